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
  private let candidates: [Bool]

  /// Makes a segmenter.
  public init(language: LanguageTag, options: SegmenterOptions = SegmenterOptions()) {
    self.language = language
    splitsInsideQuotes = options.splitsInsideQuotes
    explains = options.explains
    var rules = LanguageRules.of(language.language)
    for word in options.abbreviations {
      let plain = word.hasSuffix(".") ? String(word.dropLast()) : word
      rules.abbreviations[plain.lowercased()] = .title
    }
    self.rules = rules
    var candidates = Self.candidates
    if rules.ownMark != 0 { candidates[Int(rules.ownMark)] = true }
    self.candidates = candidates
  }

  /// The segments of a paragraph.
  public func segments(of paragraph: String) -> [Segment] { segments(of: Array(paragraph.utf8)) }

  /// The segments of a paragraph, in order, disjoint and not empty; all between them is white space.
  public func segments(of paragraph: [UInt8]) -> [Segment] {
    paragraph.withUnsafeBufferPointer { segments(in: ByteText(bytes: $0)) }
  }

  private func segments(in text: ByteText) -> [Segment] {
    var out: [Segment] = []
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
        out.append(Segment(range: start..<last, rule: rule))
        if explains {
          out[out.count - 1].joins = joins.filter { $0.offset < last }
          joins.removeAll { $0.offset <= end }
        }
      }
      start = text.skipSpace(end)
      at = start
      depth = 0
      if let end = separatorEnd(text, start) {
        out.append(Segment(range: start..<end, rule: "separator"))
        start = text.skipSpace(end)
        at = start
      }
    }
    let items = ListItems.find(text, rules: rules)
    var item = 0
    func breakItems(upTo offset: Int) {
      while item < items.count, items[item].start <= offset {
        if items[item].start > start { close(items[item].start, "list") }
        at = max(at, items[item].end)
        item += 1
      }
    }
    candidates.withUnsafeBufferPointer { table in
      while at < text.count {
        guard table[Int(text.bytes[at])] else {
          at += 1
          continue
        }
        if item < items.count, items[item].start <= at {
          breakItems(upTo: at)
          continue
        }
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
    }
    breakItems(upTo: text.count)
    close(text.count, "end")
    return out
  }

  /// Bytes that begin final punctuation, wide brackets or a line end.
  private static let candidates: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in [0x0A, 0x0D, 0x21, 0x2E, 0x3F, 0x7C, 0xCD, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF] {
      table[byte] = true
    }
    return table
  }()
}
