/// What newspapers make of a family name beyond its letters, because its bearer is a woman or because the name is an
/// adjective: Czech Zacharovová, Navalná, Tymošenková; Polish Nawalna, Politkowska, Załużny; Dutch Zaloezjny; and the
/// accents that Spanish puts on it (Zajárova).
///
/// Sources: Internetová jazyková příručka of the Institute of the Czech Language (přechylování příjmení); Wielki
/// słownik ortograficzny PWN, rules for family names from Russian and Ukrainian; usage of NOS and NRC.
public enum FamilyForms {
  /// Whether a language has such forms.
  static func adapts(_ language: String) -> Bool { ["cs", "pl", "nl", "es"].contains(language) }

  /// The spellings of a family name with its adapted ones before those that they stand for.
  ///
  /// - Parameters:
  ///   - spellings: what a press scheme makes of the name's letters.
  ///   - source: the name in its own letters; its last part alone is adapted, and parts before a hyphen.
  ///   - scheme: the press scheme.
  ///   - gender: the bearer's; where it is nil an ending of women alone tells it.
  static func adapting(_ spellings: [String], of source: String, scheme: Scheme, gender: Gender?) -> [String] {
    guard let target = scheme.target, adapts(target) else { return spellings }
    if target == "es" { return withSpanishAccent(spellings, of: source, scheme: scheme) }
    let parts = source.lowercased().split(separator: "-").map(String.init)
    var out: [String] = []
    for spelling in spellings {
      let words = spelling.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard words.count == parts.count else { continue }
      let changed = words.indices.map { at in
        adapted(words[at], of: parts[at], to: target, gender: gender, isLast: at == words.count - 1)
      }
      let joined = changed.joined(separator: "-")
      if joined != spelling, !out.contains(joined) { out.append(joined) }
    }
    return out + spellings.filter { !out.contains($0) }
  }

  /// The first spelling with its accent before all others.
  private static func withSpanishAccent(_ spellings: [String], of source: String, scheme: Scheme) -> [String] {
    guard let first = spellings.first, let language = scheme.languages.first else { return spellings }
    let words = first.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let parts = source.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard words.count == parts.count else { return spellings }
    let accented = zip(words, parts).map { word, part in
      SpanishAccents.accented(part, spelling: word, language: language) { scheme.apply($0) } ?? word
    }.joined(separator: "-")
    return accented == first ? spellings : [accented] + spellings
  }

  private static func adapted(
    _ word: String, of source: String, to target: String, gender: Gender?, isLast: Bool
  ) -> String {
    switch target {
    case "cs": czech(word, of: source, gender: isLast ? gender : gender == .feminine ? nil : gender)
    case "pl": polish(word, of: source)
    default: dutch(word, of: source)
    }
  }

  // MARK: - Czech

  private static func czech(_ word: String, of source: String, gender: Gender?) -> String {
    // A pen name is a word: Lesja Ukrajinka.
    if gender != nil && gender != .feminine || source == "українка" { return word }
    // A Greek woman's name is one as it is.
    if source.unicodeScalars.contains(where: { (0x370...0x3FF).contains($0.value) }) { return word }
    if source.hasSuffix("ая") { return replacing("aja", by: "á", in: word) ?? word }
    if ["ська", "цька", "зька"].contains(where: source.hasSuffix) { return replacing("a", by: "á", in: word) ?? word }
    // Бережна, Чорна: a consonant before -на makes an adjective of a Ukrainian woman's name.
    if gender == .feminine, source.hasSuffix("на"), let before = source.unicodeScalars.dropLast(2).last,
      !"аеєиіїоуюяйь".unicodeScalars.contains(before)
    {
      return replacing("a", by: "á", in: word) ?? word
    }
    let isWomans = ["ова", "ева", "ёва", "єва"].contains { source.hasSuffix($0) }
    guard gender == .feminine || isWomans else { return word }
    return czechFeminine(word) ?? word
  }

  /// The Czech form of a woman's family name in Latin letters; nil where there is none.
  ///
  /// Merkel: Merkelová, Svitolina: Svitolinová, Matvijenko: Matvijenková, Kravec: Kravcová; adjectives lengthen their
  /// vowel (Biejatska: Biejatská). O(length).
  public static func czechFeminine(_ word: String) -> String? {
    let lower = word.lowercased()
    guard let last = lower.unicodeScalars.last, lower.unicodeScalars.count > 1,
      !["ová", "ská", "cká", "ná", "ých", "ich"].contains(where: lower.hasSuffix)
    else { return nil }
    if ["ska", "cka", "dzka"].contains(where: lower.hasSuffix) { return replacing("a", by: "á", in: word) }
    switch last {
    case "a", "o": return replacing(String(last), by: "ová", in: word)
    case "á", "í", "ý": return nil
    case "e", "é", "i", "y", "u", "ó", "ö", "ü": return appending("ová", to: word)
    default:
      if lower.hasSuffix("ec"), lower.unicodeScalars.count > 3 { return replacing("ec", by: "cová", in: word) }
      return appending("ová", to: word)
    }
  }

  // MARK: - Polish

  private static func polish(_ word: String, of source: String) -> String {
    // Tołstaja is the writer's name in Polish.
    if source.hasSuffix("ая"), source != "толстая" { return replacing("ja", by: "", in: word) ?? word }
    if source.hasSuffix("ий"), !source.hasSuffix("ній") { return replacing("yj", by: "y", in: word) ?? word }
    return word
  }

  /// Zaloezjny, Sadovy as Zelensky.
  private static func dutch(_ word: String, of source: String) -> String {
    source.hasSuffix("ий") ? replacing("yj", by: "y", in: word) ?? word : word
  }

  // MARK: - Endings

  /// A word with another ending, in the case of its own; nil where it does not end so.
  private static func replacing(_ ending: String, by other: String, in word: String) -> String? {
    let count = ending.unicodeScalars.count
    guard word.unicodeScalars.count > count, word.lowercased().hasSuffix(ending) else { return nil }
    return appending(other, to: String(String.UnicodeScalarView(word.unicodeScalars.dropLast(count))), like: word)
  }

  private static func appending(_ ending: String, to stem: String, like word: String? = nil) -> String {
    let model = word ?? stem
    let isUpper = model.unicodeScalars.count > 1 && model == model.uppercased()
    return stem + (isUpper ? ending.uppercased() : ending)
  }
}
