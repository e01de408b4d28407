import Terminology
import TextCore

/// G205: a spelling is allowed in one concept and avoided in another.
public enum G205AllowedAndAvoided: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G205", "allowed-and-avoided", .error, "A spelling is allowed in one concept and avoided in another",
    explanation: "A text with this spelling is right by one entry and wrong by the other. Decide, or give one of "
      + "them context words.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: {use: Koursk, allow: [Kursk]}}
            - {id: k-141, kind: weapon, fr: {use: K-141, avoid: [Kursk]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: {use: Koursk, allow: [Kursk]}}
            - {id: k-141, kind: weapon, fr: K-141}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.conflicts.compactMap { conflict in
      guard !conflict.isTableRow, !conflict.isDeclared, conflict.kind == .allowedAndAvoided else { return nil }
      return finding(
        "'\(conflict.second.written.text)' is allowed in one concept and avoided in another",
        at: conflict.second.written.place,
        subject: context.concepts[conflict.second.concept].id,
        help: "decide for one, or give one of them context words",
        related: [conflict.first.written.place.related("the other entry is here")])
    }
  }
}
