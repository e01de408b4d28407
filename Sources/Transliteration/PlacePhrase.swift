import Foundation

/// Reads a name of several words as a place's: adjectives that agree with a noun (Кривий Ріг, Zielona Góra), parts
/// joined by hyphens (Івано-Франківськ), what follows a preposition (Ústí nad Labem) left as it is.
struct PlacePhrase {
  private let parts: NameParts
  private let language: String
  private let rows: [DeclensionRow]
  private let vocabulary: PlaceWords
  private let words: [[Unicode.Scalar]]
  /// The word that a preposition inside the name begins the undeclined rest with, or the number of words.
  private let end: Int

  /// Nil where nothing speaks for a place: persons' names have several words, too.
  init?(_ parts: NameParts, language: String, rows: [DeclensionRow]) {
    guard parts.words.count > 1, let vocabulary = PlaceWords.of(language) else { return nil }
    let words = parts.words.map(NameParts.folded)
    self.parts = parts
    self.language = language
    self.rows = rows
    self.vocabulary = vocabulary
    self.words = words
    let inner = words.indices.first {
      $0 > 0 && parts.isSmall($0) && Prepositions.inside.contains(String(String.UnicodeScalarView(words[$0])))
    }
    end = inner ?? words.count
    guard inner != nil || isPlace() else { return nil }
  }

  /// The base forms of each word in each case; nil for a word that stays as it is. O(words · classes · cases).
  func choices(_ gender: Gender) -> [[GrammaticalCase: BaseCandidate]?] {
    words.indices.map { index in
      guard index < end, !isFixed(index), words[index].count > 1 else { return nil }
      // Parts of a double name have genders of their own: Bielsko-Biała.
      var found = (parts.isOneWord ? Gender.allCases : [gender]).flatMap { vocabulary.bases(words[index], gender: $0) }
      for one in parts.isOneWord ? Gender.allCases : [gender] { found += nouns(words[index], one) }
      if parts.isHyphenated(index) {
        let same = found.first { $0.base == words[index] && $0.grammaticalCase == .nominative }?.score ?? -20
        found += GrammaticalCase.allCases.map {
          BaseCandidate(base: words[index], grammaticalCase: $0, score: same + log(0.3))
        }
      }
      return BaseCandidate.bestByCase(found)
    }
  }

  /// What a word may be as a noun of a gender: one of the vocabulary, or as a place's name by itself.
  private func nouns(_ word: [Unicode.Scalar], _ gender: Gender) -> [BaseCandidate] {
    let finder = BaseFinder(language: language, rows: rows, kind: .place, gender: gender)
    let fits = Declension.row(for: word, rows, kind: .place, gender: gender) != nil
    var found = finder.candidates(word)
    // Cases that are like the nominative: Velké Británie.
    if let row = Declension.row(for: word, rows, kind: .place, gender: gender) {
      for (grammaticalCase, endings) in zip(DeclensionTable.cases, row.forms) where endings.first == row.ending {
        let price = finder.likelihood(word)
        found.append(BaseCandidate(base: word, grammaticalCase: grammaticalCase, score: price))
      }
    }
    return found.map { candidate in
      var candidate = candidate
      if vocabulary.isNoun(candidate.base) {
        candidate.score += max(0, PlaceWords.known - 1 - finder.likelihood(candidate.base))
      }
      if candidate.base == word, !fits { candidate.score -= 3 }
      return candidate
    }
  }

  private func isFixed(_ index: Int) -> Bool {
    vocabulary.isFixed(words[index]) && (parts.isHyphenated(index) || words[index].allSatisfy { $0.value < 0x250 })
  }

  /// Whether a word speaks for a place so clearly that a person's name is hardly meant.
  var isClear: Bool { end < words.count || words.indices.contains(where: isFixed) }

  /// Whether the words are rather a place's than a person's: a listed adjective, a word of places alone, one word with
  /// hyphens, or an adjective where no given name stands before it.
  private func isPlace() -> Bool {
    // Римского-Корсакова is a person's, Йошкар-Олы a place's.
    let isDouble =
      parts.isOneWord && !vocabulary.isKnown(words[0])
      && Gender.allCases.contains { !vocabulary.bases(words[0], gender: $0).isEmpty }
    if isDouble { return false }
    if parts.isOneWord || words.indices.contains(where: isFixed) { return true }
    let isGiven = Gender.allCases.contains { gender in
      BaseFinder(language: language, rows: rows, kind: .given, gender: gender).candidates(words[0]).contains {
        GivenLexicon.contains(String(String.UnicodeScalarView($0.base)), gender, language: language)
      }
    }
    return words.indices.contains { index in
      if vocabulary.isKnown(words[index]) { return index == 0 || !isGiven }
      return !isGiven && Gender.allCases.contains { !vocabulary.bases(words[index], gender: $0).isEmpty }
    }
  }

  /// The gender in which a noun of the name agrees with its adjectives; nil where there is none of these.
  var gender: Gender? {
    let agreeing = words.indices.filter { $0 < end }.map { Set(vocabulary.forms(of: words[$0]).map(\.gender)) }
    guard let noun = agreeing.indices.first(where: { agreeing[$0].isEmpty && !isFixed($0) }),
      agreeing.contains(where: { !$0.isEmpty })
    else { return nil }
    let fitting = rows.filter { $0.kinds.contains(.place) && $0.fits(words[noun]) }.map(\.gender)
    return fitting.first { gender in agreeing.allSatisfy { $0.isEmpty || $0.contains(gender) } }
  }

  /// The case forms of a place's name of several words, word by word, a list for each of `CaseForms.cases`; nil where no
  /// rule of phrases applies to a word.
  func forms() -> [[[String]]?] {
    let gender = gender
    return words.indices.map { index in
      if index >= end || isFixed(index) { return [] }
      let found = vocabulary.forms(of: words[index])
      guard let forms = (found.first { $0.gender == gender } ?? found.first)?.forms else { return nil }
      return CaseForms.cases.map { forms[$0, default: []].map { NameParts.cased($0, like: parts.words[index]) } }
    }
  }
}

/// Prepositions beside names and the cases that they govern.
package enum Prepositions {
  /// Inside names of places: Ростов-на-Дону, Frankfurt nad Mohanem.
  static let inside: Set<String> = ["на", "над", "под", "при", "під", "пад", "nad", "pod", "na", "przy", "u", "v"]

  /// The cases that a word in front of a name governs; nil for one that is no preposition.
  package static func cases(_ word: String, language: String) -> [GrammaticalCase]? { tables[language]?[word] }

  private static let tables: [String: [String: [GrammaticalCase]]] = [
    "ru": table([
      ("в во на", [.locative, .accusative]), ("о об обо при", [.locative]), ("по", [.dative, .locative]),
      ("из от до у без для около возле из-за", [.genitive]), ("к ко", [.dative]),
      ("с со", [.instrumental, .genitive]), ("над под за перед между", [.instrumental, .accusative]),
      ("про через", [.accusative]),
    ]),
    "uk": table([
      ("в у", [.locative, .accusative, .genitive]), ("на", [.locative, .accusative]), ("при по", [.locative]),
      ("до від для без біля", [.genitive]), ("з із зі", [.genitive, .instrumental]),
      ("над під за перед між", [.instrumental, .accusative]), ("про через", [.accusative]),
    ]),
    "be": table([
      ("у ў", [.locative, .accusative, .genitive]), ("на", [.locative, .accusative]), ("пры па", [.locative]),
      ("да ад для без каля", [.genitive]), ("з са", [.genitive, .instrumental]),
      ("над пад за перад", [.instrumental, .accusative]), ("пра праз", [.accusative]),
    ]),
    "pl": table([
      ("w we na", [.locative, .accusative]), ("o po przy", [.locative]), ("do od dla bez u koło", [.genitive]),
      ("z ze", [.genitive, .instrumental]), ("nad pod za przed między", [.instrumental, .accusative]),
      ("przez", [.accusative]), ("ku", [.dative]),
    ]),
    "cs": table([
      ("v ve na", [.locative, .accusative]), ("o po při", [.locative]), ("do od u bez", [.genitive]),
      ("z ze", [.genitive]), ("s se", [.instrumental]), ("nad pod za před mezi", [.instrumental, .accusative]),
      ("pro přes", [.accusative]), ("k ke ku", [.dative]),
    ]),
  ]

  private static func table(_ rows: [(String, [GrammaticalCase])]) -> [String: [GrammaticalCase]] {
    var out: [String: [GrammaticalCase]] = [:]
    for (words, cases) in rows { for word in words.split(separator: " ") { out[String(word)] = cases } }
    return out
  }
}
