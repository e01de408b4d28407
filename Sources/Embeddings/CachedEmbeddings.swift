import Synchronization
import TextCore

/// Keeps a provider's vectors in a file, so that a text is embedded once.
///
/// The file: `EXOVEC1` and a line feed, the dimension (4 bytes), then for each text a hash of the model's name and the
/// text (16 bytes) and its vector (float32); numbers little-endian. New vectors are put behind the others. A foreign file
/// is an error, not overwritten; a last vector that is cut off is forgotten.
public struct CachedEmbeddings: EmbeddingProvider {
  private let provider: any EmbeddingProvider
  private let path: String
  private let shelf = Shelf()
  private static let magic = Array("EXOVEC1\n".utf8)

  /// The provider's.
  public var identity: String { provider.identity }

  /// Wraps a provider.
  ///
  /// - Parameters:
  ///   - provider: gives the vectors that the cache lacks.
  ///   - path: the cache; made where it is missing.
  public init(_ provider: any EmbeddingProvider, path: String) {
    self.provider = provider
    self.path = path
  }

  /// The vectors, from the file where it has them. The file is read at the first call, and again only where somebody
  /// else has added to it; new vectors are written by 256, so that an interrupted run loses little. O(texts + new ones).
  ///
  /// - Throws: `InputError` of the provider's, or where the cache cannot be read or written.
  public func vectors(for texts: [String]) throws(InputError) -> VectorTable {
    let keys = texts.map { Key(identity: identity, text: $0) }
    let missing = try shelf.content.withLock { content throws(InputError) -> [Int] in
      try content.refresh(path)
      var seen: Set<Key> = []
      return texts.indices.filter { content.rows[keys[$0]] == nil && seen.insert(keys[$0]).inserted }
    }
    for start in stride(from: 0, to: missing.count, by: 256) {
      let part = missing[start..<min(start + 256, missing.count)]
      let made = try provider.vectors(for: part.map { texts[$0] })
      _ = try shelf.content.withLock { content throws(InputError) -> Bool in
        try content.add(part.map { keys[$0] }, made, path)
        return true
      }
    }
    return shelf.content.withLock { content in
      var values: [Float] = []
      values.reserveCapacity(keys.count * content.dimension)
      for row in keys.compactMap({ content.rows[$0] }) {
        values += content.values[row * content.dimension..<(row + 1) * content.dimension]
      }
      return VectorTable(dimension: content.dimension, values: values)
    }
  }

  /// 128 bits of FNV-1a, as two halves with different beginnings.
  struct Key: Hashable, Comparable {
    var high: UInt64
    var low: UInt64

    init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }

    init(identity: String, text: String) {
      high = Key.hash(0xCBF2_9CE4_8422_2325, identity, text)
      low = Key.hash(0x9E37_79B9_7F4A_7C15, text, identity)
    }

    static func < (a: Key, b: Key) -> Bool { (a.high, a.low) < (b.high, b.low) }

    private static func hash(_ start: UInt64, _ first: String, _ second: String) -> UInt64 {
      var value = start
      for byte in first.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
      value = (value ^ 0xFF) &* 0x100_0000_01B3
      for byte in second.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return value
    }
  }

  private final class Shelf: Sendable {
    let content = Mutex(Content())
  }

  /// What the file holds.
  private struct Content {
    var dimension = 0
    var rows: [Key: Int] = [:]
    /// All vectors, one behind the other.
    var values: [Float] = []
    /// The file's length when it was last read or written.
    private var length = 0
    /// Whether the file ends inside a vector, so that nothing can be put behind it.
    private var isCut = false

    /// Reads the file where it is not as it was left.
    mutating func refresh(_ path: String) throws(InputError) {
      guard let found = RandomAccessFile(path)?.length else {
        // Nothing is there, or no longer: what is known is written anew.
        length = 0
        return
      }
      if found == length { return }
      self = Content()
      let data = try FileAccess.read(path)
      length = data.count
      if data.isEmpty { return }
      let damaged = InputError(
        .syntax, "this is no cache of vectors, or it is damaged", path: path, help: "delete the file, or name another")
      guard data.starts(with: CachedEmbeddings.magic), data.count >= 12 else { throw damaged }
      dimension = Int(CachedEmbeddings.number(data, 8, 4))
      guard dimension > 0 else { throw damaged }
      let record = 16 + 4 * dimension
      let count = (data.count - 12) / record
      isCut = (data.count - 12) % record != 0
      rows.reserveCapacity(count)
      values.reserveCapacity(count * dimension)
      let floats = NumPyArray.floats(data, from: 12)
      for index in 0..<count {
        let at = 12 + index * record
        rows[Key(high: CachedEmbeddings.number(data, at, 8), low: CachedEmbeddings.number(data, at + 8, 8))] = index
        let first = index * (record / 4) + 4
        values += floats[first..<first + dimension]
      }
    }

    /// Takes new vectors in and puts them behind the others in the file.
    mutating func add(_ keys: [Key], _ made: VectorTable, _ path: String) throws(InputError) {
      guard made.count == keys.count else {
        throw InputError(.schema, "\(made.count) vectors for \(keys.count) texts", expected: "one each")
      }
      guard dimension == 0 || made.dimension == dimension else {
        throw InputError(
          .schema, "the cache holds vectors of \(dimension) numbers, the model gives \(made.dimension)", path: path,
          help: "name another cache file")
      }
      dimension = made.dimension
      for (row, key) in keys.enumerated() {
        rows[key] = values.count / dimension
        values += made[row]
      }
      if length == 0 || isCut {
        var bytes = CachedEmbeddings.magic
        CachedEmbeddings.append(UInt64(dimension), 4, &bytes)
        bytes += records(rows.sorted { $0.value < $1.value })
        try FileAccess.write(bytes, to: path)
        (length, isCut) = (bytes.count, false)
      } else {
        let bytes = records(keys.compactMap { key in rows[key].map { (key, $0) } })
        try FileAccess.append(bytes, to: path)
        length += bytes.count
      }
    }

    private func records(_ rows: [(key: Key, value: Int)]) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(rows.count * (16 + 4 * dimension))
      for (key, row) in rows {
        CachedEmbeddings.append(key.high, 8, &bytes)
        CachedEmbeddings.append(key.low, 8, &bytes)
        for value in values[row * dimension..<(row + 1) * dimension] {
          CachedEmbeddings.append(UInt64(value.bitPattern), 4, &bytes)
        }
      }
      return bytes
    }
  }

  private static func number(_ data: [UInt8], _ at: Int, _ size: Int) -> UInt64 {
    (0..<size).reduce(0) { $0 | UInt64(data[at + $1]) << UInt64(8 * $1) }
  }

  private static func append(_ value: UInt64, _ size: Int, _ bytes: inout [UInt8]) {
    for at in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * at))) }
  }
}
