import Terminology
import TextCore

/// G210: a preferred name contains its own variant.
public enum G210PreferredContainsVariant: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G210", "preferred-contains-variant", .warning, "A preferred name contains its own variant",
    explanation: "Wherever the preferred name is not recognised as a whole (another case, a line break, markup "
      + "inside), the variant inside it would be replaced, and the name grows. Make the variant longer.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kim, kind: person, fr: {use: Kim Jong-un, avoid: [Kim]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kim, kind: person, fr: {use: Kim Jong-un, avoid: [Kim Jong Eun]}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.entries.compactMap { entry in
      guard entry.isReplaced, let preferred = context.local(entry).preferred else { return nil }
      let whole = NameKey.folded(preferred.text)
      guard whole.utf8.count > entry.key.utf8.count, Words.contains(whole, entry.key) else { return nil }
      return finding(
        "'\(preferred.text)' contains its variant '\(entry.written.text)'", at: entry.written.place,
        subject: context.concepts[entry.concept].id, help: "make the variant longer, or allow it",
        related: [preferred.place.related("'\(preferred.text)' is preferred here")])
    }
  }
}
