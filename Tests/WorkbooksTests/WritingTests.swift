import TestSupport
import Testing
import TextCore
import XMLStream

@testable import Workbooks

@Suite struct WritingTests {
  private func written(_ rows: [[String]], header: [String]? = ["a", "b"], sheet: String = "S") throws -> [UInt8] {
    let sink = XMLMemorySink()
    let writer = try WorkbookWriter(
      sink: sink, header: header, layout: WorkbookWriter.Layout(sheet: sheet, widths: [10, 20]))
    for row in rows { try writer.write(row) }
    try writer.finish()
    return sink.bytes
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let archive = try WorkbookArchive(bytes: bytes, path: "a.xlsx", limits: .standard)
    let part = try #require(try archive.part(name))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var text: [UInt8] = []
    while case let count = try buffer.withUnsafeMutableBytes({ try part.read(into: $0) }), count > 0 {
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: [
    "=1+1", "00123", "MARCH1", " a ", "a\nb\tc", "a\r\nb", "<&>\"'", "_x000D_", "_x005F_", "_x12_",
    "\u{1}\u{FFFE}x\u{FFFF}",
    "שלום, עולם", "👩‍🔬 Київ", "]]>", "1E5", "TRUE", "#REF!", "'quoted",
  ])
  func textsComeBackAsTheyWere(_ text: String) throws {
    let bytes = try written([["x", text]])
    #expect(try Made.cells(bytes) == ["A1=a", "B1=b", "A2=x", "B2=" + text])
    let workbook = try WorkbookReader(bytes: bytes, path: "a.xlsx")
    let rows = try workbook.rows(of: workbook.sheets[0])
    _ = try rows.next()
    #expect(try rows.next()?.cells.allSatisfy { $0.kind == .text } == true)
  }

  @Test func cellsAreTextAndTheHeaderStaysInSight() throws {
    let bytes = try written([["00123"]])
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(
      sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">") && sheet.contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\">"))
    #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"20\" style=\"2\" customWidth=\"1\"/>"))
    #expect(try part("xl/styles.xml", of: bytes).contains("<xf numFmtId=\"49\" fontId=\"1\""))
    #expect(try !part("xl/worksheets/sheet1.xml", of: written([["a"]], header: nil)).contains("<pane"))
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    let rows = (0..<5000).map { ["row \($0)", "Київ"] }
    let bytes = try written(rows)
    #expect(try bytes == written(rows))
    #expect(try Made.cells(bytes).count == 10_002)
    // 1 January 1980 in each part's head.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func whatNoSheetHoldsIsAnError() throws {
    let long = String(repeating: "я", count: WorkbookWriter.longestText)
    #expect(WorkbookWriter.fits(long) && !WorkbookWriter.fits(long + "a"))
    #expect(try Made.cells(written([[long]])).last?.utf16.count == 32_767 + 3)
    #expect(#expect(throws: InputError.self) { try written([[long + "a"]]) }?.kind == .limit)
    let wide = [String](repeating: "", count: 1 << 14)
    #expect(try Made.cells(written([wide])).count == 2)
    #expect(#expect(throws: InputError.self) { try written([wide + ["x"]]) }?.kind == .limit)
  }

  @Test(arguments: [("fr - uk", "fr - uk"), ("a/b:c", "a-b-c"), ("", "Sheet1"), ("<&\">", "<&\">")])
  func namesOfSheets(_ asked: String, _ given: String) throws {
    #expect(try WorkbookReader(bytes: written([], sheet: asked), path: "a.xlsx").sheets.map(\.name) == [given])
  }

  @Test func longNamesAreCut() {
    #expect(WorkbookWriter.sheetName(String(repeating: "é", count: 40)).utf16.count == 31)
    #expect(WorkbookWriter.sheetName(String(repeating: "😀", count: 40)).utf16.count == 30)
  }

  @Test func randomTablesComeBack() throws {
    var random = SeededGenerator(seed: 42)
    let pieces = [
      "a", "Київ", "_x", "000D_", "_", "<", "&", "\"", "\n", "\r", "\t", " ", "\u{2}", "😀", "אב", "=", ";", "|",
    ]
    for _ in 0..<60 {
      let rows = (0..<random.below(6)).map { _ in
        (0..<random.below(5)).map { _ in
          (0..<random.below(6)).map { _ in pieces[random.below(pieces.count)] }.joined()
        }
      }
      let workbook = try WorkbookReader(bytes: written(rows), path: "a.xlsx")
      let read = try workbook.rows(of: workbook.sheets[0])
      var back: [Int: [String]] = [:]
      while let row = try read.next() { back[row.number] = row.texts }
      for (index, row) in rows.enumerated() {
        let kept = row.lastIndex { !$0.isEmpty }.map { Array(row[...$0]) }
        #expect(back[index + 2] == kept)
      }
    }
  }

  @Test func aSinkThatFailsEndsTheWriting() throws {
    final class Full: XMLByteSink {
      func write(_ bytes: [UInt8]) throws(InputError) { throw InputError(.unwritable, "full") }
      func commit() throws(InputError) {}
    }
    let error = #expect(throws: InputError.self) {
      try WorkbookWriter(sink: Full(), header: nil, layout: WorkbookWriter.Layout(sheet: "S", widths: []))
    }
    #expect(error?.kind == .unwritable)
  }
}
