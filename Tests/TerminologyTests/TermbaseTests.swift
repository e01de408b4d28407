import Testing
import TextCore
import XMLStream

@testable import Terminology

@Suite struct TermbaseTests {
  private func read(_ path: String) -> (glossary: Glossary?, findings: [Finding]) {
    let (file, findings) = GlossaryFile.read(path)
    return (file?.glossary, findings)
  }

  @Test(arguments: [
    ("tbx3_two_preferred", ["G203 6:148"]), ("tbx3_cycle", []), ("tbx3_nfd_variant", []), ("tbx3_homoglyph", []),
    ("tbx3_whitespace", []), ("tbx3_nbsp_zwsp", []), ("tbx3_empty_term", ["G102 6:33"]),
    ("tbx3_bad_lang", ["G103 6:1", "G103 7:1", "G103 8:1"]), ("tbx3_dup_langsec", ["G104 7:1"]),
    ("tbx3_script_mismatch", []), ("tbx3_missing_lang", []), ("tbx3_status_v2style", ["G105 6:90", "G105 6:185"]),
    ("tbx3_status_usageStatus", ["G105 6:81"]), ("tbx3_status_unknown", ["G106 6:90"]),
    ("tbx3_dangling_ref", ["G107 6:42"]), ("tbx3_term_not_first", ["G002 6:78"]), ("tbx3_two_terms", ["G002 6:52"]),
    ("tbx2_in_v3_namespace", ["G003 2:1"]), ("tbx3_xxe", ["G004 2:1"]), ("tbx2_missing_external_dtd", []),
    ("tbx3_latin1_declared_utf8", ["G001 6:41"]),
  ])
  func brokenTermbases(_ name: String, _ expected: [String]) {
    let found = read(Support.fixtures + "/broken/\(name).tbx").findings
    #expect(places(found) == expected, "\(found.map(\.message))")
  }

  @Test(.enabled(if: Support.shared != nil, "needs the shared samples"))
  func validSamplesHaveNoErrors() throws {
    let folder = try #require(Support.shared) + "/data/terms/"
    for name in [
      "tbx3/core_structure_good.tbx", "tbx3/min_good.tbx", "tbx3/basic_good.tbx", "tbx3/astronomy_core_DCA.tbx",
      "tbx3/astronomy_min_DCA.tbx", "tbx3/astronomy_min_DCT.tbx", "tbx3/astronomy_basic_DCA.tbx",
      "tbx3/astronomy_basic_DCT.tbx", "tbx3/astronomy_linguist_DCA.tbx", "tbx3/astronomy_linguist_DCT.tbx",
      "tbx3/syn_good_names.tbx", "tbx3/syn_utf16.tbx", "tbx2/byu_TBX-basic-sample.tbx", "tbx2/checker_good.tbx",
      "tbx2/okapi_ibm_tbx.tbx", "tbx2/omegat_sampleTBXfile.tbx", "tbx2/suse_termweb_fr.tbx",
      "tbx2/suse_vale-export-terms.xml", "tbx2/tbxmin_v2_bilingual.tbx", "multiterm/cls.xml", "multiterm/KyleHall.xml",
      "multiterm/Sanjun_Design.xml",
    ] {
      let (glossary, findings) = read(folder + name)
      #expect((glossary?.concepts.count ?? 0) > 0, "\(name)")
      let errors = findings.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(name): \(errors.prefix(3).map { "\(places([$0])) \($0.message)" })")
    }
    for name in [
      "tbx3/poorly_formed_xml.tbx", "tbx2/byu_tbx_basic_sample_notwellformed.tbx", "tbx3/core_structure_bad.tbx",
      "tbx2/byu_tbx_basic_sample_badelement.tbx",
    ] {
      #expect(read(folder + name).findings.contains { $0.severity == .error }, "\(name)")
    }
  }

  private func section(_ terms: String) -> (name: LocalName?, findings: [Finding]) {
    let text = """
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="c1"><langSec xml:lang="fr">\(terms)</langSec></conceptEntry></body></text></tbx>
      """
    let (glossary, findings) = GlossaryCodec.decode(Array(text.utf8), as: .tbx3, path: "a.tbx")
    return (glossary?.concepts.first?.names.first?.value, findings)
  }

  private func term(_ text: String, _ status: String? = nil) -> String {
    let note = status.map { "<termNote type=\"administrativeStatus\">\($0)</termNote>" } ?? ""
    return "<termSec><term>\(text)</term>\(note)</termSec>"
  }

  @Test func theFirstTermIsPreferredWhereNoneSaysSo() {
    let silent = section(term("Kiev") + term("Kyiv")).name
    #expect(silent?.preferred?.text == "Kiev" && silent?.admitted.map(\.text) == ["Kyiv"])
    let told = section(term("Kiev") + term("Kyiv", "preferredTerm-admn-sts")).name
    #expect(told?.preferred?.text == "Kyiv" && told?.admitted.map(\.text) == ["Kiev"])
  }

  @Test func columnsAreScalars() {
    let span = section(term("Kiev", "préféré")).findings.first?.span
    #expect(span.map { $0.end.column - $0.start.column } == 7)
  }

  @Test func theGenderStandsOnceForALanguage() throws {
    let glossary = try Support.glossary(
      "exonym: 1\nconcepts:\n  - {id: k, kind: term, fr: {use: Koursk, allow: [Koursque], gender: m}}\n")
    let (text, _) = try GlossaryCodec.encode(glossary, as: .tbx3)
    #expect(text.split(separator: "grammaticalGender").count == 2)
  }

  @Test(.enabled(if: Support.shared != nil, "needs the shared samples"))
  func aRealTermbase() throws {
    let path = try #require(Support.shared) + "/data/terms/tbx2/suse_all_usage_status.xml"
    let (glossary, findings) = read(path)
    #expect(glossary?.concepts.count == 810)
    #expect(findings.filter { $0.rule == "G101" }.count == 401)
  }

  @Test(arguments: [GlossaryFormat.tbx2, .tbx3, .tbx3dct, .skosxml])
  func roundTripsLoseWhatTheReportSays(_ format: GlossaryFormat) throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: kursk
          kind: term
          note: a city
          definition: regional capital
          domain: geography
          wikidata: Q5892
          related: [orel]
          fr: {use: Koursk, allow: [Koursque], avoid: [Kursk], short: K., gender: m, note: usage}
          en: Kursk & <co>
        - {id: orel, kind: place, source: {ru: Орёл}, fr: {use: Orel, typos: [Orrel], context: [ville]}}
      """)
    let (text, loss) = try GlossaryCodec.encode(glossary, as: format)
    let again = GlossaryCodec.decode(Array(text.utf8), as: format, path: "again.tbx")
    #expect(again.diagnostics == [])
    let native = NativeWriter.text(of: try #require(again.glossary))
    if format == .skosxml {
      #expect(loss.fields == ["domain", "short", "gender", "status", "kind", "source", "context"])
      #expect(native.contains("wikidata: Q5892") && native.contains("Koursque"))
    } else {
      #expect(loss.fields == ["kind", "source", "context", "typos"])
      var concept = try #require(again.glossary?.concept("kursk"))
      concept.place = glossary.concepts[0].place
      let one = NativeWriter.block(of: concept)
      #expect(one == NativeWriter.block(of: glossary.concepts[0]))
    }
  }

  @Test(.enabled(if: Support.shared != nil, "needs the shared samples"))
  func whatIsWrittenIsValid() throws {
    let schema = try #require(Support.shared) + "/data/terms/tbx3-schemas/TBXcoreStructV03.rng"
    let glossary = try Glossary.load([Support.fixtures + "/seeds.yaml"])
    let (text, _) = try GlossaryCodec.encode(glossary, as: .tbx3)
    let messages = try XMLValidation.validate(Array(text.utf8), relaxNG: try FileAccess.read(schema))
    #expect(messages.map(\.message) == [])
  }
}
