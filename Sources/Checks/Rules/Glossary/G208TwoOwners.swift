import Terminology
import TextCore

/// G208: one spelling is owned by two concepts.
public enum G208TwoOwners: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G208", "two-owners", .error, "One spelling is owned by two concepts",
    explanation: "A text with this spelling could mean either, so it is never changed. Give the concepts context "
      + "words, 'fix: ask' or 'fix: never' (then this is a note), or a longer name.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Koursk}
            - {id: battle, kind: event, fr: Koursk}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Koursk}
            - {id: battle, kind: event, fr: bataille de Koursk}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.conflicts.compactMap { conflict in
      guard !conflict.isTableRow, conflict.kind == .shared || conflict.isDeclared else { return nil }
      let declared = conflict.isDeclared
      return finding(
        "'\(conflict.second.written.text)' is owned by '\(context.concepts[conflict.first.concept].id)' and "
          + "'\(context.concepts[conflict.second.concept].id)'", at: conflict.second.written.place,
        subject: context.concepts[conflict.second.concept].id,
        help: declared ? nil : "give the concepts context words, or a longer name",
        related: [conflict.first.written.place.related("the other owner is here")],
        severity: declared ? .info : info.severity)
    }
  }
}
