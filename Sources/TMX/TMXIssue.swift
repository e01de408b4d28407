import TextCore

/// Something in a memory that is not as the format asks; the reader goes on, the validator makes findings of it.
public struct TMXIssue: Sendable, Hashable {
  /// The kind of trouble.
  public enum Kind: String, Sendable, Hashable, Codable {
    case broken, encoding, entity, doctype, unexpectedElement, unknownElement, strayText, misplaced, unknownAttribute
    case missingHeader, missingBody, noSegment, noVariant, repeated, notTMX, parser
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
