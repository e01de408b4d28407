import TextCore

/// Press forms of whole person names: given names by their table, the rest by the scheme.
public enum PressNames {
  /// Languages in Latin letters that have press schemes.
  public static let targets = ["en", "fr", "de", "es", "it", "pl", "nl", "cs"]
  /// Languages in Cyrillic letters that write persons of others by press schemes of their own (Путін, Залужный, Шольц).
  public static let cyrillicTargets = ["ru", "uk"]
  /// Languages that press schemes read: those in letters of their own.
  static let sourcesInOwnLetters = ["ru", "uk", "be", "bg", "sr", "mk", "el", "ka", "hy"]
  /// Those of them in Cyrillic letters.
  public static let cyrillicSources = ["ru", "uk", "be", "bg", "sr", "mk"]
  /// Languages in Latin letters whose persons have press forms in Cyrillic ones.
  static let latinSources = [
    "en", "fr", "de", "es", "it", "pl", "nl", "cs", "sk", "pt", "ro", "hu", "tr", "sv", "no", "nb", "da", "fi", "et",
    "lv", "lt", "hr", "sl", "bs", "sq",
  ]
  /// Languages that press schemes read.
  public static let sources = sourcesInOwnLetters + latinSources

  /// The press form of a full name: the first of several words is taken as a given name where the table has it, and
  /// the last as its bearer's family name (Юлия Навальная: Czech Julija Navalná).
  public static func form(of name: String, scheme: Scheme) -> String {
    guard let source = scheme.languages.first, let target = scheme.target, let space = name.utf8.firstIndex(of: 0x20)
    else { return scheme.apply(name) }
    let first = String(name[..<space])
    let key = PreparedText(first, isGiven: true).givenKey
    let given =
      key.flatMap { table[[source, target, $0]]?.first }.map { cased($0, like: first) } ?? scheme.apply(first)
    return given
      + (adaptedRests(of: name, space, scheme: scheme, limit: 1)?.first ?? scheme.apply(String(name[space...])))
  }

  /// A form from the tables in capitals or small letters where the name is written so.
  private static func cased(_ form: String, like name: String) -> String {
    // Georgian has no capitals in names: its letters count as small.
    let letters = name.unicodeScalars.filter {
      (UnicodeFacts.isUpper($0) || UnicodeFacts.isLower($0)) && !(0x10D0...0x10FF).contains($0.value)
    }
    guard letters.count > 1 else { return form }
    if letters.allSatisfy({ UnicodeFacts.isUpper($0) }) { return form.uppercased() }
    return letters.allSatisfy { UnicodeFacts.isLower($0) } ? form.lowercased() : form
  }

  /// The words behind a given name, the last of them as the family name of a woman or a man; nil where the language
  /// has no such forms or the first word is no given name.
  private static func adaptedRests(
    of name: String, _ space: String.Index, scheme: Scheme, limit: Int
  ) -> [String]? {
    guard let source = scheme.languages.first, let target = scheme.target, FamilyForms.adapts(target) else {
      return nil
    }
    let given = String(name[..<space])
    guard GivenNames.contains(given) else { return nil }
    let rest = name[space...]
    let start = rest.utf8.lastIndex(of: 0x20).map { rest.utf8.index(after: $0) } ?? rest.startIndex
    // A given name that tells no woman is taken for a man's: his name stays as it is.
    let forms = FamilyForms.adapting(
      scheme.applyAll(String(rest[start...]), limit: limit), of: String(rest[start...]), scheme: scheme,
      gender: GivenNames.gender(of: given, language: source) ?? .masculine)
    let middle = scheme.apply(String(rest[..<start]))
    return forms.prefix(limit).map { middle + $0 }
  }

  /// The admissible forms of a name or a part of it, the first being the one to write.
  ///
  /// - Parameters:
  ///   - name: the name, in the letters that the scheme reads.
  ///   - scheme: a press scheme; any other gives its own spellings.
  ///   - kind: what the text is; nil for a full name, whose first word of several is the given name.
  ///   - gender: of the bearer of a family name, where it is known.
  ///   - limit: the most forms given.
  public static func forms(
    of name: String, scheme: Scheme, kind: NameKind?, gender: Gender? = nil, limit: Int = 16
  ) -> [String] {
    forms(of: PreparedText(name, isGiven: kind == .given), scheme: scheme, kind: kind, gender: gender, limit: limit)
  }

  /// The same for a name that many schemes are asked about.
  public static func forms(
    of text: PreparedText, scheme: Scheme, kind: NameKind?, gender: Gender? = nil, limit: Int = 16
  ) -> [String] {
    guard let source = scheme.languages.first, let target = scheme.target else {
      return scheme.applyAll(text, limit: limit)
    }
    let name = text.text
    if kind == .given {
      var out = (text.givenKey.flatMap { table[[source, target, $0]] } ?? []).map { cased($0, like: name) }
      for other in scheme.applyAll(text, limit: limit) where !out.contains(other) { out.append(other) }
      return Array(out.prefix(limit))
    }
    if kind == .family, FamilyForms.adapts(target) {
      let forms = scheme.applyAll(text, limit: limit)
      return Array(FamilyForms.adapting(forms, of: name, scheme: scheme, gender: gender).prefix(limit))
    }
    guard kind == nil, let space = name.utf8.firstIndex(of: 0x20) else { return scheme.applyAll(text, limit: limit) }
    let firsts = forms(of: String(name[..<space]), scheme: scheme, kind: .given, limit: limit)
    let rests =
      adaptedRests(of: name, space, scheme: scheme, limit: limit)
      ?? scheme.applyAll(String(name[space...]), limit: limit)
    var out: [String] = []
    for rank in 0..<(firsts.count + rests.count) {
      for (index, first) in firsts.enumerated() where index <= rank && rank - index < rests.count {
        out.append(first + rests[rank - index])
        if out.count == limit { return out }
      }
    }
    return out
  }

  /// The forms of a given name that the tables list, the usual one first; none where letters alone make it.
  public static func listedForms(of given: String, scheme: Scheme) -> [String] {
    guard let source = scheme.languages.first, let target = scheme.target,
      let key = PreparedText(given, isGiven: true).givenKey
    else { return [] }
    return table[[source, target, key]] ?? []
  }

  /// Languages that a name in the script of a press scheme may come from, by its letters; none in other scripts.
  static func likelySources(_ name: String) -> [String] {
    let lower = Set(name.unicodeScalars.map { UnicodeFacts.lower($0) })
    guard lower.contains(where: { (0x400...0x52F).contains($0.value) }) else {
      guard let letter = lower.first(where: { $0.value >= 0x370 && UnicodeFacts.isLetter($0) }) else { return [] }
      switch ScriptCode.of(letter) {
      case .greek: return ["el"]
      case .georgian: return ["ka"]
      case .armenian: return ["hy"]
      default: return []
      }
    }
    if lower.contains("ў") { return ["be"] }
    if lower.contains("ѓ") || lower.contains("ќ") || lower.contains("ѕ") { return ["mk"] }
    if lower.contains("ђ") || lower.contains("ћ") { return ["sr"] }
    if !lower.isDisjoint(with: ["ј", "љ", "њ", "џ"]) { return ["sr", "mk"] }
    if lower.contains("ї") || lower.contains("є") || lower.contains("ґ") { return ["uk"] }
    if lower.contains("ы") || lower.contains("э") || lower.contains("ё") {
      return lower.contains("і") ? ["be"] : ["ru", "be"]
    }
    if lower.contains("ъ") { return ["bg", "ru"] }
    return lower.contains("і") ? ["uk", "be"] : ["ru", "uk", "bg"]
  }

  /// Languages whose given names another's rows hold.
  private static let sameNames = ["no": ["nb"], "hr": ["bs"]]

  private static let table: [[String]: [String]] = {
    let columns = ["fr", "en", "de", "es", "it", "pl", "nl", "cs", "ru", "uk"]
    var out: [[String]: [String]] = [:]
    for line in givenNamesSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 2 else { continue }
      let name = NameText.tokens(fields[1]).joined(separator: " ")
      for (column, cell) in zip(columns, fields.dropFirst(2)) where !cell.isEmpty {
        let forms = cell.split(separator: "|").map(String.init)
        for source in [fields[0]] + (sameNames[fields[0]] ?? []) { out[[source, column, name]] = forms }
      }
    }
    return out
  }()
}
