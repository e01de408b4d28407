import TextCore

/// Comparison keys of spellings.
enum SpellingKey {
  /// What a matcher takes for equal: simple case folding, one apostrophe, one space.
  static func folded(_ text: String) -> String {
    var isPlain = true
    for byte in text.utf8 where byte >= 0x80 || byte == 0x60 {
      isPlain = false
      break
    }
    if isPlain { return text.lowercased() }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’", "ʼ", "`", "ʹ", "′": out.append("'")
      case "\u{A0}", "\u{202F}": out.append(" ")
      case "\u{AD}": continue
      default: out.append(scalar.value < 0x80 || scalar.value > 0xFF ? lower(scalar) : latin(scalar))
      }
    }
    return String(out)
  }

  /// A 64-bit fingerprint of the folded text (FNV-1a over scalars): equal for what a matcher takes for equal.
  ///
  /// Expansion compares millions of spellings; numbers are compared without allocating. Two texts share one by chance
  /// in fewer than one of 10^7 glossaries of a million spellings.
  static func fingerprint(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ value: UInt32) { hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3 }
    var text = text
    let isASCII = text.withUTF8 { bytes in
      for byte in bytes {
        guard byte < 0x80, byte != 0x60 else { return false }
        add(byte >= 0x41 && byte <= 0x5A ? UInt32(byte) + 0x20 : UInt32(byte))
      }
      return true
    }
    if isASCII { return hash }
    hash = 0xCBF2_9CE4_8422_2325
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’", "ʼ", "`", "ʹ", "′": add(0x27)
      case "\u{A0}", "\u{202F}": add(0x20)
      case "\u{AD}": continue
      default:
        let folded = scalar.value < 0x80 || scalar.value > 0xFF ? lower(scalar) : latin(scalar)
        add(folded.value)
      }
    }
    return hash
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    guard (0xC0...0xDE).contains(value), value != 0xD7 else { return scalar }
    return Unicode.Scalar(value + 0x20) ?? scalar
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 { return (0x41...0x5A).contains(value) ? Unicode.Scalar(value + 0x20) ?? scalar : scalar }
    if (0x410...0x42F).contains(value) { return Unicode.Scalar(value + 0x20) ?? scalar }
    if (0x430...0x45F).contains(value) { return scalar }
    if (0x400...0x40F).contains(value) { return Unicode.Scalar(value + 0x50) ?? scalar }
    return UnicodeFacts.fold(scalar)
  }

  /// A fingerprint of the very bytes.
  static func exactFingerprint(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var text = text
    text.withUTF8 { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    return hash
  }

  /// The text without the marks on its letters (`Guerásimov` -> `Guerasimov`); й and ї, which are letters of
  /// their own, stay.
  static func unaccented(_ text: String) -> String {
    var text = text
    var hasMarks = false
    // Composed Latin letters of the first two blocks by a table; anything else asks.
    let plain: [UInt8]? = text.withUTF8 { bytes in
      guard bytes.contains(where: { $0 >= 0x80 }) else { return [] }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          out.append(byte)
          at += 1
          continue
        }
        guard byte >= 0xC3, byte <= 0xC9, at + 1 < bytes.count else { return nil }
        let letter = bareLetters[Int(byte & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)]
        if letter == 0xFF { return nil }
        if letter == 0 {
          out.append(byte)
          out.append(bytes[at + 1])
        } else {
          out.append(letter)
          hasMarks = true
        }
        at += 2
      }
      return out
    }
    if let plain { return hasMarks ? String(decoding: plain, as: UTF8.self) : text }
    guard ScriptCode.dominant(in: text) == .latin else { return text }
    let parts = NormalizationForm.nfd.apply(text).unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
    return String(String.UnicodeScalarView(parts))
  }

  /// Of each scalar below U+0280, which is all that the bytes up to C9 lead, the ASCII letter that is left without its
  /// marks; 0 where it has no marks, 0xFF where what is left is no ASCII letter.
  private static let bareLetters: [UInt8] = (0..<0x280).map { value in
    guard value >= 0xC0, let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let parts = NormalizationForm.nfd.apply(String(scalar)).unicodeScalars
    guard parts.count > 1, let first = parts.first else { return 0 }
    return first.value < 0x80 ? UInt8(first.value) : 0xFF
  }

  /// Whether a text has no more letters than so many.
  static func isShort(_ text: String, upTo most: Int) -> Bool {
    var letters = 0
    for byte in text.utf8 where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { letters += 1 }
    if letters > most { return false }
    letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if letters > most { return false }
    }
    return true
  }
}
