import TextCore

/// A sentence, heading or other unit of a paragraph.
public struct Segment: Sendable, Hashable {
  /// Its UTF-8 bytes in the paragraph, white space at both ends left out.
  public var range: Range<Int>
  /// Why the segment ends where it does, e.g. `stop`, `abbreviation-end`, `repair-missing-space`, `end`.
  public var rule: String
  /// Whether the white space that should follow is missing in the text: reported, never inserted.
  public var isRepair: Bool { rule == "repair-missing-space" }

  /// Makes a segment.
  public init(range: Range<Int>, rule: String) {
    self.range = range
    self.rule = rule
  }
}

/// What may be chosen of a segmenter.
public struct SegmenterOptions: Sendable, Hashable {
  /// Abbreviations beside the built-in ones, without their final stop: no segment ends behind them.
  public var abbreviations: [String] = []
  /// Whether sentences inside a quotation are segments of their own; else a quotation of up to 600 bytes is not cut.
  public var splitsInsideQuotes: Bool = true

  /// The defaults.
  public init() {}
}
