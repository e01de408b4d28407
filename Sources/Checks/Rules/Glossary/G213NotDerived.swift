import Terminology
import TextCore

/// G213: a name marked as derived is no output of the language's scheme.
public enum G213NotDerived: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G213", "not-derived", .warning, "A name marked as derived is no output of the language's scheme",
    explanation: "Names that were written by someone are 'origin: attested' (the default), exonyms such as Moscou "
      + "'origin: exonym'; what is marked as derived must be what the scheme gives.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: shmyhal, kind: person, source: {uk: "Денис /Шмигаль/"}, fr: {use: Denys /Shmyhal/, origin: derived}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: shmyhal, kind: person, source: {uk: "Денис /Шмигаль/"}, fr: {use: Denys /Shmyhal/, origin: attested}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    var findings: [Finding] = []
    for concept in context.concepts {
      for (language, name) in concept.names {
        guard case .derived = name.origin, let preferred = name.preferred else {
          continue
        }
        var bare = concept
        bare.names = [:]
        let derived = context.expansion.preferredName(of: bare, in: language)?.name.text
        guard derived.map(NameKey.folded) != NameKey.folded(preferred.text) else { continue }
        findings.append(
          finding(
            "'\(preferred.text)' is marked as derived, but the scheme gives \(derived.map { "'\($0)'" } ?? "nothing")",
            at: preferred.place, subject: concept.id,
            help: "write 'origin: attested' or 'origin: exonym', or correct it"))
      }
    }
    return findings
  }
}
