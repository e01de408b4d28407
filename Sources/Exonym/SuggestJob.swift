import Normalization
import Segmentation
import Terminology
import TextCore
import Transliteration

/// Finds names that the glossary lacks, and spellings that its concepts lack, in texts of any languages.
public struct SuggestJob: Sendable {
  /// What a run is told.
  public struct Options: Sendable {
    /// The texts' language; configured, declared or detected if nil.
    public var language: LanguageTag?
    /// The encoding; recognised if nil.
    public var encoding: String?
    /// Names that occur less often are left out.
    public var leastCount = 1
    /// How many different spellings are grouped at most: the most frequent ones.
    public var mostSpellings = 20_000

    /// The defaults.
    public init() {}
  }

  /// The glossary at work; nil where there is none, and every name is new.
  public let house: House?
  /// The configuration, for languages by path.
  public let configuration: Configuration
  /// The options.
  public let options: Options

  /// Makes a job.
  public init(house: House?, configuration: Configuration = Configuration(), options: Options = Options()) {
    self.house = house
    self.configuration = configuration
    self.options = options
  }

  private struct Sentence {
    var text: String
    var path: String
    var language: LanguageTag
    var known: [Range<Int>]
  }

  private struct Spelled: Hashable {
    var text: String
    var language: LanguageTag
  }

  /// Reads texts and proposes entries, spellings of known concepts first, then by frequency.
  ///
  /// O(text) and the grouping of the names found.
  ///
  /// - Throws: `InputError` for what cannot be read and for languages that cannot be told.
  public func run(_ paths: [String]) throws(InputError) -> [Suggestion] {
    var failures: [InputError] = []
    let found = try run(paths, failures: &failures)
    if let first = failures.first { throw first }
    return found
  }

  /// As `run(_:)`, going on past texts that cannot be read or whose language cannot be told.
  ///
  /// - Parameter failures: takes what was wrong with them, in the order of the paths.
  /// - Throws: `InputError` for a glossary that cannot be read.
  public func run(_ paths: [String], failures: inout [InputError]) throws(InputError) -> [Suggestion] {
    var sentences: [Sentence] = []
    // A faulty glossary is no text's fault.
    _ = try house?.glossary
    for path in paths {
      do throws(InputError) { sentences += try read(path) } catch { failures.append(error) }
    }
    let candidates = NameFinder(sentences.map { ($0.text, $0.language) }).candidates()
    let written = Set(candidates.map(\.text))
    let undeclined = Set(
      candidates.lazy.filter { !Declension.languages.contains(sentences[$0.sentence].language.language) }.map(\.text))
    let ends = Set(
      candidates.map { Spelled(text: lastWord($0.text), language: sentences[$0.sentence].language) })
    var seen: [Spelled: [NameCandidate]] = [:]
    for candidate in candidates {
      let sentence = sentences[candidate.sentence]
      if sentence.known.contains(where: { $0.overlaps(candidate.range) }) { continue }
      seen[
        Spelled(text: base(candidate, sentence.language, written, ends, undeclined), language: sentence.language),
        default: []
      ]
      .append(candidate)
    }
    let order = seen.keys.sorted { a, b in
      let (x, y) = (seen[a]?.count ?? 0, seen[b]?.count ?? 0)
      return x == y ? (a.text, a.language) < (b.text, b.language) : x > y
    }.prefix(options.mostSpellings)
    return try suggestions(groups(Array(order)), seen, sentences)
  }

  private func read(_ path: String) throws(InputError) -> [Sentence] {
    var settings = SegmentJob.Options(language: options.language)
    settings.encoding = options.encoding
    let cut = try SegmentJob(options: settings, configuration: configuration).run(path)
    var out = cut.pieces.map { Sentence(text: $0.line, path: path, language: cut.language, known: []) }
    guard let normalizer = try house?.normalizer(for: cut.language) else { return out }
    // The whole text at once: a family name alone is known by the full name elsewhere.
    let whole = Array(out.map(\.text).joined(separator: "\n").utf8)
    var index = 0
    var start = 0
    let result = try normalizer.normalize(whole, path: path)
    // A known name with a word run into it is no new name.
    let glued = result.observations.compactMap { finding -> Range<Int>? in
      guard finding.rule == "T111", let span = finding.span else { return nil }
      return span.start.byte..<span.end.byte
    }
    let known = (result.matches.map(\.range) + glued).sorted { $0.lowerBound < $1.lowerBound }
    for range in known {
      while index + 1 < out.count, start + out[index].text.utf8.count < range.lowerBound {
        start += out[index].text.utf8.count + 1
        index += 1
      }
      out[index].known.append(range.lowerBound - start..<range.upperBound - start)
    }
    return out
  }

  private func lastWord(_ name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? name
  }

  /// The base form where the language declines names; one that the texts have rather than one that they have not.
  ///
  /// - Parameter undeclined: names as languages without cases write them: Palu, where Polish has w Palu.
  private func base(
    _ candidate: NameCandidate, _ language: LanguageTag, _ written: Set<String>, _ ends: Set<Spelled>,
    _ undeclined: Set<String>
  ) -> String {
    // The genitive's s, where the name is there without it, too: Barhylewytschs Sprecher.
    if ["de", "nl", "sv", "da", "nb", "nn", "no"].contains(language.language), candidate.text.hasSuffix("s") {
      let bare = String(candidate.text.dropLast())
      if ends.contains(Spelled(text: lastWord(bare), language: language)) { return bare }
    }
    guard Declension.languages.contains(language.language), candidate.kind != .organisation else {
      return candidate.text
    }
    let isPlace = candidate.kind == .place && candidate.words == 1
    let bases = Declension.baseForms(
      of: candidate.text, language: language, kind: isPlace ? .place : .family, limit: 16)
    let scheme = SchemeCatalog.press(from: language.language, to: "en")
    if let same = bases.first(where: { undeclined.contains(scheme?.apply($0.base) ?? $0.base) }) { return same.base }
    let seen = bases.first { $0.base != candidate.text && written.contains($0.base) }
    return (seen ?? bases.first)?.base ?? candidate.text
  }

  /// Spellings without what stands before the name in one language only (Bundeskanzler Friedrich Merz).
  private func trimmed(_ group: [Spelled]) -> [Spelled: String] {
    let matcher = NameMatcher()
    var out: [Spelled: String] = [:]
    for name in group {
      let words = name.text.split(separator: " ")
      for other in group where other.text.contains(" ") {
        let count = other.text.split(separator: " ").count
        guard count < words.count else { continue }
        let tail = words.suffix(count).joined(separator: " ")
        let key = NameKey(tail, language: name.language)
        if matcher.score(key, NameKey(other.text, language: other.language)) >= NameMatcher.wordThreshold {
          out[name] = tail
        }
      }
    }
    return out
  }

  /// Whether a name has three letters or fewer, which are like others by chance (ONG, UN).
  private func isShort(_ name: String) -> Bool { name.unicodeScalars.count { UnicodeFacts.isLetter($0) } < 4 }

  /// What a name has to score to be called near to a concept: as likely as not.
  private static let nearScore = 0.5

  /// How alike a word alone and a family name have to be: short words are near by chance (Iran, Lin Jian).
  private static let ownerThreshold = 0.9

  /// Spellings of one name together: by their sounds, then family names alone with the full names that they end.
  private func groups(_ spelled: [Spelled]) -> [[Spelled]] {
    // Names of running text stand beside their adjectives and beside other names: less is merged than in a list of names.
    let clusters = NameClustering.cluster(
      spelled.map(\.text), languages: spelled.map(\.language), threshold: 0.8
    )
    .map { $0.map { spelled[$0] } }
    let isSingle = { (group: [Spelled]) in group.allSatisfy { !$0.text.contains(" ") } }
    var full = clusters.filter { !isSingle($0) }
    let matcher = NameMatcher()
    let tails = full.map { group in
      group.compactMap { name in
        name.text.split(separator: " ").last.map { NameKey(String($0), language: name.language) }
      }
    }
    var out: [[Spelled]] = []
    for group in clusters where isSingle(group) {
      guard let best = group.first else { continue }
      let key = NameKey(best.text, language: best.language)
      let owners = tails.indices.filter { index in
        tails[index].contains { matcher.score(key, $0) >= SuggestJob.ownerThreshold }
      }
      // A family name that two persons share stays alone.
      if owners.count == 1, let owner = owners.first { full[owner] += group } else { out.append(group) }
    }
    return full + out
  }

  private func suggestions(
    _ groups: [[Spelled]], _ seen: [Spelled: [NameCandidate]], _ sentences: [Sentence]
  ) throws(InputError) -> [Suggestion] {
    let glossary = try house?.glossary
    let expansion = Expansion(schemes: glossary?.schemes ?? .init())
    var ids = ConceptIDs()
    for concept in glossary?.concepts ?? [] { _ = ids.claim(concept.id) }
    var out: [Suggestion] = []
    for group in groups {
      let found = group.flatMap { seen[$0] ?? [] }
      guard found.count >= options.leastCount, let best = group.first,
        let first = found.min(by: { $0.sentence < $1.sentence })
      else { continue }
      // A full name that shares its given name with a known person is near: only what is read alike is that person.
      let hit = try house?.find(best.text, top: 1).first {
        $0.likeness >= (isShort(best.text) ? 1 : NameMatcher.wordThreshold) && $0.score >= SuggestJob.nearScore
      }
      let sentence = sentences[first.sentence]
      let trimmed = trimmed(group)
      let full = group.filter { $0.text.contains(" ") } + group
      let known = hit.flatMap { glossary?.concept($0.concept) }
      var suggestion = Suggestion(
        concept: hit?.concept, score: hit?.score ?? 0,
        id: hit == nil ? ids.make(from: full.map { latin(trimmed[$0] ?? $0.text, $0.language) }) : "",
        kind: known?.kind ?? kind(found, group),
        spellings: group.map {
          Suggestion.Spelling(text: trimmed[$0] ?? $0.text, language: $0.language, count: seen[$0]?.count ?? 0)
        }.sorted { ($1.count, $0.text) < ($0.count, $1.text) },
        context: Suggestion.Context(path: sentence.path, text: sentence.text, range: first.range),
        files: Set(found.map { sentences[$0.sentence].path }).count)
      if let known {
        suggestion.unnamed = Set(
          suggestion.languages.filter { language in
            guard let name = expansion.preferredName(of: known, in: language) else { return true }
            // What the language calls a foreign town is not known by the town's own name.
            return name.origin == .derived("as-written") && known.kind != .person
          })
      }
      out.append(suggestion)
    }
    return out.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if (x.concept == nil) != (y.concept == nil) { return x.concept != nil }
      return x.count == y.count ? a.offset < b.offset : x.count > y.count
    }.map(\.element)
  }

  /// A name in Latin letters for an id; nothing where the script has no press convention.
  private func latin(_ name: String, _ language: LanguageTag) -> String {
    if let scheme = SchemeCatalog.press(from: language.language, to: "en") { return scheme.apply(name) }
    let letters = name.unicodeScalars.filter { UnicodeFacts.isLetter($0) }
    return letters.allSatisfy { ScriptCode.of($0).code == "Latn" } ? name : ""
  }

  /// What most of the places where it stands say; names of several words are mostly persons, but for those with a word
  /// of the language among them (Asian Games) and no given name in front.
  private func kind(_ found: [NameCandidate], _ spellings: [Spelled]) -> ConceptKind {
    var votes: [ConceptKind: Int] = [:]
    for candidate in found { if let kind = candidate.kind { votes[kind, default: 0] += 1 } }
    let best = votes.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.first
    let isFull = found.contains { $0.words > 1 }
    // One "à Jean Dupont" makes no place.
    if let best, best.value * 3 >= found.count, !isFull || best.key != .place || best.value > 1 { return best.key }
    let isPerson = spellings.contains { name in
      let words = name.text.split(separator: " ")
      return words.count > 1
        && (GivenNames.contains(String(words[0]))
          || !words.contains { OrdinaryWords.contains($0.lowercased(), in: name.language.language) })
    }
    return isFull && isPerson ? .person : .term
  }
}
