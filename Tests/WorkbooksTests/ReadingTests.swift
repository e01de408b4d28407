import TestSupport
import Testing
import TextCore

@testable import Workbooks

/// Workbooks as each program writes them.
@Suite struct ReadingTests {
  @Test func sharedTextsOfExcel() throws {
    let bytes = try Made.workbook(
      rows: """
        <row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" t="s"><v>1</v></c></row>
        <row r="4"><c r="B4" t="s"><v>2</v></c></row>
        """,
      strings: """
        <si><t>Kyiv</t></si><si><r><rPr><b/></rPr><t>Kha</t></r><r><t xml:space="preserve">rkiv </t></r></si>
        <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
        """)
    #expect(try Made.cells(bytes) == ["A1=Kyiv", "C1=Kharkiv ", "B4=東京"])
  }

  @Test func inlineTextsAndAbsoluteTargetsOfLibraries() throws {
    let sheet = Made.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>")
    let bytes = try Made.zip([
      ("_rels/.rels", Made.relations([("rId1", "officeDocument", "/xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Made.main)\"><sheets><sheet xmlns:d3p1=\"\(Made.office)\" name=\"S\" sheetId=\"1\" d3p1:id=\"x\"/></sheets></workbook>"
      ), ("xl/_rels/workbook.xml.rels", Made.relations([("x", "worksheet", "/xl/worksheets/a.xml")])),
      ("XL/Worksheets/A.xml", sheet),
    ])
    #expect(try Made.cells(bytes) == ["A1=a"])
  }

  @Test func cellsWithoutReferencesFollowEachOther() throws {
    let rows =
      "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c/><c t=\"str\"><v>b</v></c></row><row r=\"5\"><c r=\"B5\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    #expect(try Made.cells(Made.workbook(rows: rows)) == ["A1=a", "C1=b", "B5=1", "C5=2", "A6=3"])
  }

  @Test func theStrictNamespacesAndPrefixes() throws {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let bytes = try Made.zip([
      ("_rels/.rels", Made.relations([("rId1", "officeDocument", "xl/book.xml")], namespace: strict)),
      (
        "xl/book.xml",
        "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"\(strict)\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets></x:workbook>"
      ),
      (
        "xl/_rels/book.xml.rels",
        Made.relations([("rId1", "worksheet", "worksheets/../sheet.xml")], namespace: strict)
      ),
      (
        "xl/sheet.xml",
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"d\"><x:v>2026-03-01</x:v></x:c><x:c r=\"B1\" t=\"b\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
      ),
    ])
    #expect(try Made.cells(bytes) == ["A1=2026-03-01", "B1=TRUE"])
  }

  @Test func numbersDatesAndTruth() throws {
    let styles = """
      <numFmts count="2"><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmm\\ yyyy;@"/>\
      <numFmt numFmtId="165" formatCode="[Red]0.0&quot;days&quot;"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs>
      """
    func value(_ written: String, _ format: Int) throws -> String {
      let row = "<row r=\"1\"><c r=\"A1\" s=\"\(format)\"><v>\(written)</v></c></row>"
      return try Made.cells(Made.workbook(rows: row, styles: styles)).first ?? ""
    }
    #expect(try value("7", 0) == "A1=7")
    #expect(try value("-12.50", 0) == "A1=-12.5")
    #expect(try value("1.1000000000000001", 0) == "A1=1.1")
    #expect(try value("0.30000000000000004", 3) == "A1=0.3")
    #expect(try value("1E+3", 0) == "A1=1000")
    #expect(try value("46082", 1) == "A1=2026-03-01")
    #expect(try value("46082.5", 2) == "A1=2026-03-01T12:00:00")
    #expect(try value("1", 1) == "A1=1900-01-01")
    #expect(try value("61", 1) == "A1=1900-03-01")
    #expect(try value("0.75", 4) == "A1=18:00:00")
    #expect(try value("46082", 9) == "A1=46082")
    #expect(try value("-1", 1) == "A1=-1")
  }

  @Test func daysSince1904() throws {
    let bytes = try Made.workbook(
      [("S", "visible", Made.sheet("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>0</v></c><c s=\"0\"><v>44620</v></c></row>"))],
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", properties: "<workbookPr date1904=\"1\"/>")
    #expect(try Made.cells(bytes) == ["A1=1904-01-01", "B1=2026-03-01"])
  }

  @Test func formulasGiveTheirLastResults() throws {
    let rows = """
      <row r="1"><c r="A1" t="str"><f aca="false">B1&amp;"x"</f><v>Kyiv</v></c><c r="B1"><f>1+1</f><v>2</v></c>\
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>A1</f><v/></c><c r="E1" t="str"><f>""</f><v></v></c></row>
      """
    let workbook = try WorkbookReader(bytes: Made.workbook(rows: rows), path: "a.xlsx")
    let row = try #require(try workbook.rows(of: workbook.sheets[0]).next())
    #expect(row.cells.map(\.text) == ["Kyiv", "2", "#DIV/0!", ""])
    #expect(
      row.cells.map { $0.fault?.message ?? "" }[2...] == [
        "the formula's result is an error: #DIV/0!", "the formula has no result yet",
      ])
  }

  @Test func escapesOfTheFormat() throws {
    let text = "a_x000D_b_x005F_x000D_c_xD83D__xDE00_d_x12_&amp;<![CDATA[<]]>"
    let bytes = try Made.workbook(rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(text)</v></c></row>")
    #expect(try Made.cells(bytes) == ["A1=a\rb_x000D_c😀d_x12_&<"])
  }

  @Test func sheetsWithTheirNames() throws {
    let sheet = Made.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let bytes = try Made.workbook([("One &amp; two", "visible", sheet), ("Old", "veryHidden", sheet)])
    let workbook = try WorkbookReader(bytes: bytes, path: "a.xlsx")
    #expect(workbook.sheets.map(\.name) == ["One & two", "Old"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(try workbook.sheet(named: "old").name == "Old")
    let error = #expect(throws: InputError.self) { try workbook.sheet(named: "Odl") }
    #expect(error?.help == "did you mean 'Old'?" && error?.path == "a.xlsx")
  }

  @Test func mergedBlocksAreKnownBehindTheRows() throws {
    let bytes = try Made.workbook(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      behind: "<mergeCells count=\"2\"><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>")
    let workbook = try WorkbookReader(bytes: bytes, path: "a.xlsx")
    let rows = try workbook.rows(of: workbook.sheets[0])
    while try rows.next() != nil {}
    #expect(rows.mergedBlocks.map(\.last.name) == ["A3", "C1"])
  }

  @Test func filesAreReadAsBytesAre() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Made.workbook(rows: "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"), "a.xlsx")
    let workbook = try WorkbookReader(path: path)
    #expect(try workbook.rows(of: workbook.sheets[0]).next()?.texts == ["", "1"])
    #expect(#expect(throws: InputError.self) { try WorkbookReader(path: path + "x") }?.kind == .missing)
    #expect(#expect(throws: InputError.self) { try WorkbookReader(path: folder.path) }?.kind == .directory)
  }
}
