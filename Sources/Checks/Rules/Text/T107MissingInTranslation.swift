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
      + "translation's language. A word made from a place's name counts for it: chinois for China's; and one that is read "
      + "alike for a person's whose Russian or Ukrainian name is derived.",
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

  /// What the rule finds. O(names), and O(n log n) of the translation's length where a name seems to lack, with the example's source text before a line of its own.
  public static func check(_ context: TextContext) -> [Finding] {
    guard let source = context.source else { return [] }
    let named = Set(context.result.matches.map(\.concept))
    var reported: Set<String> = []
    var words: TextWords?
    var read: ReadNames?
    return source.result.matches.compactMap { match in
      guard match.form != .given, !named.contains(match.concept), context.result.matches.isNamed(match.concept),
        reported.insert(match.concept).inserted
      else { return nil }
      // Of two Kims that a word may mean, the translation names one.
      let spelled = String(decoding: source.map.bytes[match.range], as: UTF8.self)
      let owners = source.result.matches.concepts(spelled: spelled)
      guard owners.isDisjoint(with: named), !owners.contains(where: { $0 != match.concept && reported.contains($0) })
      else {
        return nil
      }
      // U.S. is américain, China's chinois.
      let translation = words ?? TextWords(String(decoding: context.map.bytes, as: UTF8.self))
      words = translation
      if context.result.matches.alludes(translation, to: match.concept) { return nil }
      // Mickelson is Микельсон or Миккельсон.
      if let language = context.result.matches.language {
        let names = read ?? ReadNames(translation, language: language)
        read = names
        if context.result.matches.reads(names, as: match.concept) { return nil }
      }
      let place = source.map.span(match.range)
      return Finding(
        rule: info.id, severity: info.severity, message: "the source names '\(spelled)', the translation does not",
        path: context.path, span: context.map.span(0..<0), help: "write the name's form in this language",
        related: [RelatedPlace(message: "the source names it here", path: source.path, span: place)],
        subject: match.concept)
    }
  }
}
