/// What cuts paragraphs into segments.
public protocol ParagraphSegmenter: Sendable {
  /// The segments of a paragraph one by one, in order, disjoint and not empty; all between them is white space. The
  /// paragraph may be too long to be held.
  ///
  /// - Parameters:
  ///   - paragraph: UTF-8.
  ///   - passed: told now and then before which offset hardly anything is looked at again.
  ///   - body: takes each segment.
  func segments(in paragraph: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void, _ body: (Segment) -> Void)
}

extension ParagraphSegmenter {
  /// The segments of a paragraph; their ranges are those of its UTF-8.
  public func segments(of paragraph: String) -> [Segment] { segments(of: Array(paragraph.utf8)) }

  /// The segments of a paragraph in UTF-8, in order, disjoint and not empty; all between them is white space.
  public func segments(of paragraph: [UInt8]) -> [Segment] {
    var out: [Segment] = []
    paragraph.withUnsafeBufferPointer { bytes in segments(in: bytes, passed: { _ in }, { out.append($0) }) }
    return out
  }
}

extension Segmenter: ParagraphSegmenter {}
