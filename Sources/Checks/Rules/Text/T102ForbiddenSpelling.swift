import Normalization
import Terminology
import TextCore

/// T102: a name is in a form that the glossary forbids.
public enum T102ForbiddenSpelling: TextRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T102", "forbidden-spelling", .error, "A name is in a form that the glossary forbids",
    explanation: "House style calls this spelling an error. The fix writes the preferred form.", isFixable: true,
    examples: [
      RuleInfo.Example(
        bad: """
          Il arrive à Kief.

          """,
        good: """
          Il arrive à Kyiv.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev], forbid: [Kief]}}

          """, language: "fr")
    ])

  /// What the rule finds. O(changes).
  public static func check(_ context: TextContext) -> [Finding] { NameFindings.make(info, context) }
}
