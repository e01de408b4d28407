import Terminology
import TextCore
import Transliteration

/// Persons whose names a language derives into Cyrillic letters: translators write them in more ways than a convention
/// knows (Палин, Пейлин), so a word that is read alike counts as the name.
struct DerivedPersons: Sendable {
  /// The family name in its cases, by concept.
  private var forms: [String: [NameKey]] = [:]
  private let language: LanguageTag
  private let matcher = NameMatcher()

  /// Takes the persons of a language's spellings. O(spellings).
  init(_ spellings: SpellingTable, language: LanguageTag) {
    self.language = language
    let derived = DerivedPersons.concepts(of: spellings, language: language) { _ in true }
    guard !derived.isEmpty else { return }
    for index in 0..<spellings.count where spellings.kind(index) == .person {
      let spelling = spellings[index]
      guard spelling.form == .short, spelling.status == .preferred || spelling.status == .admitted,
        derived.contains(spelling.concept)
      else { continue }
      forms[spelling.concept, default: []].append(NameKey(spelling.text, language: language))
    }
  }

  /// Those whose names may well be written otherwise: of languages without Cyrillic letters. O(spellings).
  static func guessed(_ spellings: SpellingTable, language: LanguageTag) -> Set<String> {
    concepts(of: spellings, language: language) { scheme in
      scheme.languages.first.map(PressNames.cyrillicSources.contains) == false
    }
  }

  private static func concepts(
    of spellings: SpellingTable, language: LanguageTag, where isMeant: (Scheme) -> Bool
  ) -> Set<String> {
    guard PressNames.cyrillicTargets.contains(language.language) else { return [] }
    var out: Set<String> = []
    for index in 0..<spellings.count where spellings.kind(index) == .person && spellings.form(index) == .full {
      let spelling = spellings[index]
      guard spelling.status == .preferred, let scheme = spelling.scheme.flatMap(SchemeCatalog.scheme),
        scheme.target == language.language, isMeant(scheme)
      else { continue }
      out.insert(spelling.concept)
    }
    return out
  }

  /// Whether one of the words with a capital is read as the name of a person. O(words · forms).
  func hasOne(of concept: String, in words: TextWords) -> Bool {
    guard let forms = forms[concept] else { return false }
    return words.capitalised.contains { word in
      let key = NameKey(word, language: language)
      return forms.contains { matcher.score($0, key) >= DerivedPersons.threshold }
    }
  }

  /// Of names that translators wrote otherwise than the convention (NTREX, English into Russian and Ukrainian), nearly
  /// all are so near.
  private static let threshold = 0.75
}
