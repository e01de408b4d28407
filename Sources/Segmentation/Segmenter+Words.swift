/// A single stop, and what stands around it.
struct StopPlace {
  let text: ByteText
  /// Where the segment starts.
  let start: Int
  let stop: Int
  /// Where the segment would end.
  let end: Int
  /// The first letter or digit behind, and its value.
  let first: Int
  let head: UInt32
  /// The word before, in lower case, and its start.
  let token: (text: Word, start: Int)
}

extension Segmenter {
  /// Where a segment ends, -1 where none does, and the rule that says so.
  typealias End = (end: Int, rule: String)

  func no(_ rule: String) -> End { (-1, rule) }

  /// Decides a single stop by the word before it and the capital or digit behind it.
  func word(_ text: ByteText, start: Int, stop: Int, end: Int, first: Int, head: UInt32) -> End {
    let token = text.token(before: stop, from: start)
    let place = StopPlace(text: text, start: start, stop: stop, end: end, first: first, head: head, token: token)
    let scalars = token.text.unicodeScalars
    if ByteText.isDigit(head), let number = spacedNoteNumber(text, first),
      scalars.count == 0 ? text.bytes[stop - 1] == 0x29 : isFullWord(text, before: stop)
    {
      return (number, "note-mark")
    }
    guard let sign = scalars.first else {
      return isSpacedAbbreviation(text, start: start, stop: stop) ? no("title") : (end, "stop")
    }
    let isNumber = scalars.allSatisfy { ByteText.isDigit($0.value) || $0 == "-" }
    // The number or letter of a list item.
    if isListStart(text, start, token.start), isNumber && scalars.count <= 4 || scalars.count == 1 {
      if isNumber, rules.numbersApart, ByteText.isUpper(head) { return (end, "number-apart") }
      if isNumber || ByteText.isLower(text.scalar(at: token.start)?.value ?? 0) { return no("list-label") }
      return no(rules.abbreviations[token.text] == nil ? "initial" : "title")
    }
    if isNumber { return number(place, digits: scalars.count) }
    if token.text.source.first == 0xE0, isSyllable(token.text.string) { return no("initial") }
    let isUpper = text.scalar(at: token.start).map { ByteText.isUpper($0.value) } ?? false
    if scalars.count == 1,
      isUpper && ByteText.isLetter(sign.value) || isLoneLetter(text, sign: sign.value, start: start, token.start)
    {
      if rules.abbreviations[token.text] == .capital { return no("title") }
      if rules.abbreviations[token.text] != .unit || isUpper && !isBehindNumber(text, start: start, token.start) {
        return initial(place)
      }
    }
    if rules.hasRomanOrdinals, isRoman(text, token.start, stop) { return starts(place) ? (end, "stop") : no("ordinal") }
    if let rule = spelledOut(place) { return rule }
    if let kind = kind(place) { return abbreviation(place, kind, isUpper: isUpper) }
    if token.text.utf8.contains(0x2E), isInitials(token.text) {
      // `Selon J.-Y. Le Drian`
      let isNamed = token.text.utf8.contains(0x2D) && isParticle(place, text.word(at: first))
      return starts(place) && !isNamed ? (end, "acronym-end") : no("acronym")
    }
    if ByteText.isDigit(head) || head == 0x2116, isInBracket(text, start: start, stop) { return no("before-number") }
    if ByteText.isDigit(head), rules.suffixes.contains(where: token.text.string.hasSuffix) {
      return no("before-number")
    }
    return (end, "stop")
  }

  /// Whether a Hebrew or Arabic letter stands alone, as initials do; not where it is the last of `ש"ח`.
  private func isLoneLetter(_ text: ByteText, sign: UInt32, start: Int, _ at: Int) -> Bool {
    guard (0x05D0...0x06FF).contains(sign) else { return false }
    return at == start || text.scalar(before: at).map { ByteText.isSpace($0.value) || $0.value == 0x28 } ?? true
  }

  private func follower(_ place: StopPlace) -> Word { place.text.word(at: place.first).text }

  /// Whether a word that starts sentences follows: not the initial that looks like one (`к. т. н. С. Иванов`).
  private func starts(_ place: StopPlace) -> Bool {
    let next = place.text.word(at: place.first)
    guard rules.starters.contains(next.text) else { return false }
    return next.text.unicodeScalars.count > 1 || next.end >= place.text.count || place.text.bytes[next.end] != 0x2E
  }

  /// Decides behind a number: an ordinal, a day, a label, or a plain number that ends its sentence.
  private func number(_ place: StopPlace, digits: Int) -> End {
    let text = place.text
    // The first item of a list behind a colon.
    if digits <= 2, isBehindColon(text, start: place.start, place.token.start) { return no("list-label") }
    if digits <= 4, isDate(place) { return no("date") }
    guard rules.hasOrdinals, digits <= 2 else {
      let isNumbered = ByteText.isDigit(place.head) || place.head == 0x2116
      return isNumbered && isInBracket(text, start: place.start, place.stop) ? no("before-number") : (place.end, "stop")
    }
    // The end of a score, a fraction or a date is no ordinal; nor is what an abbreviation counts: `Nr. 5. Siehe`.
    if let (before, space) = text.scalar(before: place.token.start) {
      if !ByteText.isSpace(before), before != 0x28 { return (place.end, "number") }
      if space > place.start, text.bytes[space - 1] == 0x2E,
        rules.abbreviations[text.token(before: space - 1, from: place.start).text] == .number
      {
        return (place.end, "number")
      }
    }
    if rules.ordinalWords.contains(follower(place)) { return no("ordinal") }
    if let rule = decade(place) { return no(rule) }
    return rules.hasCapitalNouns && !starts(place) ? no("ordinal") : (place.end, "number")
  }

  /// Whether a number is the day, month or year of a date in digits: `3. 5. 2019`, `1950. 6. 25.`.
  private func isDate(_ place: StopPlace) -> Bool {
    let text = place.text
    guard ByteText.isDigit(place.head) || language.language == "ko" else { return false }
    func isBehindStop() -> Bool {
      guard let (space, gap) = text.scalar(before: place.token.start), ByteText.isSpace(space), gap > place.start + 1
      else { return false }
      return text.bytes[gap - 1] == 0x2E && ByteText.isDigit(UInt32(text.bytes[gap - 2]))
    }
    let next = text.word(at: place.first)
    let length = next.end - place.first
    guard ByteText.isDigit(place.head) else { return isBehindStop() }
    if length <= 2, next.end < text.count, text.bytes[next.end] == 0x2E { return true }
    return length == 4 && isBehindStop()
  }

  /// Decides behind a capital that stands alone: `А. И. Семенов`, `plan B. The`.
  private func initial(_ place: StopPlace) -> End {
    let text = place.text
    // Another initial goes on.
    let second = text.word(at: place.first)
    let isPair =
      ByteText.isUpper(place.head) && second.text.unicodeScalars.count == 1 && second.end < text.count
      && text.bytes[second.end] == 0x2E
    if !isPair, rules.starters.contains(second.text), !isParticle(place, second) { return (place.end, "initial-end") }
    guard ByteText.isUpper(place.head) else { return no("initial") }
    let isEnding = spacedLetters(text, start: place.start, place.token).contains {
      rules.abbreviations[string: $0] == .ending
    }
    guard isEnding else { return no("initial") }
    return isFrontedEra(place) ? no("opening-time") : (place.end, "abbreviation-end")
  }

  /// Decides behind the name of a letter: one or two with stops are initials (`جي. كيه. رولينج`), more of them or such
  /// with blanks the name of a firm (`بي بي سي.`); nil behind other words and a name that stands alone.
  private func spelledOut(_ place: StopPlace) -> End? {
    guard rules.letterNames.contains(place.token.text) else { return nil }
    let (text, next) = (place.text, place.text.word(at: place.first))
    if rules.letterNames.contains(next.text), next.end < text.count, text.bytes[next.end] == 0x2E {
      return no("initial")
    }
    var count = 1
    var at = place.token.start
    while count < 4, at > place.start, let (space, end) = text.scalar(before: at), ByteText.isSpace(space),
      end > place.start
    {
      let isStopped = text.bytes[end - 1] == 0x2E
      let before = text.token(before: isStopped ? end - 1 : end, from: place.start)
      guard rules.letterNames.contains(before.text) else { break }
      guard isStopped else { return (place.end, "stop") }
      count += 1
      at = before.start
    }
    return count == 1 ? nil : count == 2 ? no("initial") : (place.end, "acronym-end")
  }

  private func isCurrency(_ value: UInt32) -> Bool {
    value == 0x24 || (0xA2...0xA5).contains(value) || (0x20A0...0x20CF).contains(value)
  }

  /// How the abbreviation before a stop behaves, blanks within it left out: `z. B.` as `z.B.`.
  private func kind(_ place: StopPlace) -> LanguageRules.Abbreviation? {
    let (text, token) = (place.text, place.token)
    if token.text.unicodeScalars.count <= 2 {
      for joined in spacedLetters(text, start: place.start, token).reversed() {
        if let kind = rules.abbreviations[string: joined] { return kind }
      }
      // More of it follows.
      let next = text.word(at: place.first)
      if next.text.unicodeScalars.count == 1, next.end < text.count, text.bytes[next.end] == 0x2E,
        rules.abbreviations[string: token.text.string + "." + next.text.string] != nil
      {
        return .title
      }
    }
    // J.-C. is an era behind `av.` and `après`, else a given name: `J.-C. Juncker`.
    if token.text == "j.-c", !isBehindEraWord(place) { return nil }
    // `хлеб, соль и пр.`; but `пр. Мира` is an avenue.
    if token.text.length == 4, token.text == "пр", language.language == "ru", wordBefore(place) != "и" { return .title }
    return rules.abbreviations[token.text] ?? compound(token.text)
  }

  /// How a compound of abbreviations behaves: as its last part (`Gen.-Maj`, `secr.-gen`, `сев.-зап`), which stands before
  /// a name if nothing else is known of it and it is short; a whole word is none (`O.L.V.-college`).
  private func compound(_ token: Word) -> LanguageRules.Abbreviation? {
    guard token.utf8.contains(0x2E), token.utf8.contains(0x2D), !isInitials(token),
      let hyphen = token.string.utf8.lastIndex(of: 0x2D)
    else { return nil }
    let (first, last) = (token.string[..<hyphen], token.string[hyphen...].dropFirst())
    guard first.hasSuffix("."), last.unicodeScalars.count > 1, !last.utf8.contains(0x2E) else { return nil }
    return rules.abbreviations[string: String(last)] ?? (last.unicodeScalars.count <= 4 ? .title : nil)
  }

  /// Whether thousands or millions stand before a unit: `12 tys. os.`
  private func isBehindQuantity(_ place: StopPlace) -> Bool {
    guard let word = wordBefore(place) else { return false }
    return Self.quantities.contains(word)
  }

  private static let quantities = WordSet("tys mln mld тыс тис млн млрд tis mil mio mrd tsd")

  /// The word before the abbreviation and white space, its stop left out, in lower case.
  private func wordBefore(_ place: StopPlace) -> Word? {
    guard let (space, end) = place.text.scalar(before: place.token.start), ByteText.isSpace(space), end > place.start
    else { return nil }
    let stop = place.text.bytes[end - 1] == 0x2E ? end - 1 : end
    return place.text.token(before: stop, from: place.start).text
  }

  /// Whether a word before a lower-case one is cut off, so that its stop ends no sentence: another abbreviation follows
  /// (`secr. gén.`), or it is short, ends in a consonant, as words cut off do, and no word that starts sentences follows.
  func isCutOff(_ place: MarkPlace, _ token: Word, before: UInt32) -> Bool {
    let next = place.text.word(at: place.next)
    if rules.starters.contains(next.text) { return false }
    if next.end < place.text.count, place.text.bytes[next.end] == 0x2E, rules.abbreviations[next.text] != nil {
      return true
    }
    return rules.cutsOff && token.unicodeScalars.count <= 4 && !Self.vowels.contains(before)
  }

  /// Letters that no word is cut off behind: vowels, the Russian й and signs.
  private static let vowels = Set(
    "aeiouyàâäáãåąæèéêëęěíìîïóòôöõøœúùûüůýÿаеёиоуыэюяіїєйьъ’'".unicodeScalars.map(\.value))

  private func isBehindEraWord(_ place: StopPlace) -> Bool {
    let text = place.text
    guard let (space, before) = text.scalar(before: place.token.start), ByteText.isSpace(space), before > place.start
    else { return false }
    let end = text.bytes[before - 1] == 0x2E ? before - 1 : before
    return ["av", "avant", "ap", "apr", "après"].contains(text.token(before: end, from: place.start).text)
  }

  private func abbreviation(_ place: StopPlace, _ kind: LanguageRules.Abbreviation, isUpper: Bool) -> End {
    let (text, start, token, head) = (place.text, place.start, place.token, place.head)
    // `Inc. (“Company A”)`, `10 a.m. (CDT)`.
    if text.bytes[text.skipSpace(place.end)] == 0x28 { return no("bracket-follows") }
    let follower = follower(place)
    if token.text == "co", follower == "kg" || follower == "kgaa" || follower == "ltd" { return no("title") }
    let starts = starts(place)
    if kind == .unit || kind == .ending {
      // `100 km/h`
      if token.start > start, text.bytes[token.start - 1] == 0x2F { return (place.end, "stop") }
      if isCurrency(head), isBehindNumber(text, start: start, token.start) { return no("unit") }
    }
    switch kind {
    case .title: return no("title")
    case .small: return isUpper && token.start > start ? (place.end, "stop") : no("title")
    case .capital:
      let ends = isUpper ? starts : !ByteText.isDigit(head)
      return ends ? (place.end, "stop") : no("title")
    case .unit:
      guard isBehindNumber(text, start: start, token.start) || isBehindQuantity(place) else { return no("unit") }
      return starts || !rules.hasCapitalNouns && !ByteText.isDigit(head) ? (place.end, "abbreviation-end") : no("unit")
    case .word: return starts ? (place.end, "stop") : no("abbreviation")
    case .number:
      // `vol. II`; but `I` is an English word.
      let roman = text.word(at: place.first).end
      let isCounted = isRoman(text, place.first, roman, least: language.language == "en" ? 2 : 1)
      return ByteText.isDigit(head) || isCounted ? no("before-number") : (place.end, "stop")
    case .ending:
      if isTimeOfDay(place) { return no("date") }
      // `(Dz.U. z 2004 r. Nr 64)`
      if rules.abbreviations[follower] == .number, isInBracket(text, start: start, place.stop) {
        return no("in-bracket")
      }
      // `w latach 90. XX w.`, `в 90-х гг. XIX в.`
      if isYearsOfCentury(place) { return no("ordinal") }
      if isFrontedTime(text, start: start, stop: place.stop, token: token.text), !starts || follower == "i" {
        return no("opening-time")
      }
      // `2009 r. — Visonic przeciwko OHIM`
      if let lead = text.scalar(at: text.skipSpace(place.end)), isDash(lead.value) { return no("dash-follows") }
      if isCounted(place, follower) { return no("unit") }
      if isCaptionDate(place) { return no("caption-date") }
      if starts || rules.starters.isEmpty { return (place.end, "abbreviation-end") }
      // A day is over before a number follows: `before 7 p.m. 8 a.m. is`.
      if ByteText.isDigit(head), ["a.m", "p.m"].contains(token.text) { return (place.end, "abbreviation-end") }
      if isFrontedYear(place) || isFrontedEra(place) { return no("opening-time") }
      if ByteText.isDigit(head) || head == 0x2116 { return no("before-number") }
      // One letter before a name stands with the name (`г. Москва`), behind a number (`2008 г.`) or another letter
      // (`и т. д.`) it may end.
      if token.text.unicodeScalars.count > 1 { return (place.end, "abbreviation-end") }
      let isBehind = isBehindNumber(text, start: start, token.start)
      return isBehind || !spacedLetters(text, start: start, token).isEmpty
        ? (place.end, "abbreviation-end") : no("abbreviation")
    }
  }

  /// Whether a number and its unit count what follows, told by its ending: `45 proc. Polaków`, `2 mln Ukraińców`.
  private func isCounted(_ place: StopPlace, _ follower: Word) -> Bool {
    language.language == "pl" && follower.length > 5
      && (follower.string.hasSuffix("ów") || follower.string.hasSuffix("jan"))
      && isBehindNumber(place.text, start: place.start, place.token.start)
  }

  /// Whether a colon and white space stand before an offset.
  private func isBehindColon(_ text: ByteText, start: Int, _ offset: Int) -> Bool {
    offset - start >= 2 && text.bytes[offset - 1] == 0x20 && text.bytes[offset - 2] == 0x3A
  }

  /// Behind a Dutch `'s` or `'t`, whose letter stays small where a sentence begins: `'s Avonds`.
  func behindShortArticle(_ text: ByteText, _ first: Int) -> Int {
    guard first + 1 < text.count, text.bytes[first + 1] == 0x20, text.bytes[first] == 0x73 || text.bytes[first] == 0x74,
      let (mark, _) = text.scalar(before: first), mark == 0x27 || mark == 0x2018 || mark == 0x2019,
      let (head, _) = text.scalar(at: first + 2), ByteText.isUpper(head)
    else { return first }
    return first + 2
  }
}
