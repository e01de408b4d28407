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
    var table = SparseRows<Float>()
    var work = Work(columns: counts.count)
    for round in 0...rounds {
      let isLast = round == rounds
      var next = SparseRows<Float>()
      next.reserve(rows: given + 1, cells: table.columns.count)
      var nextDenominators = [Float](repeating: 0, count: isLast ? 0 : denominators.count)
      var remainder: [Float] = []
      for row in 0...given {
        let isEmptyWord = row == given
        if round > 0 {
          for cell in table[row] { work.current[Int(table.columns[cell])] = table.values[cell] }
        }
        // Expected counts.
        var sum: Float = 0
        let uses = isEmptyWord ? 0..<examples.weights.count : postingStarts[row]..<postingStarts[row + 1]
        for use in uses {
          let example = isEmptyWord ? use : Int(postings[use])
          let weight = examples.weights[example]
          for at in examples.wordStarts[example]..<examples.wordStarts[example + 1] {
            let word = Int(examples.words[at])
            let value = round == 0 ? 1 : max(work.current[word], 1e-9)
            let share = weight * value / denominators[at]
            if work.expected[word] == 0 { work.touched.append(Int32(word)) }
            work.expected[word] += share
            sum += share
          }
        }
        if round > 0 {
          for cell in table[row] { work.current[Int(table.columns[cell])] = 0 }
        }
        var known: Float = 0
        if !isEmptyWord {
          for cell in links[row] {
            known += priorWeight * links.values[cell].weight
            if work.expected[Int(links.columns[cell])] == 0 { work.touched.append(links.columns[cell]) }
          }
        }
        if isLast {
          if !isEmptyWord {
            remainder.append(
              finish(row, sum: sum, known: known, links: links, counts: counts, total: total, &work, &next))
          }
        } else {
          let scale = 1 / max(sum + known, 1e-9)
          if !isEmptyWord {
            for cell in links[row] {
              work.expected[Int(links.columns[cell])] += priorWeight * links.values[cell].weight
            }
          }
          for word in work.touched {
            let value = work.expected[Int(word)] * scale
            work.expected[Int(word)] = value
            next.append(word, value)
          }
          for use in uses {
            let example = isEmptyWord ? use : Int(postings[use])
            for at in examples.wordStarts[example]..<examples.wordStarts[example + 1] {
              nextDenominators[at] += max(work.expected[Int(examples.words[at])], 1e-9)
            }
          }
        }
        next.endRow()
        work.clear()
      }
      if isLast { return LexiconTable(ratios: next, remainder: remainder) }
      table = next
      denominators = nextDenominators
    }
    return prior(links, counts: counts, total: total)
  }

  /// Arrays as long as the vocabulary, of which a row uses few cells.
  private struct Work {
    var current: [Float]
    var expected: [Float]
    var touched: [Int32] = []

    init(columns: Int) {
      current = Array(repeating: 0, count: columns)
      expected = Array(repeating: 0, count: columns)
    }

    mutating func clear() {
      for word in touched { expected[Int(word)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Writes the last round's row as ratios, discounted; gives the remainder.
  private func finish(
    _ row: Int, sum: Float, known: Float, links: SparseRows<PriorLinks.Link>, counts: [Int32], total: Int,
    _ work: inout Work, _ next: inout SparseRows<Float>
  ) -> Float {
    let scale = 1 / (sum + known + unknown)
    for word in work.touched {
      let kept = work.expected[Int(word)] - discount
      work.expected[Int(word)] = kept > 0.01 ? kept : 0
    }
    for cell in links[row] {
      work.expected[Int(links.columns[cell])] += priorWeight * links.values[cell].weight
    }
    var mass: Float = 0
    for word in work.touched.sorted() {
      let share = work.expected[Int(word)] * scale
      // A word linked beforehand and met too stands twice in the list.
      if share == 0 || next.isLastColumn(word) { continue }
      mass += share
      next.append(word, share * Float(total) / Float(max(1, counts[Int(word)])))
    }
    return max(0.02, 1 - mass)
  }
}
