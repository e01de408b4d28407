#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Arrays of plain values in one file that is mapped rather than read: a cache, valid on the machine that wrote it.
///
/// Layout, in the machine's byte order: a head of six words (magic, format, length, two of the content's fingerprint,
/// zero), then for each array its count and stride and its bytes, padded to eight.
public enum FlatFile {
  private static let magic: UInt64 = 0x4C46_6D79_6E6F_7865
  private static let head = 48

  /// Collects arrays for a file.
  public struct Writer {
    private var bytes = [UInt8](repeating: 0, count: FlatFile.head)

    /// Makes an empty file.
    public init() {}

    /// Adds an array.
    public mutating func add<Element: BitwiseCopyable & Sendable>(_ values: FlatArray<Element>) { add(values.buffer) }

    /// Adds an array.
    public mutating func add<Element: BitwiseCopyable & Sendable>(_ values: [Element]) {
      values.withUnsafeBufferPointer { add($0) }
    }

    /// Adds texts.
    public mutating func add(_ texts: [String]) {
      var pool: [UInt8] = []
      var ends: [UInt32] = []
      for text in texts {
        pool += text.utf8
        ends.append(UInt32(pool.count))
      }
      add(ends)
      add(pool)
    }

    private mutating func add<Element: BitwiseCopyable>(_ values: UnsafeBufferPointer<Element>) {
      word(UInt64(values.count))
      word(UInt64(MemoryLayout<Element>.stride))
      bytes += UnsafeRawBufferPointer(values)
      while bytes.count & 7 != 0 { bytes.append(0) }
    }

    private mutating func word(_ value: UInt64) { withUnsafeBytes(of: value) { bytes += $0 } }

    /// The file's bytes, with the format's number in the head.
    public consuming func finish(format: UInt64) -> [UInt8] {
      var bytes = bytes
      let hash = bytes.withUnsafeBytes { ContentHash.of(UnsafeRawBufferPointer(rebasing: $0[FlatFile.head...])) }
      let words = [FlatFile.magic, format, UInt64(bytes.count), hash.0, hash.1, 0]
      words.withUnsafeBytes { bytes.replaceSubrange(0..<FlatFile.head, with: $0) }
      return bytes
    }
  }

  /// Takes the arrays out of a mapped file in the order in which they were added.
  public struct Reader {
    private let file: MappedFile
    private var at = FlatFile.head

    /// Opens a file; nil where it is damaged, or not of this format. O(length).
    public init?(_ path: String, format: UInt64) {
      guard let file = MappedFile(path), file.bytes.count >= FlatFile.head else { return nil }
      let words = (0..<6).map { file.bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
      guard words[0] == FlatFile.magic, words[1] == format, words[2] == UInt64(file.bytes.count) else { return nil }
      let hash = ContentHash.of(UnsafeRawBufferPointer(rebasing: file.bytes[FlatFile.head...]))
      guard words[3] == hash.0, words[4] == hash.1 else { return nil }
      self.file = file
    }

    /// The next array; nil where the file says otherwise.
    public mutating func next<Element: BitwiseCopyable & Sendable>(_: Element.Type) -> FlatArray<Element>? {
      guard at + 16 <= file.bytes.count, let base = file.bytes.baseAddress else { return nil }
      let count = file.bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let stride = file.bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
      let left = file.bytes.count - at - 16
      guard stride == UInt64(MemoryLayout<Element>.stride), count <= UInt64(left) / max(1, stride),
        MemoryLayout<Element>.alignment <= 8
      else { return nil }
      let values = (base + at + 16).assumingMemoryBound(to: Element.self)
      at += 16 + (Int(count * stride) + 7) & ~7
      return FlatArray(values, count: Int(count), of: file)
    }

    /// The next texts.
    public mutating func texts() -> [String]? {
      guard let ends = next(UInt32.self), let pool = next(UInt8.self) else { return nil }
      var out: [String] = []
      out.reserveCapacity(ends.count)
      var start = 0
      for end in ends.buffer {
        guard Int(end) >= start, Int(end) <= pool.count else { return nil }
        out.append(String(decoding: pool.buffer[start..<Int(end)], as: UTF8.self))
        start = Int(end)
      }
      return out
    }
  }
}

/// A file in memory, read only, that nobody else may write.
final class MappedFile: @unchecked Sendable {
  // @unchecked: the bytes are never written.

  let bytes: UnsafeRawBufferPointer

  /// Maps a regular file of the user's own; nil where there is none.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & 0o022 == 0, status.st_size > 0,
      let memory = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: memory, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
