import TextCore

/// Cuts paragraphs into segments by the rules of a language.
///
/// Candidates are final punctuation; each is then kept or dropped by what stands before and after it. O(n).
public struct Segmenter: Sendable {
  /// The language.
  public let language: LanguageTag
  private let abbreviations: Set<[UInt8]>
  private let months: Set<[UInt8]>

  /// Makes a segmenter.
  public init(language: LanguageTag, options: SegmenterOptions = SegmenterOptions()) {
    self.language = language
    let listed = SegmentationWords.abbreviations(of: language.language) + options.abbreviations
    abbreviations = Set(listed.map { Array($0.lowercased().utf8) })
    months = Set(SegmentationWords.months(of: language.language).map { Array($0.utf8) })
  }

  /// The segments of a paragraph.
  public func segments(of paragraph: String) -> [Segment] { segments(of: Array(paragraph.utf8)) }

  /// The segments of a paragraph, in order, disjoint and not empty; all between them is white space.
  public func segments(of bytes: [UInt8]) -> [Segment] {
    let scalars = Scalars(bytes)
    var out: [Segment] = []
    var start = 0
    var at = 0
    func close(_ end: Int, _ rule: String) {
      var first = start
      var last = end
      while first < last, scalars.isSpace(first) { first += 1 }
      while last > first, scalars.isSpace(last - 1) { last -= 1 }
      if first < last { out.append(Segment(range: scalars.offsets[first]..<scalars.offsets[last], rule: rule)) }
      start = end
    }
    while at < scalars.count {
      guard Scalars.isTerminal(scalars[at]) else {
        at += 1
        continue
      }
      let stop = at
      at += 1
      while at < scalars.count, Scalars.isTerminal(scalars[at]) { at += 1 }
      if let (end, rule) = decide(scalars, stop: stop, after: at) {
        close(end, rule)
        at = max(at, end)
      }
    }
    close(scalars.count, "end")
    return out
  }

  /// Whether a segment ends behind the punctuation `stop..<after`, and where.
  private func decide(_ text: Scalars, stop: Int, after: Int) -> (Int, String)? {
    var end = after
    // Closing quotes and brackets belong to the sentence, French ones behind their space.
    var isClosed = false
    while end < text.count {
      if Scalars.isCloser(text[end]) {
        end += 1
        isClosed = true
      } else if text.isSpace(end), end + 1 < text.count, text[end + 1] == 0xBB {
        end += 2
        isClosed = true
      } else {
        break
      }
    }
    guard end < text.count else { return nil }
    if Scalars.isWideStop(text[after - 1]) { return (end, "stop") }
    guard text.isSpace(end) else { return repair(text, stop: stop, after: after, end: end) }
    var next = end
    while next < text.count, text.isSpace(next) { next += 1 }
    guard next < text.count else { return nil }
    let isSingleStop = after - stop == 1 && text[stop] == 0x2E
    var first = next
    while first < text.count, Scalars.isOpener(text[first]) || text.isSpace(first) { first += 1 }
    let isLower = first < text.count && text.isLower(first)
    if isLower { return nil }
    if text[next] == 0x2C || text[next] == 0x3B { return nil }
    if Scalars.isDash(text[next]), isClosed || !isSingleStop, next + 2 < text.count, text.isLower(next + 2) {
      return nil
    }
    if isSingleStop, !isClosed {
      let word = text.word(before: stop)
      if abbreviations.contains(word.bytes) {
        return SegmentationWords.enders.contains(word.bytes) ? (end, "stop") : nil
      }
      if word.length == 1, text.isLetter(stop - 1), !text.isLower(stop - 1) { return nil }
      if word.isNumber, word.length <= 2, orders(text, next) { return nil }
    }
    return (end, "stop")
  }

  /// Whether a number before a stop is an ordinal or a day: a month or a lower-case word follows.
  private func orders(_ text: Scalars, _ next: Int) -> Bool {
    months.contains(text.word(after: next).bytes)
  }

  /// A missing space after a stop: `attaque.une`, `russes.02/01/2024`.
  private func repair(_ text: Scalars, stop: Int, after: Int, end: Int) -> (Int, String)? {
    guard after - stop == 1, text[stop] == 0x2E, end == after else { return nil }
    let before = text.word(before: stop)
    guard before.length >= 3, !before.isNumber, !abbreviations.contains(before.bytes), text.isLower(stop - 1) else {
      return nil
    }
    if text.isDigit(end) { return text.isDate(end) ? (end, "repair") : nil }
    let behind = text.word(after: end)
    let tail = end + behind.length
    guard behind.length >= 2, tail >= text.count || text.isSpace(tail) || text[tail] == 0x2019 || text[tail] == 0x27
    else { return nil }
    guard
      stop - before.length == 0 || text.isSpace(stop - before.length - 1) || text[stop - before.length - 1] == 0x2019
    else { return nil }
    return SegmentationWords.domains.contains(behind.bytes) ? nil : (end, "repair")
  }
}
