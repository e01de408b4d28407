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
    var sample = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))).lowercased()
    if sample.unicodeScalars.contains(where: { (0x300..<0x370).contains($0.value) }) {
      sample = NormalizationForm.nfc.apply(sample)
    }
    let census = ScriptCensus(sample)
    guard let script = census.main else { return nil }
    switch script {
    case .latin: return told(sample, latin, leastCoverage: 0.55, isOwn: isLatin)
    case .cyrillic: return told(sample, cyrillic, leastCoverage: 0.4, isOwn: isCyrillic)
    case .greek: return ("el", census.share(.greek))
    case .hebrew: return census.isYiddish ? nil : ("he", census.share(.hebrew))
    case .arabic: return census.isBeyondArabic ? nil : ("ar", census.share(.arabic))
    case .devanagari: return hindi(sample).map { ("hi", $0) }
    case .kana: return ("ja", census.share(.kana) + census.share(.han))
    case .han: return ("zh", census.share(.han))
    case .hangul: return ("ko", census.share(.hangul))
    }
  }

  private static let latin = LanguageModel(LanguageFigures.latin, supported: languages)
  private static let cyrillic = LanguageModel(LanguageFigures.cyrillic, supported: languages)

  private static func told(
    _ sample: String, _ model: LanguageModel, leastCoverage: Double, isOwn: (UInt32) -> Bool
  ) -> (String, Double)? {
    let words = self.words(sample, isOwn)
    let handicaps = LanguageProofs.handicaps(words, languages: model.languages)
    guard let score = model.score(words, handicaps: handicaps), score.margin >= margin, score.coverage >= leastCoverage
    else { return nil }
    let code = model.languages[score.best]
    guard languages.contains(code) else { return nil }
    // Half of a text in another language is no text in this one.
    if words.count >= 60 {
      var own = 0
      var others = 0
      for start in stride(from: 0, to: words.count, by: 20) {
        guard let part = model.score(Array(words[start..<min(start + 20, words.count)])), part.margin >= margin else {
          continue
        }
        if part.best == score.best, part.coverage >= leastCoverage { own += 1 } else { others += 1 }
      }
      if others * 2 > own { return nil }
    }
    // The odds rise with the lead; a nat of a sum over overlapping groups is worth a quarter of one.
    var odds = 1.0
    for _ in 0..<Int(min(40, score.margin / 4)) { odds *= 2.718_281_828 }
    return (code, odds / (1 + odds))
  }

  /// How well a text reads as one in a language that is known: higher is better, comparable between decodings of the
  /// same bytes.
  static func fit(_ text: String) -> Double {
    let lower = text.lowercased()
    let census = ScriptCensus(lower)
    var fit = -ScriptCensus.oddities(text)
    switch census.main {
    case .latin?: fit += latin.sum(words(lower, isLatin))
    case .cyrillic?: fit += cyrillic.sum(words(lower, isCyrillic))
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

  /// Words of one script's letters, with a 0 at both ends.
  private static func words(_ sample: String, _ isOwn: (UInt32) -> Bool) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = [0]
    func add() {
      if word.count > 1 { words.append(word + [0]) }
      word = [0]
    }
    for scalar in sample.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        if value >= 0x61 && value <= 0x7A { word.append(value) } else { add() }
      } else if value == 0xAD || (0x300..<0x370).contains(value) {
        // Soft hyphens and stray marks stand inside words.
        continue
      } else if isOwn(value), UnicodeFacts.isLetter(scalar) {
        word.append(value)
      } else {
        add()
      }
    }
    add()
    return words
  }

  /// Whether a text in Devanagari is Hindi, by words that its sisters lack; its confidence.
  private static func hindi(_ sample: String) -> Double? {
    var own = 0
    var other = 0
    for word in sample.split(whereSeparator: { $0.isWhitespace || $0.isPunctuation || $0 == "।" }) {
      let word = String(word)
      if hindiWords.contains(word) { own += 1 } else if sisterWords.contains(word) { other += 1 }
    }
    guard own > 0, own > other * 4 else { return nil }
    return Double(own) / Double(own + other)
  }

  private static let hindiWords: Set<String> = [
    "है", "हैं", "के", "में", "की", "का", "से", "और", "ने", "पर", "यह", "कि", "नहीं", "भी", "था", "थी", "थे", "इस", "लिए",
    "वह", "गया", "कर", "किया", "हुए", "क्या", "मैं", "तुम", "आप", "हम",
  ]
  /// Of Marathi, Nepali, Sanskrit and Bhojpuri.
  private static let sisterWords: Set<String> = [
    "आहे", "आणि", "आहेत", "होते", "होता", "नाही", "च्या", "मध्ये", "ते", "तो", "ती", "हे", "ही", "असे", "काय", "मी", "छ", "र",
    "लाई", "हुन्छ", "गर्न", "गरेको", "भएको", "पनि", "थियो", "छन्", "अस्ति", "भवति", "एव", "इति", "बा", "बाटे", "रहल",
  ]
}
