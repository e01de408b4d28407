import Terminology
import TextCore

/// What decides about most matches without looking at the spelling itself.
struct SpellingTraits: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8

  /// Several spellings have this key.
  static let shared = SpellingTraits(rawValue: 1)
  /// Preferred or admitted: stays as it is.
  static let kept = SpellingTraits(rawValue: 2)
  /// Context words decide, or the text's other names do: no shortcut.
  static let conditional = SpellingTraits(rawValue: 4)
  /// Names the full person (or is the whole name of a thing).
  static let full = SpellingTraits(rawValue: 8)

  /// Has a replacement.
  static let replaced = SpellingTraits(rawValue: 16)

  /// Replaced without asking, and nothing of the text carries over or follows: the bytes are put in the place of those
  /// found.
  static let direct = SpellingTraits(rawValue: 32)

  /// A given name alone, of one concept or of several.
  static let given = SpellingTraits(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of spellings: SpellingTable, _ index: Int, habits: LanguageHabits) {
    var traits: SpellingTraits = []
    if spellings.isKept(index) { traits.insert(.kept) }
    if spellings.isReplaced(index) { traits.insert(.replaced) }
    let form = spellings.form(index)
    if spellings.hasContext(index) || form == .given || (form == .short && spellings.casePolicy(index) == .exact) {
      traits.insert(.conditional)
    }
    if spellings.isReplaced(index), traits.isDisjoint(with: [.kept, .conditional]), spellings.isFixed(index),
      SpellingTraits.isDirect(spellings, index, habits)
    {
      traits.insert(.direct)
    }
    if SpellingTraits.isFull(form) { traits.insert(.full) }
    if form == .given { traits.insert(.given) }
    self = traits
  }

  /// Whether a form names the full person, or is the whole name of a thing.
  static func isFull(_ form: NameForm) -> Bool {
    switch form {
    case .full, .fullWithPatronymic, .inverted: true
    case .initial, .short, .given: false
    }
  }

  /// Whether no apostrophe or odd blank stands in the spelling and no little word before it follows the change.
  private static func isDirect(_ spellings: SpellingTable, _ index: Int, _ habits: LanguageHabits) -> Bool {
    let from = spellings.bytes(index)
    let to = spellings.replacementBytes(index)
    guard let first = from.first, let second = to.first, !from.elementsEqual(to),
      !from.contains(where: Replacement.isSpecial)
    else { return false }
    guard habits.isFrench || habits.isEnglish else { return true }
    // Most names begin with a letter that says it all; the rest are looked at as texts.
    if let a = plainSound(first), let b = plainSound(second) { return a == b }
    let (old, new) = (String(decoding: from, as: UTF8.self), String(decoding: to, as: UTF8.self))
    return habits.isFrench
      ? FrenchElision.startsWithVowelSound(old) == FrenchElision.startsWithVowelSound(new)
      : EnglishArticle.isVowel(old) == EnglishArticle.isVowel(new)
  }

  /// Whether a first letter sounds as a vowel in French and English alike; nil where more letters decide.
  private static func plainSound(_ byte: UInt8) -> Bool? {
    switch byte | 0x20 {
    case 0x61, 0x69, 0x6F: byte < 0x80 ? true : nil
    case 0x62...0x64, 0x66, 0x67, 0x6A...0x6E, 0x70...0x74, 0x76...0x78, 0x7A: byte < 0x80 ? false : nil
    default: nil
    }
  }
}
