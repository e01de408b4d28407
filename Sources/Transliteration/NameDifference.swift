/// Where two sequences of letters or phonemes differ: a least-edits alignment, told in unequal stretches.
///
/// An exchange of two vowels or of two consonants costs 5, of a vowel and a consonant 8, a letter more or less 5.
struct NameDifference {
  /// A stretch that is not alike: bounds in the two sequences, 0-based, half-open.
  struct Stretch {
    var a: Range<Int>
    var b: Range<Int>
  }

  /// Unequal positions: exchanged, missing or added ones.
  private(set) var edits = 0
  /// Longest run of equal positions.
  private(set) var run = 0

  /// Aligns two sequences. O(length²) in the part between what they share at both ends.
  ///
  /// `each` is told every unequal position (an index of the first, of the second, -1 for none), `stretch` every unequal
  /// stretch, the last one first.
  @inline(__always)
  init(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, isVowel: (UInt8) -> Bool,
    each: (Int, Int) -> Void = { _, _ in }, stretch: (Stretch) -> Void
  ) {
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    run = max(head, tail)
    let n = a.count - head - tail
    let m = b.count - head - tail
    if n == 0 || m == 0 {
      if n + m > 0 {
        stretch(Stretch(a: head..<head + n, b: head..<head + m))
        edits = n + m
        for i in 0..<n { each(head + i, -1) }
        for j in 0..<m { each(-1, head + j) }
      }
      return
    }
    let width = m + 1
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: (n + 1) * width) { cost in
      func exchange(_ i: Int, _ j: Int) -> UInt16 {
        let (x, y) = (a[head + i], b[head + j])
        return x == y ? 0 : isVowel(x) == isVowel(y) ? 5 : 8
      }
      for j in 0...m { cost[j] = UInt16(j * 5) }
      for i in 1...n {
        cost[i * width] = UInt16(i * 5)
        for j in 1...m {
          cost[i * width + j] = min(
            cost[(i - 1) * width + j - 1] + exchange(i - 1, j - 1), cost[(i - 1) * width + j] + 5,
            cost[i * width + j - 1] + 5)
        }
      }
      walk(head, n, m, cost, exchange, each, stretch)
    }
  }

  /// Goes back through the costs from the end.
  @inline(__always)
  private mutating func walk(
    _ head: Int, _ n: Int, _ m: Int, _ cost: UnsafeMutableBufferPointer<UInt16>, _ exchange: (Int, Int) -> UInt16,
    _ each: (Int, Int) -> Void, _ stretch: (Stretch) -> Void
  ) {
    let width = m + 1
    var (i, j) = (n, m)
    var (endA, endB) = (n, m)
    var equal = 0
    func close(_ i: Int, _ j: Int) {
      guard i < endA || j < endB else { return }
      stretch(Stretch(a: head + i..<head + endA, b: head + j..<head + endB))
    }
    while i > 0 || j > 0 {
      let here = cost[i * width + j]
      if i > 0, j > 0, here == cost[(i - 1) * width + j - 1] + exchange(i - 1, j - 1) {
        if exchange(i - 1, j - 1) == 0 {
          close(i, j)
          (endA, endB) = (i - 1, j - 1)
          equal += 1
          run = max(run, equal)
        } else {
          equal = 0
          edits += 1
          each(head + i - 1, head + j - 1)
        }
        i -= 1
        j -= 1
      } else if i > 0, here == cost[(i - 1) * width + j] + 5 {
        equal = 0
        edits += 1
        each(head + i - 1, -1)
        i -= 1
      } else {
        equal = 0
        edits += 1
        each(-1, head + j - 1)
        j -= 1
      }
    }
    close(0, 0)
  }
}
