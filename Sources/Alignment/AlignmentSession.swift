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
  var edges = EdgeModel()
  var lexicon: Lexicon
  var bands: [Band]
  let vectors: [PairVectors]
  /// Of each pair the chapter lines numbered alike.
  let chapters: [[AlignmentAnchor]]
  var outcomes: [LatticeSearch.Outcome] = []

  /// Sentences of a known memory.
  private let memory: [([Int32], [Int32])]
  private let trainer = LexiconTrainer()

  init(
    _ pairs: [AlignmentPair], options: AlignerOptions, knowledge: AlignmentKnowledge, tokens: Int = Tokenizer.limit
  ) throws(InputError) {
    self.options = options
    let corpus = AlignmentCorpus(
      pairs, names: knowledge.names, usesPunctuation: options.usesPunctuation, usesCognates: options.usesCognates,
      tokens: tokens)
    self.corpus = corpus
    var found: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    if options.usesCognates {
      found = Cognates().links(corpus.source, corpus.target)
      found += Cognates().soundLinks(corpus.source, corpus.target)
    }
    found += CalendarNames.links(corpus.source, corpus.target)
    if options.usesSeedLexicon { found += SeedLexicon.links(pairs, corpus) }
    let tokenizer = Tokenizer(usesPunctuation: false)
    let languages = (pairs.first?.source.language.language ?? "", pairs.first?.target.language.language ?? "")
    for dictionary in knowledge.dictionaries {
      found += dictionary.links(corpus.source, corpus.target, tokenizer: tokenizer, languages: languages)
    }
    links = PriorLinks(found, corpus.source.count, corpus.target.count)
    memory = knowledge.dictionaries.flatMap { $0.examples(corpus.source, corpus.target, tokenizer: tokenizer) }
    lexicon = Lexicon(
      forward: trainer.prior(links.forward, counts: corpus.target.counts, total: corpus.target.total),
      backward: trainer.prior(links.backward, counts: corpus.source.counts, total: corpus.source.total),
      sourceCount: corpus.source.count)
    prior = BeadPrior(
      maximumSide: max(1, min(7, options.maximumSide)), maximumSum: max(2, min(8, options.maximumSum)))
    var vectors: [PairVectors] = []
    if let provider = knowledge.embeddings {
      for (pair, tokens) in zip(pairs, corpus.pairs) {
        vectors.append(try PairVectors(pair, tokens, provider: provider, reach: prior.reach))
      }
    }
    self.vectors = vectors
    let links = links
    let chapters = pairs.map { options.usesStructure ? ChapterLines.anchors($0) : [] }
    self.chapters = chapters
    bands = zip(pairs.indices, corpus.pairs).map { index, pair in
      let pins = pairs[index].anchors
      return (pair.source.count + 1) * (pair.target.count + 1) <= options.exactCells
        ? Band(full: pair.source.count, pair.target.count, pins: pins)
        : CoarsePass(source: pair.source, target: pair.target, links: links, pins: pins, chapters: chapters[index])
          .band()
    }
    let sums = corpus.pairs.reduce((0.0, 0.0)) {
      ($0.0 + ($1.source.lengthSums.last ?? 0), $0.1 + ($1.target.lengthSums.last ?? 0))
    }
    if sums.0 > 0, sums.1 > 0 { length.ratio = sums.1 / sums.0 }
    if !memory.isEmpty { learn() }
  }

  /// Aligns every pair with what is known now.
  mutating func alignAll() {
    let session = self
    outcomes = Workers(threads: options.threads).map(corpus.pairs.count) { session.align($0, session.bands[$0]) }
  }

  private func align(_ index: Int, _ band: Band) -> LatticeSearch.Outcome {
    // Short beads show a course for half the time and memory; where there is room, all show it a little better.
    let isVague = band.cells > max(AlignmentSession.wideCells, CoarsePass.vague * band.rows)
    let used = isVague ? prior.short : prior
    var scorers = scorers(for: index, reach: used.reach)
    var outcome = LatticeSearch(prior: used).run(band: band, scorers: &scorers)
    if isVague {
      for at in outcome.steps.indices {
        outcome.steps[at].shape = prior.shapes.firstIndex(of: used.shapes[outcome.steps[at].shape]) ?? 0
      }
    }
    return outcome
  }

  func scorers(for index: Int, reach: Int? = nil) -> [any EvidenceScorer] {
    let reach = reach ?? prior.reach
    let pair = corpus.pairs[index]
    var scorers: [any EvidenceScorer] = [
      LengthScorer(pair, model: length, weight: options.lengthWeight),
      LexiconScorer(
        pair, lexicon: lexicon, weight: options.lexiconWeight, reach: reach, links: links,
        targetKinds: corpus.target.kinds),
    ]
    if let scorer = ConceptScorer(pair, corpus: corpus, links: links) { scorers.append(scorer) }
    if options.usesPunctuation { scorers.append(JoinScorer(pair, model: joins)) }
    scorers.append(
      EdgeScorer(
        pair, model: edges, links: lexicon.mutual, targetWords: corpus.target.count, reach: reach,
        weight: options.lexiconWeight, usesMarks: options.usesPunctuation))
    if options.usesStructure, let scorer = StructureScorer(pair, model: structure) { scorers.append(scorer) }
    if !chapters[index].isEmpty { scorers.append(ChapterScorer(pair, anchors: chapters[index])) }
    if !vectors.isEmpty {
      scorers.append(EmbeddingScorer(vectors: vectors[index], weight: Float(options.embeddingWeight)))
    }
    return scorers
  }

  /// Lays the next search's bands around what this one found. Short pairs are searched in full again.
  mutating func narrow() {
    for (index, outcome) in outcomes.enumerated() where bands[index].nodes > AlignmentSession.smallCells {
      bands[index] = bands[index].narrowed(to: outcome, margin: 5)
    }
  }

  /// Vague bands of more nodes are searched with short beads.
  static let wideCells = 1_500_000

  /// Pairs of so few nodes are always searched in full.
  static let smallCells = 10_000

  /// Estimates lengths anew from confident beads, bead shapes and boundaries from all.
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
    // The old one is not kept beside what the new one is made from.
    lexicon = .nothing
    lexicon = Lexicon(
      forward: trainer.train(
        forward, links: links.forward, counts: corpus.target.counts, total: corpus.target.total),
      backward: trainer.train(
        backward, links: links.backward, counts: corpus.source.counts, total: corpus.source.total),
      sourceCount: corpus.source.count)
    edges = EdgeModel(
      zip(corpus.pairs, outcomes).lazy.map { ($0, $1.steps) }, links: lexicon.mutual, targetWords: corpus.target.count)
  }

  /// Aligns some pairs with what was learned, for good.
  func results(_ indexes: [Int]) -> [AlignmentResult] {
    let session = self
    return Workers(threads: options.threads).map(indexes.count) { session.result(indexes[$0]) }
  }

  private func result(_ index: Int) -> AlignmentResult {
    var band = bands[index]
    var outcome = align(index, band)
    // A path at its band's edge may want to run outside.
    var widenings = 0
    while widenings < 3, band.nodes > AlignmentSession.smallCells, outcome.touchesEdge.contains(true) {
      band = band.narrowed(to: outcome, margin: 5)
      outcome = align(index, band)
      widenings += 1
    }
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
          + "another order: try the order-free mode (--order-free)")
    }
    return hints
  }
}
