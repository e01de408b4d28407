import TextCore
import XMLStream

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
  /// - Throws: what reading and writing throw.
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
  /// - Returns: units written to each part, and how many units are in none: without two sides that have text, as far as the
  ///   writers leave those out, or without a pair of languages.
  /// - Throws: what reading, writing and `open` throw.
  public static func split(
    _ reader: TMXReader, by key: SplitKey, open: (String, TMXHeader) throws(InputError) -> TMXWriter
  ) throws(InputError) -> (units: [String: Int], dropped: Int) {
    let header = try reader.header()
    var writers: [String: TMXWriter] = [:]
    var counts: [String: Int] = [:]
    var seen = 0
    var part = 1
    var dropped = 0
    var isWritten = false
    func put(_ unit: TMXUnit, _ raw: String) throws(InputError) {
      let name = String(
        String.UnicodeScalarView(
          raw.unicodeScalars.map { UnicodeFacts.isWord($0) || $0 == "-" || $0 == "." ? $0 : "-" }))
      if writers[name] == nil {
        guard writers.count < 500 else { throw InputError(.limit, "more than 500 parts", help: "choose another key") }
        writers[name] = try open(name, header)
      }
      guard try writers[name]?.write(unit) == true else { return }
      counts[name, default: 0] += 1
      isWritten = true
    }
    // `EN_us` and `en-US` are one language.
    var tags: [String: String] = [:]
    func tag(_ code: String) -> String {
      if let known = tags[code] { return known }
      let made = (try? LanguageTag(code))?.tag ?? LanguageTag.suggestion(for: code) ?? code
      tags[code] = made
      return made
    }
    while let unit = try reader.nextUnit() {
      isWritten = false
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
          try put(pair, tag(unit.variants[main].language) + "_" + tag(unit.variants[index].language))
        }
      }
      seen += 1
      if !isWritten { dropped += 1 }
    }
    for writer in writers.values { try writer.finish() }
    return (counts, dropped)
  }
}
