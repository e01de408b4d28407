/// What cuts paragraphs into segments.
public protocol ParagraphSegmenter: Sendable {
  /// The segments of a paragraph in UTF-8, in order, disjoint and not empty; all between them is white space.
  func segments(of paragraph: [UInt8]) -> [Segment]
}

extension Segmenter: ParagraphSegmenter {}
