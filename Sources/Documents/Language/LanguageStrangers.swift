/// Texts in languages without figures of their own that read like a neighbour that has some: told by letters that the
/// neighbour does not write, or by words.
enum LanguageStrangers {
  /// Whether a text is in none of the languages that can be told, its lower-case words given with a 0 at either end.
  /// O(letters).
  static func isOne(_ words: [[UInt32]]) -> Bool {
    var strange = 0
    var small = 0
    for word in words {
      if word.contains(where: isStrange) { strange += 1 }
      if luxembourgish.contains(word) { small += 1 }
    }
    // A name or two may be quoted: one word in seven is no quotation.
    return strange >= 3 && strange * 7 >= words.count || small >= 3 && small * 14 >= words.count
  }

  /// A Cyrillic letter that Russian, Ukrainian, Belarusian and Bulgarian do not write, old ones apart: Tajik ҳ, қ, ӣ,
  /// Tatar ә, Mongolian ө, Serbian љ.
  private static func isStrange(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x452, 0x453, 0x455, 0x458...0x45C, 0x45F: true
    case 0x492...0x52F: true
    default: false
    }
  }

  /// Little words of Luxembourgish that German and Dutch do not have.
  private static let luxembourgish = Set(
    "vun ass sinn déi hunn huet goufen gouf och wéi mä fir datt dës ech säi keng kee hir zou iwwer".split(
      separator: " "
    )
    .map { [0] + $0.unicodeScalars.map(\.value) + [0] })
}
