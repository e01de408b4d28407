import Terminology
import TextCore

/// G003: the version or namespace of the format is unknown.
public enum G003FormatVersion: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G003", "format-version", .error, "The version or namespace of the format is unknown",
    explanation: "A later version may mean something else by the same words. A glossary of this program begins "
      + "with 'exonym: 1'; TBX of 2019 is in its own namespace.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 9
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """)
    ])
}
