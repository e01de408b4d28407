/// The place of a cell: row and column, 1-based.
public struct CellPlace: Sendable, Hashable {
  /// The row, 1-based.
  public var row: Int
  /// The column, 1-based: 3 is C.
  public var column: Int

  /// The most rows and columns of a sheet (Excel 2007 and later, LibreOffice 7.4 and later).
  public static let rowLimit = 1 << 20
  /// The most columns of a sheet.
  public static let columnLimit = 1 << 14

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C7`, or `$C$7`; nil for what no sheet has. O(1): longer texts are none.
  public init?(_ text: some Collection<UInt8>) {
    guard text.count <= 12 else { return nil }
    var (row, column) = (0, 0)
    var isRow = false
    for byte in text where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        isRow = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if isRow { return nil }
        column = column * 26 + Int(byte & 0x1F)
      default: return nil
      }
    }
    guard 1...CellPlace.rowLimit ~= row, 1...CellPlace.columnLimit ~= column else { return nil }
    self.init(row: row, column: column)
  }

  /// Its name, as spreadsheet programs show it: `C7`.
  public var name: String { CellPlace.columnName(column) + "\(row)" }

  /// The letters of a column, 1-based: `C` for 3, `AB` for 28.
  public static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var left = max(1, column)
    while left > 0 {
      left -= 1
      letters.append(UInt8(ascii: "A") + UInt8(left % 26))
      left /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A block of cells that a sheet shows as one.
public struct CellBlock: Sendable, Hashable {
  /// The corners at its beginning and its end.
  public var first: CellPlace, last: CellPlace

  /// Makes a block of its corners.
  public init(first: CellPlace, last: CellPlace) {
    self.first = first
    self.last = last
  }

  /// Reads `A1:B3`; nil for what is no block.
  public init?(_ text: some Collection<UInt8>) {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, let a = CellPlace(parts[0]), let b = CellPlace(parts[1]) else { return nil }
    first = CellPlace(row: min(a.row, b.row), column: min(a.column, b.column))
    last = CellPlace(row: max(a.row, b.row), column: max(a.column, b.column))
  }
}
