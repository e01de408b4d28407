import TextCore

/// Inlines of a Markdown block: which bytes are text (CommonMark 0.31, section 6).
struct MarkdownInlines {
  /// A run of `*`, `_` or `~`.
  private struct Delimiter {
    var at: Int
    var count: Int
    var length: Int
    var sign: UInt8
    var canOpen: Bool
    var canClose: Bool
  }

  /// What happens to a stretch of the content.
  private enum Mark {
    case dropped, code, literal, lineBreak
  }

  /// The lines' content, a line feed between two.
  private let text: [UInt8]
  private let labels: Set<[UInt8]>
  private var marks: [(range: Range<Int>, mark: Mark)] = []
  private var delimiters: [Delimiter] = []
  private var brackets: [Int] = []
  /// Up to where no comment ends.
  private var commentSearched = 0

  /// The pieces of a block's lines, cut where a hard line break ends a sentence or line of verse, and which are code.
  static func pieces(
    _ bytes: [UInt8], _ lines: [Range<Int>], _ labels: Set<[UInt8]>
  ) -> [(pieces: [TextRegion.Piece], code: Set<Int>)] {
    var text: [UInt8] = []
    /// Where each line's content starts in `text` and in the file.
    var starts: [(text: Int, file: Int)] = []
    var breaks: [Int] = []
    for (index, line) in lines.enumerated() {
      starts.append((text.count, line.lowerBound))
      var end = line.upperBound
      while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      text += bytes[line.lowerBound..<end]
      guard index + 1 < lines.count else { break }
      let isHard: Bool
      if end > line.lowerBound, end < line.upperBound, bytes[end - 1] == 0x5C {
        // A backslash before a blank is itself: the blank keeps it from the line end.
        text.append(bytes[end])
        isHard = line.upperBound - end >= 2
      } else {
        isHard = line.upperBound - end >= 2 || end > line.lowerBound && bytes[end - 1] == 0x5C
      }
      let next = String(decoding: bytes[lines[index + 1]].prefix(4), as: UTF8.self).unicodeScalars.first
      if isHard, next.map(UnicodeFacts.isSmall) != true { breaks.append(text.count) }
      text.append(0x0A)
    }
    var scanner = MarkdownInlines(text: text, labels: labels)
    scanner.scan()
    return scanner.cut(starts, breaks)
  }

  private init(text: [UInt8], labels: Set<[UInt8]>) {
    self.text = text
    self.labels = labels
  }

  /// A label as references are compared: lower-cased, white space squeezed.
  static func label(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      String(decoding: bytes, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .utf8)
  }

  private mutating func drop(_ range: Range<Int>, _ mark: Mark = .dropped) {
    if !range.isEmpty || mark == .lineBreak { marks.append((range, mark)) }
  }

  private mutating func scan() {
    var at = 0
    /// Lengths of back-tick runs that have no partner from some place on.
    var unmatched: [Int: Int] = [:]
    while at < text.count {
      switch text[at] {
      case 0x5C:
        if at + 1 < text.count, isPunctuation(text[at + 1]) {
          drop(at..<(at + 1))
          drop((at + 1)..<(at + 2), .literal)
          at += 2
        } else {
          if at + 1 < text.count, text[at + 1] == 0x0A { drop(at..<(at + 1)) }
          at += 1
        }
      case 0x60:
        let open = run(at)
        if unmatched[open - at, default: text.count] > at || unmatched[open - at] == nil,
          let close = closing(open, open - at)
        {
          var code = open..<(close - (open - at))
          // One space at either end belongs to the signs.
          func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x0A }
          if isSpace(text[code].first), isSpace(text[code].last), text[code].contains(where: { !isSpace($0) }) {
            code = (code.lowerBound + 1)..<(code.upperBound - 1)
          }
          drop(at..<code.lowerBound)
          drop(code, .code)
          drop(code.upperBound..<close)
          at = close
        } else {
          unmatched[open - at] = at
          at = open
        }
      case 0x2A, 0x5F, 0x7E: at = delimiter(at)
      case 0x3C: at = angle(at)
      case 0x21 where at + 1 < text.count && text[at + 1] == 0x5B:
        brackets.append(at)
        at += 2
      case 0x5B:
        brackets.append(at)
        at += 1
      case 0x5D: at = bracket(at)
      default: at += 1
      }
    }
    emphasis()
  }

  private func run(_ from: Int) -> Int {
    var at = from
    while at < text.count, text[at] == text[from] { at += 1 }
    return at
  }

  /// The end of the back-tick run of a length that closes a code span.
  private func closing(_ from: Int, _ length: Int) -> Int? {
    var at = from
    while at < text.count {
      guard text[at] == 0x60 else {
        at += 1
        continue
      }
      let end = run(at)
      if end - at == length { return end }
      at = end
    }
    return nil
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte >= 0x21 && byte <= 0x2F || byte >= 0x3A && byte <= 0x40 || byte >= 0x5B && byte <= 0x60
      || byte >= 0x7B && byte <= 0x7E
  }

  /// What stands beside a run: space, punctuation or neither.
  private func side(_ scalar: Unicode.Scalar?) -> (isSpace: Bool, isPunctuation: Bool) {
    guard let scalar else { return (true, false) }
    if scalar.value < 0x80 { return (scalar.value <= 0x20, isPunctuation(UInt8(scalar.value))) }
    if scalar.properties.isWhitespace { return (true, false) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return (false, true)
    default: return (false, false)
    }
  }

  private func scalar(before at: Int) -> Unicode.Scalar? {
    var from = at
    while from > 0, at - from < 4 {
      from -= 1
      if text[from] & 0xC0 != 0x80 { break }
    }
    return String(decoding: text[from..<at], as: UTF8.self).unicodeScalars.last
  }

  private func scalar(at: Int) -> Unicode.Scalar? {
    String(decoding: text[at..<min(text.count, at + 4)], as: UTF8.self).unicodeScalars.first
  }

  private mutating func delimiter(_ at: Int) -> Int {
    let end = run(at)
    let sign = text[at]
    let before = side(scalar(before: at))
    let after = side(scalar(at: end))
    let left = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
    let right = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
    let isWordSign = sign == 0x5F
    if sign == 0x7E, end - at > 2 { return end }
    delimiters.append(
      Delimiter(
        at: at, count: end - at, length: end - at, sign: sign,
        canOpen: isWordSign ? left && (!right || before.isPunctuation) : left,
        canClose: isWordSign ? right && (!left || after.isPunctuation) : right))
    return end
  }

  /// Pairs runs of emphasis; paired signs are dropped.
  private mutating func emphasis() {
    /// Indices of runs that may still open.
    var openers: [Int] = []
    /// Below these heights of the stack no opener of the kind stands (CommonMark's `openers_bottom`).
    var bottoms: [Int: Int] = [:]
    for index in delimiters.indices {
      if delimiters[index].canClose {
        while delimiters[index].count > 0 {
          let closer = delimiters[index]
          let key = Int(closer.sign) * 8 + (closer.canOpen ? 4 : 0) + closer.length % 3
          let floor = bottoms[key, default: 0]
          var height = openers.count
          var found: Int?
          while height > floor {
            height -= 1
            let opener = delimiters[openers[height]]
            guard opener.sign == closer.sign, opener.count > 0 else { continue }
            let isOdd = (opener.canClose || closer.canOpen) && (opener.length + closer.length) % 3 == 0
            if isOdd, opener.length % 3 != 0 || closer.length % 3 != 0, closer.sign != 0x7E { continue }
            if closer.sign == 0x7E, opener.count != closer.count { continue }
            found = height
            break
          }
          guard let height = found else {
            bottoms[key] = openers.count
            break
          }
          let opener = openers[height]
          openers.removeSubrange((height + 1)...)
          let taken = min(2, delimiters[opener].count, closer.count)
          let open = delimiters[opener]
          // The opener gives its last signs, the closer its first.
          drop((open.at + open.count - taken)..<(open.at + open.count))
          delimiters[opener].count -= taken
          let from = closer.at + closer.length - closer.count
          drop(from..<(from + taken))
          delimiters[index].count -= taken
          if delimiters[opener].count == 0 { openers.removeSubrange(height...) }
          for key in bottoms.keys { bottoms[key] = min(bottoms[key, default: 0], openers.count) }
        }
      }
      if delimiters[index].canOpen, delimiters[index].count > 0 {
        // Signs taken as a closer stood in front: what is left opens from there on.
        delimiters[index].at += delimiters[index].length - delimiters[index].count
        openers.append(index)
      }
    }
  }

  /// An autolink, tag or comment.
  private mutating func angle(_ at: Int) -> Int {
    guard at + 1 < text.count else { return at + 1 }
    let next = text[at + 1]
    let isLetter = next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
    guard isLetter || next == 0x2F || next == 0x21 || next == 0x3F else { return at + 1 }
    if text[at...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) { return comment(at) }
    var end = at + 1
    var quote: UInt8 = 0
    var isLink = isLetter
    var hasScheme = false
    while end < text.count, end - at < 20_000 {
      let byte = text[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if byte == 0x3C {
        return at + 1
      } else if byte == 0x22 || byte == 0x27, !isLink || !hasScheme {
        quote = byte
      }
      if byte <= 0x20 { isLink = false }
      if byte == 0x3A || byte == 0x40 { hasScheme = true }
      end += 1
    }
    guard end < text.count, text[end] == 0x3E else { return at + 1 }
    if isLink, hasScheme {
      drop(at..<(at + 1))
      drop((at + 1)..<end, .code)
      drop(end..<(end + 1))
    } else {
      let name = text[(at + 1)..<end].prefix(3).map { $0 | 0x20 }
      if name.starts(with: Array("br".utf8)), name.count < 3 || name[2] == 0x20 || name[2] == 0x2F {
        drop(at..<at, .lineBreak)
      }
      drop(at..<(end + 1))
    }
    return end + 1
  }

  /// The end of a comment; what was searched without finding one is not searched again.
  private mutating func comment(_ at: Int) -> Int {
    var end = max(at + 4, commentSearched)
    while end < text.count, text[end] != 0x3E || text[end - 1] != 0x2D || text[end - 2] != 0x2D { end += 1 }
    guard end < text.count else {
      commentSearched = end
      return at + 1
    }
    drop(at..<(end + 1))
    return end + 1
  }

  /// What a closing bracket ends: a link with its destination, a reference, a footnote's mark, or nothing.
  private mutating func bracket(_ at: Int) -> Int {
    guard let open = brackets.popLast() else { return at + 1 }
    let isImage = text[open] == 0x21
    let inner = (open + (isImage ? 2 : 1))..<at
    if text[inner].first == 0x5E, inner.count > 1, inner.count <= Self.longestLabel, !text[inner].contains(0x20) {
      drop(open..<(at + 1))
      return at + 1
    }
    var end = at + 1
    if let close = destination(end) {
      end = close
    } else if end < text.count, text[end] == 0x5B,
      let close = text[end...].prefix(Self.longestLabel).firstIndex(of: 0x5D),
      isDefined(close > end + 1 ? (end + 1)..<close : inner)
    {
      end = close + 1
    } else if !isDefined(inner) {
      return at + 1
    }
    drop(open..<inner.lowerBound)
    drop(at..<end)
    return end
  }

  /// A label has at most 999 characters (CommonMark).
  private static let longestLabel = 1000

  /// Whether the document defines the label that stands in a range. No label has brackets inside.
  private func isDefined(_ label: Range<Int>) -> Bool {
    guard !labels.isEmpty, label.count <= Self.longestLabel else { return false }
    var at = label.lowerBound
    while at < label.upperBound {
      if text[at] == 0x5B { return false }
      at += text[at] == 0x5C ? 2 : 1
    }
    return labels.contains(Self.label(text[label]))
  }

  /// The end of `(destination "title")`. What cannot be one is given up early, as the parser does: a line of nothing but
  /// beginnings is read once.
  private func destination(_ from: Int) -> Int? {
    guard from < text.count, text[from] == 0x28 else { return nil }
    var at = from + 1
    func skipSpace() { while at < text.count, text[at] <= 0x20 { at += 1 } }
    skipSpace()
    if at < text.count, text[at] == 0x3C {
      at += 1
      while at < text.count, ![0x3E, 0x3C, 0x0A].contains(text[at]) { at += text[at] == 0x5C ? 2 : 1 }
      guard at < text.count, text[at] == 0x3E else { return nil }
      at += 1
    } else {
      var depth = 0
      while at < text.count, text[at] > 0x20 {
        if text[at] == 0x5C {
          at += 1
        } else if text[at] == 0x28 {
          depth += 1
          // libcmark's own bound.
          if depth > 32 { return nil }
        } else if text[at] == 0x29 {
          if depth == 0 { break }
          depth -= 1
        }
        at += 1
      }
      guard depth == 0 else { return nil }
    }
    let end = at
    skipSpace()
    guard at < text.count else { return nil }
    if at > end, [0x22, 0x27, 0x28].contains(text[at]) {
      let open = text[at]
      let close: UInt8 = open == 0x28 ? 0x29 : open
      at += 1
      while at < text.count, text[at] != close {
        if text[at] == open { return nil }
        at += text[at] == 0x5C ? 2 : 1
      }
      at += 1
      skipSpace()
    }
    return at < text.count && text[at] == 0x29 ? at + 1 : nil
  }

  /// The pieces of the file, marks left out.
  private func cut(
    _ starts: [(text: Int, file: Int)], _ breaks: [Int]
  ) -> [(pieces: [TextRegion.Piece], code: Set<Int>)] {
    var out: [(pieces: [TextRegion.Piece], code: Set<Int>)] = []
    var pieces: [TextRegion.Piece] = []
    var code: Set<Int> = []
    var line = 0
    /// Adds a stretch of the content, split where the file's lines are not end to end.
    func add(_ range: Range<Int>, _ encoding: TextRegion.Encoding, isCode: Bool) {
      var from = range.lowerBound
      while from < range.upperBound {
        while line + 1 < starts.count, starts[line + 1].text <= from { line += 1 }
        let end = line + 1 < starts.count ? min(range.upperBound, starts[line + 1].text - 1) : range.upperBound
        let file = starts[line].file + from - starts[line].text
        if from < end {
          if isCode { code.insert(pieces.count) }
          pieces.append(.init(file..<(file + end - from), encoding))
        }
        from = max(from, end)
        if from < range.upperBound {
          // The line feed between two lines.
          let place = starts[line].file + (starts[line + 1].text - 1 - starts[line].text)
          if isCode { code.insert(pieces.count) }
          pieces.append(.init(place..<place, .lineBreak))
          from = starts[line + 1].text
        }
      }
    }
    func close() {
      out.append((pieces, code))
      pieces = []
      code = []
    }
    var cursor = 0
    var pending = breaks[...]
    func plain(_ to: Int) {
      while let at = pending.first, at < to {
        pending.removeFirst()
        if at > cursor { add(cursor..<at, .markup, isCode: false) }
        close()
        cursor = max(cursor, at + 1)
      }
      if to > cursor { add(cursor..<to, .markup, isCode: false) }
      cursor = max(cursor, to)
    }
    for (range, mark) in marks.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }) {
      guard range.lowerBound >= cursor else { continue }
      plain(range.lowerBound)
      switch mark {
      case .dropped: break
      case .code: add(range, .verbatim, isCode: true)
      case .literal: add(range, .verbatim, isCode: false)
      case .lineBreak:
        while line + 1 < starts.count, starts[line + 1].text <= range.lowerBound { line += 1 }
        let at = starts[line].file + range.lowerBound - starts[line].text
        pieces.append(.init(at..<at, .lineBreak))
      }
      cursor = max(cursor, range.upperBound)
    }
    plain(text.count)
    close()
    return out
  }
}
