import TextCore

/// A sentence that shows what the glossary does to a text, kept beside the names and run by `check` (G501).
public struct GlossaryTest: Sendable, Hashable {
  /// The language of the text.
  public var language: LanguageTag
  /// The text before.
  public var from: String
  /// The text after.
  public var to: String
  /// Where the case stands.
  public var place: FilePlace

  /// Makes a test.
  public init(language: LanguageTag, from: String, to: String, place: FilePlace) {
    self.language = language
    self.from = from
    self.to = to
    self.place = place
  }
}

/// Concepts with their names, from one file or several layers.
public struct Glossary: Sendable {
  /// The files, in the order of their layers.
  public var paths: [String]
  /// The languages that the glossary must cover.
  public var languages: [LanguageTag]
  /// The house's own schemes.
  public var schemes: HouseSchemes
  /// The concepts, in the order of their first appearance.
  public private(set) var concepts: [Concept]
  /// The glossary's own tests.
  public var tests: [GlossaryTest]
  private var index: [String: Int]

  /// Makes a glossary of concepts; a concept whose id came before is laid over it.
  public init(
    paths: [String] = [], languages: [LanguageTag] = [], schemes: HouseSchemes = .init(), concepts: [Concept] = [],
    tests: [GlossaryTest] = []
  ) {
    self.paths = paths
    self.languages = languages
    self.schemes = schemes
    self.tests = tests
    self.concepts = []
    index = [:]
    self.concepts.reserveCapacity(concepts.count)
    for concept in concepts { add(concept) }
  }

  /// The concept with an id. O(1).
  public func concept(_ id: String) -> Concept? { index[id].map { concepts[$0] } }

  /// Adds a concept, or lays it over the one with its id (see `Concept.overlaid(by:)`).
  public mutating func add(_ concept: Concept) {
    if let at = index[concept.id] {
      concepts[at] = concepts[at].overlaid(by: concept)
    } else {
      index[concept.id] = concepts.count
      concepts.append(concept)
    }
  }

  /// Puts a concept in the place of the one with its id, or at the end.
  public mutating func replace(_ concept: Concept) {
    if let at = index[concept.id] {
      concepts[at] = concept
    } else {
      add(concept)
    }
  }

  /// Changes the concept with an id in place, so that what a change adds costs no copy of what is there.
  ///
  /// - Returns: what the change gives; nil where there is no such concept.
  mutating func update<Result>(_ id: String, _ change: (inout Concept) -> Result) -> Result? {
    index[id].map { change(&concepts[$0]) }
  }

  /// Lays another glossary over this one.
  public mutating func overlay(_ other: Glossary) {
    paths += other.paths.filter { !paths.contains($0) }
    languages += other.languages.filter { !languages.contains($0) }
    tests += other.tests
    schemes.overlay(other.schemes)
    if concepts.isEmpty {
      // Shared, not copied.
      (concepts, index) = (other.concepts, other.index)
      return
    }
    for concept in other.concepts { add(concept) }
  }
}
