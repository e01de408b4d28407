/// The readings of one word in a form that is compared fast: computed once a word, kept by the caller.
public struct PhonemicKey: Sendable, Hashable {
  /// The readings' phoneme codes, one reading after the other.
  let phonemes: [UInt8]
  /// End of each reading in `phonemes`.
  let ends: [UInt16]
  /// Penalty of each reading, in hundredths of a phoneme's share.
  let penalties: [Int16]
  /// One bit a phoneme that occurs in any reading.
  let mask: UInt32

  /// Longest reading kept, in phonemes.
  static let longest = 48

  /// Whether there is nothing to compare: no letters that can be read.
  public var isEmpty: Bool { ends.isEmpty }

  /// Reads a word, in its language (ISO 639-1) where it is known.
  public init(_ word: String, language: String? = nil) {
    self.init(readings: Readings.of(word, language: language))
  }

  /// Makes a key from readings.
  public init(readings: [Reading]) {
    var phonemes: [UInt8] = []
    var ends: [UInt16] = []
    var penalties: [Int16] = []
    var mask: UInt32 = 0
    for reading in readings.prefix(Readings.most) {
      let codes = reading.codes.prefix(PhonemicKey.longest)
      guard !codes.isEmpty else { continue }
      phonemes += codes
      ends.append(UInt16(phonemes.count))
      penalties.append(Int16(reading.penalty))
      for code in codes { mask |= 1 << UInt32(code) }
    }
    self.phonemes = phonemes
    self.ends = ends
    self.penalties = penalties
    self.mask = mask
  }

  /// Length of the first reading.
  public var length: Int { Int(ends.first ?? 0) }

  /// The phoneme codes of each reading.
  var readings: [ArraySlice<UInt8>] {
    var start = 0
    return ends.map { end in
      defer { start = Int(end) }
      return phonemes[start..<Int(end)]
    }
  }
}
