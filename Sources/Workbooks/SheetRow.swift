/// A cell that holds something.
public struct SheetCell: Sendable, Hashable {
  /// What a cell's value is.
  public enum Kind: Sendable, Hashable {
    /// Text as it was typed.
    case text
    /// A number, a truth value or the like, written out.
    case value
    /// A date or a time, written as ISO 8601 has it: programs make them of texts such as `MARCH1` unasked.
    case date
    /// Nothing that could be read: a formula's error (`#REF!`), or a formula that was never reckoned out (empty).
    case fault
  }

  /// The column, 1-based.
  public var column: Int
  /// The value as text.
  public var text: String
  /// What it is.
  public var kind: Kind

  /// Makes a cell.
  public init(column: Int, text: String, kind: Kind = .text) {
    self.column = column
    self.text = text
    self.kind = kind
  }

  /// What is wrong with a cell without a value, and what to do; nil for other cells.
  public var fault: (message: String, help: String)? {
    guard kind == .fault else { return nil }
    return text.isEmpty
      ? (
        "the formula has no result yet", "open the file in a spreadsheet program and save it, or write the text itself"
      )
      : ("the formula's result is an error: \(text)", "mend the formula, or write the text itself")
  }
}

/// A row that holds something.
public struct SheetRow: Sendable, Hashable {
  /// The row's number, 1-based.
  public var number: Int
  /// Its cells that hold something, by column.
  public var cells: [SheetCell]

  /// Makes a row.
  public init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }

  /// The texts by column, without holes, up to the last cell that holds something. O(columns).
  public var texts: [String] {
    var texts: [String] = []
    for cell in cells {
      while texts.count < cell.column - 1 { texts.append("") }
      texts.append(cell.text)
    }
    return texts
  }
}
