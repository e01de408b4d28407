import Terminology
import TextCore

/// G208: one spelling is owned by two concepts.
public enum G208TwoOwners: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G208", "two-owners", .error, "One spelling is owned by two concepts",
    explanation: "A text with this spelling could mean either, so it is never changed. Give the concepts context "
      + "words, 'fix: ask' or 'fix: never' (then this is a note), or a longer name. Two concepts of one kind with one "
      + "source name are mostly one concept under two ids: a layer adds to a concept by its id.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Koursk}
            - {id: battle, kind: event, fr: Koursk}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Koursk}
            - {id: battle, kind: event, fr: bataille de Koursk}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {
    listed(context) + sources(context)
  }

  /// Source names that two concepts of one kind have: whatever is derived from them is both's.
  private static func sources(_ context: GlossaryContext) -> [Finding] {
    let said = Set(context.conflicts.map { [$0.first.concept, $0.second.concept] })
    var owners: [String: (concept: Int, written: WrittenName)] = [:]
    var findings: [Finding] = []
    for (number, concept) in context.concepts.enumerated() where concept.kind != .term {
      for source in concept.sources {
        let key = "\(concept.kind.rawValue) \(source.language) \(NameKey.folded(source.written.text))"
        guard let owner = owners[key] else {
          owners[key] = (number, source.written)
          continue
        }
        guard owner.concept != number, !said.contains([owner.concept, number]) else { continue }
        let other = context.concepts[owner.concept]
        let isDeclared =
          !other.context.isEmpty || !concept.context.isEmpty
          || [concept, other].allSatisfy { $0.fixPolicy == .ask || $0.fixPolicy == .never }
        findings.append(
          finding(
            "'\(source.written.text)' is the source name of '\(other.id)' and '\(concept.id)'",
            at: source.written.place, subject: concept.id,
            help: isDeclared ? nil : "for one and the same, give both one id; for two, context words",
            related: [owner.written.place.related("the other owner is here")],
            severity: isDeclared ? .info : info.severity))
      }
    }
    return findings
  }

  private static func listed(_ context: GlossaryContext) -> [Finding] {
    context.conflicts.compactMap { conflict in
      guard !conflict.isTableRow, conflict.kind == .shared || conflict.isDeclared else { return nil }
      let declared = conflict.isDeclared
      return finding(
        "'\(conflict.second.written.text)' is owned by '\(context.concepts[conflict.first.concept].id)' and "
          + "'\(context.concepts[conflict.second.concept].id)'", at: conflict.second.written.place,
        subject: context.concepts[conflict.second.concept].id,
        help: declared ? nil : "give the concepts context words, or a longer name",
        related: [conflict.first.written.place.related("the other owner is here")],
        severity: declared ? .info : info.severity)
    }
  }
}
