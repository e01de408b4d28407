/// Scores how well the lengths of two blocks agree.
struct LengthScorer: EvidenceScorer {
  let source: [Double]
  let target: [Double]
  let model: LengthModel
  let weight: Double

  init(_ pair: (source: SideTokens, target: SideTokens), model: LengthModel, weight: Double) {
    source = pair.source.lengthSums
    target = pair.target.lengthSums
    self.model = model
    self.weight = weight
  }

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    var at = 0
    for column in band.low[row]...band.high[row] {
      for (index, shape) in shapes.enumerated()
      where !shape.isNull && shape.source <= row && shape.target <= column {
        let score = model.score(
          source[row] - source[row - shape.source], target[column] - target[column - shape.target])
        scores[at + index] += Float(weight * score)
      }
      at += shapes.count
    }
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    let score = model.score(
      self.source[source.upperBound] - self.source[source.lowerBound],
      self.target[target.upperBound] - self.target[target.lowerBound])
    return [("length", weight * score)]
  }
}
