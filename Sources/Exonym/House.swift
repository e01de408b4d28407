import Normalization
import Synchronization
import Terminology
import TextCore
import Transliteration

/// A glossary at work: spellings and normalizers by language, each made once.
public final class House: Sendable {
  private let indexCache = Mutex<NameIndex?>(nil)
  private let normalizerCache = Mutex<[LanguageTag: [Normalizer.Options: Normalizer]]>([:])
  private let tagCache = Mutex<(all: Set<String>, languages: Set<String>)?>(nil)
  private let loaded: Mutex<Glossary?>
  /// The glossary's files as read, where they are decoded only if something is asked that the cache does not know.
  private let files: [(path: String, bytes: [UInt8])]
  private let cache: (cache: SpellingCache, key: String)?

  /// Puts a glossary to work.
  public init(glossary: Glossary) {
    loaded = Mutex(glossary)
    files = []
    cache = nil
  }

  /// Puts the glossary of some files and folders to work, each laid over the ones before.
  ///
  /// With a cache that has met the same bytes before, nothing is decoded until it is asked for.
  ///
  /// - Throws: as `Glossary.load`.
  public init(loading paths: [String], cache: SpellingCache? = nil) throws(InputError) {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in try Glossary.files(in: paths) {
      do { files.append((path, try FileAccess.read(path, limit: GlossaryFile.sizeLimit))) } catch {
        throw error.inFile(path)
      }
    }
    if let cache {
      let key = cache.key(of: files, crossLimit: Expansion().crossLimit)
      self.cache = (cache, key)
      if cache.knows(key) {
        self.files = files
        loaded = Mutex(nil)
        return
      }
    } else {
      self.cache = nil
    }
    self.files = []
    loaded = Mutex(try Glossary.load(files: files))
  }

  /// The glossary, decoded at the first call.
  ///
  /// - Throws: as `Glossary.load`; never after `init(glossary:)`.
  public var glossary: Glossary {
    get throws(InputError) {
      if let glossary = loaded.withLock({ $0 }) { return glossary }
      let made = try Glossary.load(files: files)
      loaded.withLock { $0 = made }
      return made
    }
  }

  /// Turns single concepts into spellings, by the glossary's schemes.
  ///
  /// - Throws: as `glossary`.
  public var expansion: Expansion {
    get throws(InputError) { Expansion(schemes: try glossary.schemes) }
  }

  /// Whether texts of a language can have names that the glossary knows: a press convention or the house's own scheme
  /// leads there, or names are written down for it.
  ///
  /// - Throws: as `glossary`.
  public func knowsNames(in language: LanguageTag) throws(InputError) -> Bool {
    let code = language.language
    if PressNames.targets.contains(code) || PressNames.cyrillicTargets.contains(code) { return true }
    let glossary = try glossary
    return glossary.schemes.entries.contains { $0.target == code }
      || glossary.concepts.contains { concept in
        concept.sources.contains { $0.language.language == code } || concept.names.contains { $0.key.language == code }
      }
  }

  /// Every spelling of every concept in texts of a language.
  ///
  /// - Throws: as `glossary`.
  public func spellings(for language: LanguageTag) throws(InputError) -> SpellingTable {
    try normalizer(for: language).spellings
  }

  /// A concept by its id, or by one of its spellings as written in the glossary.
  ///
  /// - Throws: `InputError` of kind `missing` with the nearest id.
  public func concept(named name: String) throws(InputError) -> Concept {
    let glossary = try glossary
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
    /// How likely it is the one that is meant, in [0, 1], each taken alone.
    public var score: Double
    /// How alike the two names are, in [0, 1], as `compare` has it.
    public var likeness: Double
    /// The concept's first source name; without one, the name that the first of its languages prefers.
    public var name: String
  }

  /// The concepts that a spelling, in any script, most probably names, best first.
  ///
  /// The index over all names of all concepts is made at the first call. O(candidates) a look-up.
  ///
  /// - Parameters:
  ///   - query: the spelling.
  ///   - top: the most concepts given.
  /// - Throws: as `glossary`.
  public func find(_ query: String, top: Int) throws(InputError) -> [Hit] {
    let glossary = try glossary
    let index = indexCache.withLock { cached in
      let made = cached ?? NameIndex(glossary.concepts.flatMap(names))
      cached = made
      return made
    }
    var hits: [Hit] = []
    for found in index.ranked(query, top: top) {
      let concept = glossary.concept(found.id)
      let name = concept?.sources.first?.text ?? concept?.names.values.lazy.compactMap(\.preferred?.text).first ?? ""
      hits.append(Hit(concept: found.id, score: found.likelihood, likeness: found.score, name: name))
    }
    return hits
  }

  /// Every name of a concept that is written down, and family names alone, as texts have them.
  private func names(_ concept: Concept) -> [(id: String, name: String, language: LanguageTag?)] {
    var seen = Set<String>()
    var out: [(id: String, name: String, language: LanguageTag?)] = []
    func add(_ text: String, _ language: LanguageTag) {
      if seen.insert(text).inserted { out.append((concept.id, text, language)) }
    }
    for source in concept.sources {
      add(source.text, source.language)
      if let family = source.name.family { add(family, source.language) }
    }
    for (language, local) in concept.names {
      if let preferred = local.preferred {
        add(preferred.text, language)
        if let family = preferred.name.family { add(family, language) }
      }
      for listed in local.listed {
        add(listed.name.text, language)
        if let family = listed.name.name.family { add(family, language) }
      }
      if let short = local.short { add(short.text, language) }
    }
    return out
  }

  /// The normalizer of a language: made before, or from the cache, or by expanding the glossary.
  ///
  /// - Throws: as `glossary`.
  public func normalizer(
    for language: LanguageTag, options: Normalizer.Options = .init()
  ) throws(InputError) -> Normalizer {
    let known = normalizerCache.withLock { made in
      made[language].flatMap { $0[options] ?? $0.first?.value.with(options: options) }
    }
    if let known {
      normalizerCache.withLock { $0[language, default: [:]][options] = known }
      return known
    }
    let made: Normalizer
    if let cache, let found = cache.cache.normalizer(cache.key, language: language, options: options) {
      made = found
    } else {
      made = Normalizer(
        table: Expansion().table(for: language, in: try glossary), language: language, options: options)
      if let cache { cache.cache.store(made, cache.key) }
    }
    normalizerCache.withLock { $0[language, default: [:]][options] = made }
    return made
  }

  /// The same for one of many languages: of tags that the glossary treats alike the first few have a normalizer each, the
  /// others share one.
  ///
  /// - Throws: as `glossary`.
  func normalizer(forOneOfMany language: LanguageTag) throws(InputError) -> Normalizer {
    let isUsual = normalizerCache.withLock { $0[language] != nil || $0.count < House.usualLanguages }
    return try normalizer(for: isUsual ? language : plain(language))
  }

  /// How many languages there are normalizers for.
  var languagesMet: Int { normalizerCache.withLock { $0.count } }

  /// More languages than this one memory has by accident only, or by malice.
  private static let usualLanguages = 48

  /// A tag without what no tag of the glossary has either: language and script, `und` for languages that are met nowhere.
  private func plain(_ language: LanguageTag) throws(InputError) -> LanguageTag {
    let glossary = try glossary
    let tags = tagCache.withLock { cached in
      if let cached { return cached }
      let tags = Set(glossary.concepts.flatMap { $0.languages + $0.sources.map(\.language) })
      let made = (all: Set(tags.map(\.tag)), languages: Set(tags.map(\.language)))
      cached = made
      return made
    }
    var prefix = Substring(language.tag)
    while let hyphen = prefix.lastIndex(of: "-") {
      if tags.all.contains(String(prefix)) { return try LanguageTag(String(prefix)) }
      prefix = prefix[..<hyphen]
    }
    // Every language that anything is known of has a code of two letters, but for those of the glossary itself.
    let primary = language.language
    let isKnown =
      primary.utf8.count == 2 || tags.languages.contains(primary) || glossary.schemes != HouseSchemes()
    return try LanguageTag([isKnown ? primary : "und", language.script].compactMap { $0 }.joined(separator: "-"))
  }
}
