import TextCore

/// Declines names in Russian, Ukrainian, Belarusian, Polish and Czech, both ways, by a table of endings.
public enum Declension {
  /// Languages (ISO 639-1) that it knows.
  public static let languages: Set<String> = ["ru", "uk", "be", "pl", "cs"]

  /// All case forms of a word or of a name of several words, each case's usual form first.
  ///
  /// An indeclinable name has itself in every case; a language that is not known gives the nominative alone. Letter
  /// case is kept.
  ///
  /// - Parameters:
  ///   - kind: what the name is; of a full name (`Олег Петренко`) the kind of its last word, the words before it
  ///     being given names.
  ///   - gender: where it is not given, the likeliest for the ending; the plural of a man's family name gives the forms
  ///     of several persons (Герасимовы).
  public static func forms(
    of name: String, language: LanguageTag, kind: NameKind, gender: Gender? = nil
  ) -> [GrammaticalCase: [String]] {
    let language = language.language
    let rows = DeclensionTable.rows(language)
    guard !rows.isEmpty, !name.isEmpty, name.utf8.count <= 1024 else { return [.nominative: [name]] }
    let parts = NameParts(name)
    if kind == .family, gender == .plural, parts.words.count == 1,
      let forms = pluralForms(parts.words[0], language, rows)
    {
      return forms.mapValues { $0.map { parts.join([$0]) } }
    }
    let isTitle = kind == .other || kind == .weapon
    if isTitle, parts.words.count == 1, TitlePhrase.isAbbreviation(parts.words[0]) {
      return [.nominative: [name]]
    }
    if isTitle, parts.words.count > 1 {
      guard let title = TitlePhrase.forms(parts, kind: kind, language: language, rows: rows) else {
        return [.nominative: [name]]
      }
      return joined(title, parts, name)
    }
    let phrase = kind == .place ? PlacePhrase(parts, language: language, rows: rows) : nil
    let declinedWords = phrase?.forms()
    let order = NameOrder(parts, kind: kind) {
      GivenLexicon.genders(of: String(String.UnicodeScalarView(NameParts.folded(parts.words[$0]))), language: language)
        != nil
    }
    let resolved = phrase?.gender ?? gender ?? DeclensionGender.of(parts.words, kind: kind)
    var declined: [[GrammaticalCase: [String]]] = []
    for (index, word) in parts.words.enumerated() {
      if let forms = declinedWords?[index] {
        declined.append(forms)
        continue
      }
      // Baszara al-Asada.
      if kind == .family, parts.isInitial(index) || parts.isParticle(index) {
        declined.append([:])
        continue
      }
      declined.append(wordForms(word, rows, kind: order.kinds[index], gender: resolved))
    }
    return joined(declined, parts, name)
  }

  /// The case forms of a whole name from those of its words.
  private static func joined(
    _ declined: [[GrammaticalCase: [String]]], _ parts: NameParts, _ name: String
  ) -> [GrammaticalCase: [String]] {
    var out: [GrammaticalCase: [String]] = [.nominative: [name]]
    for grammaticalCase in DeclensionTable.cases {
      let choices = declined.enumerated().map { $1[grammaticalCase] ?? [parts.words[$0]] }
      var forms = [parts.join(choices.map { $0.first ?? "" })]
      let most = choices.map(\.count).max() ?? 1
      for rank in 1..<max(2, most) {
        let other = parts.join(choices.map { $0.count > rank ? $0[rank] : $0.first ?? "" })
        if !forms.contains(other) { forms.append(other) }
      }
      out[grammaticalCase] = forms
    }
    return out
  }

  private static func wordForms(
    _ word: String, _ rows: [DeclensionRow], kind: NameKind, gender: Gender?
  ) -> [GrammaticalCase: [String]] {
    let scalars = NameParts.folded(word)
    guard let row = row(for: scalars, rows, kind: kind, gender: gender) else { return [:] }
    return forms(of: scalars, like: word, row)
  }

  /// The forms that a class gives a lower-case word, in the letter case of another.
  static func forms(
    of scalars: [Unicode.Scalar], like word: String, _ row: DeclensionRow
  ) -> [GrammaticalCase: [String]] {
    let stem = scalars.dropLast(row.ending.count)
    var out: [GrammaticalCase: [String]] = [:]
    for (grammaticalCase, endings) in zip(DeclensionTable.cases, row.forms) {
      out[grammaticalCase] = (endings.isEmpty ? [[]] : endings).map { NameParts.cased(stem + $0, like: word) }
    }
    return out
  }

  /// The forms of several persons of a family name; nil for a name that is a plural already or has none.
  private static func pluralForms(
    _ word: String, _ language: String, _ rows: [DeclensionRow]
  ) -> [GrammaticalCase: [String]]? {
    let scalars = NameParts.folded(word)
    guard scalars.count > 2, row(for: scalars, rows, kind: .family, gender: .plural) == nil,
      let row = DeclensionTable.plurals(language).first(where: { $0.fits(scalars) })
    else { return nil }
    let stem = scalars.dropLast(row.ending.count)
    var out: [GrammaticalCase: [String]] = [:]
    for (grammaticalCase, endings) in zip(DeclensionTable.cases, row.forms) {
      out[grammaticalCase] = (endings.isEmpty ? [[]] : endings).map { NameParts.cased(stem + $0, like: word) }
    }
    out[.nominative] = out[.vocative]
    return out
  }

  /// The class that declines a word.
  static func row(
    for word: [Unicode.Scalar], _ rows: [DeclensionRow], kind: NameKind, gender: Gender?
  ) -> DeclensionRow? {
    // Abbreviations and initials are not declined; Ян is.
    guard word.count > 2 || word.count == 2 && (kind == .given || kind == .family) && BaseFinder.isSyllable(word) else {
      return nil
    }
    return rows.first { ($0.gender == gender || gender == nil) && $0.kinds.contains(kind) && $0.fits(word) }
  }
}

/// A name's words with what stands between them.
struct NameParts {
  private(set) var words: [String] = []
  private var between: [String] = [""]

  init(_ name: String) {
    var word = ""
    func isInside(_ scalar: Unicode.Scalar) -> Bool {
      UnicodeFacts.isWord(scalar) || scalar == "'" || scalar == "’" || scalar == "ʼ"
    }
    for scalar in NormalizationForm.nfc.apply(name).unicodeScalars {
      if isInside(scalar) {
        word.unicodeScalars.append(scalar)
      } else {
        if !word.isEmpty {
          words.append(word)
          between.append("")
          word = ""
        }
        between[between.count - 1].unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty {
      words.append(word)
      between.append("")
    }
  }

  /// Whether a hyphen stands behind a word that is not the last.
  func isHyphenated(_ index: Int) -> Bool { index + 1 < words.count && between[index + 1] == "-" }

  /// Whether a word is a letter with a stop.
  func isInitial(_ index: Int) -> Bool {
    words[index].unicodeScalars.count <= 2 && between[index + 1].hasPrefix(".")
  }

  /// Whether a word is written small beside capitals, and not the last: von, der, de, ul.
  func isParticle(_ index: Int) -> Bool {
    func isCapital(_ word: String) -> Bool { word.unicodeScalars.first.map { UnicodeFacts.isUpper($0) } ?? false }
    return index + 1 < words.count && !isCapital(words[index]) && words.contains(where: isCapital)
  }

  func join(_ words: [String]) -> String {
    var out = between.first ?? ""
    for (index, word) in words.enumerated() { out += word + (index + 1 < between.count ? between[index + 1] : "") }
    return out
  }

  /// Whether all is joined by hyphens.
  var isOneWord: Bool { words.count > 1 && between.dropFirst().dropLast().allSatisfy { $0 == "-" } }

  /// Whether a word begins with a small letter.
  func isSmall(_ index: Int) -> Bool { words[index].unicodeScalars.first.map { UnicodeFacts.isLower($0) } ?? false }

  /// The name without its first word and what stands before and behind that.
  func droppingFirst() -> NameParts {
    var rest = self
    rest.words.removeFirst()
    rest.between.removeSubrange(0..<2)
    rest.between.insert("", at: 0)
    return rest
  }

  /// The kind of a part: in a person's name of several words the first is given, one in -вич, -вна a patronymic; the
  /// parts of a double family name are joined by a hyphen.
  func kind(_ index: Int, of whole: NameKind) -> NameKind {
    guard whole == .family || whole == .given, words.count > 1, between.contains(" ") else { return whole }
    let lower = NameParts.folded(words[index])
    if index > 0, NameOrder.isPatronymic(String(String.UnicodeScalarView(lower))) { return .patronymic }
    if index + 1 < words.count {
      let hyphenated = between.indices.contains(index + 1) && between[index + 1] == "-"
      let partOfLast = hyphenated && index + 2 == words.count
      return partOfLast ? .family : .given
    }
    return .family
  }

  static func folded(_ word: String) -> [Unicode.Scalar] { word.unicodeScalars.map { UnicodeFacts.lower($0) } }

  /// Gives a form the case pattern of its base form.
  static func cased(_ form: some Sequence<Unicode.Scalar>, like word: String) -> String {
    let model = Array(word.unicodeScalars)
    let form = Array(form)
    let uppers = model.filter { UnicodeFacts.isUpper($0) }.count
    let letters = model.filter { UnicodeFacts.isLetter($0) }.count
    var out = String.UnicodeScalarView()
    if uppers > 1, uppers == letters {
      for scalar in form { out.append(UnicodeFacts.upper(scalar)) }
    } else {
      for (index, scalar) in form.enumerated() {
        let isUpper = index < model.count && UnicodeFacts.isUpper(model[index])
        out.append(isUpper ? UnicodeFacts.upper(scalar) : scalar)
      }
    }
    return String(out)
  }
}
