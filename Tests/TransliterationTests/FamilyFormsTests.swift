import Testing
import TextCore

@testable import Transliteration

@Suite struct FamilyFormsTests {
  private func form(_ name: String, _ source: String, _ target: String) throws -> String {
    PressNames.form(of: name, scheme: try #require(SchemeCatalog.press(from: source, to: target)))
  }

  @Test(arguments: [
    ("Мария Захарова", "ru", "Marija Zacharovová"), ("Юлия Навальная", "ru", "Julija Navalná"),
    ("Анна Политковская", "ru", "Anna Politkovská"), ("Валентина Матвиенко", "ru", "Valentina Matvijenková"),
    ("Эльвира Набиуллина", "ru", "Elvira Nabiullinová"), ("Ірина Верещук", "uk", "Iryna Vereščuková"),
    ("Олена Зеленська", "uk", "Olena Zelenská"), ("Марія Кравець", "uk", "Marija Kravcová"),
    ("Тетяна Бережна", "uk", "Teťana Berežná"), ("Марія Калина", "uk", "Marija Kalynová"),
    ("Світлана Соколова-Петренко", "uk", "Svitlana Sokolovová-Petrenková"),
    ("Саломе Зурабишвили", "ru", "Salome Zurabišviliová"), ("Святлана Ціханоўская", "be", "Svjatlana Cichanouská"),
    ("Дмитрий Медведев", "ru", "Dmitrij Medveděv"), ("Борис Немцов", "ru", "Boris Němcov"),
    // Men keep their names, and a pen name is a word.
    ("Михаил Щербина", "ru", "Michail Ščerbina"), ("Сергій Шевченко", "uk", "Serhij Ševčenko"),
    ("Леся Українка", "uk", "Lesja Ukrajinka"), ("Валерій Залужний", "uk", "Valerij Zalužnyj"),
    // No given name, no person.
    ("Красная Поляна", "ru", "Krasnaja Poljana"),
  ])
  func czech(name: String, source: String, wanted: String) throws { #expect(try form(name, source, "cs") == wanted) }

  @Test(arguments: [
    ("Мария Захарова", "ru", "Maria Zacharowa"), ("Юлия Навальная", "ru", "Julia Nawalna"),
    ("Анна Политковская", "ru", "Anna Politkowska"), ("Татьяна Толстая", "ru", "Tatjana Tołstaja"),
    ("Майя Плисецкая", "ru", "Maja Plisiecka"), ("Валерій Залужний", "uk", "Wałerij Załużny"),
    ("Павло Загребельний", "uk", "Pawło Zahrebelny"), ("Святлана Ціханоўская", "be", "Swiatłana Cichanouska"),
    ("Набережные Челны", "ru", "Nabierieżnyje Czełny"), ("Верхняя Салда", "ru", "Wierchniaja Sałda"),
  ])
  func polish(name: String, source: String, wanted: String) throws { #expect(try form(name, source, "pl") == wanted) }

  @Test func dutch() throws {
    #expect(try form("Валерій Залужний", "uk", "nl") == "Valerij Zaloezjny")
    #expect(try form("Андрій Садовий", "uk", "nl") == "Andrij Sadovy")
    #expect(try form("Юлия Навальная", "ru", "nl") == "Joelia Navalnaja")
  }

  @Test func capitalsStay() throws {
    #expect(try form("АННА ПОЛИТКОВСКАЯ", "ru", "cs") == "ANNA POLITKOVSKÁ")
    #expect(try form("анна политковская", "ru", "cs") == "anna politkovská")
    #expect(FamilyForms.czechFeminine("MERKEL") == "MERKELOVÁ")
  }

  @Test(arguments: [
    ("Merkel", "Merkelová"), ("von der Leyen", "von der Leyenová"), ("Meloni", "Meloniová"), ("Lagarde", "Lagardeová"),
    ("Kopacz", "Kopaczová"), ("Svoboda", "Svobodová"), ("Szydło", "Szydłová"), ("Biejatska", "Biejatská"),
    ("Marin", "Marinová"), ("Čaputová", nil), ("Kinská", nil), ("Malá", nil), ("X", nil),
  ])
  func czechFeminine(name: String, wanted: String?) { #expect(FamilyForms.czechFeminine(name) == wanted) }

  @Test func otherFormsFollow() throws {
    let czech = try #require(SchemeCatalog.press(from: "ru", to: "cs"))
    let forms = PressNames.forms(of: "Навальная", scheme: czech, kind: .family)
    #expect(forms.first == "Navalná")
    #expect(forms.contains("Navalnaja"))
    #expect(PressNames.forms(of: "Навальная", scheme: czech, kind: .place).first == "Navalnaja")
    // What ends like a woman's name may be a man's.
    #expect(PressNames.forms(of: "Щербина", scheme: czech, kind: .family).first == "Ščerbina")
    #expect(PressNames.forms(of: "Щербина", scheme: czech, kind: .family, gender: .feminine).first == "Ščerbinová")
    #expect(PressNames.forms(of: "Захарова", scheme: czech, kind: .family, gender: .masculine).first == "Zacharova")
  }

  @Test(arguments: [
    ("Marija Zacharovová", "Мария Захарова"), ("Valentina Matvijenková", "Валентина Матвиенко"),
    ("Angela Merkelová", "Angela Merkel"), ("Jana Nováková", "Jana Novák"), ("Eva Svobodová", "Eva Svoboda"),
  ])
  func czechWomenAreFound(czech: String, name: String) {
    let result = NameMatcher().compare(czech, name)
    #expect(result.verdict == .variant || result.verdict == .foreignForm("cs"), "\(result.verdict)")
  }

  @Test func othersStayApart() {
    for (a, b) in [("Angela Merkelová", "Angela Meloni"), ("Jana Nováková", "Jana Kovářová")] {
      #expect(NameMatcher().compare(a, b).verdict == .different)
    }
  }
}
