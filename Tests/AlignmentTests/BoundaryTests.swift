import TextCore
import Testing

@testable import Alignment

@Suite struct BoundaryTests {
  @Test(arguments: [
    ("Fin.", Boundary.End.stop), ("« Fin. »", .quotedStop), ("Quoi ?", .question), ("“Stop!”", .exclamation),
    ("voici :", .colon), ("ceci ;", .semicolon), ("d'abord,", .comma), ("mais…", .stop), ("Nr. 57", .digit),
    ("(le tout)", .letter), ("雨。", .stop), ("", .other), ("   ", .other),
  ])
  func readsEnds(_ sample: (String, Boundary.End)) { #expect(Boundary.end(of: sample.0) == sample.1) }

  @Test(arguments: [
    ("La", Boundary.Start.capital), ("et", .small), ("  12", .digit), ("« Oui", .quote), ("雨", .ideograph),
    ("(a", .other), ("", .nothing), ("\u{200F}", .nothing),
  ])
  func readsStarts(_ sample: (String, Boundary.Start)) { #expect(Boundary.start(of: sample.0) == sample.1) }

  /// Target sentences are cut at semicolons, which the source never is: the model learns it from the beads.
  @Test func learnsWhatBeadsRunAcross() throws {
    var source: [String] = []
    var target: [String] = []
    for number in 0..<20 {
      source.append("Zug \(number) nach \(number + 100).")
      target.append("train \(number) ;")
      target.append("vers \(number + 100).")
    }
    let language = try LanguageTag("und")
    let pair = AlignmentPair(
      source: AlignmentText(segments: source, language: language),
      target: AlignmentText(segments: target, language: language))
    let corpus = AlignmentCorpus([pair], names: nil, usesPunctuation: true)
    let steps = (0..<20).map {
      LatticeSearch.Step(source: $0..<$0 + 1, target: 2 * $0..<2 * $0 + 2, shape: 0, posterior: 0.9)
    }
    let model = JoinModel([(corpus.pairs[0], steps)])
    let scorer = JoinScorer(corpus.pairs[0], model: model)
    let across = scorer.contributions(source: 0..<1, target: 0..<2).first?.1 ?? 0
    let outside = scorer.contributions(source: 0..<1, target: 1..<3).first?.1 ?? 0
    #expect(across > 0.5)
    #expect(outside < -0.5)
    #expect(scorer.contributions(source: 0..<1, target: 0..<1).isEmpty)
    #expect(JoinModel(zip(corpus.pairs, [[LatticeSearch.Step]]()).lazy.map { ($0, $1) }) == JoinModel())
  }
}
