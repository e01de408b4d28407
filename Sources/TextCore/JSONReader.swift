extension JSONValue {
  /// Reads a text (RFC 8259). O(n).
  ///
  /// A number that is written without a point or exponent and fits is an integer. Half a surrogate pair becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8; a byte order mark is passed over.
  ///   - depth: how deep arrays and objects may stand in each other.
  /// - Throws: `InputError` of kind `encoding`, `syntax` or `limit` with the place of the fault.
  public static func parse(_ bytes: [UInt8], depth: Int = 128) throws(InputError) -> JSONValue {
    if let bad = TextDecoding.firstInvalidUTF8(bytes) {
      throw InputError(
        .encoding, "byte \(bad) (\(TextDecoding.hex(bytes[bad]))) is no valid UTF-8",
        at: LineMap(bytes).position(at: bad), expected: "UTF-8")
    }
    var reader = JSONReader(bytes, depth: depth)
    return try reader.document()
  }

  /// The value of a member, the last of the name; nil where there is none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == name }?.value
  }

  /// A string's text; nil for anything else.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// A number's value; nil for anything else.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// An array's items; nil for anything else.
  public var array: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
}

/// The parser behind `JSONValue.parse`.
private struct JSONReader {
  private let bytes: [UInt8]
  private let limit: Int
  private var at: Int

  init(_ bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    limit = depth
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func document() throws(InputError) -> JSONValue {
    let value = try value(0)
    skipSpace()
    if at < bytes.count { throw fault("text stands behind the value", "the end of the text") }
    return value
  }

  private func fault(
    _ message: String, _ expected: String? = nil, kind: InputError.Kind = .syntax, at place: Int? = nil
  ) -> InputError {
    InputError(kind, message, at: LineMap(bytes).position(at: min(place ?? at, bytes.count)), expected: expected)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(InputError) -> JSONValue {
    let isThere = text.withUTF8Buffer { bytes[at...].starts(with: $0) }
    guard isThere else { throw fault("this is no JSON value", "a value") }
    at += text.utf8CodeUnitCount
    return value
  }

  private mutating func value(_ depth: Int) throws(InputError) -> JSONValue {
    skipSpace()
    guard depth <= limit else { throw fault("values stand more than \(limit) deep in each other", kind: .limit) }
    guard at < bytes.count else { throw fault("the text ends where a value should be", "a value") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(_ depth: Int) throws(InputError) -> JSONValue {
    at += 1
    var members: [(key: String, value: JSONValue)] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x22 else {
        throw fault("a member has no name", "a name in quotation marks")
      }
      let name = try text()
      guard take(UInt8(ascii: ":")) else { throw fault("a member's name has no value", "':'") }
      members.append((key: name, value: try value(depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("the object is not closed", "',' or '}'") }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(InputError) -> JSONValue {
    at += 1
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat { items.append(try value(depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault("the array is not closed", "',' or ']'") }
    return .array(items)
  }

  private mutating func number() throws(InputError) -> JSONValue {
    let start = at
    func digits() -> Int {
      let from = at
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
      return at - from
    }
    func sees(_ a: UInt8, _ b: UInt8) -> Bool {
      guard at < bytes.count, bytes[at] == a || bytes[at] == b else { return false }
      at += 1
      return true
    }
    _ = sees(0x2D, 0x2D)
    let first = at
    let whole = digits()
    // No zero stands before other digits.
    guard whole == 1 || whole > 1 && bytes[first] != 0x30 else {
      throw fault("this is no JSON value", "a value", at: start)
    }
    var isWhole = true
    if sees(UInt8(ascii: "."), UInt8(ascii: ".")) {
      isWhole = false
      if digits() == 0 { throw fault("a number ends with its point", "a digit") }
    }
    if sees(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      isWhole = false
      _ = sees(0x2B, 0x2D)
      if digits() == 0 { throw fault("a number has an exponent without digits", "a digit") }
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw fault("the number is too large", at: start) }
    return .number(value)
  }

  private mutating func text() throws(InputError) -> String {
    let start = at
    at += 1
    var out: [UInt8] = []
    var from = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 {
        defer { at += 1 }
        // Most strings have no escapes.
        if out.isEmpty { return String(decoding: bytes[from..<at], as: UTF8.self) }
        out += bytes[from..<at]
        return String(decoding: out, as: UTF8.self)
      }
      if byte < 0x20 { throw fault("a control character stands in a string", "'\\n', '\\t' or '\\u00…'") }
      if byte == 0x5C {
        out += bytes[from..<at]
        at += 1
        try escape(into: &out)
        from = at
      } else {
        at += 1
      }
    }
    throw fault("the string is not closed", "'\"'", at: start)
  }

  private mutating func escape(into out: inout [UInt8]) throws(InputError) {
    guard at < bytes.count else { throw fault("the text ends in an escape") }
    let kind = bytes[at]
    at += 1
    switch kind {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case 0x22, 0x2F, 0x5C: out.append(kind)
    case UInt8(ascii: "u"):
      var unit = try hex()
      if (0xD800..<0xDC00).contains(unit), bytes[at...].starts(with: [0x5C, UInt8(ascii: "u")]) {
        let before = at
        at += 2
        let low = try hex()
        if (0xDC00..<0xE000).contains(low) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        } else {
          at = before
        }
      }
      out += String(Unicode.Scalar(unit).map(Character.init) ?? "\u{FFFD}").utf8
    default:
      throw fault(
        "the escape '\\\(Unicode.Scalar(kind))' is unknown", "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", at: at - 2)
    }
  }

  private mutating func hex() throws(InputError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue, bytes[at] < 0x80 else {
        throw fault("\\u has no four hexadecimal digits", "a hexadecimal digit")
      }
      value = value << 4 + UInt32(digit)
      at += 1
    }
    return value
  }
}
