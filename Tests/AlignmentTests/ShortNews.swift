@testable import Alignment

/// A short pair of which some segments have no counterpart, and some of those may be left out.
struct ShortNews {
  private(set) var source: [String] = []
  private(set) var target: [String] = []
  /// Source segment, target segment.
  private(set) var gold: [(Int, Int)] = []

  init(_ source: [String], _ target: [String], gold: [(Int, Int)], without: (source: Set<Int>, target: Set<Int>)) {
    var places: (source: [Int: Int], target: [Int: Int]) = ([:], [:])
    for (index, segment) in source.enumerated() where !without.source.contains(index) {
      places.source[index] = self.source.count
      self.source.append(segment)
    }
    for (index, segment) in target.enumerated() where !without.target.contains(index) {
      places.target[index] = self.target.count
      self.target.append(segment)
    }
    self.gold = gold.compactMap { one, other in
      places.source[one].flatMap { left in places.target[other].map { (left, $0) } }
    }
  }

  /// How many gold pairs lie in one bead, and how many are a bead.
  func right(_ beads: [Bead]) -> (lax: Int, strict: Int) {
    let lax = gold.count { gold in beads.contains { $0.source.contains(gold.0) && $0.target.contains(gold.1) } }
    let strict = gold.count { gold in
      beads.contains { $0.source == gold.0..<gold.0 + 1 && $0.target == gold.1..<gold.1 + 1 }
    }
    return (lax, strict)
  }
}
