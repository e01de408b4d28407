import TestSupport
import Testing
import TextCore
import XMLStream

@testable import Terminology
@testable import Workbooks

/// Glossaries as sheets of workbooks.
@Suite struct WorkbookTests {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// A row of texts; a text that begins with `<` is the cell's own XML.
  private static func row(_ number: Int, _ texts: [String]) -> String {
    "<row r=\"\(number)\">"
      + texts.enumerated().map { index, text in
        let place = CellPlace(row: number, column: index + 1).name
        if text.isEmpty { return "<c r=\"\(place)\"/>" }
        if text.hasPrefix("<") { return text }
        return "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
      }.joined() + "</row>"
  }

  private static func sheet(_ rows: [[String]], behind: String = "") -> String {
    "<worksheet xmlns=\"\(main)\"><sheetData>"
      + rows.enumerated().map { row($0 + 1, $1) }.joined() + "</sheetData>\(behind)</worksheet>"
  }

  private static func workbook(_ sheets: [(name: String, state: String, xml: String)]) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var (list, relations) = ("", "")
    let sink = XMLMemorySink()
    let zip = ZipWriter(sink: sink)
    for (index, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
      relations += "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" Target=\"sheet\(index).xml\"/>"
      try zip.add("xl/sheet\(index).xml", Array(sheet.xml.utf8))
    }
    relations += "<Relationship Id=\"s\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
    try zip.add("xl/styles.xml", Array("<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".utf8))
    try zip.add(
      "xl/workbook.xml", Array("<workbook xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>".utf8))
    try zip.add("xl/_rels/workbook.xml.rels", Array("<Relationships>\(relations)</Relationships>".utf8))
    try zip.finish()
    return sink.bytes
  }

  private func read(
    _ rows: [[String]], behind: String = "", _ change: (inout ExchangeOptions) -> Void = { _ in }
  ) throws -> (file: GlossaryFile?, diagnostics: [Finding]) {
    try read([("Names", "visible", Self.sheet(rows, behind: behind))], change)
  }

  private func read(
    _ sheets: [(name: String, state: String, xml: String)], _ change: (inout ExchangeOptions) -> Void = { _ in }
  ) throws -> (file: GlossaryFile?, diagnostics: [Finding]) {
    var options = ExchangeOptions()
    change(&options)
    return GlossaryFile.read(bytes: try Self.workbook(sheets), path: "terms.xlsx", options: options)
  }

  private func text(_ file: GlossaryFile?, _ id: String, _ language: String) throws -> String? {
    file?.glossary.concept(id)?.names[try Support.tag(language)]?.preferred?.text
  }

  @Test func aSheetIsReadAsATableIs() throws {
    let (file, findings) = try read([
      ["id", "kind", "fr", "fr:avoid", "en"], ["kyiv", "place", "Kyiv|Kiev", "Kiew", "Kyiv"], [],
      ["oreshnik", "weapon", "Orechnik"],
    ])
    #expect(findings == [])
    #expect(file?.format == .xlsx && file?.sheet == "Names" && file?.bytes == [])
    let french = try #require(file?.glossary.concept("kyiv")?.names[try Support.tag("fr")])
    #expect(french.preferred?.text == "Kyiv" && french.admitted.map(\.text) == ["Kiev"])
    #expect(french.deprecated.map(\.text) == ["Kiew"])
    let place = try #require(file?.glossary.concept("oreshnik")?.names[try Support.tag("fr")]?.preferred?.place)
    #expect(place.span.start.line == 4 && place.span.start.column == 3 && place.span.end.column == 4)
  }

  @Test func findingsNameTheCell() throws {
    let (_, findings) = try read([["id", "kind", "fr"], ["kyiv", "plaice", "Kyiv"]])
    #expect(places(findings) == ["G002 2:2"])
    #expect(findings.first?.help == "did you mean 'place'?; cell Names!B2")
    let underscore = try read([("My 'own' sheet", "visible", Self.sheet([["fr_FR", "en"], ["Un", "One"]]))]).diagnostics
    #expect(underscore.first?.rule == "G103" && underscore.first?.fix == nil)
    #expect(underscore.first?.help?.hasSuffix("cell 'My ''own'' sheet'!A1") == true)
  }

  @Test func columnsWithoutTitleAreReportedOnce() throws {
    let (_, findings) = try read([["fr", "en"], ["Un", "One", "", "remark"], ["Deux", "Two", "", "more"]])
    #expect(places(findings) == ["G006 1:4"] && findings[0].message == "a column has no title")
    #expect(places(try read([["Un", "One"], ["Deux", "Two"]]).diagnostics) == ["G006 1:1"])
    #expect(places(try read([[]]).diagnostics) == ["G006 1:1"])
    let told = try read([["Un", "One", "x"]]) { $0.columns = ["fr", "en"] }
    #expect(places(told.diagnostics) == ["G005 1:3"])
    #expect(try read([["Un", "One"]]) { $0.columns = ["fr", "en"] }.diagnostics == [])
  }

  @Test func theFirstVisibleSheetWithAHeaderIsRead() throws {
    let table = Self.sheet([["id", "fr"], ["a", "Un"]])
    let other = Self.sheet([["id", "fr"], ["a", "Deux"]])
    let notes = Self.sheet([["How to use this"], ["Read it"]])
    let sheets = [
      ("Notes", "visible", notes), ("Hidden", "hidden", other), ("Names", "visible", table), ("Old", "visible", other),
    ]
    let (file, findings) = try read(sheets)
    #expect(try text(file, "a", "fr") == "Un")
    #expect(findings.map(\.message) == ["of this workbook the sheet 'Names' is read, not 'Hidden', 'Old'"])
    #expect(findings.first?.severity == .warning)
    let chosen = try read(sheets) { $0.sheet = "hidden" }
    #expect(try text(chosen.file, "a", "fr") == "Deux" && chosen.diagnostics == [])
    let wrong = try read(sheets) { $0.sheet = "Namse" }
    #expect(wrong.file == nil && wrong.diagnostics.first?.help == "did you mean 'Names'?")
    #expect(try text(read([("H", "hidden", table)]).file, "a", "fr") == "Un")
    #expect(places(try read([("Notes", "visible", notes)]).diagnostics) == ["G006 1:1"])
  }

  /// What stands alone in its row above a header is a title; two cells are data.
  @Test func aTitleMayStandAboveTheHeader() throws {
    let (file, findings) = try read([["Our names"], [], ["March 2026"], ["id", "Term (FR)"], ["kyiv", "Kyiv"]])
    #expect(findings == [])
    #expect(try text(file, "kyiv", "fr") == "Kyiv")
    let place = try #require(file?.glossary.concept("kyiv")?.names[try Support.tag("fr")]?.preferred?.place)
    #expect(place.span.start.line == 5)
    #expect(places(try read([["Names", "2026"], ["id", "fr"], ["a", "Un"]]).diagnostics) == ["G006 1:1"])
    let far = [[String]](repeating: ["title"], count: 6) + [["id", "fr"], ["a", "Un"]]
    #expect(places(try read(far).diagnostics).first == "G006 1:1")
    let told = try read([["Un"], ["fr", "en"]]) { $0.columns = ["fr", "en"] }
    #expect(told.file?.glossary.concepts.count == 2)
  }

  @Test func aCellOverSeveralRowsBelongsToEach() throws {
    let rows = [["id", "fr", "en"], ["a", "Un", "One"], ["", "Une", ""], ["b", "Deux", "Two"]]
    let merged = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>"
    let (file, findings) = try read(rows, behind: merged)
    #expect(findings == [] && file?.glossary.concepts.map(\.id) == ["a", "b"])
    #expect(file?.glossary.concept("a")?.names[try Support.tag("fr")]?.admitted.map(\.text) == ["Une"])
    let wide = String(repeating: "<mergeCell ref=\"A1:A1048576\"/>", count: 9000)
    let many = [["id", "fr"]] + [[String]](repeating: ["", "Un"], count: 1000)
    #expect(try read(many, behind: "<mergeCells>\(wide)</mergeCells>").diagnostics.first?.rule == "G004")
  }

  @Test func cellsWithoutAValueAreReported() throws {
    let error = "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
    let (file, findings) = try read([
      ["id", "fr"], ["a", error], ["b", "<c r=\"B3\"><f>A1</f></c>"], ["c", "Trois"],
    ])
    #expect(places(findings) == ["G002 2:2", "G002 3:2"])
    #expect(findings[0].message.contains("#DIV/0!") && findings[1].message == "the formula has no result yet")
    #expect(try text(file, "c", "fr") == "Trois")
  }

  @Test func namesThatBecameDatesAreReported() throws {
    let date = "<c r=\"B2\" s=\"1\"><v>46082</v></c>"
    let (file, findings) = try read([["id", "fr", "note"], ["a", date, "<c r=\"C2\" s=\"1\"><v>46083</v></c>"]])
    #expect(findings.map(\.message) == ["the name is a date, 2026-03-01"] && findings[0].severity == .warning)
    #expect(try text(file, "a", "fr") == "2026-03-01" && file?.glossary.concept("a")?.note == "2026-03-02")
  }

  @Test func tablesOfOpenDocumentsAreReadAsWell() throws {
    func row(_ cells: [String]) -> String {
      "<t:table-row>" + cells.map { "<t:table-cell><x:p>\($0)</x:p></t:table-cell>" }.joined() + "</t:table-row>"
    }
    let content =
      "<o:a xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><o:body><o:spreadsheet><t:table t:name=\"Names\">"
      + row(["id", "fr"]) + row(["a", "Un"]) + row(["b!", "De"]) + "</t:table></o:spreadsheet></o:body></o:a>"
    let sink = XMLMemorySink()
    let zip = ZipWriter(sink: sink)
    try zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    try zip.add("content.xml", Array(content.utf8))
    try zip.finish()
    let (file, findings) = GlossaryFile.read(bytes: sink.bytes, path: "terms.ods")
    #expect(findings == [] && file?.sheet == "Names")
    #expect(try text(file, "a", "fr") == "Un")
  }

  @Test func aSheetOfHolesIsRefused() throws {
    let far = (2...4200).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    let xml = Self.sheet([["id", "fr"]]).replacing("</sheetData>", with: far + "</sheetData>")
    let (file, findings) = try read([("S", "visible", xml)])
    #expect(file == nil && findings.map(\.rule) == ["G004"])
  }

  @Test func filesThatAreNoWorkbooks() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let (file, findings) = GlossaryFile.read(bytes: compound, path: "old.xls")
    #expect(file == nil && findings.map(\.rule) == ["G002"])
    #expect(findings.first?.help == "open it in a spreadsheet program and save it as .xlsx")
    #expect(GlossaryFormat.detect(path: "x.csv", bytes: [0x50, 0x4B, 3, 4]) == .xlsx)
    #expect(GlossaryFormat.detect(path: "X.XLSX", bytes: []) == .xlsx)
    #expect(GlossaryFormat.output(path: "a.xlsx") == .xlsx && GlossaryFormat.output(path: "a.xls") == nil)
  }

  // MARK: - Writing

  @Test func everythingComesBackButTests() throws {
    let glossary = try Glossary.load([Support.fixtures + "/seeds.yaml"])
    let (bytes, loss) = try GlossaryCodec.bytes(of: glossary, as: .xlsx)
    #expect(loss == (try GlossaryCodec.encode(glossary, as: .csv).loss))
    #expect(try bytes == GlossaryCodec.bytes(of: glossary, as: .xlsx).bytes)
    let again = GlossaryCodec.decode(bytes, as: .xlsx, path: "again.xlsx")
    #expect(again.diagnostics == [])
    var native = try #require(again.glossary)
    native.tests = glossary.tests
    native.languages = glossary.languages
    #expect(NativeWriter.text(of: native) == NativeWriter.text(of: glossary))
  }

  /// Random tables, as text and as a sheet and as text again.
  @Test func textToSheetToText() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "=1+1", "00123", "MARCH1", "Київ", "a b", "\"", ",", "_x000D_", "<&>", "שלום", "é", "😀", "1E5", "\n", ";",
    ]
    for _ in 0..<40 {
      var text = "id,kind,fr,fr:avoid,uk,note\n"
      for number in 0..<random.below(12) {
        let cells = (0..<4).map { _ in
          (0..<1 + random.below(3)).map { _ in pieces[random.below(pieces.count)] }.joined(separator: "x")
        }
        text += DelimitedText.row(["c\(number)", "term"] + cells, delimiter: 0x2C)
      }
      let first = try #require(GlossaryCodec.decode(Array(text.utf8), as: .csv, path: "a.csv").glossary)
      let bytes = try GlossaryCodec.bytes(of: first, as: .xlsx).bytes
      let second = GlossaryCodec.decode(bytes, as: .xlsx, path: "a.xlsx")
      #expect(second.diagnostics == [])
      #expect(
        try GlossaryCodec.encode(try #require(second.glossary), as: .csv).text
          == GlossaryCodec.encode(first, as: .csv).text)
    }
  }

  @Test(arguments: TablePreset.all.map(\.id))
  func presetsMakeSheetsToo(_ id: String) throws {
    var options = ExchangeOptions()
    options.preset = try TablePreset.named(id)
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    let glossary = try Support.glossary(
      "exonym: 1\nconcepts:\n  - id: kyiv\n    kind: place\n    en: {use: Kyiv, avoid: [Kiev]}\n    fr: Kyiv\n")
    let sheet = try GlossaryCodec.bytes(of: glossary, as: .xlsx, options: options)
    let table = try GlossaryCodec.encode(glossary, as: .csv, options: options)
    #expect(sheet.loss == table.loss)
    let workbook = try WorkbookReader(bytes: sheet.bytes, path: "a.xlsx")
    let rows = try workbook.rows(of: workbook.sheets[0])
    var found: [[String]] = []
    while let row = try rows.next() { found.append(row.texts) }
    let expected = DelimitedText.parse(Array(table.text.utf8), delimiter: options.preset?.delimiter ?? 0x2C).rows
    let again = GlossaryCodec.decode(sheet.bytes, as: .xlsx, path: "a.xlsx", options: options)
    #expect(again.diagnostics == [] && again.glossary?.concepts.isEmpty == false)
    #expect(found == expected.map { row in Array(row.map(\.text).reversed().drop { $0.isEmpty }.reversed()) })
  }

  @Test func aTextThatNoCellHoldsIsAnError() throws {
    let note = String(repeating: "a", count: WorkbookWriter.longestText + 1)
    let glossary = try Support.glossary(
      "exonym: 1\nconcepts:\n  - id: kyiv\n    kind: place\n    fr: Kyiv\n    note: \(note)\n")
    #expect(#expect(throws: InputError.self) { try GlossaryCodec.bytes(of: glossary, as: .xlsx) }?.kind == .limit)
    #expect(
      #expect(throws: InputError.self) { try GlossaryCodec.encode(glossary, as: .xlsx) }?.kind == .unsupported)
  }
}
