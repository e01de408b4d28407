import TextCore

/// Refuses YAML that would cost more than it is worth, before libyaml sees it.
///
/// Aliases as values are harmless, since unfolding stops at a limit; as mapping keys they would be hashed unfolded
/// before any limit can apply, so a text with anchors may use neither them nor explicit (`? `) keys.
struct YAMLGuard {
  private let bytes: [UInt8]
  private let lines: LineMap
  private var at = 0
  /// Open brackets.
  private var depth = 0
  /// The quotation mark of the quoted text being read; 0 outside.
  private var quote: UInt8 = 0
  /// Whether a value, an anchor, an alias or a bracket may begin here.
  private var atTokenStart = true
  private var hasAnchor = false
  /// List items and explicit keys begun in the line.
  private var markers = 0

  /// The lines that begin outside brackets and quotation marks, by offset: keys of the root, and items of lists.
  private var rootKeys: [Int] = []
  private var listItems: [Int] = []

  /// The first fault of a text, in order of place, and where its lists may be parted. O(n).
  static func read(_ bytes: [UInt8], lines: LineMap) -> (fault: YAMLDocument.Fault?, outline: YAMLOutline) {
    var reader = YAMLGuard(bytes: bytes, lines: lines)
    reader.noteLine(at: 0)
    while reader.at < bytes.count {
      if let fault = reader.read(bytes[reader.at]) { return (fault, YAMLOutline()) }
      reader.at += 1
    }
    // An anchor in one part may be meant in another.
    guard !reader.hasAnchor else { return (nil, YAMLOutline()) }
    return (nil, YAMLOutline(rootKeys: reader.rootKeys, listItems: reader.listItems))
  }

  private mutating func noteLine(at start: Int) {
    guard quote == 0, depth == 0, start < bytes.count else { return }
    var offset = start
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    guard offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != 0x23 else { return }
    if bytes[offset] == 0x2D, isSpace(offset + 1) {
      listItems.append(start)
    } else if offset == start {
      rootKeys.append(start)
    }
  }

  private init(bytes: [UInt8], lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
  }

  private func fault(_ rule: String, _ message: String, help: String?) -> YAMLDocument.Fault {
    .init(rule: rule, message: message, span: lines.span(at..<min(bytes.count, at + 1)), help: help)
  }

  /// Whether white space, a control character or the end stands at an offset.
  private func isSpace(_ offset: Int) -> Bool { offset >= bytes.count || bytes[offset] <= 0x20 }

  /// Reads the byte at the place, and what belongs to it.
  private mutating func read(_ byte: UInt8) -> YAMLDocument.Fault? {
    if byte == 0x0A {
      markers = 0
      if quote == 0 { atTokenStart = true }
      noteLine(at: at + 1)
      return nil
    }
    if quote != 0 {
      if byte == 0x5C, quote == 0x22 {
        at += 1
      } else if byte == quote {
        quote = 0
      }
      return nil
    }
    switch byte {
    case 0: return fault("G001", "a NUL byte stands in the text", help: "remove it")
    case 0x23 where at == 0 || bytes[at - 1] <= 0x20:
      while at + 1 < bytes.count, bytes[at + 1] != 0x0A { at += 1 }
    case 0x22, 0x27:
      if atTokenStart { quote = byte }
      atTokenStart = false
    case 0x5B, 0x7B: return openBracket()
    case 0x5D, 0x7D: depth = max(0, depth - 1)
    case 0x2D, 0x3F: return readMarker(byte)
    case 0x2A where atTokenStart && hasAnchor: return readAlias()
    case 0x26 where atTokenStart:
      hasAnchor = true
      while !isSpace(at + 1) { at += 1 }
    case 0x3A, 0x2C:
      if depth > 0 || byte == 0x3A { atTokenStart = depth > 0 || isSpace(at + 1) }
    case 0x20, 0x09, 0x0D: break
    default: atTokenStart = false
    }
    return nil
  }

  private mutating func openBracket() -> YAMLDocument.Fault? {
    guard atTokenStart || depth > 0 else { return nil }
    depth += 1
    atTokenStart = true
    guard depth > YAMLDocument.depthLimit else { return nil }
    return fault(
      "G004", "brackets nest more than \(YAMLDocument.depthLimit) levels deep",
      help: "a glossary needs no more than six")
  }

  /// `-` or `?`: a list item or an explicit key where a value may begin and white space follows.
  private mutating func readMarker(_ byte: UInt8) -> YAMLDocument.Fault? {
    guard atTokenStart, isSpace(at + 1) else {
      atTokenStart = false
      return nil
    }
    if byte == 0x3F, hasAnchor { return fault("G002", "a key is written with '?'", help: "write 'key: value'") }
    markers += 1
    guard markers > YAMLDocument.depthLimit else { return nil }
    return fault("G004", "lists nest more than \(YAMLDocument.depthLimit) levels deep", help: nil)
  }

  private mutating func readAlias() -> YAMLDocument.Fault? {
    var end = at + 1
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x2C, bytes[end] != 0x3A { end += 1 }
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if end < bytes.count, bytes[end] == 0x3A {
      return fault("G004", "an alias stands for a key", help: "write the key out")
    }
    atTokenStart = false
    return nil
  }
}
