import Foundation
import TextCore
import Testing

@testable import Alignment

@Suite struct AlignmentFormatTests {
  private func sample() throws -> (AlignmentPair, AlignmentResult) {
    let pair = AlignmentPair(
      source: AlignmentText(segments: ["Un.", "Deux\tet <trois>."], language: try LanguageTag("fr")),
      target: AlignmentText(segments: ["One.", "Two.", "Three.", "More."], language: try LanguageTag("en")))
    let beads = [
      Bead(source: 0..<1, target: 0..<1, confidence: 0.95, contributions: ["length": 0.5]),
      Bead(source: 1..<2, target: 1..<3, confidence: 0.4),
      Bead(source: 2..<2, target: 3..<4, confidence: 1),
    ]
    return (pair, AlignmentResult(beads: beads))
  }

  @Test func writesBeads() throws {
    let (pair, result) = try sample()
    #expect(AlignmentFormat.beads.write(result, of: pair) == "[0]:[0]\n[1]:[1, 2]\n[]:[3]\n")
  }

  @Test func writesLadder() throws {
    let (pair, result) = try sample()
    #expect(AlignmentFormat.ladder.write(result, of: pair) == "0\t0\t0.950\n1\t1\t0.400\n2\t3\t1.000\n2\t4\t0.000\n")
  }

  @Test func writesTables() throws {
    let (pair, result) = try sample()
    #expect(
      AlignmentFormat.tsv.write(result, of: pair)
        == "Un.\tOne.\t0.950\t0\t0\nDeux et <trois>.\tTwo. Three.\t0.400\t1\t1,2\n\tMore.\t1.000\t\t3\n")
  }

  /// Readers of tables end lines at other signs than a line feed, too.
  @Test(arguments: ["\t", "\n", "\r", "\u{B}", "\u{C}", "\u{1C}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}"])
  func cellsOfTablesHaveNoLineEnds(_ sign: String) throws {
    let tag = try LanguageTag("und")
    let pair = AlignmentPair(
      source: AlignmentText(segments: ["a\(sign)b"], language: tag), target: AlignmentText(segments: [], language: tag))
    let bead = Bead(source: 0..<1, target: 0..<0)
    #expect(AlignmentFormat.tsv.write(AlignmentResult(beads: [bead]), of: pair) == "a b\t\t1.000\t0\t\n")
  }

  @Test func scriptsWithoutSpacesAreJoinedWithoutOne() throws {
    for (language, joined) in [("zh", "一。二。"), ("fr", "一。 二。")] {
      let text = AlignmentText(segments: ["一。", "二。", "三。"], language: try LanguageTag(language))
      #expect(AlignmentFormat.joined(text, 0..<2) == joined)
    }
  }

  @Test func writesObjects() throws {
    let (pair, result) = try sample()
    let lines = AlignmentFormat.jsonl.write(result, of: pair).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"confidence\":0.95") && lines[0].contains("\"length\":0.5"))
  }

  @Test func pageStandsAlone() throws {
    let (pair, result) = try sample()
    let page = AlignmentFormat.html.write(result, of: pair, title: "a < b")
    #expect(page.contains("<title>a &lt; b</title>") && page.contains("&lt;trois&gt;"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src=") && !page.contains("<link"))
    // Segments have the numbers of the other formats, and what each kind of evidence gave is in the page for all eyes.
    #expect(page.contains("<sup>0</sup>Un.") && page.contains("<small class=\"why\">length +0.5</small>"))
    #expect(page.contains("data-confidence=\"0.400\"") && page.contains("<option value=\"doubt\">"))
    #expect(page.contains("class=\"c9\"") && page.contains("class=\"c4 doubtful joined\""))
    // The word says it, not the colour alone.
    #expect(page.contains("<small>0-1 unaligned</small>") && page.contains("2 segments with 4; 3 beads, 2 to review"))
  }

  /// A browser runs the page's style and script only if the policy names the very texts that stand in it.
  @Test func policyOfThePageNamesItsStyleAndScript() throws {
    let (pair, result) = try sample()
    let page = AlignmentFormat.html.write(result, of: pair)
    for (element, policy) in [("style", "style-src"), ("script", "script-src")] {
      let parts = page.split(separator: "<\(element)>")
      #expect(parts.count == 2)
      let text = try #require(parts.last?.split(separator: "</\(element)>").first)
      let digest = SHA256.digest(of: Array(text.utf8))
      #expect(page.contains("\(policy) 'sha256-\(Data(digest).base64EncodedString())'"))
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func pageLaysEachSideOutInItsDirection() throws {
    let pair = AlignmentPair(
      source: AlignmentText(
        segments: ["הרכבת חזרה לפעול.", "NATO ו־CNN דיברו עם ראש הממשלה היום.", "Read more."],
        language: try LanguageTag("he")),
      target: AlignmentText(segments: ["The train runs.", "14"], language: try LanguageTag("en")))
    let beads = [Bead(source: 0..<2, target: 0..<2, confidence: 1), Bead(source: 2..<3, target: 2..<2, confidence: 1)]
    let page = AlignmentFormat.html.write(AlignmentResult(beads: beads), of: pair)
    #expect(page.contains("<td lang=\"he\" dir=\"rtl\"><p><sup>0</sup>"))
    // A Latin name at the start turns no Hebrew sentence round; an English one among them stands its own way.
    #expect(page.contains("<p><sup>1</sup>NATO") && page.contains("<p dir=\"ltr\"><sup>2</sup>Read more."))
    #expect(page.contains("<td lang=\"en\" dir=\"ltr\"><p><sup>0</sup>The train runs.</p><p><sup>1</sup>14</p>"))
  }
}
