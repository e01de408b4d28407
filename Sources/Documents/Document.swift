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
  /// The decoded text, UTF-8: of plain text and Markdown the file's, of other formats what stands between the markup.
  public var text: [UInt8]
  /// Its paragraphs in order.
  public var paragraphs: [Paragraph]
}
