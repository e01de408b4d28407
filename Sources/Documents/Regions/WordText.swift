import TextCore

/// The text of a DOCX or ODT file: a line for each paragraph, and the way back into the file.
///
/// The main text comes first, then notes, headers, footers and comments. What people are shown (`lines`) and what is
/// searched (`bytes`) differ in white space only, so that offsets are the same in both.
public struct WordText: Sendable {
  /// The text, UTF-8: a line feed between two paragraphs, a blank for a line break inside one.
  public private(set) var lines: [UInt8] = []
  /// The same with a form feed between two paragraphs and line breaks kept.
  public private(set) var bytes: [UInt8] = []
  /// Where each paragraph stands in `bytes`.
  public private(set) var ranges: [Range<Int>] = []
  private var parts: [(part: WordPackage.Part, text: RegionText, start: Int)] = []

  /// Takes the text out of a file. O(file).
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no ZIP archive, `limit` for parts that are too large, `empty`
  ///   where the archive holds no text part.
  public init(_ file: [UInt8]) throws(InputError) {
    let found = try WordPackage.parts(of: file)
    guard !found.isEmpty else {
      throw InputError(.empty, "the file has no text part", expected: "word/document.xml or content.xml")
    }
    for part in found.filter(WordText.isMain) + found.filter({ !WordText.isMain($0) }) {
      let text = RegionText(part.bytes, WordPackage.regions(of: part))
      guard !text.ranges.isEmpty else { continue }
      if !bytes.isEmpty { bytes.append(0x0C) }
      let start = bytes.count
      bytes += text.bytes
      ranges += text.ranges.map { $0.lowerBound + start..<$0.upperBound + start }
      parts.append((part, text, start))
    }
    lines = bytes.map { byte in byte == 0x0A || byte == 0x0D ? 0x20 : byte }
    for range in ranges.dropFirst() { lines[range.lowerBound - 1] = 0x0A }
  }

  private static func isMain(_ part: WordPackage.Part) -> Bool {
    part.name == "word/document.xml" || part.name == "content.xml"
  }

  /// Whether an edit of the text can be made in the file. O(log n).
  public func allows(_ edit: TextEdit) -> Bool { placed(edit) != nil }

  /// The file with edits of its text made; everything else, formatting too, stays as it is. O(file).
  ///
  /// - Parameters:
  ///   - edits: of `lines`, ascending and disjoint; one that runs over two paragraphs is left out.
  ///   - file: the file that the text is of.
  /// - Throws: `InputError` of kind `unwritable` where packing fails.
  public func applying(_ edits: [TextEdit], to file: [UInt8]) throws(InputError) -> [UInt8] {
    var byPart: [Int: [TextEdit]] = [:]
    for edit in edits {
      guard let (part, made) = placed(edit) else { continue }
      byPart[part, default: []] += made
    }
    let changed = byPart.sorted { $0.key < $1.key }.map { index, edits in
      WordPackage.Part(
        name: parts[index].part.name,
        bytes: TextEdit.apply(edits.sorted { $0.start < $1.start }, to: parts[index].part.bytes))
    }
    return try WordPackage.replacing(changed, in: file)
  }

  /// The edits of a part's XML that an edit of the text means; nil where it runs over two paragraphs.
  private func placed(_ edit: TextEdit) -> (part: Int, edits: [TextEdit])? {
    guard let index = parts.lastIndex(where: { $0.start <= edit.start }),
      !bytes[edit.start..<min(edit.end, bytes.count)].contains(0x0C)
    else { return nil }
    let start = parts[index].start
    return parts[index].text.edits(for: edit.start - start..<edit.end - start, edit.replacement).map { (index, $0) }
  }
}
