/// What must be escaped, and what cannot stand in XML at all (XML 1.0, 2.2 and 2.4).
public enum XMLEscaping {
  /// Whether a character may stand in an XML 1.0 document.
  public static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The first character of a text that XML cannot hold. O(n).
  public static func firstIllegal(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !isLegal($0) }
  }

  /// A text escaped for content, or for an attribute in double quotes; characters that XML cannot hold are left out.
  public static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var bytes: [UInt8] = []
    let legal = String(String.UnicodeScalarView(text.unicodeScalars.filter(isLegal)))
    _ = append(legal, inAttribute: inAttribute, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  // 0: as it is; 1: escaped in both; 2: escaped in attributes; 3: never legal; 4: needs a second look (U+FFFE, U+FFFF).
  private static let classes: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x0D: 1
    case 0x09, 0x0A, UInt8(ascii: "\""): 2
    case 0..<0x20: 3
    case 0xEF: 4
    default: 0
    }
  }

  /// Appends a text, escaped. False, with nothing appended, where the text holds a character that XML cannot hold.
  static func append(_ text: String, inAttribute: Bool, to out: inout [UInt8]) -> Bool {
    var text = text
    let start = out.count
    let done = text.withUTF8 { bytes in
      classes.withUnsafeBufferPointer { classes in
        var from = 0
        var at = 0
        while at < bytes.count {
          let kind = classes[Int(bytes[at])]
          if kind == 0 || (kind == 2 && !inAttribute) {
            at += 1
            continue
          }
          if kind == 3 { return false }
          if kind == 4 {
            if at + 2 < bytes.count, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE { return false }
            at += 1
            continue
          }
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<at]))
          switch bytes[at] {
          case UInt8(ascii: "&"): out += "&amp;".utf8
          case UInt8(ascii: "<"): out += "&lt;".utf8
          case UInt8(ascii: ">"): out += "&gt;".utf8
          case UInt8(ascii: "\""): out += "&quot;".utf8
          case 0x09: out += "&#9;".utf8
          case 0x0A: out += "&#10;".utf8
          default: out += "&#13;".utf8
          }
          at += 1
          from = at
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from...]))
        return true
      }
    }
    if !done { out.removeSubrange(start...) }
    return done
  }
}

/// Names of elements and attributes (XML 1.0, 2.3).
enum XMLNames {
  static func isName(_ name: String) -> Bool {
    var first = true
    for scalar in name.unicodeScalars {
      let fine = first ? isStart(scalar) : isStart(scalar) || isMore(scalar)
      if !fine { return false }
      first = false
    }
    return !first
  }

  static func isPublicIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0D, 0x0A, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-'()+,./:=?;!*#@$_%".utf8.contains(byte)
    }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3A, 0x5F, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isMore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
