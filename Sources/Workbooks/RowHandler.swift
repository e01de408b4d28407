import TextCore
import XMLStream

/// Makes rows of a part, whatever its format: what both formats have in common.
class RowHandler: XMLStreamHandler {
  /// What is read, and within which bounds.
  struct Source {
    var path: String
    var sheet: String
    var limits: WorkbookLimits
    /// What is said of a part with a document type.
    var doctypeError: InputError
  }

  /// Rows that are whole.
  var rows: [SheetRow] = []
  /// Blocks of merged cells.
  var blocks: [CellBlock] = []
  /// Whether the sheet is over, though its part may go on.
  var isOver = false

  /// The row that is read or was read last, and its cells so far.
  var row = 0
  var column = 0
  var cells: [SheetCell] = []

  let source: Source
  private var cellCount = 0
  private var byteCount = 0

  init(_ source: Source) { self.source = source }

  /// What is said of damaged files.
  static let damaged = "the file is damaged; save it anew in a spreadsheet program"

  /// Adds a cell to the row, and stops the parser where there are too many.
  func add(_ cell: SheetCell, _ parser: XMLPushParser) {
    cells.append(cell)
    count(1, bytes: cell.text.utf8.count, parser)
  }

  /// Counts cells and bytes of text.
  func count(_ more: Int, bytes: Int, _ parser: XMLPushParser) {
    cellCount += more
    byteCount += bytes
    if cellCount > source.limits.cells {
      parser.stop(error(.limit, "the sheet has more than \(source.limits.cells) cells", help: "part it"))
    } else if byteCount > source.limits.text {
      parser.stop(error(.limit, "the sheet has more than \(source.limits.text >> 20) MiB of text", help: "part it"))
    }
  }

  /// Adds a block of merged cells.
  func add(_ block: CellBlock, _ parser: XMLPushParser) {
    blocks.append(block)
    if blocks.count > source.limits.cells {
      parser.stop(error(.limit, "the sheet has too many blocks of merged cells"))
    }
  }

  /// What is said of a row that no sheet has.
  func tooManyRows(_ number: Int) -> InputError {
    error(.limit, "a sheet has at most \(CellPlace.rowLimit) rows, this is row \(number)")
  }

  /// An error at the cell that is read.
  func error(_ kind: InputError.Kind, _ message: String, help: String? = nil) -> InputError {
    InputError(
      kind, message, path: source.path,
      at: row > 0 ? SourcePosition(CellPlace(row: row, column: max(1, column))) : nil, help: help)
  }

  /// A whole number of up to nine digits.
  static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard 1...9 ~= text.count else { return nil }
    var value = 0
    for byte in text {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  override func doctype(
    name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool, _ parser: XMLPushParser
  ) { parser.stop(source.doctypeError) }
}
