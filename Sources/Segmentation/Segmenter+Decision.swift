/// Final punctuation, and what stands around it.
struct MarkPlace {
  let text: ByteText
  /// Where the segment starts.
  let start: Int
  /// The punctuation.
  let stop: Int
  let after: Int
  /// Its first mark.
  let mark: UInt32
  /// Where the segment would end: behind closing quotes and brackets, where there are any.
  let end: Int
  let isClosed: Bool
  /// What follows behind white space, and its value.
  let next: Int
  let lead: UInt32
  /// The first letter or digit behind opening quotes and dashes, and its value.
  let first: Int
  let head: UInt32

  /// Whether it is one full stop.
  let isStop: Bool
}

extension Segmenter {
  /// Whether a segment ends behind the final punctuation `stop..<after`: where, or not, and by which rule.
  func decide(_ text: ByteText, start: Int, stop: Int, after: Int) -> End {
    let (end, isClosed) = closers(text, after, start: start)
    guard let (behind, _) = text.scalar(at: end), let (last, _) = text.scalar(before: after),
      let (mark, _) = text.scalar(at: stop)
    else { return no("end") }
    if ByteText.isWide(last) { return wide(text, start: start, after: after, end: end, isClosed: isClosed) }
    if isOnlyDots(text, start: start, stop) { return no("leading-dots") }
    // Burmese digits are written for letters too.
    if ByteText.isSelfStanding(last) || last == ByteText.wordSpace,
      ByteText.isLetter(behind) || (0x1040...0x1049).contains(behind)
    {
      return (end, "mark")
    }
    guard ByteText.isSpace(behind) else {
      return glued(text, start: start, stop: stop, after: after, end: end, mark: mark)
    }
    let next = text.skipInvisible(end)
    guard let (lead, _) = text.scalar(at: next) else { return no("end") }
    if let decided = beforeMark(text, stop: stop, after: after, mark: mark, end: end, next: next, lead: lead) {
      return decided
    }
    // A comma for a low quote: `řekl. ,Pokud`.
    var first = lead == 0x2C ? next + 1 : next
    while let (value, behind) = text.scalar(at: first),
      ByteText.isOpener(value) || ByteText.isSpace(value) || isDash(value)
    { first = behind }
    if language.language == "nl", first > next { first = behindShortArticle(text, first) }
    let head = text.scalar(at: first)?.value ?? 0x20
    let place = MarkPlace(
      text: text, start: start, stop: stop, after: after, mark: mark, end: end, isClosed: isClosed, next: next,
      lead: lead, first: first, head: head, isStop: mark == 0x2E && after - stop == 1)
    if let rule = joined(place) { return no(rule) }
    if ByteText.isLower(head) { return beforeLower(place) }
    if let rule = joinedBeforeCapital(place) { return no(rule) }
    // An omission stands for itself.
    if isClosed, !place.isStop, text.bytes[start] == 0x5B, stop - start == 1 { return (end, "mark") }
    guard place.isStop, !isClosed else { return (end, place.isStop ? "stop-closed" : "mark") }
    return word(text, start: start, stop: stop, end: end, first: first, head: head)
  }

  /// Decides before a smiley, a comma or more final marks; nil before anything else.
  @inline(__always)
  private func beforeMark(
    _ text: ByteText, stop: Int, after: Int, mark: UInt32, end: Int, next: Int, lead: UInt32
  ) -> End? {
    switch lead {
    case 0x3A where smileyEnd(text, next) > next: return (smileyEnd(text, next), "mark")
    case 0x2C where text.scalar(at: next + 1).map({ ByteText.isUpper($0.value) }) ?? false: break
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x2F: return no("comma-follows")
    default: break
    }
    // Another run of stops (`. . .`) or a lone bracketed mark belongs to this one.
    guard ByteText.isTerminal(lead), lead != 0x2E || mark == 0x2E || isLoneStop(text, next) else { return nil }
    return end == after && endsBeforeMarks(text, stop: stop, after: after, next: next)
      ? (end, "stop") : no("marks-follow")
  }

  /// Why a sentence goes on behind its mark whatever letters follow: dashes, digits; nil where nothing says so.
  @inline(__always)
  private func joined(_ place: MarkPlace) -> String? {
    let text = place.text
    // `(of the next year. — Ed.)`
    if place.isStop, isDash(place.lead), isInBracket(text, start: place.start, place.stop) { return "in-bracket" }
    if isDash(place.lead), rules.quotesTurns, isInGuillemets(text, start: place.start, place.stop) {
      return "in-dialogue"
    }
    if rules.ownMark == 0x3A, place.isStop { return "no-final-mark" }
    if !place.isStop, ByteText.isDigit(place.head) {
      // `(company? 13:28)`, `Phone:? 203`, `in ... 2023`
      if isInBracket(text, start: place.start, place.stop) { return "before-number" }
      if place.stop > place.start, text.bytes[place.stop - 1] == 0x3A { return "before-number" }
      if place.mark == 0x2E || place.mark == 0x2026,
        text.scalar(before: place.stop).map({ ByteText.isSpace($0.value) }) ?? false
      {
        return "before-number"
      }
    }
    return nil
  }

  /// Decides before a lower-case word.
  @inline(__always)
  private func beforeLower(_ place: MarkPlace) -> End {
    let (text, start, stop, next) = (place.text, place.start, place.stop, place.next)
    let isPlain = !place.isClosed && place.first == next
    guard place.isStop else {
      // Who starts without capitals goes on so.
      if isPlain, place.mark == 0x21 || place.mark == 0x3F,
        startsLower(text, start) && startsLower(text, 0)
          || place.after - stop == 1 && rules.splitsBeforeLower
            && endsBeforeLower(text, start: start, stop: stop, next: next)
      {
        return (place.end, "lower-after-mark")
      }
      // An address begins anew.
      let isAnew = text.bytes[next] == 0x68 && place.first == next && isAddress(text, next)
      return isAnew ? (place.end, "mark") : no("lower-case-follows")
    }
    // A dash before a lower-case word behind a full sentence begins a list item.
    if !place.isClosed, isDash(place.lead), isFullWord(text, before: stop),
      text.scalar(at: next + (place.lead == 0x2D ? 1 : 3)).map({ ByteText.isSpace($0.value) }) ?? false
    {
      return (place.end, "list")
    }
    guard rules.splitsBeforeLower else { return no("lower-case-follows") }
    if !place.isClosed, place.lead == 0x28, isFullWord(text, before: stop),
      !isInBracket(text, start: start, stop)
    {
      return (place.end, "lower-after-stop")
    }
    guard !place.isClosed || text.bytes[place.after] == 0x29, place.first == next else {
      return no("lower-case-follows")
    }
    return afterFullWord(place)
  }

  /// Decides before a lower-case word by the word before the stop, in languages where that may tell.
  private func afterFullWord(_ place: MarkPlace) -> End {
    let (text, start, stop) = (place.text, place.start, place.stop)
    let token = text.token(before: stop, from: start)
    guard let (before, _) = text.scalar(before: stop) else { return no("lower-case-follows") }
    if before == 0x29 || before == 0x5D || before == 0x22 || before == 0x201D { return (place.end, "lower-after-stop") }
    if !place.isClosed, isInBracket(text, start: start, stop) { return no("in-bracket") }
    // A bracket opened within the sentence belongs to it.
    if place.isClosed, text.scalar(at: start)?.value != 0x28 { return no("in-bracket") }
    // Two short words that both are known to start sentences are no abbreviation: `loved it. why`.
    let follower = text.word(at: place.next).text
    let isPlain =
      rules.starters.contains(follower)
      && (rules.starters.contains(token.text) && ByteText.isLower(before)
        || token.text.utf8.count >= 3 && token.text.utf8.allSatisfy { $0 & 0xF0 == 0x30 || $0 == 0x2D })
    guard isPlain || token.text.unicodeScalars.count >= 3 && ByteText.isLower(before),
      !token.text.utf8.contains(0x2E),
      rules.abbreviations[token.text] == nil
    else { return no("lower-case-follows") }
    return isCutOff(place, token.text, before: before) ? no("abbreviation") : (place.end, "lower-after-stop")
  }

  /// Why a sentence goes on before a capital, a digit or a letter without case; nil where nothing says so.
  @inline(__always)
  private func joinedBeforeCapital(_ place: MarkPlace) -> String? {
    let (text, start, stop, mark) = (place.text, place.start, place.stop, place.mark)
    if place.isClosed {
      // Where letters have no case, a bracket opened within the sentence belongs to it, and so does who spoke.
      if ByteText.isLetter(place.head), !ByteText.isUpper(place.head) {
        if text.bytes[place.end - 1] == 0x29, text.scalar(at: start)?.value != 0x28 { return "in-bracket" }
        if speaks(text, place.next) || isPostposition(text, place.next) { return "speaker-follows" }
      }
      // A mark alone in brackets, `(!)` or `(...)`, stands for itself.
      if let opener = text.scalar(before: stop)?.value, opener == 0x28 || opener == 0x5B { return "bracketed-mark" }
      if place.isStop, text.bytes[place.after] == 0x29 {
        let label = text.token(before: stop, from: start)
        if isListStart(text, start, label.start), label.text.utf8.count <= 2 { return "list-label" }
      }
      return nil
    }
    // `„…“? fragte er.`, where letters have no case.
    if !place.isStop, ByteText.isLetter(place.head), !ByteText.isUpper(place.head),
      let (quote, _) = text.scalar(before: stop), ByteText.isCloser(quote), quote != 0x29, speaks(text, place.next)
    {
      return "speaker-follows"
    }
    // "I" is a capital that says nothing: `I thought... I would go.`
    let isEllipsis =
      mark == 0x2E && place.after - stop == 3 || mark == 0x2026 || place.isStop && isSpacedEllipsis(text, stop)
    guard isEllipsis else { return nil }
    // Where letters have no case, an omission in news and encyclopaedias goes on; Korean ones end as often.
    if ByteText.isCaseless(place.head), language.language != "ko" { return "ellipsis" }
    guard language.language == "en" || language.language == "da" else { return nil }
    return text.word(at: place.first).text == "i" ? "capital-i" : nil
  }

  private func isAddress(_ text: ByteText, _ at: Int) -> Bool {
    let end = text.word(at: at).end
    return (4...5).contains(end - at) && end + 2 < text.count && text.bytes[end] == 0x3A && text.bytes[end + 1] == 0x2F
  }

  /// Whether a lower-case word of three letters or more that is no abbreviation ends at an offset.
  func isFullWord(_ text: ByteText, before offset: Int) -> Bool {
    let token = text.token(before: offset).text
    return token.unicodeScalars.count >= 3 && !token.utf8.contains(0x2E) && rules.abbreviations[token] == nil
      && (text.scalar(before: offset).map { ByteText.isLower($0.value) } ?? false)
  }

  /// Whether a sentence ends with `?` or `!` before a lower-case word: not behind a name (Yahoo!), nor where the next
  /// word tells who spoke.
  private func endsBeforeLower(_ text: ByteText, start: Int, stop: Int, next: Int) -> Bool {
    let word = text.token(before: stop)
    let isCapital = text.scalar(at: word.start).map { ByteText.isUpper($0.value) } ?? false
    return isFullWord(text, before: stop) && (!isCapital || word.start == start)
      && (text.bytes[stop] == 0x3F || !Self.speakers.contains(text.word(at: next).text))
  }

  /// Whether one of the first three words from an offset on is a verb of saying that tells who spoke, and does not
  /// introduce what is said next.
  private func speaks(_ text: ByteText, _ from: Int) -> Bool {
    var at = from
    for _ in 0..<3 {
      let word = text.word(at: at)
      if Self.speakers.contains(word.text) { return !introduces(text, word.end) }
      guard word.end > at, let (space, _) = text.scalar(at: word.end), ByteText.isSpace(space) else { return false }
      at = text.skipSpace(word.end)
    }
    return false
  }

  /// Whether a colon, a quotation or a clause of what is said follows within the sentence: `उसने कहा कि`, `قال إن`.
  private func introduces(_ text: ByteText, _ from: Int) -> Bool {
    var at = from
    while at < text.count, at - from < 160, let (value, next) = text.scalar(at: at) {
      if ByteText.isTerminal(value) { return false }
      if value == 0x3A { return true }
      if ByteText.isSpace(value) {
        // A straight quote inside a Hebrew word is a part of it.
        if let (quote, _) = text.scalar(at: next), ByteText.isOpener(quote), quote != 0x28 { return true }
        if Self.conjunctions.contains(text.word(at: next).text) { return true }
      }
      at = next
    }
    return false
  }

  /// Whether a Hindi postposition follows, which belongs to the quotation before it.
  private func isPostposition(_ text: ByteText, _ at: Int) -> Bool {
    language.language == "hi" && ["के", "का", "की", "को", "में", "से", "पर", "ने", "तक"].contains(text.word(at: at).text)
  }

  /// What begins a clause of what is said.
  private static let conjunctions = WordSet("إن أن ان إنه أنه إنها أنها إنهم أنهم بأن بأنه بأنها כי कि")

  private static let speakers = WordSet(
    """
    قال قالت سأل سألت أجاب أجابت أضاف صرخ هتف אמר אמרה שאל שאלה ענה ענתה קרא קראה השיב הוסיף טען पूछा कहा बोला बोली जवाब \
    चिल्लाया बताया 말했다 물었다 외쳤다 답했다 대답했다 전했다 밝혔다 강조했다 덧붙였다 설명했다 주장했다 했다 \
    he she they i we said says cried asked yelled shouted replied exclaimed thought called and il elle ils elles on je \
    dit disait cria demanda répondit lança fit disse gridò chiese esclamò rispose он она они я сказал сказала крикнул \
    спросил он вона вони сказав сказала вигукнув запитав mówił powiedział krzyknął zapytał rzekł
    """)

  /// Whether a bracket opened at most 100 bytes before an offset is still open there.
  func isInBracket(_ text: ByteText, start: Int, _ offset: Int) -> Bool {
    var depth = 0
    var at = offset
    while at > max(start, offset - 100) {
      at -= 1
      switch text.bytes[at] {
      case 0x29, 0x5D, 0x7D: depth += 1
      case 0x28, 0x5B, 0x7B:
        if depth == 0 { return true }
        depth -= 1
      default: break
      }
    }
    return false
  }

  /// The end of `:)` or `:-)`, which belongs to the sentence before it; the offset itself where none is.
  private func smileyEnd(_ text: ByteText, _ offset: Int) -> Int {
    let mouth = offset + 1 < text.count && text.bytes[offset + 1] == 0x2D ? offset + 2 : offset + 1
    guard mouth < text.count, [0x29, 0x28, 0x44, 0x50].contains(text.bytes[mouth]),
      text.scalar(at: mouth + 1).map({ ByteText.isSpace($0.value) }) ?? true
    else { return offset }
    return mouth + 1
  }

  /// Whether no word follows the stop at an offset: `.` in `! .`, but not in `! .NET`.
  private func isLoneStop(_ text: ByteText, _ offset: Int) -> Bool {
    text.scalar(at: offset + 1).map { ByteText.isSpace($0.value) || $0.value == 0x2E } ?? true
  }

  /// Whether the first word from an offset on starts with a lower-case letter.
  private func startsLower(_ text: ByteText, _ offset: Int) -> Bool {
    text.scalar(at: text.skipSpace(offset)).map { ByteText.isLower($0.value) } ?? false
  }

  /// Whether only a bullet stands between the segment's start and a list item's number.
  func isListStart(_ text: ByteText, _ start: Int, _ token: Int) -> Bool {
    guard token - start <= 8 else { return false }
    var at = start
    while at < token, let (value, next) = text.scalar(at: at) {
      guard ByteText.isSpace(value) || ListItems.isBullet(value) || isDash(value) else {
        return false
      }
      at = next
    }
    return true
  }

  /// How far closing marks are followed, in bytes: omissions hold punctuation, which each looks on from.
  private static var closing: Int { 100 }

  /// Closing quotes, brackets and note marks behind the punctuation belong to the segment.
  private func closers(_ text: ByteText, _ after: Int, start: Int) -> (end: Int, isClosed: Bool) {
    var end = after
    var isClosed = false
    while end - after < Self.closing, let (value, next) = text.scalar(at: end) {
      if value == 0xAB, end == after || isClosed, text.scalar(at: next).map({ !ByteText.isLetter($0.value) }) ?? true {
        end = next
        isClosed = true
      } else if ByteText.isCloser(value) {
        // „…“ closes where „ opens; elsewhere “ opens unless white space follows.
        if value == 0x201C || value == 0xBB, let (behind, _) = text.scalar(at: next), ByteText.isLetter(behind) {
          break
        }
        end = next
        isClosed = true
      } else if ByteText.isSpace(value), let (quote, behind) = text.scalar(at: next), quote == 0xBB,
        text.scalar(at: behind).map({ !ByteText.isLetter($0.value) }) ?? true
      {
        end = behind
        isClosed = true
      } else if ByteText.isSpace(value), let quote = spacedQuote(text, next, start: start) {
        end = quote
        isClosed = true
      } else if ByteText.isSpace(value), next < text.count, text.bytes[next] == 0x29, end == after,
        text.scalar(at: next + 1).map({ ByteText.isSpace($0.value) }) ?? true, isInBracket(text, start: start, after)
      {
        end = next + 1
        isClosed = true
      } else if ByteText.isSpace(value), let (bracket, behind) = text.scalar(at: next), bracket == 0x5B,
        let mark = noteEnd(text, behind)
      {
        end = mark
      } else if value == 0x5B, let mark = noteEnd(text, next) {
        end = mark
      } else if value == 0xB9 || value == 0xB2 || value == 0xB3 || ByteText.isDirection(value) {
        end = next
      } else {
        break
      }
    }
    return (end, isClosed)
  }

  /// The end of a note mark `[12]` or of an omission `[…]`.
  private func noteEnd(_ text: ByteText, _ from: Int) -> Int? {
    var at = from
    for dots in [[0x2E, 0x2E, 0x2E, 0x5D], [0xE2, 0x80, 0xA6, 0x5D]] as [[UInt8]]
    where from + 4 <= text.count && text.bytes[from..<from + 4].elementsEqual(dots) { return from + 4 }
    while at < text.count, ByteText.isDigit(UInt32(text.bytes[at])), at - from < 4 { at += 1 }
    return at > from && at < text.count && text.bytes[at] == 0x5D ? at + 1 : nil
  }

  /// White space is missing behind a stop: `attaque.une`, `russes.02/01/2024`. Reported as a repair.
  private func glued(
    _ text: ByteText, start: Int, stop: Int, after: Int, end: Int, mark: UInt32
  ) -> End {
    let inside = no("inside-word")
    guard let (lead, _) = text.scalar(at: end) else { return inside }
    // Latin marks in scripts without spaces.
    if mark == 0x21 || mark == 0x3F, (0x3041...0x30FF).contains(lead) || (0x4E00...0x9FFF).contains(lead) {
      return wide(text, start: start, after: after, end: end, isClosed: end > after)
    }
    guard mark == 0x2E, after - stop == 1 else { return inside }
    if let mark = noteNumber(text, stop: stop, after: after) { return (mark, "note-mark") }
    let token = text.token(before: stop, from: start)
    guard token.text.unicodeScalars.count >= 3, !token.text.utf8.contains(0x2E), rules.abbreviations[token.text] == nil,
      let (before, _) = text.scalar(before: stop), ByteText.isLower(before) || isGrouped(text, token.start, stop),
      text.scalar(before: token.start).map({ ByteText.isSpace($0.value) || [0x2019, 0x27, 0x2C].contains($0.value) })
        ?? true
    else { return inside }
    if ByteText.isDigit(lead) {
      let number = text.word(at: end)
      return number.text.utf8.count <= 2 && number.end < text.count && text.bytes[number.end] == 0x2F
        ? (end, "repair-missing-space") : inside
    }
    guard ByteText.isLetter(lead), ByteText.isLower(lead) || ByteText.isUpper(lead) else { return inside }
    let behind = text.word(at: end)
    guard let (value, _) = text.scalar(at: behind.end),
      ByteText.isSpace(value) || value == 0x27 || value == 0x2019 || value == 0x2C
        || value == 0x2E && rules.abbreviations[behind.text] == .title && ByteText.isUpper(lead)
    else { return inside }
    guard
      behind.text.unicodeScalars.count >= 2 || ByteText.isUpper(lead) && rules.starters.contains(behind.text),
      !Self.suffixes.contains(behind.text)
    else { return inside }
    return (end, "repair-missing-space")
  }

  /// The end of numbers of notes that lost their place above the line: `consultation.11 12 Take`, `(1987).1 According`.
  private func noteNumber(_ text: ByteText, stop: Int, after: Int) -> Int? {
    guard let (before, _) = text.scalar(before: stop), before == 0x29 || isFullWord(text, before: stop) else {
      return nil
    }
    var at = after
    var end: Int?
    while at < text.count, at - after < 12 {
      let number = text.word(at: at)
      guard (1...2).contains(number.text.utf8.count), number.text.utf8.allSatisfy({ ByteText.isDigit(UInt32($0)) }),
        number.text.utf8.first != 0x30
      else { break }
      end = number.end
      at = number.end
      if at < text.count, text.bytes[at] == 0x2C || text.bytes[at] == 0x2D { at += 1 }
      at = text.skipSpace(at)
    }
    guard let end, at < text.count, let (space, _) = text.scalar(at: end), ByteText.isSpace(space),
      let (head, _) = text.scalar(at: at), ByteText.isUpper(head)
    else { return nil }
    return end
  }

  /// Whether the digits before an offset are the last group of a number: `1,000`.
  private func isGrouped(_ text: ByteText, _ start: Int, _ stop: Int) -> Bool {
    stop - start == 3 && start > 1 && text.bytes[start..<stop].allSatisfy { ByteText.isDigit(UInt32($0)) }
      && text.bytes[start - 1] == 0x2C && ByteText.isDigit(UInt32(text.bytes[start - 2]))
  }

  func isDash(_ value: UInt32) -> Bool { value == 0x2D || (0x2013...0x2015).contains(value) }

  /// `u.s`, `z.b`, `j.-p`: single letters with stops between them.
  func isInitials(_ token: Word) -> Bool {
    if token.source.first == 0xE0 {
      // A word may be joined to the first: `गैर-यू.के`.
      return token.string.split(separator: ".").allSatisfy { part in
        let letters = part.lastIndex(of: "-").map { String(part[part.index(after: $0)...]) } ?? String(part)
        return isSyllable(letters) || rules.abbreviations[string: letters] == .title
      }
    }
    return Array(token.unicodeScalars).split(separator: ".").allSatisfy { part in
      let letters = part.first == "-" ? part.dropFirst() : part
      return letters.count == 1 && letters.allSatisfy { ByteText.isLetter($0.value) }
    }
  }

  /// A title or acronym that tokenized text has a blank behind: `Mr . Robinson`.
  func isSpacedAbbreviation(_ text: ByteText, start: Int, stop: Int) -> Bool {
    guard stop > start, text.bytes[stop - 1] == 0x20 else { return false }
    let token = text.token(before: stop - 1)
    return rules.abbreviations[token.text] == .title
      || token.text.utf8.contains(0x2E) && token.text.utf8.count > 2 && isInitials(token.text)
  }

  /// Last parts of host and file names.
  private static let suffixes = WordSet(
    """
    com org net edu gov info biz io fr de es it pl nl ru ua uk eu be bg cz gr pt us html htm php asp aspx pdf txt js \
    jpg png gif doc docx exe zip csv xml json py swift md
    """)
}
