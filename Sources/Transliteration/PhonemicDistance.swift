/// Weighted edit distance between readings: how differently two words sound, whatever letters write them.
public struct PhonemicDistance: Sendable {
  private let costs: PhonemicCosts

  /// The distance with the costs that the program is shipped with.
  public static let standard = PhonemicDistance(costs: .standard)

  /// A distance with costs of one's own.
  public init(costs: PhonemicCosts) { self.costs = costs }

  /// 0 for words that may be read alike … 1 for unrelated ones, with the costs of the program.
  public static func distance(_ a: PhonemicKey, _ b: PhonemicKey) -> Double { standard.distance(a, b) }

  /// 1 - distance.
  public static func similarity(_ a: PhonemicKey, _ b: PhonemicKey) -> Double { 1 - standard.distance(a, b) }

  /// The least distance between any two readings, a phoneme's share of the longer one, penalties added; 1 where one of
  /// the keys is empty.
  ///
  /// O(readings² · length²), no allocation.
  public func distance(_ a: PhonemicKey, _ b: PhonemicKey) -> Double {
    Double(best(a, b)) / 10_000
  }

  /// Words farther apart than this, in ten-thousandths, are not told apart any more: their distance is 1.
  static let unrelated: Int32 = 6_500

  /// The distance in ten-thousandths.
  func best(_ a: PhonemicKey, _ b: PhonemicKey) -> Int32 { match(a, b).distance }

  /// The distance in ten-thousandths, and which readings of the two words are nearest.
  func match(_ a: PhonemicKey, _ b: PhonemicKey) -> (distance: Int32, a: Int, b: Int) {
    guard !a.isEmpty, !b.isEmpty else { return (10_000, 0, 0) }
    if a.script != b.script { return a.script > b.script ? scriptMatch(a, b) : turned(scriptMatch(b, a)) }
    var best = PhonemicDistance.unrelated
    var nearest = (0, 0)
    a.phonemes.withUnsafeBufferPointer { left in
      b.phonemes.withUnsafeBufferPointer { right in
        costs.substitution.withUnsafeBufferPointer { substitution in
          costs.insertion.withUnsafeBufferPointer { insertion in
            costs.finalInsertion.withUnsafeBufferPointer { final in
              var leftStart = 0
              for i in a.ends.indices {
                let leftEnd = Int(a.ends[i])
                var rightStart = 0
                for j in b.ends.indices {
                  let rightEnd = Int(b.ends[j])
                  let n = leftEnd - leftStart
                  let m = rightEnd - rightStart
                  let longer = Int32(max(n, m))
                  let penalty = Int32(a.penalties[i]) + Int32(b.penalties[j])
                  if abs(n - m) * 2 <= Int(longer) + 2 {
                    let bound = (best - penalty * 50) * longer / 100
                    if bound > 0 {
                      let cost = PhonemicDistance.edit(
                        UnsafeBufferPointer(rebasing: left[leftStart..<leftEnd]),
                        UnsafeBufferPointer(rebasing: right[rightStart..<rightEnd]), substitution,
                        (insertion, insertion),
                        (final, final), costs.transposition, bound)
                      let found = cost * 100 / longer + penalty * 50
                      if found < best { (best, nearest) = (found, (i, j)) }
                    }
                  }
                  rightStart = rightEnd
                }
                leftStart = leftEnd
              }
            }
          }
        }
      }
    }
    if best >= PhonemicDistance.unrelated { return (10_000, 0, 0) }
    // Letters doubled on one side alone tell Malejev from Mallejev.
    let doubles = Int32(abs(Int(a.doubles) - Int(b.doubles)))
    if doubles > 0 { best += doubles * costs.doubling * 100 / Int32(max(a.length, b.length)) }
    return (min(10_000, max(0, best)), nearest.0, nearest.1)
  }

  private func turned(_ match: (distance: Int32, a: Int, b: Int)) -> (distance: Int32, a: Int, b: Int) {
    (match.distance, match.b, match.a)
  }

  /// The same where `a` is of a script with costs of its own: the words are as long as their mean, since much of the
  /// longer one is what the script does not write.
  private func scriptMatch(_ a: PhonemicKey, _ b: PhonemicKey) -> (distance: Int32, a: Int, b: Int) {
    guard a.script > 0, Int(a.script) <= costs.scripts.count else { return (10_000, 0, 0) }
    let own = costs.scripts[Int(a.script) - 1]
    var best = PhonemicDistance.unrelated
    var nearest = (0, 0)
    for (i, x) in a.readings.enumerated() {
      for (j, y) in b.readings.enumerated() {
        let mean = Int32(max(2, x.count + y.count))
        let penalty = Int32(a.penalties[i]) + Int32(b.penalties[j])
        let bound = (best - penalty * 50) * mean / (2 * own.factor)
        guard bound > 0 else { continue }
        let cost = x.withUnsafeBufferPointer { left in
          y.withUnsafeBufferPointer { right in
            own.edit(left, right, transposition: costs.transposition, bound: bound)
          }
        }
        let found = cost * 2 * own.factor / mean + penalty * 50
        if found < best { (best, nearest) = (found, (i, j)) }
      }
    }
    return best >= PhonemicDistance.unrelated ? (10_000, 0, 0) : (min(10_000, max(0, best)), nearest.0, nearest.1)
  }

  /// Edit cost in hundredths, given up beyond `bound`; insertions at a price for each side.
  ///
  /// Exchanged neighbours have a cost of their own; the first phonemes weigh 1.3.
  @inline(__always)
  static func edit(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ substitution: UnsafeBufferPointer<Int32>,
    _ insertion: (a: UnsafeBufferPointer<Int32>, b: UnsafeBufferPointer<Int32>),
    _ final: (a: UnsafeBufferPointer<Int32>, b: UnsafeBufferPointer<Int32>), _ transposition: Int32, _ bound: Int32
  ) -> Int32 {
    let width = PhonemicKey.longest + 1
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * 3) { rows in
      var older = 0
      var old = width
      var new = width * 2
      rows[old] = 0
      for j in 0..<b.count { rows[old + j + 1] = rows[old + j] + insertion.b[Int(b[j])] }
      for i in 0..<a.count {
        let x = Int(a[i])
        let deletion = insertion.a[x]
        rows[new] = rows[old] + deletion
        var least = rows[new]
        for j in 0..<b.count {
          let y = Int(b[j])
          var change = substitution[x << 5 | y]
          if i == 0 || j == 0 { change += change * 3 / 10 }
          var cost = rows[old + j] + change
          cost = min(cost, rows[old + j + 1] + deletion)
          cost = min(cost, rows[new + j] + insertion.b[y])
          if i > 0, j > 0, x == Int(b[j - 1]), y == Int(a[i - 1]) {
            cost = min(cost, rows[older + j - 1] + transposition)
          }
          rows[new + j + 1] = cost
          least = min(least, cost)
        }
        if least > bound + 90 { return 1 << 20 }
        if i + 1 == a.count, b.count > 0 {
          // At the end of both words an ending may come or go at its own price.
          let y = Int(b[b.count - 1])
          let end = min(rows[old + b.count] + final.a[x], rows[new + b.count - 1] + final.b[y])
          rows[new + b.count] = min(rows[new + b.count], end)
        }
        (older, old, new) = (old, new, older)
      }
      return rows[old + b.count]
    }
  }
}
