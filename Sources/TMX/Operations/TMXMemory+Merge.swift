extension TMXMemory {
  /// Merges two descendants of one memory, unit by unit (a git merge driver: `%O %A %B`).
  ///
  /// A unit that one side changed takes that change. Where both changed it in different ways each keeps a copy, ours
  /// first, with the property `x-merge` saying whose it is, and the pair is told as a conflict. A unit that one side
  /// changed and the other removed stays, and is told too.
  public static func merge3(
    base: TMXMemory, ours: TMXMemory, theirs: TMXMemory
  ) -> (merged: TMXMemory, conflicts: [TMXDiff.Change]) {
    func table(_ memory: TMXMemory) -> (order: [String], units: [String: TMXUnit]) {
      var order: [String] = []
      var units: [String: TMXUnit] = [:]
      var counts: [String: Int] = [:]
      for unit in memory.units {
        let plain = TMXKey.of(unit, source: memory.header.sourceLanguage, useID: true)
        var key = plain
        var count = counts[plain] ?? 1
        while units[key] != nil {
          count += 1
          key = plain + "\u{4}\(count)"
        }
        counts[plain] = count
        order.append(key)
        units[key] = unit
      }
      return (order, units)
    }
    let (old, mine, other) = (table(base), table(ours), table(theirs))
    var merged = TMXMemory(header: ours.header == base.header ? theirs.header : ours.header, units: [])
    var conflicts: [TMXDiff.Change] = []
    func resolve(_ key: String) {
      let (b, a, c) = (old.units[key], mine.units[key], other.units[key])
      if a == c {
        if let a { merged.units.append(a) }
      } else if a == b {
        if let c { merged.units.append(c) }
      } else if c == b {
        if let a { merged.units.append(a) }
      } else if let a, let c {
        conflicts.append(TMXDiff.Change(before: a, after: c))
        for (unit, name) in [(a, "ours"), (c, "theirs")] {
          var unit = unit
          unit.metadata.append(.prop("x-merge", name))
          merged.units.append(unit)
        }
      } else if let kept = a ?? c, let b {
        conflicts.append(TMXDiff.Change(before: b, after: kept))
        merged.units.append(kept)
      }
    }
    // Theirs that are new come behind the unit that they follow there.
    var after: [String: [String]] = [:]
    var last = ""
    for key in other.order {
      if mine.units[key] == nil { after[last, default: []].append(key) } else { last = key }
    }
    after.removeValue(forKey: "").map { $0.forEach(resolve) }
    for key in mine.order {
      resolve(key)
      after[key]?.forEach(resolve)
    }
    return (merged, conflicts)
  }
}
