import TextCore
import Testing

@testable import Alignment

@Suite struct EdgeTests {
  @Test(arguments: [
    ("« Fin. »", Boundary.End.stop, true), ("Fin.", .stop, false), ("“Stop!”", .exclamation, true), ("", .other, false),
  ])
  func readsQuotesBehindEnds(_ sample: (String, Boundary.End, Bool)) {
    let found = Boundary.ending(of: sample.0)
    #expect(found.end == sample.1)
    #expect(found.isQuoted == sample.2)
  }

  private func rows(_ cells: [[(Int32, Float)]]) -> SparseRows<Float> {
    var made = SparseRows<Float>()
    for row in cells {
      for cell in row { made.append(cell.0, cell.1) }
      made.endRow()
    }
    return made
  }

  @Test func linksNeedBothDirections() {
    let forward = rows([[(0, 3), (2, 100), (5, 1000)], [], [(1, 0.5), (2, 9)]])
    let backward = rows([[(1, 50), (2, 100), (5, 1000)], [(3, 4)], [(1, 0.5), (2, 9)]])
    let links = WordLinks.levels(forward, backward)
    #expect(links.rows == 3)
    // By the geometric mean: e⁴ < 100 < e⁵, e⁶ < 1000; one direction alone is no link, nor is less than by chance.
    #expect(links[0].map { links.columns[$0] } == [2, 5])
    #expect(links[0].map { links.values[$0] } == [4, 6])
    #expect(links[1].isEmpty)
    #expect(links[2].map { links.columns[$0] } == [2])
    var words = WordLinks(links, targetWords: 6)
    words.load([0, -1])
    #expect(words.level([1, 2]) == 4)
    #expect(words.level([2, 5, -1]) == 6)
    words.load([2])
    #expect(words.level([5]) == 0)
    #expect(words.level([2]) == 2)
    #expect(WordLinks.level(links, [0, 2], [2, 1]) == 4)
  }

  @Test func firstAndLastWordsLeaveMarksOut() throws {
    var vocabulary = Vocabulary()
    let (tokens, _) = Tokenizer().tokens(of: "« Un, deux, trois, quatre, cinq. »")
    let words = tokens.map { vocabulary.add($0) }
    var edges = SegmentEdges()
    edges.append("« Un, deux, trois, quatre, cinq. »", words: words[...], kinds: vocabulary.kinds)
    edges.append("Un.", words: words[1...2], kinds: vocabulary.kinds)
    edges.append("", words: [], kinds: vocabulary.kinds)
    let plain = zip(tokens, words).filter { $0.0.kind == .word }.map(\.1)
    #expect(Array(edges.words(0, isLast: false)) == Array(plain.prefix(4)))
    #expect(Set(edges.words(0, isLast: true)) == Set(plain.suffix(4)))
    #expect(Array(edges.words(1, isLast: true)) == [plain[0], -1, -1, -1])
    #expect(Array(edges.words(2, isLast: false)) == [-1, -1, -1, -1])
  }

  /// Twenty sentences of which every second asks.
  private func pair() throws -> AlignmentPair {
    let numbers = ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"]
    let twins = ["bek", "dol", "fim", "gup", "hax", "jov", "kly", "mur", "nes", "pif"]
    let language = try LanguageTag("und")
    return AlignmentPair(
      source: AlignmentText(
        segments: (0..<20).map { "\(numbers[$0 % 10]) kam heute früh \(numbers[$0 / 2])\($0 % 2 == 0 ? "?" : ".")" },
        language: language),
      target: AlignmentText(
        segments: (0..<20).map { "\(twins[$0 % 10]) wa tu ri \(twins[$0 / 2])\($0 % 2 == 0 ? "?" : ".")" },
        language: language))
  }

  @Test func learnsWhichEdgesGoTogether() throws {
    var session = try AlignmentSession([try pair()], options: AlignerOptions(), knowledge: AlignmentKnowledge())
    #expect(session.edges == EdgeModel())
    session.alignAll()
    session.estimate()
    session.learn()
    #expect(session.edges != EdgeModel())
    let scorer = EdgeScorer(
      session.corpus.pairs[0], model: session.edges, links: session.lexicon.mutual,
      targetWords: session.corpus.target.count, reach: session.prior.reach, weight: 0.5, usesMarks: true)
    func score(_ source: Range<Int>, _ target: Range<Int>) -> Double {
      scorer.contributions(source: source, target: target).reduce(0) { $0 + $1.1 }
    }
    // A question with an answer; a bead that begins, or ends, a sentence late.
    #expect(score(4..<5, 4..<5) > score(4..<5, 5..<6) + 1)
    #expect(score(4..<6, 4..<6) > score(4..<6, 5..<6))
    #expect(score(4..<6, 4..<6) > score(4..<6, 4..<7))
  }

  /// What the search is told of each bead is what is said of it alone, in a band too.
  @Test(arguments: [false, true]) func rowsAgreeWithSingleBeads(_ isNarrow: Bool) throws {
    let (pair, _) = try Fixture.article("port-odesa")
    var session = try AlignmentSession([pair], options: AlignerOptions(), knowledge: AlignmentKnowledge())
    session.alignAll()
    session.estimate()
    session.learn()
    var scorer = EdgeScorer(
      session.corpus.pairs[0], model: session.edges, links: session.lexicon.mutual,
      targetWords: session.corpus.target.count, reach: session.prior.reach, weight: 0.5, usesMarks: true)
    let counts = (pair.source.segments.count, pair.target.segments.count)
    let band =
      isNarrow
      ? Band(
        low: (0...counts.0).map { $0 * counts.1 / counts.0 - 3 },
        high: (0...counts.0).map { $0 * counts.1 / counts.0 + 2 },
        targetCount: counts.1) : Band(full: counts.0, counts.1)
    let scores = expectRowsAgreeWithSingleBeads(&scorer, band, session.prior.shapes)
    #expect(scores.count > 100)
    #expect(Set(scores).count > 10)
  }
}
