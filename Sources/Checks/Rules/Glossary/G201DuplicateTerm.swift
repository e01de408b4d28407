import Terminology
import TextCore

/// G201: a name is listed twice in one concept, or a table has two rows for one term.
public enum G201DuplicateTerm: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G201", "duplicate-term", .error, "A name is listed twice in one concept, or a table has two rows for one term",
    explanation: "One of the two entries is useless, and where their statuses differ nobody knows which one "
      + "holds. Keep one.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, allow: [Kiev], avoid: [Kiev]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    var findings: [Finding] = []
    for concept in context.concepts {
      for (language, name) in concept.names where name.variantCount > 0 {
        var seen: [String: WrittenName] = [:]
        for (written, status) in name.listed where !written.text.isEmpty {
          guard let first = seen[written.text] else {
            seen[written.text] = written
            continue
          }
          // A preferred name among its own variants is G202's.
          if status != .preferred, first == name.preferred { continue }
          findings.append(
            finding(
              "'\(written.text)' is listed twice in '\(concept.id)' (\(language))", at: written.place,
              subject: concept.id,
              help: "keep one of the two", related: [first.place.related("listed here first")]))
        }
      }
    }
    return findings
      + context.conflicts.filter { $0.isTableRow }.map { conflict in
        finding(
          "'\(conflict.second.written.text)' has a second row in the table", at: conflict.second.written.place,
          subject: context.concepts[conflict.second.concept].id,
          help: "make one row of the two, with the names of a cell separated by |",
          related: [conflict.first.written.place.related("the first row is here")])
      }
  }
}
