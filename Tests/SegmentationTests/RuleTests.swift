import Foundation
import TestSupport
import Testing
import TextCore

@testable import Segmentation

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

/// Lines of a language and a text whose segments stand between `|`, or between `¦` where no space parts them.
@Test(arguments: ["rules.tsv", "news.tsv", "everyday.tsv"])
func fixture(_ name: String) throws {
  let lines = try String(contentsOf: fixtures.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
  #expect(lines.count > 20)
  for line in lines where !line.hasPrefix("#") {
    let fields = line.split(separator: "\t").map(String.init)
    let marked = try #require(fields.last)
    let bytes = Array(marked.replacing("|", with: " ").replacing("¦", with: "").utf8)
    let found = Segmenter(language: try LanguageTag(fields[0])).segments(of: bytes)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == marked.split { $0 == "|" || $0 == "¦" }.map(String.init), "\(fields[0])")
  }
}

/// Line ends inside a paragraph: how many segments there are.
@Test(arguments: [
  ("features\ncontact manager\nevents, activities", 3), ("It was a cold\nnight in the city.", 1),
  ("red,\ngreen,\nblue", 1),
  ("Putter King Trophy\n(Engraved Crystal Trophy, Picture Coming Soon, All In All)\nThe team judges.", 3),
  ("Sie wurde vor langer Zeit von einem Freund der Familie gebaut und\nGärtner pflegten sie.", 1),
  (String(repeating: "Wort und ", count: 15) + "Ende\nUrheberrecht bei uns", 2),
])
func lines(_ text: String, _ count: Int) throws {
  #expect(Segmenter(language: try LanguageTag("de")).segments(of: text).count == count)
}

/// Each final mark inside a segment says why it ends none.
@Test(arguments: [
  ("fr", "M. Dupont est venu le 3 sept. 2020.", "end; no end behind M. (title), sept. (abbreviation)"),
  ("de", "Am 3. Mai kam er, z. B. um 5.", "end; no end behind 3. (ordinal), z. (title), B. (lower-case-follows)"),
  ("en", "He (of the B.C.A. Army) left at 5:30.", "end; no end behind B.C.A. (acronym)"),
  ("ru", "Усадьба, где вырос поэт, 1887 г. В 1901 году её продали.", "end; no end behind г. (caption-date)"),
  ("en", "\"No! Stop!\" she said.", "end; no end behind \"No! (in-quotation), Stop! (lower-case-follows)"),
])
func explanations(_ language: String, _ text: String, _ wanted: String) throws {
  var options = SegmenterOptions()
  options.explains = true
  let segments = Segmenter(language: try LanguageTag(language), options: options).segments(of: text)
  #expect(segments.map { $0.explanation(of: Array(text.utf8)[$0.range]) } == [wanted])
  #expect(Segmenter(language: try LanguageTag(language)).segments(of: text).allSatisfy { $0.joins.isEmpty })
}

/// Arabic news: a label's colon, and commas where a text has no stop, end segments by rules of their own.
@Test func arabicNews() throws {
  let arabic = Segmenter(language: try LanguageTag("ar"))
  #expect(arabic.segments(of: "عاجل: انقطاع التيار.").map(\.rule) == ["news-lead", "end"])
  #expect(arabic.segments(of: "عاجل: \"انقطاع التيار\".").map(\.rule) == ["end"])
  #expect(arabic.segments(of: "عاجل:").count == 1)
  let clause = "وصل العمال إلى الموقع في الصباح الباكر"
  let text = [clause, clause, clause].joined(separator: "، ")
  #expect(arabic.segments(of: text).map(\.rule) == ["clause-comma", "clause-comma", "end"])
  #expect(arabic.segments(of: text + ".").count == 1)
  #expect(Segmenter(language: try LanguageTag("fa")).segments(of: text).count == 1)
}

/// Long texts of commas stay linear.
@Test(arguments: ["،", "كلمة،", "كلمة كلمة كلمة كلمة كلمة، ", "كلمة "])
func commasAreCutInLinearTime(_ piece: String) throws {
  let text = "كلمة " + String(repeating: "كلمة ", count: 30) + String(repeating: piece, count: 50_000)
  let segments = Segmenter(language: try LanguageTag("ar")).segments(of: text)
  #expect(segments.count <= 50_001)
}

/// Marks that each look over all those behind them stay linear.
@Test(arguments: ["[…]", "[...]", ".\u{200F}", "\r", " \r", "\r\n", ".)", "x.[1]"])
func marksInARowAreCutInLinearTime(_ piece: String) throws {
  let text = "One word. " + String(repeating: piece, count: 20_000) + "two words"
  let segmenter = Segmenter(language: try LanguageTag("en"))
  var end: Int?
  // Without optimisation; the square of their number took minutes.
  #expect(cpuSeconds { end = segmenter.segments(of: text).last?.range.upperBound } < 15)
  #expect(end == text.utf8.count)
  #expect(cpuSeconds { end = segmenter.segments(of: String(text.dropLast(9))).last?.range.upperBound } < 15)
}

/// A lone CR and CR LF end lines as LF does: two part paragraphs, short lines of small letters are items.
@Test(arguments: ["\n", "\r", "\r\n"])
func blankLinesEndSegments(_ line: String) throws {
  let long = "and so this line of fifty letters or more was wrapped by hand"
  let segmenter = Segmenter(language: try LanguageTag("en"))
  #expect(segmenter.segments(of: long + line + line + long).map(\.rule) == ["line", "end"])
  #expect(segmenter.segments(of: long + line + long).map(\.rule) == ["end"])
  #expect(segmenter.segments(of: "Heading" + line + long + line + "So it is").map(\.rule) == ["end"])
  #expect(segmenter.segments(of: ["cats", "dogs", "birds"].joined(separator: line)).count == 3)
}
