/// The nodes of the lattice that the search visits: for each number of source segments behind it (row), a range of
/// numbers of target segments (columns).
struct Band {
  /// First column of each row.
  private(set) var low: [Int]
  /// Last column of each row, included.
  private(set) var high: [Int]
  /// Where each row's cells begin in a flat array.
  private(set) var offset: [Int]

  var rows: Int { low.count }
  var columns: Int { (high.last ?? 0) + 1 }
  /// Cells of all rows.
  var cells: Int { offset[rows] }

  /// Every node.
  init(full sourceCount: Int, _ targetCount: Int) {
    self.init(
      low: Array(repeating: 0, count: sourceCount + 1), high: Array(repeating: targetCount, count: sourceCount + 1),
      targetCount: targetCount)
  }

  /// Takes any bounds and makes them a connected band from the first node to the last: bounds never fall, rows
  /// overlap.
  init(low: [Int], high: [Int], targetCount: Int) {
    var low = low.map { max(0, min($0, targetCount)) }
    var high = high.map { max(0, min($0, targetCount)) }
    let last = low.count - 1
    low[0] = 0
    high[last] = targetCount
    for row in stride(from: last - 1, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    for row in 0..<last { high[row + 1] = max(high[row], high[row + 1]) }
    // A row's last column must reach the next row's first: a null bead then always leads on.
    for row in 0..<last where high[row] < low[row + 1] { low[row + 1] = high[row] }
    for row in stride(from: last - 1, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    var offset = [0]
    offset.reserveCapacity(low.count + 1)
    for row in 0...last { offset.append(offset[row] + high[row] - low[row] + 1) }
    self.low = low
    self.high = high
    self.offset = offset
  }

  func contains(_ row: Int, _ column: Int) -> Bool { column >= low[row] && column <= high[row] }

  /// The flat index of a node that is in the band.
  func index(_ row: Int, _ column: Int) -> Int { offset[row] + column - low[row] }

  /// The band for the next search: the columns that mattered in this one and some around them; wider where probable
  /// nodes lay at the edge.
  func narrowed(to outcome: LatticeSearch.Outcome, margin: Int) -> Band {
    let last = rows - 1
    let widest = CoarsePass.widest(rows: rows)
    var low = outcome.low
    var high = outcome.high
    for row in 0..<rows {
      let width = outcome.touchesEdge[row] ? max(margin, min(widest, 2 * (self.high[row] - self.low[row]))) : margin
      // Neighbouring rows too, since the path may turn there.
      let from = max(0, row - margin)
      let to = min(last, row + margin)
      low[from] = min(low[from], outcome.low[row] - width)
      high[to] = max(high[to], outcome.high[row] + width)
      low[row] = min(low[row], outcome.low[row] - width)
      high[row] = max(high[row], outcome.high[row] + width)
    }
    return Band(low: low, high: high, targetCount: columns - 1)
  }
}
