import TextCore

/// The rules of one language, compiled: automata for what stands before a place, read from right to left (rules that
/// break and exceptions apart), one for what stands behind, and a table of the places that are worth a look.
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

  let rules: [Rule]
  let warnings: [SRXWarning]
  let classes: ScalarClasses
  let breaksBefore: PatternAutomaton
  let exceptionsBefore: PatternAutomaton
  let after: PatternAutomaton
  let candidates: SRXCandidates

  init(_ languageRules: [SRXLanguageRule]) {
    var rules: [Rule] = []
    var warnings: [SRXWarning] = []
    var breaks = PatternAutomaton()
    var exceptions = PatternAutomaton()
    var after = PatternAutomaton()
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
            breaks.add(left.node.reversed, number: rules.count)
          } else {
            exceptions.add(left.node.reversed, number: rules.count)
          }
          after.add(right.node, number: rules.count)
          rules.append(made)
        } catch {
          warnings.append(SRXWarning(error.message, at: rule.position))
        }
      }
    }
    self.rules = rules
    self.warnings = warnings
    breaksBefore = breaks
    exceptionsBefore = exceptions
    self.after = after
    classes = ScalarClasses(breaks.sets + exceptions.sets + after.sets)
    candidates = SRXCandidates(
      rules, before: breaks, after: after, classes: classes, firstAfterSet: breaks.sets.count + exceptions.sets.count)
  }

  /// Where each automaton's sets begin in the list that the classes were made of.
  var firstExceptionSet: Int { breaksBefore.sets.count }
  var firstAfterSet: Int { breaksBefore.sets.count + exceptionsBefore.sets.count }

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
