import Exonym
import Foundation
import Testing
import TextCore

@Suite struct SegmentJobTests {
  private func run(_ text: String, _ name: String) throws -> SegmentedDocument {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + name).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try SegmentJob(options: SegmentJob.Options(language: LanguageTag("en"))).run(path)
  }

  @Test func noSegmentEndsInsideCode() throws {
    let document = try run("Call `a. B. C` first. Then `d` it. See `x.` Then go.\n", ".md")
    #expect(document.pieces.map(\.text) == ["Call a. B. C first.", "Then d it.", "See x.", "Then go."])
  }

  @Test func wrappedLinesAreSpaces() throws {
    let text = """
      The old mill stood at the end of the lane, where the water had once run
      fast enough to turn three wheels at a time. Nobody had worked it since
      the winter of the great flood. The boards were grey.
      """
    let document = try run(text, ".txt")
    #expect(document.pieces.count == 3)
    #expect(document.pieces[0].line.hasSuffix("had once run fast enough to turn three wheels at a time."))
    #expect(document.pieces.allSatisfy { $0.paragraph == 0 && !$0.isHeading })
  }

  @Test func aPagesSourceLinesAreSpacesAndItsBreaksAreNot() throws {
    let page = "<p>The mill stood\n   At Petersburg\n in the North.</p><p>Anna Roe<br>Mill Lane 3<br>Petersburg</p>"
    let document = try run(page, ".html")
    #expect(
      document.pieces.map(\.line) == [
        "The mill stood At Petersburg in the North.", "Anna Roe", "Mill Lane 3", "Petersburg",
      ])
  }

  @Test func linesAreJoinedByTheScript() {
    #expect(SegmentedDocument.line("one\n  two\r\nthree") == "one two three")
    #expect(SegmentedDocument.line("村里的\n磨坊") == "村里的磨坊")
    #expect(SegmentedDocument.line("마을\n공장") == "마을 공장")
    #expect(SegmentedDocument.line("a\n\n b") == "a b")
  }
}
