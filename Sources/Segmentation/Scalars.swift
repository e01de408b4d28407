import TextCore

/// A paragraph as scalars with their byte offsets.
struct Scalars {
  let values: [UInt32]
  /// Offset of each scalar, and of the end.
  let offsets: [Int]

  init(_ bytes: [UInt8]) {
    var values: [UInt32] = []
    var offsets: [Int] = []
    var at = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      values.append(scalar.value)
      offsets.append(at)
      at += UTF8.width(scalar)
    }
    offsets.append(at)
    self.values = values
    self.offsets = offsets
  }

  var count: Int { values.count }

  subscript(_ index: Int) -> UInt32 { values[index] }

  func isSpace(_ index: Int) -> Bool {
    switch values[index] {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: true
    default: false
    }
  }

  func isLetter(_ index: Int) -> Bool {
    index >= 0 && index < count && (Unicode.Scalar(values[index]).map(UnicodeFacts.isLetter) ?? false)
  }

  func isLower(_ index: Int) -> Bool {
    index >= 0 && index < count && (Unicode.Scalar(values[index]).map(UnicodeFacts.isLower) ?? false)
  }

  func isDigit(_ index: Int) -> Bool { index >= 0 && index < count && (0x30...0x39).contains(values[index]) }

  /// A run of letters and digits, with the stops inside an abbreviation such as `p. ex` left out.
  struct Word {
    var bytes: [UInt8]
    var length: Int
    var isNumber: Bool
  }

  func word(before end: Int) -> Word {
    var start = end
    while start > 0, isLetter(start - 1) || isDigit(start - 1) { start -= 1 }
    return word(start..<end)
  }

  func word(after start: Int) -> Word {
    var end = start
    while end < count, isLetter(end) || isDigit(end) { end += 1 }
    return word(start..<end)
  }

  /// `02/01/2024` or `20 juin`: a day with what makes it a date.
  func isDate(_ start: Int) -> Bool {
    var at = start
    while isDigit(at) { at += 1 }
    return at - start <= 2 && at < count && values[at] == 0x2F && isDigit(at + 1)
  }

  private func word(_ range: Range<Int>) -> Word {
    let text = String(String.UnicodeScalarView(values[range].compactMap { Unicode.Scalar($0) }))
    return Word(
      bytes: Array(text.lowercased().utf8), length: range.count,
      isNumber: !range.isEmpty && range.allSatisfy { isDigit($0) })
  }

  static func isTerminal(_ value: UInt32) -> Bool {
    [0x21, 0x2E, 0x3F, 0x2026, 0x203C, 0x203D, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964, 0x0965, 0xFF61].contains(
      value)
  }

  static func isWideStop(_ value: UInt32) -> Bool { [0x3002, 0xFF01, 0xFF1F, 0xFF61].contains(value) }

  static func isCloser(_ value: UInt32) -> Bool {
    [0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09].contains(value)
  }

  static func isOpener(_ value: UInt32) -> Bool {
    [0x22, 0x27, 0x28, 0x5B, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0xFF08, 0xBF, 0xA1].contains(
      value)
  }

  static func isDash(_ value: UInt32) -> Bool { [0x2D, 0x2013, 0x2014].contains(value) }
}
