import TextCore

/// What changes between two glossaries, by meaning: for the review of a change.
public struct GlossaryDiff: Sendable, Hashable {
  /// One change.
  public struct Change: Sendable, Hashable {
    /// What kind of change it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case conceptAdded = "concept-added"
      case conceptRemoved = "concept-removed"
      case preferredChanged = "preferred-changed"
      case preferredAdded = "preferred-added"
      case preferredRemoved = "preferred-removed"
      case variantAdded = "variant-added"
      case variantRemoved = "variant-removed"
      case statusChanged = "status-changed"
      case sourceChanged = "source-changed"
      case fieldChanged = "field-changed"
    }

    /// The kind.
    public var kind: Kind
    /// The concept's id.
    public var concept: String
    /// The language concerned; nil for the concept as a whole.
    public var language: LanguageTag?
    /// The key of the native format, for changed fields.
    public var field: String?
    /// The value before.
    public var old: String?
    /// The value after.
    public var new: String?
    /// Spellings that texts may have and that are replaced by something else from now on, sorted.
    public var remapped: [String] = []
    /// Where the new (else the old) glossary says so.
    public var place: FilePlace?
  }

  /// The changes: by concept in the order of the new glossary, removed concepts last.
  public private(set) var changes: [Change] = []

  /// By the schemes of the old and of the new glossary.
  private let oldExpansion: Expansion
  private let newExpansion: Expansion

  /// Whether nothing changes.
  public var isEmpty: Bool { changes.isEmpty }

  /// Compares two glossaries. O(concepts), plus the expansion of the concepts whose preferred names change.
  public init(from old: Glossary, to new: Glossary) {
    oldExpansion = Expansion(schemes: old.schemes)
    newExpansion = Expansion(schemes: new.schemes)
    let targets = GlossaryDiff.moved(from: old.schemes, to: new.schemes)
    for concept in new.concepts {
      guard let before = old.concept(concept.id) else {
        changes.append(
          Change(
            kind: .conceptAdded, concept: concept.id, new: GlossaryDiff.summary(of: concept), place: concept.place))
        continue
      }
      compare(before, concept)
      for target in targets where concept.names[target]?.preferred == nil && before.names[target]?.preferred == nil {
        derived(before, concept, target)
      }
    }
    for concept in old.concepts where new.concept(concept.id) == nil {
      changes.append(
        Change(
          kind: .conceptRemoved, concept: concept.id, old: GlossaryDiff.summary(of: concept), place: concept.place))
    }
  }

  private static func summary(of concept: Concept) -> String {
    let names = concept.languages.compactMap { language in
      concept.names[language]?.preferred.map { "\(language): \($0.name.text)" }
    }
    return ([concept.kind.rawValue] + concept.sources.map { "\($0.language): \($0.text)" } + names).joined(
      separator: ", ")
  }

  private mutating func compare(_ old: Concept, _ new: Concept) {
    func field(_ key: String, _ before: String?, _ after: String?, _ language: LanguageTag? = nil) {
      guard before != after else { return }
      changes.append(
        Change(
          kind: .fieldChanged, concept: new.id, language: language, field: key, old: before, new: after,
          place: language.flatMap { new.names[$0]?.place } ?? new.place))
    }
    field("kind", old.kind.rawValue, new.kind.rawValue)
    let sources = (old: old.sources.map(GlossaryDiff.source), new: new.sources.map(GlossaryDiff.source))
    if sources.old != sources.new {
      changes.append(
        Change(
          kind: .sourceChanged, concept: new.id, old: sources.old.joined(separator: ", "),
          new: sources.new.joined(separator: ", "), place: new.sources.first?.written.place ?? new.place))
    }
    field("gender", old.gender?.rawValue, new.gender?.rawValue)
    field("note", old.note, new.note)
    field("definition", old.definition, new.definition)
    field("domain", old.domain, new.domain)
    field("wikidata", old.wikidata, new.wikidata)
    field("case", old.casePolicy?.rawValue, new.casePolicy?.rawValue)
    field("fix", old.fixPolicy?.rawValue, new.fixPolicy?.rawValue)
    field("context", GlossaryDiff.list(old.context), GlossaryDiff.list(new.context))
    field("related", GlossaryDiff.list(old.related.map(\.id)), GlossaryDiff.list(new.related.map(\.id)))
    for language in Set(old.languages + new.languages).sorted() {
      let before = old.names[language]
      let after = new.names[language]
      preferred(old, new, language)
      variants(before, after, language, new)
      field("short", before?.short?.text, after?.short?.text, language)
      field("gender", before?.gender?.rawValue, after?.gender?.rawValue, language)
      field("case", before?.casePolicy?.rawValue, after?.casePolicy?.rawValue, language)
      field("fix", before?.fixPolicy?.rawValue, after?.fixPolicy?.rawValue, language)
      field("context", GlossaryDiff.list(before?.context ?? []), GlossaryDiff.list(after?.context ?? []), language)
      field("forms", GlossaryDiff.forms(before), GlossaryDiff.forms(after), language)
      field("note", before?.note, after?.note, language)
      if before?.preferred != nil, after?.preferred != nil {
        field("origin", before?.origin.keyword, after?.origin.keyword, language)
      }
    }
  }

  private mutating func preferred(_ old: Concept, _ new: Concept, _ language: LanguageTag) {
    let before = old.names[language]?.preferred
    let after = new.names[language]?.preferred
    guard before?.name != after?.name else { return }
    let kind: Change.Kind = before == nil ? .preferredAdded : after == nil ? .preferredRemoved : .preferredChanged
    var change = Change(
      kind: kind, concept: new.id, language: language, old: before?.name.marked, new: after?.name.marked,
      place: (after ?? before)?.place)
    change.remapped = remapped(old, new, language)
    changes.append(change)
  }

  /// A preferred name that nobody writes down and another scheme derives.
  private mutating func derived(_ old: Concept, _ new: Concept, _ language: LanguageTag) {
    let was = oldExpansion.preferredName(of: old, in: language)?.name
    let name = newExpansion.preferredName(of: new, in: language)?.name
    guard was != name else { return }
    var change = Change(
      kind: .preferredChanged, concept: new.id, language: language, old: was?.marked, new: name?.marked,
      place: new.place)
    change.remapped = remapped(old, new, language)
    changes.append(change)
  }

  /// Spellings that another name replaces now.
  private func remapped(_ old: Concept, _ new: Concept, _ language: LanguageTag) -> [String] {
    // A case form may have several readings.
    let mapped = Dictionary(grouping: oldExpansion.spellings(of: old, in: language), by: \.text)
      .mapValues { Set($0.map { $0.replacement ?? $0.text }) }
    let moved = newExpansion.spellings(of: new, in: language).filter { spelling in
      mapped[spelling.text].map { !$0.contains(spelling.replacement ?? spelling.text) } ?? false
    }
    return Set(moved.map(\.text)).sorted()
  }

  /// The languages whose texts other schemes are chosen for.
  private static func moved(from old: HouseSchemes, to new: HouseSchemes) -> [LanguageTag] {
    let pairs = Set((old.entries + new.entries).map { [$0.source, $0.target] })
    let targets = Set(pairs.filter { old[$0[0], $0[1]] != new[$0[0], $0[1]] }.map { $0[1] })
    return targets.sorted().compactMap { try? LanguageTag($0) }
  }

  private mutating func variants(_ old: LocalName?, _ new: LocalName?, _ language: LanguageTag, _ concept: Concept) {
    let before = (old?.listed ?? []).filter { $0.status != .preferred }
    let after = (new?.listed ?? []).filter { $0.status != .preferred }
    let statuses = Dictionary(before.map { ($0.name.text, $0.status) }, uniquingKeysWith: { a, _ in a })
    for (name, status) in after {
      let was = statuses[name.text]
      guard was != status else { continue }
      changes.append(
        Change(
          kind: was == nil ? .variantAdded : .statusChanged, concept: concept.id, language: language, field: name.text,
          old: was?.keyword, new: status.keyword, place: name.place))
    }
    let kept = Set(after.map(\.name.text) + [new?.preferred?.text].compactMap { $0 })
    for (name, status) in before where !kept.contains(name.text) {
      changes.append(
        Change(
          kind: .variantRemoved, concept: concept.id, language: language, field: name.text, old: status.keyword,
          place: concept.place))
    }
  }

  private static func source(_ source: SourceName) -> String { "\(source.language): \(source.name.marked)" }

  private static func list(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }

  private static func forms(_ name: LocalName?) -> String? {
    list((name?.forms ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" })
  }
}

extension SpellingStatus {
  /// The native format's key.
  public var keyword: String {
    switch self {
    case .preferred: "use"
    case .admitted: "allow"
    case .deprecated: "avoid"
    case .forbidden: "forbid"
    case .foreign: "foreign"
    case .typo: "typos"
    }
  }
}
