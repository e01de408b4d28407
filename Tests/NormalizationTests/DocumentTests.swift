import Documents
import Foundation
import Normalization
import Terminology
import TestSupport
import Testing
import TextCore

struct DocumentTests {
  static func rewrite(
    _ text: String, _ type: RegionFormat, rules: String = "Kursk=>Koursk ; Valery Gerasimov=>Valeri Guérassimov"
  )
    throws -> String
  {
    let normalizer = Normalizer(spellings: Rules.spellings(rules), language: try LanguageTag("fr"))
    let bytes = Array(text.utf8)
    let result = try normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: type))
    return String(decoding: result.output, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "<p title=\"Kursk\">K&#117;rsk &amp; Kursk <code>Kursk</code></p>",
      "<p title=\"Kursk\">Koursk &amp; Koursk <code>Kursk</code></p>", RegionFormat.html
    ),
    ("<p>Valery&nbsp;<b>Gerasimov</b></p>", "<p>Valeri&nbsp;<b>Guérassimov</b></p>", .html),
    ("<p>Valery <b>Gerasimov</b></p>", "<p>Valeri <b>Guérassimov</b></p>", .html),
    (
      "{\"Kursk\": \"\\\"Kursk\\\" \\u00e9 Valery Gerasimov\"}",
      "{\"Kursk\": \"\\\"Koursk\\\" \\u00e9 Valeri Gu\\u00e9rassimov\"}", .json
    ),
    ("Kursk: Kursk # Kursk", "Kursk: Koursk # Kursk", .yaml),
    ("_Kursk_ [Kursk](Kursk)", "_Koursk_ [Koursk](Kursk)", .markdown),
    ("**Kur**sk", "**Kur**sk", .markdown),
    ("Kursk\nKursk,\"Kursk\"", "Kursk\nKoursk,\"Koursk\"", .csv),
    ("msgid \"Kursk\"\nmsgstr \"Kursk\"", "msgid \"Kursk\"\nmsgstr \"Koursk\"", .po),
    (
      "<w:p><w:r><w:t>Ku</w:t></w:r><w:r><w:t>rsk</w:t></w:r></w:p>",
      "<w:p><w:r><w:t>Kou</w:t></w:r><w:r><w:t>rsk</w:t></w:r></w:p>", .wordprocessingML
    ),
    (
      "<tmx><tuv xml:lang='fr'><seg>Kursk<ph>Kursk</ph></seg></tuv></tmx>",
      "<tmx><tuv xml:lang='fr'><seg>Koursk<ph>Kursk</ph></seg></tuv></tmx>", .tmx
    ),
  ])
  func onlyNamesChange(_ input: String, _ expected: String, _ type: RegionFormat) throws {
    #expect(try Self.rewrite(input, type) == expected)
  }

  @Test func commentsOutsideTheTextAreHeeded() throws {
    #expect(
      try Self.rewrite("<p>Kursk</p> <!-- exonym-ignore: T101 -->\n<p>Kursk</p>", .html)
        == "<p>Kursk</p> <!-- exonym-ignore: T101 -->\n<p>Koursk</p>")
    let bytes = Array("<p>Kursk</p> <!-- exonym-ignore: T101 -->".utf8)
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    #expect(try normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .html)).observations.isEmpty)
    #expect(
      try Self.rewrite("a: Kursk # exonym-ignore: T101\nb: Kursk", .yaml)
        == "a: Kursk # exonym-ignore: T101\nb: Koursk")
  }

  /// Between a comment and the translation of a message in a PO file there are always other lines.
  @Test func commentsOfAMessageSpeakForTheMessage() throws {
    let message = "#. exonym-ignore: T101 quoted\n#: a.c:1\nmsgid \"Kursk\"\nmsgstr \"\"\n\"Kursk\"\n"
    let other = "\n# why\nmsgctxt \"x\"\nmsgid \"Kursk\"\nmsgstr \"Kursk\"\n"
    let head = "msgid \"\"\nmsgstr \"Language: fr\\n\"\n\n"
    #expect(
      try Self.rewrite(head + message + other, .po)
        == head + message + other.replacingOccurrences(of: "msgstr \"Kursk", with: "msgstr \"Koursk"))
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    for comments in [
      "# exonym-ignore: T101\n# exonym-ignore: T102\n", "# exonym-ignore: T102\n# exonym-ignore: T101\n",
    ] {
      let bytes = Array((head + comments + "msgid \"a\"\nmsgstr \"Kursk\"\n").utf8)
      let result = try normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .po))
      #expect(result.changes.isEmpty)
      #expect(result.observations.map(\.rule) == ["T112"])
    }
    // A comment of YAML is none of a message.
    #expect(
      try Self.rewrite("# exonym-ignore: T101\na: Kursk\nb: Kursk", .yaml)
        == "# exonym-ignore: T101\na: Kursk\nb: Koursk")
  }

  @Test func manyCommentsOfOneMessageTakeTheirLengthInTime() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    func seconds(_ count: Int, _ end: String) throws -> Double {
      let bytes = Array((String(repeating: "# exonym-ignore: T101\n", count: count) + end).utf8)
      let regions = TextRegions.find(in: bytes, type: .po)
      return try cpuSeconds { _ = try normalizer.normalize(bytes, in: regions) }
    }
    for end in ["msgid \"a\"\nmsgstr \"Kursk\"\n", ""] {
      _ = try seconds(2_000, end)
      #expect(try seconds(80_000, end) < 60 * max(0.002, seconds(5_000, end)))
    }
  }

  @Test func positionsAreTheFiles() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let bytes = Array("<p>a</p>\n<p>é Kursk</p>".utf8)
    let result = try normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .html))
    #expect(result.changes[0].position == SourcePosition(line: 2, column: 6, byte: 15))
    #expect(result.changes[0].range == 15..<20)
    #expect(result.matches[0].range == 15..<20)
  }

  @Test func eachLanguageItsOwn() throws {
    let sides = ["fr", "de", "fr"].map { "<tuv xml:lang='\($0)'><seg>Kursk</seg></tuv>" }
    let bytes = Array(sides.joined().utf8)
    let french = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let german = Normalizer(spellings: Rules.spellings("Kursk=>Kurßk"), language: try LanguageTag("de"))
    let result = try Normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .tmx)) {
      $0.language?.language == "fr" ? french : german
    }
    #expect(
      String(decoding: result.output, as: UTF8.self)
        == "<tuv xml:lang='fr'><seg>Koursk</seg></tuv><tuv xml:lang='de'><seg>Kurßk</seg></tuv>"
        + "<tuv xml:lang='fr'><seg>Koursk</seg></tuv>")
    #expect(result.edits.map(\.start) == result.edits.map(\.start).sorted() && result.edits.count == 3)
  }

  @Test func aCommentSpeaksToAllLanguagesAtOnce() throws {
    let french = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let german = Normalizer(spellings: Rules.spellings("Kursk=>Kurßk"), language: try LanguageTag("de"))
    func rules(_ name: String) throws -> [String] {
      let bytes = Array("<p lang='fr'>\(name) <!-- exonym-ignore: T101 --></p>\n<p lang='de'>Kursk</p>".utf8)
      return try Normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .html)) {
        $0.language?.language == "fr" ? french : german
      }.observations.map(\.rule)
    }
    #expect(try rules("Kursk").isEmpty)
    #expect(try rules("Koursk") == ["T112"])
  }

  @Test func openDocument() throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("DocumentsTests/Fixtures/complete.odt")
    let bytes = Array(try Data(contentsOf: fixture))
    let rules = "moulin=>Mühle ; maire=>Bürgermeister"
    let normalizer = Normalizer(spellings: Rules.spellings(rules), language: try LanguageTag("fr"))
    let before = try WordText(bytes)
    let result = try normalizer.normalize(word: before)
    #expect(result.changes.contains { $0.to == "Bürgermeister" })
    #expect(result.edits.map(\.start) == result.edits.map(\.start).sorted())
    let output = try before.applying(result.edits, to: bytes)
    #expect(try WordText(output).lines == result.output)
    func text(_ file: [UInt8]) throws -> String {
      String(decoding: try DocumentReader.read(file, path: "a.odt").text, as: UTF8.self)
    }
    let (old, after) = (try text(bytes), try text(output))
    #expect(old.contains("Le moulin") && after.contains("Le Mühle"))
    #expect(after.contains("Selon le Bürgermeister."))
    #expect(try normalizer.normalize(word: WordText(output)).changes.isEmpty)
    // Nothing but these words has changed.
    let expected = old.replacing("moulin", with: "Mühle").replacing("maire", with: "Bürgermeister")
    #expect(after == expected)
  }

  @Test func whatXLIFFSaysIsFixedStays() throws {
    let text = """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body>
      <trans-unit id="1" translate="no"><source>a</source><target>Kursk</target></trans-unit>
      <group translate="no"><trans-unit id="2"><source>a</source><target>Kursk</target></trans-unit>
      <trans-unit id="3" translate="yes"><source>a</source><target>Kursk</target></trans-unit></group>
      <trans-unit id="4"><source>a</source><target>Kursk</target></trans-unit>
      </body></file></xliff>
      """
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let bytes = Array(text.utf8)
    let result = try Normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .xliff)) { region in
      region.role == .target ? normalizer : nil
    }
    let units = String(decoding: result.output, as: UTF8.self).split(separator: "<trans-unit").dropFirst()
    #expect(units.map { $0.contains("Koursk") } == [false, false, true, true])
  }

  @Test func wordFile() throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("DocumentsTests/Fixtures/regions.docx")
    let bytes = Array(try Data(contentsOf: fixture))
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let text = try WordText(bytes)
    let result = try normalizer.normalize(word: text)
    #expect(result.changes.map(\.to) == ["Koursk"])
    #expect(result.changes[0].position == SourcePosition(line: 1, column: 13, byte: 12))
    let output = try text.applying(result.edits, to: bytes)
    let before = try #require(try WordPackage.parts(of: bytes).first)
    let after = try #require(try WordPackage.parts(of: output).first)
    #expect(
      String(decoding: after.bytes, as: UTF8.self)
        == String(decoding: before.bytes, as: UTF8.self).replacing("Ku<", with: "Kou<"))
    // Nothing to do: the same file.
    #expect(try normalizer.normalize(word: WordText(output)).changes.isEmpty)
    #expect(try WordText(output).applying([], to: output) == output)
    #expect(throws: InputError.self) { try WordPackage.parts(of: Array("no archive".utf8)) }
    #expect(throws: InputError.self) { try WordPackage.parts(of: Array(bytes.prefix(300))) }
  }
}
