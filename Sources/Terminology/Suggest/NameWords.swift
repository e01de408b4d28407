import TextCore

/// Splits a sentence into words for `NameFinder`.
enum NameWords {
  /// The words in order: letters, marks and digits, joined by hyphens and inner apostrophes; elided articles and
  /// possessive endings are left out. O(n).
  static func split(_ text: String) -> [NameFinder.Word] {
    var out: [NameFinder.Word] = []
    let scalars = Array(text.unicodeScalars)
    var offset = 0
    var offsets: [Int] = []
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    var at = 0
    var isStart = true
    var gap: [Unicode.Scalar] = []
    while at < scalars.count {
      guard UnicodeFacts.isWord(scalars[at]) else {
        gap.append(scalars[at])
        if opens(scalars[at]) { isStart = true }
        at += 1
        continue
      }
      var end = at + 1
      while end < scalars.count {
        if UnicodeFacts.isWord(scalars[end]) || UnicodeFacts.isMark(scalars[end]) {
          end += 1
        } else if joins(scalars[end]), end + 1 < scalars.count, UnicodeFacts.isWord(scalars[end + 1]) {
          if isApostrophe(scalars[end]), end - at <= CueWords.longestElided,
            CueWords.elided.contains(String(String.UnicodeScalarView(scalars[at..<end])).lowercased())
          {
            at = end + 1
            gap = ["'"]
          }
          end += 2
        } else {
          break
        }
      }
      var stop = end
      if stop - at > 2, scalars[stop - 1] == "s", isApostrophe(scalars[stop - 2]) { stop -= 2 }
      out.append(word(scalars, at..<stop, offsets, gap: gap, isStart: isStart, previous: out.last))
      isStart = false
      // What is owned is another name: Mexico's López Obrador.
      gap = stop < end ? ["'"] : []
      at = end
    }
    return out
  }

  private static func word(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ offsets: [Int], gap: [Unicode.Scalar], isStart: Bool,
    previous: NameFinder.Word?
  ) -> NameFinder.Word {
    let text = String(String.UnicodeScalarView(scalars[range]))
    let first = scalars[range.lowerBound]
    let isUpper = range.count > 1 && scalars[range].allSatisfy { !UnicodeFacts.isLower($0) }
    let isCapital = UnicodeFacts.isUpper(first)
    let blank = gap.count == 1 && (gap[0] == " " || gap[0] == "\u{A0}")
    let dotted = gap.count == 2 && gap[0] == "." && (gap[1] == " " || gap[1] == "\u{A0}")
    let isInitial =
      isCapital && range.count == 1 && range.upperBound < scalars.count && scalars[range.upperBound] == "."
    return NameFinder.Word(
      text: text, lower: text.lowercased(), range: offsets[range.lowerBound]..<offsets[range.upperBound],
      isStart: isStart, isJoined: previous != nil && (blank || dotted && previous?.isInitial == true),
      isUpper: isUpper && isCapital, isCapital: isCapital, isInitial: isInitial)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    isApostrophe(scalar) || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "\u{2BC}"
  }

  /// What a sentence may begin behind.
  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "»", "“", "”", "„", "\"", ":", "—", "–", "(", "[", "!", "?", "…", "•", "*", "/": true
    default: false
    }
  }
}
