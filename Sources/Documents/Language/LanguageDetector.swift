import TextCore

/// Tells the language of a text by its script, its letter groups and its commonest words.
///
/// Told are fr, en, de, es, it, pt, nl, pl, cs, ru, uk, be, bg, el, ar, he, hi, zh, ja and ko. Their neighbours (Slovak,
/// Catalan, Serbian, Persian and others) are known well enough not to be taken for them.
public enum LanguageDetector {
  /// The languages that can be told.
  public static let languages: Set<String> = [
    "fr", "en", "de", "es", "it", "pt", "nl", "pl", "cs", "ru", "uk", "be", "bg", "el", "ar", "he", "hi", "zh", "ja",
    "ko",
  ]

  /// The language with a confidence in [0, 1]; nil rather than a guess.
  ///
  /// Looks at 20,000 scalars at most. A text that is mostly in one language counts as that one; nil where no language
  /// has two thirds of a long text.
  public static func detect(_ text: String) -> (language: LanguageTag, confidence: Double)? {
    guard let (code, confidence) = code(of: text), let tag = try? LanguageTag(code) else { return nil }
    return (tag, confidence)
  }

  /// Longest sample, in scalars.
  private static let limit = 20_000
  /// The lead that a language needs over the next, in nats: 1 in 50 texts of 25 letters is then taken wrongly.
  private static let margin = 10.0

  private static func code(of text: String) -> (String, Double)? {
    var sample = Array(text.unicodeScalars.prefix(limit))
    if sample.contains(where: { (0x300..<0x370).contains($0.value) }) {
      sample = Array(NormalizationForm.nfc.apply(String(String.UnicodeScalarView(sample))).unicodeScalars)
    }
    guard let prose = ProseSample.prose(sample) else { return reading(of: sample)?.told }
    let found = reading(of: prose)
    if let told = found?.told { return told }
    // Addresses may support what the prose reads as; alone they tell nothing.
    guard let best = found?.best, let whole = reading(of: sample), whole.told?.0 == best else { return nil }
    return whole.told
  }

  /// The likeliest language of a sample, and where it is certain enough, with its confidence.
  private static func reading(of sample: [Unicode.Scalar]) -> (best: String, told: (String, Double)?)? {
    let text = String(String.UnicodeScalarView(sample)).lowercased()
    let census = ScriptCensus(text)
    func sure(_ code: String, _ share: Double) -> (String, (String, Double)?) { (code, (code, share)) }
    switch census.main {
    case .latin?: return told(sample, latin, leastCoverage: 0.55, isOwn: isLatin)
    case .cyrillic?: return told(sample, cyrillic, leastCoverage: 0.4, isOwn: isCyrillic)
    case .greek?: return sure("el", census.share(.greek))
    case .hebrew?: return census.isYiddish ? nil : sure("he", census.share(.hebrew))
    case .arabic?: return census.isBeyondArabic ? nil : sure("ar", census.share(.arabic))
    case .devanagari?: return HindiWords.confidence(text).map { sure("hi", $0) }
    case .kana?: return sure("ja", census.share(.kana) + census.share(.han))
    case .han?: return sure("zh", census.share(.han))
    case .hangul?: return sure("ko", census.share(.hangul))
    case nil: return nil
    }
  }

  private static let latin = LanguageModel(LanguageFigures.latin, supported: languages)
  private static let cyrillic = LanguageModel(LanguageFigures.cyrillic, supported: languages)

  private static func told(
    _ sample: [Unicode.Scalar], _ model: LanguageModel, leastCoverage: Double, isOwn: (UInt32) -> Bool
  ) -> (best: String, told: (String, Double)?)? {
    let isCyrillic = model.languages.contains("ru")
    let found = LanguageWords(sample, isCyrillic: isCyrillic, isOwn: isOwn)
    let words = found.all
    if LanguageStrangers.isOne(words) { return nil }
    let handicaps = LanguageProofs.handicaps(words, languages: model.languages)
    // In Cyrillic, the endings of names tell Russian from Bulgarian.
    let names = isCyrillic ? [] : found.names
    guard let score = model.score(words, names: names, handicaps: handicaps) else { return nil }
    let best = model.languages[score.best]
    guard score.margin >= margin, score.coverage >= leastCoverage, languages.contains(best) else { return (best, nil) }
    // Half of a text in another language is no text in this one.
    if words.count >= 60 {
      var own = 0.0
      var others = 0.0
      for start in stride(from: 0, to: words.count, by: 20) {
        let range = start..<min(start + 20, words.count)
        guard let part = model.score(Array(words[range]), names: names.isEmpty ? [] : Array(names[range])),
          part.margin >= margin
        else { continue }
        // A part of names reads as a neighbour by little; one that is little more says neither.
        let weight = min(part.margin, 10 * margin)
        if part.best == score.best, part.coverage >= leastCoverage {
          own += weight
        } else if part.best != score.best || part.coverage < leastCoverage * 0.75 {
          others += weight
        }
      }
      if others * 2 > own { return (best, nil) }
    }
    // The odds rise with the lead; a nat of a sum over overlapping groups is worth a quarter of one.
    var odds = 1.0
    for _ in 0..<Int(min(40, score.margin / 4)) { odds *= 2.718_281_828 }
    return (best, (best, odds / (1 + odds)))
  }

  /// How well a text reads as one in a language that is known: higher is better, comparable between decodings of the
  /// same bytes.
  static func fit(_ text: String) -> Double {
    let lower = text.lowercased()
    let census = ScriptCensus(lower)
    var fit = -ScriptCensus.oddities(text, isLatin: census.share(.latin) >= 0.6)
    switch census.main {
    case .latin?: fit += latin.sum(LanguageWords(lower.unicodeScalars, isCyrillic: false, isOwn: isLatin).all)
    case .cyrillic?:
      fit += cyrillic.sum(LanguageWords(lower.unicodeScalars, isCyrillic: true, isOwn: isCyrillic).all)
    case .greek?: fit += census.share(.greek) * census.letters * (census.hasGreekAccents ? Self.nats : Self.nats / 2)
    case let script?:
      fit += (census.share(script) + (script == .kana ? census.share(.han) : 0)) * census.letters * Self.nats
    case nil: break
    }
    return fit
  }

  /// What a letter of a script without figures scores: less than one of a text that reads well, more than another.
  private static let nats = 7.5

  private static func isLatin(_ value: UInt32) -> Bool { value < 0x370 || (0x1E00..<0x2000).contains(value) }
  private static func isCyrillic(_ value: UInt32) -> Bool { (0x400..<0x530).contains(value) }
}
