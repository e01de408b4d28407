import Terminology
import TextCore

/// G212: a surname is spelled in two ways.
public enum G212InconsistentSurname: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G212", "inconsistent-surname", .warning, "A surname is spelled in two ways",
    explanation: "Readers take two spellings for two families. Write the same surname the same way throughout the "
      + "glossary; a person who is known by another spelling is marked 'origin: exonym'.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: v-zhukov, kind: person, source: {ru: "Виктор /Жуков/"}, fr: Viktor /Joukov/}
            - {id: g-zhukov, kind: person, source: {ru: "Георгий /Жуков/"}, fr: Gueorgui /Zhukov/}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: v-zhukov, kind: person, source: {ru: "Виктор /Жуков/"}, fr: Viktor /Joukov/}
            - {id: g-zhukov, kind: person, source: {ru: "Георгий /Жуков/"}, fr: Gueorgui /Joukov/}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    var first: [String: (text: String, name: WrittenName)] = [:]
    var findings: [Finding] = []
    for concept in context.concepts where concept.kind == .person {
      let origins = concept.sources.map { source in source.name.family.map(NameKey.folded) }
      for (language, local) in concept.names {
        guard local.origin != .exonym, let preferred = local.preferred,
          let family = preferred.name.family
        else { continue }
        if let short = local.short, let own = short.name.family, NameKey.folded(own) != NameKey.folded(family) {
          findings.append(
            finding(
              "the short form '\(own)' is not the surname '\(family)'", at: short.place, subject: concept.id,
              help: "write one of them", related: [preferred.place.related("'\(preferred.text)' is preferred here")]))
        }
        for (source, folded) in zip(concept.sources, origins) {
          guard let folded, let origin = source.name.family, source.language.language != language.language else {
            continue
          }
          let key = [source.language.tag, folded, language.tag].joined(separator: "\u{1F}")
          guard let earlier = first[key] else {
            first[key] = (family, preferred)
            continue
          }
          if NameKey.folded(earlier.text) != NameKey.folded(family) {
            findings.append(
              finding(
                "the surname '\(origin)' is '\(family)' here and '\(earlier.text)' elsewhere (\(language))",
                at: preferred.place, subject: concept.id,
                help: "write one of them; a person known by another spelling has 'origin: exonym'",
                related: [earlier.name.place.related("'\(earlier.name.text)' is preferred here")]))
          }
        }
      }
    }
    return findings
  }
}
