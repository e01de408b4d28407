import Terminology
import TextCore

/// G209: variants differ only by case.
public enum G209CaseVariants: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G209", "case-variants", .warning, "Variants differ only by case",
    explanation: "Names are compared without regard to case (ALL CAPS always matches), so one is enough, unless "
      + "'case: exact' says that case matters.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev, KIEV]}}

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
      concept.names.flatMap { language, name -> [Finding] in
        guard name.variantCount > 1, (name.casePolicy ?? concept.casePolicy) != .exact else { return [] }
        var seen: [String: WrittenName] = [:]
        var found: [Finding] = []
        for (written, status) in name.listed where status != .preferred {
          let key = NameKey.folded(written.text)
          if let first = seen[key], first.text != written.text {
            found.append(
              finding(
                "'\(written.text)' differs from '\(first.text)' only by case", at: written.place, subject: concept.id,
                help: "keep one, or write 'case: exact'", related: [first.place.related("the other one is here")]))
          }
          seen[key] = seen[key] ?? written
        }
        return found
      }
    }
  }
}
