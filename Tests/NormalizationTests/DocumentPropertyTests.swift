import Documents
import Normalization
import Terminology
import TestSupport
import Testing
import TextCore

/// Documents put together at random from pieces whose fate is known: only names in running text change.
struct DocumentPropertyTests {
  /// What stands in a document, and what becomes of it in French and in German.
  typealias Piece = (input: String, output: String)

  static func same(_ text: String) -> Piece { (text, text) }

  static func pieces(_ type: RegionFormat) -> [Piece] {
    switch type {
    case .html:
      [
        ("<p>Kursk &amp; l’été, Kursk&nbsp;!</p>\n", "<p>Koursk &amp; l’été, Koursk&nbsp;!</p>\n"),
        ("<p lang=\"de\">Kursk und <i>Kursk</i></p>\n", "<p lang=\"de\">Kurßk und <i>Kurßk</i></p>\n"),
        (
          "<div lang=\"de\">Kursk <q lang=\"fr\">Kursk</q> Kursk</div>\n",
          "<div lang=\"de\">Kurßk <q lang=\"fr\">Koursk</q> Kurßk</div>\n"
        ),
        same("<a href=\"/Kursk\" title='Kursk' data-x=Kursk></a>\n"), same("<!-- Kursk -->\n"),
        same("<pre>Kursk\n</pre>\n"), same("<script>var Kursk = '<p>Kursk</p>';</script>\n"),
        same("<style>.Kursk { }</style>\n"), same("<code class=Kursk>Kursk</code>\n"),
        ("<P>K&#117;rsk<br>Kursk", "<P>Koursk<br>Koursk"), ("<li>x &lt; Kursk &gt;\r\n", "<li>x &lt; Koursk &gt;\r\n"),
        same("<p>K<b>ur</b>sk</p>"), same("<p lang='es'>Kursk</p>"),
      ]
    case .xml:
      [
        ("<a>Kursk &amp; Kursk</a>", "<a>Koursk &amp; Koursk</a>"),
        ("<a xml:lang='de'>Kursk<b/>Kursk</a>\n", "<a xml:lang='de'>Kurßk<b/>Kurßk</a>\n"),
        same("<a b='Kursk'/>"), same("<!-- Kursk -->\n"), same("<?php Kursk ?>"),
        ("<x><![CDATA[Kursk & co]]></x>", "<x><![CDATA[Koursk & co]]></x>"), same("<Kursk/>\n"),
      ]
    case .json:
      [
        ("\"a\": \"Kursk\",\n", "\"a\": \"Koursk\",\n"), same("\"Kursk\": 1.50e3,  "),
        ("\"b\" : [\"Kursk\", \"x \\\"Kursk\\\"\\n\", null],", "\"b\" : [\"Koursk\", \"x \\\"Koursk\\\"\\n\", null],"),
        ("\"c\":{\"d\":\"\\u00e9 Kursk\"},\r\n", "\"c\":{\"d\":\"\\u00e9 Koursk\"},\r\n"), same("\t\"e\": true,"),
      ]
    case .yaml:
      [
        ("- Kursk # Kursk\n", "- Koursk # Kursk\n"), same("# Kursk\n"),
        ("- 'Kursk, l''été'\n", "- 'Koursk, l''été'\n"), ("- Kursk: Kursk\n", "- Kursk: Koursk\n"),
        ("- \"Kursk\\n\"\n", "- \"Koursk\\n\"\n"),
      ]
    case .csv:
      [
        ("Kursk,\"a, Kursk\"\n", "Koursk,\"a, Koursk\"\n"), ("1,\"Kursk \"\"x\"\"\"\r\n", "1,\"Koursk \"\"x\"\"\"\r\n"),
        ("\"Kursk\nKursk\",\n", "\"Koursk\nKoursk\",\n"), same(",\n"),
      ]
    case .subtitles:
      [
        (
          "00:00:01,000 --> 00:00:02,000\nKursk <i>Kursk</i>\n\n",
          "00:00:01,000 --> 00:00:02,000\nKoursk <i>Koursk</i>\n\n"
        )
      ]
    case .markdown:
      [
        ("Kursk *Kursk* [Kursk](Kursk.md)\n\n", "Koursk *Koursk* [Koursk](Kursk.md)\n\n"),
        ("# Kursk\n\n", "# Koursk\n\n"), same("```\nKursk\n```\n\n"), same("`Kursk` <Kursk@example.org>\n\n"),
        ("- Kursk\n- [ ] Kursk\n\n", "- Koursk\n- [ ] Koursk\n\n"), ("> Kursk\\\n\n", "> Koursk\\\n\n"),
        ("| Kursk | b |\n|---|---|\n| a | Kursk |\n\n", "| Koursk | b |\n|---|---|\n| a | Koursk |\n\n"),
      ]
    case .wordprocessingML:
      [
        ("<w:p><w:r><w:t>Kursk</w:t></w:r></w:p>", "<w:p><w:r><w:t>Koursk</w:t></w:r></w:p>"),
        (
          "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>à K</w:t></w:r><w:r><w:t>ursk, </w:t></w:r></w:p>",
          "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>à K</w:t></w:r><w:r><w:t>oursk, </w:t></w:r></w:p>"
        ), same("<w:p w:rsidR=\"Kursk\"><w:pPr><w:pStyle w:val=\"Kursk\"/></w:pPr></w:p>"),
      ]
    default: []
    }
  }

  static let frames: [(type: RegionFormat, head: String, tail: String)] = [
    (.html, "<!DOCTYPE html>\n<html lang=\"fr\"><body>", "</body></html>\n"), (.xml, "<r xml:lang=\"fr\">", "</r>"),
    (.json, "{", "\"z\": 0}\n"), (.yaml, "---\n", ""), (.csv, "name,text\n", ""), (.subtitles, "", ""),
    (.markdown, "", ""),
    (.wordprocessingML, "<w:document><w:body>", "</w:body></w:document>"),
  ]

  @Test(arguments: 0..<8) func onlyNamesChange(_ number: Int) throws {
    let frame = Self.frames[number]
    let pieces = Self.pieces(frame.type)
    let french = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let german = Normalizer(spellings: Rules.spellings("Kursk=>Kurßk"), language: try LanguageTag("de"))
    var generator = SeededGenerator(seed: UInt64(number) &+ 5)
    for round in 0..<120 {
      var input = frame.head
      var expected = frame.head
      for index in 0..<Int.random(in: 1...12, using: &generator) {
        guard let piece = pieces.randomElement(using: &generator) else { continue }
        let lead = frame.type == .subtitles ? "\(index + 1)\n" : ""
        input += lead + piece.input
        expected += lead + piece.output
      }
      input += frame.tail
      expected += frame.tail
      let bytes = Array(input.utf8)
      let result = try Normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: frame.type)) { region in
        switch region.language?.language {
        case nil, "fr": french
        case "de": german
        default: nil
        }
      }
      let output = String(decoding: result.output, as: UTF8.self)
      #expect(Array(output.utf8) == Array(expected.utf8), "\(frame.type) \(round): \(input)\n--\n\(output)")
      if output != expected { return }
    }
  }
}
