import TextCore

/// Tells the language of a text by its script and its commonest words.
public enum LanguageDetector {
  /// The language with a confidence in [0, 1]; nil rather than a guess.
  public static func detect(_ text: String) -> (language: LanguageTag, confidence: Double)? {
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
    ].map { ($0.0, Set($0.1.split(separator: " ").map(String.init))) })
}
