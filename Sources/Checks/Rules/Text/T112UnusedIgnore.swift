import Normalization
import Terminology
import TextCore

/// T112: an ignore comment silences nothing.
public enum T112UnusedIgnore: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T112", "unused-ignore", .info, "An ignore comment silences nothing",
    explanation: "The name that it excused is gone, its rule is another one, or it names none that is. Remove the "
      + "comment, before it hides something new, or name the rule.",
    examples: [
      RuleInfo.Example(
        bad: """
          Il arrive à Kyiv. <!-- exonym-ignore: T101 citation -->

          """,
        good: """
          Il arrive à Kiev. <!-- exonym-ignore: T101 citation -->

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev], forbid: [Kief]}}

          """, language: "fr")
    ])
}
