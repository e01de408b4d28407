import XMLStream

/// A note or a property (TMX 1.4b, `note` and `prop`).
public struct TMXMetadata: Sendable, Hashable {
  /// Which of the two.
  public enum Kind: String, Sendable, Hashable, Codable { case note, prop }

  /// Which of the two.
  public var kind: Kind
  /// All attributes, `type` of a property among them.
  public var attributes: [XMLAttribute]
  /// The text.
  public var text: String

  /// A property's type; empty for a note.
  public var type: String { attributes["type"] ?? "" }

  /// The confidence of an alignment, where this is the property that tells it.
  var confidence: Double? {
    guard kind == .prop, type == "x-exonym-confidence", let value = Double(text), (0...1).contains(value) else {
      return nil
    }
    return value
  }

  /// Makes either.
  public init(_ kind: Kind, _ attributes: [XMLAttribute], _ text: String) {
    self.kind = kind
    self.attributes = attributes
    self.text = text
  }

  /// A property.
  public static func prop(_ type: String, _ text: String) -> TMXMetadata {
    TMXMetadata(.prop, [XMLAttribute("type", type)], text)
  }

  /// A note.
  public static func note(_ text: String) -> TMXMetadata { TMXMetadata(.note, [], text) }
}
