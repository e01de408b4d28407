import Normalization
import Terminology
import TextCore

/// T105: a name stands inside a compound.
public enum T105InsideCompound: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T105", "inside-compound", .warning, "A name stands inside a compound",
    explanation: "A hyphen makes another name: Kursk-Vostotchny is not Kursk. List the compound, or its other "
      + "part, in the glossary.",
    examples: [
      RuleInfo.Example(
        bad: """
          L'axe Kiev-Zaporojie est coupé.

          """,
        good: """
          L'axe Kyiv-Zaporijjia est coupé.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev], forbid: [Kief]}}

          """, language: "fr")
    ])
}
