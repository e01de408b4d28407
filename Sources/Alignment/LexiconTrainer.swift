/// Learns one direction of the lexicon: IBM model 1 (Brown et al. 1993, model 1) by expectation maximisation on
/// weighted beads, with pseudo-counts for what is known beforehand, absolute discounting and a unigram remainder.
struct LexiconTrainer {
  /// Weight of a prior link of strength 1, in occurrences.
  var priorWeight: Float = 3
  /// Mass kept for unknown translations of a word, in occurrences.
  var unknown: Float = 1
  /// Taken off each expected count in the end, against chance meetings: what met once must not confirm itself.
  var discount: Float = 0.65
  /// Rounds of expectation maximisation after the first, uniform one.
  var rounds = 4

  /// Beads as words on both sides, each with a weight.
  struct Examples {
    var given: [Int32] = []
    var givenStarts: [Int] = [0]
    var words: [Int32] = []
    var wordStarts: [Int] = [0]
    var weights: [Float] = []

    mutating func append(given: ArraySlice<Int32>, words: ArraySlice<Int32>, weight: Float) {
      self.given += given
      givenStarts.append(self.given.count)
      self.words += words
      wordStarts.append(self.words.count)
      weights.append(weight)
    }
  }

  /// The table that the prior alone gives.
  func prior(_ links: SparseRows<PriorLinks.Link>, counts: [Int32], total: Int) -> LexiconTable {
    var ratios = SparseRows<Float>()
    var remainder: [Float] = []
    for row in 0..<links.rows {
      var sum: Float = 0
      for cell in links[row] { sum += priorWeight * links.values[cell].weight }
      for cell in links[row] {
        let column = links.columns[cell]
        let share = priorWeight * links.values[cell].weight / (sum + unknown)
        ratios.append(column, share * Float(total) / Float(max(1, counts[Int(column)])))
      }
      ratios.endRow()
      remainder.append(max(0.02, 1 - sum / (sum + unknown)))
    }
    return LexiconTable(ratios: ratios, remainder: remainder)
  }

  /// Learns a table. O(rounds × words on one side × words on the other, summed over examples).
  ///
  /// - Parameters:
  ///   - counts: occurrences of each word that is predicted.
  ///   - total: their sum.
  func train(
    _ examples: Examples, links: SparseRows<PriorLinks.Link>, counts: [Int32], total: Int
  ) -> LexiconTable {
    let given = links.rows
    // The last row is the empty word, which any word may come from.
    var postingStarts = [Int](repeating: 0, count: given + 2)
    for word in examples.given { postingStarts[Int(word) + 1] += 1 }
    for row in 0...given { postingStarts[row + 1] += postingStarts[row] }
    var fill = postingStarts
    var postings = [Int32](repeating: 0, count: examples.given.count)
    for example in 0..<examples.weights.count {
      for at in examples.givenStarts[example]..<examples.givenStarts[example + 1] {
        let word = Int(examples.given[at])
        postings[fill[word]] = Int32(example)
        fill[word] += 1
      }
    }
    var denominators = [Float](repeating: 0, count: examples.words.count)
    for example in 0..<examples.weights.count {
      let size = Float(examples.givenStarts[example + 1] - examples.givenStarts[example] + 1)
      for at in examples.wordStarts[example]..<examples.wordStarts[example + 1] { denominators[at] = size }
    }
    var work = Work(columns: counts.count)
    let uses = { (row: Int) in
      row == given
        ? Array(0..<Int32(examples.weights.count)) : Array(postings[postingStarts[row]..<postingStarts[row + 1]])
    }
    var table = MeetingTable(rows: given + 1, words: counts.count) { row, meet in
      for example in uses(row) {
        for at in examples.wordStarts[Int(example)]..<examples.wordStarts[Int(example) + 1] { meet(examples.words[at]) }
      }
      if row < given { for cell in links[row] { meet(links.columns[cell]) } }
    }
    for round in 0..<rounds {
      var nextDenominators = [Float](repeating: 0, count: denominators.count)
      for row in 0...given {
        let uses = uses(row)
        let sum = expect(row, uses, examples, denominators, table, isFirst: round == 0, &work)
        var known: Float = 0
        if row < given {
          for cell in links[row] {
            let count = priorWeight * links.values[cell].weight
            known += count
            work.expected[Int(links.columns[cell])] += count
          }
        }
        let scale = 1 / max(sum + known, 1e-9)
        for cell in table[row] {
          let word = Int(table.columns[cell])
          let value = work.expected[word] * scale
          work.expected[word] = value
          table.values[cell] = value
        }
        nextDenominators.withUnsafeMutableBufferPointer { next in
          for use in uses {
            let example = Int(use)
            for at in examples.wordStarts[example]..<examples.wordStarts[example + 1] {
              next[at] += max(work.expected[Int(examples.words[at])], 1e-9)
            }
          }
        }
        for cell in table[row] { work.expected[Int(table.columns[cell])] = 0 }
      }
      denominators = nextDenominators
    }
    var ratios = SparseRows<Float>()
    var remainder: [Float] = []
    for row in 0..<given {
      let sum = expect(row, uses(row), examples, denominators, table, isFirst: rounds == 0, &work)
      remainder.append(finish(row, sum: sum, table, links: links, counts: counts, total: total, &work, &ratios))
      ratios.endRow()
    }
    return LexiconTable(ratios: ratios, remainder: remainder)
  }

  /// Adds up a row's expected counts of the words it met; gives their sum.
  private func expect(
    _ row: Int, _ uses: [Int32], _ examples: Examples, _ denominators: [Float], _ table: borrowing MeetingTable,
    isFirst: Bool, _ work: inout Work
  ) -> Float {
    var sum: Float = 0
    if !isFirst { for cell in table[row] { work.current[Int(table.columns[cell])] = table.values[cell] } }
    work.current.withUnsafeBufferPointer { current in
      work.expected.withUnsafeMutableBufferPointer { expected in
        for use in uses {
          let example = Int(use)
          let weight = examples.weights[example]
          for at in examples.wordStarts[example]..<examples.wordStarts[example + 1] {
            let word = Int(examples.words[at])
            let value = isFirst ? 1 : max(current[word], 1e-9)
            let share = weight * value / denominators[at]
            expected[word] += share
            sum += share
          }
        }
      }
    }
    if !isFirst { for cell in table[row] { work.current[Int(table.columns[cell])] = 0 } }
    return sum
  }

  /// Arrays as long as the vocabulary; all 0 between rows.
  private struct Work {
    var current: [Float]
    var expected: [Float]

    init(columns: Int) {
      current = Array(repeating: 0, count: columns)
      expected = Array(repeating: 0, count: columns)
    }
  }

  /// Writes the last round's row as ratios, discounted; gives the remainder.
  private func finish(
    _ row: Int, sum: Float, _ table: MeetingTable, links: SparseRows<PriorLinks.Link>, counts: [Int32], total: Int,
    _ work: inout Work, _ next: inout SparseRows<Float>
  ) -> Float {
    var known: Float = 0
    for cell in links[row] { known += priorWeight * links.values[cell].weight }
    let scale = 1 / (sum + known + unknown)
    let met = table.columns[table[row]]
    for word in met {
      let kept = work.expected[Int(word)] - discount
      work.expected[Int(word)] = kept > 0.01 ? kept : 0
    }
    for cell in links[row] {
      work.expected[Int(links.columns[cell])] += priorWeight * links.values[cell].weight
    }
    var mass: Float = 0
    for word in met.filter({ work.expected[Int($0)] != 0 }).sorted() {
      let share = work.expected[Int(word)] * scale
      mass += share
      next.append(word, share * Float(total) / Float(max(1, counts[Int(word)])))
    }
    for word in met { work.expected[Int(word)] = 0 }
    return max(0.02, 1 - mass)
  }
}
