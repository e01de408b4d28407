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
  private var breaksBefore: LazyAutomaton
  private var breaksAfter: LazyAutomaton
  private var exceptionsBefore: LazyAutomaton
  private var exceptionsAfter: LazyAutomaton
  private var hits: SRXHits
  private var oracle = SRXOracle()
  private var timeouts: [Int: Int] = [:]
  /// Rules that went beyond ICU's bounds in the last text.
  private(set) var slowRules: Set<Int> = []

  init(_ program: SRXProgram) {
    self.program = program
    func automaton(_ automaton: PatternAutomaton, _ firstSet: Int) -> LazyAutomaton {
      LazyAutomaton(automaton, classes: program.classes, firstSet: firstSet)
    }
    let (breaks, exceptions) = (program.breaks, program.exceptions)
    breaksBefore = automaton(breaks.before, breaks.firstBefore)
    breaksAfter = automaton(breaks.after, breaks.firstAfter)
    exceptionsBefore = automaton(exceptions.before, exceptions.firstBefore)
    exceptionsAfter = automaton(exceptions.after, exceptions.firstAfter)
    hits = SRXHits(count: program.rules.count)
  }

  /// The breaks of a text, in order: where, and by which rule. O(n) places, each looking at `reach` scalars at most.
  ///
  /// - Parameter passed: told now and then how far the scan has come.
  mutating func breaks(_ text: ScalarBytes, passed: (Int) -> Void, _ body: (_ offset: Int, _ rule: Int) -> Void) {
    timeouts = [:]
    slowRules = []
    oracle.forget()
    let candidates = program.candidates
    candidates.bytesBefore.withUnsafeBufferPointer { left in
      candidates.bytesAfter.withUnsafeBufferPointer { right in
        var at = 1
        while at < text.count {
          if at % ByteText.stretch == 0 { passed(at) }
          if left[Int(text.bytes[at - 1])] || right[Int(text.bytes[at])], text.isBoundary(at),
            let rule = decide(text, at, candidates), program.rules[rule].isBreak
          {
            body(at, rule)
          }
          at += 1
        }
      }
    }
  }

  /// The first rule that matches at a place, where one that breaks may.
  private mutating func decide(_ text: ScalarBytes, _ at: Int, _ candidates: SRXCandidates) -> Int? {
    let left = program.classes[text.scalar(before: at).value]
    let right = program.classes[text.scalar(at: at).value]
    guard candidates.classesBefore[left] || candidates.classesAfter[right] else { return nil }
    hits.clear()
    // Most places fall here: what breaks is looked at first.
    breaksBefore.walkBack(text, at, left: left, right: right, program, &hits)
    guard !hits.before.isEmpty, breaksAfter.walkOn(text, at, left: left, right: right, program, &hits) else {
      return nil
    }
    let breaks = hits.before.count
    exceptionsBefore.walkBack(text, at, left: left, right: right, program, &hits)
    if hits.before.count > breaks {
      _ = exceptionsAfter.walkOn(text, at, left: left, right: right, program, &hits)
    }
    // In the file's order; few match.
    if hits.before.count > 1 { hits.before.sort() }
    for rule in hits.before where hits.isAfter(rule) && isConfirmed(rule, text, at) { return rule }
    return nil
  }

  /// Whether ICU agrees to a match of a rule that the automata take loosely.
  private mutating func isConfirmed(_ rule: Int, _ text: ScalarBytes, _ at: Int) -> Bool {
    let compiled = program.rules[rule]
    guard compiled.before != nil || compiled.after != nil else { return true }
    guard timeouts[rule, default: 0] < Self.patience else { return false }
    oracle.look(at: at, in: text, reach: Self.reach, margin: Self.margin)
    if let pattern = compiled.after {
      guard confirm(rule, oracle.begins(pattern, 2 * rule + 1)) else { return false }
    }
    guard let pattern = compiled.before else { return true }
    if compiled.isBeforeOpaque {
      for start in oracle.startsWithinReach where confirm(rule, oracle.ends(pattern, 2 * rule, from: start)) {
        return true
      }
      return false
    }
    for start in hits.starts where start.rule == rule {
      if confirm(rule, oracle.ends(pattern, 2 * rule, from: oracle.unit(at: start.offset))) { return true }
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
}
