import TextCore

/// A document cut into segments.
public struct SegmentedDocument: Sendable, Hashable {
  /// One segment.
  public struct Piece: Sendable, Hashable {
    /// The segment's text, with the line breaks that it holds.
    public var text: String
    /// 0-based index of its paragraph.
    public var paragraph: Int
    /// Whether the paragraph is a heading or title.
    public var isHeading: Bool

    /// Makes a segment.
    public init(text: String, paragraph: Int, isHeading: Bool) {
      self.text = text
      self.paragraph = paragraph
      self.isHeading = isHeading
    }

    /// The text as one line.
    public var line: String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
  }

  /// The file, as the user named it.
  public var path: String
  /// Its language.
  public var language: LanguageTag
  /// Whether nobody named the language.
  public var languageIsGuessed: Bool
  /// The segments in order.
  public var pieces: [Piece]

  /// Makes a document.
  public init(path: String, language: LanguageTag, languageIsGuessed: Bool = false, pieces: [Piece]) {
    self.path = path
    self.language = language
    self.languageIsGuessed = languageIsGuessed
    self.pieces = pieces
  }

  /// The texts of some segments.
  public func texts(_ range: Range<Int>) -> [String] { pieces[range].map(\.line) }
}
