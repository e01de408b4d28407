import TextCore

/// Escapes of the formats: reading one, and writing a replacement so that it is read back as it was meant.
enum Escapes {
  /// The escape that starts at an offset: its text and end; nil where none starts.
  static func decode(
    _ bytes: [UInt8], _ at: Int, _ end: Int, _ encoding: TextRegion.Encoding
  ) -> (text: [UInt8], end: Int)? {
    switch encoding {
    case .markup, .attribute: return reference(bytes, at, end)
    case .json, .yamlDouble, .po, .strings: return backslash(bytes, at, end, encoding)
    case .doubled(let quote):
      return at + 1 < end && bytes[at + 1] == quote ? ([quote], at + 2) : nil
    case .verbatim, .literal, .lineBreak, .inserted: return nil
    }
  }

  private static func reference(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (text: [UInt8], end: Int)? {
    var stop = at + 1
    while stop < end, stop - at < 34, bytes[stop] != 0x3B {
      let byte = bytes[stop]
      guard byte == 0x23 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A else {
        return nil
      }
      stop += 1
    }
    guard stop < end, bytes[stop] == 0x3B, stop > at + 1 else { return nil }
    let name = String(decoding: bytes[(at + 1)..<stop], as: UTF8.self)
    let scalar: Unicode.Scalar?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(EntityNames.scalar)
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap(EntityNames.scalar)
    } else {
      scalar = EntityNames.scalar(name)
    }
    return scalar.map { (Array(String($0).utf8), stop + 1) }
  }

  private static func backslash(
    _ bytes: [UInt8], _ at: Int, _ end: Int, _ encoding: TextRegion.Encoding
  ) -> (text: [UInt8], end: Int)? {
    guard at + 1 < end else { return nil }
    func hex(_ from: Int, _ count: Int) -> UInt32? {
      // No sign: `UInt32` would read `+12f`.
      guard from + count <= end, bytes[from] != 0x2B else { return nil }
      return UInt32(String(decoding: bytes[from..<(from + count)], as: UTF8.self), radix: 16)
    }
    func scalar(_ value: UInt32?, _ stop: Int) -> (text: [UInt8], end: Int)? {
      value.flatMap { Unicode.Scalar($0) }.map { (Array(String($0).utf8), stop) }
    }
    // Apple's are written with a capital.
    let isCapital = encoding == .strings && bytes[at + 1] == UInt8(ascii: "U")
    switch isCapital ? UInt8(ascii: "u") : bytes[at + 1] {
    case UInt8(ascii: "n"): return ([0x0A], at + 2)
    case UInt8(ascii: "r"): return ([0x0D], at + 2)
    case UInt8(ascii: "t"): return ([0x09], at + 2)
    case UInt8(ascii: "b"): return ([0x08], at + 2)
    case UInt8(ascii: "f"): return ([0x0C], at + 2)
    case 0x22, 0x5C, 0x2F, 0x27, 0x20: return ([bytes[at + 1]], at + 2)
    case UInt8(ascii: "u"):
      guard let unit = hex(at + 2, 4) else { return nil }
      if unit >= 0xD800, unit < 0xDC00, at + 7 < end, bytes[at + 6] == 0x5C, bytes[at + 7] == bytes[at + 1],
        let low = hex(at + 8, 4), low >= 0xDC00, low < 0xE000
      {
        return scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), at + 12)
      }
      // A lone surrogate stands for no character; it stays as it is.
      return scalar(unit, at + 6) ?? (Array("\u{FFFD}".utf8), at + 6)
    case UInt8(ascii: "x") where encoding == .yamlDouble: return scalar(hex(at + 2, 2), at + 4)
    case UInt8(ascii: "U") where encoding == .yamlDouble: return scalar(hex(at + 2, 8), at + 10)
    case UInt8(ascii: "_") where encoding == .yamlDouble: return ([0xC2, 0xA0], at + 2)
    default: return nil
    }
  }

  /// A replacement in a piece's encoding.
  static func encode(_ text: String, _ encoding: TextRegion.Encoding, ascii: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch encoding {
      case .verbatim, .literal, .lineBreak, .inserted: out.unicodeScalars.append(scalar)
      case .markup, .attribute:
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case "\"" where encoding == .attribute(quote: 0x22): out += "&quot;"
        case "'" where encoding == .attribute(quote: 0x27): out += "&#39;"
        default: out.unicodeScalars.append(scalar)
        }
      case .json, .yamlDouble, .po, .strings:
        switch scalar {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case "\n": out += "\\n"
        case "\r": out += "\\r"
        case "\t": out += "\\t"
        default:
          if scalar.value < 0x20 || ascii && scalar.value >= 0x80 {
            for unit in String(scalar).utf16 {
              let digits = String(unit, radix: 16)
              out += (encoding == .strings ? "\\U" : "\\u") + String(repeating: "0", count: 4 - digits.count) + digits
            }
          } else {
            out.unicodeScalars.append(scalar)
          }
        }
      case .doubled(let quote):
        out.unicodeScalars.append(scalar)
        if scalar.value == UInt32(quote) { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }
}
