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

  /// The ways of two steps and more, each circle once. O(names): every spelling is visited once.
  static func paths(_ context: GlossaryContext) -> [Replacements] {
    var result: [Replacements] = []
    for (_, table) in context.owners.sorted(by: { $0.key < $1.key }) {
      var next: [String: (key: String, entry: GlossaryContext.Entry, target: String)] = [:]
      for (key, numbers) in table {
        guard let number = numbers.first(where: { context.entries[$0].isReplaced }) else { continue }
        let entry = context.entries[number]
        guard let target = context.local(entry)?.preferred?.text else { continue }
        let targetKey = NameKey.folded(target)
        if targetKey != key { next[key] = (targetKey, entry, target) }
      }
      result += paths(next)
    }
    return result
  }

  /// The ways of one language, whose spellings lead each to the next.
  private static func paths(
    _ next: [String: (key: String, entry: GlossaryContext.Entry, target: String)]
  ) -> [Replacements] {
    var result: [Replacements] = []
    var done: Set<String> = []
    for start in next.keys.sorted() {
      // Only where the next spelling is replaced as well.
      guard !done.contains(start), let first = next[start], next[first.key] != nil else { continue }
      var keys = [start]
      var places: [String: Int] = [start: 0]
      var entries = [first.entry]
      var spellings = [first.entry.written.text, first.target]
      var key = first.key
      while let step = next[key], places[key] == nil, keys.count < 16 {
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
