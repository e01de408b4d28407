/// Letters and words that tell near languages apart in a short text, where letter groups leave them a few nats apart.
///
/// What shows one of two languages and not the other lowers the other. Our own lists of function words.
struct LanguageProofs {
  private let languages: [String]
  private var handicaps: [Double]

  /// Longest text that is looked at, in words: longer ones have lead enough.
  static let limit = 60

  /// What each language of a script loses, in nats; nil where nothing is shown.
  static func handicaps(_ words: [[UInt32]], languages: [String]) -> [Double]? {
    guard words.count <= limit else { return nil }
    var proofs = LanguageProofs(languages: languages, handicaps: [Double](repeating: 0, count: languages.count))
    if languages.contains("ru") { proofs.weighCyrillic(words) } else { proofs.weighIberian(words) }
    return proofs.handicaps
  }

  private mutating func lower(_ codes: [String], by nats: Double) {
    for code in codes { if let column = languages.firstIndex(of: code) { handicaps[column] -= nats } }
  }

  /// Bulgarian and its neighbours write no ы, э, ё, and ь before о alone; Russian and its no ъ before a consonant.
  private mutating func weighCyrillic(_ words: [[UInt32]]) {
    var isEastern = false
    var isBulgarian = false
    var letters: Set<UInt32> = []
    for word in words {
      letters.formUnion(word)
      for (letter, next) in zip(word, word.dropFirst()) {
        if letter == 0x44C, next != 0x43E { isEastern = true }
        if letter == 0x44A, Self.consonants.contains(next) { isBulgarian = true }
      }
    }
    isEastern = isEastern || !letters.isDisjoint(with: Self.eastern)
    // и and щ are not Belarusian, ы, э, ё and ъ not Ukrainian, і, ї, є, ґ and ў of those two alone.
    if !letters.isDisjoint(with: [0x438, 0x449]) || !letters.isDisjoint(with: Self.ukrainian) { lower(["be"], by: 10) }
    if letters.isDisjoint(with: [0x456, 0x45E]) { lower(["be"], by: 6) }
    if letters.contains(0x44A) || !letters.isDisjoint(with: Self.eastern) { lower(["uk"], by: 10) }
    if !letters.isDisjoint(with: Self.ukrainian) || !letters.isDisjoint(with: [0x456, 0x45E]) {
      lower(["ru", "bg"], by: 10)
    }
    let hasRussian = words.contains(where: Self.russian.contains)
    let hasBulgarian = words.contains(where: Self.bulgarian.contains)
    if isEastern, !isBulgarian { lower(["bg", "sr", "mk"], by: 10) }
    if isBulgarian, !isEastern { lower(["ru", "uk", "be"], by: 10) }
    // Few Bulgarian sentences have no word or letter of their own.
    if !isBulgarian, !hasBulgarian { lower(["bg"], by: hasRussian ? 12 : 6) }
    if hasBulgarian, !isEastern, !hasRussian { lower(["ru"], by: 6) }
  }

  private mutating func weighIberian(_ words: [[UInt32]]) {
    func has(_ set: Set<[UInt32]>) -> Bool { words.contains(where: set.contains) }
    let (isSpanish, isWestern) = (has(Self.spanish), has(Self.western))
    let (isPortuguese, isGalician) = (has(Self.portuguese), has(Self.galician))
    if isSpanish, !isWestern { lower(["gl", "pt"], by: 8) }
    if has(Self.castilian), !isWestern { lower(["ca"], by: 8) }
    if isWestern, !isSpanish { lower(["es"], by: 8) }
    if isPortuguese, !isGalician { lower(["gl"], by: 8) }
    if isGalician, !isPortuguese { lower(["pt"], by: 8) }
  }

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(separator: " ").map { [0] + $0.unicodeScalars.map(\.value) + [0] })
  }

  /// ы, э, ё.
  private static let eastern: Set<UInt32> = [0x44B, 0x44D, 0x451]
  /// ї, є, ґ.
  private static let ukrainian: Set<UInt32> = [0x457, 0x454, 0x491]
  private static let consonants = Set("бвгджзклмнпрстфхцчшщ".unicodeScalars.map(\.value))

  private static let russian = words(
    """
    он она они оно это этот что как его её ее был была было были году года из или для во со к о об уже лет также чтобы \
    если когда после их тем где год ещё еще им ему мы вы меня который которые
    """)
  private static let bulgarian = words(
    """
    е се че са ще бе към беше това тази този като през след който която което които няма има също й ѝ бъде бил аз \
    ние вие съм
    """)
  /// Not of Galician or Portuguese, nor, those of `castilian`, of Catalan.
  private static let spanish = castilian.union(words("el del una unas al lo han ha donde les"))
  private static let castilian = words(
    "y los las más fue muy también ya su sus hay sin hasta cuando según años año él")
  /// Of Galician or Portuguese, not of Spanish.
  private static let western = words(
    """
    o os as do das na nas ao aos á à unha um uma é non não foi pola pela pelo coa moi muito tamén seu súa sua mais máis \
    ou ten tem hai há em com e às pelos pelas num numa
    """)
  private static let portuguese = words(
    "um uma não com em pela pelo pelos pelas muito sua são há à às num numa tem mais ele ela eles")
  private static let galician = words(
    "unha unhas non coa moi tamén súa máis hai ten pola polas polos á ás sen cun cunha")
}
