extension Segmenter {
  /// How far a quotation is looked at to either side, in bytes: keeps the whole scan linear.
  private static var window: Int { 600 }

  /// Whether an end at an offset would cut a quotation that its sentence goes on behind (`"No! Yes!" said he.`), or
  /// any quotation where the options ask for that.
  func cutsQuote(_ text: ByteText, start: Int, end: Int) -> Bool {
    guard !splitsInsideQuotes || language.language == "en" else { return false }
    guard let closer = openQuote(text, max(start, end - Self.window), end) else { return false }
    var at = end
    while at < text.count, at - end < Self.window, text.bytes[at] != 0x0A, let (value, next) = text.scalar(at: at) {
      if value == closer, closes(text, at, next, value) {
        if !splitsInsideQuotes { return true }
        return text.scalar(at: text.skipSpace(next)).map { ByteText.isLower($0.value) } ?? false
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
    return count == 0 || count % 2 == 1 ? end : nil
  }

  /// The closer of the quote that is open at the end of a range.
  private func openQuote(_ text: ByteText, _ from: Int, _ to: Int) -> UInt32? {
    var closer: UInt32?
    var at = from
    while at < to, let (value, next) = text.scalar(at: at) {
      if let wanted = closer {
        if value == wanted, closes(text, at, next, value) { closer = nil }
      } else if let found = closing(value), opens(text, at, next) {
        closer = found
      }
      at = next
    }
    return closer
  }

  private func closing(_ opener: UInt32) -> UInt32? {
    switch opener {
    case 0x22, 0x27: opener
    case 0x201C: 0x201D
    case 0x2018: 0x2019
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
    if value == 0x27 || value == 0x2019, let (before, _) = text.scalar(before: at), ByteText.isLetter(before) {
      return false
    }
    return text.scalar(at: next).map { !ByteText.isLetter($0.value) } ?? true
  }
}
