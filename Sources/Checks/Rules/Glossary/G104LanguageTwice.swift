import Terminology
import TextCore

/// G104: a language is given twice for one concept.
public enum G104LanguageTwice: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G104", "language-twice", .error, "A language is given twice for one concept",
    explanation: "Only one of the blocks could win. Make one block of the two.",
    examples: [
      RuleInfo.Example(
        bad: """
          en,fr,fr
          Kursk,Koursk,Kursk

          """,
        good: """
          en,fr
          Kursk,Koursk|Kursk

          """, file: "names.csv")
    ])
}
