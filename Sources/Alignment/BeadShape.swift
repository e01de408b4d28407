#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many segments of each side a bead joins.
struct BeadShape: Hashable {
  var source: Int
  var target: Int

  var isNull: Bool { source == 0 || target == 0 }

  /// Both directions of a shape share one probability.
  var kind: Int { min(source, target) * 8 + max(source, target) }
}

/// The shapes in use with their log probabilities.
struct BeadPrior {
  let shapes: [BeadShape]
  private(set) var logs: [Float]
  private let initial: [Double]

  /// The reach of the longest bead on one side.
  let reach: Int

  /// Beads of one segment with up to `maximumSide`, and of several with several up to `maximumSum` together.
  init(maximumSide: Int, maximumSum: Int) {
    var shapes: [BeadShape] = []
    var initial: [Double] = []
    for source in 0...maximumSide {
      for target in 0...maximumSide where source + target > 0 {
        let low = min(source, target)
        let high = max(source, target)
        if low == 0 && high > 1 { continue }
        // One long sentence may be cut into many; several that become several others are seldom more than 3-2.
        if low > 1 && source + target > maximumSum { continue }
        shapes.append(BeadShape(source: source, target: target))
        initial.append(BeadPrior.probability(low, high))
      }
    }
    self.shapes = shapes
    self.initial = initial
    logs = initial.map { Float(log($0)) }
    reach = maximumSide
  }

  /// Values between Gale and Church's (1993) for 1-1, 1-2 and 2-2, and smaller ones for what they leave out.
  private static func probability(_ low: Int, _ high: Int) -> Double {
    switch (low, high) {
    case (0, _): 0.02
    case (1, 1): 0.80
    case (1, 2): 0.06
    case (1, 3): 0.01
    case (1, 4): 0.003
    case (1, _): 0.001
    case (2, 2): 0.01
    default: 0.002
    }
  }

  private init(_ shapes: [BeadShape], _ logs: [Float], _ initial: [Double]) {
    self.shapes = shapes
    self.logs = logs
    self.initial = initial
    reach = shapes.reduce(1) { max($0, $1.source, $1.target) }
  }

  /// The same with beads of at most two segments with one.
  var short: BeadPrior {
    let kept = shapes.indices.filter { shapes[$0].source + shapes[$0].target <= 3 }
    return BeadPrior(kept.map { shapes[$0] }, kept.map { logs[$0] }, kept.map { initial[$0] })
  }

  /// Moves the probabilities toward how often the kinds of beads were found, by a geometric mean.
  mutating func estimate(counts: [Double], strength: Double) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    var shared: [Int: Double] = [:]
    for (shape, count) in zip(shapes, counts) { shared[shape.kind, default: 0] += count }
    let pull = strength * total / (total + 20)
    for (index, shape) in shapes.enumerated() {
      let twins = shape.source == shape.target ? 1.0 : 2.0
      let found = ((shared[shape.kind] ?? 0) + 1) / (total + 20) / twins
      logs[index] = Float((1 - pull) * log(initial[index]) + pull * log(found))
    }
  }
}
