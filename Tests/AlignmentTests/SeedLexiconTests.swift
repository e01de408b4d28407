import Foundation
import TextCore
import Testing

@testable import Alignment

@Suite struct SeedLexiconTests {
  private static var hasPython: Bool {
    ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"].contains {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func isFresh() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Fixture.root.appending(path: "scripts/generate-seed-lexicon.py").path, "--check"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "run scripts/generate-seed-lexicon.py")
  }

  private static let rows: [[Substring]] = [
    ["Haus", "Gebäude"], ["arbeiten"], ["Tür"], ["sehen"], ["Zeitung"], ["im Freien"], ["sehr"],
  ]

  @Test(arguments: [
    ("haus", [0]), ("häuser", [0]), ("gebäuden", [0]), ("arbeitet", [1]), ("türen", [2]), ("sehe", [3]), ("sehr", [6]),
    ("haustür", [0, 2]), ("zeitungsartikel", []), ("wochenzeitung", [4]), ("freien", []), ("zeit", []), ("", []),
  ])
  func findsRowsOfForms(_ sample: (String, [Int32])) {
    let matcher = SeedLexicon.Matcher(Self.rows, language: "de")
    let folded = Cognates.folded(sample.0.unicodeScalars.map(\.value), .word)
    #expect(matcher.rows(of: folded[...]).map(\.0).sorted() == sample.1)
  }

  @Test(arguments: [("fr", "uk"), ("de", "pl"), ("es", "ru"), ("it", "nl"), ("en-GB", "fr-CA")])
  func linksWordsOfEachLanguage(_ pair: (String, String)) throws {
    #expect(SeedLexicon(try LanguageTag(pair.0), try LanguageTag(pair.1)) != nil)
  }

  @Test func isSilentWhereItHasNoSuchLanguage() throws {
    let french = try LanguageTag("fr")
    #expect(SeedLexicon(french, try LanguageTag("ta")) == nil)
    #expect(SeedLexicon(french, try LanguageTag("fr-CA")) == nil)
    #expect(SeedLexicon(try LanguageTag("und"), french) == nil)
  }

  /// Nothing but common words: no names, no numbers, and lengths that mislead.
  @Test func alignsShortTextsByCommonWords() throws {
    let source = [
      "La porte est ouverte.", "Nous avons mangé du pain et bu du vin rouge, puis dormi.", "La guerre est finie.",
    ]
    let target = [
      "The doors were opened.", "We slept after the red wine.", "There was bread.", "War had ended at last.",
    ]
    let pair = AlignmentPair(
      source: AlignmentText(segments: source, language: try LanguageTag("fr")),
      target: AlignmentText(segments: target, language: try LanguageTag("en")))
    let result = try Aligner().align(pair)
    #expect(result.beads.map(\.type) == ["1-1", "1-2", "1-1"])
    let found = result.beads.contains { $0.contributions["seed lexicon"] ?? 0 > 0 }
    #expect(found)
    var options = AlignerOptions()
    options.usesSeedLexicon = false
    let plain = try Aligner(options: options).align(pair)
    let silent = plain.beads.allSatisfy { $0.contributions["seed lexicon"] == nil }
    #expect(silent)
  }

  @Test func articlesAlignBetterWithIt() throws {
    var without = AlignerOptions()
    without.usesSeedLexicon = false
    var scores = (0.0, 0.0)
    for topic in ["port-odesa", "railway-kharkiv", "energy-zaporizhzhia", "museum-chernihiv"] {
      let (pair, gold) = try Fixture.article(topic)
      scores.0 += Fixture.strictF1(gold, try Aligner().align(pair).beads) / 4
      scores.1 += Fixture.strictF1(gold, try Aligner(options: without).align(pair).beads) / 4
    }
    #expect(scores.0 >= scores.1)
    #expect(scores.0 >= 0.95)
  }
}
