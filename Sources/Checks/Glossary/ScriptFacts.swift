import TextCore

/// Which scripts languages are written in (CLDR, likely subtags), and what a name's letters are.
enum ScriptFacts {
  /// The scripts of a language; nil where it is written in several, or where nothing is known.
  static func scripts(of language: LanguageTag) -> [ScriptCode]? {
    if let script = language.script {
      switch script {
      case "Hans", "Hant", "Hani": return [.han]
      case "Jpan": return [.han, .hiragana, .katakana]
      case "Kore": return [.hangul, .han]
      default: return [ScriptCode(script)]
      }
    }
    return table[language.language]
  }

  private static let table: [String: [ScriptCode]] = {
    let text: [(String, [ScriptCode])] = [
      ("ru uk be bg mk ky tg", [.cyrillic]), ("ar fa ur ps ckb", [.arabic]), ("he yi", [.hebrew]),
      ("el", [.greek]), ("ka", [.georgian]), ("hy", [.armenian]), ("zh", [.han]), ("th", [.thai]),
      ("ja", [.han, .hiragana, .katakana]), ("ko", [.hangul, .han]), ("hi mr ne", [.devanagari]),
      (
        "fr en de es it pt nl pl cs sk sl hr ro hu fi et lt lv sv da no nb nn is ga ca eu gl tr vi id ms sq la",
        [.latin]
      ),
    ]
    var table: [String: [ScriptCode]] = [:]
    for (languages, scripts) in text {
      for language in languages.split(separator: " ") { table[String(language)] = scripts }
    }
    return table
  }()

  /// The scripts of a text's letters.
  static func letters(_ text: some StringProtocol) -> Set<ScriptCode> {
    var found: Set<ScriptCode> = []
    for scalar in text.unicodeScalars where UnicodeFacts.isLetter(scalar) {
      let script = scalar.value < 0x80 ? .latin : ScriptCode.of(scalar)
      if script != .common, script != .inherited { found.insert(script) }
    }
    return found
  }

  /// Whether a first look at the bytes tells that a name has letters of one script in NFC, ASCII signs, and single
  /// spaces between words, and begins with neither a quotation mark nor what spreadsheets take for a formula.
  static func isUnremarkable(_ text: String) -> Bool {
    var hasLatin = false
    var hasCyrillic = false
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x2B, 0x2D, 0x3D, 0x40: if previous == 0x20 { return false }
      case 0x20: if previous == 0x20 { return false }
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCB: hasLatin = true
      case 0xD0, 0xD1: hasCyrillic = true
      case 0x21..<0x7F, 0x80..<0xC0: break
      default: return false
      }
      previous = byte
    }
    return previous != 0x20 && !(hasLatin && hasCyrillic)
  }

  /// The letters of a word that are not of its main script: `U+0435 (Cyrillic) stands among Latin letters`.
  static func odd(_ word: some StringProtocol) -> String {
    let main = ScriptCode.dominant(in: String(word)) ?? .latin
    for scalar in word.unicodeScalars where UnicodeFacts.isLetter(scalar) && ScriptCode.of(scalar) != main {
      return "\(Shown.code(scalar)) is \(name(ScriptCode.of(scalar))) among letters that are \(name(main))"
    }
    return "letters of two scripts"
  }

  /// Whether a name is a code or a brand in capitals and figures, which keeps its script in every language.
  static func isCode(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: UnicodeFacts.isLower)
      || text.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  /// Whether the script joins its letters with U+200C and U+200D (Arabic, Indic scripts).
  static func usesJoiners(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x600...0x1CFF).contains($0.value) }
  }

  /// A script's English name.
  static func name(_ script: ScriptCode) -> String {
    let names = [
      "Latn": "Latin", "Cyrl": "Cyrillic", "Grek": "Greek", "Arab": "Arabic", "Hebr": "Hebrew", "Geor": "Georgian",
      "Armn": "Armenian", "Hani": "Chinese characters", "Hang": "Hangul", "Thai": "Thai", "Deva": "Devanagari",
      "Hira": "Hiragana", "Kana": "Katakana",
    ]
    return names[script.code] ?? script.code
  }
}

/// Characters that a name must not hold.
enum Invisible {
  enum Kind { case none, space, remove }

  /// What is to be done with a character. Line breaks and tabs are white space (G303).
  static func kind(_ scalar: Unicode.Scalar, joins: Bool) -> Kind {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007, 0x3000: .space
    case 0x09, 0x0A, 0x0D: .none
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFEFF, 0xFFFD:
      .remove
    case 0x200C, 0x200D: joins ? .none : .remove
    default: .none
    }
  }
}

/// Texts and characters as messages show them.
enum Shown {
  /// A text with what cannot be seen written as `<U+200B>`.
  static func text(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      if Invisible.kind(scalar, joins: false) != .none || scalar.value < 0x20 {
        out += "<\(code(scalar))>"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }

  /// `U+0435`.
  static func code(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
