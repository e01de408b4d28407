#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much likelier than others each kind of boundary lies within a bead, counted on the present alignment of the very
/// texts: where a translator cuts at semicolons or a text was cut at abbreviations, that is learned.
struct JoinModel: Equatable {
  /// Log-odds for each kind of boundary on the source side.
  private(set) var source = [Float](repeating: 0, count: Boundary.count)
  /// The same on the target side.
  private(set) var target = [Float](repeating: 0, count: Boundary.count)

  /// Chances in a hundred mean little where few boundaries were seen: so many are supposed to be as the average.
  private static let pseudoCount = 4.0
  private static let cap = 3.0

  /// Nothing known.
  init() {}

  /// Counts boundaries within beads and between them, weighted by the beads' posteriors.
  init(_ alignments: some Sequence<((source: SideTokens, target: SideTokens), [LatticeSearch.Step])>) {
    var inside = ([Double](repeating: 0, count: Boundary.count), [Double](repeating: 0, count: Boundary.count))
    var outside = inside
    for (pair, steps) in alignments {
      for step in steps {
        JoinModel.add(step.source, step.posterior, pair.source, &inside.0, &outside.0)
        JoinModel.add(step.target, step.posterior, pair.target, &inside.1, &outside.1)
      }
    }
    source = JoinModel.odds(inside.0, outside.0)
    target = JoinModel.odds(inside.1, outside.1)
  }

  private static func add(
    _ range: Range<Int>, _ weight: Double, _ side: SideTokens, _ inside: inout [Double], _ outside: inout [Double]
  ) {
    for segment in range where segment > 0 {
      let kind = Int(side.boundaries[segment].index)
      if segment == range.lowerBound { outside[kind] += weight } else { inside[kind] += weight }
    }
  }

  private static func odds(_ inside: [Double], _ outside: [Double]) -> [Float] {
    let (joined, parted) = (inside.reduce(0, +), outside.reduce(0, +))
    guard joined > 0, parted > 0 else { return inside.map { _ in 0 } }
    let share = joined / (joined + parted)
    return zip(inside, outside).map { inside, outside in
      let found = (inside + pseudoCount * share) / (inside + outside + pseudoCount)
      let odds = log(found / max(1e-9, 1 - found)) - log(share / (1 - share))
      return Float(max(-cap, min(cap, odds)))
    }
  }
}

/// Scores whether the segments that a bead joins are parted by boundaries that this pair's beads tend to run across.
struct JoinScorer: EvidenceScorer {
  /// Chosen on the development sets; 1 counts boundaries and words of the same place twice.
  private static let weight: Float = 0.6

  /// Sums of log-odds of the boundaries in front of each segment, and behind the last.
  private let source: [Float]
  private let target: [Float]

  init(_ pair: (source: SideTokens, target: SideTokens), model: JoinModel) {
    source = JoinScorer.sums(pair.source, model.source)
    target = JoinScorer.sums(pair.target, model.target)
  }

  private static func sums(_ side: SideTokens, _ odds: [Float]) -> [Float] {
    var sums: [Float] = [0]
    sums.reserveCapacity(side.count + 1)
    for (index, boundary) in side.boundaries.enumerated() {
      sums.append(sums[index] + weight * odds[Int(boundary.index)])
    }
    return sums
  }

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    addBeads(row: row, band: band, shapes: shapes, scores: scores, score: score)
  }

  private func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    source[left.upperBound] - source[left.lowerBound + 1] + target[right.upperBound] - target[right.lowerBound + 1]
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    source.count + target.count > 2 ? [("boundaries", Double(score(source, target)))] : []
  }
}
