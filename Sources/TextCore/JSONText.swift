/// A JSON value that keeps the order of its members: what reports are printed from, the same on every run.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Whether two values are the same, members in order.
  public static func == (a: JSONValue, b: JSONValue) -> Bool { a.compact == b.compact }

  /// Hashes the compact text.
  public func hash(into hasher: inout Hasher) { hasher.combine(compact) }

  /// An object without the members whose value is nil.
  public static func members(_ pairs: [(String, JSONValue?)]) -> JSONValue {
    .object(pairs.compactMap { key, value in value.map { (key: key, value: $0) } })
  }

  /// One line without spaces (RFC 8259).
  public var compact: String {
    var out: [UInt8] = []
    write(to: &out, indent: nil)
    return String(decoding: out, as: UTF8.self)
  }

  /// Indented by two spaces a level.
  public var pretty: String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .number(let value): out += (value.isFinite ? String(value) : "null").utf8
    case .string(let value): JSONText.quote(value, into: &out)
    case .array(let values):
      JSONValue.list(values, open: 0x5B, close: 0x5D, into: &out, indent: indent) { value, out, inner in
        value.write(to: &out, indent: inner)
      }
    case .object(let members):
      JSONValue.list(members, open: 0x7B, close: 0x7D, into: &out, indent: indent) { member, out, inner in
        JSONText.quote(member.key, into: &out)
        out.append(0x3A)
        if inner != nil { out.append(0x20) }
        member.value.write(to: &out, indent: inner)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], open: UInt8, close: UInt8, into out: inout [UInt8], indent: Int?,
    item: (Item, inout [UInt8], Int?) -> Void
  ) {
    func newLine(_ depth: Int) {
      out.append(0x0A)
      for _ in 0..<depth { out += [0x20, 0x20] }
    }
    out.append(open)
    for (index, value) in items.enumerated() {
      if index > 0 { out.append(0x2C) }
      if let indent { newLine(indent + 1) }
      item(value, &out, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { newLine(indent) }
    out.append(close)
  }
}

/// Strings as JSON writes them (RFC 8259, section 7).
public enum JSONText {
  /// Adds a string with its quotes.
  public static func quote(_ text: String, into out: inout [UInt8]) {
    var text = text
    out.append(0x22)
    text.withUTF8 { escape($0, into: &out) }
    out.append(0x22)
  }

  /// Adds UTF-8 bytes, escaped, without quotes around them: what is not escaped is copied in runs.
  ///
  /// Control characters, DEL and the line ends of JavaScript (U+2028, U+2029) are escaped. A text may be given in parts
  /// that are cut between scalars. O(n).
  public static func escape(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    guard let base = text.baseAddress else { return }
    var from = 0
    var at = 0
    func copy() { out.append(contentsOf: UnsafeBufferPointer(start: base + from, count: at - from)) }
    // Eight bytes at a time while none of them may have to be escaped: below 0x20, `"`, `\`, DEL, E2.
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ block: UInt64) -> UInt64 { (block &- ones) & ~block & (ones << 7) }
    while at < text.count {
      if at + 8 <= text.count {
        let block = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        let low = (block &- ones &* 0x20) & ~block & (ones << 7)
        let marks = zeros(block ^ ones &* 0x22) | zeros(block ^ ones &* 0x5C) | zeros(block ^ ones &* 0x7F)
        let found = low | marks | zeros(block ^ ones &* 0xE2)
        if found == 0 {
          at += 8
          continue
        }
        at += found.trailingZeroBitCount >> 3
      }
      let byte = text[at]
      if byte == 0xE2 {
        guard at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] & 0xFE == 0xA8 else {
          at += 1
          continue
        }
        copy()
        out += (text[at + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
        at += 3
        from = at
        continue
      }
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F {
        at += 1
        continue
      }
      copy()
      switch byte {
      case 0x22: out += [0x5C, 0x22]
      case 0x5C: out += [0x5C, 0x5C]
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x09: out += [0x5C, 0x74]
      default:
        let digits = Array("0123456789abcdef".utf8)
        out += "\\u00".utf8
        out += [digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
      at += 1
      from = at
    }
    copy()
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An integer.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}
