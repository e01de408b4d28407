import TextCore

/// Words of a language that a derived spelling must not be taken for.
enum OrdinaryWords {
  /// Whether a folded spelling is an ordinary word of the language.
  static func contains(_ folded: String, in language: LanguageTag) -> Bool {
    tables[language.language]?.contains(folded) ?? false
  }

  private static let tables: [String: Set<String>] = ["fr": ["lapin"]]
}
