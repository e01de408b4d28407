import Alignment
import Documents
import Embeddings
import Normalization
import Segmentation
import TMX
import TextCore

/// Reads, segments and aligns pairs of documents.
public struct AlignJob: Sendable {
  /// What a run is told.
  public struct Options: Sendable {
    /// The sources' language; configured, declared or detected if nil.
    public var sourceLanguage: LanguageTag?
    /// The targets' language; configured, declared or detected if nil.
    public var targetLanguage: LanguageTag?
    /// Whether the inputs have one segment a line.
    public var isPresegmented = false
    /// The encoding; recognised if nil.
    public var encoding: String?
    /// Rules that cut segments, instead of the built-in ones.
    public var srx: SRXRules?
    /// The code that the rules' language maps are asked for; the languages' tags if nil.
    public var srxCode: String?
    /// Abbreviations beside the built-in ones.
    public var abbreviations: [String] = []
    /// Whether sentences inside a quotation are segments of their own.
    public var splitsInsideQuotes = true
    /// How line ends of plain text are meant.
    public var lineBreaks = LineBreaks.auto
    /// Whether boilerplate of web pages is kept.
    public var keepsAll = false
    /// How beads are found.
    public var aligner = AlignerOptions()
    /// Dictionaries and known memories.
    public var dictionaries: [BilingualDictionary] = []
    /// Sentence vectors; nil for none.
    public var embeddings: (any EmbeddingProvider)?
    /// Whether names on the target side are rewritten to the glossary's preferred forms first.
    public var normalizesNames = false

    /// The defaults.
    public init() {}
  }

  /// An aligned pair.
  public struct Pair: Sendable {
    /// The source document.
    public var source: SegmentedDocument
    /// The target document.
    public var target: SegmentedDocument
    /// What was found: beads in order, every segment in exactly one, and the aligner's hints.
    public var result: AlignmentResult

    /// Makes a pair of what was found.
    public init(source: SegmentedDocument, target: SegmentedDocument, result: AlignmentResult) {
      self.source = source
      self.target = target
      self.result = result
    }

    /// The beads in order.
    public var beads: [Bead] { result.beads }

    /// The pair as formats take it.
    public var texts: AlignmentPair { AlignmentPair(source: source.alignmentText, target: target.alignmentText) }
  }

  /// The glossary at work; nil for none.
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

  /// Aligns two files.
  ///
  /// - Parameters:
  ///   - source: the source document.
  ///   - target: the target document.
  ///   - anchors: a list of places that correspond (`AnchorList`); nil for none.
  ///   - progress: called with the steps done and all steps.
  /// - Throws: `InputError` where a file cannot be read, a language cannot be told, or an anchor fits no segment.
  public func align(
    source: String, target: String, anchors: String? = nil, progress: ((Int, Int) -> Void)? = nil
  ) throws(InputError) -> Pair {
    var made: Pair?
    try align([(source, target)], anchors: anchors, progress: progress) { made = $1 }
    guard let made else { throw InputError(.empty, "nothing was aligned", path: source) }
    return made
  }

  /// Aligns pairs of files, all of the same two languages, with one lexicon learned over all of them, and hands each on as
  /// soon as it is aligned.
  ///
  /// - Parameters:
  ///   - files: the documents' paths.
  ///   - finished: indexes of pairs that are learned from but need no result: what an interrupted run has done. The
  ///     others come out as in a run that was not interrupted.
  ///   - anchors: a list of places that correspond in the first pair.
  ///   - progress: called with the steps done and all steps, from the calling thread.
  ///   - failed: takes the index of a pair that cannot be read and why; the others are aligned. Where it is nil such a
  ///     pair is an error.
  ///   - strange: takes documents that read as another language than expected, before anything is aligned.
  ///   - each: takes a pair's index and the pair.
  /// - Throws: `InputError` where a file cannot be read, and what `each` throws.
  public func align(
    _ files: [(source: String, target: String)], finished: Set<Int> = [], anchors: String? = nil,
    progress: ((Int, Int) -> Void)? = nil, failed: ((Int, InputError) -> Void)? = nil,
    strange: (([StrangeDocument]) -> Void)? = nil, each: (Int, Pair) throws(InputError) -> Void
  ) throws(InputError) {
    guard finished.count < files.count else { return }
    var documents: [Int: (source: SegmentedDocument, target: SegmentedDocument)] = [:]
    for (index, file) in files.enumerated() {
      do throws(InputError) {
        documents[index] = try read(source: file.source, target: file.target)
      } catch {
        guard let failed else { throw error }
        failed(index, error)
      }
    }
    if let strange {
      let read = documents.sorted { $0.key < $1.key }.map(\.value)
      // A list of several languages has documents of some of them by right.
      strange(
        AlignJob.strangers(read.map(\.source), of: 10, most: 0.9)
          + AlignJob.strangers(read.map(\.target), of: 10, most: 0.9))
    }
    // A lexicon and the glossary's forms belong to two languages: a list of several is aligned in groups.
    var groups: [(languages: [String], indexes: [Int])] = []
    for (index, pair) in documents.sorted(by: { $0.key < $1.key }) {
      let languages = [pair.source.language.language, pair.target.language.language]
      if let known = groups.firstIndex(where: { $0.languages == languages }) {
        groups[known].indexes.append(index)
      } else {
        groups.append((languages, [index]))
      }
    }
    for (number, group) in groups.enumerated() where !finished.isSuperset(of: group.indexes) {
      guard let first = group.indexes.first.flatMap({ documents[$0] }) else { continue }
      let evidence = try house.map { house throws(InputError) in
        try GlossaryEvidence(house: house, source: first.source.language, target: first.target.language)
      }
      let knowledge = AlignmentKnowledge(
        names: evidence, dictionaries: options.dictionaries, embeddings: options.embeddings)
      var pairs = group.indexes.compactMap { documents[$0] }.map {
        AlignmentPair(source: $0.source.alignmentText, target: $0.target.alignmentText)
      }
      if let anchors { pairs[0].anchors = try AnchorList.read(anchors, for: pairs[0]) }
      let done = Set(pairs.indices.filter { finished.contains(group.indexes[$0]) })
      try Aligner(options: options.aligner).align(
        pairs, finished: done, knowledge: knowledge,
        progress: { done, all in progress?(number * all + done, groups.count * all) }
      ) { place, result throws(InputError) in
        let index = group.indexes[place]
        guard let (source, target) = documents[index] else { return }
        try each(index, Pair(source: source, target: target, result: result))
      }
    }
  }

  /// Finds the segments of two files that say the same, in any order: for comparable articles, in two languages or one.
  ///
  /// - Parameters:
  ///   - source: the source document.
  ///   - target: the target document.
  ///   - minimum: the least confidence of a match that is given, 0 to 1.
  /// - Returns: both documents, and the matches in the order of the source.
  /// - Throws: `InputError` where a file cannot be read, and the errors of sentence vectors.
  public func matchOrderFree(
    source: String, target: String, minimum: Double = 0.5
  ) throws(InputError) -> (source: SegmentedDocument, target: SegmentedDocument, matches: [OrderFreeMatch]) {
    let (left, right) = try read(source: source, target: target)
    let evidence = try house.map { house throws(InputError) in
      try GlossaryEvidence(house: house, source: left.language, target: right.language)
    }
    let knowledge = AlignmentKnowledge(
      names: evidence, dictionaries: options.dictionaries, embeddings: options.embeddings)
    let matches = try Aligner(options: options.aligner).alignOrderFree(
      AlignmentPair(source: left.alignmentText, target: right.alignmentText), knowledge: knowledge,
      minimum: minimum)
    return (left, right, matches)
  }

  /// A known memory as a dictionary: the units that have both languages. Streams; O(file).
  ///
  /// - Parameters:
  ///   - path: the memory.
  ///   - source: the language of the entries' source side; a regional side counts too.
  ///   - target: that of the target side.
  ///   - limit: the most units taken; the memory is read no further.
  /// - Throws: `InputError` where the file is no memory.
  public static func knownPairs(
    _ path: String, source: LanguageTag, target: LanguageTag, limit: Int = 200_000
  ) throws(InputError) -> BilingualDictionary {
    let reader = try TMXReader(path: path)
    var pairs: [(String, String)] = []
    while pairs.count < limit, let unit = try reader.nextUnit() {
      guard let left = unit.variant(source.tag, .primary), let right = unit.variant(target.tag, .primary) else {
        continue
      }
      pairs.append((left.segment.plainText, right.segment.plainText))
    }
    return BilingualDictionary(pairs: pairs)
  }

  /// What makes a dictionary of no use on a pair, as far as a sample of its entries tells: that it is for the other
  /// direction; nil where nothing speaks against it. O(entries sampled + words).
  public static func doubt(_ dictionary: BilingualDictionary, on pair: Pair) -> String? {
    func words(_ document: SegmentedDocument) -> Set<Substring> {
      Set(document.pieces.flatMap { $0.text.lowercased().split { !$0.isLetter } })
    }
    guard dictionary.origin == .dictionary, !pair.source.pieces.isEmpty, !pair.target.pieces.isEmpty else { return nil }
    let (source, target) = (words(pair.source), words(pair.target))
    var (right, wrong) = (0, 0)
    for at in stride(from: 0, to: dictionary.entries.count, by: max(1, dictionary.entries.count / 20_000)) {
      let entry = dictionary.entries[at]
      let (left, other) = (Substring(entry.source.lowercased()), Substring(entry.target.lowercased()))
      if source.contains(left), target.contains(other) { right += 1 }
      if target.contains(left), source.contains(other) { wrong += 1 }
    }
    if wrong > 2 * right, wrong > 4 {
      return "seems to be for the other direction (--dictionary, --reverse-dictionary)"
    }
    return nil
  }

  /// Both documents of a pair, the target's names rewritten where that is wanted.
  private func read(
    source: String, target: String
  ) throws(InputError) -> (source: SegmentedDocument, target: SegmentedDocument) {
    let left = try read(source, language: options.sourceLanguage)
    let right = try read(target, language: options.targetLanguage)
    guard options.normalizesNames, let house else { return (left, right) }
    return (left, try AlignJob.namesNormalized(right, house.normalizer(for: right.language)))
  }

  func read(_ path: String, language: LanguageTag?) throws(InputError) -> SegmentedDocument {
    var settings = SegmentJob.Options(language: language)
    settings.encoding = options.encoding
    settings.srx = options.srx
    settings.srxCode = options.srxCode
    settings.abbreviations = options.abbreviations
    settings.splitsInsideQuotes = options.splitsInsideQuotes
    settings.lineBreaks = options.lineBreaks
    settings.keepsAll = options.keepsAll
    let job = SegmentJob(options: settings, configuration: configuration)
    do throws(InputError) {
      return options.isPresegmented ? try job.presegmented(path) : try job.run(path)
    } catch {
      guard error.kind == .language else { throw error }
      var error = error
      error.help = "name it: --src-lang, --tgt-lang"
      throw error
    }
  }
}

extension SegmentedDocument {
  /// The segments with their structure, where the document has any.
  var alignmentText: AlignmentText {
    let isFlat = pieces.allSatisfy { $0.paragraph == 0 }
    return AlignmentText(
      segments: pieces.map(\.line), paragraph: isFlat ? [] : pieces.map(\.paragraph),
      isHeading: isFlat ? [] : pieces.map(\.isHeading), language: language)
  }
}

/// The glossary's view of a segment: the ids of the concepts that it names, in any spelling or case form.
struct GlossaryEvidence: NameEvidence {
  private let source: Normalizer
  private let target: Normalizer

  init(house: House, source: LanguageTag, target: LanguageTag) throws(InputError) {
    // Each language's expansion takes a tenth of a second or more: side by side on two cores.
    let made = Parallel.map([source, target]) { language -> Result<Normalizer, InputError> in
      do throws(InputError) { return .success(try house.normalizer(for: language)) } catch { return .failure(error) }
    }
    self.source = try made[0].get()
    self.target = try made[1].get()
  }

  func names(in segment: String, side: Side) -> [String] {
    let normalizer = side == .source ? source : target
    // Where rules of the glossary contradict each other in a segment, nothing is known of it; a check of the glossary
    // says so.
    guard let result = try? normalizer.normalize(Array(segment.utf8)) else { return [] }
    return result.matches.map(\.concept)
  }
}
