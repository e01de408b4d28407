import TextCore
import XMLStream

/// Makes rows of a sheet's part (18.3.1.99).
final class SheetHandler: RowHandler {
  private let strings: SharedStrings
  private let formats: CellFormats
  private let startsIn1904: Bool

  private var depth = 0
  private var isInData = false
  private var isInBlocks = false

  // Of the open cell.
  private enum Value { case number, shared, text, inline, truth, error, date }
  private var type = Value.number
  private var format = 0
  private var isValue = false
  private var hasValue = false
  private var hasFormula = false
  private var inline = CellText(base: 5)
  private var isInline = false
  private var bytes: [UInt8] = []

  init(_ source: Source, strings: SharedStrings, formats: CellFormats, startsIn1904: Bool) {
    self.strings = strings
    self.formats = formats
    self.startsIn1904 = startsIn1904
    super.init(source)
  }

  private static let names = (
    row: XMLRawName.key("row"), cell: XMLRawName.key("c"), value: XMLRawName.key("v"), inline: XMLRawName.key("is"),
    formula: XMLRawName.key("f"), reference: XMLRawName.key("r"), type: XMLRawName.key("t"),
    style: XMLRawName.key("s")
  )

  // MARK: - Elements

  override func startElement(
    _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
  ) {
    depth += 1
    switch depth {
    case 1:
      if name.localName != "worksheet" {
        parser.stop(error(.schema, "the part of the sheet '\(source.sheet)' is no sheet with cells"))
      }
    case 2:
      let local = name.localName
      isInData = local == "sheetData"
      isInBlocks = local == "mergeCells"
    case 3:
      if isInData, name.key == SheetHandler.names.row { startRow(attributes, parser) }
      if isInBlocks, name.localName == "mergeCell" { addBlock(attributes, parser) }
    case 4: if isInData, name.key == SheetHandler.names.cell { startCell(attributes, parser) }
    case 5:
      guard isInData else { return }
      isValue = name.key == SheetHandler.names.value
      isInline = name.key == SheetHandler.names.inline
      if isInline, type != .inline {
        // Some libraries leave the type out.
        type = .inline
        bytes.removeAll(keepingCapacity: true)
      }
      if isValue || isInline { hasValue = true }
      if name.key == SheetHandler.names.formula { hasFormula = true }
    default: if isInline { inline.enter(name, depth) }
    }
  }

  override func endElement(_ name: XMLRawName, _ parser: XMLPushParser) {
    switch depth {
    case 3: if isInData, name.key == SheetHandler.names.row { endRow() }
    case 4: if isInData, name.key == SheetHandler.names.cell { endCell(parser) }
    case 5:
      isValue = false
      isInline = false
    default: if isInline { inline.leave(depth) }
    }
    depth -= 1
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>, _ parser: XMLPushParser) {
    if isValue && depth == 5 || isInline && inline.isOpen { bytes.append(contentsOf: piece) }
  }

  override func cdata(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, _ parser: XMLPushParser) {
    text(piece, parser)
  }

  // MARK: - Rows

  private func startRow(_ attributes: XMLRawAttributes, _ parser: XMLPushParser) {
    var number = row + 1
    for index in 0..<attributes.count where attributes.name(index).key == SheetHandler.names.reference {
      guard let given = RowHandler.number(attributes.value(index)) else {
        let text = String(decoding: attributes.value(index).prefix(40), as: UTF8.self)
        return parser.stop(error(.schema, "'\(text)' is no number of a row", help: RowHandler.damaged))
      }
      number = given
    }
    guard number > row else {
      return parser.stop(error(.schema, "row \(number) stands behind row \(row)", help: RowHandler.damaged))
    }
    guard number <= CellPlace.rowLimit else {
      return parser.stop(tooManyRows(number))
    }
    row = number
    column = 0
    cells.removeAll(keepingCapacity: true)
  }

  private func endRow() {
    if !cells.isEmpty { rows.append(SheetRow(number: row, cells: cells)) }
    cells.removeAll(keepingCapacity: true)
  }

  private func startCell(_ attributes: XMLRawAttributes, _ parser: XMLPushParser) {
    var place = CellPlace(row: row, column: column + 1)
    type = .number
    format = 0
    hasValue = false
    hasFormula = false
    bytes.removeAll(keepingCapacity: true)
    for index in 0..<attributes.count {
      let value = attributes.value(index)
      switch attributes.name(index).key {
      case SheetHandler.names.reference:
        guard let given = CellPlace(value), given.row == row else {
          let text = String(decoding: value.prefix(40), as: UTF8.self)
          return parser.stop(error(.schema, "there is no cell '\(text)' in row \(row)", help: RowHandler.damaged))
        }
        place = given
      case SheetHandler.names.type: type = SheetHandler.type(value)
      case SheetHandler.names.style: format = RowHandler.number(value) ?? 0
      default: break
      }
    }
    guard place.column > column, place.column <= CellPlace.columnLimit else {
      return parser.stop(error(.schema, "the cell \(place.name) stands out of order", help: RowHandler.damaged))
    }
    column = place.column
  }

  private func endCell(_ parser: XMLPushParser) {
    guard hasValue || hasFormula else { return }
    let text: String
    var kind = SheetCell.Kind.value
    switch type {
    case .shared:
      guard let index = bytes.withUnsafeBufferPointer(RowHandler.number), index < strings.count else {
        if bytes.isEmpty { return }
        return parser.stop(
          error(.schema, "the workbook has no text number '\(String(decoding: bytes.prefix(40), as: UTF8.self))'"))
      }
      text = strings[index]
      kind = .text
    case .text, .inline:
      text = CellText.decoded(bytes[...])
      kind = .text
    case .truth: text = bytes == [0x31] || bytes == Array("true".utf8) ? "TRUE" : "FALSE"
    case .error:
      text = String(decoding: bytes, as: UTF8.self)
      kind = .fault
    case .date:
      text = String(decoding: bytes, as: UTF8.self)
      kind = .date
    case .number:
      let written = String(decoding: bytes, as: UTF8.self)
      if formats.isDate(format), let date = CellNumber.date(written, startsIn1904: startsIn1904) {
        text = date
        kind = .date
      } else {
        text = CellNumber.text(written)
      }
    }
    if text.isEmpty {
      // A formula may well give no text; without a value, or with an empty number, it was never reckoned out.
      guard hasFormula, !hasValue || type == .number else { return }
      kind = .fault
    }
    add(SheetCell(column: column, text: text, kind: kind), parser)
  }

  private func addBlock(_ attributes: XMLRawAttributes, _ parser: XMLPushParser) {
    for index in 0..<attributes.count where attributes.name(index).localName == "ref" {
      // A block of one cell is none.
      if let block = CellBlock(attributes.value(index)) { add(block, parser) }
    }
  }

  // MARK: - Values

  private static func type(_ text: UnsafeBufferPointer<UInt8>) -> Value {
    switch String(decoding: text, as: UTF8.self) {
    case "s": .shared
    case "str": .text
    case "inlineStr": .inline
    case "b": .truth
    case "e": .error
    case "d": .date
    default: .number
    }
  }
}

extension SourcePosition {
  /// A cell's place: its row as the line, its column as the column. The byte is the cell's number in its sheet, row by row,
  /// so that places have their order.
  public init(_ place: CellPlace) {
    self.init(line: place.row, column: place.column, byte: (place.row - 1) * CellPlace.columnLimit + place.column - 1)
  }
}
