/// Common given names of a language with their genders: they tell the case of a full name.
enum GivenLexicon {
  /// Gender of a known given name (lower case), nil for one that is not known.
  static func gender(of name: String, language: String) -> Gender? { tables[language]?[name] }

  private static let tables: [String: [String: Gender]] = {
    var out: [String: [String: Gender]] = [:]
    for line in givenLexiconSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let gender = Gender(rawValue: String(fields[1])) else { continue }
      for language in fields[0].split(separator: ",") {
        for name in fields[2].split(separator: " ") { out[String(language), default: [:]][String(name)] = gender }
      }
    }
    return out
  }()
}
