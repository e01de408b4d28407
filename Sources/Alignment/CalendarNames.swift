/// Names of months and days in languages of the news, so that `22 novembre` and `Nov 22` support each other.
/// Source: Unicode CLDR, calendar data, `wide` and `abbreviated`, in the forms dates use.
enum CalendarNames {
  private static let table = """
    janvier january jan januar enero gennaio janeiro januari stycznia styczeń січня січень января январь leden ledna
    février february feb februar febrero febbraio fevereiro februari lutego luty лютого лютий февраля февраль únor února
    mars march mar märz marzo março maart marca marzec березня березень марта март březen března
    avril april apr abril aprile kwietnia kwiecień квітня квітень апреля апрель duben dubna
    mai may mayo maggio maio mei maja maj травня травень мая май květen května
    juin june jun juni junio giugno junho czerwca czerwiec червня червень июня июнь červen června
    juillet july jul juli julio luglio julho lipca lipiec липня липень июля июль červenec července
    août august aug agosto augustus sierpnia sierpień серпня серпень августа август srpen srpna
    septembre september sep sept septiembre settembre setembro września wrzesień вересня вересень сентября сентябрь září
    octobre october oct oktober octubre ottobre outubro października październik жовтня жовтень октября октябрь říjen
    novembre november nov noviembre novembro listopada listopad листопада листопад ноября ноябрь
    décembre december dec dezember diciembre dicembre dezembro grudnia grudzień грудня грудень декабря декабрь prosinec
    lundi monday montag lunes lunedì maandag poniedziałek понеділок понеділка понедельник pondělí
    mardi tuesday dienstag martes martedì dinsdag wtorek вівторок вівторка вторник úterý
    mercredi wednesday mittwoch miércoles mercoledì woensdag środa środę середа середу среда среду středa
    jeudi thursday donnerstag jueves giovedì donderdag czwartek четвер четверга четверг čtvrtek
    vendredi friday freitag viernes venerdì vrijdag piątek п’ятниця п’ятницю пятница пятницу pátek
    samedi saturday samstag sábado sabato zaterdag sobota sobotę субота суботу суббота субботу
    dimanche sunday sonntag domingo domenica zondag niedziela niedzielę неділя неділю воскресенье neděle
    """

  /// Links between words of the texts that name the same month or day.
  static func links(
    _ source: Vocabulary, _ target: Vocabulary
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var made: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    let tokenizer = Tokenizer(usesPunctuation: false)
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").compactMap { tokenizer.tokens(of: String($0)).tokens.last }
      let left = Set(words.compactMap { source.entry(of: $0) })
      let right = Set(words.compactMap { target.entry(of: $0) })
      for one in left { for other in right { made.append((one, other, 1, .number)) } }
    }
    return made
  }
}
