import TextCore

/// Declines many names, each word once: given names return in name after name, and the words of a full name are those
/// of its short forms.
public struct Decliner: Sendable {
  private struct Key: Hashable {
    var word: String
    var language: String
    var kind: NameKind
    var gender: Gender?
  }

  /// Of each word the forms of its cases; none where it is not declined.
  private var words: [Key: [[String]]] = [:]

  /// Words that are kept: more names than one concept has, and the given names of many.
  private static let limit = 16_384

  /// How many words are kept.
  var wordCount: Int { words.count }

  /// Makes a decliner that knows no word yet.
  public init() {}

  /// The case forms of a word or of a name of several words, as `Declension.forms` gives them.
  public mutating func forms(
    of name: String, language: LanguageTag, kind: NameKind, gender: Gender? = nil
  ) -> CaseForms {
    declined(name, language: language.language, kind: kind, gender: gender).forms
  }

  /// The forms of a name, the nominative apart: that of several persons is not the name as given.
  mutating func declined(
    _ name: String, language: String, kind: NameKind, gender: Gender?
  ) -> (nominative: [String], forms: CaseForms) {
    let rows = DeclensionTable.rows(language)
    guard !rows.isEmpty, !name.isEmpty, name.utf8.count <= 1024 else { return ([name], .none) }
    let parts = NameParts(name)
    if kind == .family, gender == .plural, parts.words.count == 1,
      let forms = Declension.pluralForms(parts.words[0], language, rows)
    {
      let joined = forms.map { $0.map { parts.join([$0]) } }
      return (joined.last ?? [name], CaseForms(joined))
    }
    let isTitle = kind == .other || kind == .weapon
    if isTitle, parts.words.count == 1, TitlePhrase.isAbbreviation(parts.words[0]) { return ([name], .none) }
    if isTitle, parts.words.count > 1 {
      guard let title = TitlePhrase.forms(parts, kind: kind, language: language, rows: rows) else {
        return ([name], .none)
      }
      return ([name], Decliner.joined(title, parts))
    }
    let phrase = kind == .place ? PlacePhrase(parts, language: language, rows: rows) : nil
    let declinedWords = phrase?.forms()
    let order = NameOrder(parts, kind: kind) {
      GivenLexicon.genders(of: String(String.UnicodeScalarView(NameParts.folded(parts.words[$0]))), language: language)
        != nil
    }
    let resolved =
      phrase?.gender ?? gender ?? DeclensionGender.of(parts.words, kind: kind, order: order, language: language)
    let declined: [[[String]]] = parts.words.indices.map { index in
      if let forms = declinedWords?[index] { return forms }
      // Baszara al-Asada.
      if kind == .family, parts.isInitial(index) || parts.isParticle(index) { return [] }
      // Of a Czech woman's two family names both are declined (Pekarové Adamové).
      let isFamily = kind == .family && language == "cs" && parts.words[index].hasSuffix("ová")
      return forms(
        ofWord: parts.words[index], language: language, kind: isFamily ? .family : order.kinds[index], gender: resolved)
    }
    return ([name], Decliner.joined(declined, parts))
  }

  /// The case forms of a whole name from those of its words; a word without any stays as it is.
  private static func joined(_ declined: [[[String]]], _ parts: NameParts) -> CaseForms {
    if declined.count == 1, !declined[0].isEmpty, parts.isBare { return CaseForms(declined[0]) }
    return CaseForms(
      CaseForms.cases.indices.map { place in
        func form(_ word: Int, _ rank: Int) -> String {
          let choices = declined[word].isEmpty ? [] : declined[word][place]
          return rank < choices.count ? choices[rank] : choices.first ?? parts.words[word]
        }
        var forms = [parts.join { form($0, 0) }]
        let most = declined.reduce(1) { $1.isEmpty ? $0 : max($0, $1[place].count) }
        for rank in 1..<max(2, most) where most > 1 {
          let other = parts.join { form($0, rank) }
          if !forms.contains(other) { forms.append(other) }
        }
        return forms
      })
  }

  private static func distinct(_ forms: [String]) -> [String] {
    guard forms.count > 1 else { return forms }
    return forms.enumerated().filter { !forms[..<$0].contains($1) }.map(\.1)
  }

  /// The forms of a word, as a class of the table gives them, no two alike.
  private mutating func forms(
    ofWord word: String, language: String, kind: NameKind, gender: Gender?
  ) -> [[String]] {
    let key = Key(word: word, language: language, kind: kind, gender: gender)
    if let known = words[key] { return known }
    let scalars = NameParts.folded(word)
    let row =
      Declension.isDeclined(scalars, kind)
      ? DeclensionTable.index(language, kind, gender)?.row(for: scalars) : nil
    // The table has an alternative twice here and there.
    let made = row.map { Declension.forms(of: scalars, like: word, $0).map(Decliner.distinct) } ?? []
    // Whoever needs more words soon needs others.
    if words.count >= Decliner.limit { words.removeAll(keepingCapacity: true) }
    words[key] = made
    return made
  }
}
