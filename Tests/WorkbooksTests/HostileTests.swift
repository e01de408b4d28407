import TestSupport
import Testing
import TextCore
import XMLStream

@testable import Workbooks

/// Files that are no workbooks, broken ones and those that want to do harm.
@Suite struct HostileTests {
  private let one = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"

  @Test func whatIsNoWorkbookIsNamed() throws {
    func message(_ bytes: [UInt8]) -> String { Made.error(bytes).map { "\($0.message); \($0.help ?? "")" } ?? "" }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 70_000)
    #expect(message(compound).contains("before 2007 (.xls); open it in a spreadsheet program and save it as .xlsx"))
    let locked = compound + Array("EncryptedPackage".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), 0] }
    #expect(message(locked).contains("locked with a password"))
    #expect(message(Array("id,fr\n".utf8)).contains("this is no workbook, whatever its name says"))
    #expect(message([]).contains("the file is empty"))
    #expect(message(try Made.zip([("content.xml", "<x/>")])).contains("an OpenDocument file of another kind"))
    #expect(message(try Made.zip([("xl/workbook.bin", "x")])).contains("a binary workbook (.xlsb)"))
    #expect(message(try Made.zip([("a.txt", "x")])).contains("the archive holds no workbook"))
    #expect(message(try Made.zip([])).contains("the archive holds no workbook"))
    let whole = try Made.workbook(rows: one, strings: "<si><t>a</t></si>")
    #expect(message(Array(whole.dropLast(30))).contains("no whole ZIP archive"))
  }

  @Test func cellsThatNoSheetHas() throws {
    func error(_ rows: String) throws -> InputError? { Made.error(try Made.workbook(rows: rows)) }
    let far = try error("<row r=\"1\"><c r=\"ZZZ999999999\"><v>1</v></c></row>")
    #expect(far?.message == "there is no cell 'ZZZ999999999' in row 1" && far?.path == "a.xlsx")
    #expect(try error("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")?.kind == .schema)
    #expect(try error("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")?.position?.column == 2)
    #expect(try error("<row r=\"7\"/><row r=\"7\"/>")?.message == "row 7 stands behind row 7")
    #expect(try error("<row r=\"1048577\"/>")?.kind == .limit)
    #expect(try error("<row r=\"999999999999999999999\"/>")?.kind == .schema)
    #expect(try error("<row r=\"-1\"/>")?.kind == .schema)
    #expect(
      try error("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")?.message == "the workbook has no text number '7'"
    )
  }

  @Test func partsThatUnpackToFarMore() throws {
    let limits = WorkbookLimits(ratio: 10, smallPart: 1 << 16)
    let sink = XMLMemorySink()
    let zip = ZipWriter(sink: sink)
    for (name, text) in WorkbookParts.all(sheet: "S") { try zip.add(name, Array(text.utf8)) }
    try zip.begin("xl/worksheets/sheet1.xml")
    try zip.write(Array("<worksheet><sheetData>".utf8))
    let rows = [UInt8](repeating: 0x20, count: 1 << 16)
    for _ in 0..<64 { try zip.write(rows) }
    try zip.write(Array("</sheetData></worksheet>".utf8))
    try zip.finish()
    #expect(sink.bytes.count < 16 << 10)
    let error = Made.error(sink.bytes, limits: limits)
    #expect(error?.kind == .limit && error?.message.contains("unpacks to more than") == true)
    #expect(error?.path == "a.xlsx")
  }

  @Test func manySheetsOfOneLargePart() throws {
    let sheet = Made.sheet(String(repeating: "<row/>", count: 20_000))
    let sheets = (0..<20).map { "<sheet name=\"\($0)\" sheetId=\"\($0 + 1)\" r:id=\"a\"/>" }.joined()
    let bytes = try Made.zip([
      ("_rels/.rels", Made.relations([("a", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", "<workbook xmlns:r=\"\(Made.office)\"><sheets>\(sheets)</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", Made.relations([("a", "worksheet", "s.xml")])), ("xl/s.xml", sheet),
    ])
    let workbook = try WorkbookReader(
      bytes: bytes, path: "a.xlsx", limits: WorkbookLimits(ratio: 1, smallPart: 1 << 17))
    let error = #expect(throws: InputError.self) {
      for sheet in workbook.sheets { _ = try workbook.rows(of: sheet).next() }
    }
    #expect(error?.kind == .limit)
  }

  @Test func moreCellsAndTextThanAreTaken() throws {
    let bytes = try Made.workbook(
      rows: (1...100).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>" }.joined(),
      strings: "<si><t>\(String(repeating: "a", count: 1000))</t></si>")
    #expect(Made.error(bytes) == nil)
    #expect(Made.error(bytes, limits: WorkbookLimits(cells: 150))?.message == "the sheet has more than 150 cells")
    #expect(Made.error(bytes, limits: WorkbookLimits(text: 100_000))?.kind == .limit)
    #expect(Made.error(bytes, limits: WorkbookLimits(sharedText: 500))?.kind == .limit)
  }

  @Test func entitiesAreNotDeclared() throws {
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
    let sheet = "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"
    let inSheet = try Made.workbook([("S", "visible", laughs + sheet)])
    #expect(Made.error(inSheet)?.message.contains("declares a document type") == true)
    let list = "<workbook xmlns:r=\"\(Made.office)\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"
    let relations = Made.relations([("a", "worksheet", "s.xml")])
    let root = Made.relations([("a", "officeDocument", "xl/workbook.xml")])
    for (first, second, third) in [(laughs, "", ""), ("", laughs, ""), ("", "", laughs)] {
      let bytes = try Made.zip([
        ("_rels/.rels", first + root.dropFirst(21)), ("xl/workbook.xml", second + list),
        ("xl/_rels/workbook.xml.rels", third + relations.dropFirst(21)), ("xl/s.xml", sheet),
      ])
      #expect(Made.error(bytes)?.kind == .limit)
    }
    let texts = try Made.zip([
      ("_rels/.rels", root), ("xl/workbook.xml", list), ("xl/s.xml", sheet),
      ("xl/_rels/workbook.xml.rels", Made.relations([("a", "worksheet", "s.xml"), ("b", "sharedStrings", "t.xml")])),
      ("xl/t.xml", laughs + "<sst/>"),
    ])
    #expect(Made.error(texts)?.kind == .limit)
  }

  @Test func relationsThatLeadNowhereOrInCircles() throws {
    let list = "<workbook xmlns:r=\"\(Made.office)\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"
    func error(_ relation: String) throws -> InputError? {
      Made.error(
        try Made.zip([
          ("_rels/.rels", Made.relations([("a", "officeDocument", "xl/workbook.xml")])), ("xl/workbook.xml", list),
          (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" \(relation)/></Relationships>"
          ),
        ]))
    }
    #expect(try error("Target=\"workbook.xml\"")?.message == "the part of the sheet 'S' is no sheet with cells")
    #expect(try error("Target=\"_rels/workbook.xml.rels\"")?.kind == .schema)
    #expect(try error("Target=\"gone.xml\"")?.message == "the sheet 'S' is missing: there is no part 'xl/gone.xml'")
    #expect(try error("Target=\"/etc/passwd\"")?.kind == .schema)
    #expect(try error("Target=\"../../../../etc/passwd\"")?.kind == .schema)
    for outside in ["Target=\"http://a/b\" TargetMode=\"External\"", "Target=\"file:///etc/passwd\""] {
      #expect(try error(outside)?.message == "the workbook has no sheet with cells")
    }
    let root = try Made.zip([("_rels/.rels", Made.relations([("a", "officeDocument", "_rels/.rels")]))])
    #expect(Made.error(root)?.message == "the archive holds no workbook")
  }

  @Test func brokenXMLNamesItsPart() throws {
    let error = Made.error(try Made.workbook([("S", "visible", "<worksheet><sheetData><row></sheetData>")]))
    #expect(error?.message.hasPrefix("the part 'xl/worksheets/sheet1.xml' is damaged (1:") == true)
    #expect(error?.path == "a.xlsx" && error?.position == nil)
    var bytes = try Made.workbook(rows: one, strings: "<si><t>abc</t></si>")
    // A wrong check sum of the first part, in the list of parts.
    let at = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[at + 16] ^= 1
    #expect(Made.error(bytes)?.message == "the part '_rels/.rels' is damaged")
  }

  @Test func mutatedFilesGiveRowsOrErrors() throws {
    var random = SeededGenerator(seed: 7)
    let whole = try Made.workbook(
      rows: one + "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>x_x000D_</t></is></c></row>",
      behind: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", strings: "<si><t>abc</t></si>",
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      _ = Made.error(bytes)
    }
    let sheet = Array(Made.sheet(one + "<row r=\"3\"><c r=\"B3\" t=\"b\"><f>1</f><v>1</v></c></row>").utf8)
    for _ in 0..<400 {
      var bytes = sheet
      let at = random.below(bytes.count)
      bytes.replaceSubrange(at..<min(bytes.count, at + random.below(6)), with: [UInt8(random.below(128))])
      _ = Made.error(try Made.workbook([("S", "visible", String(decoding: bytes, as: UTF8.self))]))
    }
  }
}
