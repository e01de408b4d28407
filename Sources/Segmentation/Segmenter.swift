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

  /// Makes a segmenter.
  public init(language: LanguageTag, options: SegmenterOptions = SegmenterOptions()) {
    self.language = language
    splitsInsideQuotes = options.splitsInsideQuotes
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
    var start = text.skipSpace(0)
    var at = start
    // Open brackets and quotes of scripts without spaces: no segment ends inside.
    var depth = 0
    var opened = 0
    func close(_ end: Int, _ rule: String) {
      var last = end
      while last > start, let (value, before) = text.scalar(before: last), ByteText.isSpace(value) { last = before }
      if start < last { body(Segment(range: start..<last, rule: rule)) }
      start = text.skipSpace(end)
      at = start
      depth = 0
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
    Self.candidates.withUnsafeBufferPointer { table in
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
        guard ByteText.isTerminal(value) else {
          at = next
          continue
        }
        let stop = at
        at = next
        while let (value, next) = text.scalar(at: at), ByteText.isTerminal(value) { at = next }
        // A bracket left open over a long stretch is an error of the text, no bracket.
        if depth > 0, at - opened < 1500 { continue }
        if let (end, rule) = decide(text, start: start, stop: stop, after: at), !cutsQuote(text, start: start, end: end)
        {
          close(end, rule)
        }
      }
    }
    _ = breakItems(upTo: text.count)
    close(text.count, "end")
  }

  /// Whether a line end inside the paragraph ends a segment: not where the text was wrapped by hand, that is where
  /// a long line without final punctuation goes on.
  private func breaksLine(_ text: ByteText, start: Int, line: Int) -> Bool {
    let next = text.skipSpace(line)
    guard let (value, _) = text.scalar(at: next) else { return false }
    if text.bytes[line..<next].filter({ $0 == 0x0A }).count > 1 { return true }
    if let (before, _) = text.scalar(before: line), isUnspaced(before) || isUnspaced(value) {
      return !"のをにがはへとも、，".unicodeScalars.contains { $0.value == before }
    }
    var from = line
    while from > start, line - from < 60, text.bytes[from - 1] != 0x0A { from -= 1 }
    let isLong = line - from >= 50
    return !ByteText.isLower(value) && !isLong
  }

  /// Han, kana and the signs among them: lines of scripts without spaces end where their units end, but for a particle.
  private func isUnspaced(_ value: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(value) || (0xFF00...0xFF9F).contains(value) || (0x2460...0x24FF).contains(value)
  }

  /// Which bytes begin final punctuation, wide brackets or a line end: 0 for those that do not, of the others which
  /// second bytes may follow, by their low six bits.
  private static let candidates: [UInt64] = {
    var table = [UInt64](repeating: 0, count: 256)
    for value: UInt32 in 0..<0x1_0000
    where ByteText.isTerminal(value) || ByteText.isWideOpener(value) || ByteText.isWideCloser(value) {
      if value < 0x80 {
        table[Int(value)] = .max
      } else if value < 0x800 {
        table[Int(0xC0 | value >> 6)] |= 1 << UInt64(value & 0x3F)
      } else {
        table[Int(0xE0 | value >> 12)] |= 1 << UInt64(value >> 6 & 0x3F)
      }
    }
    table[0x0A] = .max
    table[0x0D] = .max
    return table
  }()
}
