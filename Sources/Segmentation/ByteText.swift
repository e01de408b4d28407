/// A paragraph's bytes read scalar by scalar in both directions; ill-formed bytes read as U+FFFD.
struct ByteText {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The scalar that starts at an offset, and the offset behind it; nil at the end.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, next: Int)? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), offset + 1) }
    return wideScalar(at: offset, first)
  }

  private func wideScalar(at offset: Int, _ first: UInt8) -> (value: UInt32, next: Int) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, offset + 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      guard bytes[offset + index] & 0xC0 == 0x80 else { return (0xFFFD, offset + 1) }
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    return (value, offset + length)
  }

  /// The scalar that ends at an offset, and where it starts; nil at the start.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, start: Int)? {
    guard offset > 0 else { return nil }
    let last = bytes[offset - 1]
    if last < 0x80 { return (UInt32(last), offset - 1) }
    return wideScalar(before: offset)
  }

  private func wideScalar(before offset: Int) -> (value: UInt32, start: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard let found = scalar(at: start), found.next == offset else { return (0xFFFD, offset - 1) }
    return (found.value, start)
  }

  /// How many bytes of a long text are scanned between two words about the progress.
  static let stretch = 1 << 20

  /// The first offset from `offset` to `end` with one of three bytes. Eight bytes at a time.
  @inline(__always)
  func first(of wanted: (UInt8, UInt8, UInt8), from offset: Int, to end: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = offset
    if let base = bytes.baseAddress {
      while at + 8 <= end {
        let block = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        // The lowest high bit that is set marks a byte of zeros in one of the three.
        func zeros(_ byte: UInt8) -> UInt64 {
          let differences = block ^ ones &* UInt64(byte)
          return (differences &- ones) & ~differences & (ones << 7)
        }
        let found = zeros(wanted.0) | zeros(wanted.1) | zeros(wanted.2)
        if found != 0 { return at + found.trailingZeroBitCount >> 3 }
        at += 8
      }
    }
    while at < end {
      if bytes[at] == wanted.0 || bytes[at] == wanted.1 || bytes[at] == wanted.2 { return at }
      at += 1
    }
    return nil
  }

  /// The first offset from `offset` on that is no white space and no mark of direction.
  func skipInvisible(_ offset: Int) -> Int {
    var at = offset
    while let (value, next) = scalar(at: at), Self.isSpace(value) || Self.isDirection(value) { at = next }
    return at
  }

  /// The first offset from `offset` on that is no white space.
  func skipSpace(_ offset: Int) -> Int {
    var at = offset
    while let (value, next) = scalar(at: at), Self.isSpace(value) { at = next }
    return at
  }

  /// The lower-cased word that starts at an offset, at most 40 scalars, and its end.
  func word(at offset: Int) -> (text: Word, end: Int) {
    var at = offset
    var taken = 0
    while taken < 40, let (value, next) = scalar(at: at), Self.isLetter(value) || Self.isDigit(value) {
      at = next
      taken += 1
    }
    return (word(offset..<at), at)
  }

  /// The lower-cased word with inner stops and hyphens that ends at an offset, at most 40 scalars, and its start, which
  /// is not before `limit`.
  func token(before end: Int, from limit: Int = 0) -> (text: Word, start: Int) {
    var offset = end
    // `د‪.‬ ديفيد`: marks of direction around the stop are no part of the word.
    while offset > limit, bytes[offset - 1] >= 0x80, let (value, start) = scalar(before: offset),
      Self.isDirection(value)
    { offset = start }
    var at = offset
    var taken = 0
    while at > limit, taken < 40, let (value, start) = scalar(before: at) {
      guard
        Self.isLetter(value) || Self.isDigit(value) || value == 0x2E || value == 0x2D || value == 0xB0 || value == 0xBA
          || Self.isMark(value)
      else { break }
      at = start
      taken += 1
    }
    return (word(at..<offset), at)
  }

  @inline(__always)
  private func word(_ range: Range<Int>) -> Word { Word(UnsafeBufferPointer(rebasing: bytes[range])) }

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Marks of writing direction, which show nothing.
  static func isDirection(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value < 0x800 { return ScalarTraits.classes[Int(value)] & ScalarTraits.letter != 0 }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  static func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    if value < 0x800 { return ScalarTraits.classes[Int(value)] & ScalarTraits.lowerCase != 0 }
    // Georgian letters count as small ones, but have no capitals that sentences begin with.
    if (0x10D0...0x10FF).contains(value) { return false }
    return Unicode.Scalar(value)?.properties.generalCategory == .lowercaseLetter
  }

  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if value < 0x800 { return ScalarTraits.classes[Int(value)] & ScalarTraits.upperCase != 0 }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Letters of scripts without capitals: Hebrew, Arabic, those of India, Georgian and others.
  static func isCaseless(_ value: UInt32) -> Bool {
    value >= 0x5D0 && isLetter(value) && !isUpper(value) && !isLower(value)
  }

  /// Vowel signs, viramas and joiners inside words of Indic scripts that are not alphabetic.
  static func isMark(_ value: UInt32) -> Bool {
    (0x0900...0x0DFF).contains(value) && !(0x0964...0x096F).contains(value) || value == 0x200C || value == 0x200D
  }

  /// Stands between Ethiopic words; two are a full stop.
  static let wordSpace: UInt32 = 0x1361

  static func isTerminal(_ value: UInt32) -> Bool {
    switch value {
    // The Tibetan shad ends clauses, too.
    case 0x0F0D...0x0F11: true
    case 0x21, 0x2E, 0x3F, 0x37E, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x061F, 0x06D4: true
    default: isWide(value) || isSelfStanding(value)
    }
  }

  /// Marks that end sentences and nothing else, whether white space follows or not: Armenian, Devanagari, Burmese,
  /// Canadian, Ethiopic, Khmer and Mongolian ones (Unicode's Sentence_Terminal).
  static func isSelfStanding(_ value: UInt32) -> Bool {
    switch value {
    case 0x0589, 0x0964, 0x0965, 0x104B, 0x1362, 0x1367, 0x1368, 0x166E, 0x17D4, 0x17D5, 0x1803, 0x1809: true
    default: false
    }
  }

  /// Final punctuation of scripts without spaces.
  static func isWide(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0xFF01 || value == 0xFF0E || value == 0xFF1F || value == 0xFF61
  }

  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x60, 0x7D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A: true
    default: isWideCloser(value)
    }
  }

  static func isWideCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x300D, 0x300F, 0x3011, 0x3009, 0x300B, 0xFF09, 0xFF3D: true
    default: false
    }
  }

  static func isWideOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x300C, 0x300E, 0x3010, 0x3008, 0x300A, 0xFF08, 0xFF3B: true
    default: false
    }
  }

  static func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x60, 0x7B, 0xAB, 0xBB, 0xBF, 0xA1, 0x2018, 0x201A, 0x201C...0x201E, 0x2039: true
    default: isWideOpener(value)
    }
  }
}
