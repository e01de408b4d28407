import XMLStream

/// The kind of an inline code, by its element (TMX 1.4b): begins or ends a pair, stands alone, a half whose other half is in
/// another segment, highlighting, unknown (TMX 1.1), a text within a code.
public enum InlineKind: String, Sendable, Hashable, Codable, CaseIterable {
  case bpt, ept, ph, it, hi, ut, sub
}

/// An inline code with what stands in it.
public struct InlineCode: Sendable, Hashable {
  /// Its kind.
  public var kind: InlineKind
  /// Its attributes (`i`, `x`, `type`, `pos`, `assoc` ...).
  public var attributes: [XMLAttribute]
  /// Its content: the native code, or the text that a `hi` or `sub` marks.
  public var content: [InlineContent]
  /// Where it was read.
  public var place: TMXPlace

  /// Makes a code.
  public init(
    _ kind: InlineKind, _ attributes: [XMLAttribute] = [], _ content: [InlineContent] = [], place: TMXPlace = TMXPlace()
  ) {
    self.kind = kind
    self.attributes = attributes
    self.content = content
    self.place = place
  }
}

/// A piece of a segment.
public indirect enum InlineContent: Sendable, Hashable {
  /// Text.
  case text(String)
  /// Text that was written as a CDATA section.
  case cdata(String)
  /// A code with its content.
  case code(InlineCode)
  /// A comment of the XML, less its marks.
  case comment(String)
  /// A processing instruction of the XML.
  case instruction(target: String, data: String)
}
