import TestSupport
import Testing
import TextCore

@testable import Workbooks

/// OpenDocument spreadsheets, as LibreOffice and Google Sheets write them.
@Suite struct OpenDocumentTests {
  /// A spreadsheet of tables, which are given as XML.
  private func spreadsheet(
    _ tables: String, styles: String = "", type: String = "application/vnd.oasis.opendocument.spreadsheet",
    more: [(String, String)] = []
  ) throws -> [UInt8] {
    let names = ["office", "table", "text", "style", "calcext", "draw"].map { "xmlns:\($0)=\"urn:\($0)\"" }
      .joined(separator: " ")
    let content =
      "<?xml version=\"1.0\"?><office:document-content \(names)><office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
    return try Made.zip([("mimetype", type), ("content.xml", content)] + more)
  }

  private func table(_ rows: String, _ name: String = "S", style: String = "ta1") -> String {
    "<table:table table:name=\"\(name)\" table:style-name=\"\(style)\"><table:table-column/>\(rows)</table:table>"
  }

  private func cell(_ text: String, _ attributes: String = "office:value-type=\"string\"") -> String {
    "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  private func row(_ cells: String, _ attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells)</table:table-row>"
  }

  @Test func textsWithTheirSpacesAndLines() throws {
    let rows =
      "<table:table-header-rows>" + row(cell("id") + cell("fr")) + "</table:table-header-rows>"
      + row(
        cell("a<text:s text:c=\"2\"/>b\n  c ") + "<table:table-cell table:number-columns-repeated=\"2\"/>"
          + "<table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>one</text:p><text:p>"
          + "<text:span>t</text:span>wo<text:line-break/>x<text:tab/></text:p></table:table-cell>")
      + row(
        "<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"1048573\"")
    #expect(try Made.cells(spreadsheet(table(rows))) == ["A1=id", "B1=fr", "A2=a  b c", "D2=one\ntwo\nx\t"])
  }

  @Test func valuesAreWrittenOut() throws {
    let cells =
      cell("1,10", "office:value-type=\"float\" office:value=\"1.1000000000000001\" calcext:value-type=\"float\"")
      + cell("01/03/26", "office:value-type=\"date\" office:date-value=\"2026-03-01\"")
      + cell("VRAI", "office:value-type=\"boolean\" office:boolean-value=\"true\"")
      + cell("12:30", "office:value-type=\"time\" office:time-value=\"PT12H30M00S\"")
      + cell("ab", "table:formula=\"of:=A1\" office:value-type=\"string\" office:string-value=\"ab\"")
      + cell("#DIV/0!", "table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"")
      + "<table:table-cell table:formula=\"of:=A1\"/>"
    let workbook = try WorkbookReader(bytes: spreadsheet(table(row(cells))), path: "a.ods")
    let found = try #require(try workbook.rows(of: workbook.sheets[0]).next()).cells
    #expect(found.map(\.text) == ["1.1", "2026-03-01", "TRUE", "12:30", "ab", "#DIV/0!", ""])
    #expect(found.map(\.kind) == [.value, .date, .value, .date, .text, .fault, .fault])
  }

  @Test func rowsAndCellsThatRepeatAndSpan() throws {
    let rows =
      row(cell("x", "table:number-columns-repeated=\"2\""), "table:number-rows-repeated=\"2\"") + row("")
      + row(
        cell("m", "table:number-rows-spanned=\"2\" table:number-columns-spanned=\"2\"")
          + "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>" + cell("c"))
    #expect(try Made.cells(spreadsheet(table(rows))) == ["A1=x", "B1=x", "A2=x", "B2=x", "A4=m", "C4=c"])
    let workbook = try WorkbookReader(bytes: spreadsheet(table(rows)), path: "a.ods")
    let read = try workbook.rows(of: workbook.sheets[0])
    while try read.next() != nil {}
    #expect(read.mergedBlocks.map { $0.first.name + ":" + $0.last.name } == ["A4:A5"])
  }

  @Test func tablesAreSheets() throws {
    let hidden =
      "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    let tables =
      "<table:calculation-settings/>" + table(row(cell("one")), "First")
      + table(row(cell("two")), "Second", style: "ta2")
    let workbook = try WorkbookReader(bytes: spreadsheet(tables, styles: hidden), path: "a.ods")
    #expect(workbook.sheets.map(\.name) == ["First", "Second"] && workbook.sheets.map(\.isHidden) == [false, true])
    for (sheet, text) in zip(workbook.sheets, ["one", "two"]) {
      let rows = try workbook.rows(of: sheet)
      #expect(try rows.next()?.texts == [text])
      #expect(try rows.next() == nil)
    }
  }

  @Test func whatIsRefused() throws {
    func error(_ rows: String, limits: WorkbookLimits = .standard) throws -> InputError? {
      Made.error(try spreadsheet(table(rows)), limits: limits)
    }
    #expect(try error(row(cell("x"), "table:number-rows-repeated=\"1048577\""))?.kind == .limit)
    #expect(try error(row(cell("x", "table:number-columns-repeated=\"16385\"")))?.kind == .limit)
    let many = row(cell("x", "table:number-columns-repeated=\"1000\""), "table:number-rows-repeated=\"1000000\"")
    #expect(try error(many)?.message == "the sheet has more than \(WorkbookLimits.standard.cells) cells")
    #expect(
      try error(row(cell("x<text:s text:c=\"99999999\"/>")), limits: WorkbookLimits(text: 20_000))?.kind == .limit)
    #expect(Made.error(try spreadsheet(""))?.message == "the workbook has no sheet with cells")
    let text = try spreadsheet(table(""), type: "application/vnd.oasis.opendocument.text")
    #expect(Made.error(text)?.message == "this is an OpenDocument file of another kind")
    let locked = try spreadsheet(
      "", more: [("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")])
    #expect(Made.error(locked)?.message == "the workbook is locked with a password")
    let entities = try Made.zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      ("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"),
    ])
    #expect(Made.error(entities)?.kind == .limit)
  }

  @Test func mutatedTablesGiveRowsOrErrors() throws {
    var random = SeededGenerator(seed: 9)
    let rows = Array(
      table(row(cell("a<text:s text:c=\"3\"/>b", "table:number-columns-repeated=\"2\"") + cell("c")) + row("")).utf8)
    for _ in 0..<400 {
      var bytes = rows
      let at = random.below(bytes.count)
      bytes.replaceSubrange(at..<min(bytes.count, at + random.below(6)), with: [UInt8(random.below(128))])
      _ = Made.error(try spreadsheet(String(decoding: bytes, as: UTF8.self)))
    }
  }
}
