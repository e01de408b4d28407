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
