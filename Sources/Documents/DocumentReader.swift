import TextCore

/// Reads documents as paragraphs.
public enum DocumentReader {
  /// Reads a file, `-` for standard input.
  ///
  /// - Parameters:
  ///   - format: by the file's name if nil.
  ///   - encoding: recognised if nil.
  /// - Throws: `InputError` for what cannot be read, decoded or unpacked.
  public static func read(
    _ path: String, format: DocumentFormat? = nil, encoding: String? = nil
  ) throws(InputError) -> Document {
    try read(try FileAccess.read(path), path: path, format: format, encoding: encoding)
  }

  /// Reads a file's bytes. O(n).
  public static func read(
    _ bytes: [UInt8], path: String, format: DocumentFormat? = nil, encoding: String? = nil
  ) throws(InputError) -> Document {
    let format = format ?? DocumentFormat(path: path)
    if format == .docx { return try word(bytes, path: path) }
    let (text, found) = try TextDecoding.decode(bytes, declared: encoding)
    guard let kind = format.regions else { return plain(text, path: path, encoding: found) }
    return document(
      RegionText(text, chosen(TextRegions.find(in: text, type: kind))), path: path, encoding: found, format: format)
  }

  /// A line is a paragraph; ranges are those of the file.
  private static func plain(_ text: [UInt8], path: String, encoding: TextEncoding) -> Document {
    let map = LineMap(text)
    var paragraphs: [Paragraph] = []
    for number in stride(from: 1, through: map.lineStarts.count, by: 1) {
      let line = map.line(number)
      if let paragraph = paragraph(line) { paragraphs.append(paragraph) }
    }
    return Document(
      path: path, encoding: encoding, format: .text, language: nil, text: text, paragraphs: paragraphs)
  }

  /// The body of a Word file.
  private static func word(_ bytes: [UInt8], path: String) throws(InputError) -> Document {
    let parts: [WordPackage.Part]
    do throws(InputError) { parts = try WordPackage.parts(of: bytes) } catch { throw error.inFile(path) }
    guard let body = parts.first(where: { $0.name == "word/document.xml" }) else {
      throw InputError(.schema, "the file has no text", path: path, expected: "a part word/document.xml")
    }
    let regions = TextRegions.find(in: body.bytes, type: .wordprocessingML)
    return document(RegionText(body.bytes, regions), path: path, encoding: .utf8, format: .docx)
  }

  /// Of a bilingual file the translation, or its source where nothing is translated.
  private static func chosen(_ regions: [TextRegion]) -> [TextRegion] {
    let targets = regions.filter { $0.role != .source }
    return targets.isEmpty ? regions : targets
  }

  private static func document(
    _ text: RegionText, path: String, encoding: TextEncoding, format: DocumentFormat
  ) -> Document {
    var paragraphs: [Paragraph] = []
    for range in text.ranges {
      if let paragraph = paragraph(text.bytes[range]) { paragraphs.append(paragraph) }
    }
    return Document(
      path: path, encoding: encoding, format: format, language: text.languages.first, text: text.bytes,
      paragraphs: paragraphs)
  }

  /// A paragraph of some bytes, white space at both ends left out; nil where there is nothing else.
  private static func paragraph(_ bytes: ArraySlice<UInt8>) -> Paragraph? {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    let range = first..<(last + 1)
    // A short line without a final mark is a heading: . ! ? » … :
    let isFinal = [0x2E, 0x21, 0x3F, 0xBB, 0xA6, 0x3A].contains(bytes[last])
    let isHeading = !isFinal && range.count < 160
    return Paragraph(
      range: range, kind: isHeading ? .heading : .body, text: String(decoding: bytes[range], as: UTF8.self))
  }
}
