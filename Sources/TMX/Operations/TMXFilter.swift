import TextCore

/// Which units are kept, and which of their sides.
public struct TMXFilter: Sendable {
  /// Sides of these languages are kept; empty: all. A unit needs a side in each of them.
  public var languages: [String] = []
  /// How languages are compared.
  public var policy = TMXLanguagePolicy.range
  /// Created or changed at or after, and before.
  public var since: TMXDate?, before: TMXDate?
  /// Properties (type and text; a nil text means any) that the unit or a side must have.
  public var props: [(type: String, text: String?)] = []
  /// Length of every side in scalars.
  public var minimumLength = 0, maximumLength = Int.max
  /// How many times as long as the shortest side the longest may be, in scalars; a unit with an empty side is not kept.
  public var maximumRatio = Double.infinity
  /// The least value of a numeric property of the unit.
  public var quality: (prop: String, minimum: Double)?
  /// A test of a side's plain text (a regular expression, say); one side must pass.
  public var matching: (@Sendable (String) -> Bool)?

  /// Keeps everything.
  public init() {}

  /// The unit as far as it is kept; nil where it is not.
  public func apply(_ unit: TMXUnit) -> TMXUnit? {
    var unit = unit
    if !languages.isEmpty {
      unit.variants.removeAll { variant in !languages.contains { policy.matches(variant.language, $0) } }
      for wanted in languages where !unit.variants.contains(where: { policy.matches($0.language, wanted) }) {
        return nil
      }
    }
    if since != nil || before != nil {
      let texts = ["changedate", "creationdate"].compactMap { unit.attributes[$0] }
      guard let date = texts.compactMap({ TMXDate(lenient: $0) }).max() else { return nil }
      if let since, date < since { return nil }
      if let before, date >= before { return nil }
    }
    for wanted in props {
      let all = unit.metadata + unit.variants.flatMap(\.metadata)
      if !all.contains(where: { $0.kind == .prop && $0.type == wanted.type && (wanted.text ?? $0.text) == $0.text }) {
        return nil
      }
    }
    if let quality {
      guard let value = unit.prop(quality.prop).flatMap(Double.init), value >= quality.minimum else { return nil }
    }
    if minimumLength > 0 || maximumLength < Int.max {
      for variant in unit.variants {
        let length = variant.segment.plainText.unicodeScalars.count
        if length < minimumLength || length > maximumLength { return nil }
      }
    }
    if maximumRatio < .infinity {
      let lengths = unit.variants.map { Double($0.segment.plainText.unicodeScalars.count) }
      if let least = lengths.min(), let most = lengths.max(), most > maximumRatio * least || least == 0 { return nil }
    }
    if let matching, !unit.variants.contains(where: { matching($0.segment.plainText) }) { return nil }
    return unit
  }
}
