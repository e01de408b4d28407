import Terminology
import TextCore

/// G101: one id is given to two concepts of a file.
public enum G101DuplicateID: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G101", "duplicate-id", .error, "One id is given to two concepts of a file",
    explanation: "A later layer overrides by id, so within one file an id is given once. Rename one, or make one "
      + "concept of the two.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}
            - {id: kyiv, kind: place, fr: Kiev}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, allow: [Kiev]}}

          """)
    ])
}
