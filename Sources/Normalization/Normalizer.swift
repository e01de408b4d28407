import Terminology
import TextCore

/// Rewrites the names of a text to a glossary's preferred spellings.
///
/// Made once and shared by threads; see `docs/design/0008-normalization.md`.
public struct Normalizer: Sendable {
  /// What may be chosen.
  public struct Options: Sendable, Hashable {
    /// Leaves quotations (« … », “ … ”, " … ") as they are.
    public var protectsQuotes: Bool
    /// Rewrites names in quotations that are surely in another language, too; else they are left.
    public var changesForeignQuotations: Bool
    /// Looks for near names: those that no spelling gives but that sound like a known one (T110).
    public var suggestsNearNames: Bool
    /// Applies those that are sure enough.
    public var appliesNearNames: Bool
    /// Keeps the accents of Latin capitals: É rather than E.
    public var keepsAccentsInCapitals: Bool
    /// Leaves addresses, handles, code, tags, placeholders and file names as they are.
    public var protectsMarkup: Bool
    /// Further text to leave as it is: `*` stands for any run of non-blank characters, `?` for one.
    public var protectedPatterns: [String]

    /// Makes options; the defaults suit running text.
    public init(
      protectsQuotes: Bool = false, suggestsNearNames: Bool = false, appliesNearNames: Bool = false,
      keepsAccentsInCapitals: Bool = true,
      protectsMarkup: Bool = true,
      protectedPatterns: [String] = [], changesForeignQuotations: Bool = false
    ) {
      self.protectsQuotes = protectsQuotes
      self.changesForeignQuotations = changesForeignQuotations
      self.suggestsNearNames = suggestsNearNames
      self.appliesNearNames = appliesNearNames
      self.keepsAccentsInCapitals = keepsAccentsInCapitals
      self.protectsMarkup = protectsMarkup
      self.protectedPatterns = protectedPatterns
    }
  }

  /// Longer spellings (in folded bytes) are not matched.
  static let longestSpelling = 1024

  /// The texts' language.
  public let language: LanguageTag
  /// The options.
  public let options: Options
  let compiled: CompiledSpellings
  private let nearNames: NearNames?

  /// The spellings, in the order given.
  public var spellings: SpellingTable { compiled.spellings }

  /// Compiles a list of spellings.
  ///
  /// O(total bytes · log n).
  public init(spellings: [Spelling], language: LanguageTag, options: Options = Options()) {
    self.init(table: SpellingTable(spellings), language: language, options: options)
  }

  /// Compiles a table of spellings, as an expansion makes it.
  ///
  /// O(total bytes · log n).
  public init(table: SpellingTable, language: LanguageTag, options: Options = Options()) {
    self.init(CompiledSpellings(table, language: language), language: language, options: options)
  }

  private init(_ compiled: CompiledSpellings, language: LanguageTag, options: Options) {
    self.language = language
    self.options = options
    self.compiled = compiled
    nearNames =
      options.suggestsNearNames || options.appliesNearNames ? NearNames(compiled, language: language) : nil
  }

  /// The same spellings with other options.
  ///
  /// O(1), or O(names) for the index of near names.
  public func with(options: Options) -> Normalizer {
    Normalizer(compiled, language: language, options: options)
  }

  /// What was compiled, as bytes for a cache.
  public var cacheFile: [UInt8] { compiled.encoded(format: Normalizer.cacheFormat) }

  /// Takes compiled spellings from a file that `cacheFile` gave; nil where the file is missing, damaged, of another
  /// version or not the user's own.
  ///
  /// O(file): its fingerprint is proved and every number in it checked; no text is copied.
  public init?(cacheFile path: String, language: LanguageTag, options: Options = Options()) {
    guard var file = FlatFile.Reader(path, format: Normalizer.cacheFormat),
      let compiled = CompiledSpellings(from: &file, language: language)
    else { return nil }
    self.init(compiled, language: language, options: options)
  }

  /// The layout's number: raised with every change of the tables.
  static let cacheFormat: UInt64 = 2

  /// Rewrites a text.
  ///
  /// The result is proved to be stable: the rewritten text is run again, and where anything would change once more
  /// the glossary's rules contradict each other and nothing is changed.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bad bytes are kept and reported.
  ///   - regions: the byte ranges that are prose, ascending and disjoint; nil for all. Each is a text of its own for
  ///     boundaries, all together are one text for names that depend on other names.
  ///   - path: the file's name for findings.
  /// - Throws: `InputError` of kind `configuration` that names two rules which contradict each other.
  public func normalize(
    _ text: [UInt8], regions: [Range<Int>]? = nil, path: String = "-"
  ) throws(InputError) -> NormalizationResult {
    try normalize(text, ranges: regions, path: path, readsComments: true)
  }

  /// Rewrites a text, whose result's `text` is. Offsets are those of its UTF-8.
  ///
  /// - Throws: as for bytes.
  public func normalize(_ text: String, path: String = "-") throws(InputError) -> NormalizationResult {
    try normalize(Array(text.utf8), path: path)
  }

  /// Rewrites a text without saying what was changed and why: the bytes that `normalize` gives, sooner.
  ///
  /// - Throws: as `normalize`.
  public func rewrite(_ text: [UInt8], path: String = "-") throws(InputError) -> [UInt8] {
    guard nearNames == nil else { return try normalize(text, path: path).output }
    let run = run(text, regions: [0..<text.count], path: path, quiet: true, readsComments: true, editsOnly: true)
    guard !run.edits.isEmpty else { return text }
    let output = TextSplice.apply(run.edits, to: text)
    // What cannot be proved by a look at the changes is explained as well.
    return isStable(run, text, output, regions: [0..<output.count]) ? output : try normalize(text, path: path).output
  }

  /// Rewrites a text without saying what was changed and why.
  ///
  /// - Throws: as `normalize`.
  public func rewrite(_ text: String) throws(InputError) -> String {
    String(decoding: try rewrite(Array(text.utf8)), as: UTF8.self)
  }

  /// The same; ignore comments of a document are read by the caller, who sees the whole file.
  func normalize(
    _ text: [UInt8], ranges: [Range<Int>]?, path: String, readsComments: Bool
  ) throws(InputError) -> NormalizationResult {
    let regions = checked(ranges, count: text.count)
    var run = run(text, regions: regions, path: path, quiet: false, readsComments: readsComments)
    var output = text
    if !run.edits.isEmpty {
      output = TextSplice.apply(run.edits, to: text)
      try prove(&run, text, &output, regions: regions, path: path, readsComments: readsComments)
    }
    var result = NormalizationResult(
      output: output, edits: run.edits.map { TextEdit($0.range, $0.replacement) }, changes: run.changes,
      proposals: run.proposals, observations: run.observations,
      matches: run.matches, source: text)
    if !run.questions.isEmpty {
      let map = LineMap(text)
      result.questions = run.questions.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { question in
        var question = question
        question.position = map.position(at: question.range.lowerBound)
        return question
      }
    }
    return result
  }

  private func checked(_ regions: [Range<Int>]?, count: Int) -> [Range<Int>] {
    guard let regions else { return [0..<count] }
    var last = 0
    return regions.filter { region in
      guard region.lowerBound >= last, region.upperBound <= count else { return false }
      last = region.upperBound
      return true
    }
  }

  /// One pass over a text.
  func run(
    _ text: [UInt8], regions: [Range<Int>], path: String, quiet: Bool, readsComments: Bool,
    editsOnly: Bool = false
  ) -> NameResolver {
    text.withUnsafeBufferPointer { buffer -> NameResolver in
      var resolver = NameResolver(compiled, options: options, path: path, quiet: quiet)
      resolver.readsComments = readsComments
      resolver.editsOnly = editsOnly
      guard let base = buffer.baseAddress else { return resolver }
      let whole = TextView(base: base, start: 0, end: buffer.count)
      var scanner = NameScanner(compiled, options: options)
      for region in regions {
        let firstHit = scanner.hits.count
        let firstDoubt = scanner.doubtful.count
        let firstMixed = scanner.mixed.count
        let view = TextView(base: base, start: region.lowerBound, end: region.upperBound)
        scanner.scan(view)
        let found = NameResolver.Region(
          view: view, hits: firstHit..<scanner.hits.count, doubtful: firstDoubt..<scanner.doubtful.count,
          mixed: firstMixed..<scanner.mixed.count)
        if !found.isEmpty { resolver.regions.append(found) }
      }
      resolver.resolve(scanner, whole: whole)
      if let nearNames, !quiet {
        let known = (scanner.hits + scanner.doubtful).sorted { $0.start < $1.start }
        let views = regions.map { TextView(base: base, start: $0.lowerBound, end: $0.upperBound) }
        let near = nearNames.find(views, hits: scanner.hits, known: known, mixed: scanner.mixed)
        resolver.suggest(near, views, whole: whole)
      }
      return resolver
    }
  }

  /// Runs the rewritten text again: any further change is a contradiction between two rules.
  private func prove(
    _ first: inout NameResolver, _ text: [UInt8], _ output: inout [UInt8], regions: [Range<Int>], path: String,
    readsComments: Bool
  ) throws(InputError) {
    let shifted = TextSplice.shift(regions, by: first.edits)
    if isStable(first, text, output, regions: shifted) { return }
    var again = run(output, regions: shifted, path: path, quiet: true, readsComments: readsComments)
    if !again.changes.isEmpty, extend(&first, by: again, text) {
      output = TextSplice.apply(first.edits, to: text)
      let further = TextSplice.shift(regions, by: first.edits)
      again = run(output, regions: further, path: path, quiet: true, readsComments: readsComments)
    }
    guard let next = again.changes.first else { return }
    let offset = TextSplice.original(of: next.range.lowerBound, under: first.edits)
    let cause =
      first.changes.last { $0.range.lowerBound <= offset && offset <= $0.range.upperBound + 64 } ?? first.changes[0]
    throw InputError(
      .configuration,
      "the glossary contradicts itself: '\(cause.from)' becomes '\(cause.to)' (\(cause.concept)), "
        + "then '\(next.from)' becomes '\(next.to)' (\(next.concept))",
      path: path, at: cause.position, expected: "a preferred spelling that no other rule changes",
      help:
        "defined at \(Normalizer.place(cause.definition)) and \(Normalizer.place(next.definition)); nothing was changed"
    )
  }

  private static func place(_ definition: RelatedPlace?) -> String {
    definition.map { "\($0.path):\($0.span.start.line)" } ?? "an unnamed place"
  }
}
