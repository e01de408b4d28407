import Terminology
import TextCore

/// G102: a name is empty.
public enum G102EmptyTerm: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G102", "empty-term", .error, "A name is empty",
    explanation: "An empty name matches nothing and replaces a name by nothing. Write the name or remove the key.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: ""}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """)
    ])
}
