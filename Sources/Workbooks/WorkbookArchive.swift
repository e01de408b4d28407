import CZip
import TextCore
import XMLStream

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The ZIP archive of a workbook: its parts by name, unpacked as they are read.
final class WorkbookArchive {
  private let archive: OpaquePointer
  /// The file as the user named it.
  let path: String
  let limits: WorkbookLimits
  private let size: Int
  /// Bytes unpacked so far, of all parts.
  private var unpacked = 0

  /// Opens a file, which is not taken into memory; `-` is read whole.
  convenience init(path: String, limits: WorkbookLimits) throws(InputError) {
    guard path != "-", !FileAccess.isPipe(path) else {
      try self.init(bytes: FileAccess.read(path), path: path, limits: limits)
      return
    }
    guard let file = RandomAccessFile(path) else {
      // Says why, as for any file.
      _ = try FileAccess.read(path, limit: 0)
      throw InputError(.unreadable, "cannot be opened", path: path)
    }
    let head = try file.read(0..<min(file.length, 8))
    // What a compound file holds may be said at its end.
    if let error = WorkbookKind.refusal(WorkbookKind.isCompound(head) ? try FileAccess.read(path) : head) {
      throw error.inFile(path)
    }
    var code: Int32 = 0
    guard let archive = zip_open(path, Int32(ZIP_RDONLY), &code) else { throw WorkbookArchive.damaged(path) }
    self.init(archive, size: file.length, path: path, limits: limits)
  }

  /// Opens bytes that are in memory already.
  convenience init(bytes: [UInt8], path: String, limits: WorkbookLimits) throws(InputError) {
    if let error = WorkbookKind.refusal(bytes) { throw error.inFile(path) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let memory = malloc(max(1, bytes.count)) else {
      throw InputError(.limit, "the file is too large for the memory", path: path)
    }
    bytes.withUnsafeBytes { if let from = $0.baseAddress { memcpy(memory, from, $0.count) } }
    guard let source = zip_source_buffer_create(memory, zip_uint64_t(bytes.count), 1, &error) else {
      free(memory)
      throw InputError(.unreadable, "the file cannot be read as a ZIP archive", path: path)
    }
    guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      zip_source_free(source)
      throw WorkbookArchive.damaged(path)
    }
    self.init(archive, size: bytes.count, path: path, limits: limits)
  }

  private init(_ archive: OpaquePointer, size: Int, path: String, limits: WorkbookLimits) {
    self.archive = archive
    self.size = size
    self.path = path
    self.limits = limits
  }

  deinit { zip_discard(archive) }

  private static func damaged(_ path: String) -> InputError {
    InputError(
      .syntax, "the workbook is damaged: it is no whole ZIP archive", path: path, expected: "a workbook (.xlsx, .ods)",
      help: "take it from where it came once more, or save it anew in a spreadsheet program")
  }

  /// Opens a part by its name; letters may be of either case (ECMA-376 part 2, 6.2.2.3). Nil where there is none.
  ///
  /// - Parameter limit: the most bytes that it may have; nil for those of `limits`.
  func part(_ name: String, limit: Int? = nil) throws(InputError) -> WorkbookPart? {
    let index = zip_name_locate(archive, name, ZIP_FL_NOCASE)
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw InputError(
        .unreadable, "the part '\(name)' cannot be unpacked: it is damaged, encrypted or packed in an unknown way",
        path: path, help: "save the workbook anew in a spreadsheet program")
    }
    return WorkbookPart(file, of: self, name: name, limit: min(limit ?? .max, limits.bytes(ofFile: size)))
  }

  /// Counts what is unpacked: many parts, or one part read for many sheets, may be as much as a few large ones.
  ///
  /// - Throws: `InputError` of kind `limit`.
  fileprivate func count(_ more: Int) throws(InputError) {
    unpacked += more
    guard unpacked > 4 * limits.bytes(ofFile: size) else { return }
    throw InputError(
      .limit, "the workbook unpacks to more than \(4 * limits.bytes(ofFile: size) >> 20) MiB", path: path,
      help: WorkbookArchive.hostile)
  }

  fileprivate static let hostile = "no honest workbook of this size does that; the file is damaged or hostile"

  /// The first bytes of a part as text; nil where there is none.
  func beginning(of name: String, _ count: Int) throws(InputError) -> String? {
    guard let part = try part(name) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    var error: InputError?
    let read = bytes.withUnsafeMutableBytes { buffer in
      do throws(InputError) { return try part.read(into: buffer) } catch let caught {
        error = caught
        return 0
      }
    }
    if let error { throw error }
    return String(decoding: bytes[..<read], as: UTF8.self)
  }

  /// Whether there is a part of a name.
  func holds(_ name: String) -> Bool { zip_name_locate(archive, name, ZIP_FL_NOCASE) >= 0 }
}

/// An open part of a workbook. Holds the archive, and is closed when nobody reads it any longer.
final class WorkbookPart: XMLByteSource {
  private let file: OpaquePointer
  private let archive: WorkbookArchive
  private let limit: Int
  private var count = 0
  /// Its name in the archive.
  let name: String

  fileprivate init(_ file: OpaquePointer, of archive: WorkbookArchive, name: String, limit: Int) {
    self.file = file
    self.archive = archive
    self.name = name
    self.limit = limit
  }

  deinit { zip_fclose(file) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let more = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
    if more < 0 { throw InputError(.syntax, "the part '\(name)' is damaged", path: archive.path) }
    count += more
    if count > limit {
      throw InputError(
        .limit, "the part '\(name)' unpacks to more than \(limit >> 20) MiB", path: archive.path,
        help: WorkbookArchive.hostile)
    }
    try archive.count(more)
    return more
  }

  /// An error of its XML as the workbook's: places in a part say little, and go into the message.
  func error(_ error: InputError) -> InputError {
    // What this room found itself names the file already.
    if error.path != nil { return error }
    let place = error.position.map { " (\($0.line):\($0.column))" } ?? ""
    return InputError(
      error.kind, "the part '\(name)' is damaged\(place): \(error.message)", path: archive.path,
      expected: error.expected, help: error.help)
  }
}
