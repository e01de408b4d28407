import TextCore

/// A sentence, heading or other unit of a paragraph.
public struct Segment: Sendable, Hashable {
  /// Its UTF-8 bytes in the paragraph, white space at both ends left out.
  public var range: Range<Int>
  /// Why the segment ends where it does: `stop`, `repair`, `end`.
  public var rule: String

  /// Makes a segment.
  public init(range: Range<Int>, rule: String) {
    self.range = range
    self.rule = rule
  }
}

/// What may be chosen of a segmenter.
public struct SegmenterOptions: Sendable, Hashable {
  /// Abbreviations beside the built-in ones, without their final stop.
  public var abbreviations: [String] = []

  /// The defaults.
  public init() {}
}
