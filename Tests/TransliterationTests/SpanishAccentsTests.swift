import Testing

@testable import Transliteration

@Suite struct SpanishAccentsTests {
  private func form(_ name: String, _ source: String) throws -> String {
    PressNames.form(of: name, scheme: try #require(SchemeCatalog.press(from: source, to: "es")))
  }

  @Test(arguments: [
    ("Мария Захарова", "María Zajárova"), ("Дмитрий Медведев", "Dmitri Medvédev"), ("Сергей Шойгу", "Serguéi Shoigú"),
    ("Валерий Герасимов", "Valeri Guerásimov"), ("Юлия Навальная", "Yulia Naválnaya"), ("Лев Толстой", "Lev Tolstói"),
    ("Анна Политковская", "Anna Politkóvskaya"), ("Роман Абрамович", "Román Abramóvich"),
    ("Маргарита Симоньян", "Margarita Simonyán"), ("Сергей Аксёнов", "Serguéi Aksiónov"),
    ("Иван Кузьмин", "Iván Kuzmín"),
    ("Николай Гоголь", "Nikolái Gógol"), ("Юрий Зайцев", "Yuri Záitsev"), ("Модест Мусоргский", "Modest Músorgski"),
    ("Мария Львова-Захарова", "María Lvova-Zajárova"), ("Василий Заха\u{301}ров", "Vasili Zajárov"),
    // Spanish reads these rightly without.
    ("Сергей Лавров", "Serguéi Lavrov"), ("Владимир Путин", "Vladímir Putin"), ("Михаил Горбачёв", "Mijaíl Gorbachov"),
    ("Алексей Навальный", "Alexéi Navalni"), ("Сергей Соловьёв", "Serguéi Solovyov"),
    // The stress is not known.
    ("Иван Кононов", "Iván Kononov"),
  ])
  func russian(name: String, wanted: String) throws { #expect(try form(name, "ru") == wanted) }

  @Test(arguments: [
    ("Кирило Буданов", "Kirilo Budánov"), ("Рустем Умєров", "Rustem Umérov"), ("Михайло Подоляк", "Mijailo Podoliak"),
  ])
  func ukrainian(name: String, wanted: String) throws { #expect(try form(name, "uk") == wanted) }

  /// Spanish words with the place of their stress: an accent is written where the rules of reading say otherwise.
  @Test(arguments: [
    ("casa", 1, false), ("papel", 3, false), ("camion", 4, true), ("arbol", 0, true), ("pajaro", 1, true),
    ("pais", 2, true), ("maria", 3, true), ("andrei", 3, true), ("sol", 1, false), ("tren", 2, false),
    ("leon", 2, true),
    ("joven", 1, false), ("examen", 2, false), ("examenes", 2, true), ("crisis", 2, false), ("reloj", 3, false),
    ("cesped", 1, true), ("sofa", 3, true), ("aereo", 1, true), ("cantais", 4, true), ("bueno", 2, false),
    ("oceano", 3, false), ("baul", 2, true), ("heroe", 1, true),
  ])
  func readsAsSpanishDoes(word: String, place: Int, isWritten: Bool) {
    #expect(SpanishAccents.needsAccent(Array(word.unicodeScalars), at: place) == isWritten)
  }

  @Test func theSpellingWithoutItFollows() throws {
    let scheme = try #require(SchemeCatalog.press(from: "ru", to: "es"))
    let forms = PressNames.forms(of: "Захарова", scheme: scheme, kind: .family)
    #expect(forms.first == "Zajárova")
    #expect(forms.contains("Zajarova"))
    #expect(PressNames.forms(of: "Захарова", scheme: scheme, kind: .place).first == "Zajarova")
  }
}
