import Foundation

/// How likely a word is the base form of a name, by its last letters: tells `Трамп` from `Трампа`.
///
/// Counts of endings, from Wikidata labels and the lexicons (see `Data/transliteration/base-endings.tsv`), each length
/// backed off to the shorter one as Witten and Bell (1991) do.
struct BaseEndings: Sendable {
  private let counts: [String: Int]
  /// How many different letters stand before an ending.
  private let followers: [String: Int]

  /// The longest ending counted.
  static let longest = 4
  /// The price of a letter before the counted ones, in nats; a language without counts pays it for each letter.
  static let inner = 3.8

  /// The endings of a language's names of a kind; nil where none were counted.
  static func of(_ language: String, _ kind: NameKind) -> BaseEndings? {
    switch kind {
    case .given: tables[language + "g"]
    case .family, .patronymic: tables[language + "f"]
    case .place: tables[language + "p"]
    case .weapon, .other: nil
    }
  }

  /// The natural logarithm of the likelihood of a lower-case word. O(length).
  func log(_ word: [Unicode.Scalar]) -> Double {
    var sum = 0.0
    var ending = ""
    for scalar in word.suffix(Self.longest).reversed() {
      let total = Double(counts[ending] ?? 0)
      let kinds = Double(max(followers[ending] ?? 0, 1))
      var longer = ending
      longer.unicodeScalars.insert(scalar, at: longer.unicodeScalars.startIndex)
      let seen = Double(counts[longer] ?? 0)
      sum += Foundation.log(total > 0 ? (seen + kinds / 20) / (total + kinds) : 1.0 / 20)
      ending = longer
    }
    return sum - Self.inner * Double(max(0, word.count - Self.longest))
  }

  private init(_ items: Substring) {
    var counts: [String: Int] = [:]
    var followers: [String: Int] = [:]
    for item in items.split(separator: " ") {
      guard let colon = item.lastIndex(of: ":"), let count = Int(item[item.index(after: colon)...]) else { continue }
      let ending = item[..<colon] == "~" ? "" : String(item[..<colon])
      counts[ending] = count
      if !ending.isEmpty {
        followers[String(String.UnicodeScalarView(ending.unicodeScalars.dropFirst())), default: 0] += 1
      }
    }
    self.counts = counts
    self.followers = followers
  }

  private static let tables: [String: BaseEndings] = {
    var out: [String: BaseEndings] = [:]
    for line in baseEndingsSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count == 3 { out[String(fields[0] + fields[1])] = BaseEndings(fields[2]) }
    }
    return out
  }()
}
