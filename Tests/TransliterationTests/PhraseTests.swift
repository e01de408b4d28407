import Foundation
import Testing
import TextCore

@testable import Transliteration

/// Places of several words and family names of several persons, both ways.
@Suite struct PhraseTests {
  @Test(arguments: [
    ("ru", "Нижний Новгород", NameKind.place, GrammaticalCase.locative, "Нижнем Новгороде"),
    ("ru", "Красная площадь", .place, .accusative, "Красную площадь"),
    ("ru", "Ростов-на-Дону", .place, .dative, "Ростову-на-Дону"),
    ("uk", "Біла Церква", .place, .genitive, "Білої Церкви"),
    ("uk", "Кривий Ріг", .place, .locative, "Кривому Розі"),
    ("uk", "Кам'янське", .place, .locative, "Кам'янському"),
    ("pl", "Zielona Góra", .place, .locative, "Zielonej Górze"),
    ("pl", "Nowy Sącz", .place, .instrumental, "Nowym Sączem"),
    ("cs", "České Budějovice", .place, .locative, "Českých Budějovicích"),
    ("cs", "Ústí nad Labem", .place, .instrumental, "Ústím nad Labem"),
    ("be", "Вялікая Брытанія", .place, .genitive, "Вялікай Брытаніі"),
  ])
  func placesAreDeclined(
    language: String, name: String, kind: NameKind, grammaticalCase: GrammaticalCase, expected: String
  ) throws {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: kind)
    #expect(forms[grammaticalCase]?.contains(expected) == true, "\(forms)")
  }

  @Test(arguments: [
    ("ru", "Герасимов", GrammaticalCase.nominative, "Герасимовы"), ("ru", "Зеленский", .genitive, "Зеленских"),
    ("uk", "Іваненко", .nominative, "Іваненки"), ("uk", "Шевчук", .instrumental, "Шевчуками"),
    ("pl", "Kowalski", .nominative, "Kowalscy"), ("pl", "Nowak", .genitive, "Nowaków"),
    ("cs", "Novák", .nominative, "Novákovi"), ("cs", "Zelenský", .nominative, "Zelenští"),
    ("ru", "Герасимовы", .genitive, "Герасимовых"),
  ])
  func familyNamesHaveAPlural(language: String, name: String, grammaticalCase: GrammaticalCase, expected: String) throws
  {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: .family, gender: .plural)
    #expect(forms[grammaticalCase]?.contains(expected) == true, "\(forms)")
  }

  @Test(arguments: [
    ("uk", "Міністерство оборони України", GrammaticalCase.genitive, ["Міністерства оборони України"]),
    ("uk", "Збройні сили України", .dative, ["Збройним силам України"]),
    ("uk", "Головне управління розвідки", .instrumental, ["Головним управлінням розвідки"]),
    ("ru", "Генеральный штаб", .genitive, ["Генерального штаба"]),
    ("ru", "Государственная дума", .locative, ["Государственной думе"]),
    ("pl", "Unia Europejska", .genitive, ["Unii Europejskiej"]),
    // Nothing rather than forms that nobody writes.
    ("uk", "РІА Новості", .genitive, []), ("ru", "ФСБ", .genitive, []), ("ru", "Орешник", .genitive, ["Орешника"]),
    ("uk", "Чудесатий клуб любителів", .genitive, []),
  ])
  func titlesDeclineTheirNoun(language: String, name: String, grammaticalCase: GrammaticalCase, expected: [String])
    throws
  {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: .other)[grammaticalCase] ?? []
    #expect(expected.allSatisfy(forms.contains) && expected.isEmpty == forms.isEmpty, "\(forms)")
  }

  @Test func pluralIsSaid() throws {
    let best = Declension.baseForms(of: "Герасимовых", language: try LanguageTag("ru"), limit: 1).first
    #expect(best?.base == "Герасимов")
    #expect(best?.gender == .plural)
  }

  @Test(arguments: [
    ("ru", "в Нижнем Новгороде", "Нижний Новгород"), ("uk", "з Володимиром Зеленським", "Володимир Зеленський"),
    ("pl", "w Nowym Sączu", "Nowy Sącz"), ("cs", "v Praze", "Praha"), ("ru", "в", "в"), ("ru", "в в", "в в"),
    ("ru", "о Путине", "Путин"),
  ])
  func prepositionsAreLeftOut(language: String, inflected: String, expected: String) throws {
    let tag = try LanguageTag(language)
    #expect(Declension.lemma(inflected, language: tag) == expected)
  }

  @Test(arguments: ["ru", "uk", "be", "pl", "cs"])
  func mostFindTheirBase(language: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/phrases.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0.first == Substring(language) && $0.count == 3 }
    let tag = try LanguageTag(language)
    let wrong = rows.filter { Declension.lemma(String($0[1]), language: tag) != $0[2] }
    #expect(!rows.isEmpty)
    #expect(Double(wrong.count) <= 0.04 * Double(rows.count), "\(wrong)")
  }
}
