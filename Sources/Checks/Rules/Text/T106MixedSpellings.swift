import Normalization
import Terminology
import TextCore

/// T106: two spellings of one concept stand in one text.
public enum T106MixedSpellings: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T106", "mixed-spellings", .warning, "Two spellings of one concept stand in one text",
    explanation: "Both are allowed, but not side by side: readers take them for two. Choose one for the text.",
    examples: [
      RuleInfo.Example(
        bad: """
          À Kyiv, puis encore à Kiev.

          """,
        good: """
          À Kyiv, puis encore à Kyiv.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, allow: [Kiev]}}

          """, language: "fr")
    ])
}
