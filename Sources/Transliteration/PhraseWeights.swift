/// Weights of phrases by the hash of their bytes: open addressing, two flat arrays.
struct PhraseWeights: Sendable {
  private let keys: [UInt64]
  private let values: [Float]
  private let mask: Int

  /// A table of phrases, as `PhraseKey` writes them.
  init(_ phrases: [(Substring, Float)]) {
    var size = 16
    while size < phrases.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Float](repeating: 0, count: size)
    for (phrase, weight) in phrases {
      var hash = PhraseKey()
      for scalar in phrase.unicodeScalars { hash.add(PhraseWeights.byte(scalar)) }
      var slot = Int(truncatingIfNeeded: hash.value) & (size - 1)
      while keys[slot] != 0, keys[slot] != hash.value { slot = (slot + 1) & (size - 1) }
      keys[slot] = hash.value
      values[slot] = weight
    }
    self.keys = keys
    self.values = values
    mask = size - 1
  }

  /// The byte of a letter in a phrase: ASCII as it is, Cyrillic with the high bit.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(truncatingIfNeeded: scalar.value & 0x7F) | 0x80
  }

  /// The weight of a phrase, 0 for one that is not known.
  subscript(_ hash: UInt64) -> Float {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}

/// What a phrase is written into, byte by byte.
protocol PhraseBytes {
  init()
  mutating func add(_ byte: UInt8)
}

/// A running hash of a phrase's bytes (FNV-1a, 64 bits).
struct PhraseKey: PhraseBytes {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// A phrase as text, as the table of weights has it.
struct PhraseText: PhraseBytes {
  private(set) var text = ""

  mutating func add(_ byte: UInt8) {
    let scalar = byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(0x400 + UInt16(byte & 0x7F))
    if let scalar { text.unicodeScalars.append(scalar) }
  }
}
