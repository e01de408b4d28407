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

    /// The places of an example's words in `words`.
    func words(in example: Int32) -> Range<Int> { wordStarts[Int(example)]..<wordStarts[Int(example) + 1] }

    /// For each of `words` how many it may come from, the empty word among them.
    var uniformDenominators: [Float] {
      var out: [Float] = []
      out.reserveCapacity(words.count)
      for example in weights.indices {
        let size = Float(givenStarts[example + 1] - givenStarts[example] + 1)
        out += repeatElement(size, count: wordStarts[example + 1] - wordStarts[example])
      }
      return out
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
    let uses = Uses(examples, words: links.rows)
    var denominators = examples.uniformDenominators
    var work = Work(columns: counts.count)
    var table = MeetingTable(rows: uses.rows, words: counts.count) { row, meet in
      for example in uses[row] { for at in examples.words(in: example) { meet(examples.words[at]) } }
      if row < links.rows { for cell in links[row] { meet(links.columns[cell]) } }
    }
    for round in 0..<rounds {
      improve(&table, examples, uses, links, &denominators, isFirst: round == 0, &work)
    }
    var ratios = SparseRows<Float>()
    var remainder: [Float] = []
    for row in 0..<links.rows {
      let sum = expect(examples, uses[row], table, row, denominators, isFirst: rounds == 0, &work)
      remainder.append(finish(row, sum: sum, table, links: links, counts: counts, total: total, &work, &ratios))
      ratios.endRow()
    }
    return LexiconTable(ratios: ratios, remainder: remainder)
  }

  /// One round: expected counts by the table of the round before (in the first any word is as likely), and the table and
  /// the denominators that they give.
  private func improve(
    _ table: inout MeetingTable, _ examples: Examples, _ uses: Uses, _ links: SparseRows<PriorLinks.Link>,
    _ denominators: inout [Float], isFirst: Bool, _ work: inout Work
  ) {
    var nextDenominators = [Float](repeating: 0, count: denominators.count)
    for row in 0..<uses.rows {
      let sum = expect(examples, uses[row], table, row, denominators, isFirst: isFirst, &work)
      let scale = 1 / max(sum + add(links, row, &work), 1e-9)
      for cell in table[row] {
        let word = Int(table.columns[cell])
        let value = work.expected[word] * scale
        work.expected[word] = value
        table.values[cell] = value
      }
      nextDenominators.withUnsafeMutableBufferPointer { next in
        for example in uses[row] {
          for at in examples.words(in: example) {
            next[at] += max(work.expected[Int(examples.words[at])], 1e-9)
          }
        }
      }
      for cell in table[row] { work.expected[Int(table.columns[cell])] = 0 }
    }
    denominators = nextDenominators
  }

  /// Fills in how often each word is expected to come from a row's word; gives their sum.
  private func expect(
    _ examples: Examples, _ uses: ArraySlice<Int32>, _ table: borrowing MeetingTable, _ row: Int,
    _ denominators: [Float], isFirst: Bool, _ work: inout Work
  ) -> Float {
    var sum: Float = 0
    if !isFirst { for cell in table[row] { work.current[Int(table.columns[cell])] = table.values[cell] } }
    work.current.withUnsafeBufferPointer { current in
      work.expected.withUnsafeMutableBufferPointer { expected in
        for example in uses {
          let weight = examples.weights[Int(example)]
          for at in examples.words(in: example) {
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

  /// Counts what a row's word is linked to beforehand; gives the weight of the links.
  @discardableResult
  private func add(_ links: SparseRows<PriorLinks.Link>, _ row: Int, _ work: inout Work) -> Float {
    guard row < links.rows else { return 0 }
    var known: Float = 0
    for cell in links[row] {
      let count = priorWeight * links.values[cell].weight
      known += count
      work.expected[Int(links.columns[cell])] += count
    }
    return known
  }

  /// The examples that each given word stands in; the last row is the empty word, which stands in all.
  private struct Uses {
    private var starts: [Int]
    private var examples: [Int32]

    var rows: Int { starts.count - 1 }

    subscript(row: Int) -> ArraySlice<Int32> { examples[starts[row]..<starts[row + 1]] }

    init(_ list: Examples, words: Int) {
      let count = list.weights.count
      starts = [Int](repeating: 0, count: words + 2)
      for word in list.given { starts[Int(word) + 1] += 1 }
      starts[words + 1] = count
      for row in 0...words { starts[row + 1] += starts[row] }
      examples = [Int32](repeating: 0, count: list.given.count + count)
      var fill = starts
      for example in 0..<count {
        for at in list.givenStarts[example]..<list.givenStarts[example + 1] {
          let word = Int(list.given[at])
          examples[fill[word]] = Int32(example)
          fill[word] += 1
        }
        examples[list.given.count + example] = Int32(example)
      }
    }
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
    add(links, row, &work)
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
