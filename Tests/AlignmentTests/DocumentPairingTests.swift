import TextCore
import Testing

@testable import Alignment

@Suite struct DocumentPairingTests {
  /// Documents each like its partner, and a last pair of which content says nothing.
  private static func likeness(_ count: Int, partner: (Int) -> Int = { $0 }) -> [Float] {
    (0..<count * count).map { cell in
      let (row, column) = (cell / count, cell % count)
      let noise = Float((row * 7 + column * 5) % 11) * 0.001
      return partner(row) == column && row < count - 1 ? 0.4 : 0.02 + noise
    }
  }

  private static func pairs(_ pairing: DocumentPairing, share: Double = 0.8) -> [[Int]] {
    let found = pairing.pairs(minimum: 0.5) { cells in
      cells.map { _ in DocumentPairing.Trial(share: share, evidence: 0.3) }
    }
    return found.pairs.map { [$0.source, $0.target] }
  }

  @Test func linksThatProveTrueDecideWhereContentDoesNot() {
    var pairing = DocumentPairing(likeness: Self.likeness(9), columns: 9)
    #expect(Self.pairs(pairing) == (0..<8).map { [$0, $0] })
    pairing.believe((0..<9).map { DocumentLink(source: $0, target: $0, strength: 1) })
    #expect(Self.pairs(pairing) == (0..<9).map { [$0, $0] })
  }

  @Test func linksThatLieAreNotBelieved() {
    var pairing = DocumentPairing(likeness: Self.likeness(9), columns: 9)
    // Numbers that are one off: 8 with 8 by the last link alone.
    let lying = (0..<7).map { DocumentLink(source: $0, target: $0 + 1, strength: 1) }
    pairing.believe(lying + [DocumentLink(source: 8, target: 8, strength: 1)])
    #expect(Self.pairs(pairing) == (0..<8).map { [$0, $0] })
  }

  @Test func whatIsNotThereIsAnError() throws {
    let text = try AlignerTests.text(["Un navire part.", "Il revient."])
    for link in [DocumentLink(source: 1, target: 0, strength: 1), DocumentLink(source: 0, target: -1, strength: 1)] {
      let error = try #require(throws: InputError.self) { try Aligner().documentPairs([text], [text], links: [link]) }
      #expect(error.kind == .schema && error.message.contains("\(link.source):\(link.target)"))
    }
    // Paragraphs that do not fit left a document without a partner, and nothing was said.
    var torn = text
    torn.paragraph = [0]
    let error = try #require(throws: InputError.self) { try Aligner().documentPairs([text], [torn]) }
    #expect(error.message == "target document 0: paragraph has 1 entries for 2 segments")
  }

  @Test func aLinkAloneIsNoPair() {
    var pairing = DocumentPairing(likeness: [0.01], columns: 1)
    pairing.believe([DocumentLink(source: 0, target: 0, strength: 1)])
    #expect(Self.pairs(pairing, share: 0.1).isEmpty)
    // What hardly aligns is one with a link, and none without.
    #expect(Self.pairs(pairing, share: 0.45) == [[0, 0]])
    #expect(Self.pairs(DocumentPairing(likeness: [0.01], columns: 1), share: 0.45).isEmpty)
  }

  @Test func anotherCopyIsNamed() {
    // Rows 0 and 1 are one document.
    var likeness = [Float](repeating: 0.02, count: 25)
    for (row, column) in [(0, 0), (1, 0), (2, 2), (3, 3), (4, 4)] { likeness[row * 5 + column] = 0.4 }
    likeness[0] = 0.41
    let found = DocumentPairing(likeness: likeness, columns: 5).pairs(minimum: 0.5) { cells in
      cells.map { DocumentPairing.Trial(share: $0.column == 0 ? 1 : 0, evidence: 1) }
    }
    #expect(found.pairs.map(\.source) == [0, 2, 3, 4])
    #expect(found.likeTarget == [1: 0])
    #expect(found.likeSource.isEmpty)
  }

  /// One document in each folder: there is nothing to compare with but how they align.
  @Test(arguments: ["port-odesa", "museum-chernihiv", "energy-zaporizhzhia", "railway-kharkiv"])
  func oneWithOneIsAPairWhereItAligns(_ topic: String) throws {
    let article = try Fixture.article(topic).pair
    #expect(try Aligner().pairDocuments([article.source], [article.target]).count == 1)
    // Half of it is translated.
    var half = article.target
    half.segments = Array(half.segments.prefix(half.segments.count / 2))
    half.paragraph = Array(half.paragraph.prefix(half.segments.count))
    half.isHeading = Array(half.isHeading.prefix(half.segments.count))
    #expect(try Aligner().pairDocuments([article.source], [half]).count == 1)
    let other = try Fixture.article(topic == "port-odesa" ? "railway-kharkiv" : "port-odesa").pair
    #expect(try Aligner().pairDocuments([article.source], [other.target]).isEmpty)
  }

  /// Of long documents more than the first words count.
  @Test func theSecondHalfIsFoundToo() throws {
    let topics = ["port-odesa", "museum-chernihiv", "energy-zaporizhzhia", "railway-kharkiv"]
    let articles = try topics.map { try Fixture.article($0).pair }
    let ends = articles.map { article in
      let rest = Array(article.target.segments.suffix(article.target.segments.count / 2))
      return AlignmentText(segments: rest, language: article.target.language)
    }
    let found = try Aligner().pairDocuments(articles.map(\.source), Array(ends.reversed()))
    #expect(found.map { [$0.source, $0.target] } == [[0, 3], [1, 2], [2, 1], [3, 0]])
  }

  /// Trials do without a large dictionary: each would go through the whole of it.
  @Test(.timeLimit(.minutes(5))) func aLargeDictionaryIsReadOnce() throws {
    let entries = (0..<60_000).map { (source: "a\($0)b", target: "c\($0)d") }
    let knowledge = AlignmentKnowledge(names: nil, dictionaries: [BilingualDictionary(pairs: entries)])
    func texts(_ language: String) throws -> [AlignmentText] {
      try (0..<120).map { try AlignerTests.text(["Wort \($0 % 7)", "mehr \($0 % 5)"], language) }
    }
    _ = try Aligner().documentPairs(texts("de"), texts("fr"), knowledge: knowledge)
  }

  @Test func tooManyDocumentsAreAnError() throws {
    let many = try (0..<25_000).map { _ in try AlignerTests.text(["a"]) }
    let error = #expect(throws: InputError.self) { try Aligner().documentPairs(many, many) }
    #expect(error?.kind == .limit)
  }
}
