/// What of a text is prose: tags, addresses, mentions and hash tags are in no language.
enum ProseSample {
  /// A tag ends within so many scalars.
  private static let longestTag = 1000

  /// A text without tags, web addresses, `@mentions` and `#tags`, a blank in the place of each; nil where it holds
  /// none. O(n).
  static func prose(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard text.contains(where: { $0 == "<" || $0 == "@" || $0 == "#" || $0 == "/" || $0 == "." }) else { return nil }
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(text.count)
    var isChanged = false
    var at = 0
    // Where the next `>` was found last, so that many `<` without one are looked at once.
    var closer = -1
    while at < text.count {
      if text[at] == "<", let end = tagEnd(text, at, &closer) {
        out.append(" ")
        at = end
        isChanged = true
        continue
      }
      guard !isDelimiter(text[at]), at == 0 || isDelimiter(text[at - 1]) else {
        out.append(text[at])
        at += 1
        continue
      }
      var end = at
      while end < text.count, !isDelimiter(text[end]) { end += 1 }
      if isAddress(text[at..<end]) {
        out.append(" ")
        isChanged = true
      } else {
        out += text[at..<end]
      }
      at = end
    }
    return isChanged ? out : nil
  }

  private static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "(", ")", "«", "»", "[", "]": true
    default: scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
    }
  }

  /// The end of a tag; of one that the text's end cut off, the end of its name and sign of equality.
  private static func tagEnd(_ text: [Unicode.Scalar], _ start: Int, _ closer: inout Int) -> Int? {
    var at = start + 1
    if at < text.count, text[at] == "/" || text[at] == "!" { at += 1 }
    guard at < text.count, isLetter(text[at]) else { return nil }
    if closer < at { closer = text[at...].firstIndex { $0 == ">" || $0 == "<" } ?? text.count }
    if closer < text.count, closer - start <= longestTag { return text[closer] == ">" ? closer + 1 : nil }
    while at < text.count, isLetter(text[at]) || text[at] == "_" || text[at] == " ", at - start < 20 { at += 1 }
    return at < text.count && text[at] == "=" ? at + 1 : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value | 0x20
    return value >= 0x61 && value <= 0x7A
  }

  /// Whether a run of text is a web address, a mention or a hash tag.
  private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 1, let first = word.first else { return false }
    if first == "@" || first == "#" { return word[word.startIndex + 1].properties.isAlphabetic }
    if word.count > 4, word.prefix(4).elementsEqual("www.".unicodeScalars) { return true }
    var last: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for scalar in word {
      if scalar == "/", last.1 == "/", last.0 == ":" { return true }
      last = (last.1, scalar)
    }
    return false
  }
}
