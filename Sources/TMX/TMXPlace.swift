import TextCore

/// Where a value was read. It takes no part in comparison: two units that say the same are equal wherever they stand.
public struct TMXPlace: Sendable, Hashable {
  /// The position; nil for what was made, not read.
  public var position: SourcePosition?

  /// Makes a place.
  public init(_ position: SourcePosition? = nil) { self.position = position }

  /// All places are equal.
  public static func == (a: TMXPlace, b: TMXPlace) -> Bool { true }

  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}
