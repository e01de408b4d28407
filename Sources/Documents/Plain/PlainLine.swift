import TextCore

/// A line of plain text, as far as wrapping is concerned.
struct PlainLine {
  /// Its text without white space at the ends, mark of quotation and line end; empty for a blank line.
  var range: Range<Int>
  /// Columns before the text, behind the marks of quotation.
  var indent = 0
  /// How many `>` stand in front (e-mail).
  var depth = 0
  /// Columns of the text: one a scalar, two a wide one.
  var width = 0
  /// Columns of its first word; of one letter in scripts without spaces.
  var firstWord = 0
  /// Whether final punctuation stands at its end, closing quotes and brackets aside.
  var endsSentence = false
  /// Whether it starts with a small letter.
  var startsLower = false
  /// Whether its first letter has case.
  var isCased = false
  /// Whether it starts with a list's mark.
  var isItem = false

  var isBlank: Bool { range.isEmpty }

  /// The line at an offset, and where the next starts.
  init(_ text: [UInt8], at start: Int) {
    var at = start
    while at < text.count, text[at] == 0x3E {
      depth += 1
      at += 1
      // One space belongs to the mark.
      if at < text.count, text[at] == 0x20 { at += 1 }
    }
    let from = at
    while at < text.count, text[at] <= 0x20, text[at] != 0x0A { at += 1 }
    indent = at - from
    let first = at
    var last = at
    var isFirstWord = true
    while at < text.count, text[at] != 0x0A {
      let byte = text[at]
      if byte & 0xC0 != 0x80 {
        // U+3000 to U+DFFF and the full-width forms are wide.
        let columns = byte >= 0xE3 && byte <= 0xED || byte == 0xEF || byte >= 0xF0 ? 2 : 1
        if byte > 0x20 { width += columns + (last < at ? at - last : 0) }
        if byte <= 0x20 || columns == 2, at > first { isFirstWord = false }
        if isFirstWord { firstWord += columns }
      }
      if byte > 0x20 { last = at + 1 }
      at += 1
    }
    range = first..<max(first, last)
    if depth == 0, Paragraph.isBlank(text[range]) { range = first..<first }
    next = min(text.count, at + 1)
    guard !range.isEmpty else { return }
    endsSentence = Self.isFinal(text[range])
    if let scalar = Self.first(text[range]) {
      startsLower = UnicodeFacts.isSmall(scalar)
      isCased = scalar.properties.isUppercase || startsLower
    }
    isItem = Self.isItem(text[range])
  }

  /// Where the next line starts.
  private(set) var next = 0

  private static func first(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var iterator = text.prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  /// Whether a text ends in final punctuation: . ! ? … : and their like, quotes and brackets behind them aside.
  static func isFinal(_ text: ArraySlice<UInt8>) -> Bool {
    for scalar in String(decoding: text.suffix(24), as: UTF8.self).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", ":", "。", "！", "？", "؟", "۔", "।", "：", "\u{37E}": return true
      case "\"", "'", "»", "«", "”", "“", "’", ")", "]", "*", "_", "」", "』", "）", " ", "\u{A0}", "\u{202F}": continue
      default: return false
      }
    }
    return false
  }

  /// Whether a text starts with a bullet, a dash or a number with its stop, and more behind it.
  static func isItem(_ text: ArraySlice<UInt8>) -> Bool {
    var at = text.startIndex
    func isSpace(_ index: Int) -> Bool { index < text.endIndex && text[index] == 0x20 }
    if [0x2D, 0x2A, 0x2B].contains(text[at]) { return isSpace(at + 1) }
    for mark in ["•", "–", "—", "·", "▪"] where text.starts(with: mark.utf8) { return isSpace(at + mark.utf8.count) }
    if text[at] == 0x28 { at += 1 }
    let from = at
    while at < text.endIndex, at - from < 3, text[at] >= 0x30, text[at] <= 0x39 { at += 1 }
    if at == from, at < text.endIndex, text[at] | 0x20 >= 0x61, text[at] | 0x20 <= 0x7A { at += 1 }
    guard at > from, at < text.endIndex, text[at] == 0x2E || text[at] == 0x29 else { return false }
    // "A. Dupont" is an initial.
    if text[at] == 0x2E, text[from] >= 0x41 { return false }
    return isSpace(at + 1)
  }
}
