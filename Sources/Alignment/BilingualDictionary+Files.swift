import TextCore

extension BilingualDictionary {
  /// Reads a dictionary file, its form known by the name: `.dic` is hunalign's (`target @ source`), `.index`, `.dict`
  /// and `.dict.dz` are dictd's, as Debian's `dict-freedict-*` install them under `/usr/share/dictd`; all others are
  /// `source TAB target` lines.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - isReversed: whether it leads from the target language to the source language.
  /// - Throws: `InputError` where the file cannot be read or holds no entry.
  public init(path: String, isReversed: Bool = false) throws(InputError) {
    let entries: [Entry]
    if path.hasSuffix(".index") {
      entries = try BilingualDictionary.dictd(String(path.dropLast(6)))
    } else if path.hasSuffix(".dict.dz") {
      entries = try BilingualDictionary.dictd(String(path.dropLast(8)))
    } else if path.hasSuffix(".dict") {
      entries = try BilingualDictionary.dictd(String(path.dropLast(5)))
    } else {
      let text: [UInt8]
      do { text = try TextDecoding.decode(try FileAccess.read(path)).text } catch { throw error.inFile(path) }
      let lines = String(decoding: text, as: UTF8.self)
      entries =
        path.hasSuffix(".dic") ? BilingualDictionary.hunalign(lines) : BilingualDictionary.tabSeparated(lines)
    }
    guard !entries.isEmpty else {
      throw InputError(
        .empty, "no entry was found", path: path,
        expected: "source TAB target lines, hunalign's 'target @ source' (.dic), or dictd's .index and .dict.dz")
    }
    self.init(entries: isReversed ? entries.map { Entry(source: $0.target, target: $0.source) } : entries)
  }

  /// Hunalign's form: the target phrase comes first. Lines without ` @ ` are passed over.
  static func hunalign(_ text: String) -> [Entry] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let at = line.firstRange(of: " @ ") else { return nil }
      let entry = Entry(source: trimmed(line[at.upperBound...]), target: trimmed(line[..<at.lowerBound]))
      return entry.source.isEmpty || entry.target.isEmpty ? nil : entry
    }
  }

  /// The first two columns; lines with one column, and those that begin with `#`, are passed over.
  static func tabSeparated(_ text: String) -> [Entry] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2, !line.hasPrefix("#") else { return nil }
      let entry = Entry(source: trimmed(cells[0]), target: trimmed(cells[1]))
      return entry.source.isEmpty || entry.target.isEmpty ? nil : entry
    }
  }

  /// Dictd's form: an index of headwords with place and size of their articles, which are plain text.
  private static func dictd(_ base: String) throws(InputError) -> [Entry] {
    let index = try FileAccess.read(base + ".index")
    var articles: [UInt8]
    do {
      articles = try FileAccess.read(base + ".dict")
    } catch {
      guard error.kind == .missing else { throw error }
      do { articles = try GzipData.unpack(try FileAccess.read(base + ".dict.dz")) } catch {
        throw error.inFile(base + ".dict.dz")
      }
    }
    var entries: [Entry] = []
    var seen: Set<Int> = []
    for (number, line) in index.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count >= 3, let place = dictdNumber(cells[1]), let size = dictdNumber(cells[2]) else {
        throw InputError(
          .syntax, "this is no line of a dictd index", path: base + ".index",
          at: SourcePosition(line: number + 1, column: 1, byte: line.startIndex),
          expected: "headword TAB offset TAB size")
      }
      if cells[0].starts(with: Array("00database".utf8)) || cells[0].starts(with: Array("00-database".utf8)) {
        continue
      }
      // Headwords of several forms share an article.
      guard seen.insert(place).inserted else { continue }
      guard place >= 0, size >= 0, place + size <= articles.count else {
        throw InputError(
          .schema, "an article lies outside the dictionary", path: base + ".index",
          at: SourcePosition(line: number + 1, column: 1, byte: line.startIndex),
          help: "install the dictionary anew: its two files differ")
      }
      entries += article(String(decoding: articles[place..<place + size], as: UTF8.self))
    }
    return entries
  }

  /// Dictd's numbers: base 64 digits, the highest first.
  private static func dictdNumber(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      let place: UInt8
      switch digit {
      case 0x41...0x5A: place = digit - 0x41
      case 0x61...0x7A: place = digit - 0x61 + 26
      case 0x30...0x39: place = digit - 0x30 + 52
      case 0x2B: place = 62
      case 0x2F: place = 63
      default: return nil
      }
      value = value << 6 | Int(place)
    }
    return value
  }

  /// FreeDict's articles: `headword /sound/ <grammar>`, then translations parted by commas, numbered by sense, and
  /// explanations, which are told by their length.
  static func article(_ text: String) -> [Entry] {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let first = lines.first else { return [] }
    var head = first[...]
    for mark in [" /", " <", " ["] { if let cut = head.firstRange(of: mark) { head = head[..<cut.lowerBound] } }
    let source = trimmed(head)
    guard !source.isEmpty else { return [] }
    var entries: [Entry] = []
    for line in lines.dropFirst() where line.utf8.count <= 160 && !line.contains(":") {
      for part in line.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        var depth = 0
        let plain = part.filter { character in
          if character == "(" || character == "[" || character == "<" { depth += 1 }
          defer { if character == ")" || character == "]" || character == ">" { depth -= 1 } }
          return depth == 0
        }
        let words = plain.split(separator: " ").filter { word in !word.allSatisfy { $0.isNumber || $0 == "." } }
        guard (1...3).contains(words.count) else { continue }
        entries.append(Entry(source: source, target: words.joined(separator: " ")))
      }
    }
    return entries
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace = { (byte: UInt8) in byte <= 0x20 }
    let bytes = text.utf8.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
