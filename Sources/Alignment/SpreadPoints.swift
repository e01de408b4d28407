#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds words of two texts that stand in like places all through them, where nothing is known of the words.
///
/// A word's translation is near each of its places, as far as the course is known; other words of its frequency are
/// there by chance only (the idea is Fung's K-vec, 1994). Rare words tell most: those are taken that come to a few a
/// segment. Time and memory are linear in the texts.
struct SpreadPoints {
  /// How far from the course a word's translation is looked for, in target segments: first along the proportion of
  /// lengths, then along what the search before found. Within more than a twentieth of the text most words meet by
  /// chance; texts stray from the proportion with the root of their length.
  var reaches: [Int] {
    let first = min(target.count / 40, Int(2 * Double(target.count).squareRoot()))
    return [first, first / 3, min(25, first)]
  }
  /// The most occurrences of a word, and about how many words a segment are enough.
  private static let most = 128
  private static let enough = 2
  /// Translations that a word keeps, and the least that speaks for one (nats).
  private static let kept = 3
  private static let least = 3.0

  let source: SideTokens
  let target: SideTokens
  /// Segments of each word, rising.
  private let left: (starts: [Int], segments: [Int32])
  private let right: (starts: [Int], segments: [Int32])
  /// The most occurrences of the words that are looked at.
  private let limit: Int
  /// Of each target segment those words.
  private let near: SparseRows<Void>

  init(source: SideTokens, target: SideTokens, words: (source: Int, target: Int)) {
    self.source = source
    self.target = target
    left = CoarsePass.postings(source, count: words.source)
    right = CoarsePass.postings(target, count: words.target)
    let limit = max(
      SpreadPoints.limit(left.starts, segments: source.count), SpreadPoints.limit(right.starts, segments: target.count))
    self.limit = limit
    var near = SparseRows<Void>()
    for segment in 0..<target.count {
      for word in target.words(of: segment..<segment + 1) {
        if (2...limit).contains(right.starts[Int(word) + 1] - right.starts[Int(word)]) { near.append(word, ()) }
      }
      near.endRow()
    }
    self.near = near
  }

  /// How often words may occur that come to `enough` a segment, rare ones first.
  private static func limit(_ starts: [Int], segments: Int) -> Int {
    var sums = [Int](repeating: 0, count: most + 1)
    for word in 0..<starts.count - 1 {
      let count = starts[word + 1] - starts[word]
      if count <= most { sums[count] += count }
    }
    var sum = 0
    for count in 2...most {
      sum += sums[count]
      if sum >= enough * segments { return count }
    }
    return most
  }

  /// Places of words that go together, near a course; without one, near the proportion of lengths.
  func points(along course: [(row: Int, column: Int)], reach: Int) -> [CoarsePass.Point] {
    let windows = places(course).map { max(0, $0 - reach)..<min(target.count, $0 + reach + 1) }
    let share = min(1, Double(2 * reach + 1) / Double(max(1, target.count)))
    var made: [CoarsePass.Point] = []
    var met = [Int32](repeating: 0, count: right.starts.count)
    var last = [Int32](repeating: -1, count: right.starts.count)
    var touched: [Int32] = []
    var use: Int32 = 0
    for word in 0..<left.starts.count - 1 {
      let rows = left.segments[left.starts[word]..<left.starts[word + 1]]
      guard (2...limit).contains(rows.count) else { continue }
      for row in rows {
        let window = windows[Int(row)]
        for cell in near.starts[window.lowerBound]..<near.starts[window.upperBound] {
          let other = Int(near.columns[cell])
          guard last[other] != use else { continue }
          last[other] = use
          if met[other] == 0 { touched.append(Int32(other)) }
          met[other] += 1
        }
        use += 1
      }
      var best: [(evidence: Double, word: Int32)] = []
      for other in touched {
        let count = right.starts[Int(other) + 1] - right.starts[Int(other)]
        let together = Int(met[Int(other)])
        met[Int(other)] = 0
        guard together >= 2, 2 * together >= max(rows.count, count) else { continue }
        let evidence = SpreadPoints.evidence(together, of: rows.count, chance: 1 - exp(-share * Double(count)))
        if evidence >= SpreadPoints.least { best.append((evidence, other)) }
      }
      touched.removeAll(keepingCapacity: true)
      best.sort { ($1.evidence, $0.word) < ($0.evidence, $1.word) }
      for (evidence, other) in best.prefix(SpreadPoints.kept) {
        let columns = right.segments[right.starts[Int(other)]..<right.starts[Int(other) + 1]]
        for row in rows {
          let window = windows[Int(row)]
          let found = columns.filter { window.contains(Int($0)) }
          let weight = Float(min(1, evidence / 12)) / Float(max(1, found.count))
          for column in found { made.append(CoarsePass.Point(row: row, column: column, weight: weight)) }
        }
      }
    }
    return made
  }

  /// How much likelier so many meetings are of words that go together than of others, as logarithm.
  private static func evidence(_ together: Int, of count: Int, chance: Double) -> Double {
    let share = Double(together) / Double(count)
    guard share > chance else { return 0 }
    var sum = share * log(share / chance)
    if share < 1 { sum += (1 - share) * log((1 - share) / (1 - chance)) }
    return Double(count) * sum
  }

  /// For each source segment the target segment where the course leads past.
  private func places(_ course: [(row: Int, column: Int)]) -> [Int] {
    var made: [Int] = []
    made.reserveCapacity(source.count)
    var from = (row: 0, column: 0)
    for point in course + [(row: source.count, column: target.count)] {
      guard point.row > from.row else { continue }
      let start = target.lengthSums[from.column]
      let lengths = (
        source.lengthSums[point.row] - source.lengthSums[from.row], target.lengthSums[point.column] - start
      )
      var column = from.column
      for row in from.row..<point.row {
        let place = start + (source.lengthSums[row] - source.lengthSums[from.row]) / lengths.0 * lengths.1
        while column < point.column, target.lengthSums[column + 1] <= place { column += 1 }
        made.append(column)
      }
      from = point
    }
    return made
  }
}
