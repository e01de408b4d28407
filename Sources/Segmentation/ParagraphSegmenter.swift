/// What cuts paragraphs into segments.
public protocol ParagraphSegmenter: Sendable {
  /// The segments of a paragraph in UTF-8, in order, disjoint and not empty; all between them is white space.
  func segments(of paragraph: [UInt8]) -> [Segment]

  /// The same one by one, of a paragraph that is too long to be held.
  ///
  /// - Parameters:
  ///   - paragraph: UTF-8.
  ///   - passed: told now and then before which offset hardly anything is looked at again.
  ///   - body: takes each segment.
  func segments(in paragraph: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void, _ body: (Segment) -> Void)
}

extension ParagraphSegmenter {
  /// Holds the paragraph all the same.
  public func segments(in paragraph: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void, _ body: (Segment) -> Void) {
    segments(of: Array(paragraph)).forEach(body)
  }
}

extension Segmenter: ParagraphSegmenter {}
