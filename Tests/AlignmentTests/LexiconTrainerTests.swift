import TestSupport
import Testing

@testable import Alignment

@Suite struct LexiconTrainerTests {
  /// Model 1 word by word over dense tables: the slow obvious reference.
  private func reference(
    _ beads: [(given: [Int32], words: [Int32], weight: Float)], _ links: PriorLinks, _ size: (given: Int, words: Int),
    counts: [Int32], total: Int
  ) -> (ratios: [[Double]], remainder: [Double]) {
    let trainer = LexiconTrainer()
    let empty = size.given
    var prior = [[Double]](repeating: Array(repeating: 0, count: size.words), count: size.given + 1)
    for row in 0..<size.given {
      for cell in links.forward[row] {
        prior[row][Int(links.forward.columns[cell])] = Double(trainer.priorWeight * links.forward.values[cell].weight)
      }
    }
    var table = prior.map { $0.map { _ in 1.0 } }
    for round in 0...trainer.rounds {
      var expected = prior.map { $0.map { _ in 0.0 } }
      for bead in beads {
        let given = bead.given.map(Int.init) + [empty]
        for word in bead.words.map(Int.init) {
          let sum = given.reduce(0.0) { $0 + table[$1][word] }
          for one in given { expected[one][word] += Double(bead.weight) * table[one][word] / sum }
        }
      }
      if round == trainer.rounds {
        var ratios: [[Double]] = []
        var remainder: [Double] = []
        for row in 0..<size.given {
          let all = expected[row].reduce(0, +) + prior[row].reduce(0, +) + Double(trainer.unknown)
          let kept = zip(expected[row], prior[row]).map { count, known in
            let left = count - Double(trainer.discount)
            return ((left > 0.01 ? left : 0) + known) / all
          }
          ratios.append(zip(kept, counts).map { $0 * Double(total) / Double(max(1, $1)) })
          remainder.append(max(0.02, 1 - kept.reduce(0, +)))
        }
        return (ratios, remainder)
      }
      for row in 0...size.given {
        let counted = zip(expected[row], prior[row]).map { $0 + $1 }
        let all = max(counted.reduce(0, +), 1e-9)
        table[row] = counted.map { $0 / all }
      }
    }
    return ([], [])
  }

  @Test(arguments: 0..<20)
  func learnsWhatTheReferenceLearns(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let size = (given: Int.random(in: 2...8, using: &random), words: Int.random(in: 2...9, using: &random))
    var examples = LexiconTrainer.Examples()
    var beads: [(given: [Int32], words: [Int32], weight: Float)] = []
    var counts = [Int32](repeating: 0, count: size.words)
    for _ in 0..<Int.random(in: 5...30, using: &random) {
      let given = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Int32.random(in: 0..<Int32(size.given), using: &random)
      }
      let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Int32.random(in: 0..<Int32(size.words), using: &random)
      }
      let weight = Float.random(in: 0.3...1, using: &random)
      for word in words { counts[Int(word)] += 1 }
      beads.append((given, words, weight))
      examples.append(given: given[...], words: words[...], weight: weight)
    }
    let known = (0..<3).map { _ in
      (
        source: Int32.random(in: 0..<Int32(size.given), using: &random),
        target: Int32.random(in: 0..<Int32(size.words), using: &random),
        weight: Float.random(in: 0.1...1, using: &random), origin: LinkOrigin.cognate
      )
    }
    let links = PriorLinks(known, size.given, size.words)
    let total = counts.reduce(0) { $0 + Int($1) }
    let table = LexiconTrainer().train(examples, links: links.forward, counts: counts, total: total)
    let expected = reference(beads, links, size, counts: counts, total: total)
    for row in 0..<size.given {
      #expect(abs(Double(table.remainder[row]) - expected.remainder[row]) < 1e-3)
      for word in 0..<size.words {
        let found = Double(table.ratios.value(row, Int32(word)) ?? 0)
        #expect(abs(found - expected.ratios[row][word]) < 1e-3 * max(1, expected.ratios[row][word]))
      }
    }
  }
}
