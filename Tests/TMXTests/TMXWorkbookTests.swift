import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX
@testable import Workbooks

/// Memories as tables of workbooks.
@Suite struct TMXWorkbookTests {
  private func book(_ rows: [[String]], header: [String]?) throws -> [UInt8] {
    let sink = XMLMemorySink()
    let writer = try WorkbookWriter(
      sink: sink, header: header, layout: WorkbookWriter.Layout(sheet: "Pairs", widths: []))
    for row in rows { try writer.write(row) }
    try writer.finish()
    return sink.bytes
  }

  private func pairs(_ bytes: [UInt8], all: Bool = false) throws -> [[String]] {
    var importer = TMXImporter(source: "en", target: "fr")
    importer.takesAllLanguages = all
    var found: [[String]] = []
    try importer.read(bytes, as: .xlsx, path: "a.xlsx") { unit in
      found.append(unit.variants.flatMap { [$0.language, $0.segment.plainText] })
    }
    return found
  }

  @Test func columnsAreFoundAsInTables() throws {
    let rows = [["=1+1", "a\nb", "c"], ["", "00123"]]
    #expect(try pairs(book([["a", "b"]], header: nil)) == [["en", "a", "fr", "b"]])
    #expect(
      try pairs(book(rows, header: ["de", "French", "en"])) == [["en", "c", "fr", "a\nb"], ["en", "", "fr", "00123"]])
    #expect(
      try pairs(book(rows, header: ["de", "French", "en"]), all: true).first == ["en", "c", "fr", "a\nb", "de", "=1+1"])
    #expect(try pairs(book([["a", "b"]], header: ["Source", "Target"])) == [["en", "a", "fr", "b"]])
  }

  @Test func theHeaderNamesTheLanguages() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(book([["a", "b"]], header: ["English", "fr-CA"]), "a.xlsx")
    let named = try TMXImporter.languages(of: path, as: .xlsx)
    #expect(named.source == "en" && named.target == "fr-CA")
    #expect(try TMXImporter.namesEncoding(path, as: .xlsx))
    let workbook = try TMXWorkbook(path: path)
    #expect(workbook.sheet == "Pairs" && workbook.others == [])
    #expect(
      #expect(throws: InputError.self) { try TMXWorkbook(path: path, sheet: "Pair") }?.help == "did you mean 'Pairs'?")
    #expect(
      #expect(throws: InputError.self) { try TMXWorkbook(bytes: book([], header: nil), path: "a") }?.kind == .empty)
  }

  /// A workbook of sheets, each with the XML of its rows.
  private func book(_ sheets: [(name: String, state: String, rows: String)]) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let sink = XMLMemorySink()
    let zip = ZipWriter(sink: sink)
    var (list, relations) = ("", "")
    for (number, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" state=\"\(sheet.state)\" r:id=\"r\(number)\"/>"
      relations += "<Relationship Id=\"r\(number)\" Type=\"\(office)/worksheet\" Target=\"\(number).xml\"/>"
      try zip.add("xl/\(number).xml", Array("<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>".utf8))
    }
    try zip.add("xl/workbook.xml", Array("<workbook xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>".utf8))
    try zip.add("xl/_rels/workbook.xml.rels", Array("<Relationships>\(relations)</Relationships>".utf8))
    try zip.finish()
    return sink.bytes
  }

  private func row(_ texts: String...) -> String {
    "<row>" + texts.map { "<c t=\"str\"><v>\($0)</v></c>" }.joined() + "</row>"
  }

  @Test func theSheetThatNamesTwoLanguagesIsRead() throws {
    let bytes = try book([
      ("Notes", "visible", row("Read me", "first")), ("Old", "hidden", row("en", "fr") + row("x", "y")),
      ("Texts", "visible", row("en", "fr") + row("a", "b")), ("More", "visible", row("en", "de") + row("c", "d")),
    ])
    let workbook = try TMXWorkbook(bytes: bytes, path: "a.xlsx")
    #expect(workbook.sheet == "Texts" && workbook.others == ["Old", "More"])
    #expect(try pairs(bytes) == [["en", "a", "fr", "b"]])
    let named = try TMXWorkbook(bytes: bytes, path: "a.xlsx", sheet: "More")
    #expect(named.others == [] && named.languages.target == "de")
    var found: [String] = []
    try TMXImporter(source: "en", target: "de").read(named) { found += $0.variants.map(\.segment.plainText) }
    #expect(found == ["c", "d"])
    #expect(try TMXWorkbook(bytes: book([("N", "visible", row("a", "b"))]), path: "a").languages.source == nil)
  }

  @Test func formulasWithoutTextAreErrorsWhereTheyAreSides() throws {
    let fault = "<row><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"str\"><v>b</v></c></row>"
    let error = #expect(throws: InputError.self) { try pairs(book([("S", "visible", row("en", "fr") + fault)])) }
    #expect(error?.position?.line == 2 && error?.position?.column == 1 && error?.path == "a.xlsx")
    #expect(error?.help?.hasSuffix("; cell A2 of the sheet 'S'") == true)
    let beside = row("id", "en", "fr") + "<row><c t=\"e\"><v>#N/A</v></c>" + row("a", "b").dropFirst(5)
    #expect(try pairs(book([("S", "visible", beside)])) == [["en", "a", "fr", "b"]])
  }

  @Test func pairsThatNoCellHoldsAreCounted() throws {
    let sink = XMLMemorySink()
    let long = String(repeating: "a", count: WorkbookWriter.longestText + 1)
    let report = try TMXExporter().export(
      reader(memory([("1", long, "x"), ("2", "\u{2028}a", "_x000D_")])), as: .xlsx, to: sink)
    #expect(report.pairs == 1 && report.unfit == 1)
    #expect(try pairs(sink.bytes) == [["en", "\u{2028}a", "fr", "_x000D_"]])
    #expect(try TMXWorkbook(bytes: sink.bytes, path: "a").sheet == "en - fr")
  }

  @Test func aMemoryWithoutPairsGivesAHeaderAlone() throws {
    let sink = XMLMemorySink()
    #expect(try TMXExporter(source: "en", target: "fr").export(reader(memory([])), as: .xlsx, to: sink).pairs == 0)
    #expect(try pairs(sink.bytes) == [])
  }

  @Test(arguments: ["a.xlsx", "A.XLSX", "a.xlsm", "a.xls", "a.ods"])
  func endings(_ name: String) {
    #expect(TMXTextFormat.input(path: name) == .xlsx)
    #expect(TMXTextFormat(path: name) == (name.lowercased().hasSuffix(".xlsx") ? .xlsx : nil))
  }
}
