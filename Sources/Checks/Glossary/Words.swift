import TextCore

/// Whole words inside texts.
enum Words {
  /// Whether a text contains another one between word boundaries. O(n·m), both are names.
  static func contains(_ text: String, _ part: String) -> Bool {
    let whole = Array(text.unicodeScalars)
    let inner = Array(part.unicodeScalars)
    guard !inner.isEmpty, inner.count <= whole.count else { return false }
    for start in 0...(whole.count - inner.count) where whole[start..<(start + inner.count)].elementsEqual(inner) {
      let end = start + inner.count
      if isBoundary(whole, start - 1), isBoundary(whole, end) { return true }
    }
    return false
  }

  /// A hyphen joins: Kursk-Vostotchny is another name than Kursk.
  private static func isBoundary(_ text: [Unicode.Scalar], _ at: Int) -> Bool {
    !text.indices.contains(at) || !(UnicodeFacts.isWord(text[at]) || text[at] == "-")
  }
}

/// Words of everyday language that are written like names or like misspelled ones.
enum CommonWords {
  /// Whether a folded spelling is such a word.
  static func contains(_ folded: String, in language: LanguageTag) -> Bool {
    tables[language.language]?.contains(folded) ?? false
  }

  private static let tables: [String: Set<String>] = text.split(separator: "\n").reduce(into: [:]) { tables, line in
    let parts = line.split(separator: " ").map(String.init)
    if let language = parts.first { tables[language] = Set(parts.dropFirst()) }
  }

  // Of our own choice: the words between which names stand, and nouns and adjectives that are surnames or places too.
  private static let text = """
    fr alors ainsi après au aussi aux avant avec avoir beaucoup bon boucher boulanger car ce cela celle ces chat chez comme contre cousin dans de demain depuis des deux dont du elle en encore entre est et eux faire fait fin grand gris guerre homme hier hiver il ils jour la lapin le lebon leur leurs lion loup lui mais marin merle même monde mort nord noir non nos nous ou où ours paix par pas petit peu peut plus pour pont prince qui que quand roi rouge roux russe sa sans ses si soldat son sont sous sud sur temps terre tour tous tout tsar ukrainien un une ville vin vert voix vos vous zone
    en about after again all also and any are army as at back baker bank bay be been before best bird black brown but by can city cook day did down each east even every field first fish for force forest fox from gold good great green ground had has have he her here him his home how if in into is it its just king know last law life light like lion long made make man many may me more most much must my new no north not now of off on one only or other our out over part peace people place rabbit red right river rose said sea see she smith so some son south state still stone such take than that the their them then there these they this time to town two under up us very war was water way we well west what when where which white who wild will wind with wolf wood work world year you young
    de aber alle als also am an auch auf aus bei berg bis brücke burg das dass dem den der des die doch du ein eine er es fischer fluss frau frieden für ganz groß gut haben hase hat heute ich ihr im in ist ja jahr jeder kaiser kein klein koch könig krieg land lang licht löwe machen man mann mehr meer mit nach nacht neu nicht noch nord nun nur oder ohne osten richter rot rote schnell schon schwarz sehr sein sich sie sind so stadt stein süden tag um und uns vater viel vom von vor wald was wasser weg weil weiß welt wenn wer wie wir wird wo wolf zeit zu zum zur zwei
    es al así aunque años bien blanco bueno cabo calle camino campo casa como con contra cosa cuando de del desde dos durante el ella en entre era es esta este fin fue gran guerra ha hasta hay hombre hoy la las león lo lobo los luna luz mar más me mi mientras monte muerte mundo muy negro no nos nuevo o otro para parte paz pero por porque puente que quien rey río rojo se según ser si sin sobre sol son su sus también tan tiempo tierra todo tras tres tu un una uno verde vez vida y ya
    it al alla anche ancora anni bene bianco campo casa che chi ci come con contro cosa cui da dal dei del della di dopo dove due e era fiume fra gli grande guerra ha il in io isola la le leone lo lui lupo ma mare me mi mondo monte morte nel nella nero non noi nord nuovo o ogni pace per perché più poi ponte prima quando quello questo re rosso se sei sempre senza si sole sono stato su sud sul terra tra tre tutto un una uno verde vita voi
    ru без белый бы был быть в вас ваш во война волк вот все всё год город да для до дом другой его ее если есть ещё жизнь за заяц земля и из или им их к как когда кто лес ли лев маляр мир мы на над не него нет но ночь о один он она они от очень по под после при про раз река с сам со так там тот ты у уже царь человек через что чтобы это я
    uk але без був бути в ваш вже ви вовк все всі від він війна вона вони він гора дім для до з за заєць земля зі й і із інший його ліс лев маляр ми мир місто на над не ні ніч о один по під після при про раз рік річка с сам світ так там те ти то ту у хто цар це час через чи що щоб я як якщо є її їх
    pl aby ale bez bo by był być co czas czy dla do dom dwa gdy go i ich ile im inny ja jak jego jej jest już kiedy kraj król kto ktoś las lew ma miasto mnie morze może na nad nie nim nowy o od on one po pod pokój pole przed przez przy raz rok rzeka są się sobie ta tak tam te ten to tu ty tylko u w wilk wojna wszystko z za zając ze że ziemia życie
    """
}
