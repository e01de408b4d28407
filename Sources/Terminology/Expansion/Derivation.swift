import TextCore
import Transliteration

/// One romanization of a part of a name.
struct Romanization: Hashable {
  /// The spelling.
  var text: String
  /// The scheme's id.
  var scheme: String
  /// The language whose press writes so; nil for official and scholarly schemes.
  var language: LanguageTag?
}

/// Derives spellings of name parts by the schemes of the Transliteration room, each part once: given names return
/// in concept after concept.
struct Derivation {
  private var cache: [Key: [Romanization]] = [:]

  private struct Key: Hashable {
    var text: String
    var language: String
  }

  /// Every romanization of a part: press schemes first, then official ones; no text twice. Amortised O(1).
  mutating func all(_ part: String, from language: LanguageTag) -> [Romanization] {
    let key = Key(text: part, language: language.language)
    if let known = cache[key] { return known }
    var result: [Romanization] = []
    var seen: Set<String> = []
    for romanization in FallbackSchemes.all(part, from: language.language) where seen.insert(romanization.text).inserted
    {
      result.append(romanization)
    }
    cache[key] = result
    return result
  }

  /// The press form of a part in a language; nil where no scheme leads there.
  mutating func press(_ part: String, from source: LanguageTag, to target: LanguageTag) -> Romanization? {
    FallbackSchemes.press(part, from: source.language, to: target)
  }
}
