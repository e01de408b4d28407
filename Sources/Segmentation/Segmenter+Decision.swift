extension Segmenter {
  /// Whether a segment ends behind the final punctuation `stop..<after`: where, and by which rule.
  func decide(_ text: ByteText, start: Int, stop: Int, after: Int) -> (end: Int, rule: String)? {
    let (end, isClosed) = closers(text, after, start: start)
    guard let (behind, _) = text.scalar(at: end), let (last, _) = text.scalar(before: after),
      let (mark, _) = text.scalar(at: stop)
    else { return nil }
    if ByteText.isWide(last) { return wide(text, end: end, isClosed: isClosed) }
    guard ByteText.isSpace(behind) else { return glued(text, stop: stop, after: after, end: end, mark: mark) }
    let next = text.skipSpace(end)
    guard let (lead, _) = text.scalar(at: next) else { return nil }
    switch lead {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x2F: return nil
    default: break
    }
    // Another run of stops (`. . .`) or a lone bracketed mark belongs to this one.
    if ByteText.isTerminal(lead), lead != 0x2E || mark == 0x2E || isLoneStop(text, next) { return nil }
    var first = next
    while let (value, behind) = text.scalar(at: first),
      ByteText.isOpener(value) || ByteText.isSpace(value) || isDash(value)
    { first = behind }
    let head = text.scalar(at: first)?.value ?? 0x20
    let isStop = mark == 0x2E && after - stop == 1
    if ByteText.isLower(head) {
      // Who starts without capitals goes on so.
      if !isStop, !isClosed, first == next, mark == 0x21 || mark == 0x3F, startsLower(text, start), startsLower(text, 0)
      {
        return (end, "lower-after-mark")
      }
      // A dash before a lower-case word behind a full sentence begins a list item.
      if isStop, !isClosed, isDash(lead), isFullWord(text, before: stop),
        text.scalar(at: next + (lead == 0x2D ? 1 : 3)).map({ ByteText.isSpace($0.value) }) ?? false
      {
        return (end, "list")
      }
      guard isStop, !isClosed || text.bytes[after] == 0x29, rules.splitsBeforeLower, first == next else { return nil }
      let token = text.token(before: stop)
      guard let (before, _) = text.scalar(before: stop) else { return nil }
      if before == 0x29 { return (end, "lower-after-stop") }
      if !isClosed, isInBracket(text, start: start, stop) { return nil }
      // A bracket opened within the sentence belongs to it.
      if isClosed, text.scalar(at: start)?.value != 0x28 { return nil }
      guard token.text.unicodeScalars.count >= 3, !token.text.utf8.contains(0x2E), ByteText.isLower(before),
        rules.abbreviations[token.text] == nil
      else { return nil }
      return (end, "lower-after-stop")
    }
    // A mark alone in brackets, `(!)` or `(...)`, stands for itself.
    if isClosed, let opener = text.scalar(before: stop)?.value, opener == 0x28 || opener == 0x5B { return nil }
    if isStop, isClosed, text.bytes[after] == 0x29 {
      let label = text.token(before: stop)
      if isListStart(text, start, label.start), label.text.utf8.count <= 2 { return nil }
    }
    guard isStop, !isClosed else { return (end, isStop ? "stop-closed" : "mark") }
    return word(text, start: start, stop: stop, end: end, first: first, head: head)
  }

  /// Decides a single stop by the word before it and the capital or digit behind it.
  private func word(
    _ text: ByteText, start: Int, stop: Int, end: Int, first: Int, head: UInt32
  ) -> (end: Int, rule: String)? {
    let token = text.token(before: stop)
    let scalars = token.text.unicodeScalars
    guard let sign = scalars.first else { return (end, "stop") }
    let isNumber = scalars.allSatisfy { ByteText.isDigit($0.value) }
    // The number or letter of a list item.
    if isListStart(text, start, token.start), isNumber && scalars.count <= 3 || scalars.count == 1 { return nil }
    // Looked up only where an initial, an acronym, an ordinal or an abbreviation asks for it.
    var follower: String { text.word(at: first).text }
    var starts: Bool { rules.starters.contains(follower) }
    if isNumber, rules.hasOrdinals, scalars.count <= 2 {
      return rules.ordinalWords.contains(follower) || !starts && language.language == "de" ? nil : (end, "number")
    }
    let isUpper = text.scalar(at: token.start).map { ByteText.isUpper($0.value) } ?? false
    let isInitial = scalars.count == 1 && isUpper && ByteText.isLetter(sign.value)
    if isInitial {
      // Another initial goes on: `А. И. Семенов`.
      let second = text.word(at: first)
      let isPair =
        ByteText.isUpper(head) && second.text.unicodeScalars.count == 1 && second.end < text.count
        && text.bytes[second.end] == 0x2E
      return starts && !isPair ? (end, "initial-end") : nil
    }
    // `Inc. (“Company A”)`, `10 a.m. (CDT)`.
    if rules.abbreviations[token.text] != nil, text.bytes[text.skipSpace(end)] == 0x28 { return nil }
    switch rules.abbreviations[token.text] {
    case .title: return nil
    case .number: return ByteText.isDigit(head) ? nil : (end, "stop")
    case .ending:
      if isFrontedTime(text, start: start, stop: stop, token: token.text) { return nil }
      if starts || rules.starters.isEmpty { return (end, "abbreviation-end") }
      if !ByteText.isLetter(head), ByteText.isDigit(head) || head == 0x2116 { return nil }
      // One letter before a name stands with the name (`г. Москва`), behind a number it may end (`2008 г.`).
      if scalars.count > 1 { return (end, "abbreviation-end") }
      let gap = text.scalar(before: token.start)
      let number = gap.flatMap { text.scalar(before: $0.start) }
      return number.map { ByteText.isDigit($0.value) } ?? false ? (end, "abbreviation-end") : nil
    case nil: break
    }
    if token.text.utf8.contains(0x2E), isInitials(token.text) { return starts ? (end, "acronym-end") : nil }
    if ByteText.isDigit(head), isInBracket(text, start: start, stop) { return nil }
    return (end, "stop")
  }

  /// Whether a lower-case word of three letters or more that is no abbreviation ends at an offset.
  private func isFullWord(_ text: ByteText, before offset: Int) -> Bool {
    let token = text.token(before: offset).text
    return token.unicodeScalars.count >= 3 && !token.utf8.contains(0x2E) && rules.abbreviations[token] == nil
      && (text.scalar(before: offset).map { ByteText.isLower($0.value) } ?? false)
  }

  /// Whether a time of day or an era closes the adverbial that opens its sentence: `At 5 a.m. Mr. Smith went`.
  private func isFrontedTime(_ text: ByteText, start: Int, stop: Int, token: String) -> Bool {
    guard language.language == "en", stop - start <= 40 else { return false }
    guard ["a.m", "p.m", "am", "pm", "b.c", "a.d", "c.e", "b.c.e"].contains(token) else { return false }
    return ["at", "by", "in", "on", "around", "about", "before", "after", "since", "until", "from"]
      .contains(text.word(at: start).text)
  }

  /// Whether a bracket opened at most 100 bytes before an offset is still open there.
  private func isInBracket(_ text: ByteText, start: Int, _ offset: Int) -> Bool {
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

  /// Whether no word follows the stop at an offset: `.` in `! .`, but not in `! .NET`.
  private func isLoneStop(_ text: ByteText, _ offset: Int) -> Bool {
    text.scalar(at: offset + 1).map { ByteText.isSpace($0.value) || $0.value == 0x2E } ?? true
  }

  /// Whether the first word from an offset on starts with a lower-case letter.
  private func startsLower(_ text: ByteText, _ offset: Int) -> Bool {
    text.scalar(at: text.skipSpace(offset)).map { ByteText.isLower($0.value) } ?? false
  }

  /// Whether only a bullet stands between the segment's start and a list item's number.
  private func isListStart(_ text: ByteText, _ start: Int, _ token: Int) -> Bool {
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

  /// Closing quotes, brackets and note marks behind the punctuation belong to the segment.
  private func closers(_ text: ByteText, _ after: Int, start: Int) -> (end: Int, isClosed: Bool) {
    var end = after
    var isClosed = false
    while let (value, next) = text.scalar(at: end) {
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
      } else if ByteText.isSpace(value), let (bracket, behind) = text.scalar(at: next), bracket == 0x5B,
        let mark = noteEnd(text, behind)
      {
        end = mark
      } else if value == 0x5B, let mark = noteEnd(text, next) {
        end = mark
      } else if value == 0xB9 || value == 0xB2 || value == 0xB3 {
        end = next
      } else {
        break
      }
    }
    return (end, isClosed)
  }

  /// The end of a note mark `[12]`.
  private func noteEnd(_ text: ByteText, _ from: Int) -> Int? {
    var at = from
    while at < text.count, ByteText.isDigit(UInt32(text.bytes[at])), at - from < 4 { at += 1 }
    return at > from && at < text.count && text.bytes[at] == 0x5D ? at + 1 : nil
  }

  /// Scripts without spaces: an end, unless the quote is a part of the sentence around it.
  private func wide(_ text: ByteText, end: Int, isClosed: Bool) -> (end: Int, rule: String)? {
    guard isClosed, let (value, _) = text.scalar(at: end) else { return (end, "wide-stop") }
    // Hiragana behind a closing quote (と, って, など) carries the sentence on; so does a comma.
    let goesOn = (0x3041...0x309F).contains(value) || value == 0x3001 || value == 0xFF0C
    return goesOn ? nil : (end, "wide-stop")
  }

  /// White space is missing behind a stop: `attaque.une`, `russes.02/01/2024`. Reported as a repair.
  private func glued(
    _ text: ByteText, stop: Int, after: Int, end: Int, mark: UInt32
  ) -> (end: Int, rule: String)? {
    guard let (lead, _) = text.scalar(at: end) else { return nil }
    // Latin marks in scripts without spaces.
    if mark == 0x21 || mark == 0x3F, (0x3041...0x30FF).contains(lead) || (0x4E00...0x9FFF).contains(lead) {
      return wide(text, end: end, isClosed: end > after)
    }
    guard mark == 0x2E, after - stop == 1 else { return nil }
    let token = text.token(before: stop)
    guard token.text.unicodeScalars.count >= 3, !token.text.utf8.contains(0x2E), rules.abbreviations[token.text] == nil,
      let (before, _) = text.scalar(before: stop), ByteText.isLower(before),
      text.scalar(before: token.start).map({ ByteText.isSpace($0.value) || $0.value == 0x2019 || $0.value == 0x27 })
        ?? true
    else { return nil }
    if ByteText.isDigit(lead) {
      let number = text.word(at: end)
      return number.text.utf8.count <= 2 && number.end < text.count && text.bytes[number.end] == 0x2F
        ? (end, "repair-missing-space") : nil
    }
    guard ByteText.isLetter(lead), ByteText.isLower(lead) || ByteText.isUpper(lead) else { return nil }
    let behind = text.word(at: end)
    guard let (value, _) = text.scalar(at: behind.end),
      ByteText.isSpace(value) || value == 0x27 || value == 0x2019 || value == 0x2C
    else { return nil }
    guard behind.text.unicodeScalars.count >= 2, !Self.suffixes.contains(behind.text) else { return nil }
    return (end, "repair-missing-space")
  }

  private func isDash(_ value: UInt32) -> Bool { value == 0x2D || (0x2013...0x2015).contains(value) }

  /// `u.s`, `z.b`: single letters with stops between them.
  private func isInitials(_ token: String) -> Bool {
    token.split(separator: ".").allSatisfy { $0.unicodeScalars.count == 1 }
  }

  /// Last parts of host and file names.
  private static let suffixes: Set<String> = Set(
    """
    com org net edu gov info biz io fr de es it pl nl ru ua uk eu be bg cz gr pt us html htm php asp aspx pdf txt js \
    jpg png gif doc docx exe zip csv xml json py swift md
    """.split(separator: " ").map(String.init))
}
