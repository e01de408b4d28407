import TextCore

/// Tells the language of a text by its script and its commonest words.
public enum LanguageDetector {
  /// The language with a confidence in [0, 1]; nil rather than a guess.
  public static func detect(_ text: String) -> (language: LanguageTag, confidence: Double)? {
    if let found = byScript(text) { return found }
    var counts: [String: Double] = [:]
    var total = 0.0
    for word in text.lowercased().unicodeScalars.split(whereSeparator: { !UnicodeFacts.isLetter($0) }).prefix(4000) {
      total += 1
      let word = String(String.UnicodeScalarView(word))
      for (language, words) in commonest where words.contains(word) { counts[language, default: 0] += 1 }
    }
    guard total >= 5 else { return nil }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first, best.value / total > 0.12 else { return nil }
    let second = ranked.count > 1 ? ranked[1].value : 0
    guard best.value > second * 1.15, let tag = try? LanguageTag(best.key) else { return nil }
    return (tag, min(1, (best.value - second) / best.value + best.value / total))
  }

  /// Languages that their script tells: Greek, Hebrew, Arabic, Hindi, Japanese (by kana), Korean, Chinese. Abstains
  /// where other scripts make up a fifth or more.
  private static func byScript(_ text: String) -> (language: LanguageTag, confidence: Double)? {
    var counts: [String: Double] = [:]
    var total = 0.0
    for scalar in text.unicodeScalars.prefix(4000) {
      let language: String
      switch scalar.value {
      case 0x370...0x3FF, 0x1F00...0x1FFF: language = "el"
      case 0x590...0x5FF: language = "he"
      case 0x600...0x6FF: language = "ar"
      case 0x900...0x97F: language = "hi"
      case 0x3041...0x30FF: language = "ja"
      case 0xAC00...0xD7AF, 0x1100...0x11FF: language = "ko"
      case 0x4E00...0x9FFF: language = "zh"
      default:
        if UnicodeFacts.isLetter(scalar) { total += 1 }
        continue
      }
      counts[language, default: 0] += 1
      total += 1
    }
    guard total >= 5 else { return nil }
    // Japanese mixes kana with Han.
    if let kana = counts["ja"], let han = counts["zh"], kana * 10 >= han {
      counts["ja"] = kana + han
      counts["zh"] = nil
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value / total > 0.5,
      let tag = try? LanguageTag(best.key)
    else { return nil }
    return (tag, best.value / total)
  }

  private static let commonest: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: [
      (
        "fr",
        "le la les de des du et à un une en est que qui dans pour pas au sur par plus ce il ont été avec ne se d l a"
      ),
      ("en", "the of and to in a is that for it was on are as with be by at this have from or had not but which he"),
      (
        "de",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat"
      ),
      ("es", "de la que el en y a los se del las un por con una su para es al lo como más o pero sus le ha fue"),
      ("it", "di e il la che in un a per è una del sono con non i le si da al come dei nel della più gli lo ha"),
      ("pl", "w i na z do się nie to że jest o od za po przez jak dla a oraz są tym był ale co ze"),
      ("nl", "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan bij door naar uit"),
      ("ru", "и в не на что с по как это из к у за от о для он а его но они был было все так же или"),
      ("uk", "і в не на що з у та до за як від по це для його про й він але є був його які або із який"),
      ("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou"),
      ("cs", "a se v na je že o s z do i to k ve pro za by ale si po jako jeho které který jsou není byl také od"),
      ("be", "і у ў на з што не да як па за ад гэта для быў яго ён але яна іх так таксама якія або калі было"),
      ("bg", "на и в да за от се с по че са не е това ще който като към до при или беше със му той им"),
    ].map { ($0.0, Set($0.1.split(separator: " ").map(String.init))) })
}
