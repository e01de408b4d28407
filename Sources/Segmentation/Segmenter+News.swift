/// Arabic news: leads that end with a colon, and prose that has commas where others have stops.
extension Segmenter {
  static let comma: UInt32 = 0x60C

  /// The end of the label or dateline that a paragraph begins with and whose colon stands for a stop: `سؤال وجواب: …`,
  /// `الاحد 21 فبراير 2010, 05:01 GMT …: …`. None where a quotation follows.
  func leadEnd(_ text: ByteText, _ start: Int) -> Int? {
    let limit = min(text.count, start + 200)
    var at = start
    while at < limit, let (value, next) = text.scalar(at: at) {
      if value == 0x3A, let (space, _) = text.scalar(at: next), ByteText.isSpace(space) {
        let behind = text.skipSpace(next)
        guard let (head, _) = text.scalar(at: behind), !ByteText.isOpener(head), !isDash(head) else { return nil }
        let isLead = at - start <= 60 && isLabel(text, start..<at) || isDateline(text, start..<at)
        return isLead ? next : nil
      }
      if value == 0x0A || ByteText.isOpener(value) || ByteText.isTerminal(value) && value != 0x2E { return nil }
      at = next
    }
    return nil
  }

  private func isLabel(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let words = text.bytes[range].split(whereSeparator: { $0 == 0x20 }).map { String(decoding: $0, as: UTF8.self) }
    return rules.labels.contains(words.joined(separator: " "))
  }

  /// Whether a day, month or year and a time of day stand in a range.
  private func isDateline(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var hasTime = false
    var hasDate = false
    var at = range.lowerBound
    while at < range.upperBound, let (value, next) = text.scalar(at: at) {
      guard ByteText.isLetter(value) || isNumeral(value) else {
        at = next
        continue
      }
      var end = next
      while end < range.upperBound, let (value, next) = text.scalar(at: end),
        ByteText.isLetter(value) || isNumeral(value)
      { end = next }
      if isNumeral(value) {
        // Digits of Arabic have two bytes.
        let count = ByteText.isDigit(value) ? end - at : (end - at) / 2
        hasDate = hasDate || count == 4
        let isClock = count <= 2 && end + 2 < range.upperBound && text.bytes[end] == 0x3A
        hasTime = hasTime || isClock && (text.scalar(at: end + 1).map { isNumeral($0.value) } ?? false)
      } else {
        let word = text.word(at: at).text
        hasTime = hasTime || Self.zones.contains(word)
        hasDate = hasDate || Self.dates.contains(word)
      }
      at = end
    }
    return hasTime && hasDate
  }

  private func isNumeral(_ value: UInt32) -> Bool { ByteText.isDigit(value) || (0x660...0x669).contains(value) }

  private static let zones = WordSet("gmt utc جرينتش غرينتش بتوقيت")
  private static let dates = WordSet(
    """
    الأحد الاحد الإثنين الاثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل ابريل إبريل \
    مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول
    """)

  /// How far a paragraph is looked through for a final mark, in bytes.
  private static var reach: Int { 1 << 16 }
  /// Shorter texts without marks are headings, in words.
  private static var leastWords: Int { 20 }

  /// Whether a paragraph of 20 words or more has no final mark at all, in a language whose commas then part sentences.
  func isWithoutStops(_ text: ByteText, _ start: Int) -> Bool {
    guard rules.splitsAtCommas else { return false }
    var words = 0
    var wasSpace = true
    var at = start
    while at < text.count, at - start < Self.reach, let (value, next) = text.scalar(at: at) {
      // Stops within numbers and names end nothing.
      if ByteText.isTerminal(value), value != 0x2E || !goesOnInside(text, next) { return false }
      let isSpace = ByteText.isSpace(value)
      if wasSpace, !isSpace { words += 1 }
      wasSpace = isSpace
      at = next
    }
    return words >= Self.leastWords
  }

  private func goesOnInside(_ text: ByteText, _ at: Int) -> Bool {
    text.scalar(at: at).map { ByteText.isLetter($0.value) || isNumeral($0.value) } ?? false
  }

  /// Whether a comma parts clauses: words enough on both sides, no item of an enumeration behind it, and no word that
  /// carries the sentence on.
  func endsClause(_ text: ByteText, start: Int, comma: Int, next: Int) -> Bool {
    guard hasWords(text, max(start, comma - 400), comma, least: 5), !isInBracket(text, start: start, comma),
      !isInGuillemets(text, start: start, comma)
    else { return false }
    let limit = min(text.count, next + 400)
    let behind = text.skipSpace(next)
    var end = behind
    while end < limit, let (value, after) = text.scalar(at: end), value != Self.comma, value != 0x0A { end = after }
    guard hasWords(text, behind, end, least: 4), !rules.continuers.contains(text.word(at: behind).text) else {
      return false
    }
    let quotes = text.bytes[max(start, comma - 400)..<comma].reduce(0) { $1 == 0x22 ? $0 + 1 : $0 }
    return quotes % 2 == 0
  }

  private func hasWords(_ text: ByteText, _ start: Int, _ end: Int, least: Int) -> Bool {
    var words = 0
    var wasSpace = true
    for byte in text.bytes[start..<end] {
      let isSpace = byte == 0x20 || byte == 0x0A
      if wasSpace, !isSpace { words += 1 }
      if words == least { return true }
      wasSpace = isSpace
    }
    return false
  }
}
