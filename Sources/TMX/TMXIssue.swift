import TextCore

/// Something in a memory that is not as the format asks; the reader goes on, the validator makes findings of it.
public struct TMXIssue: Sendable, Hashable {
  /// The kind of trouble.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Not well-formed; bytes that are not in the encoding declared.
    case broken, encoding
    /// An entity that is refused, or declarations of some; a document type declaration that is not TMX's.
    case entity, doctype
    /// An element, text or attribute that TMX does not know there.
    case unknownElement, strayText, misplaced, unknownAttribute
    /// What a memory, a unit or a side must have and lacks.
    case missingHeader, missingBody, noSegment, noVariant
    /// What may stand once and stands again.
    case repeated
    /// XML of another kind.
    case notTMX
    /// A warning of the XML parser.
    case parser
  }

  /// The kind of trouble.
  public var kind: Kind
  /// How grave.
  public var severity: Severity
  /// What is wrong, one sentence without a final stop.
  public var message: String
  /// Where.
  public var position: SourcePosition
  /// What to do.
  public var help: String?
  /// The id of the unit it is in.
  public var unit: String?

  /// Makes an issue.
  public init(
    _ kind: Kind, _ severity: Severity, _ message: String, at position: SourcePosition, help: String? = nil,
    unit: String? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.position = position
    self.help = help
    self.unit = unit
  }
}
