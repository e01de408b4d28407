import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something beside their content that speaks for two documents belonging together: that their files are called alike.
public struct DocumentLink: Sendable, Hashable {
  /// Source document, 0-based.
  public var source: Int
  /// Target document, 0-based.
  public var target: Int
  /// How much it says, above 0 to 1. Links of one strength are believed or not together.
  public var strength: Double

  /// Makes a link.
  public init(source: Int, target: Int, strength: Double) {
    self.source = source
    self.target = target
    self.strength = strength
  }
}

/// Which documents of two sets belong together.
public struct DocumentPairs: Sendable, Hashable {
  /// The pairs in the order of the sources, each document at most once.
  public var pairs: [OrderFreeMatch] = []
  /// Documents without a partner that are like a document of the other side all the same, and that one: another copy or
  /// another part of what is paired.
  public var likeTarget: [Int: Int] = [:]
  /// The same for targets.
  public var likeSource: [Int: Int] = [:]
}

extension Aligner {
  /// Finds which documents of two sets belong together, by their content and what else is known.
  ///
  /// - Parameters:
  ///   - sources: documents of one language.
  ///   - targets: documents of another.
  ///   - links: what speaks for pairs beside content. How far it is believed is told by the pairs that content alone makes
  ///     sure of.
  ///   - knowledge: names and dictionaries; vectors are not used.
  ///   - minimum: least confidence of a pair.
  /// - Throws: `InputError` of kind `schema` where paragraphs or headings do not fit the segments or a link is of
  ///   documents that are not there, of kind `limit` where there are too many documents to compare all.
  public func documentPairs(
    _ sources: [AlignmentText], _ targets: [AlignmentText], links: [DocumentLink] = [],
    knowledge: AlignmentKnowledge = AlignmentKnowledge(), minimum: Double = 0.5
  ) throws(InputError) -> DocumentPairs {
    for (index, text) in sources.enumerated() { try text.validate("source document \(index)") }
    for (index, text) in targets.enumerated() { try text.validate("target document \(index)") }
    for link in links where !sources.indices.contains(link.source) || !targets.indices.contains(link.target) {
      throw InputError(
        .schema, "link \(link.source):\(link.target) is none of \(sources.count) and \(targets.count) documents",
        expected: "0-based numbers of documents")
    }
    guard let first = sources.first, let second = targets.first else { return DocumentPairs() }
    guard sources.count <= Aligner.mostCells / targets.count else {
      throw InputError(
        .limit, "every document is compared with every other: \(sources.count) with \(targets.count) are too many",
        expected: "at most \(Aligner.mostCells) comparisons", help: "name the pairs, or pair parts of the folders")
    }
    let plain = AlignmentKnowledge(names: knowledge.names, dictionaries: knowledge.dictionaries)
    // A document is one long segment.
    let whole = { (text: AlignmentText) in
      text.segments.prefix(DocumentPairing.mostSegments).joined(separator: "\n")
    }
    let pair = AlignmentPair(
      source: AlignmentText(segments: sources.map(whole), language: first.language),
      target: AlignmentText(segments: targets.map(whole), language: second.language))
    let session = try AlignmentSession([pair], options: options, knowledge: plain, tokens: DocumentPairing.mostTokens)
    let likeness = BagLikeness(session.corpus, links: session.links, vectors: nil).matrix()
    var pairing = DocumentPairing(likeness: likeness, columns: targets.count)
    pairing.believe(links)
    let entries = knowledge.dictionaries.reduce(0) { $0 + $1.entries.count }
    return pairing.pairs(minimum: minimum) { candidates in
      // Every trial would go through the whole of a large dictionary.
      let isLight = entries <= DocumentPairing.mostEntries / max(1, candidates.count)
      let knowledge = isLight ? plain : AlignmentKnowledge(names: plain.names)
      return Workers(threads: options.threads).map(candidates.count) { at in
        trial(sources[candidates[at].row], targets[candidates[at].column], knowledge)
      }
    }
  }

  /// Pairs of `documentPairs` alone.
  ///
  /// - Throws: as `documentPairs`.
  public func pairDocuments(
    _ sources: [AlignmentText], _ targets: [AlignmentText], knowledge: AlignmentKnowledge = AlignmentKnowledge(),
    minimum: Double = 0.5
  ) throws(InputError) -> [OrderFreeMatch] {
    try documentPairs(sources, targets, knowledge: knowledge, minimum: minimum).pairs
  }

  /// How well two documents, or their beginnings, align.
  private func trial(
    _ source: AlignmentText, _ target: AlignmentText, _ knowledge: AlignmentKnowledge
  ) -> DocumentPairing.Trial {
    func beginning(_ text: AlignmentText) -> AlignmentText {
      var part = text
      part.segments = Array(text.segments.prefix(DocumentPairing.trialSegments))
      part.paragraph = Array(text.paragraph.prefix(DocumentPairing.trialSegments))
      part.isHeading = Array(text.isHeading.prefix(DocumentPairing.trialSegments))
      return part
    }
    let pair = AlignmentPair(source: beginning(source), target: beginning(target))
    var explaining = self
    explaining.options.explains = true
    let counts = (pair.source.segments.count, pair.target.segments.count)
    // The texts are known to be in order, and nothing else fails without vectors.
    guard counts.0 > 0, counts.1 > 0, let result = try? explaining.align(pair, knowledge: knowledge) else {
      return DocumentPairing.Trial(share: 0, evidence: 0)
    }
    var sure = (0, 0)
    var sum = 0.0
    for bead in result.beads where !bead.isNull {
      // In an order of their own: sums of floating-point numbers hang on it.
      for (_, value) in bead.contributions.sorted(by: { $0.key < $1.key }) { sum += value }
      if bead.confidence >= 0.8 { sure = (sure.0 + bead.source.count, sure.1 + bead.target.count) }
    }
    let least = min(counts.0, counts.1)
    return DocumentPairing.Trial(
      share: Double(counts.0 <= counts.1 ? sure.0 : sure.1) / Double(least), evidence: sum / Double(least))
  }
}

/// Matches the documents of two sets by a matrix of likeness.
///
/// How alike two documents are tells little by itself, since it hangs on what is known of the languages: it is compared
/// with what either has with all the others. All figures are log-odds fitted to news in twelve pairs of languages, which
/// note 0007 has.
struct DocumentPairing {
  /// A cell of the matrix.
  struct Cell: Hashable {
    var row: Int
    var column: Int
  }

  /// How well two documents align.
  struct Trial: Sendable {
    /// The share of the shorter one's segments in beads of confidence .8 or more.
    var share: Double
    /// The evidence of all beads for each segment of it.
    var evidence: Double
  }

  /// More of a document is not looked at.
  static let mostSegments = 400
  static let mostTokens = 4000
  static let trialSegments = 100
  /// Entries of dictionaries that all trials together look at.
  static let mostEntries = 1_000_000

  /// Above this, content needs no trial; below the negative, a trial does not help.
  static let clear: Float = 4.5

  private let likeness: [Float]
  let columns: Int
  var rows: Int { columns == 0 ? 0 : likeness.count / columns }
  private var rowSums: [Sums]
  private var columnSums: [Sums]
  /// What content says for each cell, row after row.
  private(set) var content: [Float]
  /// What content and links say.
  private(set) var scores: [Float]

  private struct Sums {
    var sum = 0.0
    var square = 0.0

    mutating func add(_ value: Double) {
      sum += value
      square += value * value
    }
  }

  init(likeness: [Float], columns: Int) {
    self.likeness = likeness
    self.columns = columns
    let rows = columns == 0 ? 0 : likeness.count / columns
    rowSums = Array(repeating: Sums(), count: rows)
    columnSums = Array(repeating: Sums(), count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let value = Double(likeness[row * columns + column])
        rowSums[row].add(value)
        columnSums[column].add(value)
      }
    }
    content = [Float](repeating: 0, count: likeness.count)
    scores = []
    for row in 0..<rows {
      for column in 0..<columns { content[row * columns + column] = contrast(row, column, besides: nil) }
    }
    scores = content
  }

  /// How far a cell stands out from the others of its row and column.
  ///
  /// - Parameter twin: the likeness of one of these that does not count; nil where all do.
  private func contrast(_ row: Int, _ column: Int, besides twin: Float?) -> Float {
    let value = Double(likeness[row * columns + column])
    let out = twin.map { Double($0) } ?? 0
    let others = Double(rows + columns - (twin == nil ? 2 : 3))
    // One with one: there is nothing to compare with.
    guard others > 0 else { return 0 }
    let (left, above) = (rowSums[row], columnSums[column])
    let mean = max(0, (left.sum + above.sum - 2 * value - out) / others)
    let square = (left.square + above.square - 2 * value * value - out * out) / others
    let deviation = max(0, square - mean * mean).squareRoot()
    let ratio = log((value + 0.005) / (mean + 0.005))
    let lead = log(1 + max(0, value - mean) / (deviation + 0.01))
    return Float(-5.2 + 2 * ratio + 3.2 * lead)
  }

  private func place(_ cell: Cell) -> Int { cell.row * columns + cell.column }

  /// Weighs links: those of a strength that the pairs content is sure of contradict are worth nothing.
  mutating func believe(_ links: [DocumentLink]) {
    var sure: [Int: Int] = [:]
    for cell in mutualBest([], rows: Array(0..<rows), columns: Array(0..<columns))
    where content[place(cell)] >= DocumentPairing.clear { sure[cell.row] = cell.column }
    let partners = Set(sure.values)
    var counts: [Double: (right: Int, wrong: Int)] = [:]
    for link in links {
      if sure[link.source] == link.target {
        counts[link.strength, default: (0, 0)].right += 1
      } else if sure[link.source] != nil || partners.contains(link.target) {
        counts[link.strength, default: (0, 0)].wrong += 1
      }
    }
    for link in links {
      let (right, wrong) = counts[link.strength] ?? (0, 0)
      let trust = 1.2 + log(Double(right + 1) / Double(wrong + 1))
      let at = place(Cell(row: link.source, column: link.target))
      scores[at] = max(scores[at], content[at] + Float(link.strength * min(5, max(0, trust))))
    }
  }

  /// The pairs: mutual bests of what is left, the doubtful after a trial; what fails leaves its documents to others.
  func pairs(minimum: Double, trials: ([Cell]) -> [Trial]) -> DocumentPairs {
    var made = DocumentPairs()
    var freeRows = Set(0..<rows)
    var freeColumns = Set(0..<columns)
    var rejected: Set<Cell> = []
    for round in 0..<3 {
      let candidates = mutualBest(rejected, rows: freeRows.sorted(), columns: freeColumns.sorted())
      guard !candidates.isEmpty else { break }
      let doubtful = candidates.filter { cell in
        content[place(cell)] < DocumentPairing.clear && scores[place(cell)] > -DocumentPairing.clear
      }
      let outcomes = Dictionary(uniqueKeysWithValues: zip(doubtful, trials(doubtful)))
      for cell in candidates {
        var odds = Double(scores[place(cell)])
        if let trial = outcomes[cell] {
          let known = Double(content[place(cell)])
          odds = -2.4 + 0.4 * known + 0.6 * (odds - known) + 3.2 * trial.share + trial.evidence
        }
        // What is left when better pairs are made, or have failed, is rarely a pair.
        odds -= Double(round)
        let confidence = 1 / (1 + exp(-odds))
        guard confidence >= minimum else {
          rejected.insert(cell)
          continue
        }
        made.pairs.append(OrderFreeMatch(source: cell.row, target: cell.column, confidence: confidence))
        freeRows.remove(cell.row)
        freeColumns.remove(cell.column)
      }
    }
    made.pairs.sort { $0.source < $1.source }
    let partners = Dictionary(uniqueKeysWithValues: made.pairs.map { ($0.source, $0.target) })
    let sources = Dictionary(uniqueKeysWithValues: made.pairs.map { ($0.target, $0.source) })
    for row in freeRows {
      guard let column = (0..<columns).max(by: { likeness[row * columns + $0] < likeness[row * columns + $1] }),
        let owner = sources[column],
        contrast(row, column, besides: likeness[owner * columns + column]) >= DocumentPairing.clear
      else { continue }
      made.likeTarget[row] = column
    }
    for column in freeColumns {
      guard let row = (0..<rows).max(by: { likeness[$0 * columns + column] < likeness[$1 * columns + column] }),
        let owner = partners[row],
        contrast(row, column, besides: likeness[row * columns + owner]) >= DocumentPairing.clear
      else { continue }
      made.likeSource[column] = row
    }
    return made
  }

  /// Cells that are the best of their row and of their column among those that are left.
  private func mutualBest(_ rejected: Set<Cell>, rows left: [Int], columns right: [Int]) -> [Cell] {
    var bestColumn = [Int](repeating: -1, count: rows)
    var bestRow = [Int](repeating: -1, count: columns)
    for row in left {
      for column in right {
        let score = scores[row * columns + column]
        let (best, other) = (bestColumn[row], bestRow[column])
        guard best < 0 || score > scores[row * columns + best] || other < 0 || score > scores[other * columns + column],
          !rejected.contains(Cell(row: row, column: column))
        else { continue }
        if best < 0 || score > scores[row * columns + best] { bestColumn[row] = column }
        if other < 0 || score > scores[other * columns + column] { bestRow[column] = row }
      }
    }
    return left.compactMap { row in
      let column = bestColumn[row]
      return column >= 0 && bestRow[column] == row ? Cell(row: row, column: column) : nil
    }
  }
}
