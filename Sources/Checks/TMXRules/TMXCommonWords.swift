/// Ten of the commonest words of each of eight languages: enough to see that a segment is in another one.
enum TMXCommonWords {
  private static let languages = ["en", "fr", "de", "es", "it", "pl", "ru", "uk"]

  private static let lists = [
    "the and of that with was this from which have", "le les des et dans que pour une est qui",
    "der und nicht das ist mit auf eine sich den", "el los las y que para por una con del",
    "il che di della per gli nel sono con è", "nie się jest oraz przez że dla jak od który",
    "и не что это как его был для которые из", "і та що це як його був для які із",
  ]

  /// Packed bytes of a word (at most 14 bytes are words here) -> a bit for each language that has it.
  private static let table: [UInt64: UInt8] = {
    var table: [UInt64: UInt8] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.split(separator: " ") {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word.utf8 { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
        table[key, default: 0] |= 1 << UInt8(index)
      }
    }
    return table
  }()

  static func bit(_ language: String) -> UInt8 {
    languages.firstIndex(of: language).map { 1 << UInt8($0) } ?? 0
  }

  /// The language of which four common words stand in a text that has none of its own (`own`: its bit).
  static func foreign(_ text: UnsafeBufferPointer<UInt8>, own: UInt8) -> String? {
    var counts: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0
    var at = 0
    while at <= text.count {
      let byte = at < text.count ? text[at] : 0x20
      at += 1
      if byte >= 0x41 {
        // FNV-1a.
        key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
        length += 1
        continue
      }
      if length > 0, length < 15, let bits = table[key] {
        if bits & own != 0 { return nil }
        withUnsafeMutableBytes(of: &counts) { raw in
          let all = raw.bindMemory(to: Int.self)
          for index in 0..<8 where bits & (1 << UInt8(index)) != 0 { all[index] += 1 }
        }
      }
      key = 0xCBF2_9CE4_8422_2325
      length = 0
    }
    return withUnsafeBytes(of: counts) { raw in
      let all = raw.bindMemory(to: Int.self)
      guard let most = all.indices.max(by: { all[$0] < all[$1] }), all[most] >= 4 else { return nil }
      return languages[most]
    }
  }
}
