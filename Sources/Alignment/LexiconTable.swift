/// One direction of the lexicon: for a given word, how much likelier than by chance the other side has a word.
struct LexiconTable: Sendable {
  /// Given words × words: probability divided by the word's frequency.
  var ratios: SparseRows<Float>
  /// For each given word, the share of probability left to words it is not known to have; they get it by frequency.
  var remainder: [Float]

  /// A table of no words.
  static let nothing = LexiconTable(ratios: SparseRows(), remainder: [])
}
