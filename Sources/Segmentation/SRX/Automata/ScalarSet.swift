import TextCore

/// A set of Unicode scalars: ranges in order, disjoint, not touching.
struct ScalarSet: Sendable, Hashable {
  private(set) var ranges: [ClosedRange<UInt32>]

  /// Ranges in any order.
  init(_ ranges: [ClosedRange<UInt32>] = []) {
    var out: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = out.last, range.lowerBound <= last.upperBound &+ 1 {
        out[out.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
    self.ranges = out
  }

  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  static let all = ScalarSet([0...0x10FFFF])

  var isEmpty: Bool { ranges.isEmpty }

  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  var inverted: ScalarSet {
    var out: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { out.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { out.append(next...0x10FFFF) }
    return ScalarSet(out)
  }

  func intersection(_ other: ScalarSet) -> ScalarSet { inverted.union(other.inverted).inverted }
  func subtracting(_ other: ScalarSet) -> ScalarSet { intersection(other.inverted) }

  /// With all scalars that differ only by case.
  var closedOverCase: ScalarSet {
    if isEmpty { return self }
    var text = "["
    for range in ranges {
      text += "\\x{\(String(range.lowerBound, radix: 16))}"
      if range.count > 1 { text += "-\\x{\(String(range.upperBound, radix: 16))}" }
    }
    guard let closed = UnicodeFacts.ranges(ofSet: text + "]", closedOverCase: true) else { return .all }
    return union(ScalarSet(closed))
  }

  /// A set in UnicodeSet syntax; nil where ICU does not know it.
  static func named(_ pattern: String) -> ScalarSet? { UnicodeFacts.ranges(ofSet: pattern).map { ScalarSet($0) } }

  // The sets behind ICU's escapes (regexst.cpp): `\w`, `\d`, `\s`, `\h`, and line terminators (`\v`, what `.` leaves out).
  static let word = named("[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200C\\u200D]") ?? ScalarSet()
  static let digit = named("\\p{Nd}") ?? ScalarSet()
  static let space = named("\\p{White_Space}") ?? ScalarSet()
  static let horizontal = (named("\\p{Zs}") ?? ScalarSet()).union(ScalarSet(0x09))
  static let lineEnd = ScalarSet([0x0A...0x0D, 0x85...0x85, 0x2028...0x2029])
  /// What `\b` looks through: combining and format characters.
  static let transparent = named("[\\p{Grapheme_Extend}\\p{Cf}]") ?? ScalarSet()
}
