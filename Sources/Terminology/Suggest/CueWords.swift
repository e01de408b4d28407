/// Words of a language that tell names from other capitalised words. Written from the languages' grammars.
struct CueWords: Sendable {
  /// Prepositions that mostly stand before places.
  var place: Set<String> = []
  /// Articles and the like, which stand before common nouns (German writes those with a capital too).
  var articles: Set<String> = []
  /// Titles and offices before persons.
  var titles: Set<String> = []
  /// Capitalised words that are no names: weekdays, months.
  var calendar: Set<String> = []
  /// Whether common nouns have capitals.
  var capitalisesNouns = false

  /// Little words inside personal names of any language.
  static let particles = words("von van der den ter zu zum da di del della dos das al el bin ibn ben bint")
  /// Articles inside personal names, mostly behind a particle (van de, von der, de la).
  static let articlesInside = words("de den der het la las los le")
  /// What is elided before a name (l'Ukraine, d'Odessa, dell'Ucraina).
  static let elided = words("l d j m n s t c qu jusqu lorsqu puisqu dell all nell dall sull un")
  /// Their most letters.
  static let longestElided = elided.map(\.unicodeScalars.count).max() ?? 0

  /// Words that bodies, houses and societies are called by, in any language.
  static let bodies = words(
    "institut institute instituto istituto instytut instituut институт інститут fondation foundation stiftung fundación"
      + " fondazione fundacja stichting фонд agence agency agentur agencia agenzia agencja agentschap агентство"
      + " université university universität universidad università uniwersytet universiteit университет університет"
      + " ministère ministry ministerium ministerio ministero ministerstwo ministerie министерство міністерство"
      + " comité committee komitee comitato komitet комитет комітет conseil council rat consejo consiglio rada raad"
      + " совет рада parti party partei partido partito partia partij партия партія banque bank banco banca банк"
      + " association verein verband asociación associazione stowarzyszenie vereniging ассоциация асоціація société"
      + " company corporation gesellschaft sociedad società компания компанія fédération federation föderation"
      + " federación federazione federacja группа група groupe group gruppe grupo gruppo grupa groep union unione"
      + " commission kommission comisión commissione komisja commissie комиссия комісія centre center zentrum centro"
      + " centrum центр cour court gericht gerichtshof tribunal суд")

  /// The cues of a language; none for one without.
  static func of(_ language: String) -> CueWords { table[language] ?? CueWords() }

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let table: [String: CueWords] = [
    "fr": CueWords(
      place: words("à en vers depuis près jusqu'à"), articles: words("le la les un une des du au aux ce cette ces"),
      titles: words("président présidente ministre général colonel m mme mm lieutenant maire gouverneur porte-parole"),
      calendar: words("lundi mardi mercredi jeudi vendredi samedi dimanche")),
    "en": CueWords(
      place: words("in at near from toward towards outside"), articles: words("the a an this these those"),
      titles: words(
        "president minister general colonel mr mrs ms dr lieutenant mayor governor spokesman spokeswoman sir lord senator sen "
          + "sens representative rep reps gov lt col capt sgt det rev prof professor"),
      calendar: words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
          + "september october november december i christmas easter")),
    "de": CueWords(
      place: words("in nach bei aus nahe"),
      articles: words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem im am zum zur beim vom ins "
          + "ans diese dieser dieses diesem diesen jede jeder jedes seine seiner seinem seinen ihre ihrer ihrem ihren "
          + "viele mehr alle einige keinerlei zwei drei vier fünf mehrere"),
      titles: words(
        "präsident präsidentin minister ministerin general oberst herr frau bürgermeister gouverneur sprecher"),
      calendar: words("montag dienstag mittwoch donnerstag freitag samstag sonntag"), capitalisesNouns: true),
    "es": CueWords(
      place: words("en hacia desde cerca"), articles: words("el la los las un una unos unas este esta"),
      titles: words(
        "presidente presidenta ministro ministra general coronel sr sra don doña alcalde gobernador portavoz")),
    "it": CueWords(
      place: words("a in verso presso"), articles: words("il lo la i gli le un uno una del della nel nella"),
      titles: words("presidente ministro ministra generale colonnello signor signora sindaco governatore portavoce")),
    "pl": CueWords(
      place: words("w we do koło pod nad z ze"), articles: [],
      titles: words("prezydent minister generał pułkownik pan pani burmistrz gubernator rzecznik premier")),
    "nl": CueWords(
      place: words("in naar bij uit nabij"), articles: words("de het een deze dit die dat"),
      titles: words("president minister generaal kolonel heer mevrouw burgemeester gouverneur woordvoerder premier")),
    "ru": CueWords(
      place: words("в во из под около близ до"), articles: [],
      titles: words("президент министр генерал полковник господин госпожа мэр губернатор премьер-министр")),
    "uk": CueWords(
      place: words("у в із з під біля до поблизу"), articles: [],
      titles: words("президент президентка міністр міністерка генерал полковник пан пані мер губернатор речник")),
  ]
}
