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
      SpellingTraits.isDirect(spellings[index], habits)
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
  private static func isDirect(_ spelling: Spelling, _ habits: LanguageHabits) -> Bool {
    guard let to = spelling.replacement, !to.utf8.elementsEqual(spelling.text.utf8),
      !spelling.text.utf8.contains(where: Replacement.isSpecial)
    else { return false }
    if habits.isFrench {
      return FrenchElision.startsWithVowelSound(spelling.text) == FrenchElision.startsWithVowelSound(to)
    }
    return !habits.isEnglish || EnglishArticle.isVowel(spelling.text) == EnglishArticle.isVowel(to)
  }
}
