import TextCore

/// Refuses YAML that would cost more than it is worth, before libyaml sees it.
///
/// Aliases as values are harmless, since unfolding stops at a limit; as mapping keys they would be hashed unfolded
/// before any limit can apply, so a text with anchors may use neither them nor explicit (`? `) keys.
enum YAMLGuard {
  static func fault(in bytes: [UInt8], lines: LineMap) -> YAMLDocument.Fault? {
    func fault(_ rule: String, _ message: String, at: Int, help: String?) -> YAMLDocument.Fault {
      .init(rule: rule, message: message, span: lines.span(at..<min(bytes.count, at + 1)), help: help)
    }
    var depth = 0
    var quote: UInt8 = 0
    var atTokenStart = true
    var hasAnchor = false
    var markers = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      defer { at += 1 }
      if byte == 0x0A {
        markers = 0
        if quote == 0 { atTokenStart = true }
        continue
      }
      if quote != 0 {
        if byte == 0x5C, quote == 0x22 {
          at += 1
        } else if byte == quote {
          quote = 0
        }
        continue
      }
      switch byte {
      case 0:
        return fault("G001", "a NUL byte stands in the text", at: at, help: "remove it")
      case 0x23 where at == 0 || bytes[at - 1] <= 0x20:
        while at + 1 < bytes.count, bytes[at + 1] != 0x0A { at += 1 }
      case 0x22, 0x27:
        if atTokenStart { quote = byte }
        atTokenStart = false
      case 0x5B, 0x7B:
        if atTokenStart || depth > 0 {
          depth += 1
          if depth > YAMLDocument.depthLimit {
            return fault(
              "G004", "brackets nest more than \(YAMLDocument.depthLimit) levels deep", at: at,
              help: "a glossary needs no more than six")
          }
          atTokenStart = true
        }
      case 0x5D, 0x7D:
        depth = max(0, depth - 1)
      case 0x2D, 0x3F:
        let isIndicator = atTokenStart && (at + 1 == bytes.count || bytes[at + 1] <= 0x20)
        if isIndicator, byte == 0x3F, hasAnchor {
          return fault("G002", "a key is written with '?'", at: at, help: "write 'key: value'")
        }
        if isIndicator {
          markers += 1
          if markers > YAMLDocument.depthLimit {
            return fault("G004", "lists nest more than \(YAMLDocument.depthLimit) levels deep", at: at, help: nil)
          }
        } else {
          atTokenStart = false
        }
      case 0x2A where atTokenStart && hasAnchor:
        var end = at + 1
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x2C, bytes[end] != 0x3A { end += 1 }
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if end < bytes.count, bytes[end] == 0x3A {
          return fault("G004", "an alias stands for a key", at: at, help: "write the key out")
        }
        atTokenStart = false
      case 0x26 where atTokenStart:
        hasAnchor = true
        while at + 1 < bytes.count, bytes[at + 1] > 0x20 { at += 1 }
      case 0x3A, 0x2C:
        if depth > 0 || byte == 0x3A { atTokenStart = at + 1 == bytes.count || bytes[at + 1] <= 0x20 || depth > 0 }
      case 0x20, 0x09, 0x0D: break
      default: atTokenStart = false
      }
    }
    return nil
  }
}
