import Testing
import TextCore

@testable import Transliteration

/// Russian and Ukrainian press forms of persons of other languages, most of them in Latin letters.
@Suite struct LatinPressTests {
  private func form(_ name: String, _ source: String, _ target: String) throws -> String {
    PressNames.form(of: name, scheme: try #require(SchemeCatalog.press(from: source, to: target)))
  }

  @Test(arguments: [
    ("de", "Frank-Walter Steinmeier", "Франк-Вальтер Штайнмайер", "Франк-Вальтер Штайнмаєр"),
    ("de", "Annalena Baerbock", "Анналена Бербок", "Анналена Бербок"),
    ("de", "Ursula von der Leyen", "Урсула фон дер Ляйен", "Урсула фон дер Ляєн"),
    ("de", "Karl Nehammer", "Карл Нехаммер", "Карл Негаммер"),
    ("fr", "Emmanuel Macron", "Эмманюэль Макрон", "Емманюель Макрон"),
    ("fr", "Jean-Yves Le Drian", "Жан-Ив Ле Дриан", "Жан-Ів Ле Дріан"),
    ("fr", "Stéphane Séjourné", "Стефан Сежурне", "Стефан Сежурне"),
    ("fr", "Michel Barnier", "Мишель Барнье", "Мішель Барньє"),
    ("es", "Alberto Núñez Feijóo", "Альберто Нуньес Фейхоо", "Альберто Нуньєс Фейхоо"),
    ("es", "Javier Milei", "Хавьер Милей", "Хав'єр Мілей"),
    ("it", "Giorgia Meloni", "Джорджа Мелони", "Джорджа Мелоні"),
    ("it", "Antonio Tajani", "Антонио Таяни", "Антоніо Таяні"),
    ("pl", "Rafał Trzaskowski", "Рафал Тшасковский", "Рафал Тшасковський"),
    ("pl", "Władysław Kosiniak-Kamysz", "Владислав Косиняк-Камыш", "Владислав Косіняк-Камиш"),
    ("cs", "Jana Černochová", "Яна Чернохова", "Яна Чернохова"),
    ("sk", "Zuzana Čaputová", "Зузана Чапутова", "Зузана Чапутова"),
    ("nl", "Mark Rutte", "Марк Рютте", "Марк Рютте"), ("nl", "Wopke Hoekstra", "Вопке Хукстра", "Вопке Гукстра"),
    ("pt", "Marcelo Rebelo de Sousa", "Марселу Ребелу ди Соза", "Марселу Ребелу ді Соза"),
    ("ro", "Nicolae Ceaușescu", "Николае Чаушеску", "Ніколае Чаушеску"),
    ("hu", "Péter Szijjártó", "Петер Сийярто", "Петер Сійярто"),
    ("tr", "Mevlüt Çavuşoğlu", "Мевлют Чавушоглу", "Мевлют Чавушоглу"),
    ("sv", "Jimmie Åkesson", "Джимми Окессон", "Джиммі Окессон"),
    ("no", "Jens Stoltenberg", "Йенс Столтенберг", "Єнс Столтенберг"),
    ("nb", "Jens Stoltenberg", "Йенс Столтенберг", "Єнс Столтенберг"),
    ("da", "Jeppe Kofod", "Йеппе Кофод", "Єппе Кофод"), ("fi", "Pekka Haavisto", "Пекка Хаависто", "Пекка Гаавісто"),
    ("et", "Jüri Ratas", "Юри Ратас", "Юрі Ратас"), ("lv", "Andris Bērziņš", "Андрис Берзиньш", "Андріс Берзіньш"),
    ("lt", "Gitanas Nausėda", "Гитанас Науседа", "Гітанас Науседа"),
    ("hr", "Franjo Tuđman", "Франьо Туджман", "Франьо Туджман"), ("sl", "Borut Pahor", "Борут Пахор", "Борут Пахор"),
    ("sq", "Enver Hoxha", "Энвер Ходжа", "Енвер Ходжа"),
    ("en", "Joe Biden", "Джо Байден", "Джо Байден"), ("en", "Keir Starmer", "Кир Стармер", "Кір Стармер"),
    ("en", "William Hague", "Уильям Хейг", "Вільям Гейг"),
    ("en", "Matthew Whitaker", "Мэттью Уитакер", "Метью Вітакер"),
  ])
  func personsOfTheNews(language: String, name: String, russian: String, ukrainian: String) throws {
    #expect(try form(name, language, "ru") == russian)
    #expect(try form(name, language, "uk") == ukrainian)
  }

  @Test(arguments: [
    ("be", "Аляксандр Лукашэнка", "Александр Лукашенко", "Олександр Лукашенко"),
    ("be", "Святлана Ціханоўская", "Светлана Тихановская", "Світлана Тихановська"),
    ("bg", "Георги Първанов", "Георгий Пырванов", "Георгій Пирванов"),
    ("sr", "Александар Вучић", "Александр Вучич", "Александар Вучич"),
    ("sr", "Ana Dačić", "Ана Дачич", "Ана Дачич"),
    ("mk", "Христијан Мицкоски", "Христиан Мицкоски", "Християн Мицкоський"),
    ("el", "Κυριάκος Μητσοτάκης", "Кириакос Мицотакис", "Кіріакос Міцотакіс"),
    ("el", "Γιάνης Βαρουφάκης", "Янис Варуфакис", "Яніс Варуфакіс"),
    ("ka", "ირაკლი კობახიძე", "Ираклий Кобахидзе", "Іраклій Кобахідзе"),
    ("hy", "Նիկոլ Փաշինյան", "Никол Пашинян", "Нікол Пашинян"),
  ])
  func personsInOtherAlphabets(language: String, name: String, russian: String, ukrainian: String) throws {
    #expect(try form(name, language, "ru") == russian)
    #expect(try form(name, language, "uk") == ukrainian)
  }

  @Test func capitalsInsideWordsAreSmall() throws {
    #expect(try form("Mitch McConnell", "en", "ru") == "Митч Макконнелл")
    #expect(try form("Ron DeSantis", "en", "uk") == "Рон Десантіс")
    #expect(try form("Simon O'Connor", "en", "ru") == "Саймон О'Коннор")
    #expect(try form("Simon O’Connor", "en", "uk") == "Саймон О'Коннор")
    #expect(try form("MCCONNELL", "en", "ru") == "МАККОННЕЛЛ")
    let scheme = try #require(SchemeCatalog.press(from: "en", to: "ru"))
    #expect(scheme.applyAll("McCain").first == "Маккейн")
    #expect(scheme.walkAll("McCain", limit: 4) == scheme.applyAll("McCain", limit: 4))
  }

  @Test func whatALanguageLeavesOpenIsGiven() throws {
    let scheme = try #require(SchemeCatalog.press(from: "de", to: "ru"))
    #expect(PressNames.forms(of: "Steinmeier", scheme: scheme, kind: .family).contains("Штейнмейер"))
    #expect(PressNames.listedForms(of: "Susanne", scheme: scheme) == ["Сюзанна", "Зузанне"])
  }

  @Test func eachLatinSourceHasASchemeForBothLanguages() {
    for source in PressNames.latinSources {
      for target in PressNames.cyrillicTargets {
        let scheme = SchemeCatalog.press(from: source, to: target)
        #expect(scheme != nil, "\(source) to \(target)")
        #expect(scheme?.languages == [source])
      }
    }
  }

  /// Letters that no rule covers would stand in Latin in a Cyrillic name.
  @Test func noLetterOfALanguageIsLeftBehind() throws {
    let letters = [
      "en": "abcdefghijklmnopqrstuvwxyz", "fr": "aàâbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿzæ",
      "de": "aäbcdefghijklmnoöpqrsßtuüvwxyz", "es": "aábcdeéfghiíjklmnñoópqrstuúüvwxyz",
      "it": "aàbcdeèéfghiìíjklmnoòópqrstuùúvwxyz", "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
      "nl": "abcdeéèëfghiïjklmnoöpqrstuüvwxyz", "cs": "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž",
      "sk": "aáäbcčdďeéfghiíjklĺľmnňoóôpqrŕsštťuúvwxyýzž", "pt": "aáâãàbcçdeéêfghiíjklmnoóôõpqrstuúüvwxyz",
      "ro": "aăâbcdefghiîjklmnopqrsșştțţuvwxyz", "hu": "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz",
      "tr": "aâbcçdefgğhıiîjklmnoöpqrsştuüûvwxyz", "sv": "abcdeéfghijklmnopqrstuüvwxyzåäöøæ",
      "no": "abcdeéfghijklmnopqrstuüvwxyzåäöøæ", "nb": "abcdeéfghijklmnopqrstuüvwxyzåäöøæ",
      "da": "abcdeéfghijklmnopqrstuüvwxyzåäöøæ", "fi": "abcdefghijklmnopqrsštuvwxyzžåäö",
      "et": "abcdefghijklmnopqrsšzžtuvõäöüxy", "lv": "aābcčdeēfgģhiījkķlļmnņoōprŗsštuūvzž",
      "lt": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž", "hr": "abcčćdđefghijklmnopqrsštuvwxyzž",
      "sl": "abcčćdđefghijklmnopqrsštuvwxyzž", "bs": "abcčćdđefghijklmnopqrsštuvwxyzž",
      "sq": "abcçdeëfghijklmnopqrstuvwxyz",
    ]
    for source in PressNames.latinSources {
      let alphabet = try #require(letters[source])
      for target in PressNames.cyrillicTargets {
        let scheme = try #require(SchemeCatalog.press(from: source, to: target))
        for letter in alphabet {
          for name in ["\(letter)", "a\(letter)a", "t\(letter)t", "\(letter)\(letter)"] {
            for form in scheme.applyAll(name) {
              #expect(
                form.unicodeScalars.allSatisfy { $0.value >= 0x400 || $0 == "'" }, "\(name) in \(scheme.id): \(form)")
            }
          }
        }
      }
    }
  }

  @Test func comparedWithItsLanguageItIsAForm() throws {
    let german = try LanguageTag("de")
    let matcher = NameMatcher()
    #expect(
      matcher.compare("Ursula von der Leyen", "Урсула фон дер Ляйен", languageA: german, languageB: nil).verdict
        == .foreignForm("ru"))
  }
}
