import TestSupport
import TextCore
import Testing

@testable import Alignment

@Suite struct AnchorTests {
  private func pair(
    _ source: [String], _ target: [String], _ anchors: [(Int, Int)] = []
  ) throws -> AlignmentPair {
    let tag = try LanguageTag("und")
    return AlignmentPair(
      source: AlignmentText(segments: source, language: tag), target: AlignmentText(segments: target, language: tag),
      anchors: anchors.map { AlignmentAnchor(source: $0.0, target: $0.1) })
  }

  /// Every anchor begins a bead with both sides.
  private func holds(_ result: AlignmentResult, _ anchors: [(Int, Int)]) -> Bool {
    anchors.allSatisfy { anchor in
      result.beads.contains { !$0.isNull && $0.source.lowerBound == anchor.0 && $0.target.lowerBound == anchor.1 }
    }
  }

  @Test(arguments: [
    [(3, 5)], [(0, 6)], [(7, 0)], [(0, 0), (1, 1), (2, 7)], [(2, 1), (3, 8), (9, 9)], [(9, 2)], [(1, 9)],
    [(4, 1), (5, 2), (6, 8)],
  ])
  func hardAnchorsHoldAgainstAllEvidence(_ anchors: [(Int, Int)]) throws {
    let texts = (0..<10).map { "Segment \($0) of Lyon and Berne \($0 * 37)." }
    let result = try Aligner().align(pair(texts, texts, anchors))
    #expect(holds(result, anchors))
    #expect(result.beads.reduce(0) { $0 + $1.source.count } == 10)
    #expect(result.beads.reduce(0) { $0 + $1.target.count } == 10)
  }

  @Test func hardAnchorsHoldInABand() throws {
    let texts = (0..<400).map { "Segment \($0) of Lyon and Berne \($0 * 37)." }
    let anchors = [(0, 3), (40, 90), (200, 150), (201, 151), (202, 190), (350, 390)]
    var options = AlignerOptions()
    options.exactCells = 1_000
    let result = try Aligner(options: options).align(pair(texts, texts, anchors))
    #expect(holds(result, anchors))
    #expect(result.beads.reduce(0) { $0 + $1.source.count } == 400)
    #expect(result.beads.reduce(0) { $0 + $1.target.count } == 400)
  }

  /// Each row between two anchors has room for the box between them alone, however many anchors there are.
  @Test func aBandThroughManyAnchorsIsNarrow() {
    let pins = (0..<2_000).map { AlignmentAnchor(source: $0, target: $0) }
    let band = Band(full: 2_000, 2_000, pins: pins)
    #expect(band.cells < 3 * band.rows)
    #expect((1..<band.rows).allSatisfy { band.low[$0] <= band.high[$0 - 1] + 1 })
  }

  /// Where an anchor ends a row of the band, nothing is to be found behind it.
  @Test func anchorsAreNoEdgesOfTheBand() {
    let prior = BeadPrior(maximumSide: 2, maximumSum: 3)
    let pins = [AlignmentAnchor(source: 3, target: 5), AlignmentAnchor(source: 12, target: 11)]
    var scorers: [any EvidenceScorer] = []
    let outcome = LatticeSearch(prior: prior).run(band: Band(full: 20, 20, pins: pins), scorers: &scorers)
    #expect(!outcome.touchesEdge.contains(true))
  }

  @Test(arguments: [[(3, 3), (3, 4)], [(3, 3), (2, 4)], [(0, 10)], [(-1, 0)]])
  func anchorsThatCannotBeAreErrors(_ anchors: [(Int, Int)]) throws {
    let texts = (0..<10).map { "Segment \($0)." }
    #expect(throws: InputError.self) { try Aligner().align(pair(texts, texts, anchors)) }
  }

  @Test func chapterLinesAreRead() {
    func number(_ line: String) -> Int? { ChapterLines.read(Array(line.unicodeScalars))?.number }
    #expect(number("Chapter 7") == 7)
    #expect(number("KAPITEL XIV: Die Reise") == 14)
    #expect(number("3. Ein Haus") == 3)
    #expect(number("IX") == 9)
    #expect(number("第十二章 归来") == 12)
    #expect(number("第二百零三回") == 203)
    #expect(number("第3章") == 3)
    for line in ["I went home.", "In 1954 the war ended.", "12 horses ran", "1954", "Chapter seven", "", "第", "第二"] {
      #expect(number(line) == nil, "\(line)")
    }
  }

  /// Chapters of made-up words, with a chapter's text cut in differently many segments on either side.
  private func book(_ name: (Int) -> String, _ lengths: [Int], _ word: String) -> [String] {
    var made: [String] = []
    for (chapter, length) in lengths.enumerated() {
      made.append(name(chapter + 1))
      made += (0..<length).map { _ in word }
    }
    return made
  }

  @Test func chaptersNumberedAlikeBeginTogether() throws {
    let source = book({ "Kapitel \($0)" }, [6, 9, 5, 7, 6], "Lorem ipsum dolor sit amet.")
    let target = book(
      { "Chapter \(["I", "II", "III", "IV", "V"][$0 - 1])" }, [9, 5, 7, 4, 8], "Vox populi ac dei sit.")
    let given = try pair(source, target)
    let anchors = ChapterLines.anchors(given)
    #expect(anchors.map(\.source) == [0, 7, 17, 23, 31])
    #expect(anchors.map(\.target) == [0, 10, 16, 24, 29])
    let result = try Aligner().align(given)
    #expect(holds(result, anchors.map { ($0.source, $0.target) }))
    #expect(result.beads.contains { ($0.contributions["chapters"] ?? 0) > 0 })
  }

  /// Numbers of books beside numbers of chapters skewed hunalign.
  @Test func chaptersAreNoBooks() throws {
    let source = book({ "Chapter \($0)" }, [3, 3, 3, 3, 3, 3], "Lorem ipsum dolor sit amet.")
    let target = book({ "Book \($0)" }, [9, 9, 9], "Vox populi ac dei sit.")
    #expect(ChapterLines.anchors(try pair(source, target)).isEmpty)
  }

  /// Timetables and lists of channels have thousands of words that are counted on from.
  @Test func manyKindsOfLinesTakeNoSquareOfTime() throws {
    func lines(_ count: Int, _ letter: String) -> [String] {
      (0..<6_000).flatMap { kind in (1...count).map { "\(letter)\(String(kind + 10_000, radix: 20)) \($0)" } }
    }
    let given = try pair(lines(3, "K"), lines(4, "C"))
    #expect(cpuSeconds { _ = ChapterLines.anchors(given) } < 10)
    let other = try pair(lines(3, "K"), lines(3, "C"))
    #expect(cpuSeconds { _ = ChapterLines.anchors(other) } < 10)
  }

  @Test func listsThatDoNotCountOnAreNoChapters() throws {
    let lines = ["1. a", "7. b", "4. c", "9. d", "2. e"]
    #expect(ChapterLines.anchors(try pair(lines, lines)).isEmpty)
  }
}
