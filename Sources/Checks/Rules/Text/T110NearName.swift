import Normalization
import Terminology
import TextCore

/// T110: a word sounds like a name of the glossary.
public enum T110NearName: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T110", "near-name", .info, "A word sounds like a name of the glossary",
    explanation: "Perhaps a slip, or a spelling that nobody foresaw. It is looked for by 'normalize --suggest', and by "
      + "'check' where '--select T110' or a level in exonym.yaml asks for it. The score says how alike the two sound; "
      + "'normalize --fuzzy' changes what is surely meant, mostly a slip in a name that the text gives elsewhere. If it "
      + "is right, list it in the glossary.",
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
