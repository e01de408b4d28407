import TestSupport
import Testing
import TextCore

@testable import Terminology

@Suite struct TableTests {
  private func read(_ name: String, _ change: (inout ExchangeOptions) -> Void = { _ in }) -> (
    glossary: Glossary?, rules: [String]
  ) {
    var options = ExchangeOptions()
    change(&options)
    let (file, findings) = GlossaryFile.read(Support.fixtures + "/" + name, options: options)
    return (file?.glossary, places(findings))
  }

  private func text(_ glossary: Glossary?, _ id: String, _ language: String) throws -> String? {
    glossary?.concept(id)?.names[try Support.tag(language)]?.preferred?.text
  }

  @Test(arguments: [
    "generic_multilang.csv", "generic_multilang_bom_crlf.csv", "excel_fr_semicolon_cp1252.csv",
    "utf16le_excel_unicode_text.tsv",
  ])
  func everyEncodingAndDelimiter(_ name: String) throws {
    let (glossary, rules) = read("csv/" + name)
    #expect(rules == [])
    #expect(try text(glossary, "gerasimov", "fr") == "Guérassimov")
    #expect(try text(glossary, "south-yug", "fr") == "Sud, « Yug »")
    #expect(try text(glossary, "south-yug", "en") == "South, \"Yug\"")
  }

  @Test func vendors() throws {
    let deepl = read("csv/deepl_api.csv")
    #expect(deepl.rules == [])
    #expect(try text(deepl.glossary, "gerasimov", "fr") == "Guérassimov")
    let google = read("csv/google_equivalent_set.csv")
    #expect(google.rules == [])
    #expect(try text(google.glossary, "kursk", "uk") == "Курськ")
    let lokalise = read("csv/lokalise.csv")
    #expect(lokalise.rules == [])
    #expect(try text(lokalise.glossary, "koursk", "fr") == "Koursk")
    let phrase = read("csv/phrase_strings.csv")
    #expect(phrase.rules == [])
    #expect(phrase.glossary?.concept("kursk")?.casePolicy == .exact)
    let smartling = read("csv/smartling_blocked.csv")
    #expect(smartling.rules == [])
    let french = try #require(smartling.glossary?.concepts.first?.names[try Support.tag("fr-FR")])
    #expect(french.preferred?.text == "Koursk")
    #expect(french.forbidden.map(\.text) == ["Kursk", "Kurskaya"])
    let memoq = read("csv/memoq.csv")
    #expect(memoq.rules == [])
    let concept = try #require(memoq.glossary?.concept("c-c-1"))
    #expect(concept.names[try Support.tag("fr")]?.preferred?.text == "Koursk")
    #expect(concept.names[try Support.tag("fr")]?.forbidden.map(\.text) == ["Kursk"])
  }

  @Test func headerlessTablesAreAskedAbout() throws {
    #expect(read("csv/google_unidirectional.csv").rules == ["G006 1:1"])
    #expect(read("csv/deepl_api.tsv").rules == ["G006 1:1"])
    let told = read("csv/deepl_api.tsv") { $0.columns = ["en", "fr"] }
    #expect(told.rules == [])
    #expect(try text(told.glossary, "kursk", "fr") == "Koursk")
  }

  @Test(arguments: [
    ("csv_empty_header.csv", ["G006 1:4"]), ("csv_no_header.csv", ["G006 1:1"]),
    ("csv_underscore_lang.csv", ["G103 1:1", "G103 1:7"]), ("csv_unterminated_quote.csv", ["G005 2:1"]),
    ("csv_dup_source.csv", []), ("csv_formula.csv", []), ("csv_smart_quotes.csv", []),
    ("csv_newline_in_cell.csv", []),
  ])
  func brokenTables(_ name: String, _ expected: [String]) { #expect(read("broken/" + name).rules == expected) }

  @Test func rawCellsSurvive() throws {
    let table = read("broken/csv_newline_in_cell.csv").glossary
    #expect(table?.concepts.first?.names[try Support.tag("en")]?.preferred?.raw == "Kur\nsk")
  }

  @Test(arguments: [
    ("EN,FR", ["en", "fr"]), ("Term (EN),Term (FR)", ["en", "fr"]), ("term_en,term_fr", ["en", "fr"]),
    ("English (US),Français", ["en-US", "fr"]), ("French (FR),Portuguese (BR)", ["fr", "pt-BR"]),
    ("Source [de],Target [nl]", ["de", "nl"]), ("EN-GB,Русский", ["en-GB", "ru"]),
  ])
  func titlesOfSpreadsheetsAreLanguages(header: String, tags: [String]) throws {
    let read = GlossaryCodec.decode(Array("\(header)\nKyiv,Kiew\n".utf8), as: .csv, path: "a.csv")
    #expect(read.diagnostics.isEmpty)
    let concept = try #require(read.glossary?.concepts.first)
    #expect(Set(concept.names.map(\.0.tag)) == Set(tags), "\(concept)")
  }

  @Test(arguments: ["Kyiv,Kiev", "Un,One", "Name,Term", "US,UN", "New (York),Old", "Note (EN),Date", "EN FR,DE NL"])
  func otherTitlesAreNone(header: String) {
    let read = GlossaryCodec.decode(Array("\(header)\nKyiv,Kiew\n".utf8), as: .csv, path: "a.csv")
    #expect(places(read.diagnostics).contains("G006 1:1"), "\(read.diagnostics)")
  }

  @Test func columnsOfTheSpreadsheetsOwnAreLeftOut() throws {
    let text = "id,en,fr,Status,Approved by\nkyiv,Kyiv,Kyiv,approved,Anna\n"
    let read = GlossaryCodec.decode(Array(text.utf8), as: .csv, path: "a.csv")
    #expect(places(read.diagnostics) == ["G006 1:10", "G006 1:17"])
    #expect(read.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(try #require(read.glossary?.concept("kyiv")).names.count == 2)
  }

  @Test func genericTablesKeepEverythingButTests() throws {
    let glossary = try Glossary.load([Support.fixtures + "/seeds.yaml"])
    let (text, loss) = try GlossaryCodec.encode(glossary, as: .csv)
    #expect(loss.fields == ["tests"])
    let again = GlossaryCodec.decode(Array(text.utf8), as: .csv, path: "again.csv")
    #expect(again.diagnostics == [])
    var native = try #require(again.glossary)
    native.tests = glossary.tests
    native.languages = glossary.languages
    #expect(NativeWriter.text(of: native) == NativeWriter.text(of: glossary))
  }

  @Test(arguments: TablePreset.all)
  func presetsReadWhatTheyWrite(_ preset: TablePreset) throws {
    let glossary = try Glossary.load([Support.fixtures + "/seeds.yaml"])
    var options = ExchangeOptions()
    options.preset = preset
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    let (text, loss) = try GlossaryCodec.encode(glossary, as: .csv, options: options)
    #expect(!loss.isEmpty)
    let again = GlossaryCodec.decode(Array(text.utf8), as: .csv, path: "again.csv")
    #expect(again.diagnostics == [])
    let names = again.glossary?.concepts.compactMap {
      $0.names[options.targetLanguage ?? $0.languages[0]]?.preferred?.text
    }
    #expect(names?.contains(preset.id == "smartling" ? "Valeri Guerassimov" : "Koursk") == true)
  }

  @Test(.enabled(if: Support.shared != nil, "needs the shared samples"))
  func mateCat() throws {
    let folder = try #require(Support.shared) + "/data/terms/csv/matecat/"
    for name in [
      "V - Formato completo", "V - Formato lingue + campi termine (non per tutte le lingue)",
      "V - Formato lingue + campi termine", "V - Formato semplice solo lingue",
      "V - Formato solo blacklist combinata", "V - Formato solo blacklist language-specific", "V - Header-vuoti",
      "full-structure-valid", "minimal-valid", "mixed-valid", "Final-Matecat-new_glossary_format-Glossary",
    ] {
      let (file, findings) = GlossaryFile.read(folder + name + ".csv")
      #expect(file != nil && findings.isEmpty, "\(name): \(places(findings)) \(findings.first?.message ?? "")")
    }
    for name in [
      "invalid-language", "GlossaryInvalidHeader", "Final-Matecat-new_glossary_format-InvalidTargetLang",
    ] {
      #expect(!GlossaryFile.read(folder + name + ".csv").diagnostics.isEmpty, "\(name)")
    }
  }

  @Test func wordsOfClosedListsAreNotDropped() throws {
    let french = try Support.tag("fr")
    let text = "id,kind,gender,fr,fr:case,fr:fix\na,person,F,Anna,Exact,safe\nb,persn,x,Boris,smrt,maybe\n"
    let (glossary, findings) = TableReader.read(Array(text.utf8), path: "t.csv")
    let a = glossary?.concept("a")
    #expect(a?.gender == .feminine && a?.names[french]?.casePolicy == .exact && a?.names[french]?.fixPolicy == .safe)
    #expect(findings.map(\.rule) == ["G002", "G002", "G002", "G002"])
    #expect(
      findings.map(\.help) == [
        "did you mean 'person'?", "write one of m, f, n, pl", "did you mean 'smart'?", "write one of safe, ask, never",
      ])
    #expect(findings.allSatisfy { $0.span?.start.line == 3 })
  }

  private func table(_ text: String) -> (glossary: Glossary?, rules: [String]) {
    let (glossary, findings) = TableReader.read(Array(text.utf8), path: "t.csv")
    return (glossary, places(findings))
  }

  @Test func rowsOfOneIdAreOneConcept() throws {
    let (glossary, rules) = table("id,fr\nk,Kyiv\nk,Kiev\n")
    let name = try #require(glossary?.concept("k")?.names[try Support.tag("fr")])
    #expect(rules == [] && name.preferred?.text == "Kyiv" && name.admitted.map(\.text) == ["Kiev"])
  }

  @Test func aForbiddenTermIsNotPreferred() throws {
    let (glossary, rules) = table("Entry_ID;French;Term_Info\n1;Kursk;Forbidden\n")
    let name = try #require(glossary?.concepts.first?.names[try Support.tag("fr")])
    #expect(rules == [] && name.preferred == nil && name.forbidden.map(\.text) == ["Kursk"])
  }

  @Test func fourLanguagesAreAHeader() throws {
    let (glossary, rules) = table("fr,en,de,uk\n")
    #expect(rules == [] && glossary?.languages.map(\.tag) == ["fr", "en", "de", "uk"])
  }

  @Test func importersThatRefuseRepetitionsGetNone() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - {id: a, kind: place, en: Kursk, fr: Koursk}
        - {id: b, kind: place, en: Kursk, fr: Koursque}
        - {id: c, kind: place, en: \(String(repeating: "x", count: 1025)), fr: X}
      """)
    var options = ExchangeOptions()
    options.preset = try TablePreset.named("deepl")
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    let (text, loss) = try GlossaryCodec.encode(glossary, as: .csv, options: options)
    #expect(text == "Kursk,Koursk,en,fr\n")
    #expect(loss.losses.filter { $0.field == "term" }.map(\.concepts) == [["b"], ["c"]])
  }

  @Test func aLossIsToldOnceForEachConcept() {
    var loss = LossReport()
    for concept in ["a", "a", "b", "c"] { loss.add("note", concept: concept) }
    #expect(loss.losses.map(\.count) == [3] && loss.losses.map(\.concepts) == [["a", "b", "c"]])
    #expect(loss.findings(path: "x").map(\.message) == ["'note' is dropped: a, b, c"])
    loss.add("note", concept: "d")
    #expect(loss.findings(path: "x").map(\.message) == ["'note' is dropped: a, b, c and 1 more"])
  }

  @Test func theParserAgreesWithASlowOne() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 1...5, using: &random)).map { _ in "ab,\"\n é;".randomElement(using: &random) ?? "a" })
        }
      }
      let text = rows.map { $0.map { DelimitedText.quoted($0, delimiter: 0x2C) }.joined(separator: ",") }.joined(
        separator: "\n")
      let parsed = DelimitedText.parse(Array(text.utf8), delimiter: 0x2C)
      #expect(parsed.faults.isEmpty && parsed.rows.map { $0.map(\.text) } == rows)
    }
  }
}
