/// Which words of a person's name are given names, patronymics and family names.
struct NameOrder {
  /// The kind of each word.
  let kinds: [NameKind]

  /// In a name of several words the first are given names and the last is the family name, unless a patronymic ends it
  /// (Бондар Віктор Васильович) or only the word behind the first is a known given name (Orbán Viktor).
  ///
  /// - Parameter isGiven: Whether a word is a known given name, in whatever case it stands.
  init(_ parts: NameParts, kind: NameKind, isGiven: (Int) -> Bool) {
    var kinds = parts.words.indices.map { parts.kind($0, of: kind) }
    if Self.isFamilyFirst(parts, kind, kinds, isGiven) {
      kinds[0] = .family
      kinds[1] = .given
    }
    self.kinds = kinds
  }

  private static func isFamilyFirst(
    _ parts: NameParts, _ kind: NameKind, _ kinds: [NameKind], _ isGiven: (Int) -> Bool
  ) -> Bool {
    let count = parts.words.count
    guard kind == .family, count == 2 || count == 3, kinds[0] == .given else { return false }
    guard parts.words.indices.allSatisfy({ !parts.isHyphenated($0) && !parts.isInitial($0) && !parts.isSmall($0) })
    else { return false }
    if count == 3 { return kinds[2] == .patronymic && kinds[1] != .patronymic && (isGiven(1) || !isGiven(0)) }
    return kinds[1] == .family && isGiven(1) && !isGiven(0)
  }

  /// Whether a lower-case word ends as patronymics do, in any case: Васильовича, Ильиничной, Пятровічу.
  static func isPatronymic(_ word: String) -> Bool { endings.contains { ends(word, in: $0) } }

  /// Whether a lower-case word ends as patronymics do in the nominative.
  static func isPatronymicBase(_ word: String) -> Bool {
    ["вич", "віч", "ьич", "мич", "кич", "вна", "ўна", "чна", "шна"].contains { ends(word, in: $0) }
  }

  /// Whether a word ends so, byte for byte: a name's letters are composed.
  private static func ends(_ word: String, in ending: String) -> Bool {
    word.utf8.reversed().starts(with: ending.utf8.reversed())
  }

  private static let endings: [String] = {
    let men = ["", "а", "у", "ем", "ом", "е", "і", "еві", "ові", "ам", "ы"]
    let women = ["а", "ы", "и", "е", "і", "у", "ой", "ою", "ай", "аю", "о"]
    return ["вич", "віч"].flatMap { stem in men.map { stem + $0 } }
      + ["вн", "ўн", "ичн", "ічн"].flatMap { stem in women.map { stem + $0 } }
  }()
}
