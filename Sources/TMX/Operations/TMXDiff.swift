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
  public init(from old: TMXMemory, to new: TMXMemory) {
    var before = Dictionary(grouping: old.units) { TMXKey.of($0, source: old.header.sourceLanguage, useID: true) }
    for unit in new.units {
      let key = TMXKey.of(unit, source: new.header.sourceLanguage, useID: true)
      guard var same = before[key], !same.isEmpty else {
        added.append(unit)
        continue
      }
      let index = same.firstIndex(of: unit) ?? 0
      let match = same.remove(at: index)
      before[key] = same
      if match != unit { changed.append(Change(before: match, after: unit)) }
    }
    for unit in old.units {
      let key = TMXKey.of(unit, source: old.header.sourceLanguage, useID: true)
      if let index = before[key]?.firstIndex(of: unit) {
        removed.append(unit)
        before[key]?.remove(at: index)
      }
    }
  }
}
