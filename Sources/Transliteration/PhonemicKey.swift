import TextCore

/// The readings of one word in a form that is compared fast: computed once a word, kept by the caller.
public struct PhonemicKey: Sendable, Hashable {
  /// The readings' phoneme codes, one reading after the other.
  let phonemes: [UInt8]
  /// End of each reading in `phonemes`.
  let ends: [UInt16]
  /// Penalty of each reading, in hundredths of a phoneme's share.
  let penalties: [Int16]
  /// Orthography of each reading: its place in `Orthography.ids`.
  let orthographies: [UInt8]
  /// One bit a phoneme that occurs in any reading.
  let mask: UInt32
  /// Consonants that the spelling doubles, s aside, which French and German double for its sound.
  let doubles: UInt8
  /// The letters that the word is written with; empty where the key was made from readings alone, and for scripts that
  /// tell less than an alphabet.
  let letters: NameLetters
  /// The word's script where that tells less than an alphabet: its number in `ScriptCosts.scripts`, from 1; else 0.
  let script: UInt8

  /// Longest reading kept, in phonemes.
  static let longest = 48

  /// Whether there is nothing to compare: no letters that can be read.
  public var isEmpty: Bool { ends.isEmpty }

  /// Reads a word, in its language where it is known: the primary subtag counts.
  public init(_ word: String, language: LanguageTag? = nil) {
    let script = ScriptReadings.script(of: word)
    self.init(
      readings: Readings.of(word, language: language), doubles: script > 0 ? 0 : PhonemicKey.doubles(word),
      letters: script > 0 ? NameLetters() : NameLetters(word), script: script)
  }

  /// Makes a key from readings.
  public init(readings: [Reading]) { self.init(readings: readings, doubles: 0, letters: NameLetters()) }

  private static func doubles(_ word: String) -> UInt8 {
    var count: UInt8 = 0
    var last: Unicode.Scalar = " "
    for scalar in word.unicodeScalars.prefix(Readings.longest) {
      if scalar == last, !"sсaeiouаеиоуіїєыэюя".unicodeScalars.contains(scalar) { count += 1 }
      last = scalar
    }
    return count
  }

  private init(readings: [Reading], doubles: UInt8, letters: NameLetters, script: UInt8 = 0) {
    self.script = script
    self.doubles = doubles
    self.letters = letters
    var phonemes: [UInt8] = []
    var ends: [UInt16] = []
    var penalties: [Int16] = []
    var orthographies: [UInt8] = []
    var mask: UInt32 = 0
    for reading in readings.prefix(Readings.most) {
      let codes = reading.codes.prefix(PhonemicKey.longest)
      guard !codes.isEmpty else { continue }
      phonemes += codes
      ends.append(UInt16(phonemes.count))
      penalties.append(Int16(reading.penalty))
      orthographies.append(Orthography.places[reading.orthography] ?? 0)
      for code in codes { mask |= 1 << UInt32(code) }
    }
    self.phonemes = phonemes
    self.ends = ends
    self.penalties = penalties
    self.orthographies = orthographies
    self.mask = mask
  }

  /// Phonemes of the first reading.
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
