import TextCore

/// The rules of one language, compiled: automata for what stands before a place, read from right to left, and for what
/// stands behind, rules that break and exceptions apart, and a table of the places that are worth a look.
struct SRXProgram: Sendable {
  struct Rule: Sendable {
    var isBreak: Bool
    /// As `--explain` names it.
    var label: String
    /// What ICU is asked where the automaton takes a side loosely; nil where it is exact.
    var before: String?
    var after: String?
    /// Whether no automaton could be made of the side before: every start within reach is tried.
    var isBeforeOpaque = false
    var position: SourcePosition
  }

  /// The automata of some rules' sides, and where the sets of each begin in the list that the classes were made of.
  struct Sides: Sendable {
    var before = PatternAutomaton()
    var after = PatternAutomaton()
    var firstBefore = 0
    var firstAfter = 0

    mutating func add(_ number: Int, before left: PatternNode, after right: PatternNode) {
      before.add(left.reversed, number: number)
      after.add(right, number: number)
    }
  }

  let rules: [Rule]
  let warnings: [SRXWarning]
  let classes: ScalarClasses
  let breaks: Sides
  let exceptions: Sides
  let candidates: SRXCandidates

  init(_ languageRules: [SRXLanguageRule]) {
    var rules: [Rule] = []
    var warnings: [SRXWarning] = []
    var breaks = Sides()
    var exceptions = Sides()
    for language in languageRules {
      for (index, rule) in language.rules.enumerated() {
        let label = "\(language.name) \(index + 1) (line \(rule.position.line))"
        var made = Rule(isBreak: rule.isBreak, label: label, position: rule.position)
        do throws(InputError) {
          let left = try Self.side(rule.before, "beforebreak", label)
          let right = try Self.side(rule.after, "afterbreak", label)
          made.before = left.pattern
          made.after = right.pattern
          made.isBeforeOpaque = left.isOpaque
          if rule.isBreak {
            breaks.add(rules.count, before: left.node, after: right.node)
          } else {
            exceptions.add(rules.count, before: left.node, after: right.node)
          }
          rules.append(made)
        } catch {
          warnings.append(SRXWarning(error.message, at: rule.position))
        }
      }
    }
    self.rules = rules
    self.warnings = warnings
    var sets: [ScalarSet] = []
    func place(_ sides: inout Sides) {
      sides.firstBefore = sets.count
      sides.firstAfter = sets.count + sides.before.sets.count
      sets += sides.before.sets + sides.after.sets
    }
    place(&breaks)
    place(&exceptions)
    classes = ScalarClasses(sets)
    candidates = SRXCandidates(breaks, classes: classes)
    self.breaks = breaks
    self.exceptions = exceptions
  }

  /// One side of a rule.
  private static func side(
    _ pattern: String, _ element: String, _ label: String
  ) throws(InputError) -> (node: PatternNode, pattern: String?, isOpaque: Bool) {
    if pattern.isEmpty { return (.empty, nil, false) }
    let accepted: String
    do throws(InputError) { accepted = try JavaDialect.accepted(pattern).text } catch {
      let column = error.position.map { ", character \($0.column)" } ?? ""
      throw InputError(.syntax, "rule \(label) is passed over: \(element)\(column): \(error.message)")
    }
    guard let parsed = PatternParser.parse(accepted) else { return (.empty, accepted, true) }
    return (parsed.node, parsed.isExact ? nil : accepted, false)
  }
}
