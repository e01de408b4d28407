/// The nodes of the lattice that the search visits: for each number of source segments behind it (row), a range of
/// numbers of target segments (columns).
struct Band {
  /// First column of each row.
  private(set) var low: [Int]
  /// Last column of each row, included.
  private(set) var high: [Int]
  /// Where each row's cells begin in a flat array.
  private(set) var offset: [Int]
  /// Nodes that the path must pass, and leave by a bead with both sides; rising on both sides.
  let pins: [AlignmentAnchor]

  var rows: Int { low.count }
  var columns: Int { (high.last ?? 0) + 1 }
  /// Cells of all rows.
  var cells: Int { offset[rows] }
  /// Nodes of the whole lattice, inside the band or not.
  var nodes: Int { rows * columns }

  /// Every node that pins allow.
  init(full sourceCount: Int, _ targetCount: Int, pins: [AlignmentAnchor] = []) {
    self.init(
      low: Array(repeating: 0, count: sourceCount + 1), high: Array(repeating: targetCount, count: sourceCount + 1),
      targetCount: targetCount, pins: pins)
  }

  /// Takes any bounds and makes them a connected band from the first node to the last: bounds never fall, rows
  /// overlap.
  init(low: [Int], high: [Int], targetCount: Int, pins: [AlignmentAnchor] = []) {
    self.pins = pins
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
    Band.lead(&low, &high, through: pins)
    var offset = [0]
    offset.reserveCapacity(low.count + 1)
    for row in 0...last { offset.append(offset[row] + high[row] - low[row] + 1) }
    self.low = low
    self.high = high
    self.offset = offset
  }

  /// Narrows bounds to the boxes between pins.
  private static func lead(_ low: inout [Int], _ high: inout [Int], through pins: [AlignmentAnchor]) {
    guard !pins.isEmpty else { return }
    var from = AlignmentAnchor(source: 0, target: 0)
    for pin in pins + [AlignmentAnchor(source: low.count - 1, target: high[low.count - 1])] {
      for row in from.source...pin.source {
        low[row] = min(max(low[row], from.target), pin.target)
        high[row] = max(min(high[row], pin.target), from.target)
      }
      from = pin
    }
    // Segments may be left unaligned in front of a pin, also along its row, but not beyond the pin before; behind it a
    // bead has both sides.
    var before = 0
    for pin in pins {
      low[pin.source] = pin.source == 0 ? 0 : max(before, low[pin.source - 1])
      high[pin.source] = pin.target
      low[pin.source + 1] = pin.target
      before = pin.target
    }
  }

  /// The columns of a row that pins allow: what lies beside them is out of reach, however wide the band. O(log pins).
  func walls(_ row: Int) -> ClosedRange<Int> {
    var first = 0
    var end = pins.count
    while first < end {
      let middle = (first + end) / 2
      if pins[middle].source < row { first = middle + 1 } else { end = middle }
    }
    return (first > 0 ? pins[first - 1].target : 0)...(first < pins.count ? pins[first].target : columns - 1)
  }

  func contains(_ row: Int, _ column: Int) -> Bool { column >= low[row] && column <= high[row] }

  /// Whether a bead passes no pin by, and does not leave the segments of one unaligned.
  ///
  /// - Parameter pin: the last pin at or before the bead's last row.
  func allows(
    _ bead: (rows: Range<Int>, columns: Range<Int>), pin: Int
  ) -> Bool {
    var at = pin
    while at >= 0 {
      let pin = pins[at]
      let isBehind = pin.target > bead.columns.upperBound
      if isBehind || (pin.source == bead.rows.upperBound && pin.target == bead.columns.upperBound) {
        at -= 1
        continue
      }
      if bead.rows.lowerBound == pin.source, bead.columns.lowerBound == pin.target {
        return !bead.rows.isEmpty && !bead.columns.isEmpty
      }
      return bead.rows.lowerBound >= pin.source && bead.columns.lowerBound >= pin.target
    }
    return true
  }

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
    return Band(low: low, high: high, targetCount: columns - 1, pins: pins)
  }
}
