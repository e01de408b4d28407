import TextCore

/// One way to pronounce a word: phonemes as the reading tables write them, and how much is against it.
public struct Reading: Sendable, Hashable {
  /// Phonemes, an ASCII letter each (`S` is sh, `C` ch, `Z` zh, `J` dzh, `x` kh, `c` ts, `y` ы).
  public var phonemes: String
  /// What is against the reading, in hundredths: 0 for the likeliest.
  public var penalty: Int
  /// The orthography that it comes from.
  public var orthography: String

  /// Prior likelihood relative to the likeliest reading: 1, falling with the penalty.
  public var prior: Double { 1 / (1 + Double(penalty) / 4) }

  /// Makes a reading.
  public init(phonemes: String, penalty: Int, orthography: String) {
    self.phonemes = phonemes
    self.penalty = penalty
    self.orthography = orthography
  }

  /// The phonemes as codes of `PhonemicCosts`.
  var codes: [UInt8] {
    phonemes.utf8.compactMap { $0 < 128 && PhonemicCosts.code[Int($0)] > 0 ? PhonemicCosts.code[Int($0)] : nil }
  }
}

/// How a spelling may be read, by the orthographies that it fits.
public enum Readings {
  /// Most readings of one word.
  static let most = 8
  /// Longest word that is read, in scalars; what follows is passed over.
  static let longest = 64

  /// The readings of one word (no spaces), likeliest first, at most eight.
  ///
  /// With a language (the primary subtag counts) its own orthography comes first. A word without letters has none. O(length ·
  /// orthographies).
  public static func of(_ token: String, language: LanguageTag? = nil) -> [Reading] {
    var out: [Reading] = []
    func add(_ phonemes: [UInt8], _ penalty: Int, _ orthography: String) {
      let settled = settle(phonemes)
      guard !settled.isEmpty else { return }
      let text = String(decoding: settled, as: UTF8.self)
      if let index = out.firstIndex(where: { $0.phonemes == text }) {
        if out[index].penalty > penalty {
          out[index] = Reading(phonemes: text, penalty: penalty, orthography: orthography)
        }
      } else {
        out.append(Reading(phonemes: text, penalty: penalty, orthography: orthography))
      }
    }
    let script = ScriptReadings.script(of: token)
    if script > 0 {
      for (phonemes, orthography) in ScriptReadings.of(token, script: script) { add(phonemes, 0, orthography) }
      return out
    }
    let word = NameText.readable(token, longest: longest)
    guard !word.isEmpty else { return [] }
    let isCyrillic = word.contains { (0x400...0x52F).contains($0.value) }
    if isCyrillic {
      addCyrillic(word, language?.language, add)
    } else {
      for phonemes in IrregularReadings.of(word) { add(phonemes, 0, "en") }
      for cue in OrthographyCues.of(word, language: language?.language) {
        guard let table = Orthography.table(cue.orthography) else { continue }
        add(table.reading(word), cue.penalty, cue.orthography)
      }
      for reading in out { if let bare = withoutBalticEnding(word, reading) { add(bare, reading.penalty + 4, "lv") } }
    }
    for stem in withoutCzechEnding(word) {
      let cues = OrthographyCues.of(stem, language: "cs").prefix(1) + OrthographyCues.of(stem, language: nil).prefix(1)
      for cue in cues {
        guard let table = Orthography.table(cue.orthography) else { continue }
        add(table.reading(stem), cue.penalty + 2, cue.orthography)
      }
    }
    out.sort { $0.penalty < $1.penalty }
    return Array(out.prefix(most))
  }

  /// What a Czech or Slovak woman's name is made from: Merkelová of Merkel, Zacharovová of Zacharova, Matvijenková of
  /// Matvijenko, Svobodová of Svoboda.
  private static func withoutCzechEnding(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard word.count > 5, word.suffix(3).elementsEqual("ová".unicodeScalars) else { return [] }
    let stem = Array(word.dropLast(3))
    if stem.suffix(2).elementsEqual("ov".unicodeScalars) || stem.suffix(2).elementsEqual("ev".unicodeScalars) {
      return [stem + ["a"], stem]
    }
    return [stem, stem + ["a"]] + (stem.last == "k" ? [stem + ["o"]] : [])
  }

  /// Readings of Cyrillic letters: as Russian has them, as Ukrainian and Belarusian, as the Southern languages.
  private static func addCyrillic(
    _ word: [Unicode.Scalar], _ language: String?, _ add: ([UInt8], Int, String) -> Void
  ) {
    guard let russian = Orthography.table("cyrl"), let ukrainian = Orthography.table("cyrluk"),
      let southern = Orthography.table("cyrlbg")
    else { return }
    func any(_ letters: String) -> Bool { word.contains { letters.unicodeScalars.contains($0) } }
    let isUkrainian = language == "uk" || language == "be" || language == nil && any("іїєґў")
    let isRussian = language == "ru" || language == nil && any("ыэё")
    let base = russian.reading(word)
    add(base, isUkrainian ? 1 : 0, "cyrl")
    if word.contains("ё") {
      add(russian.reading(word.map { $0 == "ё" ? "е" : $0 }), 0, "cyrl")
      add(russian.reading(word.map { $0 == "ё" ? "о" : $0 }), 0, "cyrl")
    }
    if language == nil || isUkrainian { add(ukrainian.reading(word), isRussian ? 3 : isUkrainian ? 0 : 1, "cyrluk") }
    if !isRussian, !isUkrainian { add(southern.reading(word), word.contains("ъ") ? 2 : 1, "cyrlbg") }
    if word.contains("щ") { add(replacing(base, "SC", by: "S"), 3, "cyrl") }
  }

  private static func replacing(_ phonemes: [UInt8], _ what: String, by new: String) -> [UInt8] {
    let what = Array(what.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < phonemes.count {
      if phonemes[at...].starts(with: what) {
        out += Array(new.utf8)
        at += what.count
      } else {
        out.append(phonemes[at])
        at += 1
      }
    }
    return out
  }

  private static func isVowel(_ phoneme: UInt8) -> Bool { "aeiouy@".utf8.contains(phoneme) }

  /// Doubled phonemes become one; endings that schemes write as -ij, -yj, -yi, -y become -i.
  static func settle(_ phonemes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for phoneme in phonemes where phoneme != out.last {
      // дж and j are one sound.
      if phoneme == UInt8(ascii: "Z"), out.last == UInt8(ascii: "d") {
        out[out.count - 1] = UInt8(ascii: "J")
      } else {
        out.append(phoneme)
      }
    }
    for ending in ["iji", "iy", "ij", "yj", "yi", "ji", "ej", "y"] {
      let ending = Array(ending.utf8)
      guard out.count > ending.count, out.suffix(ending.count) == ending[...],
        !isVowel(out[out.count - ending.count - 1])
      else { continue }
      out.removeLast(ending.count)
      out.append(UInt8(ascii: "i"))
      break
    }
    return out
  }

  /// Latvian and Lithuanian put a nominative ending on every name: Putins, Ivanovas.
  private static func withoutBalticEnding(_ word: [Unicode.Scalar], _ reading: Reading) -> [UInt8]? {
    guard word.count > 5, word.last == "s", reading.orthography != "lv" else { return nil }
    let before = word[word.count - 2]
    guard "oeaiuvjkncšč".unicodeScalars.contains(before) else { return nil }
    var bare = Array(reading.phonemes.utf8)
    guard let last = bare.popLast(), last == UInt8(ascii: "s") || last == UInt8(ascii: "S") else { return nil }
    if let vowel = bare.last, "aiu".utf8.contains(vowel) { bare.removeLast() }
    return bare.count > 3 ? bare : nil
  }
}
