import TextCore

/// Which columns a generic table of some concepts needs: those that are not empty throughout.
struct TableShape: Sendable {
  private var fields: Set<String> = ["id", "kind"]
  private var sources: Set<LanguageTag> = []
  private var names: Set<LanguageTag> = []
  private var keys: Set<String> = []

  /// A column and what a concept has in it.
  typealias Column = (title: String, value: (Concept) -> String)

  /// Notes what a concept fills. O(its names).
  mutating func add(_ concept: Concept) {
    for title in Self.conceptColumns where !fields.contains(title) && !Self.field(title, of: concept).isEmpty {
      fields.insert(title)
    }
    for source in concept.sources { sources.insert(source.language) }
    for (language, name) in concept.names {
      names.insert(language)
      for key in NativeKeys.name where key != "use" && !Self.listed(key, of: name).isEmpty {
        keys.insert("\(language):\(key)")
      }
    }
  }

  /// Notes a language that the glossary declares.
  mutating func add(_ language: LanguageTag) { names.insert(language) }

  /// The languages that occur.
  var languages: [LanguageTag] { names.sorted() }

  /// The columns in order, named languages first.
  ///
  /// - Parameter first: the languages to begin with; two of them are all.
  func columns(first: [LanguageTag]) -> [Column] {
    var columns: [Column] = []
    for title in Self.conceptColumns where fields.contains(title) {
      columns.append((title, { Self.field(title, of: $0) }))
    }
    for language in sources.sorted() {
      columns.append(
        (
          "source:\(language)",
          { concept in
            concept.sources.filter { $0.language == language }.map { $0.name.marked(like: $0.written.raw) }
              .joined(separator: "|")
          }
        ))
    }
    let languages = first.count == 2 ? first : first + names.sorted().filter { !first.contains($0) }
    for language in languages {
      columns.append(
        (language.tag, { concept in concept.names[language]?.preferred.map { $0.name.marked(like: $0.raw) } ?? "" }))
      for key in NativeKeys.name where keys.contains("\(language):\(key)") {
        columns.append(("\(language):\(key)", { $0.names[language].map { Self.listed(key, of: $0) } ?? "" }))
      }
    }
    return columns
  }

  private static let conceptColumns = ["id", "kind", "gender", "note", "definition", "domain", "wikidata"]

  private static func field(_ title: String, of concept: Concept) -> String {
    switch title {
    case "id": concept.id
    case "kind": concept.kind.rawValue
    case "gender": concept.gender?.rawValue ?? ""
    case "note": concept.note ?? ""
    case "definition": concept.definition ?? ""
    case "domain": concept.domain ?? ""
    default: concept.wikidata ?? ""
    }
  }

  private static func listed(_ key: String, of name: LocalName) -> String {
    func joined(_ names: [WrittenName]) -> String {
      names.map { $0.name.marked(like: $0.raw) }.joined(separator: "|")
    }
    return switch key {
    case "allow": joined(name.admitted)
    case "avoid": joined(name.deprecated)
    case "forbid": joined(name.forbidden)
    case "typos": joined(name.typos)
    case "short": name.short?.text ?? ""
    case "gender": name.gender?.rawValue ?? ""
    case "forms": name.forms.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }.joined(separator: "|")
    case "case": name.casePolicy?.rawValue ?? ""
    case "fix": name.fixPolicy?.rawValue ?? ""
    case "context": name.context.joined(separator: "|")
    case "origin": name.origin == .attested ? "" : name.origin.keyword
    case "note": name.note ?? ""
    default: ""
    }
  }
}
