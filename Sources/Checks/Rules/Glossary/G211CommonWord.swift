import Terminology
import TextCore

/// G211: a variant that is replaced without asking is a common word or has three letters or fewer.
public enum G211CommonWord: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G211", "common-word", .warning,
    "A variant that is replaced without asking is a common word or has three letters or fewer",
    explanation: "It will be found where it means something else. Write 'fix: ask', 'case: exact' or context "
      + "words.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: lapin, kind: person, fr: {use: Lapine, avoid: [Lapin]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: lapin, kind: person, fr: {use: Lapine, avoid: [Lapin], fix: ask}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.entries.compactMap { entry in
      guard entry.isReplaced else { return nil }
      let name = context.local(entry)
      let concept = context.concepts[entry.concept]
      guard (name.fixPolicy ?? concept.fixPolicy ?? .safe) == .safe, (name.casePolicy ?? concept.casePolicy) != .exact,
        name.context.isEmpty, concept.context.isEmpty
      else { return nil }
      let letters = entry.written.text.unicodeScalars.count(where: UnicodeFacts.isLetter)
      let text = entry.written.text
      let isCode = text.unicodeScalars.contains { ("0"..."9").contains($0) }
      let isShort = letters <= 3 && !isCode && !(ScriptCode.dominant(in: text)?.writesWithoutSpaces ?? false)
      guard isShort || OrdinaryWords.isCommon(entry.key, in: entry.language.language) else { return nil }
      return finding(
        isShort
          ? "'\(text)' is short and replaced without asking" : "'\(text)' is a common word and replaced without asking",
        at: entry.written.place, subject: concept.id, help: "write 'fix: ask', 'case: exact' or context words")
    }
  }
}
