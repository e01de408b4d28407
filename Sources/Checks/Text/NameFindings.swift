import Normalization
import Terminology
import TextCore

/// The normalizer's changes as findings.
enum NameFindings {
  /// The findings of a rule: changes with a fix that is safe, proposals with one that is not.
  static func make(_ info: RuleInfo, _ context: TextContext) -> [Finding] {
    var findings: [Finding] = []
    var edit = 0
    let edits = context.result.edits
    for change in context.result.changes {
      while edit < edits.count, edits[edit].end < change.range.lowerBound { edit += 1 }
      var own: [TextEdit] = []
      while edit < edits.count,
        edits[edit].start < change.range.upperBound || edits[edit].end <= change.range.upperBound
      {
        own.append(edits[edit])
        edit += 1
      }
      if change.rule == info.id { findings.append(finding(info, context, change, own, isSafe: true)) }
    }
    // What another language's quotation has is no fault.
    for change in context.result.proposals where change.rule == info.id && change.quotedIn == nil {
      findings.append(finding(info, context, change, [TextEdit(change.range, change.to)], isSafe: false))
    }
    return findings
  }

  private static func finding(
    _ info: RuleInfo, _ context: TextContext, _ change: NameChange, _ edits: [TextEdit], isSafe: Bool
  ) -> Finding {
    let fix = edits.isEmpty ? nil : Fix(title: "write '\(change.to.onOneLine)'", edits: edits, isSafe: isSafe)
    return Finding(
      rule: info.id, severity: info.severity, message: message(change), path: context.path,
      span: context.map.span(change.range), help: "\(change.reason); write '\(change.to.onOneLine)'", fix: fix,
      related: change.definition.map { [$0] } ?? [], subject: change.concept)
  }

  private static func message(_ change: NameChange) -> String {
    let (from, to) = (change.from.onOneLine, change.to.onOneLine)
    return switch change.status {
    case .forbidden: "'\(from)' is forbidden: the name is '\(to)'"
    case .deprecated: "'\(from)' is not house style: the name is '\(to)'"
    case .typo: "'\(from)' is a misspelling of '\(to)'"
    case .foreign: "'\(from)' is another spelling of '\(to)'"
    default: "'\(from)' is to be written '\(to)'"
    }
  }
}
