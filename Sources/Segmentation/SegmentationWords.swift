/// Abbreviations and months, by language.
enum SegmentationWords {
  static func abbreviations(of language: String) -> [String] {
    (lists[language] ?? "").split(separator: " ").map(String.init)
  }

  static func months(of language: String) -> [String] {
    (monthLists[language] ?? "").split(separator: " ").map(String.init)
  }

  /// Words that follow a stop in addresses.
  static let domains: Set<[UInt8]> = Set(
    "com org net fr de es it pl nl ru ua uk eu info gov edu io html htm php pdf txt js swift".split(separator: " ")
      .map { Array($0.utf8) })

  /// Abbreviations that end a sentence as well: a capital after them starts a new one.
  static let enders: Set<[UInt8]> = Set(
    "etc usw р рр ст г гг тис млн млрд тыс грн руб inc ltd co corp w n tzn itd ecc enz vol uu".split(separator: " ")
      .map { Array($0.utf8) })

  private static let lists = [
    "fr":
      "m mm mme mlle dr pr me st ste av bd p ex cf vol chap éd art al gén col cdt lt cap env no n° tél hab jr mgr ap",
    "en":
      "mr mrs ms dr prof st sr jr gen col lt capt sgt gov sen rep rev hon vs no fig vol pp inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e approx",
    "de":
      "z b d h u a bzw ca dr prof hr fr st str nr mio mrd vgl usw sog evtl ggf bspw inkl abs art jan feb apr aug sept okt nov dez ing gen",
    "es": "sr sra srta dr dra d dña ud uds gral cnel av pág núm ee uu p ej tel art vol etc",
    "it": "sig sigg dott prof ing avv gen col on s p es pag art n vol ecc",
    "pl": "np tj tzn m in r w s ul al pl dr prof gen płk mjr inż mgr im św ok godz tys mln mld zob pn nr",
    "nl": "dhr mevr mw dr prof ir ing nr bv enz blz ca jl st m n d w z",
    "ru": "г гг ул д т е и др пр им стр см ст тыс млн млрд руб акад проф ген",
    "uk": "р рр вул буд м т д ін ім ст с див тис млн млрд грн акад проф напр ген обл",
  ]

  private static let monthLists = [
    "de": "januar februar märz april mai juni juli august september oktober november dezember jahrhundert",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
  ]
}
