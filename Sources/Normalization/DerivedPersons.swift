import Terminology
import TextCore
import Transliteration

/// Persons whose names a language derives into Cyrillic letters: translators write them in more ways than a convention
/// knows (Палин, Пейлин), so a word that is read alike counts as the name.
struct DerivedPersons: Sendable {
  /// The family name in its cases, by concept.
  private var forms: [String: [String]] = [:]

  /// Takes the persons of a language's spellings. O(spellings).
  init(_ spellings: SpellingTable, language: LanguageTag) {
    let derived = DerivedPersons.concepts(of: spellings, language: language) { _ in true }
    guard !derived.isEmpty else { return }
    for index in 0..<spellings.count where spellings.kind(index) == .person {
      let spelling = spellings[index]
      guard spelling.form == .short, spelling.status == .preferred || spelling.status == .admitted,
        derived.contains(spelling.concept)
      else { continue }
      forms[spelling.concept, default: []].append(spelling.text)
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

  /// Whether one of a text's names is read as the name of a person. O(forms) searches.
  func hasOne(of concept: String, in names: ReadNames) -> Bool {
    forms[concept]?.contains { names.haveOne(readAs: $0) } == true
  }
}
