import CMarkGFM
import TestSupport
import Testing

@testable import Documents

/// What is hidden from the Markdown parser changes no block that it finds.
@Suite struct ParserGuardTests {
  /// The blocks with their kinds and places, as the parser has them.
  private func blocks(_ bytes: [UInt8]) -> [String] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES) else { return [] }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    bytes.withUnsafeBytes { raw in
      if let base = raw.baseAddress { cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), raw.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    var out: [String] = []
    func add(_ node: OpaquePointer?, _ depth: Int) {
      var node = node
      while let one = node {
        let kind = cmark_node_get_type_string(one).map { String(cString: $0) } ?? ""
        if cmark_node_get_type(one).rawValue & 0x4000 == 0 {
          let places = [
            cmark_node_get_start_line(one), cmark_node_get_start_column(one), cmark_node_get_end_line(one),
          ]
          out.append("\(depth) \(kind) \(places)")
          add(cmark_node_first_child(one), depth + 1)
        }
        node = cmark_node_next(one)
      }
    }
    add(root, 0)
    return out
  }

  @Test func hidesNoBlock() {
    let atoms = [
      "word ", "# ", "\n", "\n\n", "> ", "- ", "* ", "_ ", "1. ", "    ", "```\n", "`a`", "*a*", "**", "__", "[a](b)",
      "[r]: x\n",
      "[r]", "| a | b |\n", "|---|---|\n", "|", "<b>", "<?", "?>\n", "<!-- ", "-->\n", "<!A", "<![CDATA[", "]]>",
      "===\n", "---\n",
      "* * *\n", "___\n", "\\", "é", "[^1]", "[^1]: n\n", "[^*x]", "[^*x]: *n*\n", "<div>\n",
      "<a_b>\n", "<a b*c>\n", "<a _b=1>\n", "<a b_c='*'>\n", "a|b\n|_-|-|\n", "a|b\n*-|-|\n",
    ]
    var random = SeededGenerator(seed: 17)
    var compared = 0
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...24, using: &random) { text += atoms.randomElement(using: &random) ?? "" }
      // A note that is named inside a tag alone is kept; the parser drops it.
      if text.contains("[^"), text.contains("<") { continue }
      let bytes = Array(text.utf8)
      let tamed = ParserGuard.tamed(bytes[...])
      #expect(tamed.count == bytes.count)
      #expect(blocks(tamed) == blocks(bytes), "\(text.debugDescription)")
      compared += 1
    }
    #expect(compared > 1500)
  }
}
