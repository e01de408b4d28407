import TextCore

/// The header of a Markdown file that site generators read: YAML between `---` lines (Jekyll, Hugo) or TOML between `+++`
/// lines (Hugo).
struct FrontMatter {
  private enum Kind { case yaml, toml }

  /// Its bytes with both marker lines, 0-based.
  let range: Range<Int>
  private let kind: Kind

  /// The header at a place; nil where there is none, or no line ends it. O(length).
  init?(_ bytes: [UInt8], from start: Int) {
    func lineEnd(_ from: Int) -> Int { bytes[from...].firstIndex(of: 0x0A) ?? bytes.count }
    guard start < bytes.count else { return nil }
    let first = lineEnd(start)
    guard first < bytes.count, first - start <= 4 else { return nil }
    let marker = bytes[start..<first].filter { $0 != 0x0D }
    switch marker {
    case Array("---".utf8): kind = .yaml
    case Array("+++".utf8): kind = .toml
    default: return nil
    }
    var line = first + 1
    while line < bytes.count {
      let end = lineEnd(line)
      // A line much longer ends nothing.
      if end - line < 64 {
        let mark = bytes[line..<end].filter { $0 > 0x20 }
        if mark == marker || kind == .yaml && mark == Array("...".utf8) {
          range = start..<min(bytes.count, end + 1)
          return
        }
      }
      line = end + 1
    }
    return nil
  }

  /// The values that readers of the page see: those of keys such as `title` and `description`. What else a header
  /// holds are names for machines (slugs, tags, layouts).
  func texts(_ bytes: [UInt8]) -> [TextRegion] {
    switch kind {
    case .yaml: YAMLRegions.find(Array(bytes[..<range.upperBound]), from: range.lowerBound, keys: FrontMatter.keys)
    case .toml: tomlTexts(bytes)
    }
  }

  /// `title = "…"` and `title = '…'` on one line; texts with escapes are left alone.
  private func tomlTexts(_ bytes: [UInt8]) -> [TextRegion] {
    bytes[range].split(separator: 0x0A).compactMap { line in
      guard let equals = line.firstIndex(of: 0x3D) else { return nil }
      let key = line[..<equals].filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      guard FrontMatter.keys.contains(key), let open = line[(equals + 1)...].firstIndex(where: { $0 > 0x20 }),
        line[open] == 0x22 || line[open] == 0x27,
        let close = line[(open + 1)...].firstIndex(of: line[open]), close > open + 1,
        line[open] == 0x27 || !line[open..<close].contains(0x5C)
      else { return nil }
      return TextRegion(pieces: [.init(open + 1..<close, line[open] == 0x22 ? .json : .literal(quote: 0x27))])
    }
  }

  /// Keys in lower case whose values are prose, in the names that site generators and newsrooms give them.
  private static let keys = Set(
    """
    title subtitle headline heading subheading kicker strapline strap standfirst deck dek lead lede intro teaser tagline \
    description summary excerpt abstract caption blurb alt linktitle seotitle seo_title metatitle meta_title \
    metadescription meta_description og_title og_description titre chapeau legende
    """.split(separator: " ").map { Array($0.utf8) })
}
