/// Finds the stretch of the lattice that the alignment of two long texts can run through, before any search.
///
/// Rare words that are known to correspond (equal, alike, numbers, names, dictionary) are points of the lattice; the
/// heaviest chain of points that rise on both sides is taken as the course, and the band is laid around it: narrow
/// where points are dense, wide in gaps. Without points it follows the proportion of lengths. O(points × log points).
struct CoarsePass {
  /// Words met more often than this on either side are no points.
  static let rare = 8
  /// The most points that are chained; rarer words come first.
  static let limit = 4_000_000
  /// Least distance from the course to the band's edge.
  static let margin = 16
  /// About as many cells as a band may have, or 130 a segment of longer texts.
  static let cells = 4_000_000

  /// A course is vague whose band has more columns than these a row.
  static let vague = 64

  /// Most columns that a row may get on either side of the course.
  static func widest(rows: Int) -> Int { max(64, min(1_500, cells / max(1, 2 * rows))) }

  let source: SideTokens
  let target: SideTokens
  let links: PriorLinks
  var pins: [AlignmentAnchor] = []
  var chapters: [AlignmentAnchor] = []

  /// Segments of both sides that may say the same.
  struct Point {
    var row: Int32
    var column: Int32
    var weight: Float
  }

  /// The band to search.
  func band() -> Band {
    let points = points()
    let band = band(along: chain(points))
    guard band.cells > CoarsePass.vague * band.rows else { return band }
    // Where little is known beforehand, words that stand in like places lead on.
    let spread = SpreadPoints(source: source, target: target, words: (links.forward.rows, links.backward.rows))
    var course: [(row: Int, column: Int)] = []
    for reach in spread.reaches { course = chain(points + spread.points(along: course, reach: reach)) }
    // Chains through nothing but chance have a third as many points as segments, true ones five sixths.
    return 2 * course.count > min(source.count, target.count) ? self.band(along: course) : band
  }

  private func band(along course: [(row: Int, column: Int)]) -> Band {
    let anchors = pinned(course)
    var low = [Int](repeating: target.count, count: source.count + 1)
    var high = [Int](repeating: 0, count: source.count + 1)
    var from = (row: 0, column: 0)
    for anchor in anchors + [(row: source.count, column: target.count)] {
      fill(from, anchor, &low, &high)
      from = anchor
    }
    return Band(low: low, high: high, targetCount: target.count, pins: pins)
  }

  /// The course with the pins, without the points that contradict them.
  private func pinned(_ course: [(row: Int, column: Int)]) -> [(row: Int, column: Int)] {
    guard !pins.isEmpty else { return course }
    var made: [(row: Int, column: Int)] = []
    var at = 0
    for pin in pins {
      while at < course.count, course[at].row < pin.source {
        if course[at].column < pin.target, course[at].column >= made.last?.column ?? 0 { made.append(course[at]) }
        at += 1
      }
      while at < course.count, course[at].row == pin.source || course[at].column < pin.target { at += 1 }
      made.append((pin.source, pin.target))
    }
    return made + course[at...]
  }

  /// Lays the band over the stretch between two nodes: along the proportion of lengths, the wider the longer it is.
  private func fill(
    _ from: (row: Int, column: Int), _ to: (row: Int, column: Int), _ low: inout [Int], _ high: inout [Int]
  ) {
    let lengths = (
      source.lengthSums[to.row] - source.lengthSums[from.row],
      target.lengthSums[to.column] - target.lengthSums[from.column]
    )
    let gap = max(to.row - from.row, to.column - from.column)
    let width = min(CoarsePass.widest(rows: source.count), CoarsePass.margin + gap / 4)
    var column = from.column
    for row in from.row...to.row {
      let share = lengths.0 > 0 ? (source.lengthSums[row] - source.lengthSums[from.row]) / lengths.0 : 1
      let place = target.lengthSums[from.column] + share * lengths.1
      while column < to.column, target.lengthSums[column + 1] <= place { column += 1 }
      low[row] = min(low[row], column - width)
      high[row] = max(high[row], column + width)
    }
  }

  private func points() -> [Point] {
    let left = CoarsePass.postings(source, count: links.forward.rows)
    let right = CoarsePass.postings(target, count: links.backward.rows)
    var points: [Point] = []
    for word in 0..<links.forward.rows {
      let rows = left.starts[word]..<left.starts[word + 1]
      guard (1...CoarsePass.rare).contains(rows.count) else { continue }
      for cell in links.forward[word] {
        let link = links.forward.values[cell]
        let other = Int(links.forward.columns[cell])
        let columns = right.starts[other]..<right.starts[other + 1]
        guard link.origin != .punctuation, link.weight >= 0.4, (1...CoarsePass.rare).contains(columns.count) else {
          continue
        }
        let weight = min(1, link.weight) / Float(rows.count * columns.count)
        for row in rows {
          for column in columns {
            points.append(Point(row: left.segments[row], column: right.segments[column], weight: weight))
          }
        }
      }
    }
    // A chapter line weighs as much as a few rare words.
    for anchor in chapters {
      points.append(Point(row: Int32(anchor.source), column: Int32(anchor.target), weight: 5))
    }
    if points.count > CoarsePass.limit {
      points.sort { ($1.weight, $0.row, $0.column) < ($0.weight, $1.row, $1.column) }
      points.removeLast(points.count - CoarsePass.limit)
    }
    return points
  }

  /// The heaviest chain of points rising on both sides, thinned of points that stand alone.
  private func chain(_ unsorted: [Point]) -> [(row: Int, column: Int)] {
    // Points of one row are taken from the last column down, so that none follows another of its row.
    let sorted = unsorted.sorted { ($0.row, $1.column) < ($1.row, $0.column) }
    var points: [Point] = []
    for point in sorted {
      if let last = points.last, last.row == point.row, last.column == point.column {
        points[points.count - 1].weight += point.weight
      } else {
        points.append(point)
      }
    }
    // Fenwick tree over columns of the best chain's weight and end.
    var best = [(weight: Float, point: Int32)](repeating: (0, -1), count: target.count + 2)
    var before = [Int32](repeating: -1, count: points.count)
    var weights = [Float](repeating: 0, count: points.count)
    for (index, point) in points.enumerated() {
      var at = Int(point.column)
      var found: (weight: Float, point: Int32) = (0, -1)
      while at > 0 {
        if best[at].weight > found.weight { found = best[at] }
        at &= at - 1
      }
      before[index] = found.point
      weights[index] = found.weight + point.weight
      at = Int(point.column) + 1
      while at < best.count {
        if weights[index] > best[at].weight { best[at] = (weights[index], Int32(index)) }
        at += at & -at
      }
    }
    guard var at = points.indices.max(by: { weights[$0] < weights[$1] }) else { return [] }
    var made: [(row: Int, column: Int, weight: Float)] = []
    while true {
      made.append((Int(points[at].row), Int(points[at].column), points[at].weight))
      guard before[at] >= 0 else { break }
      at = Int(before[at])
    }
    made.reverse()
    return CoarsePass.steady(made)
  }

  /// Leaves out points that both neighbours contradict: an even course leads past them at a distance.
  private static func steady(_ chain: [(row: Int, column: Int, weight: Float)]) -> [(row: Int, column: Int)] {
    var kept: [(row: Int, column: Int)] = []
    for (index, point) in chain.enumerated() {
      let first = chain[max(0, index - 5)]
      let last = chain[min(chain.count - 1, index + 5)]
      guard last.row > first.row else { continue }
      let slope = Double(last.column - first.column) / Double(last.row - first.row)
      let expected = Double(first.column) + slope * Double(point.row - first.row)
      let allowed = 6 + 0.3 * Double(last.row - first.row)
      if abs(Double(point.column) - expected) <= allowed { kept.append((point.row, point.column)) }
    }
    return kept
  }

  /// For each word the segments it stands in, a segment as often as it has the word.
  static func postings(_ side: SideTokens, count: Int) -> (starts: [Int], segments: [Int32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for word in side.words { starts[Int(word) + 1] += 1 }
    for word in 0..<count { starts[word + 1] += starts[word] }
    var fill = starts
    var segments = [Int32](repeating: 0, count: side.words.count)
    for segment in 0..<side.count {
      for word in side.words(of: segment..<segment + 1) {
        segments[fill[Int(word)]] = Int32(segment)
        fill[Int(word)] += 1
      }
    }
    return (starts, segments)
  }
}
