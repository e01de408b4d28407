import TextCore

/// The bytes of one stretch of text while it is scanned: no look beyond `start..<end`, whatever is asked.
///
/// Bad UTF-8 is walked byte by byte: each bad byte is a unit of its own, no letter of any word.
struct TextView {
  let base: UnsafePointer<UInt8>
  let start: Int
  let end: Int

  /// What a bad byte decodes to.
  static let invalid: UInt32 = 0xFFFF_FFFF

  @inline(__always) func byte(_ at: Int) -> UInt8 { at >= start && at < end ? base[at] : 0 }

  /// The scalar that starts at an offset, with its length in bytes; nil at the end.
  @inline(__always) func scalar(at: Int) -> (value: UInt32, length: Int)? {
    guard at < end else { return nil }
    let first = base[at]
    if first < 0x80 { return (UInt32(first), 1) }
    return TextView.decode(base, at, end)
  }

  /// Decodes a scalar of two bytes or more.
  static func decode(_ base: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(base[at])
    guard first >= 0xC2, at + 1 < end, base[at + 1] & 0xC0 == 0x80 else { return (invalid, 1) }
    let second = UInt32(base[at + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    guard at + 2 < end, base[at + 2] & 0xC0 == 0x80 else { return (invalid, 1) }
    let third = UInt32(base[at + 2] & 0x3F)
    if first < 0xF0 {
      let value = (first & 0x0F) << 12 | second << 6 | third
      return value < 0x800 || (value >= 0xD800 && value < 0xE000) ? (invalid, 1) : (value, 3)
    }
    guard first < 0xF5, at + 3 < end, base[at + 3] & 0xC0 == 0x80 else { return (invalid, 1) }
    let value = (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(base[at + 3] & 0x3F)
    return value < 0x10000 || value > 0x10FFFF ? (invalid, 1) : (value, 4)
  }

  /// The scalar that ends at an offset, with its length in bytes; nil at the start.
  @inline(__always) func scalar(before at: Int) -> (value: UInt32, length: Int)? {
    guard at > start else { return nil }
    let last = base[at - 1]
    if last < 0x80 { return (UInt32(last), 1) }
    return decodeBackwards(at)
  }

  private func decodeBackwards(_ at: Int) -> (value: UInt32, length: Int) {
    var first = at - 1
    while first > start, at - first < 4, base[first] & 0xC0 == 0x80 { first -= 1 }
    guard base[first] >= 0xC2 else { return (TextView.invalid, 1) }
    let found = TextView.decode(base, first, at)
    return found.length == at - first ? found : (TextView.invalid, 1)
  }

  /// The end of the word that an offset stands in or before: first offset at or after it where no word character
  /// (nor a soft hyphen inside the word) stands.
  func wordEnd(from at: Int) -> Int {
    var at = at
    while let next = scalar(at: at), Letters.isWord(next.value) || next.value == 0xAD { at += next.length }
    return at
  }

  /// The end of the word, as `wordEnd(from:)`; nil where it is further than so many bytes.
  func wordEnd(from start: Int, within most: Int) -> Int? {
    var at = start
    while let next = scalar(at: at), Letters.isWord(next.value) || next.value == 0xAD {
      at += next.length
      if at - start > most { return nil }
    }
    return at
  }

  /// The start of the word that ends at an offset.
  func wordStart(before at: Int) -> Int {
    var at = at
    while let next = scalar(before: at), Letters.isWord(next.value) || next.value == 0xAD { at -= next.length }
    return at
  }

  /// The text of a range; bad bytes become U+FFFD.
  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }
}

/// Classes of scalars, with the common ranges answered without asking ICU.
enum Letters {
  /// What has no width inside a word: soft hyphen, joiner, non-joiner, word joiner. A zero-width space parts words.
  @inline(__always) static func isUnseen(_ value: UInt32) -> Bool {
    value == 0xAD || value == 0x200C || value == 0x200D || value == 0x2060
  }

  /// Letters, marks, digits and `_`.
  @inline(__always) static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return isASCIIWord(UInt8(value)) }
    return isWordBeyondASCII(value)
  }

  @inline(__always) static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
  }

  static func isWordBeyondASCII(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0x24F: return value != 0xD7 && value != 0xF7
    case 0x300...0x36F, 0x400...0x481, 0x48A...0x52F, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return true
    case 0x2000...0x206F, TextView.invalid: return false
    default: return Unicode.Scalar(value).map(UnicodeFacts.isWord) ?? false
    }
  }

  /// Whether no boundary can be asked for beside the scalar: its script writes words without spaces.
  static func isUnspaced(_ value: UInt32) -> Bool {
    guard value >= 0xE00 else { return false }
    switch value {
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF, 0x31F0...0x31FF, 0xFF66...0xFF9D:
      return true
    case 0xAC00...0xD7A3, 0x2000...0x2FFF: return false
    default: return Unicode.Scalar(value).map { ScriptCode.of($0).writesWithoutSpaces } ?? false
    }
  }

  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return Unicode.Scalar(value).map(UnicodeFacts.isUpper) ?? false
  }

  static func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return Unicode.Scalar(value).map(UnicodeFacts.isLower) ?? false
  }

  /// A mark belongs to the letter before it, in every script.
  static func isMark(_ value: UInt32) -> Bool {
    guard value >= 0x300 else { return false }
    return value <= 0x36F || (value < 0x110000 && (Unicode.Scalar(value).map(UnicodeFacts.isMark) ?? false))
  }

  /// ' ’ ʼ ` and the left quotation mark that stands for an apostrophe by mistake.
  static func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x2BC || value == 0x60 || value == 0x2018
  }

  /// The hyphens that join the parts of a compound; dashes are none.
  static func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }

  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
}
