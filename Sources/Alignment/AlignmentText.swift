import TextCore

/// One side of a pair: a document cut into segments.
public struct AlignmentText: Sendable, Hashable {
  /// The segments in order; an empty one is allowed and keeps its index.
  public var segments: [String]
  /// The paragraph each segment belongs to, 0-based and never falling; empty where it is not known.
  public var paragraph: [Int]
  /// Whether each segment is a heading; empty where it is not known.
  public var isHeading: [Bool]
  /// The language of the text.
  public var language: LanguageTag

  /// Makes a side.
  public init(segments: [String], paragraph: [Int] = [], isHeading: [Bool] = [], language: LanguageTag) {
    self.segments = segments
    self.paragraph = paragraph
    self.isHeading = isHeading
    self.language = language
  }

  /// - Throws: `InputError` of kind `schema` where paragraphs or headings do not fit the segments.
  func validate(_ name: String) throws(InputError) {
    let count = segments.count
    for (what, given) in [("paragraph", paragraph.count), ("isHeading", isHeading.count)]
    where given != 0 && given != count {
      throw InputError(
        .schema, "\(name): \(what) has \(given) entries for \(count) segments",
        expected: "one entry a segment, or none")
    }
  }
}

/// Two texts of which one is taken to translate the other.
public struct AlignmentPair: Sendable, Hashable {
  /// The text aligned from.
  public var source: AlignmentText
  /// The text aligned to.
  public var target: AlignmentText
  /// Segments that are known to begin a bead together, rising on both sides.
  public var anchors: [AlignmentAnchor] = []

  /// Makes a pair.
  public init(source: AlignmentText, target: AlignmentText, anchors: [AlignmentAnchor] = []) {
    self.source = source
    self.target = target
    self.anchors = anchors
  }

  /// - Throws: `InputError` of kind `schema` where paragraphs, headings or anchors do not fit the segments.
  func validate(_ index: Int) throws(InputError) {
    try source.validate("pair \(index), source")
    try target.validate("pair \(index), target")
    var last = AlignmentAnchor(source: -1, target: -1)
    for anchor in anchors {
      guard anchor.source > last.source, anchor.target > last.target else {
        throw InputError(
          .schema, "pair \(index): anchor \(anchor) does not lie behind \(last)",
          expected: "anchors rising on both sides")
      }
      guard anchor.source < source.segments.count, anchor.target < target.segments.count else {
        throw InputError(
          .schema,
          "pair \(index): anchor \(anchor) is none of \(source.segments.count) and "
            + "\(target.segments.count) segments", expected: "0-based numbers of segments")
      }
      last = anchor
    }
  }
}

/// A segment of either side, 0-based: one bead begins with both.
public struct AlignmentAnchor: Sendable, Hashable, CustomStringConvertible {
  /// The source segment, 0-based.
  public var source: Int
  /// The target segment, 0-based.
  public var target: Int

  /// Makes an anchor.
  public init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }

  /// Both numbers, as in `12:14`.
  public var description: String { "\(source):\(target)" }
}

/// Which text of a pair.
public enum Side: String, Sendable, Hashable, Codable, CaseIterable {
  case source, target
}

/// Tells which concepts a segment names, whatever their spelling or case form there.
///
/// A glossary's normalizer implements it; this room knows no glossary.
public protocol NameEvidence: Sendable {
  /// The ids of the concepts named in a segment, once for each mention.
  func names(in segment: String, side: Side) -> [String]
}
