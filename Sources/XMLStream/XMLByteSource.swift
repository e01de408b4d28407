import CZlib
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a document's bytes come from, piece by piece.
public protocol XMLByteSource: AnyObject {
  /// Fills a buffer as far as possible; 0 means the end.
  ///
  /// - Throws: `InputError` of kind `unreadable`.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
}

/// Bytes that are in memory already; gzip is not unpacked.
public final class XMLMemorySource: XMLByteSource {
  private let bytes: [UInt8]
  private var at = 0

  /// Takes the bytes as they are.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Copies the next bytes.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = min(buffer.count, bytes.count - at)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + count])) }
    at += count
    return count
  }
}

/// A file (`-`: standard input), plain or packed by gzip: which one is seen from its first bytes.
public final class XMLFileSource: XMLByteSource {
  private let file: gzFile
  private let path: String

  /// Opens the file.
  ///
  /// - Throws: `InputError` of kind `missing`, `directory` or `unreadable`.
  public init(path: String) throws(InputError) {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      if errno == ENOENT || errno == ENOTDIR {
        throw InputError(.missing, "there is no such file", path: path, expected: "a file")
      }
      throw InputError(.unreadable, "cannot be opened: \(reason)", path: path)
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw InputError(.directory, "this is a folder", path: path, expected: "a file")
    }
    guard let file = gzdopen(descriptor, "rb") else {
      close(descriptor)
      throw InputError(.unreadable, "cannot be opened: out of memory", path: path)
    }
    gzbuffer(file, 1 << 17)
    self.file = file
    self.path = path
  }

  deinit { gzclose(file) }

  /// How far the file itself was read, in bytes as it lies on the disk.
  public var offset: Int { max(0, Int(gzoffset(file))) }

  /// Reads, and unpacks, the next bytes.
  ///
  /// - Throws: `InputError` of kind `unreadable`: also where the gzip data is cut off.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = gzread(file, buffer.baseAddress, UInt32(min(buffer.count, 1 << 30)))
    var code: Int32 = 0
    if count < Int32(min(buffer.count, 1 << 30)), let message = gzerror(file, &code), code != Z_OK, code != Z_STREAM_END
    {
      if count > 0, code == Z_BUF_ERROR { return Int(count) }
      throw InputError(
        .unreadable, code == Z_BUF_ERROR ? "the gzip data is cut off" : "cannot be read: \(String(cString: message))",
        path: path)
    }
    return max(0, Int(count))
  }
}
