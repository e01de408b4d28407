import Terminology
import TestSupport
import Testing
import TextCore

@testable import Normalization

/// A text in parts becomes what the text in one piece becomes.
struct TextRewriterTests {
  static let rules =
    "Valery Gerasimov|Guersimov=>Valeri Guérassimov ; Kursk=>Koursk ; Iouri=>Youri ; Kharkov=>Kharkiv ; Oreshnik=>Orechnik"

  static func spellings() -> [Spelling] {
    var out = Rules.spellings(rules)
    // A family name of two persons, and a given name: they depend on full names anywhere in the text.
    for (id, given) in [("a", "Anton"), ("b", "Boris")] {
      for (form, text, to) in [
        (NameForm.full, "\(given) Petrov", nil as String?), (.full, "\(given) Petroff", "\(given) Petrov"),
        (.short, "Petrov", nil), (.short, "Petroff", "Petrov"), (.given, given, nil), (.given, given + "e", given),
      ] {
        out.append(
          Spelling(
            text: text, concept: id, form: form, status: to == nil ? .preferred : .typo, replacement: to, reason: ""))
      }
    }
    return out
  }

  static func inParts(_ text: [UInt8], _ normalizer: Normalizer, window: Int) throws -> [UInt8]? {
    let rewriter = try #require(TextRewriter(normalizer, window: window, margin: 300))
    var out: [UInt8] = []
    let changes = try rewriter.rewrite(length: text.count) {
      Array(text[$0])
    } write: {
      out += $0
    }
    return changes == nil ? nil : out
  }

  @Test(arguments: 0..<60) func agreesWithTheWholeText(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 77)
    let normalizer = Normalizer(spellings: Self.spellings(), language: try LanguageTag("fr"))
    let parts = [
      "Valery Gerasimov", "Valery\nGerasimov", "Guersimov", "d'Iouri", "Kursk", "Kursk-Nord", "l’été", "région",
      "Petroff",
      "Antone", "à", "la", "de", "https://a.example/Kursk", "`Kursk`", "<b title='Kursk'>", "</b>", "{Kursk}", "@Kursk",
      "Kursk.txt", "«Kharkov»", "Oreshnik", "exonym-ignore: T101\n", "KURSK", "\r\n",
    ]
    let rare = ["Anton Petrov", "Boris Petroff", "```\n", "\n```\n", "<!-- Kursk", "-->", "<code>", "</code>"]
    var text = ""
    let separators = [[" "], [" ", "\n"], [" ", " ", "\n\n"], [", "], [" ", ". ", "\n", "\r\n\r\n"]][seed % 5]
    for _ in 0..<(400 + seed * 20) {
      text += (Int.random(in: 0..<200, using: &generator) == 0 ? rare : parts).randomElement(using: &generator) ?? ""
      text += separators.randomElement(using: &generator) ?? ""
    }
    let bytes = Array(text.utf8)
    let whole = try normalizer.normalize(bytes).output
    #expect(try normalizer.rewrite(bytes) == whole)
    for window in [1300, 5000] {
      // Nothing rather than something else, where only the whole can tell.
      if let parts = try Self.inParts(bytes, normalizer, window: window) { #expect(parts == whole) }
    }
  }

  @Test func rarelyNeedsTheWhole() throws {
    let normalizer = Normalizer(spellings: Self.spellings(), language: try LanguageTag("fr"))
    let line = "Le général Guersimov et Antone sont à Kursk depuis hier, selon la presse, dit-on ; il pleut.\n"
    let text = Array((String(repeating: line, count: 2000) + "Anton Petrov").utf8)
    let whole = try normalizer.normalize(text).output
    #expect(try Self.inParts(text, normalizer, window: 1 << 14) == whole)
    #expect(String(decoding: whole, as: UTF8.self).hasPrefix("Le général Valeri Guérassimov et Anton sont à Koursk"))
    // A line of any length.
    let endless = Array(String(repeating: line.dropLast() + " ", count: 2000).utf8)
    #expect(try Self.inParts(endless, normalizer, window: 1 << 14) == normalizer.normalize(endless).output)
    // What is no UTF-8 is for the whole.
    #expect(try Self.inParts(text + [0xFF], normalizer, window: 1 << 14) == nil)
  }
}
