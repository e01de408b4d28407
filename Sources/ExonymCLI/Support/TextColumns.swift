import TextCore

/// Text set in columns of a terminal.
enum TextColumns {
  /// Breaks a text at spaces into lines of at most a width; a longer word is cut. O(n).
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }) {
      for piece in cut(String(word), width: width) {
        let columns = UnicodeFacts.width(piece)
        if used > 0, used + 1 + columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used > 0 { (line, used) = (line + " ", used + 1) }
        line += piece
        used += columns
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// A text filled up with spaces to a width.
  static func pad(_ text: String, width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - UnicodeFacts.width(text)))
  }

  /// A table whose last column is not filled up.
  static func table(_ rows: [[String]], gap: Int = 2) -> String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], UnicodeFacts.width(cell))
      }
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : pad(cell, width: widths[column] + gap)
      }.joined() + "\n"
    }.joined()
  }

  private static func cut(_ word: String, width: Int) -> [String] {
    guard UnicodeFacts.width(word) > width, width > 0 else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let columns = UnicodeFacts.width(String(character))
      if used > 0, used + columns > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += columns
    }
    return pieces + [piece]
  }
}
