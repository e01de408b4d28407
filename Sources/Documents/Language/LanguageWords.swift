import TextCore

/// The words of a text in one script, lower-cased, with a 0 in front of and behind each.
struct LanguageWords {
  private(set) var all: [[UInt32]] = []
  /// Which of them may be names: with a capital where no sentence begins.
  private var areNames: [Bool] = []

  private let isCyrillic: Bool
  private var word: [UInt32] = [0]
  private var isCapital = false
  private var begins = true
  /// Whether the word holds letters of ASCII, and others.
  private var (hasASCII, hasOwn) = (false, false)

  /// Letters that stand for Cyrillic ones in words that mix both: many keyboards have no і.
  private static let lookalikes: [UInt32: UInt32] = [
    0x61: 0x430, 0x63: 0x441, 0x65: 0x435, 0x69: 0x456, 0x6F: 0x43E, 0x70: 0x440, 0x78: 0x445, 0x79: 0x443,
  ]

  /// Finds the words. O(n).
  ///
  /// - Parameters:
  ///   - text: composed (NFC), soft hyphens and stray marks are passed over.
  ///   - isCyrillic: Latin letters in words of others stand for their lookalikes then.
  ///   - isOwn: whether a letter beyond ASCII is of the script.
  init(_ text: some Sequence<Unicode.Scalar>, isCyrillic: Bool, isOwn: (UInt32) -> Bool) {
    self.isCyrillic = isCyrillic
    for scalar in text {
      let value = scalar.value
      if value < 0x80 {
        if value | 0x20 >= 0x61 && value | 0x20 <= 0x7A {
          if word.count == 1 { isCapital = value < 0x61 }
          word.append(value | 0x20)
          hasASCII = true
          continue
        }
      } else if value == 0xAD || (0x300..<0x370).contains(value) {
        continue
      } else if isOwn(value), UnicodeFacts.isLetter(scalar) {
        if word.count == 1 { isCapital = scalar.properties.isUppercase }
        if scalar.properties.changesWhenLowercased {
          word += scalar.properties.lowercaseMapping.unicodeScalars.map(\.value).filter {
            !(0x300..<0x370).contains($0)
          }
        } else {
          word.append(value)
        }
        hasOwn = true
        continue
      }
      add()
      switch value {
      case 0x21, 0x2E, 0x3F, 0x0A, 0x22, 0xAB, 0x2026: begins = true
      default: break
      }
    }
    add()
  }

  /// Which words are names, where capitals tell: not in a text of nothing but capitals or titles.
  var names: [Bool] { areNames.count { $0 } * 4 > areNames.count * 3 ? [] : areNames }

  private mutating func add() {
    guard word.count > 1 else { return }
    if isCyrillic, hasASCII, hasOwn || word == [0, 0x69] && !isCapital {
      word = word.map { Self.lookalikes[$0] ?? $0 }
    }
    word.append(0)
    all.append(word)
    areNames.append(isCapital && !begins)
    begins = false
    word = [0]
    (hasASCII, hasOwn) = (false, false)
  }
}
