import Terminology
import TextCore

/// Replacements that lead to a spelling which is replaced itself.
struct Replacements {
  /// The entries that are replaced one after the other.
  var entries: [GlossaryContext.Entry]
  /// Every spelling on the way.
  var spellings: [String]
  /// Whether the way leads back.
  var isCycle: Bool

  /// `A → B → C`.
  var text: String { spellings.map { "'\($0)'" }.joined(separator: " → ") }

  /// A spelling that is replaced, and what by.
  private struct Step {
    var entry: GlossaryContext.Entry
    /// The target, and its comparison key.
    var target: String
    var key: String
  }

  /// The ways of two steps and more, each circle once. O(names): every spelling is visited once.
  static func paths(_ context: GlossaryContext) -> [Replacements] {
    var starts: [LanguageTag: Set<String>] = [:]
    for entry in context.entries where entry.isReplaced {
      // Only where the next spelling is replaced as well.
      guard let first = step(entry.key, entry.language, context), step(first.key, entry.language, context) != nil else {
        continue
      }
      starts[entry.language, default: []].insert(entry.key)
    }
    return starts.sorted { $0.key < $1.key }.flatMap { paths($0.value, $0.key, context) }
  }

  /// What a spelling is replaced by, where it is and by another one.
  private static func step(_ key: String, _ language: LanguageTag, _ context: GlossaryContext) -> Step? {
    guard
      let entry = context.owners.numbers(of: key, in: language).lazy.map({ context.entries[$0] }).first(
        where: \.isReplaced), let target = context.local(entry).preferred?.text
    else { return nil }
    let targetKey = NameKey.folded(target)
    return targetKey == key ? nil : Step(entry: entry, target: target, key: targetKey)
  }

  /// The ways of one language from the spellings given.
  private static func paths(
    _ starts: Set<String>, _ language: LanguageTag, _ context: GlossaryContext
  ) -> [Replacements] {
    var result: [Replacements] = []
    var done: Set<String> = []
    for start in starts.sorted() {
      guard !done.contains(start), let first = step(start, language, context) else { continue }
      var keys = [start]
      var places: [String: Int] = [start: 0]
      var entries = [first.entry]
      var spellings = [first.entry.written.text, first.target]
      var key = first.key
      while places[key] == nil, keys.count < 16, let step = step(key, language, context) {
        places[key] = keys.count
        keys.append(key)
        entries.append(step.entry)
        spellings.append(step.target)
        key = step.key
      }
      if let back = places[key] {
        guard !keys.contains(where: done.contains) else { continue }
        done.formUnion(keys)
        result.append(
          Replacements(entries: Array(entries[back...]), spellings: Array(spellings[back...]), isCycle: true))
      } else {
        result.append(Replacements(entries: entries, spellings: spellings, isCycle: false))
      }
    }
    return result
  }
}
