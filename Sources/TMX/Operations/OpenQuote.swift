/// Follows a row of CSV that grows line by line, and tells whether a quotation mark is open at its end: as `DelimitedText`
/// reads it, but each byte once.
struct OpenQuote {
  private enum State {
    /// Before a cell's first byte, in a cell without quotation marks or behind its closing one, within marks, and behind
    /// the row's end (a lone CR).
    case start, plain, quoted, over
  }

  private let delimiter: UInt8
  private var state = State.start
  private var at = 0

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Whether a mark is open at the end of the row, which begins as it did when it was asked for last. O(what is new).
  mutating func isOpen(behind row: [UInt8]) -> Bool {
    while at < row.count {
      let byte = row[at]
      at += 1
      switch state {
      case .quoted:
        guard byte == 0x22 else { continue }
        if at < row.count, row[at] == 0x22 { at += 1 } else { state = .plain }
      case .start, .plain:
        if byte == delimiter {
          state = .start
        } else if byte == 0x0A || byte == 0x0D {
          state = .over
        } else {
          state = byte == 0x22 && state == .start ? .quoted : .plain
        }
      case .over: break
      }
    }
    return state == .quoted
  }
}
