import Testing
import TextCore

@testable import Transliteration

@Suite struct DeclinerTests {
  private static let names = [
    "Олег", "Петренко", "Олег Петренко", "Иван Иванович Петров", "Наталія Гуменюк", "Wołodymyr Zełenski", "Jan", "Ян",
    "Nowak-Jeziorański", "Karel Čapek", "Anna Kowalska", "Kim", "О'Коннор", "Харків", "Нижний Новгород",
    "Ústí nad Labem",
    "ПЕТРЕНКО", "J.-L. Kowalski", " Jan ", "…",
  ]

  /// What is remembered of a word never shows in another name, kind, gender or language.
  @Test func declinesAsIfAlone() throws {
    var decliner = Decliner()
    for round in 0..<2 {
      for tag in ["pl", "cs", "ru", "uk", "be", "fr"] {
        let language = try LanguageTag(tag)
        for name in Self.names {
          for kind in NameKind.allCases {
            for gender in Gender.allCases.map(Optional.some) + [nil] {
              let alone = Declension.forms(of: name, language: language, kind: kind, gender: gender)
              let found = decliner.forms(of: name, language: language, kind: kind, gender: gender)
              for grammaticalCase in CaseForms.cases {
                #expect(
                  found[grammaticalCase] == alone[grammaticalCase] ?? [],
                  "\(name) \(tag) \(kind) \(grammaticalCase) \(round)")
              }
            }
          }
        }
      }
    }
  }

  @Test func eachWordIsDeclinedOnce() throws {
    var decliner = Decliner()
    let polish = try LanguageTag("pl")
    for given in ["Jan", "Piotr", "Adam"] {
      for family in ["Kowalski", "Nowak", "Mazur"] {
        _ = decliner.forms(of: "\(given) \(family)", language: polish, kind: .family, gender: .masculine)
      }
    }
    #expect(decliner.wordCount == 6)
    #expect(
      decliner.forms(of: "Jan Kowalski", language: polish, kind: .family, gender: .masculine)[.genitive] == [
        "Jana Kowalskiego"
      ])
  }

  @Test func memoryIsBounded() throws {
    var decliner = Decliner()
    let polish = try LanguageTag("pl")
    for number in 0..<40_000 {
      _ = decliner.forms(of: "Kow\(number)ski", language: polish, kind: .family, gender: .masculine)
    }
    #expect(decliner.wordCount <= 16_384)
  }
}
