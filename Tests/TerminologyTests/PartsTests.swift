import TestSupport
import Testing
import TextCore

@testable import Terminology

/// Long files are read a few concepts at a time, which nobody may notice.
@Suite struct PartsTests {
  /// Lines that a concept may have, some of them easily misread for the beginning of another one.
  private static let pieces = [
    "    note: plain", "    note: \"two\n  - id: lines\"", "    note: 'it''s\n  - {'",
    "    note: |\n      - id: text\n      \"", "    note: >\n      folded\n\n      - more",
    "    fr: {use: \"Rosa\", allow: [\n  - Rose, Rosé]}", "    fr: [Kyiv, 'Kiev']", "    source: {uk: \"Київ\"}",
    "    uk: Київ  # - id: no", "  # - id: comment", "", "    related:\n    - other\n    - third",
    "    related:\n      - other", "    en: {avoid: [Kiew]}\n    en: again", "    colour: red", "    ua: Київ",
    "    note: a\n     - b", "    typos: {fr: [Kief]}", "    definition: *no", "    domain: &a war", "    kind: ship",
    "\tnote: tab", "    note: \"open", "    es: [open", "   nl: askew", "  - stray", "  -", "  stray: 1", "---",
    "tests: []", "title: Names",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let indent = ["", "  ", "    "][generator.below(3)]
    var text = ["exonym: 1\n", "# names\nexonym: 1\ntitle: a\n", "\n", "---\nexonym: 1\n"][generator.below(4)]
    text += ["concepts:\n", "concepts:   # all\n", "concepts:\n\n  # first\n", "concepts: \n"][generator.below(4)]
    // Of faults, few at a time: one ends all reading.
    let tame = 1 + generator.below(20) / 19 * (pieces.count - 1) + 14
    for number in 0..<(2 + generator.below(6)) {
      text += indent + "- id: c\(number)\n"
      for _ in 0..<generator.below(5) {
        let piece = pieces[generator.below(min(tame, pieces.count))]
        text +=
          piece.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("  ") ? indent + line.dropFirst(2) : String(line)
          }.joined(separator: "\n") + "\n"
      }
    }
    text += ["", "tests:\n  - {lang: fr, from: a, to: b}\n", "languages: [fr]\n", "...\n"][generator.below(4)]
    return generator.below(5) == 0 ? text.split(separator: "\n").joined(separator: "\r\n") : text
  }

  @Test func partsGiveWhatTheWholeGives() {
    var generator = SeededGenerator(seed: 22)
    var parted = 0
    var clean = 0
    for _ in 0..<3000 {
      let bytes = Array(Self.text(&generator).utf8)
      let whole = GlossaryDecoder.read(bytes, path: "a.yaml", partSize: .max)
      let parts = GlossaryDecoder.read(bytes, path: "a.yaml", partSize: 1)
      #expect(whole.glossary?.concepts == parts.glossary?.concepts, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(whole.glossary?.tests == parts.glossary?.tests)
      #expect(whole.glossary?.languages == parts.glossary?.languages)
      #expect(whole.diagnostics == parts.diagnostics, "\(String(decoding: bytes, as: UTF8.self))")
      var items = 0
      if YAMLParser.parse(bytes, partingListOf: "concepts", size: 1, item: { _ in items += 1 }) != nil { parted += 1 }
      if whole.diagnostics.isEmpty { clean += 1 }
    }
    // Neither may the parts be given up for nothing.
    #expect(clean > 100 && parted >= clean, "\(parted) parted, \(clean) clean")
  }

  @Test func aPartEndsWhereAnItemDoes() {
    let items = ["  # first\n  - id: a\n    note: \"x\n  - y\"\n", "  - id: b\n    related:\n      - a\n"]
    let bytes = Array("exonym: 1\nconcepts:\n\(items.joined())languages: [fr]\n".utf8)
    let outline = YAMLGuard.read(bytes, lines: LineMap(bytes)).outline
    let parts = outline.parts(of: "concepts", in: bytes, size: 12).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(parts == items)
    #expect(outline.parts(of: "tests", in: bytes, size: 12).isEmpty)
  }
}

@Suite struct LocalNamesTests {
  @Test func aTableOfNamesIsADictionaryInOrder() throws {
    let tags = try ["en", "fr", "fr-CA", "de", "uk", "sr-Latn", "zh-Hant-TW", "x-house"].map { try Support.tag($0) }
    var generator = SeededGenerator(seed: 5)
    var names = LocalNames()
    var reference: [LanguageTag: LocalName] = [:]
    for step in 0..<2000 {
      let tag = tags[generator.below(tags.count)]
      let name = LocalName(note: "\(step)")
      switch generator.below(4) {
      case 0:
        names[tag] = nil
        reference[tag] = nil
      case 1:
        names[tag, default: name].context.append("a")
        reference[tag, default: name].context.append("a")
      case 2:
        names[tag]?.note = "changed \(step)"
        reference[tag]?.note = "changed \(step)"
      default:
        names[tag] = name
        reference[tag] = name
      }
      #expect(names.keys == reference.keys.sorted())
      #expect(tags.allSatisfy { names[$0] == reference[$0] })
      #expect(names == LocalNames(reference) && names.count == reference.count)
    }
  }

  @Test func writtenNamesAreValues() {
    let place = FilePlace.start(of: "a.yaml")
    let general = WrittenName("Valeri /Guerassimov/", place: place)
    #expect(general.name.family == "Guerassimov" && general.text == "Valeri Guerassimov")
    #expect(WrittenName("a/b", place: place).text == "a/b")
    let first = WrittenName(raw: "Kyiv", name: Name("Kyiv"), place: place)
    var second = first
    #expect(first == second && first.hashValue == second.hashValue)
    second.raw = " Kyiv"
    #expect(first.raw == "Kyiv" && first != second && second.name == first.name)
    second = WrittenName(raw: "Kyiv", name: Name("Kyiv"), place: place)
    #expect(first == second)
    second.place.path = "b.yaml"
    second.name.family = "Kyiv"
    #expect(first.place == place && first.name.family == nil && first != second)
  }
}

extension LocalName {
  fileprivate init(note: String) {
    self.init(place: .start(of: "a.yaml"))
    self.note = note
  }
}
