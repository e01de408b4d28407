import TestSupport
import Testing
import TextCore

@testable import Terminology

@Suite struct ExpansionTests {
  private func seeds() throws -> Glossary { try Glossary.load([Support.fixtures + "/seeds.yaml"]) }

  private func spelling(_ text: String, _ concept: String, _ language: String = "fr") throws -> Spelling? {
    let all = Expansion().spellings(for: try Support.tag(language), in: try seeds())
    return all.first { $0.text == text && $0.concept == concept }
  }

  @Test func everyFormHasItsReplacement() throws {
    #expect(try spelling("Guersimov", "valery-gerasimov")?.replacement == "Guerassimov")
    #expect(try spelling("Valeri Guersimov", "valery-gerasimov")?.replacement == "Valeri Guerassimov")
    #expect(try spelling("V. Gerasimov", "valery-gerasimov")?.replacement == "V. Guerassimov")
    #expect(try spelling("Gerasimov", "valery-gerasimov")?.status == .foreign(try Support.tag("en")))
    #expect(try spelling("Gerassimow", "valery-gerasimov")?.status == .foreign(try Support.tag("de")))
    #expect(try spelling("Guerassimov Valeri", "valery-gerasimov")?.form == .inverted)
    #expect(try spelling("Mijailo Podoliak", "mykhailo-podolyak")?.replacement == "Mykhaïlo Podoliak")
    #expect(try spelling("Alexander Lapin", "alexander-lapin")?.replacement == "Alexandre Lapine")
    #expect(try spelling("Natalia Gumeniuk", "natalia-humeniuk")?.replacement == "Natalia Houmeniouk")
    #expect(try spelling("Yuri Ignat", "yurii-ihnat")?.replacement == "Iouri Ihnat")
    #expect(try spelling("Serhi Bratchuk", "serhii-bratchuk")?.replacement == "Serhiy Bratchouk")
  }

  @Test func neighboursNamesAreDerived() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: saakashvili
          kind: person
          source: {ka: "მიხეილ /სააკაშვილი/"}
        - id: pashinyan
          kind: person
          source: {hy: "Նիկոլ /Փաշինյան/"}
        - id: mitsotakis
          kind: person
          source: {el: "Κυριάκος /Μητσοτάκης/"}
      """)
    let all = Expansion().spellings(for: try Support.tag("fr"), in: glossary)
    func found(_ text: String) -> Spelling? { all.first { $0.text == text } }
    #expect(found("Mikheïl Saakachvili")?.status == .preferred)
    #expect(found("Saakaschwili")?.replacement == "Saakachvili")
    #expect(found("Saakaschwili")?.status == .foreign(try Support.tag("de")))
    #expect(found("Nikol Pashinyan")?.replacement == "Nikol Pachinian")
    #expect(found("Kiriakos")?.status == .foreign(try Support.tag("pl")))
    #expect(found("Kyriákos Mitsotákis")?.replacement == "Kyriakos Mitsotakis")
    #expect(found("Kyriákos Mitsotákis")?.reason.contains("romanization by") == false)
  }

  @Test func sisterLanguagesDerivePersons() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: peskov
          kind: person
          source: {ru: "Дмитрий /Песков/"}
        - id: zaluzhnyi
          kind: person
          source: {uk: "Валерій /Залужний/"}
        - id: rivne
          kind: place
          source: {uk: Рівне}
      """)
    let ukrainian = Expansion().spellings(for: try Support.tag("uk"), in: glossary)
    func found(_ text: String) -> Spelling? { ukrainian.first { $0.text == text } }
    #expect(found("Дмитро Пєсков")?.status == .preferred)
    #expect(found("Пєскову")?.grammaticalCase == .dative)
    #expect(found("Дмитро Песков")?.status == .admitted)
    #expect(found("Дмитрий Песков")?.replacement == "Дмитро Пєсков")
    let russian = Expansion().spellings(for: try Support.tag("ru"), in: glossary)
    #expect(russian.first { $0.text == "Валерий Залужный" }?.status == .preferred)
    #expect(russian.first { $0.text == "Залужный" }?.status == .preferred)
    #expect(russian.first { $0.text == "Залужний" }?.replacement == "Залужный")
    // Russian papers write Ровно: no letters tell it.
    #expect(!russian.contains { $0.concept == "rivne" })
  }

  @Test func womenHaveCzechNames() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: matviyenko
          kind: person
          source: {ru: "Валентина /Матвиенко/"}
        - id: merkel
          kind: person
          source: {de: "Angela /Merkel/"}
        - id: novak
          kind: person
          gender: f
          source: {en: "Kim /Novak/"}
          cs: Kim /Novak/
      """)
    let all = Expansion().spellings(for: try Support.tag("cs"), in: glossary)
    func found(_ text: String) -> Spelling? { all.first { $0.text == text } }
    #expect(found("Valentina Matvijenková")?.status == .preferred)
    #expect(found("Matvijenkové")?.grammaticalCase == .genitive)
    #expect(found("Valentina Matvijenko")?.status == .admitted)
    #expect(found("Valentina Matwijenko")?.replacement == "Valentina Matvijenková")
    // Written as abroad, the name may have the ending.
    #expect(found("Angela Merkel")?.status == .preferred)
    #expect(found("Angela Merkelová")?.status == .admitted)
    #expect(found("Merkelovou")?.status == .admitted)
    // What the glossary writes down is the house's choice.
    #expect(found("Kim Novak")?.status == .preferred)
    #expect(found("Kim Novaková") == nil)
    let french = Expansion().spellings(for: try Support.tag("fr"), in: glossary)
    #expect(french.first { $0.text == "Valentina Matvijenková" }?.replacement == "Valentina Matvienko")
  }

  @Test func aNameIsThereWhereOneIsGiven() throws {
    let glossaries = [try seeds(), try Glossary.load([Support.root + "/glossary"])]
    for concept in glossaries.flatMap(\.concepts) {
      for code in ["fr", "en", "de", "pl", "cs", "nl", "ru", "uk", "be", "el", "ka", "ja", "pt-BR", "zh-Hant"] {
        let language = try Support.tag(code)
        let name = Expansion().preferredName(of: concept, in: language)
        #expect(Expansion().hasPreferredName(concept, in: language) == (name != nil), "\(concept.id) \(code)")
      }
    }
  }

  /// ყ is k to the newspapers: nobody writes Qavelachvili.
  @Test(arguments: [
    ("fr", "Mikheïl Kavelachvili"), ("en", "Mikheil Kavelashvili"), ("de", "Micheil Kawelaschwili"),
    ("es", "Mijeil Kavelashvili"), ("it", "Mikheil Kavelashvili"),
  ])
  func georgianQarIsK(_ language: String, _ wanted: String) throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: kavelashvili
          kind: person
          source: {ka: "მიხეილ /ყაველაშვილი/"}
      """)
    let all = Expansion().spellings(for: try Support.tag(language), in: glossary)
    #expect(all.first { $0.form == .full && $0.status == .preferred }?.text == wanted)
    #expect(all.contains { $0.text.hasPrefix("Qave") })
  }

  /// Letters between U+0250 and U+027F, as in Azerbaijani names, have no table of marks.
  @Test func schwaIsNoMark() throws {
    for text in ["Bərdə", "ɐ", "ɿ", "Ɏ", "Şəki"] {
      #expect(SpellingKey.unaccented(text) == (text == "Şəki" ? "Səki" : text))
    }
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - id: barda
          kind: place
          source: {ru: Барда}
          fr: Bərdə
      """)
    #expect(Expansion().spellings(for: try Support.tag("fr"), in: glossary).contains { $0.text == "Bərdə" })
  }

  @Test func ordinaryWordsAndCodesAreNotDerived() throws {
    #expect(try spelling("Lapin", "alexander-lapin") == nil)
    #expect(try spelling("Kim", "kim-jong-un")?.status == .preferred)
    let codes = Expansion().spellings(for: try Support.tag("fr"), in: try seeds()).filter { $0.concept == "s-300" }
    #expect(codes.map(\.text) == ["S-300"])
  }

  @Test func exonymsAreOnlyAskedFor() throws {
    #expect(try spelling("Moscow", "moscow")?.fixPolicy == .ask)
    #expect(try spelling("Moskva", "moscow") == nil)
    #expect(try spelling("Kiev", "kyiv")?.status == .admitted)
  }

  @Test func namesOfOtherWordsAreOnlyAskedFor() throws {
    // Crimée is no romanization: what is one is another word.
    let glossary = try Support.glossary(
      "exonym: 1\nconcepts:\n  - {id: crimea, kind: place, source: {uk: Крим}, fr: Crimée, en: Crimea}\n")
    let all = Expansion().spellings(for: try Support.tag("fr"), in: glossary)
    #expect(all.first { $0.text == "Crimea" }?.fixPolicy == .ask)
    #expect(!all.contains { $0.text == "Krym" })
  }

  @Test func crossedNamesKeepTheirOrder() throws {
    let glossary = try Support.glossary(
      "exonym: 1\nconcepts:\n  - {id: kim, kind: person, fr: {use: /Kim/ Jong-un, avoid: [/Gim/ Jong-un]}, en: /Kim/ Chong-un}\n"
    )
    let all = Expansion().spellings(for: try Support.tag("fr"), in: glossary)
    #expect(all.first { $0.text == "Gim Chong-un" }?.replacement == "Kim Jong-un")
    #expect(!all.contains { $0.text == "Chong-un Gim" })
  }

  @Test func crossingIsBounded() throws {
    let person = try #require(try seeds().concept("valery-gerasimov"))
    func count(_ limit: Int) throws -> Int {
      var expansion = Expansion()
      expansion.crossLimit = limit
      return expansion.spellings(of: person, in: try Support.tag("fr")).count
    }
    // Every part with the preferred other one, whatever the limit is; beyond, pairs up to it.
    let least = try count(0)
    for limit in [60, 120, 240] { #expect(try count(limit) <= least + 2 * limit) }
    #expect(try count(240) > least && count(2000) > count(240))
  }

  @Test func ownedByAnotherConcept() throws {
    let glossary = try Support.glossary(
      """
      exonym: 1
      concepts:
        - {id: a, kind: person, source: {ru: "Андрей /Белоусов/"}, fr: Andreï /Beloussov/, en: Andrei /Belousov/}
        - {id: b, kind: person, source: {en: Mary /Belousov/}, fr: Mary /Belousov/}
      """)
    let all = Expansion().spellings(for: try Support.tag("fr"), in: glossary)
    #expect(all.filter { $0.text == "Belousov" }.map(\.concept) == ["b"])
    #expect(all.contains { $0.text == "Andrei Belousov" && $0.replacement == "Andreï Beloussov" })
  }

  @Test func preferredNamesAreDerived() throws {
    let glossary = try seeds()
    let german = try Support.tag("de")
    let gerasimov = try #require(glossary.concept("valery-gerasimov"))
    let found = try #require(Expansion().preferredName(of: gerasimov, in: german))
    #expect(found.name.text == "Waleri Gerassimow")
    #expect(found.name.family == "Gerassimow")
    let kirby = try #require(glossary.concept("john-kirby"))
    #expect(Expansion().preferredName(of: kirby, in: german)?.name.text == "John Kirby")
    #expect(Expansion().preferredName(of: gerasimov, in: try Support.tag("ru"))?.name.text == "Валерий Герасимов")
  }

  @Test(.enabled(if: Support.shared != nil, "needs the shared samples"))
  func theFiveSeeds() throws {
    let shared = try #require(Support.shared)
    let matcher = NaiveMatcher(spellings: Expansion().spellings(for: try Support.tag("fr"), in: try seeds()))
    var changes: [[String]] = []
    for name in SeedTexts.names {
      let bytes = try FileAccess.read("\(shared)/seeds/\(name).txt")
      changes.append(matcher.changes(in: String(decoding: bytes, as: UTF8.self)))
    }
    #expect(changes == SeedTexts.changes)
  }
}

@Suite struct DeclensionExpansionTests {
  private func spellings(_ yaml: String, _ language: String) throws -> [Spelling] {
    let glossary = try Support.glossary("exonym: 1\nconcepts:\n" + yaml)
    return Expansion().spellings(for: try Support.tag(language), in: glossary)
  }

  @Test func variantsFollowTheCase() throws {
    let all = try spellings(
      """
        - id: zelensky
          kind: person
          source: {uk: "Володимир /Зеленський/"}
          ru: {use: Владимир /Зеленский/, avoid: [Володимир /Зеленський/]}
      """, "ru")
    func found(_ text: String) -> Spelling? { all.first { $0.text == text } }
    #expect(found("Владимира Зеленского")?.status == .preferred)
    #expect(found("Владимира Зеленского")?.grammaticalCase == .genitive)
    #expect(found("Зеленским")?.grammaticalCase == .instrumental)
    #expect(found("Зеленським") == nil || found("Зеленським")?.replacement == "Зеленским")
    #expect(Set(all.map { SpellingKey.folded($0.text) }).count == all.count)
  }

  @Test func alternativesGoWithTheirLike() throws {
    // The locative of a masculine place is the other genitive, too: both are the preferred name's form in -u.
    let polish = try spellings(
      "  - {id: donetsk, kind: place, source: {uk: Донецьк}, pl: Donieck, en: Donetsk}\n", "pl")
    func found(_ all: [Spelling], _ text: String) -> Spelling? { all.first { $0.text == text } }
    #expect(found(polish, "Donetska")?.replacement == "Doniecka")
    #expect(found(polish, "Donetsku")?.replacement == "Doniecku")
    #expect(found(polish, "Donetskiem")?.replacement == "Donieckiem")
    let ukrainian = try spellings(
      "  - {id: kupiansk, kind: place, source: {uk: Куп'янськ}, ru: Купянск}\n", "uk")
    #expect(found(ukrainian, "Купянску")?.replacement == "Куп'янську")
  }

  @Test func titlesOfOtherLanguagesDoNotDecline() throws {
    let texts = try spellings(
      """
        - {id: post, kind: organisation, source: {en: Kyiv Post}, pl: {use: Kyiv Post, case: exact}}
        - {id: afp, kind: organisation, source: {fr: Agence France-Presse}}
        - {id: leopard, kind: weapon, source: {de: Leopard 2}, pl: Leopard 2}
        - {id: isw, kind: organisation, source: {en: Institute for the Study of War}, pl: Instytut Studiów nad Wojną}
      """, "pl"
    ).map(\.text)
    #expect(texts.contains("Kyiv Post") && !texts.contains("Kyiva Post"))
    #expect(
      texts.contains("Agence France-Presse") && !texts.contains { $0.hasPrefix("Agenc ") || $0.hasPrefix("Agenci") })
    #expect(texts.contains("Leopardem 2") && texts.contains("Instytutowi Studiów nad Wojną"))
    #expect(!texts.contains { $0.hasPrefix("Instituti ") || $0.hasPrefix("Institutem ") })
  }

  @Test func neutersWithDoubledConsonantsDecline() throws {
    let all = try spellings(
      "  - {id: zaporizhzhia, kind: place, source: {uk: Запоріжжя}, ru: Запорожье}\n", "uk")
    func found(_ text: String) -> Spelling? { all.first { $0.text == text } }
    #expect(found("Запоріжжі")?.status == .preferred)
    #expect(found("Запоріжжю")?.status == .preferred)
    #expect(found("Запоріжжям")?.grammaticalCase == .instrumental)
    #expect(found("Запорожью")?.replacement == "Запоріжжю")
    #expect(found("Запорожьем")?.replacement == "Запоріжжям")
  }

  @Test func aFormOfTwoCasesHasTheReadingsOfBoth() throws {
    func readings(_ forms: String) throws -> [String?] {
      try spellings(
        """
          - id: a
            kind: person
            uk: {use: Іван /Петренко/, forms: \(forms), avoid: [Іван /Петрєнко/]}
        """, "uk"
      ).filter { $0.text == "Івана Петрєнка" }.map(\.replacement)
    }
    #expect(try readings("{gen: Івана Петренка, acc: Івана Петренка}") == ["Івана Петренка"])
    #expect(try readings("{gen: Івана Петренка, acc: Івана Петренко}") == ["Івана Петренка", "Івана Петренко"])
  }

  @Test func aFormThatIsReplacedAlikeInTwoCasesNamesBoth() throws {
    let all = try spellings("  - {id: odesa, kind: place, source: {uk: Одеса}, ru: Одесса}\n", "uk")
    #expect(all.first { $0.text == "Одессі" }?.reason.hasPrefix("dative or locative: ") == true)
    // The accusative of persons is their genitive.
    let person = try spellings(
      "  - {id: a, kind: person, gender: m, uk: {use: Іван /Сом/, avoid: [Іван /Сам/]}}\n", "uk")
    #expect(person.first { $0.text == "Івана Сама" }?.reason.hasPrefix("genitive: ") == true)
  }

  @Test func aLetterNearerIsNoCaseForm() throws {
    let all = try spellings("  - {id: a, kind: place, uk: {use: Одеса, avoid: [Адеси, Адесою]}}\n", "uk")
    func found(_ text: String) -> Spelling? { all.first { $0.text == text } }
    #expect(found("Адеси")?.replacement == "Одеса" && found("Адеси")?.grammaticalCase == nil)
    #expect(found("Адесою")?.replacement == "Одесою" && found("Адесою")?.grammaticalCase == .instrumental)
  }

  @Test func menMayHaveNamesThatEndInA() throws {
    for (given, isDeclined) in [("Ілля", true), ("Анна", false)] {
      let all = try spellings("  - {id: a, kind: person, source: {uk: \(given) /Пономаренко/}}\n", "uk")
      #expect(all.contains { $0.text == "Пономаренка" } == isDeclined)
    }
  }

  @Test func declaredFormsWin() throws {
    let all = try spellings(
      """
        - id: kharkiv
          kind: place
          source: {uk: Харків}
          uk: {use: Харків, forms: {gen: Харкова, loc: Харкові}, avoid: [Харьків]}
          ru: Харьков
      """, "uk")
    #expect(all.first { $0.text == "Харкова" }?.grammaticalCase == .genitive)
    #expect(all.first { $0.text == "Харькова" }?.replacement == "Харкова")
  }
}

@Suite struct OrdinaryWordsTests {
  @Test func theTableIsFresh() throws {
    let source = String(
      decoding: try FileAccess.read(Support.root + "/Data/terminology/ordinary-words.txt"), as: UTF8.self)
    let lines = source.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(OrdinaryWords.table == lines.joined(separator: "\n"))
    #expect(OrdinaryWords.words(of: "fr").contains("lapin"))
    #expect(OrdinaryWords.words(of: "xx").isEmpty)
  }

  @Test func namesThatAreWordsAreCommonOnly() {
    for (language, word) in [("en", "smith"), ("de", "wolf"), ("ru", "лев")] {
      #expect(OrdinaryWords.isCommon(word, in: language))
      #expect(!OrdinaryWords.contains(word, in: language))
    }
    #expect(OrdinaryWords.isCommon("lapin", in: "fr") && OrdinaryWords.contains("avec", in: "fr"))
    #expect(!OrdinaryWords.isCommon("names:", in: "en") && !OrdinaryWords.isCommon("smith", in: "fr"))
  }
}

@Suite struct SpellingKeyTests {
  @Test func fingerprintsAgreeWithFolding() {
    var random = SeededGenerator(seed: 3)
    let alphabet = Array("aAbéÉ’'ʼ`ЁёЖжїЇßÆ \u{A0}\u{AD}-").map(String.init)
    var texts: [String] = []
    for _ in 0..<2000 {
      texts.append(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined())
    }
    for (a, b) in zip(texts, texts.dropFirst()) {
      let same = SpellingKey.folded(a) == SpellingKey.folded(b)
      #expect(same == (SpellingKey.fingerprint(a) == SpellingKey.fingerprint(b)), "\(a) \(b)")
    }
    #expect(SpellingKey.fingerprint("L’Été") == SpellingKey.fingerprint("l'été"))
    #expect(SpellingKey.fingerprint("Єрмак") == SpellingKey.fingerprint("єрмак"))
  }
}
