import Terminology
import TextCore

/// A rule on glossaries: what it is, and how it is found.
public protocol GlossaryRule: Sendable {
  /// The rule's description.
  static var info: RuleInfo { get }
  /// What the rule finds, in any order. Near-linear in the glossary.
  static func check(_ context: GlossaryContext) -> [Finding]
}

/// A rule that the readers of glossary files decide while they read.
public protocol DecodingRule: GlossaryRule {}

extension DecodingRule {
  /// The readers' findings of this rule.
  public static func check(_ context: GlossaryContext) -> [Finding] {
    context.diagnostics[info.id] ?? []
  }
}

extension GlossaryRule {
  /// A finding of this rule at a name's place.
  static func finding(
    _ message: String, at place: FilePlace, subject: String? = nil, help: String? = nil, fix: Fix? = nil,
    related: [RelatedPlace] = [], severity: Severity? = nil
  ) -> Finding {
    Finding(
      rule: info.id, severity: severity ?? info.severity, message: message, path: place.path, span: place.span,
      help: help, fix: fix, related: related, subject: subject)
  }
}
