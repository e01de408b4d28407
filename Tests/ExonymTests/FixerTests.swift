import Alignment
import Exonym
import TestSupport
import Testing
import TextCore

@Suite struct FixerTests {
  private func finding(_ path: String, _ edits: [TextEdit], isSafe: Bool = true) -> Finding {
    Finding(
      rule: "G303", severity: .warning, message: "m", path: path, fix: Fix(title: "t", edits: edits, isSafe: isSafe))
  }

  @Test func editsSideBySideAreMadeAtOnce() throws {
    let folder = try TemporaryFolder(["a": "abcdef", "b": "abc"])
    let (a, b) = (folder.file("a"), folder.file("b"))
    let made = try Fixer.apply([
      finding(a, [TextEdit(2..<4, "X")]), finding(a, [TextEdit(0..<2, "Y")]), finding(a, [TextEdit(3..<5, "Z")]),
      finding(b, [TextEdit(0..<1, "")], isSafe: false),
    ])
    // What overlaps waits for the next run; what is not safe is left.
    #expect(made == (2, 1))
    #expect(try folder.read("a") == "YXef" && folder.read("b") == "abc")
  }
}

@Suite struct AnchorListTests {
  private func anchors(_ text: String) throws -> [AlignmentAnchor] {
    let folder = try TemporaryFolder(["anchors": text])
    let side = { (language: String) in
      AlignmentText(segments: ["zéro", "un", "un", "deux"], language: try LanguageTag(language))
    }
    return try AnchorList.read(
      folder.file("anchors"), for: AlignmentPair(source: try side("fr"), target: try side("en")))
  }

  @Test func placesAreNumbersOrTexts() throws {
    #expect(
      try anchors("# first\n0\t0\n\nun\t1\nun\t 3 \n") == [
        AlignmentAnchor(source: 0, target: 0), AlignmentAnchor(source: 1, target: 1),
        AlignmentAnchor(source: 2, target: 3),
      ])
  }

  @Test(arguments: [
    ("1\t1\n1\t2\n", 2, 1), ("1\t1\n2\t1\n", 2, 3), ("zéro\t4\n", 1, 6), ("trois\t1\n", 1, 1), ("1\n", 1, 1),
  ])
  func whatIsNoPlaceIsAnErrorWithItsPlace(_ text: String, _ line: Int, _ column: Int) throws {
    let error = try #require(throws: InputError.self) { try anchors(text) }
    #expect(error.position.map { [$0.line, $0.column] } == [line, column])
  }
}
