import Normalization
import Synchronization
import Terminology
import TextCore
import Transliteration

/// A glossary at work: spellings and normalizers by language, each made once.
public final class House: Sendable {
  /// The glossary.
  public let glossary: Glossary
  /// Turns concepts into spellings.
  public let expansion = Expansion()
  private let indexCache = Mutex<NameIndex?>(nil)
  private let spellingCache = Mutex<[LanguageTag: [Spelling]]>([:])
  private let normalizerCache = Mutex<[NormalizerKey: Normalizer]>([:])

  private struct NormalizerKey: Hashable {
    var language: LanguageTag
    var options: Normalizer.Options
  }

  /// Puts a glossary to work.
  public init(glossary: Glossary) { self.glossary = glossary }

  /// Every spelling of every concept in texts of a language.
  public func spellings(for language: LanguageTag) -> [Spelling] {
    if let known = spellingCache.withLock({ $0[language] }) { return known }
    let made = expansion.spellings(for: language, in: glossary)
    spellingCache.withLock { $0[language] = made }
    return made
  }

  /// A concept by its id, or by one of its spellings as written in the glossary.
  ///
  /// - Throws: `InputError` of kind `missing` with the nearest id.
  public func concept(named name: String) throws(InputError) -> Concept {
    if let concept = glossary.concept(name) { return concept }
    let owners = glossary.concepts.filter { concept in
      concept.sources.contains { $0.text == name }
        || concept.names.values.contains { local in
          local.preferred?.text == name || local.listed.contains { $0.name.text == name }
        }
    }
    if let owner = owners.first, owners.count == 1 { return owner }
    let near = EditDistance.nearest(to: name, in: glossary.concepts.map(\.id))
    throw InputError(
      .missing,
      owners.isEmpty
        ? "the glossary has no concept '\(name)'"
        : "'\(name)' names several concepts: " + owners.map(\.id).joined(separator: ", "),
      expected: "a concept's id", help: near.map { "did you mean '\($0)'?" } ?? "exonym glossary list shows the ids")
  }

  /// One concept that a spelling may name.
  public struct Hit: Sendable, Hashable {
    /// The concept's id.
    public var concept: String
    /// How near it is, in [0, 1].
    public var score: Double
    /// The concept's first source name.
    public var name: String
  }

  /// The concepts that a spelling, in any script, most probably names, best first.
  ///
  /// The index over all names of all concepts is made at the first call. O(candidates) a look-up.
  public func find(_ query: String, top: Int) -> [Hit] {
    let index = indexCache.withLock { cached in
      let made = cached ?? NameIndex(glossary.concepts.flatMap(names))
      cached = made
      return made
    }
    var hits: [Hit] = []
    for (id, score) in index.search(query, top: top * 4) where !hits.contains(where: { $0.concept == id }) {
      hits.append(Hit(concept: id, score: score, name: glossary.concept(id)?.sources.first?.text ?? ""))
    }
    return Array(hits.prefix(top))
  }

  /// Every name of a concept that is written down.
  private func names(_ concept: Concept) -> [(id: String, name: String, language: String?)] {
    var seen = Set<String>()
    var out: [(id: String, name: String, language: String?)] = []
    func add(_ text: String, _ language: LanguageTag) {
      if seen.insert(text).inserted { out.append((concept.id, text, language.language)) }
    }
    for source in concept.sources { add(source.text, source.language) }
    for (language, local) in concept.names.sorted(by: { $0.key < $1.key }) {
      if let preferred = local.preferred { add(preferred.text, language) }
      for listed in local.listed { add(listed.name.text, language) }
      if let short = local.short { add(short.text, language) }
    }
    return out
  }

  /// The normalizer of a language.
  public func normalizer(for language: LanguageTag, options: Normalizer.Options = .init()) -> Normalizer {
    let key = NormalizerKey(language: language, options: options)
    if let known = normalizerCache.withLock({ $0[key] }) { return known }
    let made = Normalizer(spellings: spellings(for: language), language: language, options: options)
    normalizerCache.withLock { $0[key] = made }
    return made
  }
}
