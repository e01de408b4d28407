import TextCore

/// What a column of a table holds.
enum TableColumn: Hashable {
  /// Names in a language; the first of `a|b` is preferred, the others admitted.
  case term(LanguageTag)
  /// Names of one status in a language: `fr:avoid`.
  case listed(LanguageTag, String)
  /// The source name: `source:uk`.
  case source(LanguageTag)
  /// The term in the language that the user names.
  case anyTerm
  /// Language codes in the rows, DeepL's third and fourth columns.
  case rowLanguage
  /// A note or definition that belongs to the language before it.
  case localNote, localDefinition
  /// memoQ's properties of the term before it.
  case termInfo
  case id, kind, note, definition, domain, gender, wikidata
  /// MateCat, Lokalise: the row's terms are forbidden.
  case forbidden
  case caseSensitive
  case translatable
  /// Smartling: the languages a row is for, its wrong variants and its right terms.
  case locales, variations, preferredTerms
  case ignored

  /// Words that head columns, lower case, spaces and underscores left out.
  private static let words: [String: TableColumn] = [
    "id": .id, "entryid": .id, "conceptid": .id, "kind": .kind, "note": .note, "notes": .localNote,
    "comment": .note, "entrynote": .note, "exampleofuse": .ignored, "example": .ignored, "definition": .definition,
    "description": .definition, "domain": .domain, "subdomain": .ignored, "entrysubject": .domain, "tags": .domain,
    "gender": .gender, "wikidata": .wikidata, "forbidden": .forbidden, "casesensitive": .caseSensitive,
    "translatable": .translatable, "term": .anyTerm, "locales": .locales, "linguisticvariations": .variations,
    "preferredterms": .preferredTerms, "archived": .ignored, "pos": .ignored, "partofspeech": .ignored,
    "terminfo": .termInfo, "entrycreated": .ignored, "entrycreator": .ignored, "entrylastmodified": .ignored,
    "entrymodifier": .ignored,
  ]

  /// What a header cell means; nil where it means nothing known.
  ///
  /// - Throws: `InputError` of kind `language` for a slip such as `fr_FR`.
  static func of(_ header: String) throws(InputError) -> TableColumn? {
    let trimmed = Name.tidy(header)
    let key = trimmed.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    if let known = words[key] { return known }
    if let colon = trimmed.firstIndex(of: ":") {
      let left = String(trimmed[..<colon])
      let right = String(trimmed[trimmed.index(after: colon)...])
      if left.lowercased() == "source" { return .source(try LanguageTag(right)) }
      if NativeKeys.name.contains(right), looksLikeTag(left) { return .listed(try LanguageTag(left), right) }
      return nil
    }
    if key.hasSuffix("def"), LanguageTag.suggestion(for: String(trimmed.dropLast(4))) != nil { return .localDefinition }
    if looksLikeTag(trimmed) { return .term(try LanguageTag(trimmed)) }
    // memoQ writes languages out: English, French.
    if let named = LanguageTag.suggestion(for: trimmed), trimmed.utf8.count > 3, let tag = try? LanguageTag(named),
      !tag.language.isEmpty, named.utf8.count == 2
    {
      return .term(tag)
    }
    return labelled(trimmed).map { .term($0) }
  }

  /// The language of a title that spreadsheets have: `EN`, `Term (EN)`, `term_fr`, `Source [de]`, `English (US)`.
  private static func labelled(_ title: String) -> LanguageTag? {
    let parts = title.split(whereSeparator: { " ()[]_:/".contains($0) }).map(String.init)
    guard (1...4).contains(parts.count) else { return nil }
    var found: LanguageTag?
    var isNamed = false
    for part in parts where !termWords.contains(part.lowercased()) {
      if let known = found {
        // English (US), French (FR): behind a language's name stands a country.
        guard isNamed, part.utf8.count == 2, part == part.uppercased() else { return nil }
        found = part.lowercased() == known.language ? known : try? LanguageTag(known.language + "-" + part)
        isNamed = false
        continue
      }
      let meant = looksLikeTag(part) ? part : LanguageTag.suggestion(for: part)
      guard let meant, let tag = try? LanguageTag(meant), tag.language.utf8.count == 2 else { return nil }
      isNamed = part.utf8.count > 3 && !part.contains("-")
      // US is no slip for a language here; three letters are a word of some language sooner than a code.
      guard part.utf8.count != 3, part.utf8.count != 2 || meant == part.lowercased() else { return nil }
      found = tag
    }
    return found
  }

  private static let termWords: Set<String> = [
    "term", "terms", "terme", "termino", "término", "termine", "termin", "benennung", "begriff", "термин", "термін",
    "source", "target", "src", "tgt", "name", "preferred", "translation", "traduction", "übersetzung", "lang",
    "language",
  ]

  /// Whether a cell has the form of a tag with a two-letter language: `fr`, `fr-FR`, `fr_FR`, `sr-Latn`, `es-419`.
  static func looksLikeTag(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, first.utf8.count == 2, first.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      part.utf8.count >= 2 && part.utf8.count <= 8
        && part.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || ($0 >= 0x30 && $0 <= 0x39) }
    }
  }

  /// Whether the column holds names.
  var isTerm: Bool {
    switch self {
    case .term, .listed, .source, .anyTerm, .preferredTerms: true
    default: false
    }
  }
}
