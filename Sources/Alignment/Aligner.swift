import Embeddings
import TextCore

/// What is known beside the texts.
public struct AlignmentKnowledge: Sendable {
  /// Finds concepts that a segment names.
  public var names: (any NameEvidence)?
  /// Words and phrases with their translations.
  public var dictionaries: [BilingualDictionary] = []
  /// Gives a vector for each segment.
  public var embeddings: (any EmbeddingProvider)?

  /// Nothing known.
  public init() {}

  /// Makes it.
  public init(
    names: (any NameEvidence)?, dictionaries: [BilingualDictionary] = [], embeddings: (any EmbeddingProvider)? = nil
  ) {
    self.names = names
    self.embeddings = embeddings
    self.dictionaries = dictionaries
  }
}

/// Aligns translated texts segment by segment, learning a lexicon from the very texts it aligns.
///
/// Method: a dynamic programme over beads (Gale and Church 1993) whose score adds the evidence of lengths and of a
/// lexicon learned by IBM model 1 in both directions, in rounds of aligning and learning; every bead carries its
/// posterior probability. Blank segments take no part. Design note 0007 has the figures.
public struct Aligner: Sendable {
  /// The settings.
  public var options: AlignerOptions

  /// Makes an aligner.
  public init(options: AlignerOptions = AlignerOptions()) { self.options = options }

  /// Aligns one pair.
  ///
  /// - Throws: `InputError` of kind `schema` where paragraphs or headings do not fit the segments.
  public func align(
    _ pair: AlignmentPair, knowledge: AlignmentKnowledge = AlignmentKnowledge()
  ) throws(InputError) -> AlignmentResult {
    try align([pair], knowledge: knowledge).first ?? AlignmentResult(beads: [])
  }

  /// Aligns pairs of the same two languages with one lexicon learned over all of them.
  ///
  /// - Parameters:
  ///   - pairs: the texts; all sources in one language, all targets in another.
  ///   - knowledge: names, dictionaries and vectors, where there are any.
  ///   - progress: called with the steps done and all steps, from the calling thread.
  /// - Throws: `InputError` of kind `schema` where paragraphs or headings do not fit the segments.
  public func align(
    _ pairs: [AlignmentPair], knowledge: AlignmentKnowledge = AlignmentKnowledge(),
    progress: ((Int, Int) -> Void)? = nil
  ) throws(InputError) -> [AlignmentResult] {
    var made: [AlignmentResult] = []
    try align(pairs, knowledge: knowledge, progress: progress) { made.append($1) }
    return made
  }

  /// Aligns pairs of the same two languages with one lexicon learned over all of them, and hands each result on as soon
  /// as it is there, in the order of the pairs.
  ///
  /// - Parameters:
  ///   - pairs: the texts; all sources in one language, all targets in another.
  ///   - finished: indexes of pairs that are learned from but need no result: what an interrupted run has done.
  ///   - knowledge: names, dictionaries and vectors, where there are any.
  ///   - progress: called with the steps done and all steps, from the calling thread.
  ///   - each: takes a pair's index and its result, on the calling thread.
  /// - Throws: `InputError` of kind `schema` where paragraphs, headings or anchors do not fit the segments, and what
  ///   `each` throws.
  public func align(
    _ pairs: [AlignmentPair], finished: Set<Int> = [], knowledge: AlignmentKnowledge = AlignmentKnowledge(),
    progress: ((Int, Int) -> Void)? = nil, each: (Int, AlignmentResult) throws(InputError) -> Void
  ) throws(InputError) {
    for (index, pair) in pairs.enumerated() { try pair.validate(index) }
    let wanted = pairs.indices.filter { !finished.contains($0) }
    guard !wanted.isEmpty else { return }
    let blanks = pairs.map(BlankSegments.init)
    var session = try AlignmentSession(blanks.map(\.pair), options: options, knowledge: knowledge)
    let rounds = max(0, min(options.rounds, 8))
    for round in 0..<rounds {
      session.alignAll()
      session.narrow()
      session.estimate()
      session.learn()
      progress?(round + 1, rounds + 1)
    }
    let size = options.threads > 0 ? options.threads : 8
    for start in stride(from: 0, to: wanted.count, by: size) {
      let part = Array(wanted[start..<min(start + size, wanted.count)])
      for (index, result) in zip(part, session.results(part)) { try each(index, blanks[index].whole(result)) }
    }
    progress?(rounds + 1, rounds + 1)
  }
}
