import TextCore

/// Tokens of a Turtle text with their byte ranges.
struct TurtleLexer {
  enum Kind { case iri, name, literal, dot, semicolon, comma, open, close, directive }

  struct Token {
    var kind: Kind
    var text: String
    var range: Range<Int>
    /// A literal's language tag.
    var language: String?
  }

  private let bytes: [UInt8]
  private var at = 0
  private(set) var fault: (message: String, range: Range<Int>)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    skip()
    guard at < bytes.count, fault == nil else { return nil }
    let start = at
    let byte = bytes[at]
    func token(_ kind: Kind, _ text: String = "") -> Token { Token(kind: kind, text: text, range: start..<at) }
    switch byte {
    case UInt8(ascii: "<"):
      at += 1
      while at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] > 0x20 { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { return fail("the address is never closed", start) }
      at += 1
      return token(.iri, String(decoding: bytes[start + 1..<at - 1], as: UTF8.self))
    case 0x22, 0x27: return literal(byte)
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ","):
      at += 1
      return token(byte == 0x2E ? .dot : byte == 0x3B ? .semicolon : .comma)
    case UInt8(ascii: "["), UInt8(ascii: "("):
      at += 1
      return token(.open)
    case UInt8(ascii: "]"), UInt8(ascii: ")"):
      at += 1
      return token(.close)
    default:
      while at < bytes.count, bytes[at] > 0x20, !isDelimiter(bytes[at]) { at += 1 }
      // A dot ends the statement, inside a name it belongs to it.
      while at > start + 1, bytes[at - 1] == UInt8(ascii: ".") { at -= 1 }
      guard at > start else { return fail("a character that Turtle does not have here", start) }
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      let isDirective = ["@prefix", "@base", "prefix", "base"].contains(text.lowercased())
      return token(isDirective ? .directive : .name, text)
    }
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x5B, 0x5D: true
    default: false
    }
  }

  private mutating func skip() {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "#") {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      } else if bytes[at] <= 0x20 {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func literal(_ quote: UInt8) -> Token? {
    let start = at
    let isLong = at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
    at += isLong ? 3 : 1
    var value: [UInt8] = []
    while true {
      guard at < bytes.count else { return fail("the text is never closed", start) }
      if bytes[at] == quote {
        if !isLong { break }
        if at + 2 < bytes.count, bytes[at + 1] == quote, bytes[at + 2] == quote { break }
      }
      if bytes[at] == 0x5C, at + 1 < bytes.count {
        at += 1
        escape(into: &value)
        continue
      }
      if !isLong, bytes[at] == 0x0A { return fail("the text is not closed on its line", start) }
      value.append(bytes[at])
      at += 1
    }
    at += isLong ? 3 : 1
    var token = Token(kind: .literal, text: String(decoding: value, as: UTF8.self), range: start..<at)
    if at < bytes.count, bytes[at] == UInt8(ascii: "@") {
      let tag = at + 1
      at = tag
      while at < bytes.count,
        bytes[at] == UInt8(ascii: "-") || (bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A)
          || (bytes[at] >= 0x30 && bytes[at] <= 0x39) || bytes[at] == UInt8(ascii: "_")
      { at += 1 }
      token.language = String(decoding: bytes[tag..<at], as: UTF8.self)
    } else if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "^"), bytes[at + 1] == UInt8(ascii: "^") {
      at += 2
      skip()
      // The type is an address or a name: a text there would be read with a type of its own, and so on without end.
      if at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x27 { _ = next() }
    }
    return token
  }

  private mutating func escape(into value: inout [UInt8]) {
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "n"): value.append(0x0A)
    case UInt8(ascii: "r"): value.append(0x0D)
    case UInt8(ascii: "t"): value.append(0x09)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let length = letter == UInt8(ascii: "u") ? 4 : 8
      let end = min(bytes.count, at + length)
      if let code = UInt32(String(decoding: bytes[at..<end], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        value += Array(String(scalar).utf8)
      }
      at = end
    default: value.append(letter)
    }
  }

  private mutating func fail(_ message: String, _ start: Int) -> Token? {
    fault = (message, start..<min(bytes.count, start + 1))
    return nil
  }
}
