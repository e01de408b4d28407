import TextCore

/// Joins glossaries into one and says where they contradict each other.
public enum GlossaryMerge {
  /// Merges glossaries; where two disagree the later one wins, as with layers, and a finding says so.
  ///
  /// - Returns: the merged glossary, and a warning of rule G205 for each preferred name that two glossaries set
  ///   differently.
  public static func merge(_ glossaries: [Glossary]) -> (glossary: Glossary, conflicts: [Finding]) {
    var result = Glossary()
    var conflicts: [Finding] = []
    for glossary in glossaries {
      for concept in glossary.concepts {
        guard let before = result.concept(concept.id) else { continue }
        for language in concept.languages {
          guard let new = concept.names[language]?.preferred, let old = before.names[language]?.preferred,
            new.name.text != old.name.text
          else { continue }
          conflicts.append(
            Finding(
              rule: "G205", severity: .warning,
              message: "'\(concept.id)' is '\(old.text)' in one glossary and '\(new.text)' in the other (\(language))",
              path: new.place.path, span: new.place.span,
              help: "the later one wins; the earlier name becomes deprecated",
              related: [old.place.related("the other name is here")], subject: concept.id))
        }
      }
      result.overlay(glossary)
    }
    return (result, conflicts)
  }
}
