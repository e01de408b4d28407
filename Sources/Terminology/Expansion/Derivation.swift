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
  /// The explanation for people.
  var reason = ""
  /// Without accents, where it has some.
  var plain: String?
}

/// Derives spellings of name parts by the schemes of the Transliteration room, each part once: given names return
/// in concept after concept.
struct Derivation {
  private var cache: [Key: [Romanization]] = [:]
  private var schemes: [String: (press: [(Scheme, LanguageTag)], official: [Scheme])] = [:]

  private var reasons: [String: String] = [:]

  private struct Key: Hashable {
    var text: String
    var language: String
    var kind: NameKind?
  }

  /// Admissible spellings taken of one press scheme: the house form and what else its newspapers write.
  static let pressForms = 4

  /// Every romanization of a part, no text twice: the first form of each press scheme, then their other forms, then
  /// official and scholarly schemes.
  mutating func all(_ part: String, from language: LanguageTag, kind: NameKind?) -> [Romanization] {
    let key = Key(text: part, language: language.language, kind: kind)
    if let known = cache[key] { return known }
    let (press, official) = schemes(from: language.language)
    var result: [Romanization] = []
    var seen: Set<String> = []
    func add(_ text: String, _ scheme: Scheme, _ tag: LanguageTag?) {
      guard Derivation.isName(text), seen.insert(text).inserted else { return }
      let reason = reasons[scheme.id] ?? ""
      let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : SpellingKey.unaccented(text)
      result.append(Romanization(text: text, scheme: scheme.id, language: tag, reason: reason, plain: plain))
    }
    let forms = press.map { PressNames.forms(of: part, scheme: $0.0, kind: kind, limit: Derivation.pressForms) }
    for rank in 0..<Derivation.pressForms {
      for (index, (scheme, tag)) in press.enumerated() where rank < forms[index].count {
        add(forms[index][rank], scheme, tag)
      }
    }
    for scheme in official { add(scheme.apply(part), scheme, nil) }
    cache[key] = result
    return result
  }

  /// The press form of a part in a language; nil where no scheme leads there.
  func press(_ part: String, from source: LanguageTag, to target: LanguageTag, kind: NameKind?) -> Romanization? {
    guard let scheme = SchemeCatalog.press(from: source.language, to: target.language),
      let text = PressNames.forms(of: part, scheme: scheme, kind: kind, limit: 1).first
    else { return nil }
    return Romanization(text: text, scheme: scheme.id, language: target)
  }

  private mutating func schemes(from language: String) -> (press: [(Scheme, LanguageTag)], official: [Scheme]) {
    if let known = schemes[language] { return known }
    var result: (press: [(Scheme, LanguageTag)], official: [Scheme]) = ([], [])
    for target in PressNames.targets {
      if let scheme = SchemeCatalog.press(from: language, to: target), let tag = try? LanguageTag(target) {
        result.press.append((scheme, tag))
        reasons[scheme.id] = "\(tag.englishName) press form"
      }
    }
    result.official = SchemeCatalog.schemes(from: language).filter {
      $0.target == nil && !Derivation.foreignToTexts.contains($0.id)
    }
    for scheme in result.official { reasons[scheme.id] = "romanization by \(scheme.title)" }
    schemes[language] = result
    return result
  }

  /// Schemes for telegrams, road signs and catalogues whose output no newspaper prints.
  private static let foreignToTexts: Set<String> = [
    "telegram-ru", "mosmetro", "uz-latin", "gost779-b", "yandex-maps", "yandex-money", "gost7034",
  ]

  /// Whether a romanization has only what names in texts have: letters, marks, apostrophes, hyphens, spaces.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", " ", "-", "'", "’": true
        case "ʺ", "ʹ", "`", "·", "×", "÷": false
        case "\u{C0}"..."\u{24F}": true
        default: scalar.value > 0xBF && UnicodeFacts.isLetter(scalar) && ScriptCode.of(scalar) == .latin
        }
      }
  }
}
