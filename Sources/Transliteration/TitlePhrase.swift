import TextCore

/// Declines a name of several words that is neither a person's nor a place's: its noun and the adjectives that agree
/// with it; what follows stays as it is (Міністерство оборони України, Генеральний штаб).
enum TitlePhrase {
  /// The case forms of each word, a list for each of `CaseForms.cases`, none for one that stays; nil where the noun or an
  /// adjective is not told, rather than forms that nobody writes.
  static func forms(
    _ parts: NameParts, kind: NameKind, language: String, rows: [DeclensionRow]
  ) -> [[[String]]]? {
    let words = parts.words.map(NameParts.folded)
    guard let vocabulary = PlaceWords.of(language) else { return nil }
    func adjective(_ index: Int) -> [(gender: Gender, forms: [GrammaticalCase: [[Unicode.Scalar]]])] {
      words.indices.contains(index) ? vocabulary.forms(of: words[index]) : []
    }
    guard let head = words.indices.first(where: { adjective($0).isEmpty }), !isAbbreviation(parts.words[head]),
      !looksLikeAdjective(words[head], language) || head + 1 == words.count && head > 0
    else { return nil }
    let agreeing = (0..<head).map { Set(adjective($0).map(\.gender)) }
    let row = rows.first { row in
      row.kinds.contains(kind) && row.fits(words[head]) && agreeing.allSatisfy { $0.contains(row.gender) }
    }
    guard let row, words[head].count > 2 else { return nil }
    // Unia Europejska: an adjective may stand behind.
    var last = head
    if language == "pl" || head == 0, words.indices.contains(head + 1) {
      let behind = adjective(head + 1)
      if behind.contains(where: { $0.gender == row.gender }) {
        last = head + 1
      } else if !behind.isEmpty || language == "pl" && looksLikeAdjective(words[head + 1], language) {
        return nil
      }
    }
    return words.indices.map { index in
      if index > last { return [] }
      if index == head {
        return Declension.forms(of: words[head], like: parts.words[head], row)
      }
      let forms = adjective(index).first { $0.gender == row.gender }?.forms ?? [:]
      return CaseForms.cases.map { forms[$0, default: []].map { NameParts.cased($0, like: parts.words[index]) } }
    }
  }

  /// Whether a word is written in capitals alone: ФСБ has no case forms.
  static func isAbbreviation(_ word: String) -> Bool {
    word.unicodeScalars.count > 1 && word.unicodeScalars.allSatisfy { !UnicodeFacts.isLower($0) }
  }

  /// Whether a word that is no known adjective ends as adjectives do.
  private static func looksLikeAdjective(_ word: [Unicode.Scalar], _ language: String) -> Bool {
    let endings =
      switch language {
      case "ru": ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"]
      case "uk": ["ий", "ій", "на", "ова", "ева", "ча", "не", "ове", "че", "ні", "ові", "чі", "ті"]
      case "be": ["ы", "ая", "яя", "ае", "яе", "ыя", "ія"]
      case "cs": ["ý", "á", "é", "í"]
      default: ["y", "i", "na", "owa", "ne", "owe", "cza", "cze", "sza", "ża"]
      }
    return endings.contains { ending in
      word.count > ending.unicodeScalars.count
        && word.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars)
    }
  }
}
