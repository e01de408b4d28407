import Documents
import TestSupport
import Testing
import TextCore

/// What holds of every format, whatever the bytes.
@Suite struct ReadingPropertyTests {
  static let atoms: [String: [String]] = [
    "txt": [
      "word ", "Word.", "\n", "\r\n", "\n\n", "> ", ">> ", "  ", "- item", "long line of some forty letters here and",
      "é", "村", "\u{85}", "\t", "-- ", "1. ",
    ],
    "md": [
      "word ", "# ", "\n", "\n\n", "> ", "- ", "1. ", "    ", "```\n", "`a`", "*a*", "**", "[a](b)", "[r]: x\n", "[r]",
      "| a | b |\n", "|---|---|\n",
      "<b>", "<br>", "&amp;", "\\", "===\n", "---\n", "  \n", "é", "村", "\r", "\0", "\t", "[^1]", "[^1]: n\n", "~~s~~",
      "<!-- c -->", "<!--", "<?", "<![CDATA[", "[r][]", "+++\n", "title = 'x'\n", "* * *\n",
    ],
    "html": [
      "word ", "<p>", "</p>", "<div class=nav>", "</div>", "<a href=x>", "</a>", "<li>", "<td>", "<h1>", "</h1>",
      "<h2>", "<br>", "<pre>", "</pre>", "<code>",
      "</code>", "&eacute;", "&#x27;", "<!-- c -->", "<script>", "</script>", "<main>", "</main>", "<", ">", "é",
      "<nav>", "</nav>", "<title>", "<b lang=fr>", "</b>", "<head>", "<body>", "<svg>", "</svg>", "<svg/>", "<ruby>",
      "<rt>",
      "</ruby>", "<span hidden>", "</span>", "<a name=y>", "<tr>", "<table>", "</table>", "<td a=\"1\"\">", "<iframe>",
      "<noscript>", "</noscript>", "&nbsp;", "&#146;", "<?xml version='1.0'?>", "<![CDATA[x]]>", "\u{A0}",
    ],
    "srt": [
      "1\n", "00:00:01,000 --> 00:00:02,000\n", "Text here\n", "- Yes.\n", "\n", "<i>", "</i>", "{\\an8}", "é", "<",
      "{", "NOTE x\n", "22\n", "<v A>", "WEBVTT\n",
    ],
    "po": ["msgid \"a\"\n", "msgstr \"b. C\"\n", "\"d\\n\"\n", "\n", "#, fuzzy\n", "\"", "\\"],
    "xlf": [
      "<source>", "</source>", "<target>", "</target>", "a ", "<g>", "</g>", "&lt;", "<alt-trans>", "</alt-trans>",
      "<![CDATA[x]]>", "<mq:x>", "</mq:x>", "<x:xliff>", "<x:source>", "</x:source>",
    ],
  ]

  func check(_ document: Document, _ bytes: [UInt8], _ note: String) {
    var last = 0
    var source = 0
    for paragraph in document.paragraphs {
      // In order, apart, not empty, no white space at the ends.
      #expect(paragraph.range.lowerBound >= last && !paragraph.range.isEmpty, "\(note)")
      #expect(document.text[paragraph.range] == paragraph.bytes)
      #expect(paragraph.bytes.first ?? 0 > 0x20 && paragraph.bytes.last ?? 0 > 0x20)
      last = paragraph.range.upperBound
      // In the file too: what stands between two is a gap, and all of it rebuilds the file.
      let place = document.source(of: paragraph.range)
      #expect(place.lowerBound >= source && place.upperBound <= bytes.count && !place.isEmpty, "\(note)")
      source = place.upperBound
      for part in paragraph.protected {
        #expect(part.lowerBound >= paragraph.range.lowerBound && part.upperBound <= paragraph.range.upperBound + 1)
      }
      // A single byte of text that is written as it is stands where it says.
      for at in stride(from: paragraph.range.lowerBound, to: paragraph.range.upperBound, by: 3) {
        let one = document.source(of: at..<(at + 1))
        #expect(one.upperBound <= bytes.count)
        if one.count == 1, one.upperBound <= bytes.count {
          #expect(bytes[one.lowerBound] == document.text[at], "\(note)")
        }
      }
    }
  }

  @Test(arguments: ["txt", "md", "html", "srt", "po", "xlf"]) func randomDocuments(_ ending: String) throws {
    let atoms = Self.atoms[ending] ?? []
    var random = SeededGenerator(seed: 3)
    var read = 0
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) { text += atoms.randomElement(using: &random) ?? "" }
      let bytes = Array(text.utf8)
      guard let document = try? Reading.bytes(bytes, "a." + ending), document.encoding == .utf8 else { continue }
      check(document, bytes, text.debugDescription)
      read += 1
    }
    #expect(read > 200)
  }

  @Test(arguments: [
    "page.html", "structure.md", "wrapped-book.txt", "quoted-mail.txt", "complete.odt", "complete.docx",
  ])
  func mutatedFiles(_ name: String) throws {
    let original = try FileAccess.read(Reading.path(name))
    let isPackage = name.hasPrefix("complete.")
    var read = 0
    var random = SeededGenerator(seed: 5)
    for _ in 0..<150 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: at)
        default: bytes = Array(bytes[..<max(1, at)])
        }
      }
      // An error or a document, never a crash. Of packages the places are those of a part.
      guard let document = try? Reading.bytes(bytes, name), document.encoding == .utf8, !isPackage else { continue }
      check(document, bytes, name)
      read += 1
    }
    #expect(isPackage || read > 50, "\(read)")
  }

  @Test(arguments: DocumentFormat.allCases.filter { $0 != .pdf }) func noise(_ format: DocumentFormat) {
    var random = SeededGenerator(seed: 9)
    for length in [0, 1, 2, 3, 7, 50, 700] {
      for _ in 0..<20 {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = try? Reading.bytes(bytes, "a") { $0.format = format }
      }
    }
  }
}
