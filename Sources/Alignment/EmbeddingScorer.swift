import Embeddings
import TextCore

/// The vectors of a pair's segments, and how alike vectors of the two texts are by chance.
struct PairVectors: Sendable {
  /// Vectors of blocks of 1, 2, … segments: `source[joined - 1]` holds those that begin at each segment.
  var source: [[Float]]
  var target: [[Float]]
  /// Mean cosine of each block with blocks of the other side, by the other's number of segments less one: means of
  /// many vectors are alike anyway, so blocks must be compared with their own size.
  var sourceMean: [[[Float]]]
  var targetMean: [[[Float]]]
  let dimension: Int

  /// Asks the provider for all segments of a pair. Blocks are means of their segments' vectors weighted by length,
  /// which does as well as embedding the joined text and costs nothing.
  init(
    _ pair: AlignmentPair, _ tokens: (source: SideTokens, target: SideTokens), provider: any EmbeddingProvider,
    reach: Int
  ) throws(InputError) {
    let texts = pair.source.segments + pair.target.segments
    let table = try provider.vectors(for: texts).normalized()
    guard table.count == texts.count else {
      throw InputError(.schema, "\(table.count) vectors for \(texts.count) segments", expected: "one each")
    }
    dimension = table.dimension
    let cut = pair.source.segments.count * table.dimension
    source = PairVectors.blocks(Array(table.values[..<cut]), table.dimension, tokens.source.lengths, reach)
    target = PairVectors.blocks(Array(table.values[cut...]), table.dimension, tokens.target.lengths, reach)
    let (left, right, dimension) = (source, target, dimension)
    sourceMean = right.map { PairVectors.means(left, $0, dimension) }
    targetMean = left.map { PairVectors.means(right, $0, dimension) }
  }

  private static func blocks(_ vectors: [Float], _ dimension: Int, _ lengths: [Float], _ reach: Int) -> [[Float]] {
    (1...reach).map { joined in
      if joined == 1 { return vectors }
      var made = [Float](repeating: 0, count: vectors.count)
      for index in 0..<max(0, lengths.count - joined + 1) {
        for part in index..<index + joined {
          for at in 0..<dimension { made[index * dimension + at] += lengths[part] * vectors[part * dimension + at] }
        }
      }
      return VectorTable(dimension: dimension, values: made).normalized().values
    }
  }

  private static func means(_ blocks: [[Float]], _ others: [Float], _ dimension: Int) -> [[Float]] {
    // Sums over a fixed sample: the mean cosine is then one product a block.
    var sum = [Float](repeating: 0, count: dimension)
    var taken: Float = 0
    let count = others.count / max(1, dimension)
    for index in stride(from: 0, to: count, by: max(1, count / 64)) {
      for at in 0..<dimension { sum[at] += others[index * dimension + at] }
      taken += 1
    }
    if taken > 0 { for at in 0..<dimension { sum[at] /= taken } }
    return blocks.map { level in
      (0..<(dimension == 0 ? 0 : level.count / dimension)).map { index in
        dot(level, index, sum, 0, dimension)
      }
    }
  }

  static func dot(_ a: [Float], _ first: Int, _ b: [Float], _ second: Int, _ dimension: Int) -> Float {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        var sums = SIMD8<Float>(repeating: 0)
        var at = 0
        let one = first * dimension
        let two = second * dimension
        while at + 8 <= dimension {
          var x = SIMD8<Float>()
          var y = SIMD8<Float>()
          for lane in 0..<8 {
            x[lane] = a[one + at + lane]
            y[lane] = b[two + at + lane]
          }
          sums += x * y
          at += 8
        }
        var sum = sums.sum()
        while at < dimension {
          sum += a[one + at] * b[two + at]
          at += 1
        }
        return sum
      }
    }
  }

  /// How alike two blocks are: 0 as by chance, 1 equal.
  func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    let cosine = PairVectors.dot(
      self.source[source.count - 1], source.lowerBound, self.target[target.count - 1], target.lowerBound, dimension)
    let chance =
      (sourceMean[target.count - 1][source.count - 1][source.lowerBound]
        + targetMean[source.count - 1][target.count - 1][target.lowerBound]) / 2
    return 1 - (1 - cosine) / (1 - chance + 1e-6)
  }
}

/// Scores how alike the vectors of two blocks are beyond chance, for each segment of the bead: without the size as a
/// factor, joining segments would be cheap.
struct EmbeddingScorer: EvidenceScorer {
  let vectors: PairVectors
  let weight: Float
  let threshold: Float

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    var at = 0
    for column in band.low[row]...band.high[row] {
      for (index, shape) in shapes.enumerated()
      where !shape.isNull && shape.source <= row && shape.target <= column {
        scores[at + index] += score(row - shape.source..<row, column - shape.target..<column)
      }
      at += shapes.count
    }
  }

  private func score(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    weight * Float(source.count + target.count) / 2 * (vectors.likeness(source, target) - threshold)
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    [("embeddings", Double(score(source, target)))]
  }
}
