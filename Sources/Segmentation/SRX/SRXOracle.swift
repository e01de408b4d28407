import TextCore

/// Asks ICU about a place of a text, in a window of UTF-16 around it.
struct SRXOracle {
  /// ICU's matchers by the number that the caller gives a pattern, and the windows that they know.
  private var patterns: [Int: (pattern: UnicodePattern, window: Int)] = [:]
  private var window = 0
  private var place = -1
  private var units: [UInt16] = []
  /// The byte offsets of the window's scalars with their places in UTF-16, in order.
  private var map: [(byte: Int, unit: Int)] = []
  /// The place and the ends of its reach, in UTF-16.
  private var center = 0
  private var first = 0
  private var last = 0

  /// Moves to a place of the text. Forgets nothing where it stands there already.
  mutating func look(at place: Int, in text: ScalarBytes, reach: Int, margin: Int) {
    guard place != self.place else { return }
    self.place = place
    window += 1
    var start = place
    var reachStart = place
    for step in 0..<(reach + margin) where start > 0 {
      start = text.scalar(before: start).start
      if step < reach { reachStart = start }
    }
    units.removeAll(keepingCapacity: true)
    map.removeAll(keepingCapacity: true)
    var at = start
    var behind = 0
    last = -1
    first = 0
    while true {
      map.append((at, units.count))
      if at == reachStart { first = units.count }
      if at == place { center = units.count }
      if at >= place {
        if behind == reach || at == text.count { last = last < 0 ? units.count : last }
        if behind == reach + margin { break }
        behind += 1
      }
      guard at < text.count else { break }
      let (value, next) = text.scalar(at: at)
      if let scalar = Unicode.Scalar(value) { units += UTF16.encode(scalar) ?? .init() }
      at = next
    }
  }

  /// A new text: nothing known of the last one holds.
  mutating func forget() { place = -1 }

  /// Where a byte of the window stands in UTF-16.
  func unit(at byte: Int) -> Int {
    var low = 0
    var high = map.count
    while low < high {
      let middle = (low + high) / 2
      if map[middle].byte < byte { low = middle + 1 } else { high = middle }
    }
    return low < map.count ? map[low].unit : units.count
  }

  /// The starts within reach before the place, nearest first, in UTF-16.
  var startsWithinReach: [Int] { map.lazy.map(\.unit).filter { $0 >= first && $0 <= center }.reversed() }

  /// Whether a pattern matches from a start (UTF-16) exactly to the place.
  mutating func ends(_ pattern: String, _ number: Int, from start: Int) -> UnicodePattern.Outcome {
    guard start <= center else { return .none }
    return matcher(pattern, number)?.matches(start..<center) ?? .none
  }

  /// Whether a pattern matches from the place on, within reach.
  mutating func begins(_ pattern: String, _ number: Int) -> UnicodePattern.Outcome {
    matcher(pattern, number)?.matchesPrefix(of: center..<max(center, last)) ?? .none
  }

  private mutating func matcher(_ text: String, _ number: Int) -> UnicodePattern? {
    if let known = patterns[number], known.window == window { return known.pattern }
    guard let pattern = patterns[number]?.pattern ?? (try? UnicodePattern(text)) else { return nil }
    pattern.setSubject(units)
    patterns[number] = (pattern, window)
    return pattern
  }
}
