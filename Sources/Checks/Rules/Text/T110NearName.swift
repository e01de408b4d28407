import Normalization
import Terminology
import TextCore

/// T110: a word sounds like a name of the glossary.
public enum T110NearName: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T110", "near-name", .info, "A word sounds like a name of the glossary",
    explanation: "Perhaps a spelling that nobody foresaw. The score says how near it is; 'normalize --fuzzy' "
      + "changes the surest ones. If it is right, list it in the glossary.",
    examples: [
      RuleInfo.Example(
        bad: """
          Le général Guersimov parle.

          """,
        good: """
          Le général Guerassimov parle.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: gerasimov, kind: person, fr: Valeri /Guerassimov/}

          """, language: "fr")
    ])
}
