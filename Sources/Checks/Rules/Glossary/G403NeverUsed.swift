import Terminology
import TextCore

/// G403: no text of the corpus names the concept.
public enum G403NeverUsed: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G403", "never-used", .info, "No text of the corpus names the concept",
    explanation: "Entries that nobody uses cost attention. Only reported where a corpus is given.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: lviv, kind: place, fr: Lviv}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    guard let used = context.options.used else { return [] }
    return context.concepts.filter { !used.contains($0.id) }.map { concept in
      finding("no text names '\(concept.id)'", at: concept.place, subject: concept.id)
    }
  }
}
