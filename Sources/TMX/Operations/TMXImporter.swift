import TextCore
import XMLStream

/// Makes a memory from another format.
public struct TMXImporter: Sendable {
  /// The languages; taken from the file where it names them.
  public var source: String, target: String

  /// Sets the languages.
  public init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  /// Reads pairs and hands out units.
  ///
  /// - Throws: `InputError` with the line that cannot be read.
  public func read(
    _ bytes: [UInt8], as format: TMXTextFormat, path: String? = nil, emit: (TMXUnit) throws(InputError) -> Void
  ) throws(InputError) {
    do throws(InputError) {
      switch format {
      case .tsv: try readTSV(TextDecoding.decode(bytes).text, emit)
      case .csv: try readCSV(TextDecoding.decode(bytes).text, emit)
      case .jsonl: try readJSONL(TextDecoding.decode(bytes).text, emit)
      case .po: try readPO(TextDecoding.decode(bytes).text, emit)
      case .xliff12, .xliff21:
        var reader = TMXXLIFFReader(source: source, target: target)
        try reader.read(bytes, emit)
      }
    } catch {
      throw path.map { error.inFile($0) } ?? error
    }
  }

  /// Reads a Moses pair of files.
  ///
  /// - Throws: `InputError` of kind `schema` where they have different numbers of lines.
  public func readMoses(
    _ first: [UInt8], _ second: [UInt8], emit: (TMXUnit) throws(InputError) -> Void
  ) throws(InputError) {
    let a = TMXImporter.lines(try TextDecoding.decode(first).text)
    let b = TMXImporter.lines(try TextDecoding.decode(second).text)
    guard a.count == b.count else {
      throw InputError(.schema, "one file has \(a.count) lines, the other \(b.count)", expected: "the same number")
    }
    for (source, target) in zip(a, b) {
      try emit(
        TMXPair(source: String(decoding: source, as: UTF8.self), target: String(decoding: target, as: UTF8.self))
          .unit(self.source, self.target))
    }
  }

  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func readTSV(_ bytes: [UInt8], _ emit: (TMXUnit) throws(InputError) -> Void) throws(InputError) {
    for (index, line) in TMXImporter.lines(bytes).enumerated() where !line.isEmpty {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count >= 2 else {
        throw bad("there is no tabulator in the line", index + 1, "source, tabulator, target")
      }
      try emit(TMXPair(source: unescaped(cells[0]), target: unescaped(cells[1])).unit(source, target))
    }
  }

  private func unescaped(_ cell: ArraySlice<UInt8>) -> String {
    guard cell.contains(0x5C) else { return String(decoding: cell, as: UTF8.self) }
    var out: [UInt8] = []
    var pending = false
    for byte in cell {
      if pending {
        switch byte {
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case 0x5C, 0x22: out.append(byte)
        default: out += [0x5C, byte]
        }
        pending = false
      } else if byte == 0x5C {
        pending = true
      } else {
        out.append(byte)
      }
    }
    if pending { out.append(0x5C) }
    return String(decoding: out, as: UTF8.self)
  }

  private func readCSV(_ bytes: [UInt8], _ emit: (TMXUnit) throws(InputError) -> Void) throws(InputError) {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var rowLine = 1
    var rows = 0
    var languages = (source, target)
    var at = 0
    func endRow() throws(InputError) {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll()
      defer { cells.removeAll() }
      if cells == [""] { return }
      guard cells.count >= 2 else { throw bad("a row has one cell", rowLine, "source and target") }
      rows += 1
      if rows == 1, let a = try? LanguageTag(cells[0]), let b = try? LanguageTag(cells[1]) {
        languages = (a.tag, b.tag)
        return
      }
      try emit(TMXPair(source: cells[0], target: cells[1]).unit(languages.0, languages.1))
    }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte == 0x22 {
          if at < bytes.count, bytes[at] == 0x22 {
            cell.append(0x22)
            at += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.append(byte)
        }
      } else if byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == 0x2C {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll()
      } else if byte == 0x0A {
        if cell.last == 0x0D { cell.removeLast() }
        try endRow()
        rowLine = line
      } else {
        cell.append(byte)
      }
    }
    if isQuoted { throw bad("a quotation mark is not closed", rowLine, "'\"'") }
    if !cell.isEmpty || !cells.isEmpty { try endRow() }
  }

  private func readJSONL(_ bytes: [UInt8], _ emit: (TMXUnit) throws(InputError) -> Void) throws(InputError) {
    for (index, line) in TMXImporter.lines(bytes).enumerated() where !line.isEmpty {
      guard let fields = FlatJSON.parse(line), let a = fields["source"], let b = fields["target"] else {
        throw bad("the line is no object with source and target", index + 1, "{\"source\":\"…\",\"target\":\"…\"}")
      }
      try emit(
        TMXPair(id: fields["id"], source: a, target: b, context: fields["context"])
          .unit(fields["sourceLanguage"] ?? source, fields["targetLanguage"] ?? target))
    }
  }

  private func readPO(_ bytes: [UInt8], _ emit: (TMXUnit) throws(InputError) -> Void) throws(InputError) {
    var entry: [String: String] = [:]
    var current = ""
    var isFuzzy = false
    func flush() throws(InputError) {
      defer {
        entry = [:]
        isFuzzy = false
      }
      guard !isFuzzy, let id = entry["msgid"], !id.isEmpty else { return }
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
    for (index, line) in TMXImporter.lines(bytes).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if text.isEmpty || text.utf8.first == UInt8(ascii: "#") {
        if entry["msgstr"] != nil || entry["msgstr[0]"] != nil { try flush() }
        if text.hasPrefix("#,"), text.contains("fuzzy") { isFuzzy = true }
        current = ""
        continue
      }
      guard let quote = text.utf8.firstIndex(of: 0x22), text.utf8.last == 0x22 else {
        throw bad("the line is no message", index + 1, "a keyword and a text in quotation marks")
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
  }

  private func bad(_ message: String, _ line: Int, _ expected: String) -> InputError {
    InputError(.syntax, message, at: SourcePosition(line: line, column: 1, byte: 0), expected: expected)
  }
}

/// Objects of one level whose values are strings, numbers or words: all that a line of ours holds.
enum FlatJSON {
  static func parse(_ line: ArraySlice<UInt8>) -> [String: String]? {
    var at = line.startIndex
    func skip() { while at < line.endIndex, line[at] <= 0x20 { at += 1 } }
    func take(_ byte: UInt8) -> Bool {
      skip()
      guard at < line.endIndex, line[at] == byte else { return false }
      at += 1
      return true
    }
    func hex() -> UInt32? {
      guard at + 4 <= line.endIndex else { return nil }
      defer { at += 4 }
      return UInt32(String(decoding: line[at..<at + 4], as: UTF8.self), radix: 16)
    }
    func string() -> String? {
      guard take(0x22) else { return nil }
      var out: [UInt8] = []
      while at < line.endIndex {
        let byte = line[at]
        at += 1
        if byte == 0x22 { return String(decoding: out, as: UTF8.self) }
        guard byte == 0x5C, at < line.endIndex else {
          out.append(byte)
          continue
        }
        let kind = line[at]
        at += 1
        switch kind {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "u"):
          guard var value = hex() else { return nil }
          if (0xD800..<0xDC00).contains(value), at + 1 < line.endIndex, line[at] == 0x5C, line[at + 1] == 0x75 {
            at += 2
            guard let low = hex(), (0xDC00..<0xE000).contains(low) else { return nil }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          }
          guard let scalar = Unicode.Scalar(value) else { return nil }
          out += String(scalar).utf8
        default: out.append(kind)
        }
      }
      return nil
    }
    guard take(0x7B) else { return nil }
    var fields: [String: String] = [:]
    if take(0x7D) { return fields }
    repeat {
      guard let key = string(), take(0x3A) else { return nil }
      skip()
      if at < line.endIndex, line[at] == 0x22 {
        guard let value = string() else { return nil }
        fields[key] = value
      } else {
        let start = at
        while at < line.endIndex, line[at] != 0x2C, line[at] != 0x7D { at += 1 }
        let word = String(decoding: line[start..<at], as: UTF8.self)
        guard !word.isEmpty, !word.contains("{"), !word.contains("[") else { return nil }
        if word != "null" { fields[key] = word }
      }
    } while take(0x2C)
    return take(0x7D) ? fields : nil
  }
}
