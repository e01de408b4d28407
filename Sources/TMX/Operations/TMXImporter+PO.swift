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
      let text = String(decoding: line, as: UTF8.self)
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
}
