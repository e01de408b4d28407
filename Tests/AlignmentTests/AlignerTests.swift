import TextCore
import Testing

@testable import Alignment

@Suite struct AlignerTests {
  static func text(_ segments: [String], _ language: String = "fr") throws -> AlignmentText {
    AlignmentText(segments: segments, language: try LanguageTag(language))
  }

  /// Every segment is in exactly one bead, in order.
  static func covers(_ result: AlignmentResult, _ source: Int, _ target: Int) -> Bool {
    var at = (0, 0)
    for bead in result.beads {
      guard bead.source.lowerBound == at.0, bead.target.lowerBound == at.1 else { return false }
      guard !(bead.source.isEmpty && bead.target.isEmpty), (0...1).contains(bead.confidence) else { return false }
      at = (bead.source.upperBound, bead.target.upperBound)
    }
    return at == (source, target)
  }

  @Test(arguments: ["port-odesa", "museum-chernihiv", "energy-zaporizhzhia", "railway-kharkiv"])
  func alignsArticles(_ topic: String) throws {
    let article = try Fixture.article(topic)
    let result = try Aligner().align(article.pair)
    #expect(Self.covers(result, article.pair.source.segments.count, article.pair.target.segments.count))
    let score = Fixture.strictF1(article.gold, result.beads)
    #expect(score >= 0.88, "\(topic): strict F1 \(score)")
  }

  @Test func greatlyDifferingLengthsAreTold() throws {
    func hints(_ count: Int) throws -> [String] {
      let pair = AlignmentPair(source: try Self.text(["a"]), target: try Self.text((0..<count).map { "b\($0)" }, "en"))
      return try Aligner().align(pair).hints.filter { $0.contains("differ greatly") }
    }
    #expect(try hints(10).isEmpty)
    #expect(try hints(11) == ["the texts differ greatly in length: 1 and 11 segments"])
  }

  @Test(arguments: [(0, 0), (0, 5), (5, 0), (1, 1), (1, 1000), (1000, 1), (40, 3)])
  func takesAnySizes(_ sizes: (Int, Int)) throws {
    let words = ["mer", "ville", "port", "train", "grain", "musée", "pont", "nuit"]
    let make = { (count: Int) in (0..<count).map { "\(words[$0 % 8]) \(words[$0 % 5]) \($0 % 17)." } }
    let pair = AlignmentPair(source: try Self.text(make(sizes.0)), target: try Self.text(make(sizes.1), "en"))
    let result = try Aligner().align(pair)
    #expect(Self.covers(result, sizes.0, sizes.1))
  }

  @Test func alignsIdenticalTextsOneToOne() throws {
    let article = try Fixture.article("port-odesa")
    let result = try Aligner().align(AlignmentPair(source: article.pair.source, target: article.pair.source))
    #expect(result.beads.allSatisfy { $0.type == "1-1" && $0.source == $0.target && $0.confidence > 0.9 })
  }

  @Test func survivesHugeSegments() throws {
    let long = String(repeating: "le grain part du port ", count: 5_000)
    let pair = AlignmentPair(
      source: try Self.text(["Un début.", long, "Une fin."]),
      target: try Self.text(["A start.", long, "An end."], "en"))
    let result = try Aligner().align(pair)
    #expect(Self.covers(result, 3, 3))
    #expect(result.beads.first?.type == "1-1")
  }

  @Test func survivesEmptySegments() throws {
    let pair = AlignmentPair(source: try Self.text(["", "", "Oui."]), target: try Self.text(["", "Yes."], "en"))
    #expect(Self.covers(try Aligner().align(pair), 3, 2))
  }

  @Test func blankSegmentsStandBesideTheirLikes() throws {
    let lines = ["Le port est fermé.", "Le train part demain matin.", "Il pleut sur la ville."]
    let others = ["The port is closed.", "The train leaves tomorrow morning.", "It is raining on the town."]
    let pair = AlignmentPair(
      source: try Self.text(["", lines[0], "", " ", lines[1], lines[2], ""]),
      target: try Self.text([others[0], "", others[1], "", others[2]], "en"))
    let result = try Aligner().align(pair)
    #expect(Self.covers(result, 7, 5))
    let found = result.beads.map { "\($0.source)=\($0.target)" }
    #expect(
      found == [
        "0..<1=0..<0", "1..<2=0..<1", "2..<3=1..<2", "3..<4=2..<2", "4..<5=2..<3", "5..<5=3..<4", "5..<6=4..<5",
        "6..<7=5..<5",
      ])
    let blank = AlignmentPair(source: try Self.text(["", ""]), target: try Self.text([""], "en"))
    #expect(try Aligner().align(blank).beads.map(\.type) == ["1-1", "1-0"])
  }

  /// Nothing is searched among blank segments: 50,000 of them took eight seconds.
  @Test(.timeLimit(.minutes(1)))
  func blankSegmentsCostNothing() throws {
    let blank = [String](repeating: "", count: 300_000)
    var pair = AlignmentPair(
      source: try Self.text(blank + ["Oui."] + blank), target: try Self.text(["Yes."] + blank, "en"))
    pair.anchors = [AlignmentAnchor(source: 5, target: 0)]
    let result = try Aligner().align(pair)
    #expect(Self.covers(result, 600_001, 300_001))
    #expect(result.beads.contains { $0.source == 300_000..<300_001 && $0.target == 0..<1 })
  }

  @Test func refusesStructureThatDoesNotFit() throws {
    var pair = AlignmentPair(source: try Self.text(["a", "b"]), target: try Self.text(["c"]))
    pair.source.paragraph = [0]
    #expect(throws: InputError.self) { try Aligner().align(pair) }
  }

  @Test func doesNotDependOnThreads() throws {
    let pairs = try ["port-odesa", "railway-kharkiv", "energy-zaporizhzhia"].map { try Fixture.article($0).pair }
    var options = AlignerOptions()
    options.threads = 1
    let one = try Aligner(options: options).align(pairs)
    options.threads = 4
    #expect(try Aligner(options: options).align(pairs) == one)
  }

  @Test func namesHelp() throws {
    struct Names: NameEvidence {
      func names(in segment: String, side: Side) -> [String] {
        segment.contains("Guerassimov") || segment.contains("general") ? ["gerasimov"] : []
      }
    }
    let pair = AlignmentPair(
      source: try Self.text(["Guerassimov est venu.", "Il parle."]),
      target: try Self.text(["The general came.", "He speaks."], "en"))
    let result = try Aligner().align(pair, knowledge: AlignmentKnowledge(names: Names()))
    #expect(result.beads.first?.target == 0..<1)
    #expect((result.beads.first?.contributions["names"] ?? 0) > 0)
  }

  @Test func learnsFromAMemory() throws {
    // The memory holds the words; lengths and spellings say nothing.
    let known = [
      ("aa bb cc dd ee ff gg hh ii", "zz yy xx ww vv uu tt ss rr"), ("aa bb cc", "zz yy xx"), ("dd ee", "ww vv"),
    ]
    let memory = BilingualDictionary(pairs: Array(repeating: known, count: 20).flatMap { $0 })
    let pair = AlignmentPair(
      source: try Self.text(["aa cc", "dd ff", "gg ii"]),
      target: try Self.text(["qq pp", "zz xx", "ww uu", "tt rr"], "en"))
    let result = try Aligner().align(pair, knowledge: AlignmentKnowledge(names: nil, dictionaries: [memory]))
    #expect(AlignmentFormat.beads(result.beads).contains("[1]:[2]\n[2]:[3]\n"))
  }
}
