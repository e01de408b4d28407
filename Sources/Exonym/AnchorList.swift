import Alignment
import TextCore

/// A list of places that correspond: `source<TAB>target` lines, each two segments that begin a bead together.
///
/// A place is the number of a segment, counted from 0 as in the `beads` and `tsv` results, or the segment's text; of
/// equal texts the first behind the place before is meant.
public enum AnchorList {
  /// Reads a list for a pair; empty lines and lines that start with `#` are passed over.
  ///
  /// - Throws: `InputError` with the line that is no anchor, names no segment, or lies before the line above it; of kind
  ///   `empty` where there is none at all.
  public static func read(_ path: String, for pair: AlignmentPair) throws(InputError) -> [AlignmentAnchor] {
    let text: [UInt8]
    do { text = try TextDecoding.decode(try FileAccess.read(path)).text } catch { throw error.inFile(path) }
    var anchors: [AlignmentAnchor] = []
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      func wrong(_ message: String, _ expected: String, column: Int = 1) -> InputError {
        InputError(
          .schema, message, path: path, at: SourcePosition(line: index + 1, column: column, byte: 0),
          expected: expected)
      }
      guard cells.count == 2 else {
        throw wrong("this line has \(cells.count) cells", "a place of the source, a tab, a place of the target")
      }
      let last = anchors.last ?? AlignmentAnchor(source: -1, target: -1)
      let second = cells[0].unicodeScalars.count + 2
      guard let source = place(cells[0], in: pair.source, behind: last.source) else {
        throw wrong("'\(cells[0])' is no segment of the source behind the anchor before", "a segment's number or text")
      }
      guard let target = place(cells[1], in: pair.target, behind: last.target) else {
        throw wrong(
          "'\(cells[1])' is no segment of the target behind the anchor before", "a segment's number or text",
          column: second)
      }
      anchors.append(AlignmentAnchor(source: source, target: target))
    }
    guard !anchors.isEmpty else {
      throw InputError(
        .empty, "no anchors are in it", path: path,
        expected: "source<TAB>target lines: two segments that begin together",
        help: "leave --anchors out to align without")
    }
    return anchors
  }

  private static func place(_ cell: Substring, in text: AlignmentText, behind last: Int) -> Int? {
    let cell = cell.trimmingSpaces
    if !cell.isEmpty, cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(cell) {
      return number > last && number < text.segments.count ? number : nil
    }
    return text.segments.indices.dropFirst(last + 1).first { text.segments[$0][...].trimmingSpaces == cell }
  }
}
