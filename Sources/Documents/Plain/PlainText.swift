/// How the line ends of a plain text are meant.
public enum LineBreaks: String, Sendable, Hashable, Codable, CaseIterable {
  /// A line is a paragraph.
  case paragraph
  /// Lines are wrapped: a blank line ends a paragraph.
  case wrapped
  /// Decided by the text.
  case auto
}

/// Plain text as paragraphs: a line each, or lines wrapped by hand or by a mail program joined.
struct PlainText {
  /// A paragraph's lines.
  struct Block {
    var lines: Range<Int>
    var isWrapped: Bool
    var isItem: Bool
  }

  let lines: [PlainLine]
  /// Where each line starts.
  let starts: [Int]
  private(set) var blocks: [Block] = []
  /// Whether lines were joined although nobody said so.
  private(set) var wasDetected = false

  /// How the text's own lines and the quoted ones are wrapped.
  let wrapping: [Wrapping]

  /// What is said where lines were joined.
  static let assumption = "lines are wrapped and were joined (segment --line-breaks paragraph keeps them)"

  /// Reads a text, or a part of one of which is known how it is wrapped. O(n).
  init(_ text: [UInt8], _ mode: LineBreaks, wrapping known: [Wrapping]? = nil) {
    var lines: [PlainLine] = []
    var starts: [Int] = []
    var at = 0
    while at < text.count {
      starts.append(at)
      let line = PlainLine(text, at: at)
      at = line.next
      lines.append(line)
    }
    self.lines = lines
    self.starts = starts
    // What is quoted may be wrapped where the answer is not.
    let wrapping =
      known ?? [false, true].map { quoted in Wrapping(lines.filter { $0.isBlank || ($0.depth > 0) == quoted }) }
    self.wrapping = wrapping
    var start: Int?
    for index in lines.indices {
      let line = lines[index]
      if line.isBlank {
        close(&start, index)
        continue
      }
      if let first = start, ends(first, index, wrapping[line.depth > 0 ? 1 : 0], mode) { close(&start, index) }
      if start == nil { start = index }
    }
    close(&start, lines.count)
    wasDetected = mode == .auto && blocks.contains { $0.lines.count > 1 }
  }

  private mutating func close(_ start: inout Int?, _ end: Int) {
    if let first = start {
      blocks.append(Block(lines: first..<end, isWrapped: end - first > 1, isItem: lines[first].isItem))
    }
    start = nil
  }

  /// Whether a paragraph that started at `first` ends before the line at `index`.
  private func ends(_ first: Int, _ index: Int, _ wrapping: Wrapping, _ mode: LineBreaks) -> Bool {
    let line = lines[index]
    let before = lines[index - 1]
    guard mode != .paragraph, line.depth == before.depth else { return true }
    if mode == .auto, !wrapping.isWrapped {
      // Too few lines to judge by: one that stops short of a small letter goes on.
      return !(wrapping.isUndecided && !before.endsSentence && line.startsLower && (45...100).contains(before.width))
    }
    let width = wrapping.width
    // A signature starts behind two dashes.
    if before.range.count == 2, before.width == 2, !before.endsSentence, before.isItem == false, first == index - 1 {
      return true
    }
    let isFull = before.width + before.indent + 1 + line.firstWord > width - max(4, width / 8)
    if line.isItem, before.endsSentence || !isFull || lines[first].isItem && lines[first].indent == line.indent {
      return true
    }
    if mode == .wrapped { return false }
    if line.startsLower, !before.endsSentence { return false }
    // Without capitals to tell, an open line goes on unless it is plainly short.
    if !line.isCased, !before.endsSentence, before.width * 10 >= width * 6 { return false }
    if line.indent >= before.indent + 2, before.endsSentence, !lines[first].isItem { return true }
    return !isFull
  }
}

/// Whether lines are wrapped: all but the last of a paragraph are full, end anywhere and go on with small letters.
struct Wrapping {
  /// The width that lines are wrapped to, in columns: nine tenths of those with a successor are no wider.
  private(set) var width = 0
  private(set) var isWrapped = false
  /// Whether there are too few lines to judge by.
  private(set) var isUndecided = false

  init(_ lines: [PlainLine]) {
    var widths: [Int] = []
    var pairs: [(PlainLine, PlainLine)] = []
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank && line.depth == next.depth {
      widths.append(line.width + line.indent)
      pairs.append((line, next))
    }
    guard !widths.isEmpty else { return }
    isUndecided = pairs.count < 3
    widths.sort()
    width = widths[widths.count * 9 / 10]
    var open = 0
    var full = 0
    var lower = 0
    var cased = 0
    for (line, next) in pairs {
      if !line.endsSentence { open += 1 }
      if line.width + line.indent + 1 + next.firstWord > width - max(4, width / 8) { full += 1 }
      if next.isCased { cased += 1 }
      if next.startsLower { lower += 1 }
    }
    let count = Double(pairs.count)
    let (open_, full_) = (Double(open) / count, Double(full) / count)
    let isCased = cased * 2 > pairs.count
    let lower_ = Double(lower) / Double(max(1, cased))
    // Programs count a wide letter as one column or two.
    guard width >= 30, width <= (isCased ? 130 : 180) else { return }
    if isUndecided {
      isWrapped = width >= 45 && open == pairs.count && !isCased && full_ == 1
    } else {
      isWrapped =
        open_ >= 0.5 && full_ >= 0.6 && (!isCased || lower_ >= 0.25)
        || open_ >= 0.6 && full_ >= 0.4 && isCased && lower_ >= 0.6
    }
  }
}
