import Testing

@testable import Transliteration

@Suite struct MixedScriptsTests {
  @Test(arguments: [
    ("Рutin", ["mixed scripts: Р (Cyrillic) in a Latin word"]),
    ("Пyтин", ["mixed scripts: y (Latin) in a Cyrillic word"]),
    ("Vladimir Рutіn", ["mixed scripts: Р, і (Cyrillic) in a Latin word"]),
    ("Αthens", ["mixed scripts: Α (Greek) in a Latin word"]), ("aа", ["mixed scripts: а (Cyrillic) in a Latin word"]),
    ("Putin", []), ("Putin Путин", []), ("Курск-M", []), ("김정은 Kim", []), ("", []),
  ])
  func tells(name: String, expected: [String]) {
    #expect(MixedScripts.reasons(name) == expected)
  }

  @Test func compareTellsWhateverTheVerdict() {
    let matcher = NameMatcher()
    let warning = "mixed scripts: Р (Cyrillic) in a Latin word"
    #expect(matcher.compare("Putin", "Рutin").reasons.contains(warning))
    #expect(matcher.compare("Рutin", "Merkel").reasons.contains(warning))
    #expect(matcher.compare("Рutin", "Рutin").reasons == ["spelled alike", warning])
    #expect(!matcher.compare("Putin", "Путин").reasons.contains { $0.hasPrefix("mixed") })
  }
}
