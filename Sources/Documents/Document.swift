import TextCore

/// A file as paragraphs.
public struct Document: Sendable, Hashable {
  /// The file, as the user named it.
  public var path: String
  /// How it is encoded.
  public var encoding: TextEncoding
  /// Its format.
  public var format: DocumentFormat
  /// The language that it declares.
  public var language: LanguageTag?
  /// The decoded text, UTF-8.
  public var text: [UInt8]
  /// Its paragraphs in order.
  public var paragraphs: [Paragraph]
}

/// A paragraph.
public struct Paragraph: Sendable, Hashable {
  /// What a paragraph is.
  public enum Kind: String, Sendable, Hashable, Codable { case body, heading, title, listItem, caption, byline }

  /// Its bytes in the document's text.
  public var range: Range<Int>
  /// What it is.
  public var kind: Kind
  /// Its text.
  public var text: String
}

/// Formats of documents.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  case text
}

/// Reads documents.
public enum DocumentReader {
  /// Reads a file: a line is a paragraph.
  public static func read(
    _ path: String, format: DocumentFormat? = nil, encoding: String? = nil
  ) throws(InputError) -> Document {
    try read(try FileAccess.read(path), path: path, format: format, encoding: encoding)
  }

  /// Reads a file's bytes.
  public static func read(
    _ bytes: [UInt8], path: String, format: DocumentFormat? = nil, encoding: String? = nil
  ) throws(InputError) -> Document {
    let (text, found) = try TextDecoding.decode(bytes, declared: encoding)
    let map = LineMap(text)
    var paragraphs: [Paragraph] = []
    for number in stride(from: 1, through: map.lineStarts.count, by: 1) {
      let line = map.line(number)
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let content = String(decoding: line, as: UTF8.self)
      let last = line.last { $0 > 0x20 } ?? 0
      let isFinal = [0x2E, 0x21, 0x3F, 0xBB, 0xA6, 0x3A].contains(last)
      let isHeading = !isFinal && line.count < 160
      paragraphs.append(
        Paragraph(range: line.startIndex..<line.endIndex, kind: isHeading ? .heading : .body, text: content))
    }
    return Document(path: path, encoding: found, format: .text, language: nil, text: text, paragraphs: paragraphs)
  }
}
