import TextCore
import XMLStream

/// Reads a workbook in Office Open XML (ECMA-376 part 1, section 18; strict or transitional) or OpenDocument (ISO/IEC 26300),
/// as Excel, LibreOffice, Google Sheets and programs' libraries write it: its sheets, and the rows of one in a stream.
///
/// Formulas are not reckoned out: their last results are read. Nothing outside of the file is ever opened. The texts that
/// cells share are held in memory; all else is read as it is asked for. Not thread-safe.
public final class WorkbookReader {
  /// A sheet with cells.
  public struct Sheet: Sendable, Hashable {
    /// Its name, as the tab shows it.
    public var name: String
    /// Whether the tab is hidden.
    public var isHidden: Bool
    let part: String
    /// The number of an OpenDocument's table in the part, 0-based; nil in Office Open XML, where a sheet is a part.
    let table: Int?
  }

  /// The sheets in the order of their tabs; diagrams and macros are left out.
  public private(set) var sheets: [Sheet] = []
  /// The file, as the user named it.
  public let path: String

  private let archive: WorkbookArchive
  private let sharedStrings: String?
  private let styles: String?
  /// Whether days are counted from 1904 on.
  private var startsIn1904 = false
  private var loaded: (strings: SharedStrings, formats: CellFormats)?

  /// Opens a workbook; `-` for standard input. The file is read as its sheets are.
  ///
  /// - Throws: `InputError`: of kind `unsupported` for locked and old workbooks, `syntax` or `schema` for damaged ones and for
  ///   other files, `limit` for hostile ones.
  public convenience init(path: String, limits: WorkbookLimits = .standard) throws(InputError) {
    try self.init(WorkbookArchive(path: path, limits: limits))
  }

  /// Opens a workbook in memory.
  ///
  /// - Throws: as above.
  public convenience init(
    bytes: [UInt8], path: String, limits: WorkbookLimits = .standard
  ) throws(InputError) {
    try self.init(WorkbookArchive(bytes: bytes, path: path, limits: limits))
  }

  private init(_ archive: WorkbookArchive) throws(InputError) {
    self.archive = archive
    path = archive.path
    let main =
      try PackageRelations(of: "", in: archive).part(ofKind: "officeDocument") ?? "xl/workbook.xml"
    guard let file = try archive.part(main, limit: 16 << 20) else {
      (sharedStrings, styles) = (nil, nil)
      try readTables()
      return
    }
    let relations = try PackageRelations(of: main, in: archive)
    sharedStrings = relations.part(ofKind: "sharedStrings")
    styles = relations.part(ofKind: "styles")
    do throws(InputError) {
      try readSheets(XMLReader(source: file, limits: PackageXML.limits), file, relations)
    } catch { throw file.error(error) }
  }

  /// The tables of an OpenDocument.
  private func readTables() throws(InputError) {
    let type = try archive.beginning(of: "mimetype", 100) ?? ""
    guard let file = try archive.part(WorkbookReader.content), type.contains("opendocument.spreadsheet") else {
      throw WorkbookReader.other(archive)
    }
    if try archive.beginning(of: "META-INF/manifest.xml", 1 << 20)?.contains("encryption-data") == true {
      throw WorkbookKind.locked.inFile(path)
    }
    let list = try OpenSheetList(file, archive)
    for (number, table) in list.tables.enumerated() {
      sheets.append(
        Sheet(name: table.name, isHidden: list.isHidden(table), part: WorkbookReader.content, table: number))
    }
    try countSheets()
  }

  private static let content = "content.xml"

  private func countSheets() throws(InputError) {
    if sheets.isEmpty { throw InputError(.schema, "the workbook has no sheet with cells", path: path) }
    guard sheets.count <= 10_000 else {
      throw InputError(.limit, "the workbook has more than 10,000 sheets", path: path)
    }
  }

  private func readSheets(
    _ reader: XMLReader, _ file: WorkbookPart, _ relations: PackageRelations
  ) throws(InputError) {
    // An id that is given twice means the first.
    let targets = Dictionary(relations.all.map { ($0.id, $0) }) { first, _ in first }
    var isWorkbook = false
    while let event = try reader.next() {
      try PackageXML.refuseDoctype(event, file, archive)
      guard case .startElement(let start) = event else { continue }
      if !isWorkbook {
        guard start.localName == "workbook" else { throw WorkbookReader.other(archive) }
        isWorkbook = true
      }
      switch start.localName {
      case "workbookPr": startsIn1904 = ["1", "true", "on"].contains(start["date1904"] ?? "")
      case "sheet":
        // `r:id`, whatever the prefix is.
        guard let id = start.attributes.first(where: { $0.name.hasSuffix(":id") })?.value, let relation = targets[id],
          relation.kind == "worksheet", let part = relation.part
        else { continue }
        let state = start["state"] ?? "visible"
        sheets.append(Sheet(name: start["name"] ?? part, isHidden: state != "visible", part: part, table: nil))
      default: break
      }
    }
    try countSheets()
  }

  /// A ZIP archive that is no workbook of this format.
  private static func other(_ archive: WorkbookArchive) -> InputError {
    for (part, what) in [
      ("xl/workbook.bin", "a binary workbook (.xlsb)"), (content, "an OpenDocument file of another kind"),
      ("word/document.xml", "a text document (.docx)"), ("Index/Document.iwa", "a file of Numbers"),
    ] where archive.holds(part) {
      return InputError(
        .unsupported, "this is \(what)", path: archive.path, expected: "a workbook (.xlsx, .ods)",
        help: "open it in a spreadsheet program and save it as .xlsx")
    }
    return InputError(
      .schema, "the archive holds no workbook", path: archive.path, expected: "a workbook (.xlsx, .ods)")
  }

  /// The sheet of a name, whether hidden or not; letters may be of either case, as in formulas.
  ///
  /// - Throws: `InputError` of kind `configuration` where there is none, with those that there are.
  public func sheet(named name: String) throws(InputError) -> Sheet {
    if let found = sheets.first(where: { $0.name == name })
      ?? sheets.first(where: { $0.name.lowercased() == name.lowercased() })
    {
      return found
    }
    throw InputError(
      .configuration, "the workbook has no sheet '\(name)'", path: path,
      expected: sheets.prefix(10).map { "'\($0.name)'" }.joined(separator: ", "),
      help: EditDistance.nearest(to: name, in: sheets.map(\.name)).map { "did you mean '\($0)'?" })
  }

  /// Starts to read a sheet's rows; several may be read at once.
  ///
  /// - Throws: `InputError` where the sheet, the shared texts or the formats are missing or damaged.
  public func rows(of sheet: Sheet) throws(InputError) -> SheetRows {
    guard let part = try archive.part(sheet.part) else {
      throw InputError(.schema, "the sheet '\(sheet.name)' is missing: there is no part '\(sheet.part)'", path: path)
    }
    let source = RowHandler.Source(
      path: path, sheet: sheet.name, limits: archive.limits, doctypeError: PackageXML.doctype(part, archive))
    if let table = sheet.table { return try SheetRows(part, OpenSheetHandler(source, table: table)) }
    let known = try shared()
    return try SheetRows(
      part,
      SheetHandler(source, strings: known.strings, formats: known.formats, startsIn1904: startsIn1904))
  }

  /// What all sheets share, read once.
  private func shared() throws(InputError) -> (strings: SharedStrings, formats: CellFormats) {
    if let loaded { return loaded }
    let made = (
      strings: try sharedStrings.map { part throws(InputError) in try SharedStrings(part, archive) } ?? SharedStrings(),
      formats: try styles.map { part throws(InputError) in try CellFormats(part, archive) } ?? CellFormats()
    )
    loaded = made
    return made
  }
}
