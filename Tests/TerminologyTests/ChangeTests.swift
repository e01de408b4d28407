import Testing
import TextCore

@testable import Terminology

@Suite struct ChangeTests {
  private func glossary(_ concepts: String) throws -> Glossary {
    try Support.glossary("exonym: 1\nconcepts:\n" + concepts)
  }

  /// A form of two cases is replaced by either form; neither has moved where both are as they were.
  @Test func readingsThatStayHaveNotMoved() throws {
    func named(_ name: String) throws -> Glossary {
      try glossary(
        "  - {id: a, kind: person, uk: {use: \(name), forms: {gen: Івана Петренка, acc: Івана Петренко}, "
          + "avoid: [Іван /Петрєнко/]}}\n")
    }
    let diff = GlossaryDiff(from: try named("Іван /Петренко/"), to: try named("Іванко /Петренко/"))
    let remapped = try #require(diff.changes.first?.remapped)
    #expect(remapped.contains("Іван Петрєнко") && !remapped.contains("Івана Петрєнка"), "\(remapped)")
    #expect(Set(remapped).count == remapped.count)
  }

  @Test func diffSaysWhatItMeans() throws {
    let old = try glossary(
      """
        - {id: a, kind: person, source: {ru: "Валерий /Герасимов/"}, fr: Valeri /Gerassimov/}
        - {id: b, kind: place, fr: {use: Kiev, allow: [Kyiv]}}
        - {id: c, kind: place, fr: X}
      """)
    let new = try glossary(
      """
        - {id: a, kind: person, source: {ru: "Валерий /Герасимов/"}, fr: Valeri /Guerassimov/, typos: {fr: [Guersimov]}}
        - {id: b, kind: place, fr: {use: Kiev, avoid: [Kyiv]}, note: n}
        - {id: d, kind: place, fr: D}
      """)
    let diff = GlossaryDiff(from: old, to: new)
    #expect(
      diff.changes.map(\.kind) == [
        .preferredChanged, .variantAdded, .fieldChanged, .statusChanged, .conceptAdded, .conceptRemoved,
      ])
    #expect(diff.changes[0].remapped.contains("Gerasimov"))
    #expect(diff.changes[0].remapped.contains("Gerassimov"))
    #expect(diff.text.contains("~ a [fr]: preferred name Valeri /Gerassimov/ -> Valeri /Guerassimov/; "))
    #expect(diff.text.contains("~ b [fr]: Kyiv: allow -> avoid\n"))
    #expect(diff.markdown.hasPrefix("**Glossary:** 6 changes in 4 concepts\n"))
    #expect(
      diff.json.hasPrefix(
        #"{"version":1,"changes":[{"kind":"preferred-changed","concept":"a","language":"fr","old":"Valeri /Gerassimov/","#
          + #""new":"Valeri /Guerassimov/","remapped":["#))
    let json = YAMLParser.parse(Array(diff.json.utf8))
    #expect(json.faults.isEmpty && json.root?["changes"]?.items.count == 6)
    #expect(GlossaryDiff(from: new, to: new).isEmpty)
  }

  @Test func aVariantThatIsPreferredNowIsNotRemoved() throws {
    let diff = GlossaryDiff(
      from: try glossary("  - {id: k, kind: place, fr: {use: Kiev, allow: [Kyiv, Kief]}, note: a}\n"),
      to: try glossary("  - {id: k, kind: place, fr: Kyiv, note: a|b}\n"))
    #expect(diff.changes.map(\.kind) == [.fieldChanged, .preferredChanged, .variantRemoved])
    #expect(diff.changes.map(\.field) == ["note", nil, "Kief"])
    #expect(diff.markdown.contains("| note: a -> a\\|b |"))
  }

  @Test func onlyWhatIsReplacedOtherwiseIsToldAsRemapped() throws {
    func person(_ family: String) throws -> Glossary {
      try glossary("  - {id: a, kind: person, source: {ru: \"Валерий /Герасимов/\"}, fr: Valeri /\(family)/}\n")
    }
    let diff = GlossaryDiff(from: try person("Gerassimov"), to: try person("Guerassimov"))
    let remapped = try #require(diff.changes.first?.remapped)
    #expect(remapped.contains("Gerasimov") && remapped.contains("Valery Gerasimov"))
    #expect(!remapped.contains("Valery") && !remapped.contains("Valeriy"))
  }

  @Test func mergeNamesItsConflicts() throws {
    let merged = GlossaryMerge.merge([
      try glossary("  - {id: k, kind: place, fr: Kiev, en: Kyiv}\n"),
      try glossary("  - {id: k, kind: place, fr: Kyiv}\n"),
    ])
    #expect(merged.conflicts.map(\.rule) == ["G205"])
    #expect(merged.glossary.concept("k")?.names[try Support.tag("fr")]?.preferred?.text == "Kyiv")
  }

  @Test func formattingKeepsWordsAndComments() throws {
    let messy = """
      # head\r
      exonym: 1   \r


      concepts:
      - id: a   # why
        kind: place
        # about the source
        source: { uk: "Київ  x" ,ru: Киев}
        fr: {use: Kyiv,allow: [ Kiev,
            Kief ]}
        note: |
           two
             lines

        en: d'X [y]
      -   id: b
          kind: term
      tests:
          - {lang: fr, from: "a, b",  to: c }

      """
    let formatted = String(decoding: try NativeFormatter.format(Array(messy.utf8)), as: UTF8.self)
    #expect(
      formatted == """
        # head
        exonym: 1

        concepts:
          - id: a   # why
            kind: place
            # about the source
            source: {uk: "Київ  x", ru: Киев}
            fr: {use: Kyiv, allow: [Kiev,
                Kief]}
            note: |
               two
                 lines

            en: d'X [y]
          - id: b
            kind: term
        tests:
          - {lang: fr, from: "a, b", to: c}

        """)
    #expect(try NativeFormatter.edits(for: Array(formatted.utf8)) == [])
    let edits = try NativeFormatter.edits(for: Array(messy.utf8))
    #expect(TextEdit.apply(edits, to: Array(messy.utf8)) == Array(formatted.utf8))
    #expect(throws: InputError.self) { try NativeFormatter.format(Array("a: [".utf8)) }
  }

  @Test func theShippedGlossaryIsFormattedOnceAndForAll() throws {
    for path in try Glossary.files(in: [Support.root + "/glossary"]) {
      let bytes = try FileAccess.read(path)
      let once = try NativeFormatter.format(bytes)
      #expect(try NativeFormatter.format(once) == once)
    }
  }

  @Test func theSchemaHasTheDecodersKeys() throws {
    let schema = YAMLParser.parse(try FileAccess.read(Support.root + "/docs/glossary.schema.json"))
    #expect(schema.faults.isEmpty)
    func keys(_ node: YAMLNode?) -> [String] {
      guard case .mapping(let pairs) = node?.content else { return [] }
      return pairs.compactMap(\.key.scalar)
    }
    let definitions = schema.root?["$defs"]
    #expect(keys(schema.root?["properties"]).sorted() == NativeKeys.document.sorted())
    #expect(keys(definitions?["concept"]?["properties"]).sorted() == NativeKeys.concept.sorted())
    #expect(keys(definitions?["name"]?["properties"]).sorted() == NativeKeys.name.sorted())
    #expect(keys(definitions?["test"]?["properties"]).sorted() == NativeKeys.test.sorted())
    #expect(keys(definitions?["name"]?["properties"]?["forms"]?["properties"]) == NativeKeys.cases)
    let kinds = definitions?["concept"]?["properties"]?["kind"]?["enum"]?.items.compactMap(\.scalar)
    #expect(kinds == ConceptKind.allCases.map(\.rawValue))
  }
}
