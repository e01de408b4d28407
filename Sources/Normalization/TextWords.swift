import TextCore

/// The different words of a text, to ask many times which begin in a way.
public struct TextWords: Sendable {
  /// Folded, without marks, in UTF-8, sorted.
  private let sorted: [[UInt8]]
  /// Parts of words with hyphens, as they are written.
  let compounds: Set<String>
  /// Words and parts of words with hyphens that begin with a capital, as they are written, each once.
  let capitalised: Set<String>

  /// Splits a text. O(n log n).
  public init(_ text: String) {
    var words: Set<[UInt8]> = []
    var compounds: Set<String> = []
    var capitalised: Set<String> = []
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
      for part in word.split(separator: "-") {
        if part.utf8.count < word.utf8.count { compounds.insert(String(part)) }
        if part.unicodeScalars.first.map(UnicodeFacts.isUpper) == true { capitalised.insert(String(part)) }
        words.insert(Array(String(String.UnicodeScalarView(PlaceAdjectives.letters(String(part)))).utf8))
      }
    }
    sorted = words.sorted { $0.lexicographicallyPrecedes($1) }
    self.compounds = compounds
    self.capitalised = capitalised
  }

  /// Whether a word begins so and goes on. O(log(words)).
  func haveOne(beginning: [UInt8]) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(beginning) { low = middle + 1 } else { high = middle }
    }
    if low < sorted.count, sorted[low] == beginning { low += 1 }
    return low < sorted.count && sorted[low].starts(with: beginning)
  }
}
