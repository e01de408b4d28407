/// How often letter groups and words stand in the languages of one script, half a nat a level.
struct LanguageModel: Sendable {
  /// What a text scores.
  struct Score {
    /// 0-based index of the best language.
    var best: Int
    /// How much better it explains the text than the second does, in nats.
    var margin: Double
    /// The share of the text's groups of three that are among the best language's figures, in [0, 1].
    var coverage: Double
  }

  /// The languages, those that can be told and their neighbours.
  let languages: [String]
  /// A language's lead or handicap, in nats: neighbours are rarer than what they are neighbours of.
  private let bias: [Double]
  /// A group's row in `levels`.
  private let rows: [UInt64: Int32]
  /// Rows of one level a language; 0 where a language lacks the group.
  private let levels: [UInt8]

  private static let nats = 0.5
  private static let neighbourBias = -6.0

  init(_ figures: [(language: String, top: UInt8, groups: StaticString)], supported: Set<String>) {
    let languages = figures.map(\.language)
    self.languages = languages
    bias = languages.map { supported.contains($0) ? 0 : Self.neighbourBias }
    var rows: [UInt64: Int32] = [:]
    rows.reserveCapacity(48_000)
    var levels: [UInt8] = []
    levels.reserveCapacity(48_000 * languages.count)
    let empty = [UInt8](repeating: 0, count: languages.count)
    for (column, figure) in figures.enumerated() {
      var level = figure.top
      figure.groups.withUTF8Buffer { bytes in
        var word: [UInt32] = []
        func add() {
          if !word.isEmpty {
            let key = Self.key(word[...])
            let row = rows[key] ?? Int32(rows.count)
            if rows.updateValue(row, forKey: key) == nil { levels += empty }
            levels[Int(row) * empty.count + column] = level
          }
          word.removeAll(keepingCapacity: true)
        }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
          switch scalar {
          case " ": add()
          case "|": level -= 1
          case "_": word.append(0)
          default: word.append(scalar.value)
          }
        }
        add()
      }
    }
    self.rows = rows
    self.levels = levels
  }

  /// Three scalars fit a key as they are; words are hashed (FNV-1a).
  private static func key(_ group: ArraySlice<UInt32>) -> UInt64 {
    if group.count <= 3 { return group.reduce(1) { $0 << 21 | UInt64($1) } }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in group { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return hash | 1 << 63
  }

  /// How much a word counts, in halves: each alike, or names less than what is no name by its look.
  private static let even = 2, name = 1, plain = 3

  /// Scores some words; nil where they hold nothing that is known. O(letters · languages).
  ///
  /// - Parameters:
  ///   - words: lower-cased letters, with a 0 in front of and behind each word.
  ///   - names: which of them may be names, that tell little of the language around them; empty where that is unknown.
  ///   - handicaps: what else each language gains or loses, in nats.
  func score(_ words: [[UInt32]], names: [Bool] = [], handicaps: [Double]? = nil) -> Score? {
    let count = languages.count
    var sums = [Int](repeating: 0, count: count)
    var triples: [(row: Int32, weight: Int)] = []
    var unknown = 0
    var isKnown = false
    var weight = Self.even
    func add(_ row: Int32) {
      isKnown = true
      let from = Int(row) * count
      for column in 0..<count { sums[column] += Int(levels[from + column]) * weight }
    }
    for (index, word) in words.enumerated() {
      if !names.isEmpty { weight = names[index] ? Self.name : Self.plain }
      for size in 1...3 where size <= word.count {
        for at in 0...(word.count - size) {
          guard size > 1 || word[at] != 0 else { continue }
          let row = rows[Self.key(word[at..<(at + size)])]
          if let row { add(row) }
          guard size == 3 else { continue }
          if let row { triples.append((row, weight)) } else { unknown += weight }
        }
      }
      // A word of one letter was counted as a group of three, here and in the figures.
      if word.count > 3, let row = rows[Self.key(word[...])] { add(row) }
    }
    guard isKnown, !triples.isEmpty else { return nil }
    let scores = sums.indices.map {
      Double(sums[$0]) * Self.nats / Double(Self.even) + bias[$0] + (handicaps?[$0] ?? 0)
    }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    var (covered, known) = (0, 0)
    for (row, weight) in triples {
      known += weight
      if levels[Int(row) * count + best] > 0 { covered += weight }
    }
    return Score(best: best, margin: scores[best] - second, coverage: Double(covered) / Double(known + unknown))
  }

  /// The best language's score of the groups of two and three in some words, in nats: 9 a letter where the words are of
  /// a language, 3 or 4 where they are not. O(letters · languages).
  func sum(_ words: [[UInt32]]) -> Double {
    var sums = [Int](repeating: 0, count: languages.count)
    for word in words {
      for size in 2...3 where size <= word.count {
        for at in 0...(word.count - size) {
          guard let row = rows[Self.key(word[at..<(at + size)])] else { continue }
          for column in sums.indices { sums[column] += Int(levels[Int(row) * sums.count + column]) }
        }
      }
    }
    return Double(sums.max() ?? 0) * Self.nats
  }
}
