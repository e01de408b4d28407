import Testing

@testable import Alignment

/// Expects that a scorer tells the search of each bead in a band what it says of that bead alone.
///
/// - Returns: the scores that were compared.
func expectRowsAgreeWithSingleBeads(
  _ scorer: inout some EvidenceScorer, _ band: Band, _ shapes: [BeadShape],
  sourceLocation: SourceLocation = #_sourceLocation
) -> [Float] {
  var compared: [Float] = []
  for row in 0..<band.rows {
    var scores = [Float](repeating: 0, count: (band.high[row] - band.low[row] + 1) * shapes.count)
    scores.withUnsafeMutableBufferPointer { scorer.add(row: row, band: band, shapes: shapes, scores: $0) }
    for column in band.low[row]...band.high[row] {
      for (index, shape) in shapes.enumerated()
      where !shape.isNull && shape.source <= row && shape.target <= column {
        let start = (row - shape.source, column - shape.target)
        guard band.contains(start.0, start.1) else { continue }
        let alone = scorer.contributions(source: start.0..<row, target: start.1..<column).reduce(0) { $0 + $1.1 }
        let found = scores[(column - band.low[row]) * shapes.count + index]
        #expect(abs(alone - Double(found)) < 1e-4, sourceLocation: sourceLocation)
        compared.append(found)
      }
    }
  }
  return compared
}
