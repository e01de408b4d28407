import Testing
import TextCore

@testable import Terminology

@Suite struct CodecTests {
  @Test func nativeWritesWhatItReads() throws {
    for path in [Support.fixtures + "/seeds.yaml", Support.root + "/glossary"] {
      let glossary = try Glossary.load([path])
      let text = NativeWriter.text(of: glossary)
      let again = GlossaryDecoder.decode(Array(text.utf8), path: "again.yaml")
      #expect(again.diagnostics == [])
      #expect(again.glossary.map(NativeWriter.text(of:)) == text)
      #expect(again.glossary?.concepts.count == glossary.concepts.count)
    }
  }

  @Test(arguments: [
    "no", "~", "a: b", "x #y", "- z", "\"q\"", "l\nm", "tab\tx", "[b]", "a, b", "é: ", "/K/ J", "\u{A0}x\u{200B}",
  ])
  func scalarsSurvive(_ text: String) throws {
    let yaml =
      "exonym: 1\nnote: \(NativeWriter.plain(text))\nconcepts:\n  - {id: a, kind: term, note: \(NativeWriter.flow(text))}\n"
    let glossary = try Support.glossary(yaml)
    #expect(glossary.concept("a")?.note == text)
  }

  @Test func omegaT() throws {
    var options = ExchangeOptions()
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    let bytes = Array("# -*- coding: utf-8 -*-\nKursk\tKoursk\tcity\n\nbad\n".utf8)
    let (glossary, findings) = GlossaryCodec.decode(bytes, as: .omegat, path: "a.tab", options: options)
    #expect(places(findings) == ["G005 4:1"])
    #expect(glossary?.concept("kursk")?.note == "city")
    #expect(places(GlossaryCodec.decode(bytes, as: .omegat, path: "a.tab").diagnostics) == ["G006 1:1"])
    let written = try GlossaryCodec.encode(try #require(glossary), as: .omegat, options: options)
    #expect(written.text == "# -*- coding: utf-8 -*-\nKursk\tKoursk\tcity\n")
  }

  @Test func whatEndsACellIsASpace() throws {
    let glossary = try Support.glossary(
      "exonym: 1\nconcepts:\n  - {id: k, kind: term, note: \"a\\tb\\nc\", en: Kursk, fr: Koursk}\n")
    var options = ExchangeOptions()
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    let (text, _) = try GlossaryCodec.encode(glossary, as: .omegat, options: options)
    #expect(text == "# -*- coding: utf-8 -*-\nKursk\tKoursk\ta b c\n")
  }

  /// A concept that lacks one of the two languages is in none of the rows, and that is said.
  @Test func whatIsNotNamedInBothLanguagesIsToldAsLost() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - {id: a, kind: term, en: Kursk, fr: Koursk}
        - {id: b, kind: term, en: Lviv}
        - {id: c, kind: term, fr: Loutsk}

      """)
    var options = ExchangeOptions()
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    options.preset = try TablePreset.named("deepl")
    for format in [GlossaryFormat.omegat, .utx, .csv] {
      let (text, loss) = try GlossaryCodec.encode(glossary, as: format, options: options)
      #expect(text.contains("Kursk") && !text.contains("Lviv") && !text.contains("Loutsk"))
      #expect(loss.losses.first { $0.field == "concept" }?.concepts == ["b", "c"], "\(format)")
    }
  }

  @Test func utxRepeatsItsSourceForEachTarget() throws {
    let text =
      "#UTX 1.11; en/fr;\r\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\r\n"
      + "Kursk\tKoursk\tnoun\tapproved\tk\r\nKursk\tKoursque\tnoun\tnon-standard\tk\r\n"
    let (glossary, findings) = GlossaryCodec.decode(Array(text.utf8), as: .utx, path: "a.utx")
    #expect(findings == [])
    let concept = try #require(glossary?.concept("k"))
    #expect(concept.names[try Support.tag("en")]?.listed.map(\.name.text) == ["Kursk"])
    #expect(concept.names[try Support.tag("fr")]?.admitted.map(\.text) == ["Koursque"])
    // The other direction has one source term a concept: a second one is lost, and that is said.
    var options = ExchangeOptions()
    options.sourceLanguage = try Support.tag("fr")
    options.targetLanguage = try Support.tag("en")
    #expect(try GlossaryCodec.encode(try #require(glossary), as: .utx, options: options).loss.fields.contains("allow"))
  }

  @Test func utx() throws {
    for name in ["syn_1.11.utx", "syn_utx-s_1.00.utx"] {
      let (file, findings) = GlossaryFile.read(Support.fixtures + "/" + name)
      #expect(findings == [])
      #expect(file?.format == .utx)
      #expect(file?.glossary.concept("kursk")?.names[try Support.tag("fr")]?.preferred?.text == "Koursk")
    }
    let (file, _) = GlossaryFile.read(Support.fixtures + "/syn_1.11.utx")
    let glossary = try #require(file?.glossary)
    #expect(glossary.concept("kursk")?.names[try Support.tag("fr")]?.forbidden.map(\.text) == ["Kursk"])
    var options = ExchangeOptions()
    options.sourceLanguage = try Support.tag("en")
    options.targetLanguage = try Support.tag("fr")
    let text = try GlossaryCodec.encode(glossary, as: .utx, options: options).text
    let again = GlossaryCodec.decode(Array(text.utf8), as: .utx, path: "b.utx")
    #expect(again.glossary.map(NativeWriter.text(of:)) == NativeWriter.text(of: glossary))
  }

  @Test func turtle() throws {
    let (file, findings) = GlossaryFile.read(Support.fixtures + "/syn.ttl")
    #expect(findings == [])
    let concept = try #require(file?.glossary.concept("kursk"))
    #expect(concept.names[try Support.tag("fr")]?.preferred?.text == "Koursk")
    #expect(concept.names[try Support.tag("fr")]?.deprecated.map(\.text) == ["Kursk"])
    #expect(concept.wikidata == "Q5892")
    let seeds = try Glossary.load([Support.fixtures + "/seeds.yaml"])
    let (text, loss) = try GlossaryCodec.encode(seeds, as: .skos)
    let endless = "<a> <b> " + String(repeating: "\"x\"^^", count: 200_000) + "<c> ."
    #expect(GlossaryCodec.decode(Array(endless.utf8), as: .skos, path: "endless.ttl").diagnostics.count == 1)
    let again = GlossaryCodec.decode(Array(text.utf8), as: .skos, path: "again.ttl")
    #expect(again.diagnostics == [])
    #expect(again.glossary?.concepts.count == seeds.concepts.count)
    #expect(loss.fields == ["kind", "source", "parts", "origin", "status", "tests"])
    #expect(
      places(GlossaryCodec.decode(Array("<#a> a \"x".utf8), as: .skos, path: "x").diagnostics).first == "G002 1:8")
  }

  @Test func wikidata() throws {
    let json = """
      {"entities": {"Q5892": {"id": "Q5892", "labels": {"en": {"language": "en", "value": "Kursk"},
      "fr": {"language": "fr", "value": "Koursk"}, "simple": {"language": "simple", "value": "x"}},
      "aliases": {"fr": [{"language": "fr", "value": "Kursk"}]},
      "claims": {"P625": [], "P1705": [{"mainsnak": {"datavalue": {"value":
      {"text": "\\u041a\\u0443\\u0440\\u0441\\u043a", "language": "ru"}}}}]}}}}
      """
    let (glossary, findings) = GlossaryCodec.decode(Array(json.utf8), as: .wikidata, path: "q.json")
    #expect(findings == [])
    let concept = try #require(glossary?.concept("kursk"))
    #expect(concept.kind == .place && concept.wikidata == "Q5892")
    #expect(concept.sources.first?.text == "Курск")
    #expect(concept.names[try Support.tag("fr")]?.admitted.map(\.text) == ["Kursk"])
    #expect(!GlossaryCodec.decode(Array("{\"a\": ".utf8), as: .wikidata, path: "q.json").diagnostics.isEmpty)
  }
}
