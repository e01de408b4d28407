import TextCore

/// Keeps a provider's vectors in a file, so that a text is embedded once.
///
/// The file: `EXOVEC1` and a line feed, the dimension (4 bytes), then for each text a hash of the model's name and the
/// text (16 bytes) and its vector (float32); numbers little-endian. A damaged or foreign file is an error, not
/// overwritten.
public struct CachedEmbeddings: EmbeddingProvider {
  private let provider: any EmbeddingProvider
  private let path: String
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

  /// The vectors, from the file where it has them. New ones are added to it at the end, where the provider fails, and on
  /// the way whenever they are 256 and an eighth of all, so that an interrupted run loses little and the file is not
  /// written for each few.
  ///
  /// - Throws: `InputError` of the provider's, or where the cache cannot be read or written.
  public func vectors(for texts: [String]) throws(InputError) -> VectorTable {
    var (dimension, cache) = try load()
    let keys = texts.map { Key(identity: identity, text: $0) }
    var seen: Set<Key> = []
    let missing = texts.indices.filter { cache[keys[$0]] == nil && seen.insert(keys[$0]).inserted }
    var unsaved = 0
    for start in stride(from: 0, to: missing.count, by: 256) {
      let part = missing[start..<min(start + 256, missing.count)]
      let made: VectorTable
      do throws(InputError) { made = try provider.vectors(for: part.map { texts[$0] }) } catch {
        if unsaved > 0 { try save(dimension, cache) }
        throw error
      }
      guard made.count == part.count, dimension == 0 || made.dimension == dimension else {
        throw InputError(
          .schema, "the cache holds vectors of \(dimension) numbers, the model gives \(made.dimension)", path: path,
          help: "name another cache file")
      }
      dimension = made.dimension
      for (row, index) in part.enumerated() { cache[keys[index]] = Array(made[row]) }
      unsaved += part.count
      guard unsaved * 8 >= cache.count || start + 256 >= missing.count else { continue }
      try save(dimension, cache)
      unsaved = 0
    }
    return VectorTable(dimension: dimension, values: keys.flatMap { cache[$0] ?? [] })
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

  private func load() throws(InputError) -> (Int, [Key: [Float]]) {
    let data: [UInt8]
    do { data = try FileAccess.read(path) } catch {
      if error.kind == .missing { return (0, [:]) }
      throw error
    }
    if data.isEmpty { return (0, [:]) }
    let damaged = InputError(
      .syntax, "this is no cache of vectors, or it is damaged", path: path, help: "delete the file, or name another")
    guard data.starts(with: CachedEmbeddings.magic), data.count >= 12 else { throw damaged }
    let dimension = Int(CachedEmbeddings.number(data, 8, 4))
    let record = 16 + 4 * dimension
    guard dimension > 0, (data.count - 12) % record == 0 else { throw damaged }
    let floats = NumPyArray.floats(data, from: 12)
    var cache: [Key: [Float]] = [:]
    for index in 0..<(data.count - 12) / record {
      let at = 12 + index * record
      let key = Key(high: CachedEmbeddings.number(data, at, 8), low: CachedEmbeddings.number(data, at + 8, 8))
      let first = index * (record / 4) + 4
      cache[key] = Array(floats[first..<first + dimension])
    }
    return (dimension, cache)
  }

  private func save(_ dimension: Int, _ cache: [Key: [Float]]) throws(InputError) {
    var bytes = CachedEmbeddings.magic
    bytes.reserveCapacity(12 + cache.count * (16 + 4 * dimension))
    CachedEmbeddings.append(UInt64(dimension), 4, &bytes)
    for (key, vector) in cache.sorted(by: { $0.key < $1.key }) {
      CachedEmbeddings.append(key.high, 8, &bytes)
      CachedEmbeddings.append(key.low, 8, &bytes)
      for value in vector { CachedEmbeddings.append(UInt64(value.bitPattern), 4, &bytes) }
    }
    try FileAccess.write(bytes, to: path)
  }

  private static func number(_ data: [UInt8], _ at: Int, _ size: Int) -> UInt64 {
    (0..<size).reduce(0) { $0 | UInt64(data[at + $1]) << UInt64(8 * $1) }
  }

  private static func append(_ value: UInt64, _ size: Int, _ bytes: inout [UInt8]) {
    for at in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * at))) }
  }
}
