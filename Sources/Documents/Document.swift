import TextCore

/// A file as paragraphs.
public struct Document: Sendable, Hashable {
  /// What is in the file but in no paragraph, and why.
  public struct LeftOut: Sendable, Hashable {
    /// Its bytes in the file, as `source(of:)` gives them.
    public var source: Range<Int>
    /// Its text.
    public var text: String
    /// Why, e.g. `navigation`, `link density 0.91`.
    public var reason: String

    /// Makes it.
    public init(source: Range<Int>, text: String, reason: String) {
      self.source = source
      self.text = text
      self.reason = reason
    }
  }

  /// The file, as the user named it.
  public var path: String
  /// How it is encoded.
  public var encoding: TextEncoding
  /// Its format.
  public var format: DocumentFormat
  /// The language that it declares.
  public var language: LanguageTag?
  /// The decoded text, UTF-8: of plain text the file's, of other formats what stands between the markup.
  public var text: [UInt8]
  /// Its paragraphs in order.
  public var paragraphs: [Paragraph]
  /// Boilerplate of a web page, in order.
  public var leftOut: [LeftOut] = []
  /// What was assumed in reading, a sentence each: a guessed encoding, lines joined.
  public var assumptions: [String] = []
  /// Where the text stands in the file; nil where the text is the file.
  var map: SourceMap?

  /// Makes a document whose text is the file.
  public init(
    path: String, encoding: TextEncoding = .utf8, format: DocumentFormat = .text, language: LanguageTag? = nil,
    text: [UInt8], paragraphs: [Paragraph]
  ) {
    self.path = path
    self.encoding = encoding
    self.format = format
    self.language = language
    self.text = text
    self.paragraphs = paragraphs
  }

  /// The file's bytes for a range of the text, from the first to the last, markup between them included.
  ///
  /// Bytes of the file as UTF-8 without a byte order mark; of a DOCX or ODT file, of its main part.
  /// O(log n).
  public func source(of range: Range<Int>) -> Range<Int> { map?.source(of: range) ?? range }
}

/// Where decoded text stands in a file.
struct SourceMap: Sendable, Hashable {
  let runs: [RegionText.Run]

  /// The file's bytes for a range of decoded ones, from the first to the last.
  func source(of range: Range<Int>) -> Range<Int> {
    let low = runs.first(endingBehind: range.lowerBound)
    guard low < runs.count, runs[low].decoded < range.upperBound else {
      let at = low > 0 ? runs[low - 1].source.upperBound : 0
      return at..<at
    }
    let first = runs[low]
    let start =
      first.isVerbatim ? first.source.lowerBound + max(0, range.lowerBound - first.decoded) : first.source.lowerBound
    var last = low
    var high = runs.count
    while last + 1 < high {
      let middle = (last + high) / 2
      if runs[middle].decoded < range.upperBound { last = middle } else { high = middle }
    }
    let run = runs[last]
    let end =
      run.isVerbatim
      ? run.source.lowerBound + min(run.length, range.upperBound - run.decoded) : run.source.upperBound
    // Pieces of one text may stand in another order in the file.
    return min(start, end)..<max(start, end)
  }
}
