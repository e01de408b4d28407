import Terminology
import TextCore

/// G204: a language lists variants, but no name is preferred and none can be derived.
public enum G204NoPreferred: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G204", "no-preferred", .warning, "A language lists variants, but no name is preferred and none can be derived",
    explanation: "What is to be avoided has nothing to be replaced by. Write 'use:', or give the concept a source "
      + "name from which the form is derived.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {avoid: [Kiev]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.concepts.flatMap { concept in
      concept.names.compactMap { language, name -> Finding? in
        guard name.preferred == nil,
          name.listed.contains(where: { $0.status != .admitted }),
          context.expansion.preferredName(of: concept, in: language) == nil
        else { return nil }
        return finding(
          "'\(concept.id)' has variants but no preferred name in '\(language)'", at: name.place, subject: concept.id,
          help: "write 'use:' with the name to be used")
      }
    }
  }
}
