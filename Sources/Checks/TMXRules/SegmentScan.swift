/// What the checks ask of a segment's text, by one walk over its bytes.
struct SegmentScan {
  /// UTF-8 bytes, and scalars.
  var length = 0, scalars = 0
  var isBlank = true
  var hasOuterSpace = false
  var hasOddCharacter = false
  /// Whether there is something to say but for content.
  var isNotable: Bool { hasOuterSpace || hasOddCharacter }
  /// Whether the letters are those of a script, as far as there are enough to tell.
  func isIn(_ expected: TMXScript?) -> Bool {
    guard let expected, letters >= 20, script != expected else { return true }
    return scriptLetters * 5 < letters * 4
  }
  /// The text's fingerprint.
  var hash: UInt64 = 0
  /// Which of the walk's numbers are the segment's.
  var numbers = 0..<0
  /// How often each digit stands alone as a number, six bits each.
  var singles: UInt64 = 0
  /// Letters of scripts that can be told from lead bytes; roughly, as that is enough to tell a majority.
  var letters = 0
  /// The script of most letters, and how many they are.
  var script = TMXScript.latin, scriptLetters = 0
  /// Common words of each language, a byte each.
  var words: UInt64 = 0

  // Of a byte from 0x41 on: the script that it speaks for; 7 none.
  private static let scripts: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: UInt8(TMXScript.latin.rawValue)
    case 0xCE, 0xCF: UInt8(TMXScript.greek.rawValue)
    case 0xD0...0xD3: UInt8(TMXScript.cyrillic.rawValue)
    case 0xD5: UInt8(TMXScript.armenian.rawValue)
    case 0xD6, 0xD7: UInt8(TMXScript.hebrew.rawValue)
    case 0xD8...0xDB: UInt8(TMXScript.arabic.rawValue)
    case 0xE3...0xE9: UInt8(TMXScript.cjk.rawValue)
    default: 7
    }
  }

  /// Walks over a text; its numbers of two digits and more are appended as values and sorted. Marks and spaces between
  /// digits are skipped.
  init(_ text: UnsafeBufferPointer<UInt8>, numbers out: inout [UInt64]) {
    length = text.count
    numbers = out.count..<out.count
    guard let first = text.first, let last = text.last else { return }
    hasOuterSpace = first <= 0x20 || last <= 0x20
    hash = Fingerprint64.of(text)
    let start = out.count
    var counts: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
    var (key, wordLength, known) = (TMXCommonWords.seed, 0, 0)
    var (value, digits, gap): (UInt64, Int, Int) = (0, 0, 0)
    var continuations = 0
    var leads: UInt8 = 0
    SegmentScan.scripts.withUnsafeBufferPointer { scripts in
      TMXCommonWords.table.withUnsafeBufferPointer { table in
        withUnsafeMutableBytes(of: &counts) { raw in
          let counts = raw.bindMemory(to: Int.self)
          func endWord() {
            if wordLength > 0, wordLength < 15, known < 200 {
              let found = TMXCommonWords.languages(key, in: table)
              if found != 0 {
                words &+= found
                known += 1
              }
            }
            key = TMXCommonWords.seed
            wordLength = 0
          }
          for byte in text {
            if byte >= 0x41 {
              key = TMXCommonWords.step(key, byte)
              wordLength += 1
              counts[Int(scripts[Int(byte)])] += 1
              continuations &+= byte & 0xC0 == 0x80 ? 1 : 0
              if byte == 0xEE || byte == 0xEF { leads = 1 }
            } else if wordLength > 0 {
              endWord()
            }
            if byte >= 0x30, byte <= 0x39 {
              value = value &* 10 &+ UInt64(byte - 0x30)
              digits += 1
              gap = 0
            } else if digits > 0 {
              if SegmentScan.groupsDigits(byte) || byte == 0x20, gap < 3, !(byte == 0x20 && gap > 0) {
                gap += 1
              } else {
                if digits > 1 { out.append(value) } else { singles &+= 1 << (value * 6) }
                (value, digits, gap) = (0, 0, 0)
              }
            }
          }
          endWord()
          for index in 0..<7 {
            letters += counts[index]
            if counts[index] > scriptLetters, let most = TMXScript(rawValue: index) {
              (script, scriptLetters) = (most, counts[index])
            }
          }
        }
      }
    }
    if digits > 1 { out.append(value) } else if digits == 1 { singles &+= 1 << (value * 6) }
    if out.count > start + 1 { out[start...].sort() }
    numbers = start..<out.count
    scalars = length - continuations
    if leads != 0 { hasOddCharacter = SegmentScan.isOdd(text) }
    isBlank = letters == 0 && SegmentScan.isBlank(text)
  }

  /// Whether a byte may stand between the digits of one number: `1.200`, `1,200`, and with the spaces U+00A0 and U+202F.
  @inline(__always)
  private static func groupsDigits(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0xC2 || byte == 0xA0 || byte == 0xE2 || byte == 0x80 || byte == 0xAF
  }

  /// The first digits that stand alone on one side only, where both sides have as many of them: a number written as a
  /// word, or another way to say the time, changes how many there are. Nil where there are none.
  func otherSingles(_ other: SegmentScan) -> (own: UInt64, other: UInt64)? {
    if singles == other.singles { return nil }
    func count(_ scan: SegmentScan, _ digit: UInt64) -> UInt64 { scan.singles >> (digit * 6) & 63 }
    let digits: Range<UInt64> = 0..<10
    guard digits.reduce(0, { $0 + count(self, $1) }) == digits.reduce(0, { $0 + count(other, $1) }),
      let own = digits.first(where: { count(self, $0) > count(other, $0) }),
      let foreign = digits.first(where: { count(self, $0) < count(other, $0) })
    else { return nil }
    return (own, foreign)
  }

  /// U+E000-U+F8FF and U+FFFD; U+FEFF and presentation forms begin with EF too.
  private static func isOdd(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for at in text.indices where text[at] >= 0xEE && text[at] < 0xF0 {
      if text[at] == 0xEE { return true }
      if at + 2 < text.count, text[at + 1] < 0xA4 || (text[at + 1] == 0xBF && text[at + 2] == 0xBD) { return true }
    }
    return false
  }

  /// Nothing but white space, U+00A0 and the spaces of U+2000-U+200A, U+202F and U+3000 among it.
  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte <= 0x20 {
        at += 1
      } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
        at += 2
      } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] <= 0x8A || text[at + 2] == 0xAF {
        at += 3
      } else if byte == 0xE3, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] == 0x80 {
        at += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a number is a time of day, or a part of one, that the other side writes apart: 7.05 and 7 h 05. The others are
  /// sorted, each once, so that no more of them are looked at than a day has times.
  static func isTime(_ value: UInt64, in others: [UInt64]) -> Bool {
    let others = others.prefix { $0 < 2500 }
    func isWhole(_ time: UInt64, of part: UInt64) -> Bool {
      time >= 100 && time < 2500 && time % 100 < 60 && (time % 100 == part || time / 100 == part)
    }
    return others.contains { isWhole(value, of: $0) || isWhole($0, of: value) }
  }
}
