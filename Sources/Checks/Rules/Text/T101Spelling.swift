import Normalization
import Terminology
import TextCore

/// T101: a name is in a deprecated, foreign or misspelled form.
public enum T101Spelling: TextRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T101", "spelling", .warning, "A name is in a deprecated, foreign or misspelled form",
    explanation: "The glossary prefers another spelling in this language. The help says where the spelling found "
      + "comes from (another language's press, a scheme, a slip), the fix writes the preferred form, "
      + "with the little word before it mended where it must be.", isFixable: true,
    examples: [
      RuleInfo.Example(
        bad: """
          Il arrive à Kiev.

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
