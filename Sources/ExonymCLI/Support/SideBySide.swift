import TextCore

/// Two texts beside each other, row by row, with a bar of confidence between them.
struct SideBySide {
  /// One row.
  struct Row {
    var left: String
    var right: String
    /// In [0, 1].
    var confidence: Double
  }

  var palette: Palette
  var width: Int

  /// The rows as lines of at most the width.
  func render(_ rows: [Row], leftTitle: String, rightTitle: String) -> String {
    let column = max(20, (width - 11) / 2)
    var out =
      TextColumns.pad(palette.bold(leftTitle), width: column + (palette.isColoured ? 8 : 0)) + "  conf   "
      + palette.bold(rightTitle) + "\n"
    for row in rows {
      let left = row.left.isEmpty ? [""] : TextColumns.wrap(row.left, width: column)
      let right = row.right.isEmpty ? [""] : TextColumns.wrap(row.right, width: column)
      for index in 0..<max(left.count, right.count) {
        let a = index < left.count ? left[index] : ""
        let b = index < right.count ? right[index] : ""
        let middle = index == 0 ? confidence(row) : "      "
        out += (TextColumns.pad(a, width: column) + "  " + middle + " " + b).trimmedRight + "\n"
      }
    }
    return out
  }

  private func confidence(_ row: Row) -> String {
    let text = " " + DecimalText.fixed(row.confidence, 2) + " "
    return row.confidence >= 0.9
      ? palette.green(text) : row.confidence >= 0.5 ? palette.yellow(text) : palette.red(text)
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
