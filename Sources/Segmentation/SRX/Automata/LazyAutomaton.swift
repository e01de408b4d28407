/// A `PatternAutomaton` made deterministic as far as texts go: states are made when they are first come to, and all are
/// thrown away when they become too many, so memory is bounded.
struct LazyAutomaton {
  let automaton: PatternAutomaton
  private let classes: ScalarClasses
  /// Where the automaton's sets begin in the list of the classes.
  private let firstSet: Int
  /// The contexts that are told apart, and the column of each.
  let contextMask: UInt8
  private let columns: [UInt8]
  private let columnCount: Int
  private let stride: Int
  private let maxStates: Int
  private let acceptWords: Int

  /// The next state by state, class and context; `unknown` where not made yet.
  private var table: [Int32] = []
  private var members: [[Int32]] = []
  private var ids: [[Int32]: Int32] = [:]
  private var starts: [Int32]
  /// The patterns that match in a state: in one list, with the end of each state's part, and as bits.
  private var acceptList: [Int32] = []
  private var acceptEnds: [Int32] = [0]
  private var acceptBits: [UInt64] = []
  /// What a state is, one byte each.
  private var traits: [Traits] = []
  /// Whether free moves from a node come upon an assertion.
  private let isSensitive: [Bool]

  /// What a state is, as far as a walk must know at every step.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Something can follow.
    static let alive = Traits(rawValue: 1)
    /// Some pattern matches.
    static let accepts = Traits(rawValue: 2)
    /// The next state depends on the context of its place.
    static let sensitive = Traits(rawValue: 4)
  }

  /// The nodes come to in the closure under way carry its number.
  private var seen: [UInt32]
  private var round: UInt32 = 0

  private static let unknown: Int32 = -1
  /// Cells of the table, at most: 16 MB.
  private static let maxCells = 1 << 22

  init(_ automaton: PatternAutomaton, classes: ScalarClasses, firstSet: Int) {
    self.automaton = automaton
    self.classes = classes
    self.firstSet = firstSet
    contextMask = automaton.assertions
    var columns = [UInt8](repeating: 0, count: 128)
    let bits = (0..<7).filter { automaton.assertions >> UInt8($0) & 1 == 1 }
    for context in 0..<128 {
      for (column, bit) in bits.enumerated() where context >> bit & 1 == 1 { columns[context] |= 1 << UInt8(column) }
    }
    self.columns = columns
    columnCount = 1 << bits.count
    stride = classes.count * columnCount
    maxStates = max(64, Self.maxCells / stride)
    acceptWords = (automaton.patternCount + 63) / 64
    starts = [Int32](repeating: Self.unknown, count: columnCount)
    seen = [UInt32](repeating: 0, count: automaton.nodes.count)
    isSensitive = automaton.nodesMeetingAssertions()
  }

  /// The state before anything is read.
  mutating func start(_ context: UInt8) -> Int {
    let column = Int(columns[Int(context)])
    if starts[column] == Self.unknown {
      let id = intern(closure(automaton.starts, context))
      starts[column] = Int32(id)
    }
    return Int(starts[column])
  }

  /// The state behind a character, at a place of a context.
  @inline(__always) mutating func step(_ state: Int, _ id: Int, _ context: UInt8) -> Int {
    let cell = state * stride + id * columnCount + Int(columns[Int(context)])
    let next = table[cell]
    return next >= 0 ? Int(next) : make(state, id, context, cell)
  }

  /// What a state is.
  @inline(__always) func traits(_ state: Int) -> Traits { traits[state] }

  /// The places in the list of accepted patterns that belong to a state.
  @inline(__always) func accepted(_ state: Int) -> Range<Int> { Int(acceptEnds[state])..<Int(acceptEnds[state + 1]) }

  /// A pattern of the list of accepted ones.
  @inline(__always) func accepted(at index: Int) -> Int { Int(acceptList[index]) }

  /// Whether a pattern matches in a state.
  @inline(__always) func accepts(_ pattern: Int, in state: Int) -> Bool {
    pattern >> 6 < acceptWords && acceptBits[state * acceptWords + pattern >> 6] >> UInt64(pattern & 63) & 1 == 1
  }

  private mutating func make(_ state: Int, _ id: Int, _ context: UInt8, _ cell: Int) -> Int {
    var next: [Int32] = []
    for member in members[state] {
      if case .set(let set, let target) = automaton.nodes[Int(member)],
        classes.contains(id, inSet: firstSet + Int(set))
      {
        next.append(target)
      }
    }
    let reached = closure(next, context)
    if let known = ids[reached] {
      table[cell] = known
      return Int(known)
    }
    if members.count >= maxStates {
      table.removeAll(keepingCapacity: true)
      members.removeAll()
      ids.removeAll()
      acceptList.removeAll()
      acceptEnds = [0]
      acceptBits.removeAll()
      traits.removeAll()
      for column in starts.indices { starts[column] = Self.unknown }
      return intern(reached)
    }
    let made = intern(reached)
    table[cell] = Int32(made)
    return made
  }

  /// All nodes that free moves lead to and that take a character or tell a match, in order.
  private mutating func closure(_ from: [Int32], _ context: UInt8) -> [Int32] {
    var out: [Int32] = []
    round &+= 1
    if round == 0 {
      for node in seen.indices { seen[node] = 0 }
      round = 1
    }
    var work = from
    while let at = work.popLast() {
      guard seen[Int(at)] != round else { continue }
      seen[Int(at)] = round
      switch automaton.nodes[Int(at)] {
      case .set, .match: out.append(at)
      case .split(let targets): work += targets
      case .assertion(let assertion, let next):
        let holds =
          assertion == .noWordBoundary
          ? context & PatternNode.Assertion.wordBoundary.rawValue == 0 : context & assertion.rawValue != 0
        if holds { work.append(next) }
      }
    }
    return out.sorted()
  }

  private mutating func intern(_ set: [Int32]) -> Int {
    if let known = ids[set] { return Int(known) }
    let id = members.count
    ids[set] = Int32(id)
    members.append(set)
    table += repeatElement(Self.unknown, count: stride)
    var found: [Int32] = []
    var known: Traits = []
    for member in set {
      switch automaton.nodes[Int(member)] {
      case .match(let pattern): found.append(pattern)
      case .set(_, let next): known.formUnion(isSensitive[Int(next)] ? [.alive, .sensitive] : .alive)
      case .split, .assertion: break
      }
    }
    if !found.isEmpty { known.insert(.accepts) }
    traits.append(known)
    found.sort()
    acceptList += found
    acceptEnds.append(Int32(acceptList.count))
    acceptBits += repeatElement(0, count: acceptWords)
    for pattern in found { acceptBits[id * acceptWords + Int(pattern) >> 6] |= 1 << UInt64(pattern & 63) }
    return id
  }
}
