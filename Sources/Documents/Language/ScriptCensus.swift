/// How many letters of each script a text holds.
struct ScriptCensus {
  /// Scripts that tell something.
  enum Script: Int, CaseIterable { case latin, cyrillic, greek, hebrew, arabic, devanagari, kana, han, hangul }

  private var counts = [Double](repeating: 0, count: Script.allCases.count)
  /// Letters, those of other scripts too.
  private var total = 0.0
  /// Letters that Persian, Urdu, Pashto, Kurdish or Uyghur write and Arabic does not.
  private var beyondArabic = 0.0
  /// Yiddish's ligatures and pointed vowels.
  private var yiddish = 0.0
  private var greekAccents = 0.0
  /// Fewer letters tell nothing.
  private static let leastLetters = 5.0

  /// Counts a text's letters. O(n).
  init(_ text: String) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      // A sign of these scripts says as much as two letters or more.
      var weight = 1.0
      let script: Script
      switch value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: script = .latin
      case 0x400...0x52F: script = .cyrillic
      case 0x370...0x3FF, 0x1F00...0x1FFF:
        script = .greek
        if (0x3AC...0x3AF).contains(value) || (0x3CC...0x3CE).contains(value) { greekAccents += 1 }
      case 0x5D0...0x5EA: script = .hebrew
      case 0x5F0...0x5F2, 0x5B7, 0x5B8, 0xFB1D...0xFB4F:
        script = .hebrew
        yiddish += 1
      case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6FF, 0x750...0x77F:
        script = .arabic
        if value > 0x66E { beyondArabic += 1 }
      // Vowel signs count as letters there.
      case 0x900...0x963, 0x970...0x97F:
        if (0x900...0x903).contains(value) || value == 0x93C || value == 0x94D { continue }
        script = .devanagari
      // Hebrew's and Arabic's vowel points do not.
      case 0x5B0...0x5B6, 0x5B9...0x5C7, 0x64B...0x65F, 0x670: continue
      case 0x3041...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: (script, weight) = (.kana, 2)
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FFFF: (script, weight) = (.han, 2)
      case 0xAC00...0xD7AF, 0x1100...0x11FF, 0x3131...0x318E: (script, weight) = (.hangul, 2)
      default:
        if value >= 0x530, scalar.properties.isAlphabetic { total += 1 }
        continue
      }
      counts[script.rawValue] += weight
      total += weight
    }
  }

  /// Letters, those of scripts without spaces counted double.
  var letters: Double { total }

  /// Whether Greek bears its accents, one in ten letters; what is wrongly decoded as Greek does not.
  var hasGreekAccents: Bool { greekAccents > counts[Script.greek.rawValue] * 0.03 }

  /// What a wrong decoding leaves: control characters, signs inside words, capitals behind small letters, in a Latin text
  /// a letter or two of another script; nats to take off.
  static func oddities(_ text: String, isLatin: Bool) -> Double {
    var odd = 0.0
    var wasLetter = false
    var wasLower = false
    /// Whether the letter before is Latin.
    var wasLatin = false
    /// Whether a sign that no word has inside stands between the last letter and this place.
    var isSplit = false
    /// The letter before, where it is one beyond ASCII that begins a word.
    var alone: Unicode.Scalar?
    // Before a number it was the pound sign, between spaces a dash.
    func endAlone(before next: UInt32) {
      guard isLatin, let letter = alone else { return }
      if next >= 0x30, next <= 0x39 { odd += 12 } else if next != 0x2E, !isWord(letter) { odd += 10 }
    }
    /// Letters of another script in a row.
    var foreign = 0
    // A word with a letter of another script is a wrong decoding, or typed on another keyboard: texts in Cyrillic have both.
    let mixed = isLatin ? 25.0 : 10
    func endForeign() {
      if isLatin, (1...2).contains(foreign) { odd += 12 * Double(foreign) }
      foreign = 0
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let isLetter = value | 0x20 >= 0x61 && value | 0x20 <= 0x7A
        if isLetter, wasLetter, !wasLatin { odd += mixed }
        if isLetter, isSplit { odd += 15 }
        if alone != nil, !isLetter { endAlone(before: value) }
        if foreign > 0 { endForeign() }
        alone = nil
        isSplit = false
        wasLatin = true
        wasLetter = isLetter
        wasLower = value >= 0x61 && value <= 0x7A
        continue
      }
      let properties = scalar.properties
      let isLetter = properties.isAlphabetic
      if value < 0xA0 || value == 0xFFFD { odd += 30 }
      let isLatinLetter = value < 0x250 || (0x1E00..<0x1F00).contains(value)
      if !isLetter {
        switch value {
        case 0xA0, 0xAB, 0xBB, 0xB0, 0xA7, 0x2010...0x203A, 0x20AC, 0x2116: odd += 1
        // The currency sign: what others of its kind have in the place of the euro.
        case 0xA4: odd += 15
        default: odd += wasLetter ? 12 : 6
        }
        isSplit = wasLetter && !joinsWords(value) || (0xBC...0xBE).contains(value)
        if foreign > 0 { endForeign() }
      } else {
        if isSplit { odd += 15 }
        if wasLower, properties.isUppercase { odd += 10 }
        if wasLetter, isLatinLetter != wasLatin { odd += mixed }
        isSplit = false
        if isLatinLetter { endForeign() } else { foreign += 1 }
      }
      if alone != nil, !isLetter { endAlone(before: value) }
      alone = isLetter && !wasLetter ? scalar : nil
      wasLatin = isLatinLetter
      wasLetter = isLetter
      wasLower = properties.isLowercase
    }
    endForeign()
    return odd
  }

  /// Whether a Latin letter beyond ASCII is a word by itself in some language: à, è, ó, å, ø, ő and their like.
  private static func isWord(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0xC0...0xC6, 0xC8...0xCF, 0xD2...0xD6, 0xD8...0xDC, 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF8...0xFC, 0xAA,
      0xBA,
      0x150, 0x151:
      true
    default: false
    }
  }

  /// Whether a sign stands between two letters in texts: apostrophes, dashes, dots, soft hyphens, spaces.
  private static func joinsWords(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0xAD, 0xB7, 0x2000...0x2019, 0x2024...0x202F, 0x2044, 0x205F, 0x2060, 0x2212, 0x3000...0x3002: true
    default: (0x300..<0x370).contains(value)
    }
  }

  /// The script's share of the letters, in [0, 1].
  func share(_ script: Script) -> Double { total > 0 ? counts[script.rawValue] / total : 0 }

  /// The script of three fifths of the text; nil where there is none or hardly a letter.
  var main: Script? {
    guard total >= Self.leastLetters else { return nil }
    // Japanese mixes kana with Han, Korean may.
    let wide = share(.kana) + share(.han)
    if wide >= 0.6, share(.kana) > 0 {
      return share(.kana) >= wide * 0.08 ? .kana : .han
    }
    if share(.hangul) >= 0.4, share(.hangul) + share(.han) >= 0.6 { return .hangul }
    return Script.allCases.first { share($0) >= 0.6 }
  }

  /// Whether a text in Arabic letters is in another language than Arabic.
  var isBeyondArabic: Bool { beyondArabic > counts[Script.arabic.rawValue] * 0.03 }

  /// Whether a text in Hebrew letters is Yiddish.
  var isYiddish: Bool { yiddish > counts[Script.hebrew.rawValue] * 0.03 }
}
