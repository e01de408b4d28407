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
/// posterior probability. Design note 0007 has the figures.
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
  /// - Parameter progress: called with the steps done and all steps, from the calling thread.
  /// - Throws: `InputError` of kind `schema` where paragraphs or headings do not fit the segments.
  public func align(
    _ pairs: [AlignmentPair], knowledge: AlignmentKnowledge = AlignmentKnowledge(),
    progress: ((Int, Int) -> Void)? = nil
  ) throws(InputError) -> [AlignmentResult] {
    for (index, pair) in pairs.enumerated() { try pair.validate(index) }
    guard !pairs.isEmpty else { return [] }
    var session = try AlignmentSession(pairs, options: options, knowledge: knowledge)
    let rounds = max(0, min(options.rounds, 8))
    for round in 0...rounds {
      session.alignAll()
      // A path at its band's edge may want to run outside.
      var widenings = 0
      while session.narrow(), round == rounds, widenings < 3 {
        session.alignAll()
        widenings += 1
      }
      session.estimate()
      if round < rounds { session.learn() }
      progress?(round + 1, rounds + 1)
    }
    return session.results()
  }
}
