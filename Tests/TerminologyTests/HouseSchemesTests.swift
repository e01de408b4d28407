import Terminology
import Testing
import TextCore

/// The schemes that a house chooses for names it does not list.
@Suite struct HouseSchemesTests {
  private let text = """
    exonym: 1
    schemes:
      en: {uk: bgnpcgn-uk-1965}
      it: press-en
    concepts:
      - id: lysychansk
        kind: place
        source: {uk: Лисичанськ}
      - id: yusov
        kind: person
        source: {uk: Андрій /Юсов/}

    """

  private func preferred(_ id: String, _ language: String, in glossary: Glossary) throws -> String? {
    let concept = try #require(glossary.concept(id))
    return Expansion(schemes: glossary.schemes).preferredName(of: concept, in: try Support.tag(language))?.name.text
  }

  @Test func derivedNamesFollowTheHouse() throws {
    let glossary = try Support.glossary(text)
    #expect(try preferred("lysychansk", "it", in: glossary) == "Lysychansk")
    #expect(try preferred("lysychansk", "en", in: glossary) == "Lysychans’k")
    #expect(try preferred("lysychansk", "fr", in: glossary) == "Lyssytchansk")
    // What the language's own press writes is replaced now.
    let spellings = Expansion().spellings(for: try Support.tag("it"), in: glossary)
    #expect(spellings.first { $0.text == "Lysyčans'k" }?.replacement == "Lysychansk")
    #expect(spellings.first { $0.text == "Jusov" }?.replacement == "Yusov")
    #expect(spellings.first { $0.text == "Yusov" }?.status == .preferred)
  }

  @Test func aHouseChoosesOverTheLayersBelow() throws {
    var base = try Support.glossary(text)
    base.overlay(try Support.glossary("exonym: 1\nschemes: {en: {uk: kmu2010}}\n"))
    #expect(try preferred("lysychansk", "en", in: base) == "Lysychansk")
    #expect(try preferred("lysychansk", "it", in: base) == "Lysychansk")
  }

  @Test func theyAreWrittenAsTheyWereRead() throws {
    let glossary = try Support.glossary(text)
    #expect(NativeWriter.text(of: glossary) == text)
    #expect(String(decoding: try NativeFormatter.format(Array(text.utf8)), as: UTF8.self) == text)
  }

  @Test func otherFormatsSayThatTheyLoseThem() throws {
    let (_, loss) = try GlossaryCodec.encode(try Support.glossary(text), as: .csv)
    #expect(loss.fields.contains("schemes"))
  }

  @Test func anotherSchemeIsAChange() throws {
    let old = try Support.glossary(text.replacing("  it: press-en\n", with: ""))
    let changes = GlossaryDiff(from: old, to: try Support.glossary(text)).changes
    #expect(changes.map(\.concept) == ["lysychansk", "yusov"])
    #expect(changes.first?.old == "Lysyčans'k" && changes.first?.new == "Lysychansk")
    #expect(changes.first?.remapped.contains("Lysyčans'k") == true)
    #expect(GlossaryDiff(from: old, to: old).isEmpty)
  }

  @Test(arguments: [
    ("it: press-enn", "G002", "'press-enn' is not a press convention"),
    ("en: {uk: icao}", "G002", "'icao' is not a scheme that reads 'uk'"),
    ("en: {th: icao}", "G002", "no scheme reads 'th'"), ("[it]", "G002", "a list stands where"),
    ("uk: press-en", "G002", "'uk' is not written in the Latin letters"),
    ("it: [press-en]", "G002", "a list stands where"), ("ua: press-en", "G103", "ua"),
  ])
  func mistakesAreNamed(_ value: String, _ rule: String, _ message: String) {
    let bytes = Array("exonym: 1\nschemes:\n  \(value)\n".utf8)
    let findings = GlossaryDecoder.decode(bytes, path: "g.yaml").diagnostics
    #expect(findings.contains { $0.rule == rule && $0.message.contains(message) }, "\(findings.map(\.message))")
  }
}
