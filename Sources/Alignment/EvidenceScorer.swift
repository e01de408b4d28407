/// One kind of evidence. Scores are log-odds (natural logarithm) of a bead against its segments being left unaligned,
/// so that scores of different kinds add up and a null bead scores 0.
protocol EvidenceScorer {
  /// Adds the scores of all beads that end in a row of the lattice.
  ///
  /// The search asks for rows 1, 2, … in order, so that a scorer can keep what neighbouring rows share.
  ///
  /// - Parameters:
  ///   - row: source segments behind the beads' end.
  ///   - scores: for each column of the row in the band, one number for each shape; only those shapes count whose
  ///     beginning is in the band, others may be left or filled.
  mutating func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>)

  /// What the evidence says of one bead with segments on both sides, under the names that users see.
  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)]
}

extension EvidenceScorer {
  /// Adds what each bead of a row scores by itself, where neighbouring beads share no work.
  @inline(__always)
  func addBeads(
    row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>,
    score: (_ source: Range<Int>, _ target: Range<Int>) -> Float
  ) {
    var at = 0
    for column in band.low[row]...band.high[row] {
      for (index, shape) in shapes.enumerated()
      where !shape.isNull && shape.source <= row && shape.target <= column {
        scores[at + index] += score(row - shape.source..<row, column - shape.target..<column)
      }
      at += shapes.count
    }
  }
}
