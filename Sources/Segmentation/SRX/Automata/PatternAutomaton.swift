/// Many patterns as one automaton with free moves (Thompson's construction); each has a number, which a match tells.
struct PatternAutomaton: Sendable {
  enum Node: Sendable {
    case set(Int32, next: Int32)
    case split([Int32])
    case assertion(PatternNode.Assertion, next: Int32)
    case match(Int32)
  }

  private(set) var nodes: [Node] = []
  /// Where each pattern begins.
  private(set) var starts: [Int32] = []
  /// The assertions in use, as bits.
  private(set) var assertions: UInt8 = 0
  /// The sets in use.
  private(set) var sets: [ScalarSet] = []
  private var setIndex: [ScalarSet: Int32] = [:]

  /// One more than the highest number of a pattern.
  private(set) var patternCount = 0

  /// Adds a pattern with its number.
  mutating func add(_ node: PatternNode, number: Int) {
    let end = append(.match(Int32(number)))
    starts.append(build(node, then: end))
    patternCount = max(patternCount, number + 1)
  }

  private mutating func append(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  private mutating func build(_ node: PatternNode, then next: Int32) -> Int32 {
    switch node {
    case .empty: return next
    case .set(let set):
      let index: Int32
      if let known = setIndex[set] {
        index = known
      } else {
        index = Int32(sets.count)
        sets.append(set)
        setIndex[set] = index
      }
      return append(.set(index, next: next))
    case .sequence(let parts):
      var at = next
      for part in parts.reversed() { at = build(part, then: at) }
      return at
    case .choice(let parts):
      let targets = parts.map { build($0, then: next) }
      return append(.split(targets))
    case .repetition(let body, let minimum, let maximum):
      var at = next
      if let maximum {
        for _ in 0..<(maximum - minimum) {
          let one = build(body, then: at)
          at = append(.split([one, next]))
        }
      } else {
        at = append(.split([]))
        let one = build(body, then: at)
        nodes[Int(at)] = .split([one, next])
      }
      for _ in 0..<minimum { at = build(body, then: at) }
      return at
    case .assertion(let assertion):
      // `\B` is told from the same bit as `\b`.
      assertions |= assertion == .noWordBoundary ? PatternNode.Assertion.wordBoundary.rawValue : assertion.rawValue
      return append(.assertion(assertion, next: next))
    }
  }

  /// The sets of which the first character of the pattern added as `index` may be, assertions taken as true; nil if it
  /// matches the empty text.
  func firstSets(ofPatternAt index: Int) -> [Int32]? {
    var out: [Int32] = []
    var seen: Set<Int32> = []
    var work = [starts[index]]
    while let at = work.popLast() {
      guard seen.insert(at).inserted else { continue }
      switch nodes[Int(at)] {
      case .set(let set, _): out.append(set)
      case .split(let targets): work += targets
      case .assertion(_, let next): work.append(next)
      case .match: return nil
      }
    }
    return out
  }

  /// For each node whether free moves from it come upon an assertion. O(nodes): led back from the assertions.
  func nodesMeetingAssertions() -> [Bool] {
    var meets = [Bool](repeating: false, count: nodes.count)
    if assertions == 0 { return meets }
    var sources = [[Int32]](repeating: [], count: nodes.count)
    var work: [Int32] = []
    for (at, node) in nodes.enumerated() {
      switch node {
      case .assertion: work.append(Int32(at))
      case .split(let targets): for target in targets { sources[Int(target)].append(Int32(at)) }
      case .set, .match: break
      }
    }
    while let at = work.popLast() {
      guard !meets[Int(at)] else { continue }
      meets[Int(at)] = true
      work += sources[Int(at)]
    }
    return meets
  }
}
