import Foundation
import TestSupport
import TextCore
import Testing

@testable import Alignment

/// Scores at random, the same for the same bead.
private struct RandomScorer: EvidenceScorer {
  let seed: UInt64

  func score(_ row: Int, _ column: Int, _ shape: Int) -> Float {
    var generator = SeededGenerator(seed: seed ^ UInt64(row * 10_007 + column * 101 + shape))
    return Float.random(in: -3...3, using: &generator)
  }

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    for column in band.low[row]...band.high[row] {
      for index in shapes.indices {
        scores[(column - band.low[row]) * shapes.count + index] += score(row, column, index)
      }
    }
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] { [] }
}

/// Two segments with two are one bead with a likelihood, else two.
private struct TwoCoursesScorer: EvidenceScorer {
  let prior: BeadPrior
  let likelihood: Double

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    for column in band.low[row]...band.high[row] {
      for (index, shape) in shapes.enumerated() {
        let score: Double =
          switch (row, column, shape.source, shape.target) {
          case (2, 2, 2, 2): log(likelihood)
          case (1, 1, 1, 1): log(1 - likelihood)
          case (2, 2, 1, 1): 0
          default: -100
          }
        scores[(column - band.low[row]) * shapes.count + index] += Float(score) - prior.logs[index]
      }
    }
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] { [] }
}

@Suite struct SearchTests {
  /// Every chain of beads, one by one: the slow obvious reference.
  private func chains(
    _ row: Int, _ column: Int, _ prior: BeadPrior, _ scorer: RandomScorer, _ body: ([(Int, Int, Int)], Double) -> Void
  ) {
    if row == 0 && column == 0 { return body([], 0) }
    for (index, shape) in prior.shapes.enumerated() where shape.source <= row && shape.target <= column {
      let score = Double(scorer.score(row, column, index) + prior.logs[index])
      chains(row - shape.source, column - shape.target, prior, scorer) { body($0 + [(row, column, index)], $1 + score) }
    }
  }

  /// Two beads are more than one only where they are likely: what is cut up for the sake of number is wrong twice.
  @Test(arguments: [(0.6, 1), (0.35, 2)])
  func unlikelyBeadsAreNotCutUp(_ likelihood: Double, _ beads: Int) {
    let prior = BeadPrior(maximumSide: 2, maximumSum: 4)
    var scorers: [any EvidenceScorer] = [TwoCoursesScorer(prior: prior, likelihood: likelihood)]
    let steps = LatticeSearch(prior: prior).run(band: Band(full: 2, 2), scorers: &scorers).steps
    #expect(steps.count == beads)
    #expect(steps.allSatisfy { abs($0.posterior - (beads == 1 ? likelihood : 1 - likelihood)) < 1e-3 })
  }

  @Test func oneSegmentMayBecomeManyAndSeveralAFew() throws {
    let options = AlignerOptions()
    let shapes = Set(BeadPrior(maximumSide: options.maximumSide, maximumSum: options.maximumSum).shapes)
    let expected = [(0, 1), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (2, 2), (2, 3)].flatMap {
      [BeadShape(source: $0.0, target: $0.1), BeadShape(source: $0.1, target: $0.0)]
    }
    #expect(shapes == Set(expected))
  }

  @Test(arguments: 0..<12)
  func posteriorsAreThoseOfAllChains(_ seed: Int) {
    let all = BeadPrior(maximumSide: 5, maximumSum: 5)
    let prior = seed % 2 == 0 ? all : all.short
    let size = (seed % 4 + 1, seed % 3 + 2)
    let scorer = RandomScorer(seed: UInt64(seed))
    var scorers: [any EvidenceScorer] = [scorer]
    let outcome = LatticeSearch(prior: prior).run(band: Band(full: size.0, size.1), scorers: &scorers)
    var whole = 0.0
    var mass: [[Int]: Double] = [:]
    chains(size.0, size.1, prior, scorer) { chain, score in
      whole += exp(score)
      for bead in chain { mass[[bead.0, bead.1, bead.2], default: 0] += exp(score) }
    }
    for step in outcome.steps {
      let expected = (mass[[step.source.upperBound, step.target.upperBound, step.shape]] ?? 0) / whole
      #expect(abs(step.posterior - expected) < 1e-4)
    }
    // No chain has more expected gain than the one found.
    let gain = { (beads: [(Int, Int, Int)]) in
      beads.reduce(0.0) { $0 + (mass[[$1.0, $1.1, $1.2]] ?? 0) / whole - LatticeSearch.threshold }
    }
    var best = -Double.infinity
    chains(size.0, size.1, prior, scorer) { chain, _ in best = max(best, gain(chain)) }
    let found = gain(outcome.steps.map { ($0.source.upperBound, $0.target.upperBound, $0.shape) })
    #expect(abs(found - best) < 1e-3)
  }

  /// The first course of a pair that is not small is laid anew after each round, however narrow the band has become.
  @Test func narrowBandsAreLaidAnew() throws {
    let texts = (0..<150).map { "Le navire \($0 * 37) part de Berne." }
    let pair = AlignmentPair(source: try AlignerTests.text(texts), target: try AlignerTests.text(texts, "en"))
    var session = try AlignmentSession([pair], options: AlignerOptions(), knowledge: AlignmentKnowledge())
    // A course that runs past the one to be found at a distance of six segments, for a third of the text.
    let past = (0...150).map { (51...100).contains($0) ? min(150, $0 + 6) : $0 }
    session.bands[0] = Band(low: past.map { $0 - 2 }, high: past.map { $0 + 2 }, targetCount: 150)
    #expect(session.bands[0].cells < AlignmentSession.smallCells)
    for _ in 0..<3 {
      session.alignAll()
      session.narrow()
    }
    #expect((0...150).allSatisfy { session.bands[0].contains($0, $0) })
  }

  @Test func bandsAreConnected() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let rows = Int.random(in: 1...30, using: &random)
      let columns = Int.random(in: 0...40, using: &random)
      let low = (0..<rows).map { _ in Int.random(in: -5...45, using: &random) }
      let high = (0..<rows).map { _ in Int.random(in: -5...45, using: &random) }
      let band = Band(low: low, high: high, targetCount: columns)
      #expect(band.low[0] == 0 && band.high[rows - 1] == columns)
      for row in 0..<rows { #expect(band.low[row] <= band.high[row]) }
      for row in 1..<rows {
        #expect(band.low[row] >= band.low[row - 1] && band.high[row] >= band.high[row - 1])
        #expect(band.low[row] <= band.high[row - 1])
      }
    }
  }

  @Test func bandFindsWhatTheWholeLatticeFinds() throws {
    let articles = try ["port-odesa", "railway-kharkiv", "energy-zaporizhzhia"].map { try Fixture.article($0).pair }
    // One long pair of all three, so that the course has to be found.
    let pair = AlignmentPair(
      source: AlignmentText(segments: articles.flatMap(\.source.segments), language: articles[0].source.language),
      target: AlignmentText(segments: articles.flatMap(\.target.segments), language: articles[0].target.language))
    var options = AlignerOptions()
    options.explains = false
    options.rounds = 2
    let whole = try Aligner(options: options).align(pair)
    options.exactCells = 100
    let banded = try Aligner(options: options).align(pair)
    let same = Set(whole.beads.map { [$0.source, $0.target] }).intersection(
      banded.beads.map { [$0.source, $0.target] })
    #expect(same.count >= whole.beads.count * 95 / 100)
    #expect(AlignerTests.covers(banded, pair.source.segments.count, pair.target.segments.count))
  }
}
