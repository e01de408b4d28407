import TextCore

/// Cuts paragraphs into segments by the rules of a language.
///
/// A byte scan finds final punctuation; each candidate is kept or dropped by what stands around it, looking at a
/// bounded window. O(n) time, no memory beyond the result.
public struct Segmenter: Sendable {
  /// The language.
  public let language: LanguageTag
  let rules: LanguageRules
  let splitsInsideQuotes: Bool
  private let explains: Bool

  /// Makes a segmenter.
  public init(language: LanguageTag, options: SegmenterOptions = SegmenterOptions()) {
    self.language = language
    splitsInsideQuotes = options.splitsInsideQuotes
    explains = options.explains
    var rules = LanguageRules.of(language.language)
    for word in options.abbreviations {
      let plain = word.hasSuffix(".") ? String(word.dropLast()) : word
      rules.abbreviations.set(plain.lowercased(), .title)
    }
    self.rules = rules
  }

  /// The segments of a paragraph.
  public func segments(of paragraph: String) -> [Segment] { segments(of: Array(paragraph.utf8)) }

  /// The segments of a paragraph, in order, disjoint and not empty; all between them is white space.
  public func segments(of paragraph: [UInt8]) -> [Segment] {
    var out: [Segment] = []
    paragraph.withUnsafeBufferPointer { bytes in segments(in: bytes, passed: { _ in }, { out.append($0) }) }
    return out
  }

  /// The segments of a paragraph in UTF-8, each as soon as it is found. O(n) time, no memory but for items of lists.
  public func segments(in paragraph: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void, _ body: (Segment) -> Void) {
    let text = ByteText(bytes: paragraph)
    var joins: [Segment.Join] = []
    var start = text.skipSpace(0)
    var at = start
    // Open brackets and quotes of scripts without spaces: no segment ends inside.
    var depth = 0
    var opened = 0
    func close(_ end: Int, _ rule: String) {
      var last = end
      while last > start, let (value, before) = text.scalar(before: last), ByteText.isSpace(value) { last = before }
      if start < last {
        var segment = Segment(range: start..<last, rule: rule)
        if explains {
          segment.joins = joins.filter { $0.offset < last }
          joins.removeAll { $0.offset <= end }
        }
        body(segment)
      }
      start = text.skipSpace(end)
      at = start
      depth = 0
      if let end = separatorEnd(text, start) {
        body(Segment(range: start..<end, rule: "separator"))
        start = text.skipSpace(end)
        at = start
      }
    }
    var items = ListItems()
    /// Ends a segment before each list item up to an offset; whether there was one.
    func breakItems(upTo offset: Int) -> Bool {
      var isAny = false
      while let item = items.item(upTo: offset, text, rules, passed: passed) {
        if item.start > start { close(item.start, "list") }
        at = max(at, item.end)
        items.take()
        isAny = true
      }
      return isAny
    }
    if !rules.labels.isEmpty, let end = leadEnd(text, start) { close(end, "news-lead") }
    let table = isWithoutStops(text, start) ? Self.withComma : Self.candidates(rules.ownMark)
    var mark = ByteText.stretch
    while at < text.count {
      if at >= mark {
        passed(at)
        mark = at + ByteText.stretch
      }
      let seconds = table[Int(text.bytes[at])]
      if seconds == 0
        || text.bytes[at] >= 0x80 && at + 1 < text.count && seconds >> (text.bytes[at + 1] & 0x3F) & 1 == 0
      {
        at += 1
        continue
      }
      if breakItems(upTo: at) { continue }
      guard let (value, next) = text.scalar(at: at) else { break }
      if value == 0x0A || value == 0x0D {
        if breaksLine(text, start: start, line: at) { close(at, "line") } else { at = next }
        continue
      }
      if ByteText.isWideOpener(value) {
        if depth == 0 { opened = at }
        depth += 1
      } else if ByteText.isWideCloser(value) {
        depth = max(0, depth - 1)
      }
      if value == Self.comma {
        if endsClause(text, start: start, comma: at, next: next) { close(next, "clause-comma") } else { at = next }
        continue
      }
      if value == 0x7C, let date = gluedDate(text, start: start, bar: at) {
        close(date, "repair-missing-space")
        continue
      }
      guard ByteText.isTerminal(value) || value == rules.ownMark else {
        at = next
        continue
      }
      let stop = at
      at = next
      while let (value, next) = text.scalar(at: at), ByteText.isTerminal(value) || value == rules.ownMark {
        at = next
      }
      // A bracket left open over a long stretch is an error of the text, no bracket.
      if depth > 0, at - opened < 1500, !(depth == 1 && opened == start && closesWide(text, at)) { continue }
      let (end, rule) = decide(text, start: start, stop: stop, after: at)
      let isCut = end >= 0 && cutsQuote(text, start: start, end: end)
      if end >= 0, !isCut {
        close(end, rule)
      } else if explains, rule != "inside-word" {
        joins.append(Segment.Join(offset: at, rule: isCut ? "in-quotation" : rule))
      }
    }
    _ = breakItems(upTo: text.count)
    close(text.count, "end")
  }

  /// Which bytes begin final punctuation, wide brackets, a line end or the bar of a caption: 0 for those that do not, of
  /// the others which second bytes may follow, by their low six bits.
  private static func candidates(_ ownMark: UInt32) -> UnsafePointer<UInt64> {
    ownMark == 0 ? common : ownMark == 0x3A ? withColon : withSemicolon
  }

  // Never changed and never freed.
  nonisolated(unsafe) private static let common = table(ownMark: nil)
  nonisolated(unsafe) private static let withColon = table(ownMark: 0x3A)
  nonisolated(unsafe) private static let withSemicolon = table(ownMark: 0x3B)

  // Arabic's comma, in texts that have no other marks.
  nonisolated(unsafe) private static let withComma = table(ownMark: nil, comma: comma)

  private static func table(ownMark: Int?, comma: UInt32? = nil) -> UnsafePointer<UInt64> {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
    table.initialize(repeating: 0, count: 256)
    for value: UInt32 in 0..<0x1_0000
    where ByteText.isTerminal(value) || ByteText.isWideOpener(value) || ByteText.isWideCloser(value) || value == comma {
      if value < 0x80 {
        table[Int(value)] = .max
      } else if value < 0x800 {
        table[Int(0xC0 | value >> 6)] |= 1 << UInt64(value & 0x3F)
      } else {
        table[Int(0xE0 | value >> 12)] |= 1 << UInt64(value >> 6 & 0x3F)
      }
    }
    for byte in [0x0A, 0x0D, 0x7C, ownMark ?? 0x0A] { table[byte] = .max }
    return UnsafePointer(table)
  }
}
