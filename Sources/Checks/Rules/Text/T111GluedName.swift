import Normalization
import Terminology
import TextCore

/// T111: a name and another word are run together.
public enum T111GluedName: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T111", "glued-name", .warning, "A name and another word are run together",
    explanation: "A space was lost in editing. The fix puts it back.",
    examples: [
      RuleInfo.Example(
        bad: """
          Poutinedont on parle est loin.

          """,
        good: """
          Poutine dont on parle est loin.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: putin, kind: person, fr: Vladimir /Poutine/}

          """, language: "fr")
    ])
}
