extension Segmenter {
  /// Scripts without spaces: an end, unless the quote is a part of the sentence around it.
  func wide(_ text: ByteText, start: Int, after: Int, end: Int, isClosed: Bool) -> End {
    // A straight quote opens where as many opened as closed before: `他说。"我`.
    if isClosed, text.bytes[after] == 0x22, !isQuoteOpen(text, start: start, after) { return (after, "wide-stop") }
    guard isClosed, let (value, _) = text.scalar(at: end) else { return (end, "wide-stop") }
    // A comma carries the sentence on, another mark closes it instead: `”。`.
    if value == 0x3001 || value == 0xFF0C || ByteText.isWide(value) { return no("quotation-goes-on") }
    // Hiragana behind a closing quote (と, って, など) carries the sentence on, but for words that begin one.
    if (0x3041...0x309F).contains(value) {
      return begins(text, end, Self.beginnings) ? (end, "wide-stop") : no("quotation-goes-on")
    }
    return isSpeech(text, end) ? no("speaker-follows") : (end, "wide-stop")
  }

  /// Whether an odd number of double quotes, straight or not, stands in the last 600 bytes of a segment.
  private func isQuoteOpen(_ text: ByteText, start: Int, _ offset: Int) -> Bool {
    var isOpen = false
    var at = max(start, offset - 600)
    while at < offset {
      let isCurved = text.bytes[at] == 0xE2 && at + 2 < offset && text.bytes[at + 1] == 0x80
      if text.bytes[at] == 0x22 || isCurved && (0x9C...0x9F).contains(text.bytes[at + 2]) { isOpen.toggle() }
      at += 1
    }
    return isOpen
  }

  /// Whether a wide bracket closes at an offset: `「はい。」`.
  func closesWide(_ text: ByteText, _ at: Int) -> Bool {
    text.scalar(at: at).map { ByteText.isWideCloser($0.value) } ?? false
  }

  /// Whether a wide bracket at an offset closes with a narrow one, as careless texts have it: `（议员)`. Looks at 1,500 bytes.
  func closesNarrow(_ text: ByteText, _ opener: Int, before offset: Int) -> Bool {
    guard text.scalar(at: opener)?.value == 0xFF08, offset - opener < 1500 else { return false }
    return text.bytes[opener..<offset].contains(0x29)
  }

  /// Japanese words that begin sentences.
  private static let beginnings = [
    "そ", "しか", "こ", "あ", "い", "う", "え", "お", "また", "まだ", "まず", "たぶん", "ただ", "すると", "ひ", "ふ", "ほ", "わた", "だが", "だから",
    "でも", "ところ", "とにかく", "なぜ", "なお", "もし", "もちろん", "やが", "かれ", "かの", "みんな", "さらに", "さて", "はじめ", "はい", "のち",
  ].map { Array($0.utf8) }

  private func begins(_ text: ByteText, _ at: Int, _ words: [[UInt8]]) -> Bool {
    words.contains { word in
      at + word.count <= text.count && text.bytes[at..<at + word.count].elementsEqual(word)
    }
  }

  /// Chinese verbs of saying.
  private static let speech = [
    "说", "說", "说道", "說道", "问", "問", "问道", "問道", "答", "答道", "喊道", "叫道", "笑道", "表示", "回答", "回答说", "指出", "强调",
  ].map { Array($0.utf8) }

  /// Whether who spoke is told behind a Chinese quotation, in eight signs or less: `“我不知道。”部长说。`; not where what
  /// is said next follows (`他说：“…”`, `他表示，会议…`).
  private func isSpeech(_ text: ByteText, _ from: Int) -> Bool {
    var at = from
    while at - from < 24, let (value, next) = text.scalar(at: at), (0x4E00...0x9FFF).contains(value) { at = next }
    guard at > from, let (mark, behind) = text.scalar(at: at),
      mark == 0x3002 || mark == 0xFF01
        || mark == 0xFF0C && (text.scalar(at: behind).map { ByteText.isOpener($0.value) } ?? false)
    else { return false }
    return Self.speech.contains { at - $0.count >= from && text.bytes[at - $0.count..<at].elementsEqual($0) }
  }
}
