import TextCore
import Transliteration

/// What a concept is.
public enum ConceptKind: String, Sendable, Hashable, Codable, CaseIterable {
  case person, place, organisation, weapon, event, term
}

/// A concept's own name in its original language and script.
public struct SourceName: Sendable, Hashable {
  /// The language.
  public var language: LanguageTag
  /// The script most of its letters belong to.
  public var script: ScriptCode
  /// The name, with its parts.
  public var written: WrittenName

  /// Makes a source name.
  public init(language: LanguageTag, written: WrittenName) {
    self.language = language
    self.written = written
    script = ScriptCode.dominant(in: written.name.text) ?? .common
  }

  /// The name, with its parts.
  public var name: Name { written.name }
  /// The name's text, NFC, without slashes.
  public var text: String { written.name.text }
}

/// A person, place, organisation, weapon, event or term with its names.
public struct Concept: Sendable, Hashable {
  /// The id, an XML NCName.
  public var id: String
  /// What it is.
  public var kind: ConceptKind
  /// Its own names, the first one first.
  public var sources: [SourceName]
  /// What is said of it in each language.
  public var names: LocalNames
  /// Gender of a person or of a noun in the source language: `m`, `f`, `n` or `pl`.
  public var gender: Gender?
  /// A remark for people.
  public var note: String?
  /// What the concept is, in a sentence.
  public var definition: String?
  /// The subject field.
  public var domain: String?
  /// The Wikidata item, e.g. `Q5892`.
  public var wikidata: String?
  /// Ids of concepts that this one points at.
  public var related: [Reference]
  /// How letter case is compared in every language that says nothing else.
  public var casePolicy: CasePolicy?
  /// Whether replacements are made without asking, in every language that says nothing else.
  public var fixPolicy: FixPolicy?
  /// Context words for every language that has none of its own.
  public var context: [String]
  /// Where the concept is defined.
  public var place: FilePlace

  /// A reference to another concept.
  public struct Reference: Sendable, Hashable {
    /// The other concept's id.
    public var id: String
    /// Where the reference stands.
    public var place: FilePlace

    /// Makes a reference.
    public init(id: String, place: FilePlace) {
      self.id = id
      self.place = place
    }
  }

  /// Makes a concept without names.
  public init(id: String, kind: ConceptKind, place: FilePlace) {
    self.id = id
    self.kind = kind
    self.place = place
    sources = []
    names = [:]
    related = []
    context = []
  }

  /// Whether a text is an XML NCName, which every exchange format takes as an id.
  public static func isValidID(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, UnicodeFacts.isLetter(first) || first == "_" else { return false }
    return text.unicodeScalars.allSatisfy { UnicodeFacts.isWord($0) || $0 == "-" || $0 == "." }
  }

  /// The place that defines the concept, as findings and spellings show it.
  public var definitionPlace: RelatedPlace { place.related("'\(id)' is defined here") }

  /// The names for a language: the tag's own block, else the block of a more general tag (`fr` for `fr-CA`).
  public func name(in language: LanguageTag) -> LocalName? {
    if let exact = names[language] { return exact }
    guard language.tag != language.language else { return nil }
    return names.filter { $0.key.covers(language) }.max { $0.key.tag.utf8.count < $1.key.tag.utf8.count }?.value
  }

  /// The languages in which something is listed, sorted. O(1).
  public var languages: [LanguageTag] { names.keys }

  /// The source name in a language, where there is one.
  public func source(in language: LanguageTag) -> SourceName? {
    sources.first { $0.language == language } ?? sources.first { $0.language.language == language.language }
  }
}
