/// Common family names of a language, and foreign ones that the news write often: they tell a base form.
package enum FamilyLexicon {
  /// Whether a lower-case name is one of them.
  static func contains(_ name: String, language: String) -> Bool { tables[language]?.contains(name) ?? false }

  /// Whether a lower-case name is one of any language's.
  package static func contains(_ name: String) -> Bool { all.contains(name) }

  private static let all = tables.values.reduce(into: Set<String>()) { $0.formUnion($1) }

  private static let tables: [String: Set<String>] = {
    var out: [String: Set<String>] = [:]
    for line in familyLexiconSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      for language in fields[0].split(separator: ",") {
        out[String(language), default: []].formUnion(fields[1].split(separator: " ").map(String.init))
      }
    }
    return out
  }()
}
