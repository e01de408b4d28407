import Normalization
import Terminology
import TextCore

/// T104: a name is inflected, and its preferred form in that case is not known.
public enum T104UnknownForm: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T104", "unknown-form", .warning, "A name is inflected, and its preferred form in that case is not known",
    explanation: "A replacement in the wrong case is worse than none. List the form in the glossary under "
      + "'forms:'.",
    examples: [
      RuleInfo.Example(
        bad: """
          Bitka pod Kijevom.

          """,
        good: """
          Grad Kijiv.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, hr: {use: Kijiv, avoid: [Kijev], forms: {ins: Kijivom}}}

          """, language: "hr")
    ])
}
