/// Reads the JSON of embedding servers (RFC 8259). Arrays of numbers are kept flat, since they are nearly all of it.
indirect enum JSONReading {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case numbers([Float])
  case array([JSONReading])
  case object([String: JSONReading])

  subscript(name: String) -> JSONReading? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }

  var array: [JSONReading] {
    switch self {
    case .array(let items): items
    case .numbers(let values): values.map { .number(Double($0)) }
    default: []
    }
  }

  /// Parses a text; nil where it is no JSON or nested deeper than 64.
  static func parse(_ bytes: [UInt8]) -> JSONReading? {
    var parser = Parser(bytes: bytes)
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipSpace()
    return parser.at == bytes.count ? value : nil
  }

  private struct Parser {
    let bytes: [UInt8]
    var at = 0

    mutating func skipSpace() {
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
        at += 1
      }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      skipSpace()
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }

    mutating func word(_ text: String) -> Bool {
      guard bytes[at...].starts(with: text.utf8) else { return false }
      at += text.utf8.count
      return true
    }

    mutating func value(depth: Int) -> JSONReading? {
      skipSpace()
      guard at < bytes.count, depth < 64 else { return nil }
      switch bytes[at] {
      case UInt8(ascii: "{"): return object(depth)
      case UInt8(ascii: "["): return array(depth)
      case UInt8(ascii: "\""): return text().map { .string($0) }
      case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
      case UInt8(ascii: "n"): return word("null") ? .null : nil
      default: return number().map { .number($0) }
      }
    }

    private mutating func object(_ depth: Int) -> JSONReading? {
      at += 1
      var members: [String: JSONReading] = [:]
      if take(UInt8(ascii: "}")) { return .object(members) }
      while true {
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\""), let name = text(), take(UInt8(ascii: ":")),
          let value = value(depth: depth + 1)
        else { return nil }
        members[name] = value
        if take(UInt8(ascii: "}")) { return .object(members) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func array(_ depth: Int) -> JSONReading? {
      at += 1
      if take(UInt8(ascii: "]")) { return .array([]) }
      var numbers: [Float] = []
      var items: [JSONReading] = []
      while true {
        skipSpace()
        if items.isEmpty, let number = number() {
          numbers.append(Float(number))
        } else {
          if !numbers.isEmpty {
            items = numbers.map { .number(Double($0)) }
            numbers = []
          }
          guard let item = value(depth: depth + 1) else { return nil }
          items.append(item)
        }
        if take(UInt8(ascii: "]")) { return numbers.isEmpty ? .array(items) : .numbers(numbers) }
        guard take(UInt8(ascii: ",")) else { return nil }
      }
    }

    private mutating func number() -> Double? {
      let start = at
      while at < bytes.count {
        switch bytes[at] {
        case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: at += 1
        default:
          return start == at ? nil : Double(String(decoding: bytes[start..<at], as: UTF8.self))
        }
      }
      return start == at ? nil : Double(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func text() -> String? {
      at += 1
      var out: [UInt8] = []
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
        guard byte == UInt8(ascii: "\\") else {
          out.append(byte)
          continue
        }
        guard at < bytes.count else { return nil }
        let escape = bytes[at]
        at += 1
        switch escape {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "u"):
          guard var unit = hex() else { return nil }
          if (0xD800..<0xDC00).contains(unit), word("\\u"), let low = hex(), (0xDC00..<0xE000).contains(low) {
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          }
          out += String(Unicode.Scalar(unit).map(Character.init) ?? "\u{FFFD}").utf8
        default: out.append(escape)
        }
      }
      return nil
    }

    private mutating func hex() -> UInt32? {
      guard at + 4 <= bytes.count else { return nil }
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
      at += 4
      return value
    }
  }
}
