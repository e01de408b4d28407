import TextCore
import XMLStream

/// What two units are to each other when memories are joined or compared: the same key means the same unit.
enum TMXKey {
  /// The `tuid` where there is one, else source language and text with codes.
  static func of(_ unit: TMXUnit, source: String, useID: Bool) -> String {
    if useID, let id = unit.id { return "i\u{0}" + id }
    let wanted = unit.attributes["srclang"] ?? source
    let main = unit.variant(wanted, .primary) ?? unit.variants.first
    return "s\u{0}" + (main.map { text($0.segment.content) } ?? "") + "\u{0}" + context(unit)
  }

  /// Alternative translations of one source are told apart by these properties (OmegaT's and others').
  private static func context(_ unit: TMXUnit) -> String {
    unit.metadata.filter { ["file", "prev", "next", "id", "x-context"].contains($0.type) }
      .map { $0.type + "=" + $0.text }.joined(separator: "\u{1}")
  }

  private static func text(_ content: [InlineContent]) -> String {
    content.reduce(into: "") { out, item in
      switch item {
      case .text(let text), .cdata(let text): out += text
      case .code(let code): out += "\u{2}" + code.kind.rawValue + text(code.content) + "\u{3}"
      default: break
      }
    }
  }
}

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

/// A memory held whole: for `diff` and `merge3`, which need all of it.
public struct TMXMemory: Sendable, Hashable {
  /// The header.
  public var header: TMXHeader
  /// The units in order.
  public var units: [TMXUnit]

  /// Makes a memory.
  public init(header: TMXHeader, units: [TMXUnit]) {
    self.header = header
    self.units = units
  }

  /// Reads all of a memory.
  public init(reading reader: TMXReader) throws(InputError) {
    header = try reader.header()
    units = []
    while let unit = try reader.nextUnit() { units.append(unit) }
  }

  /// Writes all of it.
  public func write(to path: String, options: TMXWriter.Options = TMXWriter.Options()) throws(InputError) {
    let writer = try TMXWriter(path: path, header: header, options: options)
    for unit in units { try writer.write(unit) }
    try writer.finish()
  }

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
      for unit in memory.units {
        let plain = TMXKey.of(unit, source: memory.header.sourceLanguage, useID: true)
        var key = plain
        var count = 1
        while units[key] != nil {
          count += 1
          key = plain + "\u{4}\(count)"
        }
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

/// Joins and parts memories in a stream.
public enum TMXStreams {
  /// What is done with a unit whose source was written already.
  public enum MergePolicy: String, Sendable, Hashable, Codable, CaseIterable {
    /// All are written.
    case all
    /// Units the same as an earlier one are left out.
    case distinct
    /// Of units with the same source and languages the first is written.
    case first
  }

  /// Writes the units of several memories one after the other.
  ///
  /// - Returns: units written and left out.
  public static func merge(
    _ readers: [TMXReader], into writer: TMXWriter, policy: MergePolicy = .distinct
  ) throws(InputError) -> (written: Int, dropped: Int) {
    var counts = (written: 0, dropped: 0)
    let rules: Set<TMXCleaner.Rule> =
      policy == .all ? [] : policy == .distinct ? [.duplicates] : [.duplicates, .conflicts]
    var cleaner: TMXCleaner?
    for reader in readers {
      let header = try reader.header()
      if cleaner == nil { cleaner = TMXCleaner(rules, sourceLanguage: header.sourceLanguage) }
      while var unit = try reader.nextUnit() {
        // A unit keeps its source language when the memories' differ.
        if unit.attributes["srclang"] == nil, header.sourceLanguage != writer.sourceLanguage,
          header.sourceLanguage != "*all*",
          !header.sourceLanguage.isEmpty
        {
          unit.attributes.append(XMLAttribute("srclang", header.sourceLanguage))
        }
        if let kept = cleaner?.clean(unit), try writer.write(kept) { counts.written += 1 } else { counts.dropped += 1 }
      }
    }
    return counts
  }

  /// How a memory is parted.
  public enum SplitKey: Sendable, Hashable {
    /// A part for each pair of the source and another language; units of several languages are divided.
    case languagePair
    /// Parts of so many units.
    case units(Int)
    /// Parts of so many bytes, or a unit more.
    case bytes(Int)
    /// A part for each value of a property; units without it go to `none`.
    case prop(String)
  }

  /// Parts a memory; `open` makes the writer of a part from its name (made of letters, digits, `-` and `.`).
  ///
  /// - Returns: units of each part.
  public static func split(
    _ reader: TMXReader, by key: SplitKey, open: (String, TMXHeader) throws(InputError) -> TMXWriter
  ) throws(InputError) -> [String: Int] {
    let header = try reader.header()
    var writers: [String: TMXWriter] = [:]
    var counts: [String: Int] = [:]
    var seen = 0
    var part = 1
    func put(_ unit: TMXUnit, _ raw: String) throws(InputError) {
      let name = String(
        String.UnicodeScalarView(
          raw.unicodeScalars.map { UnicodeFacts.isWord($0) || $0 == "-" || $0 == "." ? $0 : "-" }))
      if writers[name] == nil {
        guard writers.count < 500 else { throw InputError(.limit, "more than 500 parts", help: "choose another key") }
        writers[name] = try open(name, header)
      }
      try writers[name]?.write(unit)
      counts[name, default: 0] += 1
    }
    while let unit = try reader.nextUnit() {
      switch key {
      case .units(let size):
        let part = seen / max(1, size) + 1
        if seen % max(1, size) == 0 {
          for writer in writers.values { try writer.finish() }
          writers.removeAll()
        }
        try put(unit, "\(part)")
      case .bytes(let size):
        if let writer = writers["\(part)"], writer.byteCount >= size {
          try writer.finish()
          writers.removeAll()
          part += 1
        }
        try put(unit, "\(part)")
      case .prop(let type): try put(unit, unit.prop(type) ?? "none")
      case .languagePair:
        let wanted = unit.attributes["srclang"] ?? header.sourceLanguage
        let main = unit.variants.firstIndex { TMXLanguagePolicy.primary.matches($0.language, wanted) } ?? 0
        for index in unit.variants.indices where index != main {
          var pair = unit
          pair.variants = [unit.variants[main], unit.variants[index]]
          try put(pair, unit.variants[main].language + "_" + unit.variants[index].language)
        }
      }
      seen += 1
    }
    for writer in writers.values { try writer.finish() }
    return counts
  }
}
