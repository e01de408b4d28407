import CICU

/// How a file's bytes were read: what is needed to write it back as it was.
public struct TextEncoding: Sendable, Hashable, Codable {
  /// IANA name, e.g. `UTF-8`, `UTF-16LE`, `windows-1252`.
  public var name: String
  /// Whether a byte order mark stood in front (it is not part of the decoded text).
  public var hasByteOrderMark: Bool

  /// Makes an encoding.
  public init(name: String, hasByteOrderMark: Bool = false) {
    self.name = name
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Whether this is UTF-8, however it is written.
  var isUTF8: Bool { ["UTF-8", "UTF8"].contains(name.uppercased()) }

  /// Plain UTF-8.
  public static let utf8 = TextEncoding(name: "UTF-8")
}

/// Decodes files whose encoding is declared, marked or recognisable.
public enum TextDecoding {
  /// Offset of the first byte that is no well-formed UTF-8, or nil. O(n).
  public static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { text in
      var at = 0
      let count = text.count
      while at < count {
        let byte = text[at]
        if byte < 0x80 {
          at += 1
          // Eight bytes at a time while they are ASCII.
          while at + 8 <= count, let base = text.baseAddress,
            UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          {
            at += 8
          }
          continue
        }
        // Two-byte letters are the most of what is not ASCII.
        if byte >= 0xC2, byte <= 0xDF, at + 1 < count, text[at + 1] & 0xC0 == 0x80 {
          at += 2
          continue
        }
        guard let length = scalarLength(text, at) else { return at }
        at += length
      }
      return nil
    }
  }

  /// The bytes of the well-formed sequence of more than one byte at an offset; nil where there is none (The Unicode
  /// Standard, table 3-7).
  private static func scalarLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch text[at] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard at + length <= text.count, text[at + 1] >= low, text[at + 1] <= high else { return nil }
    for next in 2..<max(2, length) where text[at + next] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The encoding that a text seems to have: by its mark, by being UTF-8, by the zero bytes of UTF-16, else
  /// windows-1252 where the bytes look like text; nil for binary data.
  public static func detect(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return TextEncoding(name: "UTF-8", hasByteOrderMark: true) }
    // UTF-32 first: its mark begins with that of UTF-16.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return TextEncoding(name: "UTF-32LE", hasByteOrderMark: true) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return TextEncoding(name: "UTF-32BE", hasByteOrderMark: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return TextEncoding(name: "UTF-16LE", hasByteOrderMark: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return TextEncoding(name: "UTF-16BE", hasByteOrderMark: true) }
    let sample = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    var controls = 0
    for (index, byte) in sample.enumerated() {
      if byte == 0 { if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 } }
      if isControl(byte) { controls += 1 }
    }
    let half = max(1, sample.count / 2)
    if bytes.count % 2 == 0, zeros.odd + zeros.even > 0 {
      // Latin text has zeros in every high byte; other scripts only in spaces and punctuation.
      if zeros.odd * 20 >= half, zeros.even == 0 { return TextEncoding(name: "UTF-16LE") }
      if zeros.even * 20 >= half, zeros.odd == 0 { return TextEncoding(name: "UTF-16BE") }
    }
    if controls * 50 > sample.count || zeros.even + zeros.odd > 0 { return nil }
    if firstInvalidUTF8(bytes) == nil { return .utf8 }
    return isMostlyUTF8(bytes) ? .utf8 : TextEncoding(name: "windows-1252")
  }

  /// The encoding of a text of which these are the first bytes: the last scalar may be cut.
  public static func detect(beginning bytes: [UInt8]) -> TextEncoding? {
    guard let bad = firstInvalidUTF8(bytes), bad > bytes.count - 4 else { return detect(bytes) }
    return detect(Array(bytes[..<bad]))
  }

  /// Whether a byte is a control that no text has: tabs, line ends, the vertical tab of word processors, page feeds,
  /// escapes and the end mark of DOS files are in texts.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B
  }

  /// Whether a text with some bad bytes is UTF-8 all the same: sequences of legacy encodings are hardly ever valid.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var valid = 0
      var invalid = 0
      var at = 0
      while at < text.count {
        if text[at] < 0x80 {
          at += 1
          continue
        }
        let length = scalarLength(text, at)
        if length != nil { valid += 1 } else { invalid += 1 }
        at += length ?? 1
      }
      return valid > 4 * invalid
    }
  }

  /// Decodes a text to UTF-8 bytes, without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - declared: an encoding that the document or the user names; it wins over what is guessed.
  /// - Throws: `InputError` of kind `binary` or `encoding`, with the byte offset of the first bad sequence.
  public static func decode(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(InputError) -> (text: [UInt8], encoding: TextEncoding) {
    var encoding: TextEncoding
    if let declared {
      encoding = TextEncoding(name: declared)
      if let marked = detect(bytes), marked.hasByteOrderMark { encoding = marked }
    } else if let found = detect(bytes) {
      encoding = found
    } else {
      if let error = packed(bytes) { throw error }
      let first = bytes.firstIndex(where: isControl) ?? 0
      throw InputError(
        .binary, "this is no text: byte \(first) is \(hex(bytes[first]))",
        expected: "text in UTF-8, UTF-16 or a legacy encoding",
        help: "name a text file, or the encoding if it is one (--encoding)")
    }
    let mark = encoding.hasByteOrderMark ? (encoding.isUTF8 ? 3 : encoding.name.hasPrefix("UTF-32") ? 4 : 2) : 0
    let body = mark == 0 ? bytes : Array(bytes[mark...])
    if encoding.isUTF8 {
      if let bad = firstInvalidUTF8(body) {
        throw InputError(
          .encoding, "byte \(bad + mark) (\(hex(body[bad]))) is no valid UTF-8", at: LineMap(body).position(at: bad),
          expected: "UTF-8", help: "convert the file, or name its encoding (--encoding windows-1252)")
      }
      return (body, encoding)
    }
    return (try legacy(body, encoding: encoding.name, offset: mark), encoding)
  }

  /// What office programs write that is no text, by its first bytes; nil for all else.
  private static func packed(_ bytes: [UInt8]) -> InputError? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return InputError(
        .binary, "this is a packed file and no text", expected: "text, or a DOCX or ODT file by that name",
        help: "save slides as HTML or ODT, sheets as CSV")
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return InputError(
        .binary, "this is a file of an old office program and no text", expected: "text, or a DOCX or ODT file",
        help: "save it as DOCX or ODT")
    }
    return nil
  }

  private static func legacy(_ bytes: [UInt8], encoding: String, offset: Int) throws(InputError) -> [UInt8] {
    var capacity = bytes.count + 16
    var bad: Int64 = 0
    while true {
      var units = [UInt16](repeating: 0, count: capacity)
      let made = cicu_decode(encoding, bytes, Int64(bytes.count), &units, Int64(capacity), &bad)
      if made == -1 {
        throw InputError(
          .encoding, "unknown encoding '\(encoding)'", expected: "an IANA name such as UTF-8, windows-1252 or KOI8-R")
      }
      if made == -2 {
        throw InputError(
          .encoding, "byte \(Int(bad) + offset) is no valid \(encoding)", expected: encoding,
          help: "convert the file, or name its encoding (--encoding)")
      }
      if made > capacity {
        capacity *= 2
        continue
      }
      return Array(String(decoding: units[..<Int(made)], as: UTF16.self).utf8)
    }
  }

  static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}
