/// The settings of an aligner. Their defaults were chosen on development sets; see design note 0007.
public struct AlignerOptions: Sendable, Hashable {
  /// The most segments of one side in a bead, 1 to 7.
  public var maximumSide = 5
  /// The most segments of both sides together in a bead that joins several of each, 4 to 8.
  public var maximumSum = 5
  /// Rounds of learning the lexicon and aligning again, 0 to 8.
  public var rounds = 4
  /// Threads; 0 takes as many as there are cores. The result does not depend on it.
  public var threads = 0
  /// Weight of the length of segments.
  public var lengthWeight = 1.0
  /// Weight of the lexicon.
  public var lexiconWeight = 0.5
  /// Weight of embeddings, where they are given.
  public var embeddingWeight = 8.0
  /// Whether punctuation marks count as words.
  public var usesPunctuation = true
  /// Whether likeness of spelling and sound counts.
  public var usesCognates = true
  /// Whether the built-in dictionary of common words counts, where it has both languages.
  public var usesSeedLexicon = true
  /// Whether paragraphs and headings count, where both sides have them.
  public var usesStructure = true
  /// Pairs up to so many segments times segments are searched in full; larger ones in a band.
  public var exactCells = 400_000
  /// Whether each bead's contributions are worked out.
  public var explains = true

  /// The defaults.
  public init() {}
}
