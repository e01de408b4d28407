/// Times and names that look like the end of a sentence and are none.
extension Segmenter {
  /// Whether a time of day or an era closes the adverbial that opens its sentence: `At 5 a.m. Mr. Smith went`.
  func isFrontedTime(_ text: ByteText, start: Int, stop: Int, token: Word) -> Bool {
    var start = start
    for at in max(start, stop - 40)..<stop where text.bytes[at] == 0x3A && text.bytes[at + 1] == 0x20 { start = at + 2 }
    guard language.language == "en" || language.language == "da", stop - start <= 40 else { return false }
    guard ["a.m", "p.m", "am", "pm", "b.c", "a.d", "c.e", "b.c.e"].contains(token) else { return false }
    return [
      "at", "by", "in", "on", "around", "about", "before", "after", "since", "until", "from", "før", "efter", "inden",
    ]
    .contains(text.word(at: start).text)
  }

  /// Whether the segment so far is an adverbial that ends in a year, a century or an hour, which no sentence is:
  /// `В 2010-2012 гг. Виктор`, `W XIX w. Polska`, `У лютому 2022 р. Росія`, `24 февраля 2022 г. Россия`, `В мае с. г. Банк`.
  func isFrontedYear(_ place: StopPlace) -> Bool {
    let (text, start) = (place.text, place.start)
    guard Self.times.contains(place.token.text) || language.language == "uk" && place.token.text == "р",
      place.stop - start <= 60
    else { return false }
    if place.token.text == "с.г" || place.token.text == "т.г" { return isFronted(text, start, to: place.token.start) }
    guard let (space, end) = text.scalar(before: place.token.start), ByteText.isSpace(space) else { return false }
    if place.token.text == "г", end > start, text.bytes[end - 1] == 0x2E {
      let first = text.token(before: end - 1, from: start)
      if first.text == "с" || first.text == "т" { return isFronted(text, start, to: first.start) }
    }
    return isFronted(text, start, to: end) { isCounting(text, $0, end) }
  }

  /// Whether an era closes the adverbial that opens its sentence: `Nel III sec. a.C. Roma`, `En el siglo II a. C. Roma`.
  func isFrontedEra(_ place: StopPlace) -> Bool {
    let (text, start, token) = (place.text, place.start, place.token)
    let spaced = spacedLetters(text, start: start, token).first
    let isEra = Self.eras.contains(token.text) || spaced == "a.c" || spaced == "d.c"
    guard isEra, place.stop - start <= 60 else { return false }
    let first = text.word(at: start)
    var at = start
    for words in 0..<3 {
      let word = text.word(at: at)
      let next = text.skipSpace(word.end)
      guard next > at, next < token.start else { return false }
      let second = text.word(at: next)
      if isNumeral(text, at, word.end) && Self.centuries.contains(second.text)
        || Self.centuries.contains(word.text) && isNumeral(text, next, second.end)
      {
        // Nothing but `av.` or the era's first letter stands between.
        return token.start - second.end <= 6 && (words == 0 || Self.prepositions.contains(first.text))
      }
      at = next
    }
    return false
  }

  /// Whether a word is a number, Arabic or Roman, with or without the ending of an ordinal: `3`, `III`, `IIe`.
  private func isNumeral(_ text: ByteText, _ start: Int, _ end: Int) -> Bool {
    let digits = text.bytes[start..<end].prefix {
      ByteText.isDigit(UInt32($0)) || [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0)
    }
    return !digits.isEmpty && end - start - digits.count <= 2
  }

  /// Whether years in the plural stand before their century: `в 90-х гг. XIX в.`
  func isYearsOfCentury(_ place: StopPlace) -> Bool {
    guard place.token.text == "гг" || place.token.text == "рр" else { return false }
    return isCounting(place.text, place.first, place.text.word(at: place.first).end) && !ByteText.isDigit(place.head)
  }

  /// Whether a time stands alone up to an offset, or up to a number before it: a word; a day and a month; a preposition
  /// and two words more.
  private func isFronted(_ text: ByteText, _ start: Int, to end: Int, number: ((Int) -> Bool)? = nil) -> Bool {
    let first = text.word(at: start)
    var at = start
    var words = 0
    while words < 4, number.map({ !$0(at) }) ?? (at < end) {
      let next = text.skipSpace(text.word(at: at).end)
      guard next > at, next < end || number == nil && next == end else { return false }
      at = next
      words += 1
    }
    let isDay = first.end - start <= 2 && ByteText.isDigit(UInt32(text.bytes[start]))
    return words <= 1 || words == 2 && isDay || words <= 3 && Self.prepositions.contains(first.text)
  }

  /// Whether the year of a caption or catalogue entry stands before another year, which its sentence goes on with:
  /// `Мост, каким его застал художник, 1898 г. В 1903 году мост снесён`. A comma and no preposition stands before it.
  func isCaptionDate(_ place: StopPlace) -> Bool {
    let (text, start) = (place.text, place.start)
    guard language.language == "ru", place.token.text == "г", place.stop - start <= 160,
      let (space, end) = text.scalar(before: place.token.start), ByteText.isSpace(space), end - start > 6,
      isYear(text, end - 4), text.bytes[end - 5] == 0x20, text.bytes[end - 6] == 0x2C
    else { return false }
    let preposition = text.word(at: place.first)
    guard preposition.text == "в" || preposition.text == "во" else { return false }
    let year = text.skipSpace(preposition.end)
    guard isYear(text, year) else { return false }
    return ["г", "году"].contains(text.word(at: text.skipSpace(year + 4)).text)
  }

  private func isYear(_ text: ByteText, _ at: Int) -> Bool {
    at + 4 < text.count && text.bytes[at..<at + 4].allSatisfy { ByteText.isDigit(UInt32($0)) }
      && !ByteText.isDigit(UInt32(text.bytes[at + 4]))
  }

  /// Whether nothing but a number stands in a range: `2010-2012`, `XIX`, `ХІХ` in Cyrillic letters, `90-х`.
  private func isCounting(_ text: ByteText, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    var at = start
    var letters = 0
    var isBehindDash = false
    while at < end, let (value, next) = text.scalar(at: at) {
      switch value {
      case 0x30...0x39, 0x49, 0x56, 0x58, 0x4C, 0x43, 0x406, 0x425: if isBehindDash { letters = 0 }
      case 0x2D, 0x2013: isBehindDash = at > start
      default:
        letters += 1
        guard isBehindDash, letters <= 3, ByteText.isLetter(value) else { return false }
      }
      at = next
    }
    return at == end
  }

  /// The rule by which the number of a decade goes on: `w latach 90. XX w.`, and where nothing else stands before it,
  /// `W latach 90. Polska`.
  func decade(_ place: StopPlace) -> String? {
    let text = place.text
    guard let (space, end) = text.scalar(before: place.token.start), ByteText.isSpace(space), end > place.start else {
      return nil
    }
    let word = text.token(before: end, from: place.start)
    guard Self.decades.contains(word.text) else { return nil }
    if isRoman(text, place.first, text.word(at: place.first).end) { return "ordinal" }
    return text.skipSpace(text.word(at: place.start).end) == word.start ? "opening-time" : nil
  }

  /// Whether a day or a zone follows a time of day, as English news write it: `at 9 a.m. Monday`, `8 p.m. ET`.
  func isTimeOfDay(_ place: StopPlace) -> Bool {
    guard language.language == "en", place.token.text == "a.m" || place.token.text == "p.m" else { return false }
    return Self.zones.contains(place.text.word(at: place.first).text)
  }

  /// Whether a capital article behind an initial begins a family name: `Selon J. Le Goff`, not `le plan B. Le maire`.
  func isParticle(_ place: StopPlace, _ word: (text: Word, end: Int)) -> Bool {
    let text = place.text
    guard Self.particles.contains(word.text), ByteText.isUpper(place.head), word.end < text.count,
      text.bytes[word.end] == 0x20, let (name, _) = text.scalar(at: word.end + 1), ByteText.isUpper(name)
    else { return false }
    // An initial stands behind no noun.
    guard place.token.start > place.start, let (space, end) = text.scalar(before: place.token.start),
      ByteText.isSpace(space), let (before, _) = text.scalar(before: end)
    else { return place.token.start == place.start }
    if before == 0x2E {
      let title = rules.abbreviations[text.token(before: end - 1, from: place.start).text]
      return title == .title || title == .capital
    }
    // Two initials with a hyphen are nobody but a person.
    if ByteText.isDigit(before) { return false }
    if place.token.text.utf8.contains(0x2D), place.token.text != "j.-c" { return true }
    return !ByteText.isLetter(before) || rules.starters.contains(text.token(before: end, from: place.start).text)
  }

  private static let times = WordSet("г гг с.г т.г в вв рр ст стт ч час год хв мин r rr w godz stol let a.c d.c j.-c")
  private static let prepositions = WordSet(
    """
    в во у к с со до на по от около з із зі від біля да ад каля w we z ze od do na po około v ve en nel dal del in au du
    """)
  private static let eras = WordSet("a.c d.c j.-c")
  private static let centuries = WordSet("sec secolo s siglo siècle")
  private static let decades = WordSet("latach lata lat letech léta rokoch")
  private static let zones = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun \
    january february march april june july august september october november december jan feb mar apr aug sept oct nov \
    dec et est edt ct cst cdt mst mdt pt pst pdt gmt utc bst cet cest eet eest msk ist jst hkt eastern pacific central
    """)
  private static let particles = WordSet(
    "le la les du de des di da del della dello dei degli lo li van von ter ten dos do el al bin ben")
}
