import Terminology
import TextCore

/// How a text's spelling stands to the glossary's in upper and lower case.
enum LetterCase: UInt8 {
  /// Letter for letter as the glossary writes it.
  case asWritten
  /// All capitals: every word of it.
  case capitals
  /// Some words as written, some in capitals (Valeri GUERASSIMOV).
  case mixedWords
  /// As written but for a capital in front (start of a sentence).
  case capitalised
  /// Anything else.
  case odd

  /// Whether a policy lets a spelling with this case be the name.
  func isAllowed(by policy: CasePolicy, letters: Int) -> Bool {
    if self == .asWritten { return true }
    // Three letters in other case are too often another word.
    if letters <= 3 { return false }
    switch policy {
    case .exact: return false
    case .smart: return self != .odd
    case .any: return true
    }
  }

  /// Compares a text's match with the spelling whose key it has.
  ///
  /// O(n).
  static func compare(_ text: String, with written: String) -> (case: LetterCase, capitalWords: [Bool], letters: Int) {
    let found = units(text)
    let wanted = units(written)
    var letters = 0
    for unit in wanted
    where Letters.isUpper(unit.value) || Letters.isLower(unit.value) || Letters.isUnspaced(unit.value) {
      letters += 1
    }
    guard found.count == wanted.count else { return (.odd, [], letters) }
    var words: [Bool] = []
    var start = 0
    var firstOnly = false
    var odd = false
    for index in 0...found.count where index == found.count || wanted[index] == " " {
      var same = true
      var capitals = true
      var capitalised = true
      for at in start..<index {
        if found[at] != wanted[at] {
          same = false
          if at != 0 || UnicodeFacts.upper(wanted[at]) != found[at] { capitalised = false }
        }
        if found[at] != UnicodeFacts.upper(wanted[at]) { capitals = false }
      }
      if same {
        words.append(false)
      } else if capitals, index - start > 1 || start > 0 {
        words.append(true)
      } else if capitalised {
        firstOnly = true
        words.append(false)
      } else {
        odd = true
        words.append(false)
      }
      start = index + 1
    }
    if odd { return (.odd, words, letters) }
    let allUpper = zip(found, wanted).allSatisfy { $0 == UnicodeFacts.upper($1) }
    if words.contains(true) { return (allUpper ? .capitals : firstOnly ? .odd : .mixedWords, words, letters) }
    return (firstOnly ? .capitalised : .asWritten, words, letters)
  }

  /// Decomposed scalars as matching compares them, in their case; a run of blanks with a line break is one space.
  static func units(_ text: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    let ascii = text.utf8.allSatisfy { $0 < 0x80 }
    for scalar in (ascii ? text : NormalizationForm.nfd.apply(text)).unicodeScalars {
      switch scalar.value {
      case _ where Letters.isUnseen(scalar.value): continue
      case 0x2019, 0x2018, 0x2BC, 0x60: out.append("'")
      case 0x2010, 0x2011: out.append("-")
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2002...0x200A:
        if out.last != " " { out.append(" ") }
      default: out.append(scalar)
      }
    }
    return out
  }

  /// A replacement in the case that the text's spelling has.
  static func apply(_ found: LetterCase, words: [Bool], to replacement: String, habits: LanguageHabits, accents: Bool)
    -> String
  {
    switch found {
    case .asWritten, .odd: return replacement
    case .capitals: return upper(replacement, habits: habits, accents: accents)
    case .capitalised:
      guard let first = replacement.unicodeScalars.first else { return replacement }
      return upper(String(first), habits: habits, accents: true)
        + String(String.UnicodeScalarView(replacement.unicodeScalars.dropFirst()))
    case .mixedWords:
      let parts = replacement.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      // Another number of words: the family name's capitals go to the last word.
      return parts.indices.map { index in
        let wanted =
          parts.count == words.count
          ? words[index] : index == parts.count - 1 ? words.last == true : index == 0 && words.first == true
        return wanted ? upper(parts[index], habits: habits, accents: accents) : parts[index]
      }.joined(separator: " ")
    }
  }

  /// Full upper-case mapping (SpecialCasing.txt, unconditional); Turkish i becomes İ; accents of Latin letters kept
  /// or left out.
  static func upper(_ text: String, habits: LanguageHabits, accents: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if habits.hasDottedI, scalar == "i" {
        out += "İ"
      } else if scalar == "ẞ" {
        out += "ẞ"
      } else {
        out += scalar.properties.uppercaseMapping
      }
    }
    guard !accents, ScriptCode.dominant(in: out) == .latin else { return out }
    let bare = NormalizationForm.nfd.apply(out).unicodeScalars.filter {
      !(0x300...0x36F).contains($0.value) || $0.value == 0x327
    }
    return NormalizationForm.nfc.apply(String(String.UnicodeScalarView(bare)))
  }
}
