import Terminology
import TextCore

/// G206: replacements lead in a circle.
public enum G206ReplacementCycle: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G206", "replacement-cycle", .error, "Replacements lead in a circle",
    explanation: "A becomes B and B becomes A again, so no text is ever finished. Remove one of the replacements.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: {use: Koursk, avoid: [Kursk]}}
            - {id: kursk-oblast, kind: place, fr: {use: Kursk, avoid: [Koursk]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: {use: Koursk, avoid: [Kursk]}}
            - {id: kursk-oblast, kind: place, fr: oblast de Koursk}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    Replacements.paths(context).filter(\.isCycle).map { path in
      finding(
        "replacements lead in a circle: \(path.text)", at: path.entries[0].written.place,
        subject: context.concepts[path.entries[0].concept].id, help: "remove one of the replacements",
        related: path.entries.dropFirst().map { $0.written.place.related("'\($0.written.text)' is replaced here") })
    }
  }
}
