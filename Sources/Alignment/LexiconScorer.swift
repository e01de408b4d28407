#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Both directions of the lexicon.
struct Lexicon: Sendable {
  /// Source words × target words.
  var forward: LexiconTable
  /// Target words × source words.
  var backward: LexiconTable
  /// `backward.ratios`, source words × target words.
  var backwardBySource: SparseRows<Float>
  /// How strongly both directions link words, source words × target words.
  var mutual: SparseRows<UInt8>

  init(forward: LexiconTable, backward: LexiconTable, sourceCount: Int) {
    self.forward = forward
    self.backward = backward
    backwardBySource = backward.ratios.transposed(columnCount: sourceCount)
    mutual = WordLinks.levels(forward.ratios, backwardBySource)
  }

  /// A lexicon of no words.
  static let nothing = Lexicon(forward: .nothing, backward: .nothing, sourceCount: 0)
}

/// Scores how well the words of two blocks explain each other: the mean over both directions of the log likelihood
/// ratio of IBM model 1 against words drawn by their frequency.
///
/// A bead's score is a sum over its target words of log((1 + Σ ratios) / (source words + 1)), and the same the other way
/// round. For each row of the lattice the sums over words are taken once for each number of joined segments and kept as
/// sums over columns, so that a bead costs a few additions whatever its length.
struct LexiconScorer: EvidenceScorer {
  let source: SideTokens
  let target: SideTokens
  let lexicon: Lexicon
  let weight: Float
  let reach: Int
  let links: PriorLinks
  let targetKinds: [TokenKind]

  /// What one source segment says of the target segments near it.
  private struct Segment {
    /// First and past-last target segment.
    var range = 0..<0
    /// Σ of ratios for each target word in the range, with the remainder of each source word.
    var forward: [Float] = []
    /// For each number of joined target segments: at each end column, Σ over the source words of the logarithm.
    var backward: [[Float]] = []
  }

  private var ring: [Segment]
  /// Ratios of one source word, over the whole target vocabulary; all 0 between uses.
  private var dense: [Float]
  private var seen: [Int32]
  /// Σ of remainders of each target segment's words.
  private let targetRemainder: [Float]

  init(
    _ pair: (source: SideTokens, target: SideTokens), lexicon: Lexicon, weight: Double, reach: Int, links: PriorLinks,
    targetKinds: [TokenKind]
  ) {
    self.links = links
    self.targetKinds = targetKinds
    source = pair.source
    target = pair.target
    self.lexicon = lexicon
    self.weight = Float(weight)
    self.reach = reach
    ring = Array(repeating: Segment(), count: reach)
    dense = Array(repeating: 0, count: lexicon.backward.remainder.count)
    seen = Array(repeating: -1, count: lexicon.forward.remainder.count)
    targetRemainder = (0..<pair.target.count).map { segment in
      pair.target.words(of: segment..<segment + 1).reduce(Float(0)) { $0 + lexicon.backward.remainder[Int($1)] }
    }
  }

  mutating func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    guard row > 0 else { return }
    read(segment: row - 1, band: band)
    let first = band.low[max(0, row - reach)]
    let last = band.high[row]
    let width = last - first
    guard width > 0 else { return }
    // forwardSums[a - 1][j - first]: Σ of logarithms over target words in front of segment j, with a source segments.
    let tokenBase = target.starts[first]
    let tokenCount = target.starts[last] - tokenBase
    var running = [Float](repeating: 1, count: tokenCount)
    var forwardSums: [[Double]] = []
    for joined in 1...min(reach, row) {
      let segment = ring[(row - joined) % reach]
      let shift = tokenBase - target.starts[segment.range.lowerBound]
      var sums = [Double](repeating: 0, count: width + 1)
      segment.forward.withUnsafeBufferPointer { values in
        running.withUnsafeMutableBufferPointer { running in
          var at = 0
          for column in 0..<width {
            let end = target.starts[first + column + 1] - tokenBase
            var product = 1.0
            var total = 0.0
            while at < end {
              running[at] += values[at + shift]
              product *= Double(running[at])
              if product > 1e200 || product < 1e-200 {
                total += log(product)
                product = 1
              }
              at += 1
            }
            sums[column + 1] = sums[column] + total + log(product)
          }
        }
      }
      forwardSums.append(sums)
    }
    var at = 0
    for column in band.low[row]...last {
      for (index, shape) in shapes.enumerated()
      where !shape.isNull && shape.source <= row && column - shape.target >= first {
        let sourceWords = source.starts[row] - source.starts[row - shape.source]
        let targetWords = target.starts[column] - target.starts[column - shape.target]
        let sums = forwardSums[shape.source - 1]
        var forward = Float(sums[column - first] - sums[column - shape.target - first])
        forward -= Float(targetWords) * LexiconScorer.logs[min(sourceWords, LexiconScorer.logs.count - 1)]
        var backward: Float = 0
        for joined in 1...shape.source {
          let segment = ring[(row - joined) % reach]
          backward += segment.backward[shape.target - 1][column - segment.range.lowerBound]
        }
        backward -= Float(sourceWords) * LexiconScorer.logs[min(targetWords, LexiconScorer.logs.count - 1)]
        scores[at + index] += weight * (forward + backward) / 2
      }
      at += shapes.count
    }
  }

  /// log(n + 1)
  private static let logs: [Float] = (0...8 * Tokenizer.limit).map { Float(log(Double($0 + 1))) }

  /// Reads one source segment against the target segments that beads with it can reach.
  private mutating func read(segment index: Int, band: Band) {
    let low = band.low[max(0, index + 1 - reach)]
    let high = band.high[min(source.count, index + reach)]
    let tokens = target.starts[low]..<target.starts[high]
    let words = source.words(of: index..<index + 1)
    var made = Segment()
    made.range = low..<high
    let base = words.reduce(Float(0)) { $0 + lexicon.forward.remainder[Int($1)] }
    made.forward = Array(repeating: base, count: tokens.count)
    let width = high - low
    // For each number of joined segments `width + 1` in a row.
    var products = [Double](repeating: 1, count: reach * (width + 1))
    var logs = [Double](repeating: 0, count: reach * (width + 1))
    // Words met twice are read once.
    var distinct: [(word: Int, count: Int)] = []
    for word in words {
      if seen[Int(word)] >= 0 {
        distinct[Int(seen[Int(word)])].count += 1
      } else {
        seen[Int(word)] = Int32(distinct.count)
        distinct.append((Int(word), 1))
      }
    }
    var row = [Float](repeating: 0, count: width)
    for (word, count) in distinct {
      seen[word] = -1
      gather(lexicon.forward.ratios, word, tokens) { values in
        made.forward.withUnsafeMutableBufferPointer { out in
          for at in 0..<values.count { out[at] += Float(count) * values[at] }
        }
      }
      let starts = target.starts
      gather(lexicon.backwardBySource, word, tokens) { values in
        for column in 0..<width {
          var sum: Float = 0
          for at in starts[low + column]..<starts[low + column + 1] { sum += values[at - tokens.lowerBound] }
          row[column] = sum
        }
      }
      for column in 0..<width { row[column] += targetRemainder[low + column] }
      products.withUnsafeMutableBufferPointer { products in
        for joined in 0..<reach {
          let base = joined * (width + 1) + 1
          for column in joined..<max(joined, width) {
            var sum: Float = 1
            for back in 0...joined { sum += row[column - back] }
            for _ in 0..<count {
              let product = products[base + column] * Double(sum)
              if product > 1e200 || product < 1e-200 {
                logs[base + column] += log(product)
                products[base + column] = 1
              } else {
                products[base + column] = product
              }
            }
          }
        }
      }
    }
    made.backward = (0..<reach).map { joined in
      (joined * (width + 1)...joined * (width + 1) + width).map { Float(logs[$0] + log(products[$0])) }
    }
    ring[index % reach] = made
  }

  /// The ratios of one source word for each target word of a stretch.
  private mutating func gather(
    _ rows: SparseRows<Float>, _ word: Int, _ tokens: Range<Int>, _ body: (UnsafeBufferPointer<Float>) -> Void
  ) {
    let cells = rows[word]
    withUnsafeTemporaryAllocation(of: Float.self, capacity: max(1, tokens.count)) { values in
      dense.withUnsafeMutableBufferPointer { dense in
        rows.columns.withUnsafeBufferPointer { columns in
          for cell in cells { dense[Int(columns[cell])] = rows.values[cell] }
          target.words.withUnsafeBufferPointer { words in
            for at in 0..<tokens.count { values[at] = dense[Int(words[tokens.lowerBound + at])] }
          }
          for cell in cells { dense[Int(columns[cell])] = 0 }
        }
      }
      body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(values)[..<tokens.count]))
    }
  }
}
