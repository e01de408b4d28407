import Terminology
import TextCore

/// G002: the file breaks the schema of its format.
public enum G002Schema: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G002", "schema", .error, "The file breaks the schema of its format",
    explanation: "A key that nobody reads is a name that nobody protects, so unknown keys, wrong shapes and "
      + "broken syntax are errors. The message names the nearest known key.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {us: Kyiv}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv}}

          """)
    ])
}
