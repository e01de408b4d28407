extension Segmenter {
  /// Lines wrapped by hand are this long at least and at most, in scalars; a shorter one is a heading or an item, a
  /// longer one a paragraph.
  private static var wrapped: ClosedRange<Int> { 50...120 }

  /// Whether a line end inside the paragraph ends a segment: not where the text was wrapped by hand, that is where
  /// a long line without final punctuation goes on.
  func breaksLine(_ text: ByteText, start: Int, line: Int) -> Bool {
    // Of a CR LF the CR has decided.
    if text.bytes[line] == 0x0A, line > start, text.bytes[line - 1] == 0x0D { return false }
    let next = text.skipSpace(line)
    guard let (value, _) = text.scalar(at: next) else { return false }
    if hasBlankLine(text, line..<next) { return true }
    if let (before, _) = text.scalar(before: line), isUnspaced(before) || isUnspaced(value) {
      return !"のをにがはへとも、，".unicodeScalars.contains { $0.value == before }
    }
    var from = line
    var length = 0
    while from > start, length <= Self.wrapped.upperBound, !isLineEnd(text.bytes[from - 1]) {
      from -= 1
      if text.bytes[from] & 0xC0 != 0x80 { length += 1 }
    }
    if ByteText.isLower(value) {
      return length < Self.wrapped.lowerBound && isBareItem(text, line: line, next: next)
    }
    return !Self.wrapped.contains(length) || isBracketed(text, from, line)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether more than one line ends in white space: LF, CR LF or a lone CR.
  private func hasBlankLine(_ text: ByteText, _ space: Range<Int>) -> Bool {
    var lines = 0
    var last: UInt8 = 0
    for byte in text.bytes[space] {
      if byte == 0x0D || byte == 0x0A && last != 0x0D { lines += 1 }
      if lines > 1 { return true }
      last = byte
    }
    return false
  }

  /// Whether lines of small letters are items one by one: short, and the last of them ends without a final mark.
  private func isBareItem(_ text: ByteText, line: Int, next: Int) -> Bool {
    guard line > 0, ByteText.isLetter(text.scalar(before: line)?.value ?? 0) else { return false }
    var at = next
    while true {
      var end = at
      while end < text.count, end - at < Self.wrapped.lowerBound, !isLineEnd(text.bytes[end]) { end += 1 }
      guard end - at < Self.wrapped.lowerBound, end - line < 600, let (last, _) = text.scalar(before: end),
        ByteText.isLetter(last)
      else { return false }
      at = text.skipSpace(end)
      guard let (value, _) = text.scalar(at: at), ByteText.isLower(value) else { return true }
    }
  }

  /// Whether a line is in brackets as a whole.
  private func isBracketed(_ text: ByteText, _ from: Int, _ line: Int) -> Bool {
    let pair = (text.bytes[from], text.bytes[line - 1])
    return pair == (0x28, 0x29) || pair == (0x5B, 0x5D)
  }

  /// Han, kana and the signs among them: lines of scripts without spaces end where their units end, but for a particle.
  private func isUnspaced(_ value: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(value) || (0xFF00...0xFF9F).contains(value) || (0x2460...0x24FF).contains(value)
  }
}
