import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A segment of one text and the segment of another that it most probably renders, wherever it stands.
public struct OrderFreeMatch: Sendable, Hashable {
  /// Source segment, 0-based.
  public var source: Int
  /// Target segment, 0-based.
  public var target: Int
  /// How likely the match is, 0 to 1, from the margin by which it leads over the next best on both sides.
  public var confidence: Double

  /// Makes a match.
  public init(source: Int, target: Int, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}

extension Aligner {
  /// The most comparisons of an order-free match; each takes four bytes.
  static let mostCells = 500_000_000

  /// Matches segments of two texts that tell the same in different order, or comparable texts of one or two languages.
  ///
  /// Segments are bags of words weighted by rarity; words of the two texts meet where they are equal, look or sound
  /// alike, are the same number or name, or are known from a dictionary. A match is the mutual best by margin: its
  /// likeness over the mean of the best few of either segment (Artetxe and Schwenk 2019).
  ///
  /// - Parameters:
  ///   - pair: the texts.
  ///   - knowledge: names, dictionaries and vectors, where there are any.
  ///   - minimum: least confidence of a match that is given.
  /// - Returns: at most one match for each segment, in the order of the source.
  /// - Throws: `InputError` of kind `schema` where paragraphs or headings do not fit, of kind `limit` where there are too
  ///   many segments to compare all, or the embeddings' errors.
  public func alignOrderFree(
    _ pair: AlignmentPair, knowledge: AlignmentKnowledge = AlignmentKnowledge(), minimum: Double = 0.5
  ) throws(InputError) -> [OrderFreeMatch] {
    try pair.validate(0)
    guard !pair.source.segments.isEmpty, !pair.target.segments.isEmpty else { return [] }
    let (count, other) = (pair.source.segments.count, pair.target.segments.count)
    guard count <= Aligner.mostCells / other else {
      throw InputError(
        .limit, "every segment is compared with every other: \(count) with \(other) are too many",
        expected: "at most \(Aligner.mostCells) comparisons", help: "align in order, or parts of the texts")
    }
    let session = try AlignmentSession([pair], options: options, knowledge: knowledge)
    let likeness = BagLikeness(session.corpus, links: session.links, vectors: session.vectors.first)
    let search = OrderFreeSearch(
      likeness: likeness.matrix(), columns: pair.target.segments.count,
      prior: pair.source.language.language == pair.target.language.language ? OrderFreeSearch.comparable : 0)
    return search.matches(minimum: minimum)
  }
}

/// How alike segments are as bags of words.
struct BagLikeness {
  let source: SideTokens
  let target: SideTokens
  let corpus: AlignmentCorpus
  let links: PriorLinks
  let vectors: PairVectors?

  init(_ corpus: AlignmentCorpus, links: PriorLinks, vectors: PairVectors?) {
    source = corpus.pairs[0].source
    target = corpus.pairs[0].target
    self.corpus = corpus
    self.links = links
    self.vectors = vectors
  }

  /// Cosines of all segments with all, row after row. O(links between their words).
  func matrix() -> [Float] {
    let left = bags(source, count: links.forward.rows, kinds: corpus.source.kinds)
    let right = bags(target, count: links.backward.rows, kinds: corpus.target.kinds)
    let columns = target.count
    // For each target word the segments that have it.
    let postings = right.transposed(columnCount: links.backward.rows)
    var matrix = [Float](repeating: 0, count: source.count * columns)
    for row in 0..<source.count {
      for cell in left[row] {
        let word = Int(left.columns[cell])
        for link in links.forward[word] {
          let strength = min(1, links.forward.values[link].weight) * left.values[cell]
          for place in postings[Int(links.forward.columns[link])] {
            matrix[row * columns + Int(postings.columns[place])] += strength * postings.values[place]
          }
        }
      }
      if let vectors {
        for column in 0..<columns {
          let at = row * columns + column
          matrix[at] = 0.3 * matrix[at] + 0.7 * max(0, vectors.likeness(row..<row + 1, column..<column + 1))
        }
      }
    }
    return matrix
  }

  /// Each segment's words with their rarity as weight, of length 1. Marks do not count.
  private func bags(_ side: SideTokens, count: Int, kinds: [TokenKind]) -> SparseRows<Float> {
    var spread = [Int](repeating: 0, count: count)
    var last = [Int](repeating: -1, count: count)
    for segment in 0..<side.count {
      for word in side.words(of: segment..<segment + 1) where last[Int(word)] != segment {
        last[Int(word)] = segment
        spread[Int(word)] += 1
      }
    }
    var made = SparseRows<Float>()
    for segment in 0..<side.count {
      let words = Set(side.words(of: segment..<segment + 1)).sorted().filter { kinds[Int($0)] != .punctuation }
      let weights = words.map { word -> Float in
        let rarity = Float(side.count + 1) / Float(spread[Int(word)])
        return Float(log(Double(rarity))) * (kinds[Int(word)] == .concept ? 1.5 : 1)
      }
      let norm = max(1e-6, weights.reduce(0) { $0 + $1 * $1 }.squareRoot())
      for (word, weight) in zip(words, weights) { made.append(word, weight / norm) }
      made.endRow()
    }
    return made
  }
}

/// Mutual best matches by margin over a matrix of likeness.
struct OrderFreeSearch {
  let likeness: [Float]
  let columns: Int
  /// Log-odds that a segment has a partner at all, beside those of a translation.
  var prior = 0.0
  var rows: Int { columns == 0 ? 0 : likeness.count / columns }

  /// Neighbours that the margin is taken over.
  static let neighbours = 4
  /// The prior of two texts of one language, which are no translation: of twelve matches above .9 among five articles on
  /// the same events half were right without it.
  static let comparable = -2.0

  func matches(minimum: Double) -> [OrderFreeMatch] {
    let rowMeans = (0..<rows).map { row in
      mean((0..<columns).map { likeness[row * columns + $0] })
    }
    let columnMeans = (0..<columns).map { column in
      mean((0..<rows).map { likeness[$0 * columns + column] })
    }
    let margin = { (row: Int, column: Int) -> Double in
      let around = Double(rowMeans[row] + columnMeans[column]) / 2
      return Double(likeness[row * columns + column]) / (around + 0.05)
    }
    var bestColumn = [Int](repeating: 0, count: rows)
    var bestRow = [Int](repeating: 0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let value = margin(row, column)
        if value > margin(row, bestColumn[row]) { bestColumn[row] = column }
        if value > margin(bestRow[column], column) { bestRow[column] = row }
      }
    }
    return (0..<rows).compactMap { row in
      let column = bestColumn[row]
      guard bestRow[column] == row, likeness[row * columns + column] > 0 else { return nil }
      // Logistic in margin and likeness; fitted by hand on shuffled development texts.
      let score = 5 * (margin(row, column) - 1.25) + 6 * (Double(likeness[row * columns + column]) - 0.12) + prior
      let confidence = 1 / (1 + exp(-score))
      return confidence >= minimum ? OrderFreeMatch(source: row, target: column, confidence: confidence) : nil
    }
  }

  /// The mean of the best few.
  private func mean(_ values: [Float]) -> Float {
    var best = [Float](repeating: 0, count: min(OrderFreeSearch.neighbours, values.count))
    for value in values where value > (best.last ?? 0) {
      var at = best.count - 1
      while at > 0, best[at - 1] < value {
        best[at] = best[at - 1]
        at -= 1
      }
      best[at] = value
    }
    return best.reduce(0, +) / Float(max(1, best.count))
  }
}
