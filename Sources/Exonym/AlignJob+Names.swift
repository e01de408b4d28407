import Normalization
import TextCore

extension AlignJob {
  /// A document with its names rewritten to the glossary's preferred forms, segment by segment: the segments are those of
  /// the document as it was. O(text).
  ///
  /// - Throws: `InputError` of kind `configuration` where rules of the glossary contradict each other.
  static func namesNormalized(
    _ document: SegmentedDocument, _ normalizer: Normalizer
  ) throws(InputError) -> SegmentedDocument {
    var text: [UInt8] = []
    var regions: [Range<Int>] = []
    for piece in document.pieces {
      let start = text.count
      text += piece.text.utf8
      regions.append(start..<text.count)
      text.append(0x0A)
    }
    let edits = try normalizer.normalize(text, regions: regions, path: document.path).edits
    var made = document
    var next = 0
    for (index, region) in regions.enumerated() {
      var bytes: [UInt8] = []
      var at = region.lowerBound
      while next < edits.count, edits[next].end <= region.upperBound {
        bytes += text[at..<edits[next].start]
        bytes += edits[next].replacement.utf8
        at = edits[next].end
        next += 1
      }
      guard at > region.lowerBound else { continue }
      bytes += text[at..<region.upperBound]
      made.pieces[index].text = String(decoding: bytes, as: UTF8.self)
    }
    return made
  }
}
