#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads and writes whole files; writes are atomic.
public enum FileAccess {
  /// The most bytes that are taken into memory where nobody says otherwise.
  public static let limit = 2 << 30

  /// Reads a file, `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the most bytes taken.
  /// - Throws: `InputError` of kind `missing`, `directory`, `unreadable` or `limit`.
  public static func read(_ path: String, limit: Int = FileAccess.limit) throws(InputError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw openError(path) }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    if fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        throw InputError(.directory, "this is a folder", path: path, expected: "a file")
      }
      if Int(status.st_size) > limit { throw tooLarge(path, limit) }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafeRead(descriptor, &chunk)
      if count < 0 {
        if errno == EINTR { continue }
        throw InputError(.unreadable, "cannot be read: \(reason())", path: path)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw tooLarge(path, limit) }
    }
  }

  /// Whether a path leads to what can be read once only: a pipe, a socket, a terminal.
  public static func isPipe(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Writes a file so that a reader sees the old content or the new, never a part (`AtomicFile`); `-` is standard
  /// output.
  ///
  /// - Throws: `InputError` of kind `unwritable` or `directory`.
  public static func write(_ bytes: [UInt8], to path: String) throws(InputError) {
    try write(to: path) { sink throws(InputError) in try sink(bytes) }
  }

  /// The same for a file that is made in pieces; what `body` throws leaves the old file as it was.
  ///
  /// - Throws: as above, and what `body` throws.
  public static func write(
    to path: String, _ body: (([UInt8]) throws(InputError) -> Void) throws(InputError) -> Void
  ) throws(InputError) {
    let file = try AtomicFile(path: path)
    try body { bytes throws(InputError) in try file.write(bytes) }
    try file.commit()
  }

  /// Puts bytes behind a file's end, in one piece as far as the system does so.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public static func append(_ bytes: [UInt8], to path: String) throws(InputError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw InputError(.unwritable, "cannot be written: \(reason())", path: path) }
    let isWritten = writeAll(bytes, to: descriptor)
    let why = reason()
    guard close(descriptor) == 0, isWritten else {
      throw InputError(.unwritable, "cannot be written: \(why)", path: path)
    }
  }

  /// Writes all bytes to an open descriptor; false on error, with `errno` set.
  public static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        let count = posixWrite(descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        at += count
      }
      return true
    }
  }

  private static func posixWrite(_ descriptor: Int32, _ from: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, from, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, from, count)
    #else
      Darwin.write(descriptor, from, count)
    #endif
  }

  private static func unsafeRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
    chunk.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }

  /// What is said of a file with more bytes than are taken.
  public static func tooLarge(_ path: String, _ limit: Int = FileAccess.limit) -> InputError {
    InputError(.limit, "the file is larger than \(limit >> 20) MiB", path: path, help: "split it")
  }

  private static func openError(_ path: String) -> InputError {
    switch errno {
    case ENOENT, ENOTDIR: InputError(.missing, "there is no such file", path: path, expected: "a file")
    default: InputError(.unreadable, "cannot be opened: \(reason())", path: path)
    }
  }
}
