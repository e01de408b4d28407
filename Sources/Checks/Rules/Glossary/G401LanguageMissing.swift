import Terminology
import TextCore

/// G401: a concept lacks a name in a required language.
public enum G401LanguageMissing: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G401", "language-missing", .warning, "A concept lacks a name in a required language",
    explanation: "The file says in 'languages:' what it covers, and the name can be derived by no scheme either. "
      + "Of files that cannot say it, a language that half of the concepts have is required. Write the "
      + "name down.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          languages: [fr, uk]
          concepts:
            - {id: un, kind: organisation, uk: ООН}

          """,
        good: """
          exonym: 1
          languages: [fr, uk]
          concepts:
            - {id: un, kind: organisation, uk: ООН, fr: ONU}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    let required = Set(context.options.languages)
    var findings: [Finding] = []
    for file in context.files {
      let concepts = file.glossary.concepts
      let declared = required.union(file.format == .native ? file.glossary.languages : usual(concepts))
      for language in declared.sorted() {
        for concept in concepts where concept.name(in: language)?.preferred == nil {
          let merged = context.glossary.concept(concept.id) ?? concept
          guard merged.name(in: language)?.preferred == nil, !context.expansion.hasPreferredName(merged, in: language)
          else { continue }
          findings.append(
            finding(
              "'\(concept.id)' has no name in '\(language)'", at: concept.place, subject: concept.id,
              help: "write one, or a source name from which it is derived"))
        }
      }
    }
    return findings
  }

  /// The languages that more concepts have than not.
  private static func usual(_ concepts: [Concept]) -> [LanguageTag] {
    var counts: [LanguageTag: Int] = [:]
    for concept in concepts { for language in concept.languages { counts[language, default: 0] += 1 } }
    return counts.filter { $0.value * 2 >= concepts.count }.map(\.key)
  }
}
