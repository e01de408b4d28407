/// How units differ between two memories.
public struct TMXDiff: Sendable, Hashable {
  /// In the second only.
  public var added: [TMXUnit] = []
  /// In the first only.
  public var removed: [TMXUnit] = []
  /// In both, with other content.
  public var changed: [Change] = []

  /// A unit before and after.
  public struct Change: Sendable, Hashable {
    /// In the first memory.
    public var before: TMXUnit
    /// In the second.
    public var after: TMXUnit
  }

  /// Whether the memories say the same.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// Compares by meaning: layout, order, places and encoding play no part. Both memories' units are held.
  ///
  /// Units that are the same are put together first, then what is left under one id or source text, in the files'
  /// order. O(n).
  public init(from old: TMXMemory, to new: TMXMemory) {
    let before = old.units.map { Entry($0, old.header.sourceLanguage) }
    let after = new.units.map { Entry($0, new.header.sourceLanguage) }
    var same: [Entry: Int] = [:]
    for entry in before { same[entry, default: 0] += 1 }
    var fresh: [Entry] = []
    for entry in after {
      if let count = same[entry], count > 0 { same[entry] = count - 1 } else { fresh.append(entry) }
    }
    var gone: [String: Waiting] = [:]
    var order: [String] = []
    for entry in before {
      guard let count = same[entry], count > 0 else { continue }
      same[entry] = count - 1
      gone[entry.key, default: Waiting()].units.append(entry.unit)
      order.append(entry.key)
    }
    for entry in fresh {
      if let match = gone[entry.key]?.next() {
        changed.append(Change(before: match, after: entry.unit))
      } else {
        added.append(entry.unit)
      }
    }
    // The first of a key are changed, so the last of it are those removed.
    var passed: [String: Int] = [:]
    for key in order {
      let index = passed[key, default: 0]
      passed[key] = index + 1
      if let waiting = gone[key], index >= waiting.at { removed.append(waiting.units[index]) }
    }
  }

  private struct Entry: Hashable {
    let key: String
    let unit: TMXUnit

    init(_ unit: TMXUnit, _ source: String) {
      key = TMXKey.of(unit, source: source, useID: true)
      self.unit = unit
    }
  }

  /// Units of one key of which the first ones have found their partners.
  private struct Waiting {
    var units: [TMXUnit] = []
    var at = 0

    mutating func next() -> TMXUnit? {
      guard at < units.count else { return nil }
      at += 1
      return units[at - 1]
    }
  }
}
