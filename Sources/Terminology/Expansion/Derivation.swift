import TextCore
import Transliteration

/// One romanization of a part of a name.
struct Romanization {
  /// The spelling.
  var text: String
  /// The scheme's id.
  var scheme: String
  /// The language whose press writes so; nil for official and scholarly schemes.
  var language: LanguageTag?
  /// Number of the scheme within its source language.
  var number = 0
  /// The explanation for people.
  var reasons = Reasons.none
  /// Without accents, where it has some.
  var plain: String?

  /// What is said of a scheme's output, made once: as it is, in the scheme's own language, of a name in another language
  /// than the concept's, and both.
  struct Reasons {
    var plain: String
    var own: String
    var detour: String
    var ownDetour: String

    static let none = Reasons("", source: "")

    init(_ reason: String, source: String) {
      plain = reason
      own = "another " + reason
      detour = reason + " of the \(source) name"
      ownDetour = own + " of the \(source) name"
    }
  }
}

/// Derives spellings of name parts by the schemes of the Transliteration room, each part once: given names return
/// in concept after concept.
struct Derivation {
  /// The schemes of the house.
  let choice: HouseSchemes
  /// Given names return everywhere, others only near their concept.
  private var givenNames: [Key: [Romanization]] = [:]
  private var otherNames: [Key: [Romanization]] = [:]
  /// Case forms, of the words of every name.
  var decliner = Decliner()
  private var schemes: [String: (press: [Source], official: [Source])] = [:]

  init(choice: HouseSchemes) { self.choice = choice }

  /// A scheme with what is said of its output.
  private struct Source {
    var scheme: Scheme
    var language: LanguageTag?
    var number: Int
    var reasons: Romanization.Reasons
  }

  private struct Key: Hashable {
    var text: String
    var language: String
    var kind: NameKind?
    var gender: Gender?
  }

  /// Admissible spellings taken of one press scheme: the house form and what else its newspapers write.
  static let pressForms = 4

  /// Every romanization of a part, no text twice: the first form of each press scheme, then their other forms, then
  /// official and scholarly schemes.
  mutating func all(
    _ part: String, from language: LanguageTag, kind: NameKind?, gender: Gender? = nil
  ) -> [Romanization] {
    let key = Key(text: part, language: language.language, kind: kind, gender: gender)
    if let known = kind == .given ? givenNames[key] : otherNames[key] { return known }
    let (press, official) = schemes(from: language.language)
    let text = PreparedText(part, isGiven: kind == .given)
    var result: [Romanization] = []
    // A few dozen texts: comparing numbers one by one is quicker than a set.
    var seen: [UInt64] = []
    func add(_ text: String, _ source: Source) {
      let fingerprint = SpellingKey.exactFingerprint(text)
      guard !seen.contains(fingerprint), Derivation.isName(text) else { return }
      seen.append(fingerprint)
      result.append(
        Romanization(
          text: text, scheme: source.scheme.id, language: source.language, number: source.number,
          reasons: source.reasons, plain: SpellingKey.unaccented(text)))
    }
    let forms = press.map {
      PressNames.forms(of: text, scheme: $0.scheme, kind: kind, gender: gender, limit: Derivation.pressForms)
    }
    for rank in 0..<Derivation.pressForms {
      for (index, source) in press.enumerated() where rank < forms[index].count { add(forms[index][rank], source) }
    }
    for source in official { add(source.scheme.apply(text), source) }
    remember(result, key)
    return result
  }

  /// Parts whose romanizations are kept: each takes some kilobytes.
  private static let givenLimit = 4096
  private static let otherLimit = 256

  private mutating func remember(_ result: [Romanization], _ key: Key) {
    if key.kind == .given {
      if givenNames.count >= Derivation.givenLimit { givenNames.removeAll(keepingCapacity: true) }
      givenNames[key] = result
    } else {
      if otherNames.count >= Derivation.otherLimit { otherNames.removeAll(keepingCapacity: true) }
      otherNames[key] = result
    }
  }

  /// The press form of a part in a language; nil where no scheme leads there.
  func press(
    _ part: String, from source: LanguageTag, to target: LanguageTag, kind: NameKind?, gender: Gender? = nil
  ) -> Romanization? {
    guard let scheme = choice.scheme(from: source.language, to: target.language),
      let text = PressNames.forms(of: part, scheme: scheme, kind: kind, gender: gender, limit: 1).first
    else { return nil }
    return Romanization(text: text, scheme: scheme.id, language: target)
  }

  private mutating func schemes(from language: String) -> (press: [Source], official: [Source]) {
    if let known = schemes[language] { return known }
    var result: (press: [Source], official: [Source]) = ([], [])
    let name = (try? LanguageTag(language))?.englishName ?? language
    func source(_ scheme: Scheme, _ tag: LanguageTag?, _ reason: String) -> Source {
      Source(
        scheme: scheme, language: tag, number: result.press.count + result.official.count,
        reasons: Romanization.Reasons(reason, source: name))
    }
    for target in PressNames.targets {
      if let scheme = SchemeCatalog.press(from: language, to: target), let tag = try? LanguageTag(target) {
        result.press.append(source(scheme, tag, "\(tag.englishName) press form"))
      }
    }
    for scheme in SchemeCatalog.schemes(from: language)
    where scheme.target == nil && !Derivation.foreignToTexts.contains(scheme.id) {
      let title = scheme.title
      result.official.append(source(scheme, nil, title.contains("romanization") ? title : "romanization by \(title)"))
    }
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
