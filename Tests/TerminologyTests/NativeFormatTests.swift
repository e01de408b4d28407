import Testing
import TextCore

@testable import Terminology

@Suite struct NativeFormatTests {
  @Test func theGuideNamesEveryKey() throws {
    let guide = try String(contentsOfFile: Support.root + "/docs/guide/glossary.md", encoding: .utf8)
    for key in NativeKeys.document + NativeKeys.concept + NativeKeys.name {
      #expect(guide.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func partsAndBlocks() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      languages: [fr, uk]
      concepts:
        - id: valery-gerasimov
          kind: person
          source: {ru: "Валерий Васильевич /Герасимов/"}
          wikidata: Q4135640
          fr: Valeri /Guerassimov/
          no: Valerij /Gerasimov/
          de: {use: Waleri /Gerassimow/, allow: [Gerasimow], avoid: Gerasimov, forbid: [], short: Gerassimow,
               gender: m, forms: {gen: Gerassimows}, case: exact, fix: ask, context: [General, "!Maler"]}
          typos: {fr: [Guersimov]}
      """)
    let concept = try #require(glossary.concept("valery-gerasimov"))
    #expect(concept.kind == .person)
    #expect(concept.sources[0].name.given == "Валерий")
    #expect(concept.sources[0].name.patronymic == "Васильевич")
    #expect(concept.sources[0].name.family == "Герасимов")
    #expect(concept.sources[0].script == .cyrillic)
    #expect(concept.names[try Support.tag("fr")]?.preferred?.text == "Valeri Guerassimov")
    #expect(concept.names[try Support.tag("fr")]?.typos.map(\.text) == ["Guersimov"])
    #expect(concept.names[try Support.tag("no")]?.preferred?.name.family == "Gerasimov")
    let german = try #require(concept.names[try Support.tag("de")])
    #expect(german.admitted.map(\.text) == ["Gerasimow"])
    #expect(german.deprecated.map(\.text) == ["Gerasimov"])
    #expect(german.forms["gen"]?.text == "Gerassimows")
    #expect(german.casePolicy == .exact && german.fixPolicy == .ask && german.gender == .masculine)
    #expect(german.context == ["General", "!Maler"])
    #expect(german.admitted[0].place.span.start.line == 10)
    #expect(german.admitted[0].place.span.start.column == 44)
    #expect(concept.place.span.start.line == 4)
  }

  @Test func everyFaultIsReportedWithItsPlace() {
    let (glossary, findings) = Support.decode(
      """
      exonym: 1
      languges: [fr]
      concepts:
        - id: a
          kind: persn
          fr: A
          fr: B
          ua: В
          fr_FR: C
        - id: a
          oc: x
          allow: [y]
        - id: b
          fr: ""
          en: {use: B, alow: [C], use: D}
        - kind: place
      """)
    #expect(glossary != nil)
    #expect(
      places(findings) == [
        "G002 2:1", "G002 5:11", "G104 7:5", "G103 8:5", "G103 9:5", "G101 10:9", "G002 12:5", "G102 14:9",
        "G002 15:18", "G002 15:29", "G002 16:5",
      ])
    #expect(findings[0].help == "did you mean 'languages'?")
    #expect(findings[1].help == "did you mean 'person'?")
    #expect(findings[3].help == "did you mean 'uk'?")
    #expect(findings[5].related.first?.span.start.line == 4)
    #expect(findings[8].help == "did you mean 'allow'?")
  }

  @Test func columnsCountScalars() {
    let (_, findings) = Support.decode("exonym: 1\nconcepts:\n  - {id: é😀, note: \"Київ é\", knd: place}\n")
    #expect(places(findings) == ["G002 3:10", "G002 3:30"])
  }

  /// libyaml counts U+0085, U+2028 and U+2029 as line ends, which no editor does.
  @Test func linesAreThoseOfEditors() {
    for end in ["\u{85}", "\u{2028}", "\u{2029}"] {
      let text = "exonym: 1\nconcepts:\n  - id: a\n    note: \"x\(end)y\"\n    fr: A\n  - id: b\n    kind: persn\n"
      #expect(places(Support.decode(text).diagnostics) == ["G002 7:11"])
    }
  }

  /// A glossary on one line, as JSON is packed: what stands far to the right is found.
  @Test func longLinesHavePlaces() {
    let items = (0..<400).map { "{id: c\($0), note: Київ, kind: \($0 % 100 == 99 ? "persn" : "place")}" }
    let head = "{exonym: 1, concepts: ["
    let (glossary, findings) = Support.decode(head + items.joined(separator: ", ") + "]}\n")
    #expect(glossary?.concepts.count == 400)
    let columns = [99, 199, 299, 399].map { number in
      (head + items[..<number].joined(separator: ", ") + ", " + items[number]).unicodeScalars.count - "persn}".count + 1
    }
    #expect(places(findings) == columns.map { "G002 1:\($0)" })
  }

  @Test func syntaxErrorsHaveAPlace() {
    #expect(places(Support.decode("exonym: 1\nconcepts: [a").diagnostics) == ["G002 2:13"])
    #expect(places(Support.decode("exonym: 1\n\tconcepts: x").diagnostics).count == 1)
    #expect(places(Support.decode("").diagnostics) == ["G002 1:1"])
    #expect(places(Support.decode("- a\n").diagnostics) == ["G002 1:1"])
    #expect(places(Support.decode("exonym: 2\n").diagnostics) == ["G003 1:9"])
  }

  @Test func expansionOfAliasesIsBounded() {
    var bomb = "exonym: 1\nnote: x\nconcepts:\n  - &a0 {id: a, fr: [x, x, x, x, x, x, x, x, x, x]}\n"
    for level in 1..<12 {
      bomb += "  - &a\(level) [" + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    let (glossary, findings) = Support.decode(bomb)
    #expect(glossary == nil)
    #expect(findings.first?.rule == "G004")
    #expect(places(Support.decode("exonym: 1\na: &x [b]\n*x : c\n").diagnostics) == ["G004 3:1"])
    // A long text may be meant twice, and not without end.
    func note(_ bytes: Int, aliases: Int) -> String {
      "exonym: 1\nnote: &a \"\(String(repeating: "x", count: bytes))\"\nconcepts:\n  - {id: a, kind: term, related: ["
        + [String](repeating: "*a", count: aliases).joined(separator: ", ") + "]}\n"
    }
    #expect(places(Support.decode(note(1000, aliases: 20)).diagnostics) == [])
    #expect(places(Support.decode(note(100_000, aliases: 400)).diagnostics) == ["G004 2:7"])
    let deep = "exonym: 1\nnote: " + String(repeating: "[", count: 5000)
    #expect(places(Support.decode(deep).diagnostics) == ["G004 2:71"])
  }

  @Test func layers() throws {
    var base = try Support.glossary(
      "exonym: 1\nconcepts:\n  - {id: kyiv, kind: place, source: {uk: Київ}, fr: Kiev, en: Kyiv}\n")
    let house = try Support.glossary("exonym: 1\nconcepts:\n  - {id: kyiv, kind: place, fr: {use: Kyiv}}\n")
    base.overlay(house)
    let french = try #require(base.concept("kyiv")?.names[try Support.tag("fr")])
    #expect(french.preferred?.text == "Kyiv")
    #expect(french.deprecated.map(\.text) == ["Kiev"])
    #expect(base.concept("kyiv")?.names.count == 2)
    #expect(base.concept("kyiv")?.sources.count == 1)
  }

  @Test func layersJoinFormsContextAndReferences() throws {
    var base = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: kharkiv
          kind: place
          related: [donets]
          uk: {use: Харків, forms: {gen: Харкова, loc: Харкові}, context: [місто]}
        - {id: donets, kind: place, uk: Донець}
        - {id: udy, kind: place, uk: Уди}
      """)
    base.overlay(
      try Support.glossary(
        """
        exonym: 1
        concepts:
          - {id: kharkiv, related: [donets, udy], uk: {forms: {gen: Харьківа, dat: Харкову}, note: n}}
          - {id: donets, kind: place, uk: Донець}
          - {id: udy, kind: place, uk: Уди}
        """))
    let concept = try #require(base.concept("kharkiv"))
    #expect(concept.related.map(\.id) == ["donets", "udy"])
    let name = try #require(concept.names[try Support.tag("uk")])
    #expect(name.forms.mapValues(\.text) == ["gen": "Харьківа", "loc": "Харкові", "dat": "Харкову"])
    #expect(name.context == ["місто"] && name.note == "n" && name.preferred?.text == "Харків")
  }

  @Test func aLayerChangesOnlyWhatItStates() throws {
    var base = try Support.glossary(
      "exonym: 1\nconcepts:\n  - {id: lapin, kind: person, source: {ru: Александр /Лапин/}, fr: Alexandre /Lapine/, case: exact}\n"
    )
    base.overlay(try Support.glossary("exonym: 1\nconcepts:\n  - {id: lapin, fix: never, context: [général]}\n"))
    let concept = try #require(base.concept("lapin"))
    #expect(concept.kind == .person)
    #expect(concept.casePolicy == .exact && concept.fixPolicy == .never && concept.context == ["général"])
    base.overlay(try Support.glossary("exonym: 1\nconcepts:\n  - {id: lapin, kind: place, case: any}\n"))
    #expect(base.concept("lapin")?.kind == .place)
    #expect(base.concept("lapin")?.casePolicy == .any && base.concept("lapin")?.fixPolicy == .never)
  }

  @Test func loadingReportsTheFirstError() throws {
    #expect(throws: InputError.self) { try Glossary.load([Support.fixtures + "/absent.yaml"]) }
    let glossary = try Glossary.load([Support.fixtures + "/seeds.yaml"])
    #expect(glossary.concepts.count == 17)
    #expect(glossary.tests.count == 1)
  }
}
