import Terminology
import TextCore

/// G207: a replacement is itself replaced by another concept.
public enum G207ReplacementChain: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G207", "replacement-chain", .warning, "A replacement is itself replaced by another concept",
    explanation: "The first run gives a spelling that the next run changes. Point the first replacement at the "
      + "final name.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kiev, kind: place, fr: {use: Kiev, avoid: [Kief]}}
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kief, Kiev]}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    Replacements.paths(context).filter { !$0.isCycle }.map { path in
      finding(
        "a replacement is replaced again: \(path.text)", at: path.entries[0].written.place,
        subject: context.concepts[path.entries[0].concept].id, help: "replace it by the final name at once",
        related: path.entries.dropFirst().map { $0.written.place.related("'\($0.written.text)' is replaced here") })
    }
  }
}
