import TextCore
import Transliteration

/// The schemes by which a house writes names that its glossary does not list, where these are not the press conventions
/// of the text's own language: Italian newspapers that follow English ones, a library that follows ISO 9.
public struct HouseSchemes: Sendable, Hashable {
  private struct Pair: Sendable, Hashable {
    var source: String
    var target: String
  }

  private var ids: [Pair: String] = [:]

  /// No scheme but the languages' own.
  public init() {}

  /// Whether nothing is chosen.
  public var isEmpty: Bool { ids.isEmpty }

  /// The id of the scheme chosen for names of a source language in texts of a target language (ISO 639-1); nil where
  /// the press convention holds.
  public subscript(source: String, target: String) -> String? {
    get { ids[Pair(source: source, target: target)] }
    set { ids[Pair(source: source, target: target)] = newValue }
  }

  /// What is chosen, by target and source language.
  public var entries: [(target: String, source: String, id: String)] {
    ids.map { ($0.key.target, $0.key.source, $0.value) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// Chooses a press convention (`press-en`) for names of all languages that it reads.
  mutating func usePress(_ prefix: String, in target: String) {
    for source in PressNames.sources where SchemeCatalog.scheme("\(prefix)-\(source)") != nil {
      self[source, target] = "\(prefix)-\(source)"
    }
  }

  /// Lays another house's choice over this one.
  public mutating func overlay(_ other: HouseSchemes) { ids.merge(other.ids) { $1 } }

  /// The scheme for names of a source language in texts of a target language: the chosen one, else the press convention.
  func scheme(from source: String, to target: String) -> Scheme? {
    self[source, target].flatMap(SchemeCatalog.scheme) ?? SchemeCatalog.press(from: source, to: target)
  }
}
