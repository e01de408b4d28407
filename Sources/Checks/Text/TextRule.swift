import Normalization
import TextCore

/// A rule on texts: what it is, and how it is found in what normalizing gave.
public protocol TextRule: Sendable {
  /// The rule's description.
  static var info: RuleInfo { get }
  /// What the rule finds, in the text's order.
  static func check(_ context: TextContext) -> [Finding]
}

/// A rule that the normalizer decides while it matches.
public protocol ObservedRule: TextRule {}

extension ObservedRule {
  /// The normalizer's observations of this rule.
  public static func check(_ context: TextContext) -> [Finding] {
    context.result.observations.filter { $0.rule == info.id }
  }
}

/// What text rules look at.
public struct TextContext: Sendable {
  /// The text's path, as the user named it.
  public var path: String
  /// The text.
  public var map: LineMap
  /// What normalizing the text gave.
  public var result: NormalizationResult
  /// Of a translation, the source text with what normalizing it gave.
  public var source: Source?

  /// The text that a translation was made from.
  public struct Source: Sendable {
    /// The path.
    public var path: String
    /// The text.
    public var map: LineMap
    /// What normalizing gave.
    public var result: NormalizationResult

    /// Makes a source.
    public init(path: String, text: [UInt8], result: NormalizationResult) {
      self.path = path
      self.result = result
      map = LineMap(text)
    }
  }

  /// Makes a context. O(n).
  public init(path: String, text: [UInt8], result: NormalizationResult, source: Source? = nil) {
    self.path = path
    self.result = result
    self.source = source
    map = LineMap(text)
  }
}
