extension Segmenter {
  /// The end of a line of asterisks that parts sections and stands at an offset; nil where none does.
  func separatorEnd(_ text: ByteText, _ from: Int) -> Int? {
    guard from < text.count, text.bytes[from] == 0x2A else { return nil }
    var at = from
    while at < text.count, text.bytes[at] == 0x2A { at += 1 }
    return at - from >= 3 && at < text.count && text.bytes[at] == 0x20 ? at : nil
  }

  /// Whether a stop ends its sentence although more marks follow behind white space: dots that begin the next sentence
  /// (`raak. ...en toen`), an ellipsis behind the stop (`compounds. . . . The`), a lone mark that lost its meaning
  /// (`Contract. ? Do`).
  func endsBeforeMarks(_ text: ByteText, stop: Int, after: Int, next: Int) -> Bool {
    guard after - stop == 1, text.bytes[stop] == 0x2E, isFullWord(text, before: stop) else { return false }
    var at = next
    while let (value, behind) = text.scalar(at: at), value == 0x2E || value == 0x2026 { at = behind }
    if at - next >= 3 { return text.scalar(at: at).map { ByteText.isLetter($0.value) } ?? false }
    var count = 0
    at = next
    while at < text.count, count < 4, text.bytes[at] == 0x2E || text.bytes[at] == 0x3F && count == 0,
      let (space, _) = text.scalar(at: at + 1), ByteText.isSpace(space)
    {
      count += 1
      if text.bytes[at] == 0x3F {
        at = text.skipSpace(at + 1)
        break
      }
      at = text.skipSpace(at + 1)
    }
    guard count == 1 || count == 3, let (head, _) = text.scalar(at: at) else { return false }
    return ByteText.isUpper(head) || ByteText.isDigit(head) && count == 1
  }

  /// Whether a segment is nothing but dots so far, which then begin it: `... Then he`, `. . . The practice`.
  func isOnlyDots(_ text: ByteText, start: Int, _ stop: Int) -> Bool {
    guard text.bytes[stop] == 0x2E || text.bytes[stop] == 0xE2, stop - start <= 40 else { return false }
    var at = start
    while at < stop, let (value, next) = text.scalar(at: at) {
      guard value == 0x2E || value == 0x2026 || ByteText.isSpace(value) else { return false }
      at = next
    }
    return true
  }

  /// Whether an ellipsis written with blanks (`. . .`) ends at an offset.
  func isSpacedEllipsis(_ text: ByteText, _ stop: Int) -> Bool {
    stop >= 2 && text.bytes[stop - 1] == 0x20 && text.bytes[stop - 2] == 0x2E
  }

  /// The end of a note's number behind a stop and white space: `minority rights. 4 Even though`.
  func spacedNoteNumber(_ text: ByteText, _ next: Int) -> Int? {
    let number = text.word(at: next)
    guard (1...2).contains(number.end - next), text.bytes[next] != 0x30,
      number.text.utf8.allSatisfy({ ByteText.isDigit(UInt32($0)) }),
      let (space, head) = text.scalar(at: number.end), ByteText.isSpace(space),
      let (value, _) = text.scalar(at: head), ByteText.isUpper(value)
    else { return nil }
    let word = text.word(at: head)
    return word.end - head > 1 && rules.starters.contains(word.text) ? number.end : nil
  }

  /// Whether a dialogue goes on in an open quotation behind a dash.
  func isInGuillemets(_ text: ByteText, start: Int, _ offset: Int) -> Bool {
    var at = offset
    while at > max(start, offset - 300), let (value, before) = text.scalar(before: at) {
      if value == 0xBB { return false }
      if value == 0xAB { return true }
      at = before
    }
    return false
  }

  /// Words of one syllable that sentences end with in Indic languages.
  private static let copulas: Set<String> = [
    "है", "हैं", "हूँ", "हूं", "हो", "था", "थे", "थी", "थीं", "गा", "गे", "गी", "दी", "ली", "की", "दो", "लो", "छ", "छन्", "થી", "છે", "છો", "છું",
    "වේ",
    "ය", "ਹੈ", "ਹਨ", "ਸੀ", "ਸਨ",
  ]

  /// Whether a token is one syllable of an Indic script, which before a stop is an initial or a title: `डॉ.`, `കെ.`.
  func isSyllable(_ token: String) -> Bool {
    if Self.copulas.contains(token) { return false }
    var letters = 0
    var isJoined = false
    for scalar in token.unicodeScalars {
      guard (0x0900...0x0DFF).contains(scalar.value) else { return false }
      // A virama joins the letter behind it to the one before.
      let isVirama = scalar.properties.canonicalCombiningClass == .virama
      if scalar.properties.generalCategory == .otherLetter, !isJoined { letters += 1 }
      isJoined = isVirama
    }
    return letters == 1
  }

  /// Whether a token is a Roman number of two signs or more, written in capitals.
  func isRoman(_ text: ByteText, _ start: Int, _ stop: Int, least: Int = 2) -> Bool {
    stop - start >= least && text.bytes[start..<stop].allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }
  }

  /// Whether a number, Arabic or Roman, stands before an offset and white space.
  func isBehindNumber(_ text: ByteText, start: Int, _ offset: Int) -> Bool {
    var at = offset
    while at > start, let (value, before) = text.scalar(before: at) {
      if !ByteText.isSpace(value) {
        return ByteText.isDigit(value) || [0x49, 0x56, 0x58, 0x406, 0x425].contains(value)
      }
      at = before
    }
    return false
  }

  /// An abbreviation of single letters that is written with blanks, up to a token: `т. п`, `z. B`, `i. d. R`.
  func spacedLetters(_ text: ByteText, start: Int, _ token: (text: Word, start: Int)) -> [String] {
    var joined = token.text.string
    var at = token.start
    var out: [String] = []
    while out.count < 2, at - 2 > start, text.scalar(before: at).map({ ByteText.isSpace($0.value) }) ?? false,
      let (_, dot) = text.scalar(before: at), dot > start, text.bytes[dot - 1] == 0x2E
    {
      let part = text.token(before: dot - 1, from: start)
      guard part.text.unicodeScalars.count <= 2, part.text.length > 0 else { break }
      joined = part.text.string + "." + joined
      out.append(joined)
      at = part.start
    }
    return out
  }

  /// Where a caption's date begins that white space should part from the word before: `alliés20 juin 2023 | 2:54`.
  func gluedDate(_ text: ByteText, start: Int, bar: Int) -> Int? {
    func before(_ offset: Int, _ isIn: (UInt32) -> Bool) -> Int? {
      var at = offset
      while at > start, offset - at < 40, let (value, from) = text.scalar(before: at), isIn(value) { at = from }
      return at < offset ? at : nil
    }
    guard let yearEnd = before(bar, ByteText.isSpace), let year = before(yearEnd, ByteText.isDigit),
      yearEnd - year == 4,
      let monthEnd = before(year, ByteText.isSpace), let month = before(monthEnd, ByteText.isLetter),
      let dayEnd = before(month, ByteText.isSpace), let day = before(dayEnd, ByteText.isDigit), dayEnd - day <= 2,
      day > start, let (letter, _) = text.scalar(before: day), ByteText.isLower(letter)
    else { return nil }
    return day
  }
}
