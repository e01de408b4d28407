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
