import CICU

/// Facts of the Unicode character database, from ICU.
///
/// Calls cross into C: engines build tables from them rather than call them for every scalar of a text.
public enum UnicodeFacts {
  /// Simple case folding (CaseFolding.txt, C and S): one scalar to one scalar. İ and ı fold to themselves.
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(cicu_fold(scalar.value)) ?? scalar
  }

  /// Simple upper-case mapping.
  public static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(cicu_upper(scalar.value)) ?? scalar
  }

  /// Simple lower-case mapping.
  public static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(cicu_lower(scalar.value)) ?? scalar
  }

  /// Columns that a terminal gives the scalar: 0, 1 or 2.
  public static func width(_ scalar: Unicode.Scalar) -> Int { Int(cicu_width(scalar.value)) }

  /// The text's width in terminal columns.
  public static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  /// Whether the scalar is a letter, mark, digit or `_`: what names are made of.
  public static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch cicu_category(scalar.value) {
    case 1...9: true  // Lu Ll Lt Lm Lo Mn Me Mc Nd, as UCharCategory numbers them
    default: scalar == "_"
    }
  }

  /// Whether the scalar is a letter.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool { (1...5).contains(cicu_category(scalar.value)) }

  /// Whether the scalar is an upper-case or title-case letter.
  public static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    let category = cicu_category(scalar.value)
    return category == 1 || category == 3
  }

  /// Whether the scalar is a lower-case letter.
  public static func isLower(_ scalar: Unicode.Scalar) -> Bool { cicu_category(scalar.value) == 2 }

  /// Whether the scalar is a small letter of a script whose sentences begin with capitals: Georgian letters, small ones in
  /// Unicode since version 11, say nothing.
  public static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase && !(0x10D0...0x10FF).contains(scalar.value)
  }

  /// Whether the scalar is a combining mark.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool { (6...8).contains(cicu_category(scalar.value)) }
}

/// A Unicode normalization form (UAX #15).
public enum NormalizationForm: Int32, Sendable, Hashable {
  case nfc = 0
  case nfd, nfkc, nfkd

  /// The text in this form. O(n).
  public func apply(_ text: String) -> String {
    if isPlainly(text) { return text }
    let units = Array(text.utf16)
    var out = [UInt16](repeating: 0, count: units.count * 3 + 16)
    var length = cicu_normalize(rawValue, units, Int32(units.count), &out, Int32(out.count))
    if Int(length) > out.count {
      out = [UInt16](repeating: 0, count: Int(length))
      length = cicu_normalize(rawValue, units, Int32(units.count), &out, Int32(out.count))
    }
    return length < 0 ? text : String(decoding: out[..<Int(length)], as: UTF16.self)
  }

  /// Whether the first look tells that nothing can change: ASCII, and for NFC letters that never compose (below
  /// U+0300, Cyrillic).
  private func isPlainly(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where byte >= 0x80 {
        guard self == .nfc else { return false }
        switch byte {
        case 0x80...0xBF, 0xC2...0xCB, 0xD0, 0xD1, 0xD3: continue
        default: return false
        }
      }
      return true
    }
  }

  /// Whether the text is in this form already. O(n).
  public func holds(for text: String) -> Bool {
    if isPlainly(text) { return true }
    let units = Array(text.utf16)
    return cicu_is_normalized(rawValue, units, Int32(units.count)) == 1
  }
}
