/// Common given names of a language with their genders: they tell the case of a full name.
enum GivenLexicon {
  /// Genders of a known given name (lower case), nil for one that is not known.
  static func genders(of name: String, language: String) -> Set<Gender>? { tables[language]?[name] }

  /// Whether a name (lower case) is known with a gender.
  static func contains(_ name: String, _ gender: Gender, language: String) -> Bool {
    tables[language]?[name]?.contains(gender) ?? false
  }

  /// Whether a name (lower case) is a given name of another country that someone of a gender may bear. O(length).
  static func isForeign(_ name: String, _ gender: Gender) -> Bool {
    GivenNames.isForeign(name) && (gender == .feminine || !GivenNames.isWomans(name))
  }

  private static let tables: [String: [String: Set<Gender>]] = {
    var out: [String: [String: Set<Gender>]] = [:]
    for line in givenLexiconSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let gender = Gender(rawValue: String(fields[1])) else { continue }
      for language in fields[0].split(separator: ",") {
        for name in fields[2].split(separator: " ") {
          out[String(language), default: [:]][String(name), default: []].insert(gender)
        }
      }
    }
    return out
  }()
}
