/// Why two words are taken to translate each other before anything is learned.
enum LinkOrigin: UInt8 {
  case equal, number, punctuation, concept, cognate, sound, seed, dictionary, memory

  /// The scorer's name that users see.
  var name: String {
    switch self {
    case .equal, .cognate, .sound: "cognates"
    case .number: "numbers"
    case .punctuation: "punctuation"
    case .concept: "names"
    case .seed: "seed lexicon"
    case .dictionary: "dictionary"
    case .memory: "memory"
    }
  }
}

/// What is known of word pairs beforehand: pseudo-counts of the lexicon's prior.
struct PriorLinks {
  struct Link: Sendable {
    var weight: Float
    var origin: LinkOrigin
  }

  /// Source entries × target entries.
  var forward = SparseRows<Link>()
  /// Target entries × source entries.
  var backward = SparseRows<Link>()

  /// Collects links of any order; of several between the same words the weights add up, to at most 2, and the
  /// strongest gives the origin.
  init(_ links: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)], _ rows: Int, _ columns: Int) {
    let sorted = links.sorted {
      ($0.source, $0.target, -$0.weight, $0.origin.rawValue) < ($1.source, $1.target, -$1.weight, $1.origin.rawValue)
    }
    var at = 0
    for row in 0..<rows {
      while at < sorted.count, sorted[at].source == row {
        let first = sorted[at]
        var weight: Float = 0
        while at < sorted.count, sorted[at].source == row, sorted[at].target == first.target {
          weight = min(2, weight + sorted[at].weight)
          at += 1
        }
        forward.append(first.target, Link(weight: weight, origin: first.origin))
      }
      forward.endRow()
    }
    backward = forward.transposed(columnCount: columns)
  }
}
