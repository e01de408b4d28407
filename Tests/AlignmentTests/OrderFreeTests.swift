import TestSupport
import TextCore
import Testing

@testable import Alignment

@Suite struct OrderFreeTests {
  @Test(arguments: ["port-odesa", "museum-chernihiv", "energy-zaporizhzhia", "railway-kharkiv"])
  func findsShuffledSegments(_ topic: String) throws {
    let article = try Fixture.article(topic)
    var random = SeededGenerator(seed: 1)
    let order = article.pair.target.segments.indices.shuffled(using: &random)
    var pair = article.pair
    pair.target.segments = order.map { article.pair.target.segments[$0] }
    let matches = try Aligner().alignOrderFree(pair)
    let right = matches.count { match in
      article.gold.contains { $0.source.contains(match.source) && $0.target.contains(order[match.target]) }
    }
    #expect(matches.count >= 12, "\(topic): \(matches.count)")
    #expect(Double(right) >= 0.9 * Double(matches.count), "\(topic): \(right) of \(matches.count)")
  }

  @Test func pairsDocuments() throws {
    let articles = try ["port-odesa", "museum-chernihiv", "energy-zaporizhzhia", "railway-kharkiv"].map {
      try Fixture.article($0).pair
    }
    let found = try Aligner().pairDocuments(articles.map(\.source), articles.reversed().map(\.target), minimum: 0)
    #expect(found.map { [$0.source, $0.target] } == [[0, 3], [1, 2], [2, 1], [3, 0]])
  }

  /// More than can be compared is an error, not the end of all memory.
  @Test func refusesTooMuch() throws {
    let many = try AlignerTests.text(Array(repeating: "a b c", count: 25_000))
    let error = #expect(throws: InputError.self) {
      try Aligner().alignOrderFree(AlignmentPair(source: many, target: many))
    }
    #expect(error?.kind == .limit)
  }

  @Test func takesNothing() throws {
    let empty = AlignmentPair(source: try AlignerTests.text([]), target: try AlignerTests.text(["a"], "en"))
    #expect(try Aligner().alignOrderFree(empty).isEmpty)
    #expect(try Aligner().pairDocuments([], []).isEmpty)
  }
}
