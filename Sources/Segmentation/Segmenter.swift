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

  /// The segments of a paragraph in UTF-8, each as soon as it is found. O(n) time, no memory but for items of lists.
  ///
  /// - Parameters:
  ///   - passed: told now and then before which offset hardly anything is looked at again.
  ///   - body: given each segment, in order; ranges are in bytes of the paragraph, 0-based.
  public func segments(in paragraph: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void, _ body: (Segment) -> Void) {
    let text = ByteText(bytes: paragraph)
    let start = text.skipSpace(0)
    var walk = Walk(start: start, at: start)
    if !rules.labels.isEmpty, let end = leadEnd(text, start) { close(&walk, text, end, "news-lead", body) }
    let table = isWithoutStops(text, walk.start) ? Self.withComma : Self.candidates(rules.ownMark)
    while skip(&walk, text, table, passed) {
      if breakItems(&walk, text, upTo: walk.at, passed, body) { continue }
      guard let (value, next) = text.scalar(at: walk.at) else { break }
      read(&walk, text, value, next, body)
    }
    _ = breakItems(&walk, text, upTo: text.count, passed, body)
    close(&walk, text, text.count, "end", body)
  }

  /// Where a walk over a paragraph stands.
  private struct Walk {
    /// Where the segment being read starts, and the place being read.
    var start: Int
    var at: Int
    /// Open brackets and quotes of scripts without spaces, and where the first was opened: no segment ends inside.
    var depth = 0
    var opened = 0
    var items = ListItems()
    /// Ends considered and not taken, where they are asked for.
    var joins: [Segment.Join] = []
    /// Where the walk says next how far it has come.
    var mark = ByteText.stretch
  }

  /// Goes on to the next byte that may begin a mark; false at the end of the text.
  @inline(__always)
  private func skip(
    _ walk: inout Walk, _ text: ByteText, _ table: UnsafePointer<UInt64>, _ passed: (Int) -> Void
  ) -> Bool {
    var at = walk.at
    defer { walk.at = at }
    while at < text.count {
      if at >= walk.mark {
        passed(at)
        walk.mark = at + ByteText.stretch
      }
      let seconds = table[Int(text.bytes[at])]
      if seconds != 0,
        text.bytes[at] < 0x80 || at + 1 >= text.count || seconds >> (text.bytes[at + 1] & 0x3F) & 1 != 0
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Reads the scalar at the walk's place, which may end a segment.
  private func read(
    _ walk: inout Walk, _ text: ByteText, _ value: UInt32, _ next: Int, _ body: (Segment) -> Void
  ) {
    if ByteText.isWideOpener(value) {
      if walk.depth == 0 { walk.opened = walk.at }
      walk.depth += 1
    } else if ByteText.isWideCloser(value) {
      walk.depth = max(0, walk.depth - 1)
    }
    if value == ByteText.wordSpace {
      guard let behind = secondWordSpace(text, next) else { return walk.at = next }
      readStop(&walk, text, behind, body)
    } else if ByteText.isTerminal(value) || value == rules.ownMark {
      readStop(&walk, text, next, body)
    } else if value == 0x0A || value == 0x0D {
      if breaksLine(text, start: walk.start, line: walk.at) {
        close(&walk, text, walk.at, "line", body)
      } else {
        // The line ends of one stretch of white space are decided at once.
        walk.at = text.skipSpace(next)
      }
    } else if value == Self.comma, endsClause(text, start: walk.start, comma: walk.at, next: next) {
      close(&walk, text, next, "clause-comma", body)
    } else if value == 0x7C, let date = gluedDate(text, start: walk.start, bar: walk.at) {
      close(&walk, text, date, "repair-missing-space", body)
    } else {
      walk.at = next
    }
  }

  /// The end of a second Ethiopic word space, where two stand for the full stop, as they are often typed: `ነው፡፡`.
  private func secondWordSpace(_ text: ByteText, _ at: Int) -> Int? {
    guard let (value, next) = text.scalar(at: at), value == ByteText.wordSpace else { return nil }
    return next
  }

  /// Reads final punctuation, of which `next` is the end of the first mark.
  private func readStop(_ walk: inout Walk, _ text: ByteText, _ next: Int, _ body: (Segment) -> Void) {
    let stop = walk.at
    var at = next
    while let (value, next) = text.scalar(at: at), ByteText.isTerminal(value) || value == rules.ownMark { at = next }
    walk.at = at
    if walk.depth == 1, closesNarrow(text, walk.opened, before: stop) { walk.depth = 0 }
    // A bracket left open over a long stretch is an error of the text, no bracket.
    if walk.depth > 0, at - walk.opened < 1500,
      !(walk.depth == 1 && walk.opened == walk.start && closesWide(text, at))
    {
      return
    }
    let (end, rule) = decide(text, start: walk.start, stop: stop, after: at)
    let isCut = end >= 0 && cutsQuote(text, start: walk.start, end: end)
    if end >= 0, !isCut {
      close(&walk, text, end, rule, body)
    } else if explains, rule != "inside-word" {
      walk.joins.append(Segment.Join(offset: at, rule: isCut ? "in-quotation" : rule))
    }
  }

  /// Ends a segment before each list item up to an offset; whether there was one.
  private func breakItems(
    _ walk: inout Walk, _ text: ByteText, upTo offset: Int, _ passed: (Int) -> Void, _ body: (Segment) -> Void
  ) -> Bool {
    var isAny = false
    while let item = walk.items.item(upTo: offset, text, rules, passed: passed) {
      if item.start > walk.start { close(&walk, text, item.start, "list", body) }
      walk.at = max(walk.at, item.end)
      walk.items.take()
      isAny = true
    }
    return isAny
  }

  /// Ends the segment being read, less the white space at its end, and a separator that follows it.
  private func close(_ walk: inout Walk, _ text: ByteText, _ end: Int, _ rule: String, _ body: (Segment) -> Void) {
    var last = end
    while last > walk.start, let (value, before) = text.scalar(before: last), ByteText.isSpace(value) { last = before }
    if walk.start < last {
      var segment = Segment(range: walk.start..<last, rule: rule)
      if explains {
        segment.joins = walk.joins.filter { $0.offset < last }
        walk.joins.removeAll { $0.offset <= end }
      }
      body(segment)
    }
    walk.start = text.skipSpace(end)
    if let end = separatorEnd(text, walk.start) {
      body(Segment(range: walk.start..<end, rule: "separator"))
      walk.start = text.skipSpace(end)
    }
    walk.at = walk.start
    walk.depth = 0
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
    where ByteText.isTerminal(value) || ByteText.isWideOpener(value) || ByteText.isWideCloser(value) || value == comma
      || value == ByteText.wordSpace
    {
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
