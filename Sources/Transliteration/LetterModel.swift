import Foundation

/// How likely a letter follows two others in the names of a language: a model of triples, smoothed by pairs and letters.
///
/// Of the many spellings that a romanized name may stand for, few look like names. Costs are thousandths of a natural
/// logarithm. Counts: `Data/transliteration/letter-triples.tsv`.
final class LetterModel: Sendable {
  /// A word's edge.
  static let edge: UInt8 = 0
  /// Cost of a letter that the language does not write.
  static let foreign: Int32 = 8_000

  private let numbers: [Unicode.Scalar: UInt8]
  private let size: Int
  private let costs: [Int32]

  /// The model of a language; nil where there is none. Made at the first call (some milliseconds).
  static func of(_ language: String) -> LetterModel? { models[language] }

  /// The number of a small letter; nil where the language does not write it.
  func number(_ letter: Unicode.Scalar) -> UInt8? { numbers[letter] }

  /// What `letter` costs behind `before` and `last`, all numbers; `edge` ends the word.
  func cost(_ before: UInt8, _ last: UInt8, _ letter: UInt8) -> Int32 {
    costs[(Int(before) * size + Int(last)) * size + Int(letter)]
  }

  private init(_ entries: [(pair: [Unicode.Scalar], letter: Unicode.Scalar, count: Double)]) {
    var numbers: [Unicode.Scalar: UInt8] = ["~": LetterModel.edge]
    for entry in entries {
      for scalar in entry.pair + [entry.letter] where numbers[scalar] == nil { numbers[scalar] = UInt8(numbers.count) }
    }
    let size = numbers.count
    var triples = [Double](repeating: 0, count: size * size * size)
    var pairs = [Double](repeating: 0, count: size * size)
    var histories = [Double](repeating: 0, count: size * size)
    var singles = [Double](repeating: 0, count: size)
    var lasts = [Double](repeating: 0, count: size)
    for entry in entries {
      guard let a = numbers[entry.pair[0]], let b = numbers[entry.pair[1]], let c = numbers[entry.letter] else {
        continue
      }
      triples[(Int(a) * size + Int(b)) * size + Int(c)] += entry.count
      histories[Int(a) * size + Int(b)] += entry.count
      pairs[Int(b) * size + Int(c)] += entry.count
      lasts[Int(b)] += entry.count
      singles[Int(c)] += entry.count
    }
    let total = singles.reduce(0, +)
    // What was seen counts as itself, what was not as so many letters of the shorter model.
    let (fewPairs, fewTriples) = (10.0, 6.0)
    var costs = [Int32](repeating: 0, count: triples.count)
    for history in 0..<(size * size) {
      let last = history % size
      for letter in 0..<size {
        let alone = (singles[letter] + 0.5) / (total + 20)
        let behindOne = (pairs[last * size + letter] + fewPairs * alone) / (lasts[last] + fewPairs)
        let likelihood = (triples[history * size + letter] + fewTriples * behindOne) / (histories[history] + fewTriples)
        costs[history * size + letter] = Int32((-1000 * log(likelihood)).rounded())
      }
    }
    numbers["~"] = nil
    self.numbers = numbers
    self.size = size
    self.costs = costs
  }

  private static let models: [String: LetterModel] = {
    var out: [String: LetterModel] = [:]
    for line in letterTriplesSource.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      var entries: [(pair: [Unicode.Scalar], letter: Unicode.Scalar, count: Double)] = []
      for group in fields[1].split(separator: " ") {
        // Two letters, a colon, then letters with their counts.
        let scalars = Array(group.unicodeScalars)
        guard scalars.count > 4, scalars[2] == ":" else { continue }
        let pair = [scalars[0], scalars[1]]
        for scalar in scalars[3...] {
          if ("0"..."9").contains(scalar), !entries.isEmpty {
            entries[entries.count - 1].count = entries[entries.count - 1].count * 10 + Double(scalar.value - 0x30)
          } else {
            entries.append((pair, scalar, 0))
          }
        }
      }
      out[String(fields[0])] = LetterModel(entries)
    }
    return out
  }()
}
