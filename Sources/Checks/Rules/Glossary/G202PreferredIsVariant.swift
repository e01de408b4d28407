import Terminology
import TextCore

/// G202: a preferred name is its own variant.
public enum G202PreferredIsVariant: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G202", "preferred-is-variant", .error, "A preferred name is its own variant",
    explanation: "After folding of case and normalization the variant is the preferred name, so every correct use "
      + "would be reported. Remove the variant; a difference in case alone needs 'case: exact'.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [KYIV]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.entries.compactMap { entry in
      guard entry.status != .preferred, let preferred = context.local(entry).preferred,
        context.local(entry).casePolicy != .exact || preferred.text == entry.written.text, !entry.key.isEmpty,
        NameKey.folded(preferred.text) == entry.key,
        // Termbases advise against a capital here and there: of a term, case is part of the spelling.
        preferred.text == entry.written.text || context.concepts[entry.concept].kind != .term
      else { return nil }
      let isSame = preferred.text == entry.written.text
      return finding(
        "'\(entry.written.text)' is the preferred name itself", at: entry.written.place,
        subject: context.concepts[entry.concept].id,
        help: "remove it from the variants" + (isSame ? "" : ", or write 'case: exact' if only its case is wrong"),
        related: [preferred.place.related("'\(preferred.text)' is preferred here")])
    }
  }
}
