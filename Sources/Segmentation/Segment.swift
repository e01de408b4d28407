import TextCore

/// A sentence, heading or other unit of a paragraph.
public struct Segment: Sendable, Hashable {
  /// Its UTF-8 bytes in the paragraph, white space at both ends left out.
  public var range: Range<Int>
  /// Why the segment ends where it does, e.g. `stop`, `abbreviation-end`, `repair-missing-space`, `end`.
  public var rule: String
  /// Whether the white space that should follow is missing in the text: reported, never inserted.
  public var isRepair: Bool { rule == "repair-missing-space" }

  /// The final marks inside, before white space, that end no segment; empty but where `SegmenterOptions.explains`.
  public var joins: [Join] = []

  /// A final mark that ends no segment.
  public struct Join: Sendable, Hashable {
    /// The UTF-8 byte behind it in the paragraph.
    public var offset: Int
    /// Why no segment ends there, e.g. `title`, `initial`, `lower-case-follows`.
    public var rule: String

    /// Makes one.
    public init(offset: Int, rule: String) {
      self.offset = offset
      self.rule = rule
    }
  }

  /// Makes a segment.
  public init(range: Range<Int>, rule: String) {
    self.range = range
    self.rule = rule
  }
}

extension Segment {
  /// The rule that ended the segment, and why none ended before: `stop; no end behind M. (title), 3. (ordinal)`.
  ///
  /// - Parameter bytes: the segment's own.
  public func explanation(of bytes: some RandomAccessCollection<UInt8>) -> String {
    if joins.isEmpty { return rule }
    let reasons = joins.map { join -> String in
      let before = bytes.prefix(max(0, join.offset - range.lowerBound))
      let word = before.reversed().prefix(40).prefix { $0 > 0x20 }.reversed()
      return "\(String(decoding: Array(word), as: UTF8.self)) (\(join.rule))"
    }
    return rule + "; no end behind " + reasons.joined(separator: ", ")
  }
}

/// What may be chosen of a segmenter.
public struct SegmenterOptions: Sendable, Hashable {
  /// Abbreviations beside the built-in ones, without their final stop: no segment ends behind them.
  public var abbreviations: [String] = []
  /// Whether sentences inside a quotation are segments of their own; else a quotation of up to 600 bytes is not cut.
  public var splitsInsideQuotes: Bool = true
  /// Whether segments say why none ends at the final marks inside them.
  public var explains: Bool = false

  /// The defaults.
  public init() {}
}
