import Embeddings
import TextCore

/// The vectors of a pair's segments, and how alike vectors of the two texts are by chance.
struct PairVectors: Sendable {
  /// Vectors of blocks of 1, 2, … segments: `source[joined - 1]` holds those that begin at each segment.
  var source: [[Float]]
  var target: [[Float]]
  /// What each block is alike to blocks of the other side by chance, by the other's number of segments less one: means
  /// of many vectors are alike anyway, so blocks must be compared with their own size.
  var sourceMean: [[[Float]]]
  var targetMean: [[[Float]]]
  let dimension: Int

  /// About so many segments of the other side are looked at for what is alike by chance, and so many of the nearest.
  private static let sampled = 64
  private static let nearest = 4

  var sourceCount: Int { sourceMean.first?.first?.count ?? 0 }
  var targetCount: Int { targetMean.first?.first?.count ?? 0 }

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
    sourceMean = right.map { PairVectors.chances(left, $0, dimension) }
    targetMean = left.map { PairVectors.chances(right, $0, dimension) }
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

  /// What a block is alike to the other side by chance: half the mean cosine with a sample of its segments, half that of
  /// the few nearest of them, since some blocks are near to everything (the margin of Artetxe and Schwenk 2019).
  private static func chances(_ blocks: [[Float]], _ others: [Float], _ dimension: Int) -> [[Float]] {
    guard dimension > 0 else { return blocks.map { _ in [] } }
    let count = others.count / dimension
    let sample = Array(stride(from: 0, to: count, by: max(1, count / sampled)))
    return blocks.map { level in
      (0..<level.count / dimension).map { index in
        var sum: Float = 0
        var best = [Float](repeating: -1, count: min(nearest, max(1, sample.count)))
        for other in sample {
          let cosine = dot(level, index, others, other, dimension)
          sum += cosine
          guard var at = best.indices.last, cosine > best[at] else { continue }
          while at > 0, best[at - 1] < cosine {
            best[at] = best[at - 1]
            at -= 1
          }
          best[at] = cosine
        }
        let mean = sum / Float(max(1, sample.count))
        return (mean + best.reduce(0, +) / Float(best.count)) / 2
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

/// Scores how alike the vectors of two blocks are beyond chance, for each segment of the bead (without the size as a
/// factor, joining segments would be cheap), less how alike each block is to the segments next to the other: those
/// belong into the bead where they are (the idea is Bertalign's).
///
/// Likenesses are taken once for each pair of blocks and kept for the rows around, so that neighbours cost no products.
struct EmbeddingScorer: EvidenceScorer {
  /// What a likeness must exceed to count for a bead; for a neighbour against it, it is 0.
  private static let threshold: Float = -0.05
  /// Weight of the four neighbours together. Half to all does as well.
  private static let neighbours: Float = 0.5

  let vectors: PairVectors
  let weight: Float
  /// Single source segments near the row, by their number modulo the ring's size.
  private var ring: [Stretch]
  /// Segments that have been in the ring.
  private var read = 0

  /// Likenesses of one source block and the blocks of a stretch of the target.
  private struct Stretch {
    var first = 0
    /// By the target's number of segments less one, then by where its block begins.
    var values: [[Float]] = []

    func value(_ joined: Int, _ start: Int) -> Float { values[joined - 1][start - first] }
  }

  init(vectors: PairVectors, weight: Float) {
    self.vectors = vectors
    self.weight = weight
    ring = Array(repeating: Stretch(), count: vectors.source.count + 2)
  }

  mutating func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    guard row > 0 else { return }
    let reach = vectors.source.count
    let last = band.rows - 1
    while read <= min(row, vectors.sourceCount - 1) {
      let range = max(0, band.low[max(0, read - reach)] - 1)...band.high[min(last, read + 1 + reach)]
      ring[read % ring.count] = stretch(read..<read + 1, range, joined: reach)
      read += 1
    }
    var blocks = [ring[(row - 1) % ring.count]]
    for joined in stride(from: 2, through: min(reach, row), by: 1) {
      let most = shapes.reduce(0) { $1.source == joined ? max($0, $1.target) : $0 }
      let range = max(0, band.low[row - joined] - 1)...band.high[row]
      blocks.append(stretch(row - joined..<row, range, joined: most))
    }
    var at = 0
    for column in band.low[row]...band.high[row] {
      for (index, shape) in shapes.enumerated()
      where !shape.isNull && shape.source <= row && shape.target <= column {
        let start = (row: row - shape.source, column: column - shape.target)
        guard band.contains(start.row, start.column) else { continue }
        let own = blocks[shape.source - 1]
        var beside: Float = 0
        if start.column > 0 { beside += excess(own.value(1, start.column - 1)) }
        if column < vectors.targetCount { beside += excess(own.value(1, column)) }
        if start.row > 0 {
          beside += excess(ring[(start.row - 1) % ring.count].value(shape.target, start.column))
        }
        if row < vectors.sourceCount { beside += excess(ring[row % ring.count].value(shape.target, start.column)) }
        scores[at + index] += score(own.value(shape.target, start.column), shape.source + shape.target, beside)
      }
      at += shapes.count
    }
  }

  private func stretch(_ source: Range<Int>, _ starts: ClosedRange<Int>, joined: Int) -> Stretch {
    Stretch(
      first: starts.lowerBound,
      values: (1...max(1, joined)).map { joined in
        starts.prefix { $0 + joined <= vectors.targetCount }.map { vectors.likeness(source, $0..<$0 + joined) }
      })
  }

  private func excess(_ likeness: Float) -> Float { max(0, likeness) }

  private func score(_ likeness: Float, _ segments: Int, _ beside: Float) -> Float {
    weight
      * (Float(segments) / 2 * (likeness - EmbeddingScorer.threshold) - EmbeddingScorer.neighbours * beside / 4)
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    var beside: Float = 0
    for neighbour in [target.lowerBound - 1, target.upperBound] where (0..<vectors.targetCount).contains(neighbour) {
      beside += excess(vectors.likeness(source, neighbour..<neighbour + 1))
    }
    for neighbour in [source.lowerBound - 1, source.upperBound] where (0..<vectors.sourceCount).contains(neighbour) {
      beside += excess(vectors.likeness(neighbour..<neighbour + 1, target))
    }
    return [
      ("embeddings", Double(score(vectors.likeness(source, target), source.count + target.count, beside)))
    ]
  }
}
