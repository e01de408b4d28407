import Normalization
import Terminology
import Testing
import TextCore

/// Words of everyday texts that look like names of a glossary and are none.
@Suite struct OtherWordsTests {
  /// The result of a text under a glossary in the native format.
  private func result(_ text: String, _ language: String, _ concepts: String) throws -> NormalizationResult {
    let yaml = "exonym: 1\nconcepts:\n" + concepts
    let (decoded, diagnostics) = GlossaryDecoder.decode(Array(yaml.utf8), path: "g.yaml")
    try #require(diagnostics.isEmpty)
    let glossary = try #require(decoded)
    let tag = try LanguageTag(language)
    let normalizer = Normalizer(spellings: Expansion().spellings(for: tag, in: glossary), language: tag)
    return try normalizer.normalize(Array(text.utf8))
  }

  private func findings(_ text: String, _ language: String, _ concepts: String) throws -> [String] {
    let found = try result(text, language, concepts)
    #expect(found.changes.isEmpty, "\(text): \(found.changes.map(\.to))")
    return found.observations.map(\.rule)
  }

  private static let ryder = """
      - {id: ryder, kind: person, source: {en: Pat /Ryder/}, ru: "Пэт /Райдер/"}
      - {id: reuters, kind: organisation, source: {en: Reuters}, ru: "Рейтер"}
      - {id: assad, kind: person, source: {ar: "بشار /الأسد/"}, en: Bashar /al-Assad/, ru: "Башар /Асад/"}

    """

  @Test(arguments: ["Der Raider und die Reiter kamen.", "Indiana Jones: The Raider", "Asad und Youn"])
  func renderingsInRussianAreNoSource(text: String) throws {
    #expect(try findings(text, "de", Self.ryder) == [])
  }

  @Test func namesOfTheRussianWorldGoThroughRussianStill() throws {
    let concepts = "  - {id: a, kind: person, source: {uk: \"Микола /Азаров/\"}, ru: \"Николай /Азаров/\"}\n"
    #expect(try result("Nikolaï Azarov", "fr", concepts).changes.map(\.to) == ["Mykola Azarov"])
    // A table names no source; what its Latin names were made from is one, what was made from them is none.
    let table = "  - {id: a, kind: person, fr: Sergueï /Lavrov/, ru: \"Сергей /Лавров/\"}\n"
    #expect(try result("Sergej Lawrow", "fr", table).changes.map(\.to) == ["Sergueï Lavrov"])
    let trump = "  - {id: a, kind: person, fr: Donald /Trump/, ru: \"Дональд /Трамп/\"}\n"
    #expect(try findings("Tramp", "fr", trump) == [])
  }

  @Test func accentsAreMissedInLatinNamesToo() throws {
    let concepts = "  - {id: a, kind: person, source: {hu: Viktor /Orbán/}}\n"
    let changes = try result("Viktor Orban. Orban.", "es", concepts).changes
    #expect(changes.map(\.to) == ["Viktor Orbán", "Orbán"])
    #expect(changes.map(\.reason) == ["the accents are missing", "the accents are missing"])
  }

  // MARK: T108

  @Test func anAbbreviationBeforeANameIsNoInitial() throws {
    let concepts = "  - {id: usyk, kind: person, de: Oleksandr /Ussyk/}\n"
    #expect(try findings("Er siegte k. o. Ussyk jubelte.", "de", concepts) == [])
    #expect(try findings("Er siegte. O. Ussyk jubelte.", "de", concepts) == [])
  }

  @Test func namesInSmallLettersAreOtherWords() throws {
    // With and without a name that lets words in s through.
    for others in ["", "  - {id: s, kind: term, source: {it: soccorso}}\n"] {
      let concepts = "  - {id: sochi, kind: place, source: {ru: \"Сочи\"}, it: Soci}\n" + others
      #expect(try findings("I soci si riuniscono, a Soci.", "it", concepts) == [])
      #expect(try findings("A SoCi.", "it", concepts) == ["T108"])
    }
  }

  // MARK: T104, T111

  @Test(arguments: [
    ("en", "Israelis and Robertson", []), ("es", "Mariano Rajoy", []), ("pl", "Rosjanie", []),
    ("en", "Israelwith", ["T111"]), ("en", "Pattersonis", []), ("en", "Roberts Patterson. Pattersonis", ["T111"]),
  ])
  func shortWordsAreEndingsOfOtherNames(language: String, text: String, rules: [String]) throws {
    let concepts = """
        - {id: israel, kind: place, source: {en: Israel}}
        - {id: russia, kind: place, source: {pl: Rosja}}
        - {id: patterson, kind: person, source: {en: Roberts /Patterson/}}
        - {id: maria, kind: person, source: {es: Maria /Ruiz/}}

      """
    #expect(try findings(text, language, concepts) == rules)
  }

  @Test func caseFormsAreThoseOfNamesInTheText() throws {
    let concepts = "  - {id: a, kind: person, source: {ru: \"Валерий /Герасимов/\"}, pl: Walerij /Gierasimow/}\n"
    #expect(try findings("Valerie i Valeria", "pl", concepts) == [])
    let place = "  - {id: a, kind: place, source: {uk: \"Рівне\"}, cs: {use: Rivne, avoid: [Rovno]}}\n"
    #expect(try findings("Zašel rovnou domů.", "cs", place) == [])
    #expect(try findings("Sešel se s Rovnoj.", "cs", place).isEmpty)
  }

  // MARK: Places and persons

  @Test(arguments: [
    "Doug Liman’s film", "directed by Doug Liman", "Otto Liman von Sanders", "Ismail Kadare", "Abdul Samad Ismail",
  ])
  func personsAreNoPlaces(text: String) throws {
    let concepts = """
        - {id: lyman, kind: place, source: {uk: "Лиман"}}
        - {id: izmail, kind: place, source: {uk: "Ізмаїл"}, de: {use: Ismajil, allow: [Ismail]}}

      """
    #expect(try findings(text, "en", concepts) == ["T103"])
    #expect(try result("The port of Ismail, near Liman", "en", concepts).changes.map(\.to) == ["Izmail", "Lyman"])
    #expect(try result("Can Ismail and Per Liman", "en", concepts).changes.count == 2)
  }

  @Test func wordsOfOtherLanguagesAreAskedAbout() throws {
    let concepts = "  - {id: lutsk, kind: place, source: {uk: \"Луцьк\"}, nl: Loetsk, cs: Luck}\n"
    let found = try result("\"Good Luck!\" riepen zij.", "nl", concepts)
    #expect(found.changes.isEmpty && found.output == Array("\"Good Luck!\" riepen zij.".utf8))
    // The Czech dative of Olcha, which a scheme makes, is a river.
    let vilkha = "  - {id: vilkha, kind: weapon, source: {uk: \"Вільха\"}, ru: \"Ольха\"}\n"
    #expect(try findings("V Olši, k Olše.", "cs", vilkha) == [])
  }
}
