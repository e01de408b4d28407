import XMLStream

/// A user-defined encoding of the header (`ude`).
public struct TMXEncoding: Sendable, Hashable {
  /// Attributes of the `ude`.
  public var attributes: [XMLAttribute]
  /// Attributes of each `map`.
  public var maps: [[XMLAttribute]]
  /// Where it was read.
  public var place = TMXPlace()

  /// Makes an encoding.
  public init(attributes: [XMLAttribute], maps: [[XMLAttribute]] = []) {
    self.attributes = attributes
    self.maps = maps
  }
}

/// The header.
public struct TMXHeader: Sendable, Hashable {
  /// The version of the `tmx` element.
  public var version: String
  /// All attributes in order.
  public var attributes: [XMLAttribute]
  /// Notes and properties in order.
  public var metadata: [TMXMetadata]
  /// User-defined encodings.
  public var encodings: [TMXEncoding]
  /// Where it was read.
  public var place = TMXPlace()

  /// A header with all that the format requires.
  public init(
    sourceLanguage: String, adminLanguage: String = "en", segmentation: String = "sentence",
    dataType: String = "plaintext", tool: String = "exonym", toolVersion: String = "1", originalFormat: String = "tmx"
  ) {
    version = "1.4"
    attributes = [
      XMLAttribute("creationtool", tool), XMLAttribute("creationtoolversion", toolVersion),
      XMLAttribute("segtype", segmentation), XMLAttribute("o-tmf", originalFormat),
      XMLAttribute("adminlang", adminLanguage), XMLAttribute("srclang", sourceLanguage),
      XMLAttribute("datatype", dataType),
    ]
    metadata = []
    encodings = []
  }

  /// A header as read.
  public init(version: String, attributes: [XMLAttribute]) {
    self.version = version
    self.attributes = attributes
    metadata = []
    encodings = []
  }

  /// `srclang`; `*all*` where any side may be the source.
  public var sourceLanguage: String {
    get { attributes["srclang"] ?? "" }
    set { attributes["srclang"] = newValue }
  }
}
