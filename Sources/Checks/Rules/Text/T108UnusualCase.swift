import Normalization
import Terminology
import TextCore

/// T108: a name is written in unusual case.
public enum T108UnusualCase: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T108", "unusual-case", .warning, "A name is written in unusual case",
    explanation: "It is neither as the glossary has it nor in capitals throughout. It is reported and left, since "
      + "it may be a title, a handle or a pun.",
    examples: [
      RuleInfo.Example(
        bad: """
          Il arrive à KiEv.

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
}
