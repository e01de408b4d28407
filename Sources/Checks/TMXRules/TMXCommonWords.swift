/// Ten of the commonest words of each of eight languages: enough to see that a segment is in another one.
enum TMXCommonWords {
  private static let languages = ["en", "fr", "de", "es", "it", "pl", "ru", "uk"]

  private static let lists = [
    "the and of that with was this from which have", "le les des et dans que pour une est qui",
    "der und nicht das ist mit auf eine sich den", "el los las y que para por una con del",
    "il che di della per gli nel sono con è", "nie się jest oraz przez że dla jak od który",
    "и не что это как его был для которые из", "і та що це як його був для які із",
  ]

  /// A word's hash, and a one in the byte of each language that has it.
  struct Word {
    var key: UInt64 = 0
    var languages: UInt64 = 0
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, a byte at a time.
  @inline(__always)
  static func step(_ key: UInt64, _ byte: UInt8) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The words by the low byte of their hash; a word whose slot is taken stands behind.
  static let table: [Word] = {
    var table = [Word](repeating: Word(), count: 256)
    for (index, list) in lists.enumerated() {
      for word in list.split(separator: " ") {
        let key = word.utf8.reduce(seed, step)
        var at = Int(key & 0xFF)
        while table[at].key != 0, table[at].key != key { at = (at + 1) & 0xFF }
        table[at].key = key
        table[at].languages |= 1 << UInt64(index * 8)
      }
    }
    return table
  }()

  /// The languages of a word, a byte each.
  @inline(__always)
  static func languages(_ key: UInt64, in table: UnsafeBufferPointer<Word>) -> UInt64 {
    var at = Int(key & 0xFF)
    while table[at].key != 0 {
      if table[at].key == key { return table[at].languages }
      at = (at + 1) & 0xFF
    }
    return 0
  }

  /// The place of a language; nil where it is not there.
  static func index(_ language: String) -> Int? { languages.firstIndex(of: language) }

  /// The language of which four common words stand in a text that has none of its own. Counts are a byte each.
  static func foreign(_ counts: UInt64, own: Int) -> String? {
    guard counts != 0, counts >> UInt64(own * 8) & 0xFF == 0 else { return nil }
    var best = (count: 3, index: -1)
    for index in 0..<8 {
      let count = Int(counts >> UInt64(index * 8) & 0xFF)
      if count > best.count { best = (count, index) }
    }
    return best.index < 0 ? nil : languages[best.index]
  }
}
