#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read in parts, as often as needed.
public final class RandomAccessFile: Sendable {
  private let descriptor: Int32
  private let isOwn: Bool
  private let path: String
  /// The file's length in bytes when it was opened.
  public let length: Int

  /// Opens a regular file; nil where the path is none (a pipe, a folder, nothing). `-` is standard input.
  public init?(_ path: String) {
    self.path = path
    isOwn = path != "-"
    var status = stat()
    // A pipe that is opened and closed again has lost its writer.
    if isOwn, stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFREG {
      (descriptor, length) = (-1, 0)
      return nil
    }
    descriptor = isOwn ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      isOwn || lseek(descriptor, 0, SEEK_CUR) == 0
    else {
      length = 0
      if isOwn, descriptor >= 0 { close(descriptor) }
      return nil
    }
    length = Int(status.st_size)
  }

  /// Keeps what a pipe gives in a file that has no name and is gone with this value.
  ///
  /// - Throws: `InputError` of kind `unwritable`, and what `read` throws.
  public init(spooling first: [UInt8], then read: () throws(InputError) -> [UInt8]) throws(InputError) {
    path = "-"
    isOwn = true
    let folder = TemporaryFile.folder
    guard let made = TemporaryFile.make(beside: folder + "/exonym") else {
      (descriptor, length) = (-1, 0)
      throw InputError(
        .unwritable, "the input does not fit in memory, and nothing can be written in \(folder)", path: "-")
    }
    descriptor = made.descriptor
    unlink(made.path)
    var length = 0
    var bytes = first
    while !bytes.isEmpty {
      guard FileAccess.writeAll(bytes, to: descriptor) else {
        self.length = 0
        throw InputError(
          .unwritable, "the input cannot be kept in \(folder): it is full", path: "-", help: "set TMPDIR")
      }
      length += bytes.count
      do throws(InputError) { bytes = try read() } catch {
        self.length = 0
        throw error
      }
    }
    self.length = length
  }

  deinit { if isOwn, descriptor >= 0 { close(descriptor) } }

  /// The bytes of a range; fewer where the file has become shorter.
  ///
  /// - Throws: `InputError` of kind `unreadable`.
  public func read(_ range: Range<Int>) throws(InputError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count, off_t(range.lowerBound + count))
        if got < 0 {
          if errno == EINTR { continue }
          failed = true
          return
        }
        if got == 0 { return }
        count += got
      }
    }
    if failed { throw InputError(.unreadable, "cannot be read: \(String(cString: strerror(errno)))", path: path) }
    return bytes
  }

  /// All bytes.
  ///
  /// - Parameter limit: the most bytes taken.
  /// - Throws: `InputError` of kind `unreadable` or `limit`.
  public func read(limit: Int = FileAccess.limit) throws(InputError) -> [UInt8] {
    if length > limit { throw FileAccess.tooLarge(path, limit) }
    return try read(0..<length)
  }

  /// Gives a range of the file as memory that is read when it is looked at and can be let go of again.
  ///
  /// Where somebody shortens the file meanwhile, a look at what is gone raises the signal `SIGBUS`. O(1).
  ///
  /// - Parameters:
  ///   - range: the bytes of the file, 0-based.
  ///   - body: gets the bytes, and a function that lets go of what stands before an offset: it may be looked at again,
  ///     which reads it anew.
  /// - Throws: `InputError` of kind `unreadable`, and what `body` throws.
  public func withBytes<T>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>, _ letGo: (Int) -> Void) throws(InputError) -> T
  ) throws(InputError) -> T {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = range.lowerBound / page * page
    let length = max(1, range.upperBound - start)
    guard let map = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, off_t(start)),
      map != MAP_FAILED
    else { throw InputError(.unreadable, "cannot be read: \(String(cString: strerror(errno)))", path: path) }
    defer { munmap(map, length) }
    let skipped = range.lowerBound - start
    let bytes = UnsafeBufferPointer(
      start: map.assumingMemoryBound(to: UInt8.self) + skipped, count: range.count)
    var gone = 0
    return try body(bytes) { offset in
      let end = (offset + skipped) / page * page
      // Far back: all is looked at once more.
      if end + 1 << 20 < gone { gone = end }
      // Some megabytes at a time: each call is one to the system.
      guard end - gone >= 4 << 20 || offset >= bytes.count else { return }
      madvise(map + gone, end - gone, MADV_DONTNEED)
      gone = end
    }
  }
}
