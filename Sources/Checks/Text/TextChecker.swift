import Normalization
import TextCore

/// Runs the T rules over a text that was normalized.
public struct TextChecker: Sendable {
  /// The rules that run.
  public var rules: [any TextRule.Type]

  /// Makes a checker of all rules.
  public init(rules: [any TextRule.Type] = RuleCatalog.textRules) { self.rules = rules }

  /// Normalizes a text and checks it.
  ///
  /// - Throws: `InputError` of kind `configuration` where the glossary contradicts itself.
  public func check(
    _ text: [UInt8], path: String, normalizer: Normalizer, regions: [Range<Int>]? = nil
  ) throws(InputError) -> [Finding] {
    check(TextContext(path: path, text: text, result: try normalizer.normalize(text, regions: regions, path: path)))
  }

  /// Turns what normalizing gave into findings, in the text's order. O(n + findings · log findings).
  public func check(_ context: TextContext) -> [Finding] {
    FindingOrder.sorted(rules.flatMap { $0.check(context) })
  }

  /// Checks a translation: the text's own findings, and names of the source that it lacks (T107).
  ///
  /// - Throws: as `check(_:path:normalizer:regions:)`.
  public func check(
    source: [UInt8], sourcePath: String, sourceNormalizer: Normalizer, target: [UInt8], path: String,
    normalizer: Normalizer
  ) throws(InputError) -> [Finding] {
    let sourceResult = try sourceNormalizer.normalize(source, path: sourcePath)
    let result = try normalizer.normalize(target, path: path)
    return check(
      TextContext(
        path: path, text: target, result: result,
        source: TextContext.Source(path: sourcePath, text: source, result: sourceResult)))
  }
}
