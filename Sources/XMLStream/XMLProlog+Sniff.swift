extension XMLProlog {
  /// Reads the byte order mark and the XML declaration from a document's first bytes (some hundreds are enough).
  public init(sniffing bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(1024))
    var width = 1
    var high = 0
    var skip = 0
    detectedEncoding = "UTF-8"
    hasByteOrderMark = true
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      skip = 3
    } else if head.starts(with: [0xFF, 0xFE, 0, 0]) {
      (detectedEncoding, width, high, skip) = ("UTF-32LE", 4, 0, 4)
    } else if head.starts(with: [0, 0, 0xFE, 0xFF]) {
      (detectedEncoding, width, high, skip) = ("UTF-32BE", 4, 3, 4)
    } else if head.starts(with: [0xFF, 0xFE]) {
      (detectedEncoding, width, high, skip) = ("UTF-16LE", 2, 0, 2)
    } else if head.starts(with: [0xFE, 0xFF]) {
      (detectedEncoding, width, high, skip) = ("UTF-16BE", 2, 1, 2)
    } else {
      hasByteOrderMark = false
      if head.starts(with: [0x3C, 0, 0, 0]) {
        (detectedEncoding, width, high) = ("UTF-32LE", 4, 0)
      } else if head.starts(with: [0, 0, 0, 0x3C]) {
        (detectedEncoding, width, high) = ("UTF-32BE", 4, 3)
      } else if head.starts(with: [0x3C, 0]) {
        (detectedEncoding, width, high) = ("UTF-16LE", 2, 0)
      } else if head.starts(with: [0, 0x3C]) {
        (detectedEncoding, width, high) = ("UTF-16BE", 2, 1)
      }
    }
    hasDeclaration = false
    // The declaration is ASCII, so one byte of each code unit tells it.
    var text: [UInt8] = []
    var at = skip
    while at + width <= head.count {
      text.append(head[at + high])
      at += width
    }
    guard text.starts(with: "<?xml".utf8), text.count > 5, text[5] <= 0x20 else { return }
    hasDeclaration = true
    let end = zip(text.indices, zip(text, text.dropFirst())).first { $0.1.0 == 0x3F && $0.1.1 == 0x3E }?.0 ?? text.count
    let words = text[5..<max(5, end)]
    version = XMLProlog.value(of: "version", in: words)
    declaredEncoding = XMLProlog.value(of: "encoding", in: words)
    standalone = XMLProlog.value(of: "standalone", in: words)
  }

  private static func value(of name: String, in text: ArraySlice<UInt8>) -> String? {
    let key = Array(name.utf8)
    var at = text.startIndex
    while at + key.count < text.endIndex {
      guard text[at..<at + key.count].elementsEqual(key) else {
        at += 1
        continue
      }
      var next = at + key.count
      while next < text.endIndex, text[next] <= 0x20 { next += 1 }
      guard next < text.endIndex, text[next] == UInt8(ascii: "=") else {
        at += 1
        continue
      }
      next += 1
      while next < text.endIndex, text[next] <= 0x20 { next += 1 }
      guard next < text.endIndex, text[next] == 0x22 || text[next] == 0x27 else { return nil }
      let quote = text[next]
      let rest = text[(next + 1)...]
      guard let close = rest.firstIndex(of: quote) else { return nil }
      return String(decoding: rest[..<close], as: UTF8.self)
    }
    return nil
  }
}
