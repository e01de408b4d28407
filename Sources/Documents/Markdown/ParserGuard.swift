/// What libcmark-gfm (0.29) takes the square of its length for, or gigabytes, is hidden from it: it is asked for blocks
/// alone, and other bytes in these places do not change them.
enum ParserGuard {
  /// Longer rows are read a cell a time from their beginning.
  private static let longestRow = 1000
  /// So many processing instructions and sections may begin blocks.
  private static let mostBlocks = 1000
  /// So many cells may stand in a table, besides two a byte: rows are filled up to the width of the first.
  private static let mostCells = 100_000

  /// The text as the parser may have it, of the same length. O(n).
  static func tamed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out = Array(text)
    var blocks = 0
    var rule: (line: Range<Int>, columns: Int)?
    var rows = 0
    func endTable(_ end: Int) {
      if let rule, rule.columns * rows > mostCells + 2 * (end - rule.line.lowerBound) {
        for index in rule.line where out[index] == 0x7C { out[index] = 0x78 }
      }
      rule = nil
      rows = 0
    }
    var at = 0
    while at < out.count {
      let end = out[at...].firstIndex(of: 0x0A) ?? out.count
      let line = at..<end
      at = end + 1
      var bars = 0
      var isBlank = true
      var isRule = true
      // Whether nothing but blanks and the marks of containers stood in the line so far.
      var isStart = true
      var isTag = false
      for index in line {
        switch out[index] {
        case 0x20, 0x09, 0x0D: continue
        case 0x7C: bars += 1
        case 0x2D, 0x3A, 0x3E: break
        case 0x3C where index + 1 < end && (out[index + 1] == 0x3F || out[index + 1] == 0x21):
          isRule = false
          blocks += isStart ? 1 : 0
          if !isStart || blocks > mostBlocks { out[index] = 0x78 }
        // Signs of emphasis inside a line become what a tag may have in the same places: <a_b> is none.
        case 0x2A where !isStart, 0x5F where !isStart:
          isRule = false
          out[index] = out[index] == 0x5F && isTag ? 0x3A : 0x25
        case 0x3C where isStart:
          isRule = false
          isTag = true
        default: isRule = false
        }
        isBlank = false
        switch out[index] {
        case 0x2A, 0x2B, 0x2D, 0x2E, 0x29, 0x3E, 0x5F, 0x30...0x39: break
        default: isStart = false
        }
      }
      if bars > longestRow { for index in line where out[index] == 0x7C { out[index] = 0x78 } }
      if isBlank {
        endTable(end)
      } else if isRule, bars > 1, rule == nil {
        rule = (line, bars + 1)
      } else {
        rows += 1
      }
    }
    endTable(out.count)
    return out
  }
}
