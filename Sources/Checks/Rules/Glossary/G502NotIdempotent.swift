import Normalization
import Terminology
import TextCore

/// G502: the glossary changes its own preferred names.
public enum G502NotIdempotent: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G502", "not-idempotent", .error, "The glossary changes its own preferred names",
    explanation: "Every preferred and admitted name is run through the glossary: if one of them is changed, a "
      + "finished text is never finished. The message names the rule that does it.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          languages: [fr]
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}
            - {id: club, kind: organisation, fr: {use: Dynamo Kiev, context: [football]}}

          """,
        good: """
          exonym: 1
          languages: [fr]
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}
            - {id: club, kind: organisation, fr: Dynamo Kiev}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    var findings: [Finding] = []
    for (language, normalizer) in context.normalizers.sorted(by: { $0.key < $1.key }) {
      // One text with a name a line; a blank line between keeps them apart.
      var text: [UInt8] = []
      var starts: [(at: Int, entry: GlossaryContext.Entry)] = []
      for entry in context.entries where entry.language == language && !entry.isReplaced {
        starts.append((text.count, entry))
        text += entry.written.text.utf8
        text += [0x0A, 0x0A]
      }
      guard !text.isEmpty else { continue }
      do throws(InputError) {
        let result = try normalizer.normalize(text, regions: nil)
        for change in result.changes {
          guard let owner = starts.last(where: { $0.at <= change.range.lowerBound })?.entry else { continue }
          findings.append(
            finding(
              "'\(owner.written.text)' is a name to be used, but '\(change.from)' in it becomes '\(change.to)' (\(change.concept))",
              at: owner.written.place, subject: context.concepts[owner.concept].id,
              help: "make the variant longer, allow it, or give it context words",
              related: change.definition.map { [$0] } ?? []))
        }
      } catch {
        let place = starts.first?.entry.written.place ?? FilePlace.start(of: context.files.first?.path ?? "-")
        findings.append(finding(error.message, at: place, help: error.help))
      }
    }
    return findings
  }
}
