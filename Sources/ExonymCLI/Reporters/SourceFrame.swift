import TextCore

/// A source line with carets under a span, cut to the terminal's width around the span.
///
/// Columns are counted as a terminal draws them: combining marks take none, wide characters two, a tab four.
struct SourceFrame {
  /// The drawn line.
  var line: String
  /// Spaces up to the span.
  var indent: Int
  /// Width of the span on this line, at least 1.
  var carets: Int

  /// Lines of more bytes are not looked at as a whole.
  private static let longLine = 4000

  /// Draws a span that starts on a line of a text; nil where the text has no such line.
  init?(_ span: SourceSpan, in map: LineMap, width: Int) {
    guard span.start.line <= map.lineStarts.count else { return nil }
    let whole = map.line(span.start.line)
    var bytes = whole
    var column = 1
    if whole.count > SourceFrame.longLine {
      // Of a long line (packed JSON) only what can be drawn is looked at.
      let lower = min(whole.endIndex, map.offset(max(0, span.start.column - 500), scalarsBehind: whole.startIndex))
      var upper = min(whole.endIndex, lower + SourceFrame.longLine)
      while upper > lower, upper < whole.endIndex, map.bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
      bytes = whole[lower..<upper]
      column = map.position(at: lower).column
    }
    var cells: [(text: String, width: Int)] = []
    var first = 0
    var last = 0
    let endColumn = span.end.line == span.start.line ? span.end.column : Int.max
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\u{FEFF}" {
      let (text, cell) = SourceFrame.draw(scalar)
      if column < span.start.column { first = cells.count + 1 }
      if column < endColumn { last = cells.count + 1 }
      cells.append((text, cell))
      column += 1
    }
    first = min(first, cells.count)
    last = max(first, min(last, cells.count))

    let room = max(24, width)
    func columns(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + cells[$1].width } }
    var start = 0
    var end = cells.count
    if columns(0..<cells.count) > room || bytes.count < whole.count {
      // A third of the room stands before the span, so that what follows can be read.
      start = first
      var used = 0
      while start > 0, used + cells[start - 1].width <= room / 3 {
        start -= 1
        used += cells[start].width
      }
      end = start
      used = 0
      while end < cells.count, used + cells[end].width <= room - 2 {
        used += cells[end].width
        end += 1
      }
      // Marks belong to the letter before them.
      while start > 0, cells[start].width == 0 { start -= 1 }
      while end < cells.count, cells[end].width == 0 { end += 1 }
    }
    let cutBefore = start > 0 || bytes.startIndex > whole.startIndex
    let cutBehind = end < cells.count || bytes.endIndex < whole.endIndex
    line = (cutBefore ? "…" : "") + cells[start..<end].map(\.text).joined() + (cutBehind ? "…" : "")
    indent = (cutBefore ? 1 : 0) + columns(start..<max(start, first))
    carets = max(1, columns(first..<max(first, min(last, end))))
  }

  private static func draw(_ scalar: Unicode.Scalar) -> (String, Int) {
    switch scalar {
    case "\t": return ("    ", 4)
    case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      // Shown, since what cannot be seen cannot be mended.
      let name = "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
      return (name, name.utf8.count)
    default: return (String(scalar), UnicodeFacts.width(scalar))
    }
  }
}
