/// The rules whose sides match at one place.
struct SRXHits {
  /// The rules whose left side ends there, each once.
  var before: [Int] = []
  /// Where the left side of rules that automata take loosely may begin.
  private(set) var starts: [(rule: Int, offset: Int)] = []
  // A mark holds for one place: that of its number.
  private var beforeMarks: [UInt32]
  private var afterMarks: [UInt32]
  private var place: UInt32 = 0

  init(count: Int) {
    beforeMarks = [UInt32](repeating: 0, count: count)
    afterMarks = beforeMarks
  }

  /// Moves to another place.
  mutating func clear() {
    before.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    place &+= 1
    guard place == 0 else { return }
    self = SRXHits(count: beforeMarks.count)
    place = 1
  }

  @inline(__always) mutating func addBefore(_ rule: Int, start: Int?) {
    if beforeMarks[rule] != place {
      beforeMarks[rule] = place
      before.append(rule)
    }
    if let start { starts.append((rule, start)) }
  }

  @inline(__always) mutating func addAfter(_ rule: Int) { afterMarks[rule] = place }

  @inline(__always) func isAfter(_ rule: Int) -> Bool { afterMarks[rule] == place }
}
