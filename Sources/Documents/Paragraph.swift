/// A paragraph of a document.
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
