import TextCore

/// Adjectives and common nouns in names of several words: Нижний Новгород, Bielsko-Biała, České Budějovice.
struct PlaceWords: Sendable {
  /// One gender's endings.
  private struct Row: Sendable {
    var gender: Gender
    /// From the nominative on, in the order of `cases`.
    var forms: [[[Unicode.Scalar]]]
  }

  /// Endings with the stems that take them.
  private struct Pattern: Sendable {
    var rows: [Row] = []
    var stems: Set<String> = []
    /// Endings of stems that take the pattern without being listed: -ск, -ськ.
    var tails: [[Unicode.Scalar]] = []
  }

  private var patterns: [String: Pattern] = [:]
  private var names: [String] = []
  private var fixed: Set<String> = []
  private var nouns: Set<String> = []

  private static let cases: [GrammaticalCase] = [
    .nominative, .genitive, .dative, .accusative, .instrumental, .locative,
  ]

  /// The adjectives of a language; nil for one without a table.
  static func of(_ language: String) -> PlaceWords? { tables[language] }

  /// Whether a lower-case word is never declined and speaks for a place (Нью, San).
  func isFixed(_ word: [Unicode.Scalar]) -> Bool { fixed.contains(String(String.UnicodeScalarView(word))) }

  /// Whether a lower-case word is a common noun of names, in the nominative.
  func isNoun(_ word: [Unicode.Scalar]) -> Bool {
    nouns.contains(String(String.UnicodeScalarView(word.map { "’ʼ".unicodeScalars.contains($0) ? "'" : $0 })))
  }

  /// The nominatives of a gender that a lower-case word may belong to, with the price of each: less where the stem is
  /// listed. O(patterns · cases).
  func bases(_ word: [Unicode.Scalar], gender: Gender) -> [BaseCandidate] {
    var out: [BaseCandidate] = []
    for name in names {
      guard let pattern = patterns[name] else { continue }
      for row in pattern.rows where row.gender == gender {
        for (grammaticalCase, endings) in zip(Self.cases, row.forms) {
          for (rank, ending) in endings.enumerated() where Self.ends(word, ending) {
            let stem = word.dropLast(ending.count)
            guard let price = Self.price(Array(stem), pattern), let nominative = row.forms.first?.first else {
              continue
            }
            out.append(
              BaseCandidate(
                base: stem + nominative, grammaticalCase: grammaticalCase, score: price - (rank > 0 ? 0.9 : 0)))
          }
        }
      }
    }
    return out
  }

  /// Whether a lower-case word is a form of a listed adjective.
  func isKnown(_ word: [Unicode.Scalar]) -> Bool {
    Gender.allCases.contains { bases(word, gender: $0).contains { $0.score > Self.known - 1 } }
  }

  /// The case forms of a nominative, each gender's that it may be of, the table's first first.
  func forms(of word: [Unicode.Scalar]) -> [(gender: Gender, forms: [GrammaticalCase: [[Unicode.Scalar]]])] {
    var out: [(gender: Gender, forms: [GrammaticalCase: [[Unicode.Scalar]]])] = []
    for name in names {
      guard let pattern = patterns[name] else { continue }
      for row in pattern.rows {
        guard let ending = row.forms.first?.first, Self.ends(word, ending) else { continue }
        let stem = Array(word.dropLast(ending.count))
        guard Self.price(stem, pattern) != nil else { continue }
        var forms: [GrammaticalCase: [[Unicode.Scalar]]] = [:]
        for (grammaticalCase, endings) in zip(Self.cases, row.forms) {
          forms[grammaticalCase] = endings.map { stem + $0 }
        }
        out.append((row.gender, forms))
      }
    }
    return out
  }

  /// Logarithms of how likely an adjective is: a listed one, one by its ending.
  static let known = -3.0
  private static let likely = -6.0

  private static func price(_ stem: [Unicode.Scalar], _ pattern: Pattern) -> Double? {
    if pattern.stems.contains(String(String.UnicodeScalarView(stem))) { return known }
    return pattern.tails.contains { stem.count > $0.count + 1 && ends(stem, $0) } ? likely : nil
  }

  private static func ends(_ word: [Unicode.Scalar], _ ending: [Unicode.Scalar]) -> Bool {
    word.count > ending.count && word.suffix(ending.count).elementsEqual(ending)
  }

  private mutating func read(_ fields: [Substring]) {
    let name = String(fields[1])
    let words = fields[3].split(separator: " ")
    if name == "fixed" || name == "noun" {
      name == "fixed" ? fixed.formUnion(words.map(String.init)) : nouns.formUnion(words.map(String.init))
      return
    }
    if patterns[name] == nil { names.append(name) }
    switch fields[2] {
    case "=": patterns[name, default: Pattern()].stems.formUnion(words.map(String.init))
    case "*": patterns[name, default: Pattern()].tails += words.map { Array($0.unicodeScalars) }
    default:
      guard let gender = Gender(rawValue: String(fields[2])) else { return }
      let forms = fields[3...].map { field in
        field.split(separator: "|").map { $0 == "-" ? [] : Array($0.unicodeScalars) }
      }
      patterns[name, default: Pattern()].rows.append(Row(gender: gender, forms: forms))
    }
  }

  private static let tables: [String: PlaceWords] = {
    var out: [String: PlaceWords] = [:]
    for line in placeWordsSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count >= 4 { out[String(fields[0]), default: PlaceWords()].read(fields) }
    }
    return out
  }()
}
