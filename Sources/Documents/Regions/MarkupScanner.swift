/// Cuts a markup file into tags and text, byte for byte.
struct MarkupScanner {
  enum Kind {
    case text, cdata, close, other
    case open(closed: Bool)
  }

  struct Token {
    var kind: Kind
    /// The text's bytes; for a tag all of it.
    var range: Range<Int>
    var name = ""
  }

  let bytes: [UInt8]
  var at: Int
  let isHTML: Bool
  /// Whether `<script/>` is a whole element: in XML, and in web pages that say they are XML.
  let closesEmptyTags: Bool
  /// The element whose content runs to its end tag, whatever stands inside (`script`).
  private var raw: String?

  init(bytes: [UInt8], at: Int, isHTML: Bool) {
    self.bytes = bytes
    self.at = at
    self.isHTML = isHTML
    closesEmptyTags = !isHTML || bytes[min(at, bytes.count)...].starts(with: "<?xml".utf8)
  }

  mutating func next() -> Token? {
    guard at < bytes.count else { return nil }
    let start = at
    if let name = raw {
      raw = nil
      while at < bytes.count, !(bytes[at] == 0x3C && starts("</" + name, at)) { at += 1 }
      if at > start { return Token(kind: .other, range: start..<at) }
    }
    if bytes[at] != 0x3C || !isTagStart(at) {
      at += 1
      while at < bytes.count, bytes[at] != 0x3C || !isTagStart(at) { at += 1 }
      return Token(kind: .text, range: start..<at)
    }
    if starts("<!--", at) { return other(from: start, to: "-->") }
    if starts("<![CDATA[", at) {
      let from = at + 9
      at = from
      while at < bytes.count, !starts("]]>", at) { at += 1 }
      let text = from..<at
      at = min(bytes.count, at + 3)
      return Token(kind: .cdata, range: text)
    }
    if starts("<?", at) { return other(from: start, to: isHTML ? ">" : "?>") }
    if starts("<!", at) { return declaration(start) }
    return tag(start)
  }

  /// A declaration, in XML with the internal subset in brackets.
  private mutating func declaration(_ start: Int) -> Token {
    var depth = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x5B, closesEmptyTags { depth += 1 }
      if byte == 0x5D { depth -= 1 }
      if byte == 0x3E, depth <= 0 { break }
    }
    return Token(kind: .other, range: start..<at)
  }

  private mutating func tag(_ start: Int) -> Token {
    let isClose = bytes[at + 1] == 0x2F
    var end = at + (isClose ? 2 : 1)
    let from = end
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x3E, bytes[end] != 0x2F { end += 1 }
    var name = String(decoding: bytes[from..<end], as: UTF8.self)
    if isHTML { name = name.lowercased() }
    var quote: UInt8 = 0
    // A quote begins a value behind a sign of equality alone: `width="50"">`, `alt=l'eau`.
    var isValue = false
    while end < bytes.count {
      let byte = bytes[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if isValue, byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        break
      }
      if byte > 0x20 { isValue = byte == 0x3D && quote == 0 }
      end += 1
    }
    let closed = end > start && end < bytes.count && bytes[end - 1] == 0x2F
    at = min(bytes.count, end + 1)
    if isHTML, !isClose, !closed || !closesEmptyTags, name == "script" || name == "style" || name == "textarea" {
      raw = name
    }
    return Token(kind: isClose ? .close : .open(closed: closed), range: start..<at, name: name)
  }

  private mutating func other(from start: Int, to end: String) -> Token {
    while at < bytes.count, !starts(end, at) { at += 1 }
    at = min(bytes.count, at + end.utf8.count)
    return Token(kind: .other, range: start..<at)
  }

  /// Whether a tag or its like begins. Names in HTML begin with a letter of ASCII: `<Привет>` is text there.
  private func isTagStart(_ at: Int) -> Bool {
    guard at + 1 < bytes.count else { return false }
    let next = bytes[at + 1]
    return next == 0x21 || next == 0x2F || next == 0x3F || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
      || closesEmptyTags && (next == 0x5F || next >= 0x80)
  }

  private func starts(_ text: String, _ at: Int) -> Bool {
    var index = at
    for byte in text.utf8 {
      guard index < bytes.count else { return false }
      let own = bytes[index]
      guard own == byte || isHTML && own | 0x20 == byte && byte >= 0x61 && byte <= 0x7A else { return false }
      index += 1
    }
    return true
  }

  /// An attribute's value, empty where it has none; nil where it is not given.
  func attribute(_ name: String, in token: Token) -> String? {
    attributeRange(name, in: token).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// The bytes of an attribute's value, with its quote; 0 where it has none.
  func attributeRange(_ name: String, in token: Token) -> (range: Range<Int>, quote: UInt8)? {
    let wanted = Array(name.utf8)
    var at = token.range.lowerBound + 1
    let end = token.range.upperBound
    while at < end, bytes[at] > 0x20 { at += 1 }
    while at < end {
      while at < end, bytes[at] <= 0x20 || bytes[at] == 0x2F { at += 1 }
      let from = at
      while at < end, bytes[at] > 0x20, bytes[at] != 0x3D, bytes[at] != 0x3E { at += 1 }
      let found = from..<at
      if found.isEmpty { return nil }
      while at < end, bytes[at] <= 0x20 { at += 1 }
      guard at < end, bytes[at] == 0x3D else {
        if isSame(found, wanted) { return (found.upperBound..<found.upperBound, 0) }
        continue
      }
      at += 1
      while at < end, bytes[at] <= 0x20 { at += 1 }
      guard at < end, bytes[at] == 0x22 || bytes[at] == 0x27 else {
        let bare = at
        while at < end, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
        if isSame(found, wanted) { return (bare..<at, 0) }
        continue
      }
      let quote = bytes[at]
      let start = at + 1
      at = start
      while at < end, bytes[at] != quote { at += 1 }
      if isSame(found, wanted) { return (start..<at, quote) }
      at += 1
    }
    return nil
  }

  private func isSame(_ found: Range<Int>, _ wanted: [UInt8]) -> Bool {
    found.count == wanted.count && zip(bytes[found], wanted).allSatisfy { $0 == $1 || isHTML && $0 | 0x20 == $1 }
  }
}
