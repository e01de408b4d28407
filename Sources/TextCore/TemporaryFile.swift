#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files under names that nobody else has, open and readable by this user alone (`mkstemp`).
public enum TemporaryFile {
  /// Where files go that stand beside none: `TMPDIR`, else `/tmp`.
  public static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// Makes an empty file: a path's letters, a dot and six more, and an ending. Who asks closes and removes it.
  ///
  /// - Returns: nil, with `errno` set, where none can be made.
  public static func make(beside path: String, ending: String = "") -> (descriptor: Int32, path: String)? {
    var template = Array((path + ".XXXXXX" + ending).utf8CString)
    let descriptor = mkstemps(&template, Int32(ending.utf8.count))
    guard descriptor >= 0 else { return nil }
    return (descriptor, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
