import Testing

@testable import Transliteration

@Suite struct ReverseTests {
  @Test(arguments: [
    ("kmu2010", "Kyiv", "Київ"), ("kmu2010", "Podoliak", "Подоляк"), ("kmu2010", "Zelenskyi", "Зеленський"),
    ("press-fr-ru", "Guerassimov", "Герасимов"), ("press-fr-ru", "Koursk", "Курск"),
    ("press-de-uk", "Selenskyj", "Зеленський"), ("press-pl-uk", "Zełenski", "Зеленський"),
    ("press-en-ru", "Gerasimov", "Герасимов"), ("press-es-ru", "Shoigu", "Шойгу"),
    ("georgian-national", "Tbilisi", "თბილისი"), ("elot743", "Athina", "Αθηνα"),
    ("elot743", "Mitsotákis", "Μητσοτάκης"), ("press-en-el", "Tsipras", "Τσιπρας"),
    ("press-fr-ka", "Zourabichvili", "ზურაბიშვილი"), ("press-fr-hy", "Pachinian", "Փաշինյան"),
    ("bgnpcgn-hy-1981", "Yerevan", "Երևան"),
  ])
  func finds(id: String, romanized: String, original: String) throws {
    let scheme = try #require(SchemeCatalog.scheme(id))
    #expect(scheme.reverse(romanized).prefix(3).contains(original), "\(scheme.reverse(romanized))")
  }

  /// Letters of other languages are read, not guessed at; few letters come before many.
  @Test(arguments: [
    ("press-ru-de", "Шольц", ["Scholz", "Scholtz"]), ("press-ru-fr", "Макрон", ["Macron"]),
    ("press-ru-pl", "Качиньский", ["Kaczyński"]), ("press-ru-en", "Байден", ["Biden"]),
    ("press-uk-hu", "Орбан", ["Orban", "Orbán"]), ("press-uk-de", "Мерц", ["Merz"]),
    ("press-ru-it", "Мелони", ["Meloni"]),
  ])
  func namesInLatinLettersArePlain(id: String, cyrillic: String, original: [String]) throws {
    let found = try #require(SchemeCatalog.scheme(id)).reverse(cyrillic)
    #expect(Array(found.prefix(original.count)) == original, "\(found)")
  }

  @Test(arguments: [
    ("press-cs-uk", "Zelenskyj", "Зеленський"), ("press-cs-uk", "Luhansk", "Луганськ"),
    ("press-de-uk", "Selenskyj", "Зеленський"), ("press-fr-ru", "Guerassimov", "Герасимов"),
    ("press-cs-uk", "Zaporizkyj", "Запорізький"), ("press-fr-uk", "Bilozerka", "Білозерка"),
    ("press-fr-uk", "Debaltseve", "Дебальцеве"), ("press-fr-uk", "Krynytchky", "Кринички"),
    ("press-fr-uk", "Zelensky", "Зеленський"), ("press-en-uk", "Zelensky", "Зеленський"),
    ("press-en-uk", "Volodymyr Zelenskyi", "Володимир Зеленський"), ("press-es-ru", "Shoigu", "Шойгу"),
    ("press-en-ru", "Andrei Belousov", "Андрей Белоусов"), ("press-en-ru", "Gorbachëv", "Горбачёв"),
    ("press-fr-ru", "POUTINE", "ПУТИН"), ("press-de-be", "Zichanouskaja", "Ціханоўская"),
    // Letters that the scheme does not write are read all the same.
    ("press-fr-uk", "Dubravka", "Дубравка"), ("press-en-uk", "Antoniwka", "Антонівка"),
  ])
  func putsTheLikeliestFirst(id: String, romanized: String, original: String) throws {
    let found = try #require(SchemeCatalog.scheme(id)).reverse(romanized)
    #expect(found.first == original)
    // What is half converted is no candidate beside what is whole: no Гuерасимов.
    #expect(
      found.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value > 0x300 || $0 == " " || $0 == "'" } }, "\(found)")
  }

  /// Names of the shipped lexicon, there and back.
  @Test(arguments: [("press-fr-ru", "ru"), ("press-de-ru", "ru"), ("press-en-uk", "uk"), ("press-pl-uk", "uk")])
  func mostNamesComeBack(id: String, language: String) throws {
    let scheme = try #require(SchemeCatalog.scheme(id))
    let names = givenLexiconSource.split(separator: "\n").filter { $0.hasPrefix(language + "\t") }
      .flatMap { $0.split(separator: "\t")[2].split(separator: " ") }.map(String.init)
    let back = names.count { scheme.reverse(scheme.apply($0), limit: 3).contains($0) }
    #expect(Double(back) / Double(names.count) > 0.8, "\(back) of \(names.count)")
  }

  @Test func letterModelsKnowTheirLetters() throws {
    let model = try #require(LetterModel.of("uk"))
    #expect(model.number("ы") == nil)
    let (b, soft, i) = (model.number("б") ?? 0, model.number("ь") ?? 0, model.number("і") ?? 0)
    #expect(model.cost(LetterModel.edge, b, soft) > model.cost(LetterModel.edge, b, i) + 2_000)
    #expect(LetterModel.of("ko") == nil)
  }

  @Test func hangulHasNoWayBack() throws {
    let scheme = try #require(SchemeCatalog.scheme("rr"))
    #expect(!scheme.isReversible)
    #expect(scheme.reverse("Seoul").isEmpty)
  }

  @Test func isBounded() throws {
    let scheme = try #require(SchemeCatalog.scheme("kmu2010"))
    #expect(scheme.reverse("", limit: 3) == [""])
    #expect(scheme.reverse("a", limit: 0).isEmpty)
    #expect(scheme.reverse(String(repeating: "shch", count: 60), limit: 4).count <= 4)
    #expect(scheme.reverse(String(repeating: "a", count: 1000)).isEmpty)
    #expect(scheme.reverse("😀 김 !?").first == "😀 김 !?")
    #expect(scheme.reverse("Kyiv", limit: 5) == scheme.reverse("Kyiv", limit: 5))
  }
}
