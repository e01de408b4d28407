import TextCore
import XMLStream

@testable import Workbooks

/// Workbooks made up part by part.
enum Made {
  /// A ZIP archive of parts.
  static func zip(_ parts: [(String, String)]) throws -> [UInt8] {
    let sink = XMLMemorySink()
    let zip = ZipWriter(sink: sink)
    for (name, text) in parts { try zip.add(name, Array(text.utf8)) }
    try zip.finish()
    return sink.bytes
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func relations(_ all: [(id: String, kind: String, target: String)], namespace: String = office) -> String {
    "<?xml version=\"1.0\"?><Relationships xmlns=\"\(package)\">"
      + all.map { "<Relationship Id=\"\($0.id)\" Type=\"\(namespace)/\($0.kind)\" Target=\"\($0.target)\"/>" }.joined()
      + "</Relationships>"
  }

  /// A workbook as most programs write it: sheets with their rows as XML, and what they share.
  static func workbook(
    _ sheets: [(name: String, state: String, xml: String)], strings: String? = nil, styles: String? = nil,
    properties: String = ""
  ) throws -> [UInt8] {
    var relations: [(id: String, kind: String, target: String)] = []
    var list = ""
    var parts: [(String, String)] = []
    for (index, sheet) in sheets.enumerated() {
      list +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
      relations.append(("rId\(index + 1)", "worksheet", "worksheets/sheet\(index + 1).xml"))
      parts.append(("xl/worksheets/sheet\(index + 1).xml", sheet.xml))
    }
    if let strings {
      relations.append(("s", "sharedStrings", "sharedStrings.xml"))
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"))
    }
    if let styles {
      relations.append(("f", "styles", "styles.xml"))
      parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"))
    }
    return try zip(
      [
        ("_rels/.rels", Made.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
        (
          "xl/workbook.xml",
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(properties)<sheets>\(list)</sheets></workbook>"
        ), ("xl/_rels/workbook.xml.rels", Made.relations(relations)),
      ] + parts)
  }

  /// A sheet's part.
  static func sheet(_ rows: String, behind: String = "") -> String {
    "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData>\(behind)</worksheet>"
  }

  /// A workbook of one sheet.
  static func workbook(rows: String, behind: String = "", strings: String? = nil, styles: String? = nil) throws
    -> [UInt8]
  {
    try workbook([("Sheet1", "visible", sheet(rows, behind: behind))], strings: strings, styles: styles)
  }

  /// All rows of the first sheet, as `A1=text`.
  static func cells(_ bytes: [UInt8], limits: WorkbookLimits = .standard) throws -> [String] {
    let workbook = try WorkbookReader(bytes: bytes, path: "a.xlsx", limits: limits)
    let rows = try workbook.rows(of: workbook.sheets[0])
    var found: [String] = []
    while let row = try rows.next() {
      found += row.cells.map { CellPlace(row: row.number, column: $0.column).name + "=" + $0.text }
    }
    return found
  }

  /// What is wrong with a workbook.
  static func error(_ bytes: [UInt8], limits: WorkbookLimits = .standard) -> InputError? {
    do {
      _ = try cells(bytes, limits: limits)
      return nil
    } catch { return error as? InputError }
  }
}
