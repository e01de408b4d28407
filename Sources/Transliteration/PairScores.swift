import Foundation

/// Sums over the pairs of two groups that were compared.
struct ClusterLink {
  var sum = 0.0
  var count = 0
  /// Pairs that differ by the gender of the family name.
  var others = 0

  var mean: Double { count > 0 ? sum / Double(count) : 0 }

  static func += (left: inout ClusterLink, right: ClusterLink) {
    left.sum += right.sum
    left.count += right.count
    left.others += right.others
  }
}

/// Scores of pairs of names, each computed once.
struct PairScores {
  let keys: [NameKey]
  let matcher: NameMatcher
  /// By pair; of two that differ by the gender of the family name -1 less the score.
  private var known: [UInt64: Float] = [:]

  init(keys: [NameKey], matcher: NameMatcher) {
    self.keys = keys
    self.matcher = matcher
  }

  mutating func link(_ a: Int, _ b: Int) -> ClusterLink {
    let place = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
    let coded = known[place] ?? compute(a, b)
    known[place] = coded
    return coded < 0
      ? ClusterLink(sum: Double(-1 - coded), count: 1, others: 1) : ClusterLink(sum: Double(coded), count: 1)
  }

  mutating func sum(_ left: [Int], _ right: [Int]) -> ClusterLink {
    var out = ClusterLink()
    for a in left { for b in right { out += link(a, b) } }
    return out
  }

  private func compute(_ a: Int, _ b: Int) -> Float {
    var score = matcher.score(keys[a], keys[b])
    // Full names agree in more than one word: less is asked of each (the F1 thresholds of pairs lie .1 apart).
    if keys[a].tokens.count > 1, keys[b].tokens.count > 1, score > 0 { score = min(1, score + 0.1) }
    return Float(GenderPairs.isPair(keys[a], keys[b]) ? -1 - score : score)
  }

  /// The threshold for a list with these scores.
  ///
  /// Pairs of .75 to .8 are strangers, most of .85 to .95 are one name: the fewer of the latter there are beside the
  /// former, the more strangers are among them. Fitted to lists of 300 to 2,500 spellings of the development sets.
  /// `prior` counts as much as `weight` pairs.
  func threshold(prior: Double) -> Double {
    var strangers = 0.0
    var own = 0.0
    for score in known.values {
      if (0.75..<0.8).contains(score) { strangers += 1 } else if (0.85..<0.95).contains(score) { own += 1 }
    }
    // Of long lists only the nearest are compared, and strangers are missed.
    strangers *= max(1, pow(Double(keys.count) / PairScores.complete, 0.6))
    let weight = 20.0
    let expected = exp((PairScores.middle - prior) / PairScores.slope)
    let share = (own + weight * expected) / (strangers + weight)
    return min(max(PairScores.middle - PairScores.slope * log(share), 0.65), 0.92)
  }

  /// The threshold where pairs of both kinds are as many, and how fast it rises with their proportion.
  private static let middle = 0.83
  private static let slope = 0.036
  /// How many names are compared with enough others for their strangers to be counted.
  private static let complete = 2_500.0
}
