import TextCore

/// What a memory holds, counted in one pass.
public struct TMXStatistics: Sendable, Hashable {
  /// Counts of one language.
  public struct Language: Sendable, Hashable {
    /// Sides, words (runs of characters between white space) and scalars.
    public var variants = 0, words = 0, characters = 0
  }

  /// Units, sides, empty sides, sides with codes.
  public var units = 0, variants = 0, empty = 0, withCodes = 0
  /// Units whose texts and languages are all the same as an earlier one's.
  public var duplicates = 0
  /// By language code as written.
  public var languages: [String: Language] = [:]
  /// By `creationtool` of header and units.
  public var tools: [String: Int] = [:]
  /// The earliest and the latest creation or change.
  public var firstDate: TMXDate?, lastDate: TMXDate?
  /// The header.
  public var header: TMXHeader?

  /// Counts a whole memory. O(n) time; 8 to 16 bytes a unit for duplicates.
  ///
  /// - Throws: as the reader.
  public init(of reader: TMXReader) throws(InputError) {
    let header = try reader.header()
    self.header = header
    var seen: Set<Int> = []
    if let tool = header.attributes["creationtool"] { tools[tool, default: 0] += 0 }
    while let unit = try reader.nextUnit() {
      units += 1
      var hasher = Hasher()
      for name in ["creationdate", "changedate"] {
        guard let date = unit.attributes[name].flatMap({ TMXDate(lenient: $0) }) else { continue }
        firstDate = min(firstDate ?? date, date)
        lastDate = max(lastDate ?? date, date)
      }
      if let tool = unit.attributes["creationtool"] { tools[tool, default: 0] += 1 }
      for variant in unit.variants {
        variants += 1
        var counts = languages[variant.language] ?? Language()
        counts.variants += 1
        if TMXWriter.isBlank(variant.segment) { empty += 1 }
        if !variant.segment.isPlain { withCodes += 1 }
        var text = variant.segment.plainText
        hasher.combine(variant.language)
        text.withUTF8 { bytes in
          hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
          var inWord = false
          for byte in bytes {
            if byte & 0xC0 != 0x80 { counts.characters += 1 }
            let isSpace = byte <= 0x20
            if !isSpace, !inWord { counts.words += 1 }
            inWord = !isSpace
          }
        }
        languages[variant.language] = counts
      }
      if !seen.insert(hasher.finalize()).inserted { duplicates += 1 }
    }
  }
}
