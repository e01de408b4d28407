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
    for change in context.result.proposals where change.rule == info.id {
      findings.append(finding(info, context, change, [TextEdit(change.range, change.to)], isSafe: false))
    }
    return findings
  }

  private static func finding(
    _ info: RuleInfo, _ context: TextContext, _ change: NameChange, _ edits: [TextEdit], isSafe: Bool
  ) -> Finding {
    let fix = edits.isEmpty ? nil : Fix(title: "write '\(change.to)'", edits: edits, isSafe: isSafe)
    return Finding(
      rule: info.id, severity: info.severity, message: message(change), path: context.path,
      span: context.map.span(change.range), help: "\(change.reason); write '\(change.to)'", fix: fix,
      related: change.definition.map { [$0] } ?? [], subject: change.concept)
  }

  private static func message(_ change: NameChange) -> String {
    switch change.status {
    case .forbidden: "'\(change.from)' is forbidden: the name is '\(change.to)'"
    case .deprecated: "'\(change.from)' is not house style: the name is '\(change.to)'"
    case .typo: "'\(change.from)' is a misspelling of '\(change.to)'"
    case .foreign: "'\(change.from)' is another spelling of '\(change.to)'"
    default: "'\(change.from)' is to be written '\(change.to)'"
    }
  }
}
