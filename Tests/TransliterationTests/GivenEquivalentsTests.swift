import Testing

@testable import Transliteration

@Suite struct GivenEquivalentsTests {
  private let matcher = NameMatcher()

  @Test(arguments: [
    ("Bob Smith", "Robert Smith", "a short form"), ("John Ensign", "Ioannes Ensign", "in another language"),
  ])
  func fullNamesKnowEquivalents(a: String, b: String, reason: String) {
    let result = matcher.compare(a, b)
    #expect(result.score > 0.85)
    #expect(result.verdict == .variant)
    #expect(result.reasons.contains { $0.contains(reason) }, "\(result.reasons)")
  }

  @Test func aGivenNameAloneIsNoOther() { #expect(matcher.compare("Bob", "Robert").verdict == .different) }

  @Test func irregularSpellingsAreReadAsTheySound() {
    #expect(matcher.compare("Keith Wright", "Кит Райт").score > 0.95)
    #expect(Readings.of("james").first?.phonemes == "Jejms")
  }
}
