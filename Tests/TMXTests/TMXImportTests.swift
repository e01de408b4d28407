import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX

/// Tables, messages and XLIFF as other programs write them.
@Suite struct TMXImportTests {
  private func read(
    _ text: String, as format: TMXTextFormat, _ set: (inout TMXImporter) -> Void = { _ in }
  ) throws -> (sides: [[String]], left: Int) {
    var importer = TMXImporter(source: "en", target: "es")
    set(&importer)
    var found: [[String]] = []
    let left = try importer.read(Array(text.utf8), as: format) { unit in
      found.append(unit.variants.flatMap { [$0.language, $0.segment.plainText] })
    }
    return (found, left)
  }

  /// Words that happen to be codes of languages are no head: the row was lost, and the languages were Norwegian and Sinhala.
  @Test(arguments: [TMXTextFormat.csv, .tsv])
  func wordsAreNoHead(_ format: TMXTextFormat) throws {
    let tab = format == .csv ? "," : "\t"
    let rows = try read("no\(tab)si\nhello\(tab)hola\n", as: format).sides
    #expect(rows == [["en", "no", "es", "si"], ["en", "hello", "es", "hola"]])
  }

  @Test(arguments: [TMXTextFormat.csv, .tsv])
  func headsNameTheColumns(_ format: TMXTextFormat) throws {
    let tab = format == .csv ? "," : "\t"
    func sides(_ head: [String], _ row: [String]) throws -> [[String]] {
      try read(head.joined(separator: tab) + "\n" + row.joined(separator: tab) + "\n", as: format).sides
    }
    let pair = [["en", "hello", "es", "hola"]]
    #expect(try sides(["en", "es"], ["hello", "hola"]) == pair)
    #expect(try sides(["es", "en"], ["hola", "hello"]) == pair)
    #expect(try sides(["English", "Spanish"], ["hello", "hola"]) == pair)
    #expect(try sides(["Source", "Target"], ["hello", "hola"]) == pair)
    #expect(try sides(["key", "fr", "en", "es"], ["k", "bonjour", "hello", "hola"]) == pair)
    #expect(try sides(["en-GB", "es-ES"], ["hello", "hola"]) == [["en-GB", "hello", "es-ES", "hola"]])
  }

  @Test func allColumnsWithALanguageAreTaken() throws {
    let rows = try read("en;es;note;fr\nhello;hola;x;bonjour\nbye;adiós;;\n", as: .csv) { $0.takesAllLanguages = true }
    #expect(rows.sides == [["en", "hello", "es", "hola", "fr", "bonjour"], ["en", "bye", "es", "adiós"]])
  }

  @Test func messagesAreInTheEncodingOfTheirHeader() throws {
    let text = """
      msgid ""
      msgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"

        msgid "indented"\u{20}
        msgstr "wcięte"\u{20}

      """
    let bytes = try TextEncoding(name: "ISO-8859-2").encode(Array(text.utf8))
    var found: [String] = []
    let emit: TMXImporter.Emit = { found.append($0.variants[1].segment.plainText) }
    let importer = TMXImporter(source: "en", target: "pl")
    try importer.read(bytes, as: .po, emit: emit)
    let folder = try TemporaryFolder()
    try importer.read(path: try folder.write(bytes, "a.po"), as: .po, emit: emit)
    #expect(found == ["wcięte", "wcięte"])
  }

  @Test func theUserNamesTheEncoding() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try TextEncoding(name: "windows-1250").encode(Array("a\tżółw\n".utf8)), "a.tsv")
    var importer = TMXImporter(source: "en", target: "pl")
    importer.encoding = "windows-1250"
    var found: [String] = []
    try importer.read(path: path, as: .tsv) { found.append($0.variants[1].segment.plainText) }
    #expect(found == ["żółw"])
    #expect(try !TMXImporter.namesEncoding(path, as: .tsv))
    #expect(try TMXImporter.namesEncoding(try folder.write(Array("żółw".utf8), "b.tsv"), as: .tsv))
  }

  /// What gettext's `msgfmt --check` demands.
  @Test func writtenMessagesHaveTheirPluralRule() throws {
    func head(_ language: String) throws -> String {
      let sink = XMLMemorySink()
      _ = try TMXExporter(source: "en", target: language).export(
        TMXReader(bytes: written(TMXHeader(sourceLanguage: "en"), [], .faithful)), as: .po, to: sink)
      return String(decoding: sink.bytes, as: UTF8.self)
    }
    #expect(try head("pl-PL").contains("\"Language: pl_PL\\n\""))
    #expect(try head("pl-PL").contains("\"Plural-Forms: nplurals=3; plural=(n==1 ? 0"))
    #expect(try head("pt-BR").contains("plural=(n > 1);"))
    #expect(try !head("tlh").contains("Plural-Forms"))
  }

  @Test func segmentsWithinAUnitAreUnits() throws {
    func unit(_ source: String, _ segments: String, _ target: String) -> String {
      """
      <xliff version="1.2"><file original="a" source-language="en" target-language="de"><body><trans-unit id="1">
      <source>\(source)</source><seg-source>\(segments)</seg-source><target>\(target)</target>
      </trans-unit></body></file></xliff>
      """
    }
    func mark(_ id: Int, _ text: String) -> String { "<mrk mtype=\"seg\" mid=\"\(id)\">\(text)</mrk>" }
    let three = [mark(1, "One."), mark(2, "<g id=\"7\">Two.</g>"), mark(3, "Three.")].joined(separator: " ")
    let cut = try read(
      unit("One. Two. Three.", three, mark(2, "<g id=\"7\">Zwei.</g>") + mark(1, "Eins.")), as: .xliff12)
    #expect(cut.sides == [["en", "One.", "de", "Eins."], ["en", "Two.", "de", "Zwei."]])
    #expect(cut.left == 1)
    // Where the ids do not meet, and where the target is in one piece, the unit is one.
    for target in [mark(8, "Eins.") + mark(9, "Zwei."), "Eins.Zwei."] {
      let whole = try read(unit("One. Two. Three.", three, target), as: .xliff12)
      #expect(whole.sides == [["en", "One. Two. Three.", "de", "Eins.Zwei."]])
      #expect(whole.left == 0)
    }
  }

  @Test func newTargetsAreNoTranslations() throws {
    let old = """
      <xliff version="1.2"><file original="a" source-language="en" target-language="de"><body>
      <trans-unit id="1"><source>One</source><target state="needs-translation">One</target></trans-unit>
      <trans-unit id="2"><source>Two</source><target state="new">Two</target></trans-unit>
      <trans-unit id="3"><source>Three</source><target state="translated">Drei</target>
      <alt-trans><target state="new">Dreie</target></alt-trans></trans-unit>
      </body></file></xliff>
      """
    let first = try read(old, as: .xliff12)
    #expect(first.sides == [["en", "Three", "de", "Drei"]] && first.left == 2)
    let new = """
      <xliff version="2.0" srcLang="en" trgLang="de"><file id="f"><unit id="u">
      <segment state="initial"><source>One</source><target>One</target></segment>
      <segment><source>Two</source><target>Zwei</target></segment></unit></file></xliff>
      """
    let second = try read(new, as: .xliff21)
    #expect(second.sides == [["en", "Two", "de", "Zwei"]] && second.left == 1)
  }

  @Test func duplicatesWhateverTheSpellingOfTheirLanguages() {
    var cleaner = TMXCleaner([.duplicates], sourceLanguage: "en-US")
    let units = [
      [TMXVariant("en-US", "Hello"), TMXVariant("fr-FR", "Bonjour")],
      [TMXVariant("EN_us", "Hello"), TMXVariant("FR-fr", "Bonjour")],
      [TMXVariant("fr-FR", "Bonjour"), TMXVariant("en-US", "Hello")],
      [TMXVariant("fr-FR", "Hello"), TMXVariant("en-US", "Bonjour")],
      [TMXVariant("en-GB", "Hello"), TMXVariant("fr-FR", "Bonjour")],
    ].map { TMXUnit(variants: $0) }
    #expect(units.map { cleaner.clean($0) != nil } == [true, false, false, true, true])
    var statistics = TMXStatistics()
    for unit in units { statistics.add(unit) }
    #expect(statistics.duplicates == 2)
  }

  @Test func furtherLanguagesAreCounted() throws {
    let units = [
      TMXUnit(variants: [TMXVariant("en", "Hello"), TMXVariant("fr", "Bonjour"), TMXVariant("de", "Hallo")]),
      TMXUnit(variants: [TMXVariant("en", "Yes"), TMXVariant("fr", "Oui")]),
    ]
    let bytes = try written(TMXHeader(sourceLanguage: "en"), units, .faithful)
    for format in [TMXTextFormat.tsv, .xliff21] {
      let report = try TMXExporter().export(TMXReader(bytes: bytes), as: format, to: XMLMemorySink())
      #expect(report.pairs == 2 && report.withOthers == 1)
    }
  }
}
