import Normalization
import Terminology
import TextCore

/// T107: the source names a concept, its translation does not.
public enum T107MissingInTranslation: TextRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "T107", "missing-in-translation", .warning, "The source names a concept, its translation does not",
    explanation: "The name was left out, or is written in a way that the glossary does not know. Only checked "
      + "where the source text is given (memories, pairs of texts), and for concepts that have a name in the "
      + "translation's language.",
    examples: [
      RuleInfo.Example(
        bad: """
          He left Kyiv.
          ---
          Il est parti.

          """,
        good: """
          He left Kyiv.
          ---
          Il a quitté Kyiv.

          """, file: "text.txt",
        glossary: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, en: Kyiv, fr: Kyiv}

          """, language: "fr")
    ])

  /// What the rule finds. O(names), with the example's source text before a line of its own.
  public static func check(_ context: TextContext) -> [Finding] {
    guard let source = context.source else { return [] }
    let named = Set(context.result.matches.map(\.concept))
    var reported: Set<String> = []
    return source.result.matches.compactMap { match in
      guard match.form != .given, !named.contains(match.concept), context.result.matches.isNamed(match.concept),
        reported.insert(match.concept).inserted
      else { return nil }
      let place = source.map.span(match.range)
      let name = String(decoding: source.map.bytes[match.range], as: UTF8.self)
      return Finding(
        rule: info.id, severity: info.severity, message: "the source names '\(name)', the translation does not",
        path: context.path, span: context.map.span(0..<0), help: "write the name's form in this language",
        related: [RelatedPlace(message: "the source names it here", path: source.path, span: place)],
        subject: match.concept)
    }
  }
}
