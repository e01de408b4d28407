import Testing

@testable import Transliteration

/// Press conventions between Russian and Ukrainian.
@Suite struct SisterPressTests {
  private func form(_ name: String, _ source: String, _ target: String) throws -> String {
    PressNames.form(of: name, scheme: try #require(SchemeCatalog.press(from: source, to: target)))
  }

  @Test(arguments: [
    ("Владимир Путин", "Володимир Путін"), ("Дмитрий Песков", "Дмитро Пєсков"), ("Дмитрий Медведев", "Дмитро Медведєв"),
    ("Юлия Навальная", "Юлія Навальна"), ("Алексей Навальный", "Олексій Навальний"),
    ("Валентина Матвиенко", "Валентина Матвієнко"), ("Анна Политковская", "Анна Політковська"),
    ("Михаил Горбачёв", "Михайло Горбачов"), ("Никита Хрущёв", "Микита Хрущов"), ("Борис Ельцин", "Борис Єльцин"),
    ("Евгений Пригожин", "Євген Пригожин"), ("Михаил Ходорковский", "Михайло Ходорковський"),
    ("Сергей Прокофьев", "Сергій Прокоф'єв"), ("Сергей Королёв", "Сергій Корольов"),
    ("Владимир Соловьёв", "Володимир Соловйов"), ("Илья Ильин", "Ілля Ільїн"), ("Лев Троицкий", "Лев Троїцький"),
    ("Мстислав Ростропович", "Мстислав Ростропович"), ("Фёдор Тютчев", "Федір Тютчев"),
    ("Александр Солженицын", "Олександр Солженіцин"), ("Виссарион Белинский", "Віссаріон Бєлінський"),
  ])
  func ukrainianFromRussian(name: String, wanted: String) throws { #expect(try form(name, "ru", "uk") == wanted) }

  @Test(arguments: [
    ("Володимир Зеленський", "Владимир Зеленский"), ("Олена Зеленська", "Елена Зеленская"),
    ("Валерій Залужний", "Валерий Залужный"), ("Михайло Подоляк", "Михаил Подоляк"), ("Денис Шмигаль", "Денис Шмигаль"),
    ("Андрій Єрмак", "Андрей Ермак"), ("Сергій Кислиця", "Сергей Кислица"), ("Рустем Умєров", "Рустем Умеров"),
    ("Петро Порошенко", "Пётр Порошенко"), ("Богдан Хмельницький", "Богдан Хмельницкий"),
    ("Левко Лук'яненко", "Левко Лукьяненко"), ("Сергій Корольов", "Сергей Королёв"),
    ("Тетяна Бережна", "Татьяна Бережная"),
    ("В'ячеслав Кравець", "Вячеслав Кравец"), ("Андрій Задорожній", "Андрей Задорожний"),
  ])
  func russianFromUkrainian(name: String, wanted: String) throws { #expect(try form(name, "uk", "ru") == wanted) }

  @Test(arguments: [
    ("Владимирович", "ru", "uk", "Володимирович"), ("Сергеевна", "ru", "uk", "Сергіївна"),
    ("Рашидовна", "ru", "uk", "Рашидівна"), ("Ильич", "ru", "uk", "Ілліч"),
    ("Олександрівна", "uk", "ru", "Александровна"),
    ("Миколайович", "uk", "ru", "Николаевич"), ("В’ячеславович", "uk", "ru", "Вячеславович"),
  ])
  func patronymics(name: String, source: String, target: String, wanted: String) throws {
    let scheme = try #require(SchemeCatalog.press(from: source, to: target))
    #expect(PressNames.forms(of: name, scheme: scheme, kind: .patronymic).first == wanted)
  }

  @Test(arguments: [
    ("Юлія Навальна", "Юлия Навальная", "uk"), ("Валерий Залужный", "Валерій Залужний", "ru"),
    ("Петро Порошенко", "Пётр Порошенко", "uk"),
  ])
  func comparedTheyAreForms(spelling: String, name: String, language: String) {
    #expect(NameMatcher().compare(spelling, name).verdict == .foreignForm(language))
    #expect(NameMatcher().compare(name, name).verdict == .same)
  }

  @Test func whatLettersLeaveOpenIsGiven() throws {
    let scheme = try #require(SchemeCatalog.press(from: "ru", to: "uk"))
    #expect(PressNames.forms(of: "Песков", scheme: scheme, kind: .family).contains("Песков"))
    #expect(PressNames.listedForms(of: "Никита", scheme: scheme) == ["Микита", "Нікіта"])
    #expect(PressNames.listedForms(of: "Ахмат", scheme: scheme).isEmpty)
  }
}
