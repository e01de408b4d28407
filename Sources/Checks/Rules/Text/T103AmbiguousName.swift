import Normalization
import Terminology
import TextCore

/// T103: a spelling belongs to two concepts.
public enum T103AmbiguousName: ObservedRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T103", "ambiguous-name", .warning, "A spelling belongs to two concepts",
    explanation: "It is never changed, since it could mean either. Write the full name once in the text, or give "
      + "the glossary context words. A place's spelling behind a given name (Gueorgui Lvov) is left as a person's, "
      + "which is told as information.",
    examples: [
      RuleInfo.Example(
        bad: """
          Le général Zhukov parle.

          """,
        good: """
          Le général Viktor Joukov parle.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: viktor, kind: person, fr: {use: Viktor /Joukov/, avoid: [Viktor /Zhukov/]}}
            - {id: gueorgui, kind: person, fr: {use: Gueorgui /Joukov/, avoid: [Gueorgui /Zhukov/]}}
            - {id: anna, kind: person, fr: {use: Anna /Zhoukova/, avoid: [Zhukov]}}

          """, language: "fr")
    ])
}
