import Normalization
import Terminology
import TextCore

/// T109: a name is written with letters of another script that look alike.
public enum T109HomoglyphName: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T109", "homoglyph-name", .info, "A name is written with letters of another script that look alike",
    explanation: "Searches do not find it, and it is a known trick of forged texts. Write it with letters of one "
      + "script.",
    examples: [
      RuleInfo.Example(
        bad: """
          Il arrive à Kуiv.

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
