import XMLStream

/// A translation unit (`tu`).
public struct TMXUnit: Sendable, Hashable {
  /// All attributes, `tuid` among them, in order.
  public var attributes: [XMLAttribute]
  /// Notes and properties in order.
  public var metadata: [TMXMetadata]
  /// The sides, in order.
  public var variants: [TMXVariant]
  /// Where it was read.
  public var place: TMXPlace

  /// Makes a unit.
  public init(
    id: String? = nil, attributes: [XMLAttribute] = [], metadata: [TMXMetadata] = [], variants: [TMXVariant],
    place: TMXPlace = TMXPlace()
  ) {
    self.attributes = id.map { [XMLAttribute("tuid", $0)] + attributes } ?? attributes
    self.metadata = metadata
    self.variants = variants
    self.place = place
  }

  /// The `tuid`.
  public var id: String? {
    get { attributes["tuid"] }
    set { attributes["tuid"] = newValue }
  }

  /// The properties.
  public var props: [TMXMetadata] { metadata.filter { $0.kind == .prop } }

  /// The notes' texts.
  public var notes: [String] { metadata.filter { $0.kind == .note }.map(\.text) }

  /// The text of the first property of a type.
  public func prop(_ type: String) -> String? { metadata.first { $0.kind == .prop && $0.type == type }?.text }

  /// How surely the sides say the same, in [0, 1], as `exonym align` and `TMXExport` write it; nil where the unit does not
  /// say.
  public var confidence: Double? {
    metadata.lazy.compactMap(\.confidence).first
  }

  /// The sides' languages with their places, in one order and spelling for all units: `EN_us` is `en-US`, and a unit that
  /// begins with its target says the same.
  var sides: [(language: String, index: Int)] {
    variants.enumerated().map { index, variant in
      (String(decoding: TMXLanguagePolicy.folded(variant.language), as: UTF8.self), index)
    }.sorted { ($0.language, $0.index) < ($1.language, $1.index) }
  }

  /// The first side whose language matches.
  public func variant(_ language: String, _ policy: TMXLanguagePolicy = .exact) -> TMXVariant? {
    variants.first { policy.matches($0.language, language) }
  }
}
