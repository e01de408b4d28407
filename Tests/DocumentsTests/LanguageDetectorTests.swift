import Documents
import Testing

@Suite struct LanguageDetectorTests {
  func code(_ text: String) -> String? { LanguageDetector.detect(text)?.language.tag }

  static let sentences: [(String, String)] = [
    (
      "fr",
      "La fabrique du village fermera ses portes au printemps, faute de commandes, a annoncé hier soir son directeur."
    ),
    (
      "en",
      "The village factory will close in the spring because no more orders are coming in, its manager said last night."
    ),
    (
      "de",
      "Die Fabrik im Dorf wird im Frühjahr schließen, weil keine Aufträge mehr kommen, sagte ihr Leiter gestern Abend."
    ),
    (
      "es",
      "La fábrica del pueblo cerrará en primavera porque ya no llegan pedidos, dijo anoche su director a los vecinos."
    ),
    (
      "it",
      "La fabbrica del paese chiuderà in primavera perché non arrivano più ordini, ha detto ieri sera il suo direttore."
    ),
    (
      "pt",
      "A fábrica da aldeia vai fechar na primavera porque já não chegam encomendas, disse ontem à noite o seu diretor."
    ),
    (
      "nl",
      "De fabriek in het dorp gaat in het voorjaar dicht omdat er geen bestellingen meer komen, zei de directeur gisteren."
    ),
    (
      "pl",
      "Fabryka we wsi zostanie zamknięta wiosną, ponieważ nie ma już zamówień, powiedział wczoraj wieczorem jej dyrektor."
    ),
    (
      "cs",
      "Továrna ve vesnici bude na jaře zavřena, protože už nepřicházejí žádné objednávky, řekl včera večer její ředitel."
    ),
    (
      "ru",
      "Фабрика в деревне закроется весной, потому что заказов больше нет, сказал вчера вечером её директор жителям."
    ),
    ("uk", "Фабрика в селі закриється навесні, бо замовлень більше немає, сказав учора ввечері її директор мешканцям."),
    ("be", "Фабрыка ў вёсцы зачыніцца вясной, бо заказаў больш няма, сказаў учора ўвечары яе дырэктар жыхарам."),
    (
      "bg",
      "Фабриката в селото ще затвори през пролетта, защото вече няма поръчки, каза снощи нейният директор пред жителите."
    ),
    (
      "el",
      "Το εργοστάσιο του χωριού θα κλείσει την άνοιξη επειδή δεν έρχονται πια παραγγελίες, είπε χθες ο διευθυντής."
    ),
    ("ar", "سيغلق مصنع القرية أبوابه في الربيع لأن الطلبات لم تعد تصل، كما قال مديره مساء أمس للسكان."),
    ("he", "המפעל בכפר ייסגר באביב כי לא מגיעות עוד הזמנות, אמר אמש מנהל המפעל לתושבים."),
    ("hi", "गाँव का कारखाना वसंत में बंद हो जाएगा क्योंकि अब कोई ऑर्डर नहीं आ रहे हैं, यह उसके प्रबंधक ने कल शाम कहा।"),
    ("zh", "村里的工厂将于春天关闭，因为已经没有订单了，厂长昨晚对居民们说。"),
    ("ja", "村の工場は注文がなくなったため、春に閉鎖されると、工場長が昨夜住民に語った。"),
    ("ko", "마을 공장은 더 이상 주문이 들어오지 않아 봄에 문을 닫을 것이라고 어젯밤 공장장이 주민들에게 말했다."),
  ]

  @Test func twentyLanguages() {
    for (language, sentence) in Self.sentences {
      #expect(code(sentence) == language, "\(sentence)")
      #expect(code(sentence.uppercased()) == language, "\(sentence)")
      let tags = Set(LanguageDetector.languages)
      #expect(tags.contains(language))
    }
    #expect(Self.sentences.count == LanguageDetector.languages.count)
  }

  /// News is full of names, which are spelled as in other languages.
  @Test func namesOfOtherLanguagesHideNone() {
    let paragraphs = [
      """
      ZELENSKYJ V PRAZE: PAVEL SLÍBIL DALŠÍ MUNICI
      """,
      """
      Ukrajinský prezident Volodymyr Zelensky v neděli přiletěl do Prahy. Přijal ho Petr Pavel. Zelenského \
      doprovázela manželka Olena Zelenska a ministr obrany Rustem Umerov. S Zelenskym jednal i premiér Petr \
      Fiala. „S panem Zelenskym si rozumíme,“ řekl Fiala.
      """,
      """
      Mluvčí ruského ministerstva zahraničí Maria Zakharova označila návštěvu za divadlo. Podle Zakharovové \
      Praha „hoří válkou“. Mluvčí Kremlu Dmitry Peskov mluvil o provokaci. Peskova citovala agentura TASS. Šéf \
      generálního štábu Valery Gerasimov hrozil raketou Oreshnik. Gerasimovovi odpověděl Oleksandr Syrskyi. S \
      Gerasimovem prý nikdo nemluví.
      """,
      """
      V Kharkivu zahynuli čtyři lidé, v Záporoží dva. Gubernátor Oleh Syněhubov hovořil o útoku na Izjum a \
      Kupjansk. V Chersonu, Mykolajivu a Kryvém Rihu nešla elektřina. Prezident zmínil i Lvov a Oděsu. Starosta \
      Lvova Andrij Sadovyj poděkoval Čechům.
      """,
      """
      Angela Merkel v Berlíně uvedla svou knihu. Merkelová mluvila o Putinovi i o Minsku. Vladimir Putin jí \
      podle ní lhal. Ursula von der Leyenová a Kaja Kallasová v Bruselu jednaly s Markem Ruttem. Julija \
      Navalnaja, vdova po Alexeji Navalném, vystoupila s Taťánou Stanovou. Navalnaja chce zpřísnit sankce; s \
      Navalnou souhlasí Svjatlana Cichanouská.
      """,
    ]
    #expect(code(paragraphs.joined(separator: "\n\n")) == "cs")
    #expect(code(paragraphs.dropFirst(2).joined(separator: "\n\n")) == "cs")
  }

  @Test func confidenceIsAShare() throws {
    for (_, sentence) in Self.sentences {
      let found = try #require(LanguageDetector.detect(sentence))
      #expect(found.confidence > 0.5 && found.confidence <= 1)
    }
  }

  @Test(arguments: [
    "Továreň v dedine na jar zatvoria, pretože už neprichádzajú žiadne objednávky, povedal včera večer jej riaditeľ.",
    "Tvornica u selu zatvorit će se na proljeće jer više nema narudžbi, rekao je sinoć njezin direktor stanovnicima.",
    "Фабрика у селу биће затворена на пролеће јер више нема поруџбина, рекао је синоћ њен директор мештанима.",
    "Фабриката во селото ќе се затвори напролет бидејќи веќе нема нарачки, изјави синоќа нејзиниот директор.",
    "Fabrikken i landsbyen lukker til foråret, fordi der ikke længere kommer ordrer ind, sagde dens leder i aftes.",
    "Fabriken i byn stänger till våren eftersom det inte längre kommer några beställningar, sade chefen i går kväll.",
    "La fàbrica del poble tancarà a la primavera perquè ja no arriben comandes, va dir ahir al vespre el seu director.",
    "Fabrica din sat se va închide la primăvară pentru că nu mai vin comenzi, a spus aseară directorul ei.",
    "A falu gyára tavasszal bezár, mert már nem érkeznek megrendelések, mondta tegnap este az igazgatója.",
    "Kylän tehdas suljetaan keväällä, koska tilauksia ei enää tule, sanoi sen johtaja eilen illalla asukkaille.",
    "Köyün fabrikası artık sipariş gelmediği için baharda kapanacak, dedi müdürü dün akşam.",
    "کارخانه روستا در بهار تعطیل می‌شود زیرا دیگر سفارشی نمی‌رسد، مدیر آن دیشب گفت.",
    "गावातील कारखाना वसंत ऋतूत बंद होणार आहे कारण आता मागणी येत नाही, असे त्याच्या व्यवस्थापकाने काल सांगितले आहे.",
    "די פאַבריק אין שטעטל װעט זיך פֿאַרמאַכן פֿרילינג, װײַל עס קומען מער נישט קײן באַשטעלונגען.",
    "Президент дирӯз бо вазирони ҳукумат мулоқот кард ва гуфт, ки соли оянда роҳҳои нав сохта мешаванд.",
    "De Minister huet gëschter gesot, datt d'Strooss fir d'Leit vun der Stad nei gebaut gouf an et ass gutt sou.",
  ])
  func neighboursAreNotTakenForThem(_ sentence: String) { #expect(code(sentence) == nil) }

  /// Short texts of near languages: told by a word or letter of their own, untold without.
  @Test(arguments: [
    ("bg", "Той беше в София през лятото"), ("bg", "Къщата още стои на хълма"), ("uk", "Книга була в хаті, а він спав"),
    ("be", "Ён жыве ў горадзе"), ("es", "La niña come una manzana y pan"), ("es", "Los niños van a la escuela"),
    ("pt", "O menino come uma maçã"), (nil, "Мама мыла раму"), (nil, "Затем он стал председателем"),
    (nil, "В сентябре 2007 года вместо него"), (nil, "O neno come unha mazá na casa"),
    (nil, "El nen menja una poma amb la mare"),
  ])
  func shortTexts(_ language: String?, _ text: String) { #expect(code(text) == language) }

  @Test(arguments: [
    "", " ", "12 345 678,90 — 3 % (2024)", "OK", "xkcd qwfp zxcvb hjkl mnbvc wqrtp lkjhg fdsaq", "https://a.b/c?d=e",
    "....",
    "\u{301}\u{301}\u{301}", "😀😀😀😀😀😀",
  ])
  func nothingToTell(_ text: String) { #expect(code(text) == nil) }

  @Test func aTextOfTwoHalvesIsNeither() {
    let byCode = Dictionary(uniqueKeysWithValues: Self.sentences)
    for (one, other) in [("fr", "en"), ("de", "pl"), ("ru", "uk")] {
      let half = Array(repeating: byCode[one] ?? "", count: 4).joined(separator: " ")
      let rest = Array(repeating: byCode[other] ?? "", count: 4).joined(separator: " ")
      #expect(code(half + "\n" + rest) == nil)
      // One foreign sentence in many is a quotation.
      #expect(code(half + " " + half + "\n" + (byCode[other] ?? "")) == one)
    }
  }

  @Test func markupAndAccentsDoNotMatter() {
    #expect(
      code(
        "Le de\u{301}pute\u{301} a e\u{301}te\u{301} re\u{301}e\u{301}lu dimanche apre\u{300}s une campagne calme et bre\u{300}ve"
      ) == "fr")
    #expect(
      code(
        "Dé\u{AD}pu\u{AD}té réélu dimanche après une cam\u{AD}pagne calme, selon les ré\u{AD}sul\u{AD}tats offi\u{AD}ciels"
      ) == "fr")
  }

  /// Tags, addresses, mentions and hash tags are in no language.
  @Test(arguments: [
    (
      "be",
      "Квіткі на вясновы канцэрт можна набыць тут: <a_href=\"https://tickets.example/concert/spring?city=west\">https://tickets.example/concert</a>"
    ),
    (
      "be",
      "Чытайце нас <a href='https://news.example/be/index.html'>@our_daily_news</a> у горадзе #music #concert #spring"
    ),
    ("be", "Ён жыве ў горадзе, падрабязнасці: www.example.org/the-news-of-the-week-and-all-that-happened"),
    ("be", "Ён жыве ў горадзе <a_href=\"https://news.example/the-news-of-the-week-and-more"),
    ("fr", "La pièce se joue demain au théâtre https://shop.example/the-best-seats-for-all-of-you-this-week"),
    (nil, "https://shop.example/the-best-seats-for-all-of-you-this-week @theatre #tickets"),
    (nil, "<a href=\"https://shop.example/the-best-seats\">https://shop.example/the-best-seats</a>"),
    ("fr", "Soit a <b, où b est le plus grand des nombres que la machine sait lire."),
  ])
  func addressesTellNothing(_ language: String?, _ text: String) { #expect(code(text) == language) }

  @Test func namesTellLittle() {
    #expect(
      code(
        "Avec John Wilkinson, Peter Goodfellow, Mary Whitehouse et William Hawthorne, il joue le facteur du village dans ce film."
      ) == "fr")
    #expect(code("WITH JOHN WILKINSON AND MARY WHITEHOUSE, HE PLAYS IN THE FILM ABOUT THE OLD HOUSE.") == "en")
  }

  /// Latin letters typed for Cyrillic ones.
  @Test func lookalikesInsideWords() {
    #expect(code("Вiн прийшов i сiв бiля вiкна, де лежала книжка") == "uk")
    #expect(code("Яна жыве ў горадзе i любiць кнiгi") == "be")
  }

  /// Vowel signs are no letters of another script.
  @Test func vowelSigns() {
    #expect(code("ذَهَبَ الوَلَدُ إِلَى المَدْرَسَةِ فِي الصَّبَاحِ وَعَادَ مَسَاءً") == "ar")
    #expect(code("उन्होंने कहानियों में नदियों और पहाड़ियों की बातें लिखीं") == "hi")
    #expect(code("आजी नदीकाठी राहत होती आणि तिला फुले खूप आवडत होती") == nil)
  }
}
