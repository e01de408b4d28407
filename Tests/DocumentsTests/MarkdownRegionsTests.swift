import Documents
import TestSupport
import Testing
import TextCore

/// Which bytes of Markdown are prose to be rewritten.
@Suite struct MarkdownRegionsTests {
  private func texts(_ source: String) -> [String] { RegionsTests.texts(source, .markdown) }

  /// A text with every `Kharkov` in it made `Kharkiv`.
  private func rewritten(_ source: String) -> String {
    let bytes = Array(source.utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: .markdown))
    var edits: [TextEdit] = []
    var at = 0
    while at + 7 <= text.bytes.count {
      if text.bytes[at..<(at + 7)].elementsEqual("Kharkov".utf8) {
        edits += text.edits(for: at..<(at + 7), "Kharkiv") ?? []
      }
      at += 1
    }
    return String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
  }

  @Test func notesAreProse() {
    #expect(rewritten("See[^1].\n\n[^1]: In Kharkov.\n") == "See[^1].\n\n[^1]: In Kharkiv.\n")
    #expect(rewritten("[Kharkov]: /Kharkov\n") == "[Kharkov]: /Kharkov\n")
  }

  /// A label that its definition no longer has leads nowhere.
  @Test func labelsStay() {
    let definition = "\n\n[Kharkov city]: /x\n"
    for (text, wanted) in [
      ("Kharkov, [Kharkov  City] and Kharkov", "Kharkiv, [Kharkov  City] and Kharkiv"),
      ("[Kharkov city][] Kharkov", "[Kharkov city][] Kharkiv"),
      ("[*Kharkov* a][Kharkov city]", "[*Kharkiv* a][Kharkov city]"), ("[Kharkov]", "[Kharkiv]"),
      ("[Kharkov city](/y)", "[Kharkiv city](/y)"), ("![Kharkov city] _a_ Kharkov", "![Kharkov city] _a_ Kharkiv"),
    ] { #expect(rewritten(text + definition) == wanted + definition, "\(text)") }
  }

  /// Names on both sides of a line break are two words.
  @Test func tagsThatPartWords() {
    #expect(
      texts("a<br>b<BR/>c <td>d</td><td>e</td> f<b>g</b><!-- x -->h<https://x.y>i<h2>j\n") == [
        "a\nb\nc \nd\n\ne\n fghi\nj\n"
      ])
    #expect(rewritten("| Kharkov<br>Kharkov |\n") == "| Kharkiv<br>Kharkiv |\n")
  }

  @Test func elementsOfCode() {
    #expect(
      texts(
        "a <code>Kharkov</code> b\n\n<PRE class=x>\nKharkov\n\nKharkov\n</pre>\nc\n\n<script>var Kharkov</script>\n")
        == ["a  b\n", "c\n", "\n"])
    #expect(
      rewritten("<script>\nvar Kharkov\n</script> Kharkov <code>Kharkov\n")
        == "<script>\nvar Kharkov\n</script> Kharkiv <code>Kharkiv\n")
    let many = String(repeating: "<pre><code>", count: 50_000)
    #expect(texts(many).joined().allSatisfy { $0 == "\n" })
  }

  @Test func codeInListsIsFurtherIn() {
    #expect(
      texts("1. a\n\n    b\n\n    - c\n\n        d\n\n          code\n\ne\n\n    code\n") == [
        "1. a\n", "    b\n", "    - c\n", "        d\n", "e\n",
      ])
    #expect(texts("- a\n\n      code\n\n  b\n* * *\n\n    code\n") == ["- a\n", "  b\n* * *\n"])
    #expect(texts("a\n\n\tcode\n- b\n\n\tc\n") == ["a\n", "- b\n", "\tc\n"])
  }

  @Test func codeAndCommentsOverLines() {
    #expect(texts("a <!-- Kharkov\nKharkov --> b\nc `d\ne` f\n") == ["a  b\nc  f\n"])
    #expect(texts("a <!-- \(String(repeating: "x\n", count: 9000)) --> b\n") == ["a  b\n"])
    let many = "x " + String(repeating: "<!--", count: 200_000)
    #expect(texts(many) == [many])
  }

  /// A text that would end its quotation marks, or has them, is escaped; TOML's literal strings have no escapes.
  @Test func frontMatterStaysWhole() throws {
    let bytes = Array("+++\ntitle = 'Lviv'\nsummary = \"Lviv\"\n+++\n".utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: .markdown))
    #expect(text.edits(for: text.ranges[0], "L'viv") == nil)
    let edits =
      try #require(text.edits(for: text.ranges[0], "Lwów")) + #require(text.edits(for: text.ranges[1], "\"L'viv\""))
    #expect(
      String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
        == "+++\ntitle = 'Lwów'\nsummary = \"\\\"L'viv\\\"\"\n+++\n")
  }
}
