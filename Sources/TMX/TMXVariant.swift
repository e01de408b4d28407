import XMLStream

/// One language's side of a unit (`tuv`).
public struct TMXVariant: Sendable, Hashable {
  /// `xml:lang`, or `lang` of TMX 1.1, as written; empty where neither is given.
  public var language: String
  /// All other attributes.
  public var attributes: [XMLAttribute]
  /// Notes and properties in order.
  public var metadata: [TMXMetadata]
  /// The text.
  public var segment: TMXSegment
  /// Where it was read.
  public var place: TMXPlace

  /// Makes a variant.
  public init(
    language: String, attributes: [XMLAttribute] = [], metadata: [TMXMetadata] = [], segment: TMXSegment,
    place: TMXPlace = TMXPlace()
  ) {
    self.language = language
    self.attributes = attributes
    self.metadata = metadata
    self.segment = segment
    self.place = place
  }

  /// Makes a variant of plain text.
  public init(_ language: String, _ text: String) { self.init(language: language, segment: TMXSegment(text)) }
}
