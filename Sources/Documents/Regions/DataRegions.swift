import TextCore

/// String values of JSON; keys are no text.
enum JSONRegions {
  static func find(_ bytes: [UInt8], from start: Int) -> [TextRegion] {
    var regions: [TextRegion] = []
    var at = start
    while at < bytes.count {
      guard bytes[at] == 0x22 else {
        at += 1
        continue
      }
      let (range, isKey) = string(bytes, at: &at)
      if !isKey, !range.isEmpty { regions.append(TextRegion(pieces: [.init(range, .json)])) }
    }
    return regions
  }

  /// The inside of the string that begins at a quotation mark, which is left behind, and whether it is a key: one with a
  /// colon behind it.
  static func string(_ bytes: [UInt8], at: inout Int) -> (range: Range<Int>, isKey: Bool) {
    let from = at + 1
    at = from
    while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
    let range = from..<min(at, bytes.count)
    at += 1
    var next = at
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    return (range, next < bytes.count && bytes[next] == 0x3A)
  }
}

/// Fields of CSV (RFC 4180) and TSV.
enum CSVRegions {
  static func find(_ bytes: [UInt8], from start: Int, isTabs: Bool, options: TextRegions.Options) -> [TextRegion] {
    var table = DelimitedText(
      bytes, delimiter: isTabs ? 0x09 : DelimitedText.sniff(bytes), from: start, hasQuotes: !isTabs)
    var regions: [TextRegion] = []
    var isHeader = options.hasHeader
    while let row = table.next() {
      defer { isHeader = false }
      if isHeader { continue }
      for (column, cell) in row.enumerated() where options.columns?.contains(column) ?? true {
        let piece: TextRegion.Piece =
          cell.quoted.map { .init($0, .doubled(quote: 0x22)) } ?? .init(cell.range)
        if !piece.range.isEmpty { regions.append(TextRegion(pieces: [piece])) }
      }
    }
    return regions
  }
}

/// Translations (`msgstr`) of gettext's PO files, and sources (`msgid`) where they are asked for; a string's lines are one
/// text.
enum POFileRegions {
  static func find(_ bytes: [UInt8], from start: Int, includesSources: Bool = false) -> [TextRegion] {
    var regions: [TextRegion] = []
    var pieces: [TextRegion.Piece] = []
    var isTranslation = false
    var isSource = false
    var isHeader = true
    var sawSource = false
    var language: LanguageTag?
    func line(_ from: Int) -> Int {
      var at = from
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      return at
    }
    func flush() {
      if isTranslation, !pieces.isEmpty {
        if isHeader {
          language = Self.language(String(decoding: pieces.flatMap { bytes[$0.range] }, as: UTF8.self))
        } else {
          regions.append(TextRegion(pieces: pieces, language: language, role: .target))
        }
      }
      if isSource, includesSources, !pieces.isEmpty { regions.append(TextRegion(pieces: pieces, role: .source)) }
      pieces = []
    }
    var at = start
    while at < bytes.count {
      let end = line(at)
      var first = at
      while first < end, bytes[first] <= 0x20 { first += 1 }
      if first < end, bytes[first] != 0x22 {
        flush()
        let word = String(decoding: bytes[first..<min(end, first + 12)], as: UTF8.self)
        isTranslation = word.hasPrefix("msgstr")
        isSource = word.hasPrefix("msgid")
        if word.hasPrefix("msgid"), !word.hasPrefix("msgid_plural") { sawSource = false }
        if word.hasPrefix("msgctxt") { sawSource = true }
        while first < end, bytes[first] != 0x22 { first += 1 }
      }
      if first < end, bytes[first] == 0x22 {
        var last = end - 1
        while last > first, bytes[last] != 0x22 { last -= 1 }
        if last > first + 1 {
          pieces.append(.init((first + 1)..<last, .po))
          if !isTranslation { sawSource = true }
        }
      }
      // Only the entry with an empty source is the header.
      isHeader = !sawSource
      at = end + 1
    }
    flush()
    return regions
  }
}

extension POFileRegions {
  /// The language that a header names; others of its fields end in the same word (`X-Source-Language`).
  private static func language(_ header: String) -> LanguageTag? {
    let field = "Language: "
    let fields = header.split(separator: "\\n").map { $0.drop { $0 == " " || $0 == "\n" } }
    return fields.first { $0.hasPrefix(field) }.flatMap { LanguageTag(inMarkup: String($0.dropFirst(field.count))) }
  }
}

/// Cues of SRT and WebVTT files: no numbers, times, notes or styles.
enum SubtitleRegions {
  static func find(_ bytes: [UInt8], from start: Int) -> [TextRegion] {
    var regions: [TextRegion] = []
    var cue: Range<Int>?
    func end() {
      if let text = cue { regions.append(TextRegion(pieces: [.init(text)])) }
      cue = nil
    }
    SubtitleLines.forEach(bytes, from: start) { line, kind in
      if kind == .text { cue = (cue?.lowerBound ?? line.lowerBound)..<line.upperBound } else { end() }
    }
    end()
    return regions
  }
}
