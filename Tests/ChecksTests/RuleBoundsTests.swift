import Testing
import TextCore

@testable import Checks

/// What a rule just finds, and what it just does not.
@Suite struct RuleBoundsTests {
  @Test(arguments: [
    ("G204", "{id: a, kind: term, fr: {avoid: [Kiev]}}", true),
    ("G204", "{id: a, kind: term, fr: {allow: [Kiev]}}", false),
    ("G209", "{id: a, kind: place, fr: {use: Kyiv, avoid: [Kiev, KIEV]}}", true),
    ("G209", "{id: a, kind: place, fr: {use: Kyiv, avoid: [Kiev, KIEV], case: exact}}", false),
    ("G211", "{id: a, kind: term, fr: {use: Soukhoï, avoid: [Suk]}}", true),
    ("G211", "{id: a, kind: term, fr: {use: Soukhoï, avoid: [Sukh]}}", false),
    ("G211", "{id: a, kind: term, fr: {use: Su-30MK, avoid: [Su30]}}", false),
    ("G211", "{id: a, kind: term, fr: {use: Acorde, avoid: [Accord]}}", true),
    ("G211", "{id: a, kind: person, en: {use: Smyth, avoid: [Smith]}}", true),
    ("G211", "{id: a, kind: person, fr: {use: Smyth, avoid: [Smith]}}", false),
    ("G306", "{id: a, kind: term, fr: '« A »'}", true), ("G306", "{id: a, kind: term, fr: '« A » et « B »'}", false),
    ("G306", "{id: a, kind: term, fr: '« A » et B'}", false),
  ])
  func concepts(_ rule: String, _ concept: String, _ isFound: Bool) {
    let found = ExampleTests.glossaryFindings("exonym: 1\nconcepts:\n  - \(concept)\n", file: "a.yaml")
    #expect(found.contains { $0.rule == rule } == isFound, "\(found.map { "\($0.rule) \($0.message)" })")
  }

  @Test func aSurnameKnownByAnotherSpellingIsNoSlip() {
    func rules(_ second: String) -> [String] {
      ExampleTests.glossaryFindings(
        """
        exonym: 1
        concepts:
          - {id: a, kind: person, source: {ru: Иван /Петров/}, fr: Ivan /Petrov/}
          - {id: b, kind: person, source: {ru: Пётр /Петров/}, fr: \(second)}

        """, file: "a.yaml"
      ).map(\.rule)
    }
    #expect(rules("Piotr /Petroff/").contains("G212"))
    #expect(!rules("{use: Piotr /Petroff/, origin: exonym}").contains("G212"))
  }

  /// A table's languages are those that at least half of its concepts have.
  @Test(arguments: [("a,Kyiv,Київ\nb,Lviv,\n", true), ("a,Kyiv,Київ\nb,Lviv,\nc,Dnipro,\n", false)])
  func aTablesLanguages(_ rows: String, _ isFound: Bool) {
    let found = ExampleTests.glossaryFindings("id,en,uk\n" + rows, file: "a.csv")
    #expect(found.contains { $0.rule == "G401" } == isFound)
  }

  @Test func twoOwnersThatKnowOfEachOtherAreANote() {
    func severity(_ context: String) -> Severity? {
      ExampleTests.glossaryFindings(
        """
        exonym: 1
        concepts:
          - {id: a, kind: person, fr: {use: Ivan /Petrov/, avoid: [Petroff]\(context)}}
          - {id: b, kind: person, fr: {use: Anton /Pétrov/, avoid: [Petroff]\(context)}}

        """, file: "a.yaml"
      ).first { $0.rule == "G208" }?.severity
    }
    #expect(severity("") == .error)
    #expect(severity(", context: [général]") == .info)
  }

  // MARK: Memories

  private func rules(_ units: String) throws -> [String] {
    let text = """
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="en" datatype="x"/><body>\(units)</body></tmx>
      """
    var out: [String] = []
    _ = try TMXValidator().validate(bytes: Array(text.utf8), path: "a") { out.append($0.rule) }
    return out
  }

  private func unit(_ sides: [(String, String)], _ attributes: String = "") -> String {
    "<tu \(attributes)>" + sides.map { "<tuv xml:lang=\"\($0)\"><seg>\($1)</seg></tuv>" }.joined() + "</tu>"
  }

  @Test func aUnitIsChangedWhenItIsMadeOrLater() throws {
    let sides = [("en", "One"), ("fr", "Un")]
    let made = "creationdate=\"20240102T000000Z\" changedate="
    #expect(try rules(unit(sides, made + "\"20240102T000000Z\"")) == [])
    #expect(try rules(unit(sides, made + "\"20240101T235959Z\"")) == ["M112"])
  }

  @Test func aShortTextTellsNoLanguage() throws {
    func german(_ text: String) throws -> [String] {
      try rules(unit([("en", "He is a man with a hat."), ("de", text)]))
    }
    #expect(try german("The man with the hat and the dog") == [])
    #expect(try german("The man with the hat and the dog that was in this house") == ["M411"])
  }

  @Test func oneUnitsSidesAreNoRepetition() throws {
    let (one, other) = ("A<ph x=\"1\"/>", "Un<ph x=\"1\"/>")
    #expect(try rules(unit([("en", one), ("fr", other), ("fr-CA", other)])) == [])
    let second = unit([("en", "A<ph x=\"2\"/>"), ("fr", "Un<ph x=\"2\"/>")])
    #expect(try rules(unit([("en", one), ("fr", other)]) + "\n" + second) == ["M412"])
  }

  /// A table doubles the marks of a name: to take one away of each two would break it.
  @Test func marksThatATableDoublesAreLeftToPeople() throws {
    func found(_ text: String, _ file: String) throws -> Finding {
      try #require(ExampleTests.glossaryFindings(text, file: file).first { $0.rule == "G306" })
    }
    #expect(try found("id,en,fr\na,\"\"\"Kursk\"\"\",Koursk\n", "a.csv").fix == nil)
    let yaml = try found("exonym: 1\nconcepts:\n  - {id: a, kind: term, fr: '\"Koursk\"'}\n", "a.yaml")
    #expect(yaml.fix?.edits.map(\.replacement) == ["Koursk"] && yaml.fix?.isSafe == false)
    let french = try found("id,en,fr\na,Kursk,\"« Koursk »\"\n", "a.csv")
    #expect(french.help == "write 'Koursk'" && french.fix?.edits.map(\.replacement) == ["Koursk"])
  }
}
