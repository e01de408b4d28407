import TextCore

extension TMXImporter {
  /// Reads gettext messages; fuzzy and untranslated ones are no pairs.
  ///
  /// - Returns: how many of those there are.
  func readPO(_ lines: inout LineReader, _ emit: Emit) throws(InputError) -> Int {
    var left = 0
    var entry: [String: String] = [:]
    var current = ""
    var isFuzzy = false
    func flush() throws(InputError) {
      defer {
        entry = [:]
        isFuzzy = false
      }
      guard let id = entry["msgid"], !id.isEmpty else { return }
      if isFuzzy || entry["msgstr"] ?? entry["msgstr[0]"] ?? "" == "" {
        left += 1
        if isFuzzy { return }
      }
      let context = entry["msgctxt"]
      if let text = entry["msgstr"], !text.isEmpty {
        try emit(TMXPair(source: id, target: text, context: context).unit(source, target))
      }
      // The first form belongs to the singular, all others to the plural.
      var number = 0
      while let text = entry["msgstr[\(number)]"] {
        if !text.isEmpty {
          var pair = TMXPair(source: number == 0 ? id : entry["msgid_plural"] ?? id, target: text, context: context)
          pair.plural = number
          if number == 0 { pair.pluralSource = entry["msgid_plural"] }
          try emit(pair.unit(source, target))
        }
        number += 1
      }
    }
    while let line = try lines.next() {
      let text = String(decoding: TMXImporter.trimmed(line), as: UTF8.self)
      if text.isEmpty || text.utf8.first == UInt8(ascii: "#") {
        if entry["msgstr"] != nil || entry["msgstr[0]"] != nil { try flush() }
        if text.hasPrefix("#,"), text.contains("fuzzy") { isFuzzy = true }
        current = ""
        continue
      }
      guard let quote = text.utf8.firstIndex(of: 0x22), text.utf8.last == 0x22 else {
        throw bad("the line is no message", lines.line, "a keyword and a text in quotation marks")
      }
      let keyword = text[..<quote].split(separator: " ").first.map(String.init) ?? ""
      if !keyword.isEmpty {
        if keyword == "msgid" || keyword == "msgctxt", entry["msgstr"] != nil || entry["msgstr[0]"] != nil {
          try flush()
        }
        current = keyword
      }
      let body = text[text.utf8.index(after: quote)...].utf8.dropLast()
      entry[current, default: ""] += unescaped(ArraySlice(Array(body)))
    }
    try flush()
    return left
  }

  /// A line without the white space around it: messages may be indented.
  private static func trimmed(_ line: [UInt8]) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = line.firstIndex(where: { !isSpace($0) }), let last = line.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return line[first...last]
  }

  /// The encoding that a PO file's header names (`charset=ISO-8859-2`); nil where there is none.
  static func charset(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(8192).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    guard let mark = head.firstRange(of: "charset=") else { return nil }
    let name = head[mark.upperBound...].prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    // What templates have in the place of a name.
    return name.isEmpty || name == "CHARSET" ? nil : String(name)
  }
}
