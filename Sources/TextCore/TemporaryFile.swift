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

  /// The bytes that a name may have on most file systems.
  private static let longestName = 255

  /// What the name of a temporary file beside a file begins with: the file's name, as much of it as leaves room.
  static func stem(of name: String, ending: String) -> String {
    let room = longestName - 7 - ending.utf8.count
    guard name.utf8.count > room else { return name }
    var end = name.utf8.index(name.utf8.startIndex, offsetBy: room)
    while end > name.utf8.startIndex, name.utf8[end] & 0xC0 == 0x80 { end = name.utf8.index(before: end) }
    return String(name[..<end])
  }

  /// Makes an empty file: a path's letters, a dot and six more, and an ending. Who asks closes and removes it.
  ///
  /// - Returns: nil, with `errno` set, where none can be made.
  public static func make(beside path: String, ending: String = "") -> (descriptor: Int32, path: String)? {
    let start = path.utf8.lastIndex(of: 0x2F).map { path.utf8.index(after: $0) } ?? path.startIndex
    let beside = path[..<start] + stem(of: String(path[start...]), ending: ending)
    var template = Array((beside + ".XXXXXX" + ending).utf8CString)
    let descriptor = mkstemps(&template, Int32(ending.utf8.count))
    guard descriptor >= 0 else { return nil }
    return (descriptor, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
