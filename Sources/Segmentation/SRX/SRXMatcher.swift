import TextCore

/// A program at work on one text at a time: the automata with the states made so far, and ICU's matchers.
struct SRXMatcher {
  /// Scalars on either side of a place that a rule may look at.
  static let reach = 256
  /// Scalars beyond the reach that look-around still sees.
  private static let margin = 64
  /// Matches beyond ICU's bounds before a rule is let alone in a paragraph.
  private static let patience = 3

  let program: SRXProgram
  private var before: LazyAutomaton
  private var after: LazyAutomaton
  /// The rules whose left side matches at the place looked at, each once, and where loose ones begin.
  private var marked: [Int] = []
  private var starts: [(rule: Int, offset: Int)] = []
  private var beforeMarks: [UInt32]
  private var afterMarks: [UInt32]
  private var generation: UInt32 = 0
  private var oracle = SRXOracle()
  private var timeouts: [Int: Int] = [:]
  /// Rules that went beyond ICU's bounds in the last text.
  private(set) var slowRules: Set<Int> = []

  init(_ program: SRXProgram) {
    self.program = program
    before = LazyAutomaton(program.before, classes: program.classes, firstSet: 0)
    after = LazyAutomaton(program.after, classes: program.classes, firstSet: program.before.sets.count)
    beforeMarks = [UInt32](repeating: 0, count: program.rules.count)
    afterMarks = beforeMarks
  }

  /// The breaks of a text, in order: where, and by which rule. O(n) places, each looking at `reach` scalars at most.
  mutating func breaks(_ text: ScalarBytes) -> [(offset: Int, rule: Int)] {
    var out: [(offset: Int, rule: Int)] = []
    timeouts = [:]
    slowRules = []
    oracle.forget()
    let candidates = program.candidates
    candidates.bytesBefore.withUnsafeBufferPointer { left in
      candidates.bytesAfter.withUnsafeBufferPointer { right in
        var at = 1
        while at < text.count {
          if left[Int(text.bytes[at - 1])] || right[Int(text.bytes[at])], text.isBoundary(at),
            let rule = decide(text, at, candidates), program.rules[rule].isBreak
          {
            out.append((at, rule))
          }
          at += 1
        }
      }
    }
    return out
  }

  /// The first rule that matches at a place, where one that breaks may.
  private mutating func decide(_ text: ScalarBytes, _ at: Int, _ candidates: SRXCandidates) -> Int? {
    let left = program.classes[text.scalar(before: at).value]
    let right = program.classes[text.scalar(at: at).value]
    guard candidates.classesBefore[left] || candidates.classesAfter[right] else { return nil }
    generation &+= 1
    if generation == 0 {
      for rule in beforeMarks.indices {
        beforeMarks[rule] = 0
        afterMarks[rule] = 0
      }
      generation = 1
    }
    marked.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    guard walkBefore(text, at, left: left, right: right) else { return nil }
    guard walkAfter(text, at, left: left, right: right) else { return nil }
    // In the file's order; few match.
    if marked.count > 1 { marked.sort() }
    for rule in marked where afterMarks[rule] == generation {
      if isConfirmed(rule, text, at) { return rule }
    }
    return nil
  }

  /// Marks the rules whose left side ends at a place. False where none of them breaks.
  private mutating func walkBefore(_ text: ScalarBytes, _ at: Int, left: Int, right: Int) -> Bool {
    let mask = before.contextMask
    var offset = at
    var (left, right) = (left, right)
    var canBreak = false
    var state = before.start(context(text, offset, left, right, mask))
    var taken = 0
    while true {
      for index in before.accepted(state) {
        let rule = before.accepted(at: index)
        if beforeMarks[rule] != generation {
          beforeMarks[rule] = generation
          marked.append(rule)
          canBreak = canBreak || program.rules[rule].isBreak
        }
        if program.rules[rule].before != nil { starts.append((rule, offset)) }
      }
      guard taken < Self.reach, left >= 0, before.isAlive(state) else { return canBreak }
      taken += 1
      offset = text.scalar(before: offset).start
      right = left
      left = offset > 0 ? program.classes[text.scalar(before: offset).value] : -1
      state = before.step(state, right, context(text, offset, left, right, mask))
    }
  }

  /// Marks those of the marked rules whose right side begins at a place. False where none of them breaks.
  private mutating func walkAfter(_ text: ScalarBytes, _ at: Int, left: Int, right: Int) -> Bool {
    let mask = after.contextMask
    var offset = at
    var (left, right) = (left, right)
    var canBreak = false
    var state = after.start(context(text, offset, left, right, mask))
    var taken = 0
    while true {
      for rule in marked where after.accepts(rule, in: state) {
        afterMarks[rule] = generation
        canBreak = canBreak || program.rules[rule].isBreak
      }
      guard taken < Self.reach, right >= 0, after.isAlive(state) else { return canBreak }
      taken += 1
      offset = text.scalar(at: offset).next
      left = right
      right = offset < text.count ? program.classes[text.scalar(at: offset).value] : -1
      state = after.step(state, left, context(text, offset, left, right, mask))
    }
  }

  /// Whether ICU agrees to a match of a rule that the automata take loosely.
  private mutating func isConfirmed(_ rule: Int, _ text: ScalarBytes, _ at: Int) -> Bool {
    let compiled = program.rules[rule]
    guard compiled.before != nil || compiled.after != nil else { return true }
    guard timeouts[rule, default: 0] < Self.patience else { return false }
    oracle.look(at: at, in: text, reach: Self.reach, margin: Self.margin)
    if let pattern = compiled.after {
      guard confirm(rule, oracle.begins(pattern)) else { return false }
    }
    guard let pattern = compiled.before else { return true }
    if compiled.isBeforeOpaque {
      for start in oracle.startsWithinReach where confirm(rule, oracle.ends(pattern, from: start)) { return true }
      return false
    }
    for start in starts where start.rule == rule {
      if confirm(rule, oracle.ends(pattern, from: oracle.unit(at: start.offset))) { return true }
    }
    return false
  }

  private mutating func confirm(_ rule: Int, _ outcome: UnicodePattern.Outcome) -> Bool {
    if outcome == .limit {
      timeouts[rule, default: 0] += 1
      slowRules.insert(rule)
    }
    return outcome == .match
  }

  /// What holds at a place between two classes (-1: the text's edge), as far as a mask asks.
  @inline(__always) private func context(
    _ text: ScalarBytes, _ at: Int, _ left: Int, _ right: Int, _ mask: UInt8
  ) -> UInt8 {
    mask == 0 ? 0 : knownContext(text, at, left, right, mask)
  }

  private func knownContext(_ text: ScalarBytes, _ at: Int, _ left: Int, _ right: Int, _ mask: UInt8) -> UInt8 {
    typealias Assertion = PatternNode.Assertion
    let before: ScalarClasses.Traits = left < 0 ? [] : program.classes.traits[left]
    let behind: ScalarClasses.Traits = right < 0 ? [] : program.classes.traits[right]
    var context: UInt8 = 0
    if mask & Assertion.wordBoundary.rawValue != 0, !behind.contains(.transparent) {
      let isWord = before.contains(.transparent) ? isWord(text, before: at) : before.contains(.word)
      if isWord != behind.contains(.word) { context |= Assertion.wordBoundary.rawValue }
    }
    guard mask != Assertion.wordBoundary.rawValue else { return context }
    if left < 0 { context |= Assertion.textStart.rawValue | Assertion.lineStart.rawValue }
    if right < 0 {
      context |= Assertion.textEnd.rawValue | Assertion.lastLineEnd.rawValue | Assertion.lineEnd.rawValue
    } else {
      if before.contains(.lineEnd) { context |= Assertion.lineStart.rawValue }
      if behind.contains(.lineEnd), !(behind.contains(.lineFeed) && before.contains(.carriageReturn)) {
        context |= Assertion.lineEnd.rawValue
        let next = text.scalar(at: at).next
        let isPair = behind.contains(.carriageReturn) && next + 1 == text.count && text.bytes[next] == 0x0A
        if next == text.count || isPair { context |= Assertion.lastLineEnd.rawValue }
      }
    }
    return context & mask
  }

  /// Whether the character before a place, combining ones passed over, is one of words.
  private func isWord(_ text: ScalarBytes, before at: Int) -> Bool {
    var offset = at
    var seen = 0
    while offset > 0, seen < Self.reach {
      let (value, start) = text.scalar(before: offset)
      let traits = program.classes.traits[program.classes[value]]
      if !traits.contains(.transparent) { return traits.contains(.word) }
      offset = start
      seen += 1
    }
    return false
  }
}
