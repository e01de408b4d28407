import TextCore
import Workbooks

/// The rows of a table: of a text, or of a sheet.
enum TableRows {
  case text([[TableCell]])
  case sheet([SheetRow])

  /// How many there are.
  var count: Int {
    switch self {
    case .text(let rows): rows.count
    case .sheet(let rows): rows.count
    }
  }

  /// A row without holes: cells of a sheet that hold nothing are empty.
  subscript(_ index: Int) -> [TableCell] {
    switch self {
    case .text(let rows): return rows[index]
    case .sheet(let rows):
      let row = rows[index]
      let start = SourcePosition(CellPlace(row: row.number, column: 1)).byte
      return row.texts.enumerated().map { column, text in
        TableCell(text: text, range: start + column..<start + column + 1)
      }
    }
  }

  /// The columns that hold something in rows from an index on. O(cells).
  func used(from start: Int) -> Set<Int> {
    var used: Set<Int> = []
    switch self {
    case .text(let rows):
      for row in rows[start...] {
        for (column, cell) in row.enumerated() where !cell.text.isEmpty { used.insert(column) }
      }
    case .sheet(let rows):
      for row in rows[start...] {
        for cell in row.cells { used.insert(cell.column - 1) }
      }
    }
    return used
  }
}

/// What the ranges of a table's cells count: bytes of a text, or the cells of a sheet row by row.
enum TablePlaces {
  case text(LineMap)
  case sheet

  /// The place of a range: of a sheet, the row as line and the column as column.
  func span(_ range: Range<Int>) -> SourceSpan {
    switch self {
    case .text(let lines): return lines.span(range)
    case .sheet:
      func position(_ cell: Int) -> SourcePosition {
        SourcePosition(
          CellPlace(row: cell / CellPlace.columnLimit + 1, column: cell % CellPlace.columnLimit + 1))
      }
      var end = position(max(range.lowerBound, range.upperBound - 1))
      if !range.isEmpty {
        end.column += 1
        end.byte += 1
      }
      return SourceSpan(position(range.lowerBound), end)
    }
  }

  /// What a row is called.
  var rowName: String {
    switch self {
    case .text: "line"
    case .sheet: "row"
    }
  }
}
