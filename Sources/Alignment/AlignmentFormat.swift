import TextCore

/// The forms in which an alignment is written. (Translation memories are written by the room above, from beads.)
public enum AlignmentFormat: String, Sendable, Hashable, CaseIterable {
  /// `[0]:[0, 1]`, a bead a line, segments 0-based, nulls as `[3]:[]`.
  case beads
  /// Hunalign's: the beginning of each bead as `source TAB target TAB confidence`, and the end.
  case ladder
  /// `source text TAB target text TAB confidence TAB source segments TAB target segments`.
  case tsv
  /// An object a line with indexes, texts, confidence and contributions.
  case jsonl
  /// A page of its own to review in a browser.
  case html

  /// Writes an alignment, every line ended.
  public func write(_ result: AlignmentResult, of pair: AlignmentPair, title: String = "Alignment") -> String {
    switch self {
    case .beads: AlignmentFormat.beads(result.beads)
    case .ladder: ladder(result, pair)
    case .tsv: tsv(result, pair)
    case .jsonl: jsonl(result, pair)
    case .html: ReviewPage(title: title, pair: pair, result: result).text
    }
  }

  /// Beads alone, which need no texts.
  public static func beads(_ beads: [Bead]) -> String {
    var text = ""
    for bead in beads { text += "\(list(bead.source)):\(list(bead.target))\n" }
    return text
  }

  private static func list(_ range: Range<Int>) -> String {
    "[" + range.map(String.init).joined(separator: ", ") + "]"
  }

  private func ladder(_ result: AlignmentResult, _ pair: AlignmentPair) -> String {
    var text = ""
    for bead in result.beads {
      text += "\(bead.source.lowerBound)\t\(bead.target.lowerBound)\t\(AlignmentFormat.fixed(bead.confidence))\n"
    }
    return text + "\(pair.source.segments.count)\t\(pair.target.segments.count)\t0.000\n"
  }

  private func tsv(_ result: AlignmentResult, _ pair: AlignmentPair) -> String {
    var text = ""
    for bead in result.beads {
      let source = AlignmentFormat.cell(AlignmentFormat.joined(pair.source, bead.source))
      let target = AlignmentFormat.cell(AlignmentFormat.joined(pair.target, bead.target))
      let sources = bead.source.map(String.init).joined(separator: ",")
      let targets = bead.target.map(String.init).joined(separator: ",")
      text += "\(source)\t\(target)\t\(AlignmentFormat.fixed(bead.confidence))\t\(sources)\t\(targets)\n"
    }
    return text
  }

  private func jsonl(_ result: AlignmentResult, _ pair: AlignmentPair) -> String {
    var text = ""
    for bead in result.beads {
      let parts = bead.contributions.sorted { $0.key < $1.key }
      let value = JSONValue.members([
        ("source", .array(bead.source.map { .integer($0) })),
        ("target", .array(bead.target.map { .integer($0) })),
        ("sourceText", .string(AlignmentFormat.joined(pair.source, bead.source))),
        ("targetText", .string(AlignmentFormat.joined(pair.target, bead.target))),
        ("confidence", .number(AlignmentFormat.rounded(bead.confidence))),
        ("contributions", .members(parts.map { ($0.key, .number(AlignmentFormat.rounded($0.value))) })),
      ])
      text += value.compact + "\n"
    }
    return text
  }

  /// The text of a bead's side: its segments joined as its script joins sentences.
  public static func joined(_ side: AlignmentText, _ range: Range<Int>) -> String {
    joined(side.segments[range], in: side.language)
  }

  /// Segments joined as the script of a language joins sentences.
  public static func joined(_ segments: some Sequence<String>, in language: LanguageTag) -> String {
    // Thai, Lao, Khmer and Burmese have no spaces between words, but one between sentences.
    segments.joined(separator: ["zh", "ja", "yue", "wuu"].contains(language.language) ? "" : " ")
  }

  /// A text without tabs and without what any reader of lines ends a line at.
  private static func cell(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: " "
          default: scalar
          }
        }))
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// A confidence with three decimals.
  static func fixed(_ value: Double) -> String { DecimalText.fixed(max(0, min(1, value)), 3) }
}
