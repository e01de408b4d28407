import Foundation
import Testing

@Suite struct SuggestCommandTests {
  static let files = [
    "a.fr.txt": """
    Le porte-parole Sergueï Dzioubinski a parlé à Odessa. Dzioubinski n'a pas répondu aux questions des journalistes.
    Selon Dziubynsky, deux S-300 ont tiré. Lundi, les journalistes ont attendu ; l’ONU aussi. Les Russes se taisent,
    dit un officier russe.

    """,
    "b.uk.txt": """
    Речник Сергій Дзюбинський виступив в Одесі. Журналісти чекали на Сергія Дзюбинського до вечора, але відповіді не отримали.

    """,
    "none.yaml": "exonym: 1\nconcepts: []\n",
    "house.yaml": """
    exonym: 1
    languages: [fr]
    concepts:
      - {id: serhii-dziubynskyi, kind: person, source: {uk: "Сергій /Дзюбинський/"}, fr: "Sergueï /Dzioubinski/"}
      - {id: odesa, kind: place, fr: {use: Odesa, avoid: [Odessa]}}

    """,
  ]

  @Test func spellingsOfOnePersonAreGroupedAcrossScripts() throws {
    let scratch = try Scratch(Self.files)
    let outcome = try Program.run(
      ["glossary", "suggest", "-g", "none.yaml", "--format", "jsonl", "a.fr.txt", "b.uk.txt"], in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let objects = try outcome.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let person = try #require(objects.first)
    let spellings = try #require(person["spellings"] as? [[String: Any]]).compactMap { $0["text"] as? String }
    #expect(
      Set(spellings) == ["Sergueï Dzioubinski", "Dzioubinski", "Dziubynsky", "Сергій Дзюбинський"], "\(spellings)")
    #expect(person["kind"] as? String == "person")
    #expect(person["count"] as? Int == 5)
    let ids = objects.compactMap { $0["id"] as? String }
    #expect(ids.contains("odessa") && ids.contains("s-300") && ids.contains("onu"), "\(ids)")
    #expect(!ids.contains("lundi") && !ids.contains("russes") && !ids.contains("selon"), "\(ids)")
  }

  @Test func namesStayApartAndWholeAcrossLanguages() throws {
    let scratch = try Scratch([
      "house.yaml": """
      exonym: 1
      concepts:
        - {id: un, kind: organisation, source: {en: UN}, fr: ONU}

      """,
      "a.en.txt": """
      The tsunami hit Palu on Friday, Mexico's Lombardo said. Sen. Jack Flint of Arizona went to Palu, and Arizona's ONG helped.
      The ships left Palu when Palu was dark.

      """,
      "b.pl.txt": """
      Tsunami dotarło do miasta Palu w piątek. Mieszkańcy uciekli z Palu, a pomoc dla Palu nadeszła późno.

      """,
    ])
    let outcome = try Program.run(
      ["glossary", "suggest", "-g", "house.yaml", "--format", "jsonl", "a.en.txt", "b.pl.txt"], in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let spellings = try outcome.text.split(separator: "\n").flatMap {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["spellings"]
        as? [[String: Any]] ?? []
    }.compactMap { $0["text"] as? String }
    #expect(spellings.filter { $0 == "Palu" }.count == 2 && !spellings.contains("Pal"), "\(spellings)")
    #expect(spellings.contains("Lombardo") && spellings.contains("Jack Flint"), "\(spellings)")
    #expect(!outcome.text.contains("\"concept\":\"un\""), "\(outcome.text)")
  }

  @Test func aGenitiveIsNoOtherSpellingAndABodyNoPerson() throws {
    let scratch = try Scratch([
      "none.yaml": "exonym: 1\nconcepts: []\n",
      "a.txt": """
      Der General Anatolij Barhylewytsch besuchte am Montag die Front. Barhylewytschs Sprecher bestätigte das gestern.
      Das Robert Koch Institut und die Konrad Adenauer Stiftung schwiegen dazu, wie sie es immer getan haben.

      """,
    ])
    let outcome = try Program.run(
      ["glossary", "suggest", "-g", "none.yaml", "--lang", "de", "--format", "tsv", "a.txt"], in: scratch.path)
    let rows = outcome.text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.contains { $0.last == "Barhylewytsch" || $0.last == "Anatolij Barhylewytsch" })
    #expect(!outcome.text.contains("Barhylewytschs"))
    let bodies = rows.filter { $0.last?.hasSuffix("Institut") == true || $0.last?.hasSuffix("Stiftung") == true }
    #expect(!bodies.isEmpty && bodies.allSatisfy { $0[2] == "organisation" }, "\(outcome.text)")
  }

  @Test func theProposalsAreAGlossary() throws {
    let scratch = try Scratch(Self.files)
    let proposed = try Program.run(
      ["glossary", "suggest", "-g", "none.yaml", "--format", "yaml", "a.fr.txt", "b.uk.txt"], in: scratch.path)
    #expect(proposed.text.contains("source: {uk: Сергій /Дзюбинський/}"), "\(proposed.text)")
    try scratch.write(proposed.output, "proposed.yaml")
    let checked = try Program.run(
      ["check", "--format", "concise", "--fail-on", "error", "proposed.yaml"], in: scratch.path)
    #expect(checked.status == 0, "\(checked.text)")
    #expect(try Program.run(["glossary", "fmt", "--check", "proposed.yaml"], in: scratch.path).status == 0)
  }

  @Test func knownNamesAreNotProposedButTheirNewSpellingsAre() throws {
    let scratch = try Scratch(Self.files)
    let known = try Program.run(
      ["glossary", "suggest", "-g", "house.yaml", "--format", "tsv", "a.fr.txt"], in: scratch.path)
    #expect(!known.text.contains("Odessa") && !known.text.contains("Dzioubinski"), "\(known.text)")
    try scratch.write(Array("Hier, Sergueï Dzioubinskkyi a parlé. Sergueï Dzioubinskkyi se tait.\n".utf8), "c.txt")
    let near = try Program.run(
      ["glossary", "suggest", "-g", "house.yaml", "--lang", "fr", "--format", "yaml", "c.txt"], in: scratch.path)
    #expect(
      near.text.contains("id: serhii-dziubynskyi") && near.text.contains("avoid: [Sergueï /Dzioubinskkyi/]"),
      "\(near.text)")
  }

  @Test func oneBadTextKeepsNothingBack() throws {
    var files = Self.files
    files["0.txt"] = "0:1\n1:2\n"
    let scratch = try Scratch(files)
    let outcome = try Program.run(
      ["glossary", "suggest", "-g", "none.yaml", "0.txt", "a.fr.txt"], in: scratch.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("0.txt: the language cannot be told"))
    #expect(outcome.text.contains("Dzioubinski"), "\(outcome.text)")
  }

  @Test func kindsAndNeighboursAreThoseThatAreLikely() throws {
    let text = """
      The Asian Games was won by Shivnarine Chanderpaul. Yesterday the Asian Games and Andrew Savings met Vaughan.
      The Chinese team and the Dutch team lost, said Vaughan.

      """
    let scratch = try Scratch(["a.txt": text])
    let outcome = try Program.run(
      ["glossary", "suggest", "-g", "shipped", "--lang", "en", "--format", "tsv", "a.txt"], in: scratch.path)
    let lines = outcome.text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    func kind(_ name: String) -> Substring? { lines.first { $0.last == Substring(name) }?[2] }
    #expect(kind("Asian Games") == "term", "\(outcome.text)")
    #expect(kind("Shivnarine Chanderpaul") == "person" && kind("Andrew Savings") == "person")
    // Vaughan is no Wang Yi, the Chinese no Geneva.
    #expect(!lines.isEmpty && lines.allSatisfy { $0[1].isEmpty }, "\(outcome.text)")
  }

  /// A known person without a name in the language gets one; a family name alone is none.
  @Test func aLanguageThatTheConceptLacksGetsItsName() throws {
    let scratch = try Scratch([
      "house.yaml": """
      exonym: 1
      concepts:
        - {id: benny-gantz, kind: person, source: {he: "בני /גנץ/"}, fr: Benny /Gantz/}

      """,
      "a.es.txt": "El exministro Benny Gantz criticó ayer al Gobierno. Benny Gantz no dijo más.\n",
    ])
    let entry = try Program.run(
      ["glossary", "suggest", "-g", "house.yaml", "--lang", "es", "--format", "yaml", "a.es.txt"], in: scratch.path)
    #expect(entry.text.contains("id: benny-gantz") && entry.text.contains("es: Benny /Gantz/"), "\(entry.text)")
  }

  @Test func unreadableTextsAreErrors() throws {
    let scratch = try Scratch(Self.files)
    let missing = try Program.run(["glossary", "suggest", "-g", "none.yaml", "no.txt"], in: scratch.path)
    #expect(missing.status == 2 && missing.errors.contains("no.txt"))
    try scratch.write([0x50, 0x4B, 0, 0, 0, 1, 2, 3, 0, 0xFF], "binary.txt")
    #expect(try Program.run(["glossary", "suggest", "-g", "none.yaml", "binary.txt"], in: scratch.path).status == 2)
    try scratch.write([], "empty.txt")
    let empty = try Program.run(
      ["glossary", "suggest", "-g", "none.yaml", "--lang", "fr", "empty.txt"], in: scratch.path)
    #expect(empty.output.isEmpty)
  }
}
