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
    /// Labels of reference links: a text that is one stays, or the link would lead nowhere.
    private let labels: Set<[UInt8]>
    /// The columns where the contents of the list items around begin.
    private var items: [Int] = []
    /// Up to where no comment ends.
    private var commentSearched = 0
    /// Elements of code that nothing closes any more.
    private var unclosed: Set<String> = []

    init(bytes: [UInt8], at: Int) {
      self.bytes = bytes
      self.at = at
      labels = MarkdownReader.labels(bytes, MarkdownReader.lineStarts(bytes, from: at))
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
        } else if isIndentedCode(end, wasBlank: wasBlank) {
          // It lasts while lines are indented.
          flush()
          at = end + 1
          continue
        } else if isDefinition(first, end) {
          flush()
        } else {
          inline(end)
        }
        wasBlank = false
        // Code and comments may end on a later line.
        at = max(at, end + 1)
      }
      flush()
    }

    /// Whether a line is indented code: by four columns more than the contents of the list item around it. Follows the
    /// items.
    private mutating func isIndentedCode(_ end: Int, wasBlank: Bool) -> Bool {
      var first = at
      var indent = 0
      while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 {
        indent = bytes[first] == 0x09 ? indent / 4 * 4 + 4 : indent + 1
        first += 1
      }
      let content = itemContent(first, end)
      // Other lines go on with the paragraph of an item, however they are indented.
      let isApart = wasBlank || content != nil || isRule(first, end) || first < end && bytes[first] == 0x23
      if isApart { while let last = items.last, indent < last { items.removeLast() } }
      if indent >= (items.last ?? 0) + 4 { return wasBlank }
      if let content { items.append(indent + content) }
      return false
    }

    /// Whether a line is a rule: `* * *`, `---`.
    private func isRule(_ first: Int, _ end: Int) -> Bool {
      guard first < end, [0x2A, 0x2D, 0x5F].contains(bytes[first]) else { return false }
      let marks = bytes[first..<end].filter { $0 > 0x20 }
      return marks.count > 2 && marks.allSatisfy { $0 == bytes[first] }
    }

    /// How many columns the mark of a list item takes with the blanks behind it; nil where none stands there.
    private func itemContent(_ first: Int, _ end: Int) -> Int? {
      guard first < end, !isRule(first, end) else { return nil }
      var at = first
      if [0x2A, 0x2B, 0x2D].contains(bytes[at]) {
        at += 1
      } else {
        while at < end, at - first < 9, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
        guard at > first, at < end, bytes[at] == 0x2E || bytes[at] == 0x29 else { return nil }
        at += 1
      }
      guard at >= end || bytes[at] <= 0x20 else { return nil }
      let mark = at - first
      var blanks = 0
      while at < end, bytes[at] == 0x20, blanks < 5 { (at, blanks) = (at + 1, blanks + 1) }
      return mark + (1...4 ~= blanks ? blanks : 1)
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

    /// `[label]: destination`; what follows `[^label]:` is the text of a note.
    private func isDefinition(_ first: Int, _ end: Int) -> Bool {
      guard first + 1 < end, bytes[first] == 0x5B, bytes[first + 1] != 0x5E,
        let close = bytes[first..<end].firstIndex(of: 0x5D)
      else { return false }
      return close + 1 < end && bytes[close + 1] == 0x3A
    }

    /// The text of a line, with its line end.
    private mutating func inline(_ end: Int) {
      let stop = min(bytes.count, end + 1)
      var plain = at
      /// Brackets that are open, and where the pieces of the line begin.
      var open: [Int] = []
      let firstPiece = pieces.count
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
          if let close = tagEnd(at) {
            let name = tagName(at..<close)
            if let end = silentEnd(name, at..<close) {
              cut(at, resume: end)
              continue
            }
            let isParting = name == "br" || !name.isEmpty && !WebElements.inline.contains(name)
            cut(at, resume: close)
            if isParting { pieces.append(.init(close..<close, .lineBreak)) }
          } else {
            at += 1
          }
        case 0x5B:
          if !labels.isEmpty { open.append(at) }
          at += 1
        case 0x5D:
          let opened = open.popLast()
          // A link's destination, or its label.
          let close =
            at + 1 < end && (bytes[at + 1] == 0x28 || bytes[at + 1] == 0x5B) ? bracketEnd(at + 1, end) : nil
          if let opened, close == nil || close == at + 3 && bytes[at + 1] == 0x5B, isLabel(opened + 1..<at) {
            while pieces.count > firstPiece, let last = pieces.last, last.range.upperBound > opened + 1 {
              pieces.removeLast()
              if last.range.lowerBound <= opened {
                pieces.append(.init(last.range.lowerBound..<(opened + 1), last.encoding))
              }
            }
            if plain <= opened { pieces.append(.init(plain..<(opened + 1), .markup)) }
            plain = at
          }
          if let close { cut(at, resume: close) } else { at += 1 }
        default: at += 1
        }
      }
      if stop > plain { pieces.append(.init(plain..<stop, .markup)) }
    }

    /// Whether a text is the label of a reference: 999 characters at most, no bracket in them.
    private func isLabel(_ range: Range<Int>) -> Bool {
      range.count < 1000 && !bytes[range].contains(0x5B) && labels.contains(MarkdownInlines.label(bytes[range]))
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

    private mutating func tagEnd(_ from: Int) -> Int? {
      guard from + 1 < bytes.count else { return nil }
      let next = bytes[from + 1]
      guard next == 0x2F || next == 0x21 || next == 0x3F || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A else {
        return nil
      }
      if bytes[from...].starts(with: "<!--".utf8) { return commentEnd(from) }
      var at = from + 1
      while at < bytes.count, at - from < 8000 {
        if bytes[at] == 0x3E { return at + 1 }
        if bytes[at] == 0x3C { return nil }
        at += 1
      }
      return nil
    }

    /// The name of a start or end tag in lower case; empty for comments and addresses (`<https://…>`).
    private func tagName(_ tag: Range<Int>) -> String {
      let name = bytes[tag].dropFirst().drop { $0 == 0x2F }.prefix(12).prefix {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39
      }
      return bytes[name.endIndex] == 0x3A ? "" : String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    }

    /// The end of an element whose content is code; nil where it is none, or none is closed any more.
    private mutating func silentEnd(_ name: String, _ tag: Range<Int>) -> Int? {
      guard Self.silent.contains(name), bytes[tag.lowerBound + 1] != 0x2F, !unclosed.contains(name) else { return nil }
      let mark = Array(name.utf8)
      var at = tag.upperBound
      while at + 2 + mark.count < bytes.count {
        if bytes[at] == 0x3C, bytes[at + 1] == 0x2F, zip(bytes[(at + 2)...], mark).allSatisfy({ $0 | 0x20 == $1 }),
          let end = bytes[at...].firstIndex(of: 0x3E)
        {
          return end + 1
        }
        at += 1
      }
      unclosed.insert(name)
      return nil
    }

    private static let silent: Set<String> = ["script", "style", "pre", "code", "kbd", "samp", "tt", "var"]

    /// The end of a comment; what was searched without finding one is not searched again.
    private mutating func commentEnd(_ from: Int) -> Int? {
      var at = max(from + 4, commentSearched)
      while at < bytes.count {
        if bytes[at] == 0x3E, bytes[at - 1] == 0x2D, bytes[at - 2] == 0x2D { return at + 1 }
        at += 1
      }
      commentSearched = at
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
