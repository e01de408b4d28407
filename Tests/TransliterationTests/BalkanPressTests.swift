import Testing
import TextCore

@testable import Transliteration

/// Press conventions from Bulgarian, Serbian and Macedonian.
@Suite struct BalkanPressTests {
  private func form(_ name: String, _ source: String, _ target: String) throws -> String {
    PressNames.form(of: name, scheme: try #require(SchemeCatalog.press(from: source, to: target)))
  }

  @Test(arguments: [
    ("en", "Rumen Radev", "Boyko Borisov", "Kornelia Ninova"),
    ("fr", "Roumen Radev", "Boïko Borissov", "Kornelia Ninova"),
    ("de", "Rumen Radew", "Bojko Borissow", "Kornelija Ninowa"),
    ("es", "Rumen Radev", "Boiko Borisov", "Kornelia Ninova"),
    ("it", "Rumen Radev", "Bojko Borisov", "Kornelija Ninova"),
    ("pl", "Rumen Radew", "Bojko Borisow", "Kornelija Ninowa"),
    ("nl", "Roemen Radev", "Bojko Borisov", "Kornelija Ninova"),
    ("cs", "Rumen Radev", "Bojko Borisov", "Kornelija Ninovová"),
  ])
  func bulgarian(target: String, radev: String, borisov: String, ninova: String) throws {
    #expect(try form("Румен Радев", "bg", target) == radev)
    #expect(try form("Бойко Борисов", "bg", target) == borisov)
    #expect(try form("Корнелия Нинова", "bg", target) == ninova)
  }

  @Test(arguments: ["de", "cs", "pl", "it", "es", "nl"])
  func serbianKeepsItsLetters(target: String) throws {
    #expect(try form("Александар Вучић", "sr", target) == "Aleksandar Vučić")
    #expect(try form("Љиљана Ђорђевић", "sr", target) == "Ljiljana Đorđević")
  }

  @Test(arguments: ["en", "fr"])
  func serbianWithoutMarks(target: String) throws {
    #expect(try form("Новак Ђоковић", "sr", target) == "Novak Djokovic")
    let scheme = try #require(SchemeCatalog.press(from: "sr", to: target))
    #expect(PressNames.forms(of: "Вучић", scheme: scheme, kind: .family).contains("Vučić"))
  }

  @Test func macedonian() throws {
    for target in PressNames.targets {
      #expect(try form("Христијан Мицкоски", "mk", target) == "Hristijan Mickoski")
      #expect(try form("Ѓорге Иванов", "mk", target) == "Gjorge Ivanov")
    }
  }

  @Test func theFormIsToldOfALanguage() {
    for (spelling, name, language) in [
      ("Bojko Borissow", "Бойко Борисов", "de"), ("Boïko Borissov", "Бойко Борисов", "fr"),
      ("Kiril Petkow", "Кирил Петков", "de"),
    ] {
      #expect(NameMatcher().compare(spelling, name).verdict == .foreignForm(language))
    }
  }
}
