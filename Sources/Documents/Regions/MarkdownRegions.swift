import TextCore

/// The prose of a Markdown file: of the front matter only titles and the like, no code, link destinations, reference definitions or HTML tags, and
/// without the marks of emphasis, so that `_Kursk_` is a word.
enum MarkdownRegions {
  static func find(_ bytes: [UInt8], from start: Int) -> [TextRegion] {
    var reader = Reader(bytes: bytes, at: start)
    reader.read()
    return reader.regions
  }

  private struct Reader {
    let bytes: [UInt8]
    var at: Int
    var regions: [TextRegion] = []
    var pieces: [TextRegion.Piece] = []
    /// The ends of the brackets that open on the line up to `bracketLine`, by their offsets: a line of nothing but `](`
    /// is read once, not once for each.
    private var brackets: [Int: Int] = [:]
    private var bracketLine = -1

    init(bytes: [UInt8], at: Int) {
      self.bytes = bytes
      self.at = at
    }

    mutating func read() {
      readFrontMatter()
      var fence: (sign: UInt8, length: Int)?
      var wasBlank = true
      while at < bytes.count {
        let end = lineEnd(at)
        var first = at
        while first < end, bytes[first] == 0x20 || bytes[first] == 0x3E { first += 1 }
        var mark = first
        while mark < end, bytes[first] == 0x60 || bytes[first] == 0x7E, bytes[mark] == bytes[first] { mark += 1 }
        if let open = fence {
          if mark - first >= open.length, bytes[first] == open.sign { fence = nil }
          flush()
        } else if mark - first >= 3, bytes[first] == 0x7E || !bytes[mark..<end].contains(0x60) {
          fence = (bytes[first], mark - first)
          flush()
        } else if isBlank(at, end) {
          flush()
          wasBlank = true
          at = end + 1
          continue
        } else if wasBlank, bytes[at] == 0x09 || bytes[at..<min(end, at + 4)].elementsEqual([0x20, 0x20, 0x20, 0x20]) {
          // Indented code; it lasts while lines are indented.
          flush()
          at = end + 1
          continue
        } else if isDefinition(first, end) {
          flush()
        } else {
          inline(end)
        }
        wasBlank = false
        at = end + 1
      }
      flush()
    }

    private mutating func flush() {
      if !pieces.isEmpty { regions.append(TextRegion(pieces: pieces)) }
      pieces = []
    }

    private func lineEnd(_ from: Int) -> Int {
      var end = from
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return end
    }

    private func isBlank(_ from: Int, _ end: Int) -> Bool { bytes[from..<end].allSatisfy { $0 <= 0x20 } }

    /// Of the header only what readers of the page see is text.
    private mutating func readFrontMatter() {
      guard let header = FrontMatter(bytes, from: at) else { return }
      regions += header.texts(bytes)
      at = header.range.upperBound
    }

    /// `[label]: destination`.
    private func isDefinition(_ first: Int, _ end: Int) -> Bool {
      guard first < end, bytes[first] == 0x5B, let close = bytes[first..<end].firstIndex(of: 0x5D) else { return false }
      return close + 1 < end && bytes[close + 1] == 0x3A
    }

    /// The text of a line, with its line end.
    private mutating func inline(_ end: Int) {
      let stop = min(bytes.count, end + 1)
      var plain = at
      func isWordByte(_ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        let byte = bytes[index]
        return byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      }
      func cut(_ to: Int, resume: Int) {
        if to > plain { pieces.append(.init(plain..<to, .markup)) }
        plain = resume
        at = resume
      }
      while at < end {
        switch bytes[at] {
        case 0x5C: at = min(end, at + 2)
        case 0x60:
          var open = at
          while open < end, bytes[open] == 0x60 { open += 1 }
          let length = open - at
          if length == 1, isWordByte(at - 1), isWordByte(open) {
            at = open
          } else if let close = closing(open, length) {
            cut(at, resume: close)
            if at > end { return }
          } else {
            at = open
          }
        case 0x2A, 0x5F:
          let sign = bytes[at]
          var behind = at
          while behind < end, bytes[behind] == sign { behind += 1 }
          let before = isWordByte(at - 1)
          let after = isWordByte(behind)
          let isBlankBefore = at == 0 || bytes[at - 1] <= 0x20
          let isBlankAfter = behind >= end || bytes[behind] <= 0x20
          if sign == 0x5F ? !(before && after) && !(isBlankBefore && isBlankAfter) : !(isBlankBefore && isBlankAfter) {
            cut(at, resume: behind)
          } else {
            at = behind
          }
        case 0x3C:
          if let close = tagEnd(at) { cut(at, resume: close) } else { at += 1 }
        case 0x5D:
          // A link's destination, or its label.
          if at + 1 < end, bytes[at + 1] == 0x28 || bytes[at + 1] == 0x5B, let close = bracketEnd(at + 1, end) {
            cut(at, resume: close)
          } else {
            at += 1
          }
        default: at += 1
        }
      }
      if stop > plain { pieces.append(.init(plain..<stop, .markup)) }
    }

    /// The end of a code span, which may go on over lines of its paragraph.
    private func closing(_ from: Int, _ length: Int) -> Int? {
      var at = from
      while at < bytes.count, at - from < 4000 {
        if bytes[at] == 0x0A, isBlank(min(at + 1, bytes.count), lineEnd(at + 1)) { return nil }
        guard bytes[at] == 0x60 else {
          at += 1
          continue
        }
        var end = at
        while end < bytes.count, bytes[end] == 0x60 { end += 1 }
        if end - at == length { return end }
        at = end
      }
      return nil
    }

    private func tagEnd(_ from: Int) -> Int? {
      guard from + 1 < bytes.count else { return nil }
      let next = bytes[from + 1]
      guard next == 0x2F || next == 0x21 || next == 0x3F || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A else {
        return nil
      }
      let isComment = bytes[from...].starts(with: Array("<!--".utf8))
      var at = from + (isComment ? 4 : 1)
      while at < bytes.count, at - from < 8000 {
        if bytes[at] == 0x3E, !isComment || bytes[at - 1] == 0x2D && bytes[at - 2] == 0x2D { return at + 1 }
        if bytes[at] == 0x3C, !isComment { return nil }
        at += 1
      }
      return nil
    }

    /// The end of what a bracket opens on a line, brackets of its kind within it counted.
    private mutating func bracketEnd(_ from: Int, _ end: Int) -> Int? {
      if bracketLine != end {
        bracketLine = end
        brackets = [:]
        var round: [Int] = []
        var square: [Int] = []
        for at in from..<end {
          switch bytes[at] {
          case 0x28: round.append(at)
          case 0x5B: square.append(at)
          case 0x29: if let open = round.popLast() { brackets[open] = at + 1 }
          case 0x5D: if let open = square.popLast() { brackets[open] = at + 1 }
          default: break
          }
        }
      }
      return brackets[from]
    }
  }
}
