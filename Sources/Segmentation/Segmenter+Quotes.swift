extension Segmenter {
  /// How far a quotation is looked at to either side, in bytes: keeps the whole scan linear.
  private static var window: Int { 600 }

  /// Whether an end at an offset would cut a quotation that its sentence goes on behind (`"No! Yes!" said he.`), or
  /// any quotation where the options ask for that.
  func cutsQuote(_ text: ByteText, start: Int, end: Int) -> Bool {
    if isCited(text, start: start, end: end) { return true }
    guard !splitsInsideQuotes || language.language == "en" || language.language == "ko" else { return false }
    guard let (closer, opener) = openQuote(text, max(start, end - Self.window), end) else { return false }
    var at = end
    while at < text.count, at - end < Self.window, text.bytes[at] != 0x0A, let (value, next) = text.scalar(at: at) {
      if value == closer, closes(text, at, next, value) {
        if !splitsInsideQuotes || isResumed(text, start: start, opener) { return true }
        // A Korean particle tells that the quotation is a part of its sentence: `"..."라고 말했다`.
        if language.language == "ko" {
          let isMark = text.scalar(before: at).map { ByteText.isTerminal($0.value) } ?? false
          return isMark && (text.scalar(at: next).map { isHangul($0.value) } ?? false)
        }
        // News quote sentence by sentence and name the speaker last: `"It rained. It poured," said he.`
        if text.bytes[at - 1] == 0x2C { return false }
        let behind = text.skipSpace(next)
        // `(quoted after the first edition)`
        let goesOn = behind < text.count && text.bytes[behind] == 0x28 ? behind + 1 : behind
        return text.scalar(at: goesOn).map { ByteText.isLower($0.value) } ?? false
      }
      at = next
    }
    return false
  }

  /// Whether the quotation that a segment begins with goes on at an offset and has its source behind it, within the
  /// sentence: `"Ei fu. Siccome immobile" (Manzoni).`.
  private func isCited(_ text: ByteText, start: Int, end: Int) -> Bool {
    guard end - start < Self.window, let (opener, inside) = text.scalar(at: start), let closer = closing(opener) else {
      return false
    }
    var at = inside
    while at < text.count, at - end < Self.window, text.bytes[at] != 0x0A, let (value, next) = text.scalar(at: at) {
      if value == closer, closes(text, at, next, value) {
        let bracket = text.skipSpace(next)
        guard at >= end, bracket > next, bracket < text.count, text.bytes[bracket] == 0x28 else { return false }
        let last = text.bytes[bracket..<min(text.count, bracket + 60)].firstIndex(of: 0x29)
        return last.map { $0 + 1 < text.count && text.bytes[$0 + 1] == 0x2E } ?? false
      }
      at = next
    }
    return false
  }

  /// The end of a straight closing quote that stands alone between spaces, as tokenized text has it; nil where as many
  /// opened as closed before.
  func spacedQuote(_ text: ByteText, _ from: Int, start: Int) -> Int? {
    guard from < text.count, [0x22, 0x27, 0x60].contains(text.bytes[from]) else { return nil }
    let isDouble = text.bytes[from] != 0x22 && from + 1 < text.count && text.bytes[from + 1] == text.bytes[from]
    let end = isDouble ? from + 2 : from + 1
    guard text.scalar(at: end).map({ ByteText.isSpace($0.value) || $0.value == 0x2E }) ?? true else { return nil }
    var count = 0
    var at = max(start, from - Self.window)
    while at < from {
      let isSame = text.bytes[at] == text.bytes[from] && (at + end - from) <= from
      if isSame, at == 0 || text.bytes[at - 1] == 0x20, !isDouble || text.bytes[at + 1] == text.bytes[from] {
        count += 1
        at += end - from
      } else {
        at += 1
      }
    }
    if count == 0 { return closesWithin(text, end, text.bytes[from]) ? nil : end }
    return count % 2 == 1 ? end : nil
  }

  /// Whether a quotation that opens before an offset closes within the sentence that begins there.
  private func closesWithin(_ text: ByteText, _ from: Int, _ quote: UInt8) -> Bool {
    var at = from + 1
    while at < text.count, at - from < Self.window {
      let before = text.bytes[at - 1]
      let isBeforeSpace = at + 1 == text.count || text.bytes[at + 1] == 0x20
      if text.bytes[at] == quote, isBeforeSpace, before == 0x20 || before == 0x2C { return true }
      if before == 0x2E || before == 0x21 || before == 0x3F, text.bytes[at] == 0x20 {
        let next = text.skipSpace(at)
        return next < text.count && text.bytes[next] == quote && next + 1 < text.count && text.bytes[next + 1] == 0x20
      }
      at += 1
    }
    return false
  }

  /// The closer of the quote that is open at the end of a range.
  private func openQuote(_ text: ByteText, _ from: Int, _ to: Int) -> (closer: UInt32, start: Int)? {
    var closer: UInt32?
    var opener = from
    var at = from
    while at < to, let (value, next) = text.scalar(at: at) {
      if let wanted = closer {
        if value == wanted, closes(text, at, next, value) { closer = nil }
      } else if let found = closing(value), opens(text, at, next) {
        closer = found
        opener = at
      }
      at = next
    }
    return closer.map { ($0, opener) }
  }

  /// Whether a quotation goes on behind its speaker: `'Well!' thought Alice, 'after such a fall ...'`.
  private func isResumed(_ text: ByteText, start: Int, _ opener: Int) -> Bool {
    guard opener - start > 2, text.bytes[opener - 1] == 0x20, text.bytes[opener - 2] == 0x2C,
      let (_, inside) = text.scalar(at: opener), let (head, _) = text.scalar(at: inside)
    else { return false }
    return ByteText.isLower(head)
  }

  private func closing(_ opener: UInt32) -> UInt32? {
    switch opener {
    case 0x22: opener
    case 0x201C: 0x201D
    case 0x27 where language.language != "ko": opener
    case 0x2018 where language.language != "ko": 0x2019
    case 0xAB: 0xBB
    default: nil
    }
  }

  private func opens(_ text: ByteText, _ at: Int, _ next: Int) -> Bool {
    let isBehindSpace =
      text.scalar(before: at).map { ByteText.isSpace($0.value) || ByteText.isOpener($0.value) } ?? true
    return isBehindSpace && (text.scalar(at: next).map { !ByteText.isSpace($0.value) } ?? false)
  }

  /// A single quote behind a letter is an apostrophe.
  private func closes(_ text: ByteText, _ at: Int, _ next: Int, _ value: UInt32) -> Bool {
    if value == 0x27 || value == 0x2019, let (before, _) = text.scalar(before: at), ByteText.isLetter(before),
      next + 1 >= text.count || text.bytes[next] != 0x20 || text.bytes[next + 1] != 0x28
    {
      return false
    }
    return text.scalar(at: next).map { !ByteText.isLetter($0.value) || isHangul($0.value) } ?? true
  }

  private func isHangul(_ value: UInt32) -> Bool { (0xAC00...0xD7A3).contains(value) }
}
