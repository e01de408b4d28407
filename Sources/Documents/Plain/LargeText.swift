import TextCore

/// A large plain text that is read in parts, as it would be as a whole.
///
/// How it is encoded and whether lines are quoted is found in a first pass. How lines are wrapped is judged by the first
/// megabytes: a text that only begins to be wrapped behind them is read a line a paragraph.
public struct LargeText: Sendable {
  /// A part of the text.
  public enum Part: Sendable {
    /// Paragraphs, and where the part's text starts in the file as `Document.source` counts.
    case document(Document, start: Int)
    /// One paragraph on a line of its own, too long to be held: its bytes in the file, and there as `Document.source`
    /// counts.
    case paragraph(Range<Int>, start: Int, kind: Paragraph.Kind)
  }

  /// How much is held at a time.
  public struct Sizes: Sendable, Hashable {
    /// Smaller texts are read as a whole, in bytes.
    public var least = 8 << 20
    /// How many bytes lines are judged by.
    public var head = 4 << 20
    /// The bytes read at a time.
    public var part = 1 << 20
    /// Longer lines are not held, in bytes.
    public var line = 8 << 20

    /// The defaults.
    public init() {}
  }

  /// The file.
  public let file: RandomAccessFile
  /// What was assumed in reading, a sentence each.
  public let assumptions: [String]
  /// The first megabytes, to tell the language by.
  public let head: Document
  private let path: String
  private let sizes: Sizes
  private let lineBreaks: LineBreaks
  private let encoding: TextEncoding
  private let isQuoted: Bool
  private let wrapping: [Wrapping]

  /// Opens a text; nil for what is small, no plain text or not UTF-8 through and through: `DocumentReader` takes that.
  ///
  /// - Throws: `InputError` of kind `unreadable`.
  public init?(
    _ file: RandomAccessFile, path: String, name: String? = nil, options: DocumentReader.Options,
    sizes: Sizes = Sizes()
  ) throws(InputError) {
    let format = options.format ?? DocumentFormat(path: name ?? path)
    let isUTF8 = options.encoding.map { ["UTF-8", "UTF8"].contains($0.uppercased()) } ?? true
    guard file.length >= sizes.least, format == .text, isUTF8 else { return nil }
    var bytes = try file.read(0..<min(file.length, max(sizes.head, 1 << 16)))
    guard let found = TextDecoding.detect(beginning: Array(bytes.prefix(8192))), found.name == "UTF-8",
      options.encoding != nil || !bytes.prefix(1 << 16).contains(0)
    else { return nil }
    let mark = found.hasByteOrderMark ? 3 : 0
    var survey = TextSurvey()
    var at = mark
    while at < file.length {
      let chunk = try file.read(at..<min(file.length, at + sizes.part))
      guard !chunk.isEmpty, survey.look(at: chunk) else { return nil }
      at += chunk.count
    }
    guard survey.isComplete else { return nil }
    isQuoted = survey.isQuoted
    bytes = Array(bytes[mark..<min(bytes.count, sizes.head)])
    let plain = PlainText(bytes, options.lineBreaks)
    wrapping = plain.wrapping
    assumptions = plain.wasDetected ? [PlainText.assumption] : []
    head = DocumentReader.plain(bytes, plain.lines, plain.blocks, isQuoted: isQuoted, path, found, format)
    self.file = file
    self.path = path
    self.sizes = sizes
    lineBreaks = options.lineBreaks
    encoding = found
  }

  private var mark: Int { encoding.hasByteOrderMark ? 3 : 0 }

  /// Gives the text in parts of whole paragraphs, in order. O(n) time; memory for some megabytes, or for the longest
  /// paragraph where lines are wrapped.
  ///
  /// - Throws: `InputError` of kind `unreadable`, and what `body` throws.
  public func forEach(_ body: (Part) throws(InputError) -> Void) throws(InputError) {
    var bytes: [UInt8] = []
    /// Where `bytes` starts in the file, and where it ends.
    var start = mark
    var end = mark
    var wanted = sizes.part
    while start < file.length {
      let chunk = try file.read(end..<min(file.length, max(end, start + wanted)))
      if chunk.isEmpty, end < file.length { return }
      bytes += chunk
      end += chunk.count
      let isLast = end == file.length
      if !isLast, bytes.count >= sizes.line, bytes.firstIndex(of: 0x0A) == nil, isLineApart(bytes) {
        // A line of its own that is not held.
        let next = try lineEnd(from: end)
        if let part = try longLine(start..<next.end) { try body(part) }
        (start, end, bytes, wanted) = (next.next, next.next, [], sizes.part)
        continue
      }
      let taken = try give(&bytes, isLast, from: start, body)
      start += taken
      bytes.removeFirst(taken)
      // Twice as much for a paragraph longer than what was read.
      wanted = taken == 0 ? bytes.count * 2 : bytes.count + sizes.part
    }
  }

  /// Whether a line so long that its end is not in sight stands alone as a paragraph.
  private func isLineApart(_ bytes: [UInt8]) -> Bool {
    bytes[0] != 0x3E && (lineBreaks == .paragraph || lineBreaks == .auto && !wrapping[0].isWrapped)
  }

  /// Gives the paragraphs that end within some bytes; how many bytes that was.
  private func give(
    _ bytes: inout [UInt8], _ isLast: Bool, from start: Int, _ body: (Part) throws(InputError) -> Void
  ) throws(InputError) -> Int {
    guard let feed = isLast ? bytes.count - 1 : bytes.lastIndex(of: 0x0A) else { return 0 }
    var count = feed + 1
    let isApart = lineBreaks == .paragraph || lineBreaks == .auto && !wrapping[0].isWrapped && !wrapping[0].isUndecided
    let text = count == bytes.count ? bytes : Array(bytes[..<count])
    var document: Document
    if isApart, !isQuoted {
      document = lines(text)
    } else {
      let plain = PlainText(text, lineBreaks, wrapping: wrapping)
      var blocks = plain.blocks[...]
      // The last one may go on.
      if !isLast, let open = blocks.last, open.lines.upperBound == plain.lines.count {
        blocks.removeLast()
        count = plain.starts[open.lines.lowerBound]
        if count == 0 { return 0 }
      }
      document = DocumentReader.plain(text, plain.lines, Array(blocks), isQuoted: isQuoted, path, encoding, .text)
    }
    document.assumptions = []
    try body(.document(document, start: start - mark))
    return count
  }

  /// A line a paragraph.
  private func lines(_ text: [UInt8]) -> Document {
    var document = Document(
      path: path, encoding: encoding, format: .text, language: nil, text: text, paragraphs: [])
    var at = 0
    while at < text.count {
      let end = text[at...].firstIndex(of: 0x0A) ?? text.count
      // Marks of quotation without a quotation are blank.
      if text[at] != 0x3E, var paragraph = Paragraph(at..<end, of: text) {
        if PlainLine.isItem(paragraph.bytes) { paragraph.kind = .listItem }
        document.paragraphs.append(paragraph)
      }
      at = end + 1
    }
    return document
  }

  /// The end of a line, and where the next one starts.
  private func lineEnd(from offset: Int) throws(InputError) -> (end: Int, next: Int) {
    var at = offset
    while at < file.length {
      let chunk = try file.read(at..<min(file.length, at + sizes.part))
      if chunk.isEmpty { break }
      if let feed = chunk.firstIndex(of: 0x0A) { return (at + feed, at + feed + 1) }
      at += chunk.count
    }
    return (file.length, file.length)
  }

  /// The paragraph on a long line; nil where it is blank.
  private func longLine(_ range: Range<Int>) throws(InputError) -> Part? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let chunk = try file.read(lower..<min(upper, lower + sizes.part))
      guard let first = chunk.firstIndex(where: { $0 > 0x20 }) else {
        lower += max(1, chunk.count)
        continue
      }
      lower += first
      break
    }
    while lower < upper {
      let from = max(lower, upper - sizes.part)
      let chunk = try file.read(from..<upper)
      guard let last = chunk.lastIndex(where: { $0 > 0x20 }) else {
        upper = from
        continue
      }
      upper = from + last + 1
      break
    }
    guard lower < upper else { return nil }
    // The ends tell what it is: it is too long to be a heading.
    let isItem = PlainLine.isItem(try file.read(lower..<min(upper, lower + 64))[...])
    return .paragraph(lower..<upper, start: lower - mark, kind: isItem ? .listItem : .body)
  }
}

/// What is to be known of a text before it is read in parts.
private struct TextSurvey {
  /// Whether a line that is not blank starts with `>`.
  private(set) var isQuoted = false
  /// The first bytes of a scalar that the next part ends.
  private var rest: [UInt8] = []
  /// Whether only marks of quotation and white space stood in the line so far.
  private var isInMarks = false
  private var isLineStart = true
  /// Whether another mark of quotation may follow: behind one, and one space.
  private var mayMark = 0

  /// Whether no scalar is left open.
  var isComplete: Bool { rest.isEmpty }

  /// Looks at the next part; false where it is no UTF-8.
  mutating func look(at part: [UInt8]) -> Bool {
    if !isQuoted { mark(part) }
    let bytes = rest.isEmpty ? part : rest + part
    rest = []
    guard let bad = TextDecoding.firstInvalidUTF8(bytes) else { return true }
    guard bad >= bytes.count - 3, bytes[bad] >= 0xC2, bytes[(bad + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      return false
    }
    rest = Array(bytes[bad...])
    return true
  }

  private mutating func mark(_ part: [UInt8]) {
    var at = 0
    while at < part.count {
      if isLineStart {
        isLineStart = false
        isInMarks = part[at] == 0x3E
        mayMark = 2
      }
      while isInMarks, at < part.count, part[at] != 0x0A {
        let isMark = part[at] == 0x3E && mayMark > 0
        if part[at] > 0x20, !isMark {
          isQuoted = true
          return
        }
        mayMark = isMark ? 2 : part[at] == 0x20 ? mayMark - 1 : 0
        at += 1
      }
      guard at < part.count, let feed = part[at...].firstIndex(of: 0x0A) else { return }
      isLineStart = true
      isInMarks = false
      at = feed + 1
    }
  }
}
