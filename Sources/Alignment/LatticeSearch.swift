#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The dynamic programme over a band of the lattice: the chain of beads to expect most of, and how probable each bead is.
struct LatticeSearch {
  /// A bead on the path.
  struct Step: Hashable {
    var source: Range<Int>
    var target: Range<Int>
    var shape: Int
    var posterior: Double
  }

  /// What a search found.
  struct Outcome {
    var steps: [Step]
    /// For each row the first and last column with a posterior that matters; narrows the next search.
    var low: [Int]
    var high: [Int]
    /// Whether probable nodes lie at the band's edge, where the band ends and neither the lattice nor an anchor does.
    var touchesEdge: [Bool]
  }

  static let nothing: Float = -1e30
  /// The posterior that a bead must have to be worth choosing.
  static let threshold = 0.45

  let prior: BeadPrior

  /// What is known of each node of the band, and of each shape that may end there.
  private struct Nodes {
    /// Evidence for the bead of each shape that ends at a node, node by node; `nothing` where there can be none.
    var scores: [Float]
    /// The log of the sum over all chains from the start to a node, and from it to the end.
    var forward: [Double]
    var backward: [Double] = []

    init(_ band: Band, shapes: Int) {
      scores = Array(repeating: 0, count: band.cells * shapes)
      forward = Array(repeating: -.infinity, count: band.cells)
      forward[0] = 0
    }

    /// The log of the sum over all chains.
    var whole: Double { forward[forward.count - 1] }
  }

  /// Runs the search. O(cells × shapes) time and memory beside what the scorers need.
  func run(band: Band, scorers: inout [any EvidenceScorer]) -> Outcome {
    var nodes = Nodes(band, shapes: prior.shapes.count)
    forwardPass(band, &scorers, &nodes)
    nodes.backward = backwardPass(band, nodes.scores)
    let choice = decide(band, nodes)
    var outcome = Outcome(steps: trace(band, nodes, choice), low: [], high: [], touchesEdge: [])
    for row in 0..<band.rows { narrow(band, nodes, row, &outcome) }
    return outcome
  }

  /// Asks the scorers row by row and sums over all chains from the start.
  private func forwardPass(_ band: Band, _ scorers: inout [any EvidenceScorer], _ nodes: inout Nodes) {
    let shapes = prior.shapes
    let shapeCount = shapes.count
    var forward = nodes.forward
    nodes.forward = []
    var pin = -1
    for row in 0..<band.rows {
      while pin + 1 < band.pins.count, band.pins[pin + 1].source <= row { pin += 1 }
      let begin = band.offset[row] * shapeCount
      let size = (band.high[row] - band.low[row] + 1) * shapeCount
      nodes.scores.withUnsafeMutableBufferPointer { all in
        let slice = UnsafeMutableBufferPointer(rebasing: all[begin..<begin + size])
        for at in scorers.indices { scorers[at].add(row: row, band: band, shapes: shapes, scores: slice) }
        for column in band.low[row]...band.high[row] {
          let node = band.offset[row] + column - band.low[row]
          for (index, shape) in shapes.enumerated() {
            let fromRow = row - shape.source
            let fromColumn = column - shape.target
            let cell = node * shapeCount + index
            guard fromRow >= 0, fromColumn >= 0, band.contains(fromRow, fromColumn),
              pin < 0 || band.allows((fromRow..<row, fromColumn..<column), pin: pin)
            else {
              all[cell] = LatticeSearch.nothing
              continue
            }
            all[cell] += prior.logs[index]
            let from = band.index(fromRow, fromColumn)
            let score = Double(all[cell])
            forward[node] = LatticeSearch.logSum(forward[node], forward[from] + score)
          }
        }
      }
    }
    nodes.forward = forward
  }

  /// The chosen chain, from its end back to the start.
  private func trace(_ band: Band, _ nodes: Nodes, _ choice: [UInt8]) -> [Step] {
    let shapes = prior.shapes
    var steps: [Step] = []
    var row = band.rows - 1
    var column = band.high[row]
    while row > 0 || column > 0 {
      let node = band.index(row, column)
      let index = Int(choice[node])
      guard index < shapes.count else { break }
      let shape = shapes[index]
      let from = band.index(row - shape.source, column - shape.target)
      let score = Double(nodes.scores[node * shapes.count + index])
      let log = nodes.forward[from] + score + nodes.backward[node] - nodes.whole
      steps.append(
        Step(
          source: row - shape.source..<row, target: column - shape.target..<column, shape: index,
          posterior: min(1, exp(log))))
      row -= shape.source
      column -= shape.target
    }
    return steps.reversed()
  }

  /// Adds the columns of a row with a posterior that matters, and whether probable ones lie at the band's edge.
  private func narrow(_ band: Band, _ nodes: Nodes, _ row: Int, _ outcome: inout Outcome) {
    let walls = band.walls(row)
    var low = band.high[row]
    var high = band.low[row]
    var touches = false
    for column in band.low[row]...band.high[row] {
      let node = band.index(row, column)
      let probability = nodes.forward[node] + nodes.backward[node] - nodes.whole
      if probability > -20 {
        low = min(low, column)
        high = max(high, column)
      }
      let isEdge =
        column == band.low[row] && column > walls.lowerBound || column == band.high[row] && column < walls.upperBound
      if probability > -5, isEdge { touches = true }
    }
    outcome.low.append(min(low, high))
    outcome.high.append(max(low, high))
    outcome.touchesEdge.append(touches)
  }

  /// Chooses the chain with the most expected gain, a bead's gain being its posterior less the threshold. That chain
  /// has more right beads than the most probable one, and the threshold, near half of the F1 that is reached, keeps it
  /// from cutting beads up for the sake of their number.
  ///
  /// - Returns: the shape of each node's best bead; 255 where no chain reaches it.
  private func decide(_ band: Band, _ nodes: Nodes) -> [UInt8] {
    let shapes = prior.shapes
    let whole = nodes.whole
    var choice = [UInt8](repeating: 255, count: band.cells)
    // Only rows that beads reach back to are looked at again.
    let kept = prior.reach + 1
    let width = (0..<band.rows).reduce(1) { max($0, band.high[$1] - band.low[$1] + 1) }
    var gains = [Double](repeating: -.infinity, count: kept * width)
    for row in 0..<band.rows {
      let own = row % kept * width - band.low[row]
      for column in band.low[row]...band.high[row] {
        let node = band.index(row, column)
        var best = node == 0 ? 0 : -Double.infinity
        for (index, shape) in shapes.enumerated() {
          let score = nodes.scores[node * shapes.count + index]
          guard score > LatticeSearch.nothing else { continue }
          let from = band.index(row - shape.source, column - shape.target)
          let log = nodes.forward[from] + Double(score) + nodes.backward[node] - whole
          let posterior = log > -30 ? exp(log) : 0
          let place = (row - shape.source) % kept * width + column - shape.target - band.low[row - shape.source]
          let gain = gains[place] + posterior - LatticeSearch.threshold
          if gain > best {
            best = gain
            choice[node] = UInt8(index)
          }
        }
        gains[own + column] = best
      }
    }
    return choice
  }

  /// Sums over all chains to the end.
  private func backwardPass(_ band: Band, _ scores: [Float]) -> [Double] {
    let shapes = prior.shapes
    var backward = [Double](repeating: -.infinity, count: band.cells)
    backward[band.cells - 1] = 0
    for row in stride(from: band.rows - 1, through: 0, by: -1) {
      for column in stride(from: band.high[row], through: band.low[row], by: -1) {
        let node = band.index(row, column)
        guard backward[node] > -.infinity else { continue }
        for (index, shape) in shapes.enumerated() {
          let score = scores[node * shapes.count + index]
          guard score > LatticeSearch.nothing else { continue }
          let from = band.index(row - shape.source, column - shape.target)
          backward[from] = LatticeSearch.logSum(backward[from], backward[node] + Double(score))
        }
      }
    }
    return backward
  }

  /// log(eᵃ + eᵇ)
  static func logSum(_ a: Double, _ b: Double) -> Double {
    let difference = a - b
    if difference > 36 || b == -.infinity { return a }
    if difference < -36 || a == -.infinity { return b }
    return difference > 0 ? a + log1p(exp(-difference)) : b + log1p(exp(difference))
  }
}
