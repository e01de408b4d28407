import TestSupport
import TextCore
import Testing

@testable import Alignment

/// Long texts of which no word is known beforehand.
@Suite struct CourseTests {
  /// A made-up text of few words and its word-for-word rendering, with words lost and sentences cut or left out; and
  /// which segments begin together.
  private func madeUp(
    _ count: Int, rendered: Bool, seed: UInt64
  ) throws -> (pair: AlignmentPair, starts: [(source: Int, target: Int)]) {
    var random = SeededGenerator(seed: seed)
    func word() -> Int {
      Int(1200 * Double.random(in: 0..<1, using: &random) * Double.random(in: 0..<1, using: &random))
    }
    func name(_ word: Int, _ letters: [Character]) -> String {
      String([letters[word % 10], letters[word / 10 % 10], letters[word / 100 % 10], letters[word / 1000]])
    }
    let (left, right) = (Array("bcdfghklmn"), Array("pqrstvwxzñ"))
    var sides: (source: [String], target: [String]) = ([], [])
    var starts: [(source: Int, target: Int)] = []
    while sides.source.count < count {
      let words = (0..<Int.random(in: 6...20, using: &random)).map { _ in word() }
      let others = words.filter { _ in Int.random(in: 0..<100, using: &random) < 85 }
        .map { rendered ? 1199 - $0 : word() }.map { name($0, right) }
      let at = (sides.source.count, sides.target.count)
      let kind = Int.random(in: 0..<100, using: &random)
      if kind >= 3 { sides.source.append(words.map { name($0, left) }.joined(separator: " ")) }
      if kind >= 90 {
        sides.target.append(others[..<(others.count / 2)].joined(separator: " "))
        sides.target.append(others[(others.count / 2)...].joined(separator: " "))
      } else if kind < 80 {
        sides.target.append(others.joined(separator: " "))
      } else if kind < 83 {
        continue
      } else {
        sides.target.append(others.joined(separator: " "))
      }
      if kind >= 3 { starts.append(at) }
    }
    let pair = AlignmentPair(
      source: try AlignerTests.text(sides.source), target: try AlignerTests.text(sides.target, "en"))
    return (pair, starts)
  }

  private func band(_ pair: AlignmentPair) -> Band {
    let corpus = AlignmentCorpus([pair], names: nil, usesPunctuation: false)
    let links = PriorLinks([], corpus.source.count, corpus.target.count)
    return CoarsePass(source: corpus.pairs[0].source, target: corpus.pairs[0].target, links: links).band()
  }

  @Test func wordsInLikePlacesShowTheCourse() throws {
    let text = try madeUp(3000, rendered: true, seed: 3)
    let band = band(text.pair)
    #expect(band.cells < 40 * band.rows)
    let inside = text.starts.count { band.contains($0.source, $0.target) }
    #expect(inside * 100 >= text.starts.count * 99, "\(inside) of \(text.starts.count)")
  }

  @Test func chanceShowsNoCourse() throws {
    let text = try madeUp(3000, rendered: false, seed: 4)
    let band = band(text.pair)
    #expect(band.cells > CoarsePass.vague * band.rows)
  }
}
