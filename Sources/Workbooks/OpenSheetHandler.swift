import TextCore
import XMLStream

/// Makes rows of a table of an OpenDocument spreadsheet (ODF 1.3 part 3, section 9): all tables stand in one part.
final class OpenSheetHandler: RowHandler {
  private let wanted: Int
  private var table = -1
  private var depth = 0
  private var isInTable = false
  // Where the open row, cell and paragraph stand, and what is left out.
  private var rowDepth: Int?
  private var cellDepth: Int?
  private var paragraphDepth: Int?
  private var skipDepth: Int?
  private var rowRepeats = 1

  // Of the open cell.
  private var isCovered = false
  private var repeats = 1
  private var spannedRows = 1
  private var type = ""
  private var value: String?
  private var isError = false
  private var hasFormula = false
  private var paragraphs = 0
  private var bytes: [UInt8] = []
  private var isAfterSpace = true

  /// Reads the table of a number, 0-based.
  init(_ source: Source, table: Int) {
    wanted = table
    super.init(source)
  }

  /// The depth of tables: below the document's content, its body and the spreadsheet.
  static let tableDepth = 4

  private static let table = XMLRawName.key("table")

  // MARK: - Elements

  override func startElement(
    _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
  ) {
    depth += 1
    if depth == OpenSheetHandler.tableDepth, name.key == OpenSheetHandler.table {
      table += 1
      isInTable = table == wanted
      return
    }
    guard isInTable, skipDepth == nil else { return }
    let local = name.localName
    if paragraphDepth != nil {
      inline(local, attributes)
    } else if let cellDepth {
      if depth == cellDepth + 1, local == "p" { startParagraph() }
    } else if let rowDepth {
      if depth == rowDepth + 1, local == "table-cell" || local == "covered-table-cell" {
        startCell(isCovered: local == "covered-table-cell", attributes)
      }
    } else if local == "table-row" {
      startRow(attributes)
    }
  }

  override func endElement(_ name: XMLRawName, _ parser: XMLPushParser) {
    defer { depth -= 1 }
    guard isInTable else { return }
    if depth == OpenSheetHandler.tableDepth {
      isInTable = false
      isOver = true
    } else if skipDepth == depth {
      skipDepth = nil
    } else if skipDepth != nil {
      return
    } else if paragraphDepth == depth {
      paragraphDepth = nil
      if bytes.last == 0x20, isAfterSpace { bytes.removeLast() }
    } else if cellDepth == depth {
      cellDepth = nil
      endCell(parser)
    } else if rowDepth == depth {
      rowDepth = nil
      endRow(parser)
    }
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>, _ parser: XMLPushParser) {
    guard paragraphDepth != nil, skipDepth == nil else { return }
    // White space is one space, none at the beginning (6.1.2).
    for byte in piece {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        if !isAfterSpace { bytes.append(0x20) }
        isAfterSpace = true
      } else {
        bytes.append(byte)
        isAfterSpace = false
      }
    }
  }

  override func cdata(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, _ parser: XMLPushParser) {
    text(piece, parser)
  }

  /// What is no text of the cell.
  private static let left: Set<String> = ["annotation", "ruby-text", "frame", "custom-shape", "note"]

  private func inline(_ local: String, _ attributes: XMLRawAttributes) {
    switch local {
    case "s":
      var count = 1
      for index in 0..<attributes.count where attributes.name(index).localName == "c" {
        count = RowHandler.number(attributes.value(index)) ?? 1
      }
      bytes.append(contentsOf: repeatElement(0x20, count: min(count, WorkbookWriter.longestText)))
      isAfterSpace = false
    case "tab":
      bytes.append(0x09)
      isAfterSpace = false
    case "line-break":
      bytes.append(0x0A)
      isAfterSpace = true
    default: if OpenSheetHandler.left.contains(local) { skipDepth = depth }
    }
  }

  private func startParagraph() {
    paragraphDepth = depth
    if paragraphs > 0 { bytes.append(0x0A) }
    paragraphs += 1
    isAfterSpace = true
  }

  // MARK: - Rows

  private func startRow(_ attributes: XMLRawAttributes) {
    rowDepth = depth
    rowRepeats = 1
    for index in 0..<attributes.count where attributes.name(index).localName == "number-rows-repeated" {
      rowRepeats = max(1, RowHandler.number(attributes.value(index)) ?? 1)
    }
    row += 1
    column = 0
    cells.removeAll(keepingCapacity: true)
  }

  private func endRow(_ parser: XMLPushParser) {
    let last = row + rowRepeats - 1
    defer { row = min(last, CellPlace.rowLimit) }
    guard !cells.isEmpty, parser.failure == nil else { return }
    guard last <= CellPlace.rowLimit else { return parser.stop(tooManyRows(last)) }
    let size = cells.reduce(0) { $0 + $1.text.utf8.count }
    count(cells.count * (rowRepeats - 1), bytes: size * (rowRepeats - 1), parser)
    guard parser.failure == nil else { return }
    for number in row...last { rows.append(SheetRow(number: number, cells: cells)) }
    cells.removeAll()
  }

  private func startCell(isCovered: Bool, _ attributes: XMLRawAttributes) {
    cellDepth = depth
    self.isCovered = isCovered
    (repeats, spannedRows, paragraphs) = (1, 1, 0)
    (type, value, isError, hasFormula) = ("", nil, false, false)
    bytes.removeAll(keepingCapacity: true)
    for index in 0..<attributes.count {
      let name = attributes.name(index)
      let text = attributes.value(index)
      switch name.localName {
      case "number-columns-repeated": repeats = max(1, RowHandler.number(text) ?? 1)
      case "number-rows-spanned": spannedRows = max(1, RowHandler.number(text) ?? 1)
      case "formula": hasFormula = true
      case "value-type":
        // LibreOffice writes the kind of a value twice, and of errors in its own namespace.
        let kind = String(decoding: text, as: UTF8.self)
        if kind == "error" { isError = true } else { type = kind }
      case "value", "date-value", "time-value", "boolean-value", "string-value":
        value = String(decoding: text, as: UTF8.self)
      default: break
      }
    }
  }

  private func endCell(_ parser: XMLPushParser) {
    let first = column + 1
    column = min(column + repeats, CellPlace.columnLimit)
    guard !isCovered, let (text, kind) = content() else { return }
    guard first + repeats - 1 <= CellPlace.columnLimit else {
      return parser.stop(
        error(.limit, "a sheet has at most \(CellPlace.columnLimit) columns", help: RowHandler.damaged))
    }
    guard row <= CellPlace.rowLimit else { return parser.stop(tooManyRows(row)) }
    for column in first..<first + repeats {
      add(SheetCell(column: column, text: text, kind: kind), parser)
      if parser.failure != nil { return }
    }
    if spannedRows > 1 {
      let last = CellPlace(row: min(row + spannedRows - 1, CellPlace.rowLimit), column: first)
      add(CellBlock(first: CellPlace(row: row, column: first), last: last), parser)
    }
  }

  /// The cell's value; nil where it holds nothing.
  private func content() -> (text: String, kind: SheetCell.Kind)? {
    let shown = String(decoding: bytes, as: UTF8.self)
    if isError { return (shown.isEmpty ? "#ERR" : shown, .fault) }
    switch type {
    case "float", "percentage", "currency": return (value.map(CellNumber.text) ?? shown, .value)
    case "boolean": return (value == "true" ? "TRUE" : "FALSE", .value)
    case "date": return (value ?? shown, .date)
    case "time": return (shown, .date)
    default:
      let text = shown.isEmpty ? value ?? "" : shown
      if !text.isEmpty { return (text, .text) }
      return hasFormula && type.isEmpty ? ("", .fault) : nil
    }
  }
}
