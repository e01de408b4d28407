#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How beads begin and end on both sides, counted on the present alignment of the very texts: which marks go together,
/// and how much oftener the first words are linked than those of segments beside, and the last ones.
///
/// Sums over words tell which block says the same, and leave open where it begins: one more short segment costs them
/// little.
struct EdgeModel: Equatable {
  /// Log-odds of a kind of beginning on the source side with one on the target's.
  private(set) var starts = [Float](repeating: 0, count: SegmentEdges.startKinds * SegmentEdges.startKinds)
  /// The same of endings.
  private(set) var ends = [Float](repeating: 0, count: SegmentEdges.endKinds * SegmentEdges.endKinds)
  /// Log-odds for each step of the strongest link between the first words.
  private(set) var first = [Float](repeating: 0, count: WordLinks.count)
  /// The same of the last words.
  private(set) var last = [Float](repeating: 0, count: WordLinks.count)

  /// What a pair of kinds is supposed to have met by chance beforehand, and each step of links.
  private static let kindCount = 2.0
  private static let linkCount = 8.0
  private static let cap = 2.0
  /// Segments beside are compared up to this distance.
  private static let shift = 2

  /// Nothing known.
  init() {}

  /// Counts beginnings and endings of beads, weighted by the beads' posteriors.
  init(
    _ alignments: some Sequence<((source: SideTokens, target: SideTokens), [LatticeSearch.Step])>,
    links: SparseRows<UInt8>, targetWords: Int
  ) {
    var kinds = (starts.map { _ in 0.0 }, ends.map { _ in 0.0 })
    var met = [[Double]](repeating: Array(repeating: 0, count: WordLinks.count), count: 2)
    var beside = met
    var words = WordLinks(links, targetWords: targetWords)
    for (pair, steps) in alignments {
      let (left, right) = (pair.source.edges, pair.target.edges)
      for step in steps where !step.source.isEmpty && !step.target.isEmpty {
        let at = (step.source.lowerBound, step.target.lowerBound)
        let end = (step.source.upperBound - 1, step.target.upperBound - 1)
        kinds.0[Int(left.starts[at.0]) * SegmentEdges.startKinds + Int(right.starts[at.1])] += step.posterior
        kinds.1[Int(left.ends[end.0]) * SegmentEdges.endKinds + Int(right.ends[end.1])] += step.posterior
        for (index, pair) in [at, end].enumerated() {
          words.load(left.words(pair.0, isLast: index == 1))
          for other in max(0, pair.1 - EdgeModel.shift)...min(right.starts.count - 1, pair.1 + EdgeModel.shift) {
            let level = words.level(right.words(other, isLast: index == 1))
            if other == pair.1 { met[index][level] += step.posterior } else { beside[index][level] += step.posterior }
          }
        }
      }
    }
    starts = EdgeModel.odds(kinds.0, SegmentEdges.startKinds)
    ends = EdgeModel.odds(kinds.1, SegmentEdges.endKinds)
    first = EdgeModel.odds(met[0], beside[0])
    last = EdgeModel.odds(met[1], beside[1])
  }

  /// How much oftener two kinds met than they would by chance.
  private static func odds(_ counts: [Double], _ kinds: Int) -> [Float] {
    let all = counts.reduce(0, +)
    guard all > 0 else { return counts.map { _ in 0 } }
    var rows = [Double](repeating: 0, count: kinds)
    var columns = rows
    for (index, count) in counts.enumerated() {
      rows[index / kinds] += count
      columns[index % kinds] += count
    }
    return counts.enumerated().map { index, count in
      let chance = rows[index / kinds] * columns[index % kinds] / all
      return Float(max(-cap, min(cap, log((count + kindCount) / (chance + kindCount)))))
    }
  }

  /// How much oftener a step was met at the edges of beads than beside them.
  private static func odds(_ met: [Double], _ beside: [Double]) -> [Float] {
    let sums = (met.reduce(0, +), beside.reduce(0, +))
    guard sums.0 > 0, sums.1 > 0 else { return met.map { _ in 0 } }
    // Counts beside are brought to as many, so that both say as much of what is supposed beforehand.
    let scale = sums.0 / sums.1
    let both = zip(met, beside).map { $0 + $1 * scale + 0.5 }
    let all = both.reduce(0, +)
    return zip(zip(met, beside), both).map { counts, both in
      let supposed = linkCount * both / all
      return Float(log((counts.0 + supposed) / (counts.1 * scale + supposed)))
    }
  }
}

/// Scores how the beginnings of a bead's two blocks go together, and their ends.
struct EdgeScorer: EvidenceScorer {
  /// Weight of the first and last words for one of the lexicon, which has seen them too.
  private static let words: Float = 1.2

  private let source: SegmentEdges
  private let target: SegmentEdges
  private let model: EdgeModel
  private let links: SparseRows<UInt8>
  private let reach: Int
  private let weight: Float
  private let marks: Float
  private var words: WordLinks
  /// Source segments near the row, by their number modulo the ring's size.
  private var ring: [Segment]

  /// What one source segment scores with target segments near it.
  private struct Segment {
    /// The first target segment.
    var low = 0
    /// As the first segments of a bead.
    var starts: [Float] = []
    /// As the last ones.
    var ends: [Float] = []
  }

  init(
    _ pair: (source: SideTokens, target: SideTokens), model: EdgeModel, links: SparseRows<UInt8>, targetWords: Int,
    reach: Int, weight: Double, usesMarks: Bool
  ) {
    source = pair.source.edges
    target = pair.target.edges
    self.model = model
    self.links = links
    self.reach = reach
    self.weight = EdgeScorer.words * Float(weight)
    marks = usesMarks ? 1 : 0
    words = WordLinks(links, targetWords: targetWords)
    ring = Array(repeating: Segment(), count: reach)
  }

  mutating func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    guard row > 0 else { return }
    let low = band.low[max(0, row - reach)]
    let high = band.high[min(band.rows - 1, row - 1 + reach)]
    ring[(row - 1) % reach] = segment(row - 1, low..<high)
    let columns = band.low[row]...band.high[row]
    let last = ring[(row - 1) % reach]
    for joined in 1...min(reach, row) {
      let first = ring[(row - joined) % reach]
      let starts = band.low[row - joined]...band.high[row - joined]
      for (index, shape) in shapes.enumerated() where shape.source == joined && shape.target > 0 {
        // The columns where such a bead may end.
        let from = max(columns.lowerBound, starts.lowerBound + shape.target)
        let to = min(columns.upperBound, starts.upperBound + shape.target)
        var at = (from - columns.lowerBound) * shapes.count + index
        for column in stride(from: from, through: to, by: 1) {
          scores[at] += first.starts[column - shape.target - first.low] + last.ends[column - 1 - last.low]
          at += shapes.count
        }
      }
    }
  }

  private mutating func segment(_ index: Int, _ range: Range<Int>) -> Segment {
    var made = Segment(low: range.lowerBound)
    words.load(source.words(index, isLast: false))
    made.starts = range.map { start(index, $0, words.level(target.words($0, isLast: false))) }
    words.load(source.words(index, isLast: true))
    made.ends = range.map { end(index, $0, words.level(target.words($0, isLast: true))) }
    return made
  }

  private func start(_ left: Int, _ right: Int, _ level: Int) -> Float {
    weight * model.first[level]
      + marks * model.starts[Int(source.starts[left]) * SegmentEdges.startKinds + Int(target.starts[right])]
  }

  private func end(_ left: Int, _ right: Int, _ level: Int) -> Float {
    weight * model.last[level]
      + marks * model.ends[Int(source.ends[left]) * SegmentEdges.endKinds + Int(target.ends[right])]
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    let first = WordLinks.level(
      links, self.source.words(source.lowerBound, isLast: false), self.target.words(target.lowerBound, isLast: false))
    let (left, right) = (source.upperBound - 1, target.upperBound - 1)
    let last = WordLinks.level(
      links, self.source.words(left, isLast: true), self.target.words(right, isLast: true))
    let score = start(source.lowerBound, target.lowerBound, first) + end(left, right, last)
    return [("edges", Double(score))]
  }
}
