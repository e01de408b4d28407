import Testing
import TextCore
import Transliteration

/// Places that decline otherwise than their endings make one think.
@Suite struct PlaceDeclensionTests {
  /// Genitive and locative of a place, the usual form first.
  @Test(arguments: [
    ("ru", "Севастополь", "Севастополя", "Севастополе"), ("ru", "Чернобыль", "Чернобыля", "Чернобыле"),
    ("ru", "Казань", "Казани", "Казани"), ("ru", "Ирпень", "Ирпеня", "Ирпене"), ("ru", "Джанкой", "Джанкоя", "Джанкое"),
    ("ru", "Сочи", "Сочи", "Сочи"), ("ru", "Соединённые Штаты", "Соединённых Штатов", "Соединённых Штатах"),
    ("ru", "Черновцы", "Черновцов", "Черновцах"), ("ru", "Сумы", "Сум", "Сумах"),
    ("uk", "Казань", "Казані", "Казані"), ("uk", "Прип'ять", "Прип'яті", "Прип'яті"),
    ("uk", "Ірпінь", "Ірпеня", "Ірпені"), ("uk", "Відень", "Відня", "Відні"), ("uk", "Єгипет", "Єгипту", "Єгипті"),
    ("uk", "Кримський міст", "Кримського мосту", "Кримському мості"), ("uk", "Лозова", "Лозової", "Лозовій"),
    ("uk", "Чернівці", "Чернівців", "Чернівцях"), ("uk", "Далекий Схід", "Далекого Сходу", "Далекому Сході"),
    ("uk", "Новобаварський район", "Новобаварського району", "Новобаварському районі"),
    ("pl", "Białoruś", "Białorusi", "Białorusi"), ("pl", "Wiedeń", "Wiednia", "Wiedniu"),
    ("pl", "Węgry", "Węgier", "Węgrzech"), ("pl", "Niemcy", "Niemiec", "Niemczech"),
    ("pl", "Zaporoże", "Zaporoża", "Zaporożu"), ("pl", "Iwano-Frankiwsk", "Iwano-Frankiwska", "Iwano-Frankiwsku"),
    ("pl", "Stany Zjednoczone", "Stanów Zjednoczonych", "Stanach Zjednoczonych"),
    ("pl", "Doniec", "Dońca", "Dońcu"), ("pl", "Grozny", "Groznego", "Groznym"), ("pl", "Iran", "Iranu", "Iranie"),
    ("cs", "Chmelnyckyj", "Chmelnyckého", "Chmelnyckém"), ("cs", "Kryvyj Rih", "Kryvého Rihu", "Kryvém Rihu"),
    ("pl", "Bukareszt", "Bukaresztu", "Bukareszcie"), ("cs", "Spojené státy", "Spojených států", "Spojených státech"),
    ("cs", "Dněpropetrovská oblast", "Dněpropetrovské oblasti", "Dněpropetrovské oblasti"),
    ("cs", "Hadí ostrov", "Hadího ostrova", "Hadím ostrově"), ("cs", "Buča", "Buči", "Buči"),
    ("cs", "Kazaň", "Kazaně", "Kazani"), ("cs", "Ivano-Frankivsk", "Ivano-Frankivsku", "Ivano-Frankivsku"),
  ])
  func placesDecline(language: String, name: String, genitive: String, locative: String) throws {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: .place)
    #expect(forms[.genitive]?.first == genitive && forms[.locative]?.first == locative, "\(forms)")
  }

  /// A place is no living being.
  @Test(arguments: [
    ("ru", "Крымский мост"), ("ru", "Северский Донец"), ("ru", "Остров Змеиный"), ("uk", "Сіверський Донець"),
    ("uk", "Острів Зміїний"), ("pl", "Grozny"), ("cs", "Chmelnyckyj"),
  ])
  func accusativesAreLifeless(language: String, name: String) throws {
    let forms = Declension.forms(of: name, language: try LanguageTag(language), kind: .place)
    #expect(forms[.accusative]?.first == name, "\(forms)")
  }
}
