import Dispatch
import TextCore

/// One run over pairs: what was learned so far and the present alignment.
struct AlignmentSession {
  let options: AlignerOptions
  let corpus: AlignmentCorpus
  let links: PriorLinks
  var prior: BeadPrior
  var length = LengthModel()
  var structure = StructureModel()
  var joins = JoinModel()
  var lexicon: Lexicon
  var bands: [Band]
  let vectors: [PairVectors]
  var outcomes: [LatticeSearch.Outcome] = []

  /// Sentences of a known memory.
  private let memory: [([Int32], [Int32])]
  private let trainer = LexiconTrainer()

  init(_ pairs: [AlignmentPair], options: AlignerOptions, knowledge: AlignmentKnowledge) throws(InputError) {
    self.options = options
    let corpus = AlignmentCorpus(pairs, names: knowledge.names, usesPunctuation: options.usesPunctuation)
    self.corpus = corpus
    var found: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    if options.usesCognates {
      found = Cognates().links(corpus.source, corpus.target)
      found += Cognates().soundLinks(corpus.source, corpus.target)
    }
    found += CalendarNames.links(corpus.source, corpus.target)
    if options.usesSeedLexicon { found += SeedLexicon.links(pairs, corpus) }
    let tokenizer = Tokenizer(usesPunctuation: false)
    for dictionary in knowledge.dictionaries {
      found += dictionary.links(corpus.source, corpus.target, tokenizer: tokenizer)
    }
    links = PriorLinks(found, corpus.source.count, corpus.target.count)
    memory = knowledge.dictionaries.flatMap { $0.examples(corpus.source, corpus.target, tokenizer: tokenizer) }
    lexicon = Lexicon(
      forward: trainer.prior(links.forward, counts: corpus.target.counts, total: corpus.target.total),
      backward: trainer.prior(links.backward, counts: corpus.source.counts, total: corpus.source.total),
      sourceCount: corpus.source.count)
    prior = BeadPrior(
      maximumSide: max(1, min(4, options.maximumSide)), maximumSum: max(2, min(8, options.maximumSum)))
    var vectors: [PairVectors] = []
    if let provider = knowledge.embeddings {
      for (pair, tokens) in zip(pairs, corpus.pairs) {
        vectors.append(try PairVectors(pair, tokens, provider: provider, reach: prior.reach))
      }
    }
    self.vectors = vectors
    let links = links
    bands = corpus.pairs.map { pair in
      (pair.source.count + 1) * (pair.target.count + 1) <= options.exactCells
        ? Band(full: pair.source.count, pair.target.count)
        : CoarsePass(source: pair.source, target: pair.target, links: links).band()
    }
    let sums = corpus.pairs.reduce((0.0, 0.0)) {
      ($0.0 + ($1.source.lengthSums.last ?? 0), $0.1 + ($1.target.lengthSums.last ?? 0))
    }
    if sums.0 > 0, sums.1 > 0 { length.ratio = sums.1 / sums.0 }
    if !memory.isEmpty { learn() }
  }

  /// Aligns every pair with what is known now.
  mutating func alignAll() {
    let count = corpus.pairs.count
    var made = [LatticeSearch.Outcome?](repeating: nil, count: count)
    let session = self
    let threads = options.threads > 0 ? options.threads : 64
    if threads == 1 || count == 1 {
      for index in 0..<count { made[index] = session.align(index) }
    } else {
      made.withUnsafeMutableBufferPointer { out in
        let slots = Slots(base: out)
        let workers = min(threads, count)
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          for index in stride(from: worker, to: count, by: workers) { slots.base[index] = session.align(index) }
        }
      }
    }
    outcomes = made.compactMap { $0 }
  }

  /// Unchecked because each worker writes slots of its own.
  private struct Slots: @unchecked Sendable {
    let base: UnsafeMutableBufferPointer<LatticeSearch.Outcome?>
  }

  private func align(_ index: Int) -> LatticeSearch.Outcome {
    var scorers = scorers(for: index)
    return LatticeSearch(prior: prior).run(band: bands[index], scorers: &scorers)
  }

  func scorers(for index: Int) -> [any EvidenceScorer] {
    let pair = corpus.pairs[index]
    var scorers: [any EvidenceScorer] = [
      LengthScorer(pair, model: length, weight: options.lengthWeight),
      LexiconScorer(
        pair, lexicon: lexicon, weight: options.lexiconWeight, reach: prior.reach, links: links,
        targetKinds: corpus.target.kinds),
    ]
    if options.usesPunctuation { scorers.append(JoinScorer(pair, model: joins)) }
    if options.usesStructure, let scorer = StructureScorer(pair, model: structure) { scorers.append(scorer) }
    if !vectors.isEmpty {
      scorers.append(
        EmbeddingScorer(vectors: vectors[index], weight: Float(options.embeddingWeight), threshold: 0.1))
    }
    return scorers
  }

  /// Lays the next search's bands around what this one found. Short pairs are searched in full again.
  ///
  /// - Returns: whether a path touched its band's edge.
  mutating func narrow() -> Bool {
    var touched = false
    for (index, outcome) in outcomes.enumerated() where bands[index].cells > AlignmentSession.smallCells {
      if outcome.touchesEdge.contains(true) { touched = true }
      bands[index] = bands[index].narrowed(to: outcome, margin: 5)
    }
    return touched
  }

  /// Pairs of so few nodes are always searched in full.
  static let smallCells = 10_000

  /// Estimates lengths and bead shapes anew from confident beads.
  mutating func estimate() {
    var source = 0.0
    var target = 0.0
    var ones: [(Double, Double)] = []
    var counts = [Double](repeating: 0, count: prior.shapes.count)
    for (pair, outcome) in zip(corpus.pairs, outcomes) {
      for step in outcome.steps {
        counts[step.shape] += 1
        guard step.source.count == 1, step.target.count == 1, step.posterior > 0.7 else { continue }
        let lengths = (pair.source.length(step.source), pair.target.length(step.target))
        source += lengths.0
        target += lengths.1
        ones.append(lengths)
      }
    }
    estimateStructure()
    joins = JoinModel(zip(corpus.pairs, outcomes).lazy.map { ($0, $1.steps) })
    guard source > 0, target > 0 else { return }
    length.ratio = target / source
    if ones.count > 20 {
      let sum = ones.reduce(0.0) { sum, one in
        let expected = length.ratio * one.0
        return sum + (one.1 - expected) * (one.1 - expected) / ((expected + one.1) / 2)
      }
      length.variance = min(30, max(2, LengthModel.widening * sum / Double(ones.count)))
    }
    prior.estimate(counts: counts, strength: 1)
  }

  private mutating func estimateStructure() {
    structure = StructureModel()
    for (pair, outcome) in zip(corpus.pairs, outcomes) {
      guard options.usesStructure, let source = SideStructure(pair.source), let target = SideStructure(pair.target)
      else {
        continue
      }
      for step in outcome.steps where !step.source.isEmpty && !step.target.isEmpty && step.posterior > 0.7 {
        let left = step.source.lowerBound
        let right = step.target.lowerBound
        structure.starts.add(source.starts[left], target.starts[right], step.posterior)
        structure.headings.add(source.headings[left], target.headings[right], step.posterior)
      }
    }
  }

  /// Learns the lexicon from the present alignment, each bead weighted by its posterior.
  mutating func learn() {
    var forward = LexiconTrainer.Examples()
    var backward = LexiconTrainer.Examples()
    for (source, target) in memory {
      forward.append(given: source[...], words: target[...], weight: 1)
      backward.append(given: target[...], words: source[...], weight: 1)
    }
    for (pair, outcome) in zip(corpus.pairs, outcomes) {
      for step in outcome.steps where !step.source.isEmpty && !step.target.isEmpty && step.posterior >= 0.3 {
        let source = pair.source.words(of: step.source)
        let target = pair.target.words(of: step.target)
        forward.append(given: source, words: target, weight: Float(step.posterior))
        backward.append(given: target, words: source, weight: Float(step.posterior))
      }
    }
    lexicon = Lexicon(
      forward: trainer.train(
        forward, links: links.forward, counts: corpus.target.counts, total: corpus.target.total),
      backward: trainer.train(
        backward, links: links.backward, counts: corpus.source.counts, total: corpus.source.total),
      sourceCount: corpus.source.count)
  }

  /// The present alignment as beads.
  func results() -> [AlignmentResult] {
    outcomes.enumerated().map { index, outcome in
      let scorers = options.explains ? scorers(for: index) : []
      var mass = 0.0
      var segments = 0
      var nulls = 0
      let beads = outcome.steps.map { step in
        let confidence = Calibration.confidence(step.posterior)
        var bead = Bead(source: step.source, target: step.target, confidence: confidence)
        if !bead.isNull {
          for scorer in scorers {
            for (name, value) in scorer.contributions(source: step.source, target: step.target) {
              bead.contributions[name, default: 0] += value
            }
          }
        }
        mass += confidence * Double(step.source.count + step.target.count)
        if bead.isNull { nulls += step.source.count + step.target.count }
        segments += step.source.count + step.target.count
        return bead
      }
      let mean = segments == 0 ? 1 : mass / Double(segments)
      return AlignmentResult(
        beads: beads, confidence: mean, lengthRatio: length.ratio,
        hints: AlignmentSession.hints(pair: corpus.pairs[index], confidence: mean, nulls: nulls))
    }
  }

  /// What the user should know of a pair.
  private static func hints(
    pair: (source: SideTokens, target: SideTokens), confidence: Double, nulls: Int
  ) -> [String] {
    let counts = (pair.source.count, pair.target.count)
    if counts.0 == 0 || counts.1 == 0 { return counts == (0, 0) ? [] : ["one of the texts is empty"] }
    var hints: [String] = []
    if max(counts.0, counts.1) > 10 * min(counts.0, counts.1) {
      hints.append("the texts differ greatly in length: \(counts.0) and \(counts.1) segments")
    }
    if counts.0 + counts.1 >= 10, confidence < 0.6 || nulls * 2 > counts.0 + counts.1 {
      hints.append(
        "few segments could be aligned in order; the texts may not translate each other, or tell things in "
          + "another order: try the order-free mode")
    }
    return hints
  }
}
