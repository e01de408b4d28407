#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Scores concepts that both blocks of a bead name, the more the rarer they are.
///
/// To the lexicon a concept is a word like others; but words are not independent and are held back for that, while a
/// name known to the glossary is surer than they are, and in a short text it may be all there is.
struct ConceptScorer: EvidenceScorer {
  /// Log-odds for a unit of rarity (nats), and the most for one concept.
  private static let weight: Float = 0.3
  private static let cap: Float = 2

  /// Concepts of each segment, by the entries of the target's vocabulary, in order.
  private let source: [[Int32]]
  private let target: [[Int32]]
  private let weights: [Int32: Float]

  /// Nil where no concept is named on both sides of the pair.
  init?(_ pair: (source: SideTokens, target: SideTokens), corpus: AlignmentCorpus, links: PriorLinks) {
    guard corpus.source.kinds.contains(.concept), corpus.target.kinds.contains(.concept) else { return nil }
    var twins: [Int32: Int32] = [:]
    let left = ConceptScorer.concepts(pair.source, corpus.source) { entry in
      if let known = twins[entry] { return known }
      let found = links.forward[Int(entry)].first { links.forward.values[$0].origin == .concept }
      let twin = found.map { links.forward.columns[$0] } ?? -1
      twins[entry] = twin
      return twin
    }
    let right = ConceptScorer.concepts(pair.target, corpus.target) { $0 }
    var spread: (source: [Int32: Int], target: [Int32: Int]) = ([:], [:])
    for concept in left.joined() { spread.source[concept, default: 0] += 1 }
    for concept in right.joined() { spread.target[concept, default: 0] += 1 }
    var weights: [Int32: Float] = [:]
    for (concept, count) in spread.source {
      guard let other = spread.target[concept] else { continue }
      let rarity =
        (log(Float(pair.source.count) / Float(count)) + log(Float(pair.target.count) / Float(other))) / 2
      if rarity > 0 { weights[concept] = min(ConceptScorer.cap, ConceptScorer.weight * rarity) }
    }
    guard !weights.isEmpty else { return nil }
    source = left.map { $0.filter { weights[$0] != nil } }
    target = right.map { $0.filter { weights[$0] != nil } }
    self.weights = weights
  }

  private static func concepts(
    _ side: SideTokens, _ vocabulary: Vocabulary, _ twin: (Int32) -> Int32
  ) -> [[Int32]] {
    (0..<side.count).map { segment in
      let entries = side.words(of: segment..<segment + 1).filter { vocabulary.kinds[Int($0)] == .concept }
      return Set(entries.map(twin)).filter { $0 >= 0 }.sorted()
    }
  }

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    // Most segments of a long text name nothing.
    let reach = shapes.reduce(0) { max($0, $1.source) }
    guard source[max(0, row - reach)..<row].contains(where: { !$0.isEmpty }) else { return }
    addBeads(row: row, band: band, shapes: shapes, scores: scores, score: score)
  }

  private func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    var sum: Float = 0
    for segment in left {
      for concept in source[segment] where !source[left.lowerBound..<segment].contains(where: { $0.contains(concept) })
      {
        if target[right].contains(where: { $0.contains(concept) }) { sum += weights[concept] ?? 0 }
      }
    }
    return sum
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    let sum = score(source, target)
    return sum > 0 ? [("names", Double(sum))] : []
  }
}
