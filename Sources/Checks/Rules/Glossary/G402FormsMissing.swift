import Terminology
import TextCore

/// G402: a name in an inflecting language has no forms, and no rules of declension are at hand.
public enum G402FormsMissing: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G402", "forms-missing", .info,
    "A name in an inflecting language has no forms, and no rules of declension are at hand",
    explanation: "Texts of the language write the name in its cases, which are then not recognised. Russian, "
      + "Ukrainian, Belarusian, Polish and Czech names are declined by rules; in other languages list "
      + "'forms:'.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, sk: Kyjev}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, sk: {use: Kyjev, forms: {gen: Kyjeva}}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    var findings: [Finding] = []
    for concept in context.concepts where concept.kind != .term {
      for language in concept.languages where inflecting.contains(language.language) {
        guard let name = concept.names[language], name.forms.isEmpty, let preferred = name.preferred,
          !ScriptFacts.isCode(preferred.text)
        else { continue }
        findings.append(
          finding(
            "'\(preferred.text)' has no case forms in '\(language)'", at: preferred.place, subject: concept.id,
            help: "list them: forms: {gen: …, dat: …}"))
      }
    }
    return findings
  }

  /// Languages that decline names and for which the Transliteration room has no rules.
  private static let inflecting: Set<String> = [
    "sk", "sl", "hr", "sr", "bs", "lt", "lv", "et", "fi", "hu", "el", "is", "la", "mn",
  ]
}
