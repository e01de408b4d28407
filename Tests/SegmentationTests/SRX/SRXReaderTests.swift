import TestSupport
import Testing
import TextCore

@testable import Segmentation

private func read(_ xml: String) throws -> SRXDocument { try SRXReader.read(Array(xml.utf8), path: "rules.srx") }

private func document(header: String, rules: String = "", maps: String = "", version: String = "2.0") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <srx xmlns="http://www.lisa.org/srx20" version="\(version)">
  \(header)
  <body><languagerules>
  <languagerule languagerulename="First">
  <rule break="no"><beforebreak>\\bM\\.\\s</beforebreak></rule>
  \(rules)
  </languagerule>
  <languagerule languagerulename="Default">
  <rule><beforebreak>[.?!]\\s</beforebreak><afterbreak></afterbreak></rule>
  </languagerule>
  </languagerules><maprules>
  \(maps)<languagemap languagepattern="FR.*" languagerulename="First"/>
  <languagemap languagepattern=".*" languagerulename="Default"/>
  </maprules></body></srx>
  """
}

private let header = #"<header segmentsubflows="no" cascade="yes"></header>"#

@Suite struct SRXReaderTests {
  @Test func readsTheWholeFormat() throws {
    let found = try read(
      document(
        header: """
          <header segmentsubflows="no" cascade="no">
          <formathandle type="start" include="yes"/><formathandle type="end" include="no"/>
          <formathandle type="isolated" include="yes"/></header>
          """))
    #expect(found.version == "2.0")
    #expect(!found.segmentsSubflows && !found.cascades)
    #expect(found.codeHandling.includesStart && !found.codeHandling.includesEnd && found.codeHandling.includesIsolated)
    #expect(found.languageRules.map(\.name) == ["First", "Default"])
    #expect(found.languageRules[0].rules.map(\.before) == [#"\bM\.\s"#])
    #expect(found.languageRules.map { $0.rules.map(\.isBreak) } == [[false], [true]])
    #expect(found.languageRules[1].rules[0].position.line == 12)
    #expect(found.languageMaps.map(\.pattern) == ["FR.*", ".*"])
    #expect(found.warnings.isEmpty)
  }

  @Test func mapsAreAskedInOrderWithoutCase() throws {
    var found = try read(document(header: header))
    #expect(found.rules(for: "fr").rules.map(\.name) == ["First", "Default"])
    #expect(found.rules(for: "fr-CA").rules.map(\.name) == ["First", "Default"])
    #expect(found.rules(for: "de").rules.map(\.name) == ["Default"])
    found.cascades = false
    #expect(found.rules(for: "FR").rules.map(\.name) == ["First"])
    found.languageMaps[0].pattern = "[a-z]{2,3}_two"
    #expect(found.rules(for: "fr").rules.map(\.name) == ["Default"])
    #expect(found.rules(for: "fr_two").rules.map(\.name) == ["First"])
    // The whole code, not a part of it.
    found.languageMaps[0].pattern = "f"
    #expect(found.rules(for: "fr").rules.map(\.name) == ["Default"])
    found.languageMaps[0].pattern = "PT_BR"
    #expect(found.rules(for: "pt-BR").rules.map(\.name) == ["First"])
    found.languageMaps[0].pattern = "(fr"
    #expect(found.rules(for: "fr").rules.map(\.name) == ["Default"])
    #expect(found.rules(for: "fr").warnings.count == 1)
  }

  /// What OmegaT leaves out, what Okapi adds, and plain slips.
  @Test(arguments: [
    ("<header></header>", "", "segmentsubflows"), ("<header></header>", "", "cascade"), ("", "", "header is missing"),
    (header, "<rule break=\"maybe\"><beforebreak>a</beforebreak></rule>", "'break' is 'maybe'"),
    (header, "<note>x</note>", "'note' is unknown"), (header, "<header/>", "'header' stands in 'languagerule'"),
    (header, "loose", "text outside"), (header, "<rule/>", "fits everywhere"),
    (#"<header segmentsubflows="no" cascade="yes"><formathandle type="odd" include="no"/></header>"#, "", "'odd'"),
    (#"<header segmentsubflows="no" cascade="yes"><formathandle type="end"/></header>"#, "", "'include' is missing"),
  ])
  func slipsAreToldAndTheRestIsUsed(_ header: String, _ rules: String, _ part: String) throws {
    let found = try read(document(header: header, rules: rules))
    #expect(found.warnings.contains { $0.message.contains(part) }, "\(found.warnings)")
    let segments = SRXSegmenter(found, code: "fr").segments(of: Array("Bonjour M. Dupont. Merci.".utf8))
    if !rules.contains("<rule/>") { #expect(segments.count == 2) }
  }

  @Test func extensionsAreSkippedInSilence() throws {
    let found = try read(
      document(
        header: """
          <header segmentsubflows="yes" cascade="yes" xmlns:okpsrx="http://okapi.sf.net/srx-extensions">
          <okpsrx:options oneSegmentIncludesAll="no"/><okpsrx:sample language="en">Mr. <b/> Holmes</okpsrx:sample></header>
          """))
    #expect(found.warnings.isEmpty)
  }

  @Test func readsVersionOne() throws {
    let found = try read(
      """
      <srx version="1.0"><header segmentsubflows="yes"><formathandle type="end" include="yes"/></header><body>
      <languagerules><languagerule languagerulename="A"><rule break="yes"><beforebreak>x</beforebreak></rule>
      </languagerule><languagerule languagerulename="B"><rule><beforebreak>y</beforebreak></rule></languagerule>
      </languagerules><maprules><maprule maprulename="One"><languagemap languagepattern="fr" languagerulename="A"/>
      <languagemap languagepattern="..*" languagerulename="B"/></maprule><maprule maprulename="Two">
      <languagemap languagepattern=".*" languagerulename="B"/></maprule></maprules></body></srx>
      """)
    #expect(!found.cascades)
    #expect(found.languageMaps.count == 2)
    #expect(found.rules(for: "fr").rules.map(\.name) == ["A"])
    #expect(found.warnings.map(\.message).contains { $0.contains("map rules") })
  }

  @Test func refusesWhatIsNoSRX() {
    for (xml, kind) in [
      ("<tmx/>", InputError.Kind.schema), ("<srx version=\"2.0\"><body>", .syntax), ("", .empty),
      ("<srx version=\"2.0\"/>", .schema),
    ] {
      #expect(throws: InputError.self) { try read(xml) }
      do throws(InputError) { _ = try SRXReader.read(Array(xml.utf8), path: "a.srx") } catch {
        #expect(error.kind == kind && error.path == "a.srx", "\(error)")
      }
    }
  }

  @Test func aDanglingMapAndASecondDefinitionAreTold() throws {
    let found = try read(
      document(
        header: header, rules: "</languagerule><languagerule languagerulename=\"Default\">",
        maps: #"<languagemap languagepattern="en" languagerulename="English"/>"#))
    #expect(
      found.warnings.map(\.message) == [
        "the language rule 'Default' is defined twice: the first counts", "there is no language rule 'English'",
      ])
  }

  /// Of rules of one name the first counts, however often maps name it; many names take linear time.
  @Test func manyLanguageRules() throws {
    let count = 40_000
    let names = (0..<count).map { "<languagerule languagerulename=\"n\($0)\"/>" }.joined()
    let twice = "<languagerule languagerulename=\"First\"><rule><beforebreak>x</beforebreak></rule></languagerule>"
    let maps = "<languagemap languagepattern=\"fr\" languagerulename=\"First\"/>"
    let text = document(header: header, rules: "</languagerule>\(names)\(twice)<languagerule>", maps: maps)
    var made: SRXDocument?
    #expect(try cpuSeconds { made = try read(text) } < 20)
    let found = try #require(made)
    #expect(found.languageRules.count == count + 4)
    #expect(found.warnings.map(\.message).contains("the language rule 'First' is defined twice: the first counts"))
    let rules = found.rules(for: "fr").rules
    #expect(rules.map(\.name) == ["First", "Default"])
    #expect(rules.first?.rules.first?.before == "\\bM\\.\\s")
  }
}
