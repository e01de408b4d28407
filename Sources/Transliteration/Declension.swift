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
    var decliner = Decliner()
    let found = decliner.declined(name, language: language.language, kind: kind, gender: gender)
    var out: [GrammaticalCase: [String]] = [.nominative: found.nominative]
    if !found.forms.isEmpty { for each in CaseForms.cases { out[each] = found.forms[each] } }
    return out
  }

  /// The forms that a class gives a lower-case word, in the letter case of another: a list for each of `cases`.
  static func forms(of scalars: [Unicode.Scalar], like word: String, _ row: DeclensionRow) -> [[String]] {
    let stem = scalars.dropLast(row.ending.count)
    let pattern = LetterPattern(word)
    return row.forms.map { endings in
      endings.isEmpty ? [pattern.cased(stem)] : endings.map { pattern.cased(stem + $0) }
    }
  }

  /// The forms of several persons of a family name; nil for a name that is a plural already or has none.
  static func pluralForms(_ word: String, _ language: String, _ rows: [DeclensionRow]) -> [[String]]? {
    let scalars = NameParts.folded(word)
    guard scalars.count > 2, row(for: scalars, rows, kind: .family, gender: .plural) == nil,
      let row = DeclensionTable.plurals(language).first(where: { $0.fits(scalars) })
    else { return nil }
    return forms(of: scalars, like: word, row)
  }

  /// The class that declines a word.
  static func row(
    for word: [Unicode.Scalar], _ rows: [DeclensionRow], kind: NameKind, gender: Gender?
  ) -> DeclensionRow? {
    guard isDeclined(word, kind) else { return nil }
    return rows.first { ($0.gender == gender || gender == nil) && $0.kinds.contains(kind) && $0.fits(word) }
  }

  /// Whether a word is long enough: abbreviations and initials are not declined; Ян is.
  static func isDeclined(_ word: [Unicode.Scalar], _ kind: NameKind) -> Bool {
    word.count > 2 || word.count == 2 && (kind == .given || kind == .family) && BaseFinder.isSyllable(word)
  }
}

/// A name's words with what stands between them.
struct NameParts {
  private(set) var words: [String] = []
  private var between: [String] = [""]

  init(_ name: String) {
    let name = NormalizationForm.nfc.apply(name)
    let scalars = name.unicodeScalars
    func isInside(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "A"..."Z", "а"..."я", "А"..."Я", "'", "’", "ʼ": true
      case " ", "-", ".": false
      default: UnicodeFacts.isWord(scalar)
      }
    }
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let start = at
      while at < scalars.endIndex, isInside(scalars[at]) { at = scalars.index(after: at) }
      if at > start {
        words.append(String(scalars[start..<at]))
        between.append("")
      }
      let end = at
      while at < scalars.endIndex, !isInside(scalars[at]) { at = scalars.index(after: at) }
      if at > end { between[between.count - 1] = String(scalars[end..<at]) }
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

  func join(_ words: [String]) -> String { join { words[$0] } }

  /// The name with other words in the places of its own.
  func join(_ word: (Int) -> String) -> String {
    var out = between.first ?? ""
    for index in words.indices {
      out += word(index)
      if index + 1 < between.count { out += between[index + 1] }
    }
    return out
  }

  /// Whether the name is a word and nothing else.
  var isBare: Bool { words.count == 1 && between.allSatisfy(\.isEmpty) }

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
    if index > 0, NameParts.isPatronymic(words[index]) { return .patronymic }
    if index + 1 < words.count {
      let hyphenated = between.indices.contains(index + 1) && between[index + 1] == "-"
      let partOfLast = hyphenated && index + 2 == words.count
      return partOfLast ? .family : .given
    }
    return .family
  }

  /// Whether a word ends as patronymics do, in any letter case.
  private static func isPatronymic(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last, (0x400...0x45F).contains(last.value) else { return false }
    return NameOrder.isPatronymic(String(String.UnicodeScalarView(folded(word))))
  }

  /// Whether a text ends in any of some endings, byte for byte: a name's letters are composed.
  static func ends(_ text: String, inAny endings: [StaticString]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      endings.contains { ending in
        ending.withUTF8Buffer { $0.count <= bytes.count && $0.elementsEqual(bytes.suffix($0.count)) }
      }
    }
  }

  static func folded(_ word: String) -> [Unicode.Scalar] { word.unicodeScalars.map { UnicodeFacts.lower($0) } }

  /// Gives a form the case pattern of its base form.
  static func cased(_ form: some Sequence<Unicode.Scalar>, like word: String) -> String {
    LetterPattern(word).cased(form)
  }
}

/// The letter case of a word's letters.
struct LetterPattern {
  /// Which letters are capitals; all are where the word has several and nothing else.
  private var isUpper: [Bool] = []
  private var isAllUpper = false

  init(_ word: String) {
    var letters = 0
    var uppers = 0
    for scalar in word.unicodeScalars {
      let isCapital = UnicodeFacts.isUpper(scalar)
      isUpper.append(isCapital)
      if isCapital { uppers += 1 }
      if UnicodeFacts.isLetter(scalar) { letters += 1 }
    }
    isAllUpper = uppers > 1 && uppers == letters
  }

  /// A form in lower case, in the pattern of the word.
  func cased(_ form: some Sequence<Unicode.Scalar>) -> String {
    var out = ""
    for (index, scalar) in form.enumerated() {
      let isCapital = isAllUpper || index < isUpper.count && isUpper[index]
      out.unicodeScalars.append(isCapital ? UnicodeFacts.upper(scalar) : scalar)
    }
    return out
  }
}
