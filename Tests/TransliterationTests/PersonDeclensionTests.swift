import Testing
import TextCore
import Transliteration

/// Persons and things that decline otherwise than their endings make one think.
@Suite struct PersonDeclensionTests {
  /// Genitive and instrumental of a person.
  @Test(arguments: [
    ("pl", "Kyryło Budanow", "Kyryła Budanowa", "Kyryłem Budanowem"),
    ("pl", "Pawło Kyryłenko", "Pawła Kyryłenki", "Pawłem Kyryłenką"),
    ("pl", "Pedro Sánchez", "Pedra Sáncheza", "Pedrem Sánchezem"),
    ("pl", "António Guterres", "Antónia Guterresa", "Antóniem Guterresem"),
    ("pl", "Robert Fico", "Roberta Ficy", "Robertem Ficą"),
    ("pl", "Jake Sullivan", "Jake'a Sullivana", "Jakiem Sullivanem"),
    ("pl", "Antony Blinken", "Antony'ego Blinkena", "Antonym Blinkenem"),
    ("pl", "John Kirby", "Johna Kirby'ego", "Johnem Kirbym"), ("pl", "Mike Pence", "Mike'a Pence'a", "Mikiem Pence'em"),
    ("pl", "Baszar al-Asad", "Baszara al-Asada", "Baszarem al-Asadem"),
    ("pl", "Jerzy Cichy", "Jerzego Cichego", "Jerzym Cichym"),
    ("cs", "Jára Cimrman", "Járy Cimrmana", "Járou Cimrmanem"),
    ("pl", "Kuba Sienkiewicz", "Kuby Sienkiewicza", "Kubą Sienkiewiczem"),
    ("ru", "Добрыня Никитин", "Добрыни Никитина", "Добрыней Никитиным"),
    ("uk", "Данила Галицький", "Данили Галицького", "Данилою Галицьким"),
    ("cs", "Volodymyr Zelenskyj", "Volodymyra Zelenského", "Volodymyrem Zelenským"),
    ("cs", "Alexej Navalnyj", "Alexeje Navalného", "Alexejem Navalným"),
    ("cs", "Vladimir Medinskij", "Vladimira Medinského", "Vladimirem Medinským"),
    ("cs", "Radosław Sikorski", "Radosława Sikorského", "Radosławem Sikorským"),
    ("cs", "Serhij Kyslycja", "Serhije Kyslycji", "Serhijem Kyslycjou"),
    ("ru", "Ллойд Остин", "Ллойда Остина", "Ллойдом Остином"),
    ("ru", "Андрей Костин", "Андрея Костина", "Андреем Костиным"),
    ("ru", "Попович Алёша", "Поповича Алёши", "Поповичем Алёшей"),
    ("uk", "Ллойд Остін", "Ллойда Остіна", "Ллойдом Остіном"),
    ("ru", "Пётр Сердюк", "Петра Сердюка", "Петром Сердюком"),
    ("ru", "Иван Черных", "Ивана Черных", "Иваном Черных"), ("ru", "Эрик Дитрих", "Эрика Дитриха", "Эриком Дитрихом"),
    ("ru", "Антон Долгих", "Антона Долгих", "Антоном Долгих"),
    ("uk", "Ольґа Біда", "Ольґи Біди", "Ольґою Бідою"), ("uk", "Ґреґ Берґ", "Ґреґа Берґа", "Ґреґом Берґом"),
    ("uk", "Любов Гнатюк", "Любові Гнатюк", "Любов'ю Гнатюк"),
    ("pl", "Bruno Wilk", "Brunona Wilka", "Brunonem Wilkiem"), ("pl", "Tony Wilk", "Tony'ego Wilka", "Tonym Wilkiem"),
    ("pl", "Massimo Rossi", "Massima Rossiego", "Massimem Rossim"),
    ("pl", "Serhij Borsky", "Serhija Borsky'ego", "Serhijem Borskym"),
    ("cs", "Boris Kos", "Borise Kosa", "Borisem Kosem"),
    ("cs", "Marko Petrović", "Marka Petroviće", "Markem Petrovićem"),
    ("cs", "Felix Merz", "Felixe Merze", "Felixem Merzem"),
    ("cs", "Jana Nová Malá", "Jany Nové Malé", "Janou Novou Malou"),
    ("cs", "Jana Kubová Horáková", "Jany Kubové Horákové", "Janou Kubovou Horákovou"),
    ("uk", "Бакунець Павло Андрійович", "Бакунця Павла Андрійовича", "Бакунцем Павлом Андрійовичем"),
  ])
  func personsDecline(language: String, name: String, genitive: String, instrumental: String) throws {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: .family)
    #expect(forms[.genitive]?.first == genitive && forms[.instrumental]?.first == instrumental, "\(forms)")
  }

  /// Genitives of organisations and of weapons, of which Polish and Ukrainian speak as of living beings.
  @Test(arguments: [
    ("pl", NameKind.other, "Gazprom", "Gazpromu"), ("pl", .other, "Departament Stanu", "Departamentu Stanu"),
    ("pl", .weapon, "Leopard 2", "Leoparda 2"), ("pl", .weapon, "Iskander", "Iskandera"),
    ("uk", .other, "Чорноморський флот", "Чорноморського флоту"),
    ("uk", .other, "Генеральний штаб", "Генерального штабу"),
    ("uk", .other, "Білий дім", "Білого дому"), ("uk", .other, "Фігаро", "Фігаро"),
    ("uk", .weapon, "Іскандер", "Іскандера"),
    ("uk", .weapon, "Герань-2", "Герані-2"),
  ])
  func thingsDecline(language: String, kind: NameKind, name: String, genitive: String) throws {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: kind)
    #expect(forms[.genitive]?.first == genitive, "\(forms)")
  }

  /// Other forms of a case belong to it: no nominative stands for a person's accusative.
  @Test(arguments: [
    ("ru", "Людмила Паславская", GrammaticalCase.instrumental, ["Людмилой Паславской", "Людмилою Паславскою"]),
    ("ru", "Владимир Зеленский", .accusative, ["Владимира Зеленского"]),
    ("uk", "Ярослав Качинський", .accusative, ["Ярослава Качинського"]),
    ("pl", "Radosław Sikorski", .accusative, ["Radosława Sikorskiego"]),
    ("ru", "Олаф Шольц", .accusative, ["Олафа Шольца"]),
  ])
  func allFormsOfACase(language: String, name: String, grammaticalCase: GrammaticalCase, wanted: [String]) throws {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: .family)
    #expect(forms[grammaticalCase] == wanted, "\(forms)")
  }
}
