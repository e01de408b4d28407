import CMarkGFM
import TextCore

/// Markdown (GitHub's) as blocks: headings, paragraphs, list items and table cells, without marks of emphasis, link
/// destinations, HTML, code blocks and front matter. Inline code stands in the text and is protected.
///
/// libcmark-gfm tells the blocks and their lines; inlines are read here, since it does not tell where they stand.
enum MarkdownReader {
  /// The blocks of a text. O(n).
  static func blocks(_ bytes: [UInt8]) -> [Block] {
    let start = FrontMatter(bytes, from: 0)?.range.upperBound ?? 0
    let lines = lineStarts(bytes, from: start)
    var reader = Reader(bytes: bytes, lines: lines, labels: labels(bytes, lines))
    Self.register
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES) else { return [] }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    ParserGuard.tamed(bytes[start...]).withUnsafeBytes { raw in
      // The parser reads a NUL as three bytes; columns are checked where they are used.
      if let base = raw.baseAddress { cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), raw.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var quotes = 0
    var items = 0
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(iterator) else { break }
      let isEnter = event == CMARK_EVENT_ENTER
      switch cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE: quotes += isEnter ? 1 : -1
      case CMARK_NODE_ITEM: items += isEnter ? 1 : -1
      case CMARK_NODE_HEADING: if isEnter { reader.heading(node, quotes: quotes) }
      case CMARK_NODE_PARAGRAPH: if isEnter { reader.paragraph(node, quotes: quotes, isItem: items > 0) }
      default:
        // Types of extensions have no names in C.
        if isEnter, let name = cmark_node_get_type_string(node), String(cString: name) == "table" {
          reader.table(node, quotes: quotes)
        }
      }
    }
    return inOrder(reader.blocks)
  }

  /// Blocks in the file's order (notes come last otherwise), none on another's bytes.
  private static func inOrder(_ blocks: [Block]) -> [Block] {
    func start(_ block: Block) -> Int { block.region.pieces.first?.range.lowerBound ?? 0 }
    var end = 0
    return blocks.enumerated().sorted { (start($0.element), $0.offset) < (start($1.element), $1.offset) }.compactMap {
      guard start($0.element) >= end else { return nil }
      end = $0.element.region.pieces.map(\.range.upperBound).max() ?? end
      return $0.element
    }
  }

  private static let register: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Where lines start: behind LF, CR LF and a lone CR, as the parser counts them.
  static func lineStarts(_ bytes: [UInt8], from start: Int) -> [Int] {
    var starts = [start]
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { continue }
      if byte == 0x0A || byte == 0x0D, at < bytes.count { starts.append(at) }
    }
    return starts
  }

  /// Labels of reference definitions, `[label]: destination`, lower-cased.
  static func labels(_ bytes: [UInt8], _ lines: [Int]) -> Set<[UInt8]> {
    var labels: Set<[UInt8]> = []
    for start in lines {
      var at = start
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x3E { at += 1 }
      if let label = definition(bytes, at) { labels.insert(label) }
    }
    return labels
  }

  /// The label of the definition that starts at an offset.
  static func definition(_ bytes: [UInt8], _ start: Int) -> [UInt8]? {
    guard start < bytes.count, bytes[start] == 0x5B else { return nil }
    var at = start + 1
    while at < bytes.count, at - start < 1000, bytes[at] != 0x5D, bytes[at] != 0x0A { at += bytes[at] == 0x5C ? 2 : 1 }
    guard at + 1 < bytes.count, bytes[at] == 0x5D, bytes[at + 1] == 0x3A, at > start + 1 else { return nil }
    return MarkdownInlines.label(bytes[(start + 1)..<at])
  }
}

extension MarkdownReader {
  /// Turns the parser's blocks into ours.
  private struct Reader {
    let bytes: [UInt8]
    let lines: [Int]
    let labels: Set<[UInt8]>
    var blocks: [Block] = []

    /// The content of a block's lines, containers' marks left out.
    private func content(_ node: OpaquePointer, quotes: Int) -> [Range<Int>] {
      let first = Int(cmark_node_get_start_line(node)) - 1
      let last = min(Int(cmark_node_get_end_line(node)), lines.count) - 1
      guard first >= 0, first <= last else { return [] }
      var out: [Range<Int>] = []
      for line in first...last {
        let next = line + 1 < lines.count ? lines[line + 1] : bytes.count
        var end = next
        while end > lines[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        var at = lines[line]
        if line == first {
          at = min(end, at + max(0, Int(cmark_node_get_start_column(node)) - 1))
        } else {
          var marks = quotes
          while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x3E && marks > 0 {
            if bytes[at] == 0x3E { marks -= 1 }
            at += 1
          }
        }
        out.append(at..<end)
      }
      return out
    }

    private mutating func add(_ ranges: ArraySlice<Range<Int>>, kind: Paragraph.Kind?) {
      for (pieces, code) in MarkdownInlines.pieces(bytes, Array(ranges), labels) where !pieces.isEmpty {
        blocks.append(
          Block(region: TextRegion(pieces: pieces), kind: kind, isWrapped: true, protected: code))
      }
    }

    mutating func heading(_ node: OpaquePointer, quotes: Int) {
      var ranges = content(node, quotes: quotes)
      guard let first = ranges.first else { return }
      if ranges.count == 1, !first.isEmpty, bytes[first.lowerBound] == 0x23 {
        var from = first.lowerBound
        while from < first.upperBound, bytes[from] == 0x23 { from += 1 }
        var to = first.upperBound
        func isSpace(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }
        while to > from, isSpace(to - 1) { to -= 1 }
        var mark = to
        while mark > from, bytes[mark - 1] == 0x23 { mark -= 1 }
        if mark < to, mark == from || isSpace(mark - 1) { to = mark }
        ranges = [from..<to]
      } else {
        // The parser counts the line behind the underline as well.
        let underline = ranges.indices.dropFirst().first { index in
          let signs = bytes[ranges[index]].filter { $0 > 0x20 }
          return !signs.isEmpty && (signs.allSatisfy { $0 == 0x3D } || signs.allSatisfy { $0 == 0x2D })
        }
        if let underline { ranges.removeSubrange(underline...) }
        dropDefinitions(&ranges)
      }
      add(ranges[...], kind: .heading)
    }

    mutating func paragraph(_ node: OpaquePointer, quotes: Int, isItem: Bool) {
      var ranges = content(node, quotes: quotes)
      dropDefinitions(&ranges)
      // A task's box.
      if isItem, let first = ranges.first, first.count >= 4, bytes[first.lowerBound] == 0x5B,
        [0x20, 0x78, 0x58].contains(bytes[first.lowerBound + 1]), bytes[first.lowerBound + 2] == 0x5D,
        bytes[first.lowerBound + 3] == 0x20
      {
        ranges[0] = (first.lowerBound + 4)..<first.upperBound
      }
      add(ranges[...], kind: isItem ? .listItem : nil)
    }

    /// The parser takes definitions out of a block's start and leaves its lines as they were.
    private func dropDefinitions(_ ranges: inout [Range<Int>]) {
      while let first = ranges.first, let label = MarkdownReader.definition(bytes, first.lowerBound),
        label.first != 0x5E
      {
        ranges.removeFirst()
      }
    }

    /// Cells, each a paragraph. Lines in front of the header are a paragraph that the parser gives no place.
    mutating func table(_ node: OpaquePointer, quotes: Int) {
      let rows = content(node, quotes: quotes)
      let rule = rows.indices.dropFirst().first { index in
        bytes[rows[index]].contains(0x2D)
          && bytes[rows[index]].allSatisfy { [0x20, 0x09, 0x2D, 0x3A, 0x7C].contains($0) }
      }
      guard let rule else { return }
      if rule > 1 { add(rows[..<(rule - 1)], kind: nil) }
      for (index, row) in rows.enumerated() where index >= rule - 1 && index != rule {
        var from = row.lowerBound
        var at = from
        func isCell(_ cell: Range<Int>) -> Bool { bytes[cell].contains { $0 > 0x20 } }
        while at <= row.upperBound {
          if at == row.upperBound || bytes[at] == 0x7C {
            if isCell(from..<at) { add([from..<at], kind: nil) }
            from = at + 1
          } else if bytes[at] == 0x5C {
            at += 1
          }
          at += 1
        }
      }
    }
  }
}
