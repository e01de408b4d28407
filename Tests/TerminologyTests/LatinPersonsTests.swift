import Terminology
import TestSupport
import Testing
import TextCore

/// Persons with Latin source names in Russian and Ukrainian texts.
@Suite struct LatinPersonsTests {
  private let text = """
    exonym: 1
    concepts:
      - {id: scholz, kind: person, source: {de: Olaf /Scholz/}}
      - {id: merkel, kind: person, source: {de: Angela /Merkel/}}
      - {id: steinmeier, kind: person, source: {de: Frank-Walter /Steinmeier/}}
      - {id: biden, kind: person, source: {en: Joe /Biden/}}
      - {id: stadt, kind: place, source: {de: Wien}}

    """

  private func spellings(_ concept: String, _ language: String) throws -> [Spelling] {
    let glossary = try Support.glossary(text)
    return Expansion().spellings(of: try #require(glossary.concept(concept)), in: try Support.tag(language))
  }

  @Test func theyAreDerivedInEveryCase() throws {
    let scholz = try spellings("scholz", "ru")
    #expect(scholz.contains { $0.text == "Олафом Шольцем" && $0.grammaticalCase == .instrumental })
    #expect(scholz.first { $0.text == "Олаф Шольц" }?.scheme == "press-ru-de")
    let merkel = try spellings("merkel", "uk")
    #expect(merkel.contains { $0.text == "Ангелою Меркель" } && !merkel.contains { $0.text.hasPrefix("Меркелем") })
  }

  @Test func whatLettersLeaveOpenIsAdmitted() throws {
    let forms = try spellings("steinmeier", "ru")
    #expect(forms.first { $0.text == "Штейнмейер" }?.status == .admitted)
    #expect(forms.first { $0.text == "Штайнмайер" }?.status == .preferred)
  }

  @Test func initialsOfOneSoundHaveTwoLetters() throws {
    #expect(try spellings("biden", "ru").contains { $0.text == "Дж. Байден" && $0.form == .initial })
    #expect(try spellings("biden", "fr").contains { $0.text == "J. Biden" && $0.form == .initial })
  }

  @Test func placesHaveNamesOfTheirOwn() throws {
    #expect(try spellings("stadt", "ru").isEmpty)
  }
}
