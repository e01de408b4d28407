import Documents
import Foundation
import Testing
import TextCore

@Suite struct DocumentsTests {
  func read(_ text: String, _ path: String) throws -> Document { try DocumentReader.read(Array(text.utf8), path: path) }

  @Test func plainTextKeepsTheFilesOffsets() throws {
    let text = "Un titre\n\n  Première phrase. Deuxième.\r\nEncore.\n"
    let document = try read(text, "a.txt")
    #expect(document.paragraphs.map(\.text) == ["Un titre", "Première phrase. Deuxième.", "Encore."])
    #expect(document.paragraphs.map(\.kind) == [.heading, .body, .body])
    for paragraph in document.paragraphs {
      #expect(String(decoding: Array(text.utf8)[paragraph.range], as: UTF8.self) == paragraph.text)
    }
  }

  @Test func htmlIsTextBetweenMarkup() throws {
    let document = try read(
      "<html lang=\"fr\"><head><style>p{}</style></head><body><h1>Titre</h1><p>L&#39;un &amp; l&rsquo;<b>autre</b>.</p>"
        + "<script>var x = 1;</script></body></html>", "a.html")
    #expect(document.language?.tag == "fr")
    #expect(document.format == .html)
    let texts = document.paragraphs.map(\.text)
    #expect(texts.contains("Titre"))
    #expect(texts.contains("L'un & l’autre."))
    #expect(!texts.joined().contains("var x"))
  }

  @Test func bilingualFilesGiveTheirTranslation() throws {
    let po = try read("msgid \"One\"\nmsgstr \"Un\"\n\nmsgid \"Two\"\nmsgstr \"Deux\"\n", "a.po")
    #expect(po.paragraphs.map(\.text) == ["Un", "Deux"])
    let xliff = try read(
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language=\"en\" "
        + "target-language=\"fr\" datatype=\"plaintext\" original=\"a\"><body><trans-unit id=\"1\"><source>One</source>"
        + "<target>Un</target></trans-unit></body></file></xliff>", "a.xlf")
    #expect(xliff.paragraphs.map(\.text) == ["Un"])
    #expect(xliff.language?.tag == "fr")
  }

  @Test func subtitlesGiveTheirCues() throws {
    let document = try read(
      "1\n00:00:01,000 --> 00:00:02,000\nBonjour.\n\n2\n00:00:03,000 --> 00:00:04,000\nAdieu.\n", "a.srt")
    #expect(document.paragraphs.map(\.text) == ["Bonjour.", "Adieu."])
  }

  @Test func wordFilesGiveTheirBody() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/regions.docx"
    ).path
    let document = try DocumentReader.read(path)
    #expect(document.format == .docx)
    #expect(document.paragraphs.contains { $0.text.contains("Kursk") })
  }

  @Test func whatIsNoWordFileIsAnErrorWithItsPath() {
    let error = #expect(throws: InputError.self) { try DocumentReader.read(Array("no zip".utf8), path: "a.docx") }
    #expect(error?.path == "a.docx")
  }

  /// The bytes of the file, markup inside included; of blanks none.
  @Test(arguments: [
    ("<p>a</p><p> b <b>c</b>&amp; </p>", "x.html", ["a", "b <b>c</b>&amp;"]),
    ("x\n\ny *z* .", "x.md", ["x", "y *z* ."]),
    ("> a\n> b\n\n c", "x.txt", ["a", "b", "c"]), ("", "x.txt", []), ("\n \n", "x.txt", []), (" \n", "x.html", []),
    ("msgid \"\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"b\"\n\"c\"\n", "x.po", ["b\"\n\"c"]),
  ])
  func everyParagraphIsWhereItSays(_ text: String, _ path: String, _ places: [String]) throws {
    let document = try read(text, path)
    #expect(
      document.paragraphs.map { String(decoding: Array(text.utf8)[document.source(of: $0.range)], as: UTF8.self) }
        == places)
  }
}
