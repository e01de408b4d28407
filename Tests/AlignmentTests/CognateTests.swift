import TestSupport
import TextCore
import Testing

@testable import Alignment

/// Words of two vocabularies that look or sound alike, and what finding them may take.
@Suite struct CognateTests {
  private func vocabulary(_ words: [String]) -> Vocabulary {
    var made = Vocabulary()
    for word in words {
      for token in Tokenizer(usesPunctuation: false, limit: .max).tokens(of: word).tokens { _ = made.add(token) }
    }
    return made
  }

  /// A data URI or a key is no word, though it begins like itself with one letter changed.
  @Test func endlessWordsAreNotCompared() {
    let word = "a" + String(repeating: "07e5c3a1f8d6b492", count: 2_500)
    let (left, right) = (vocabulary([word, "bonjour"]), vocabulary([word + "x", word, "bonjou"]))
    var links: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    let seconds = cpuSeconds { links = Cognates().links(left, right) + Cognates().soundLinks(left, right) }
    #expect(seconds < 5)
    // The same word is, and so are words of letters.
    #expect(links.contains { $0.source == 0 && $0.origin == .equal })
    #expect(links.contains { $0.source == 1 && $0.origin == .cognate })
  }

  /// German compounds are looked for at each place of a word.
  @Test func endlessWordsAreNoCompounds() {
    let words = vocabulary(["h" + String(repeating: "07e5c3a1f8d6b492", count: 500), "hausboot"])
    let matcher = SeedLexicon.Matcher([["haus"], ["boot"]], language: "de")
    var found: [Int32: [(Int32, Float)]] = [:]
    #expect(cpuSeconds { found = matcher.entries(words) } < 2)
    #expect(found.count == 2)
  }

  /// Identifiers that all begin alike are compared with those that are like them in more letters.
  @Test func manyWordsThatBeginAlikeTakeNoSquareOfTime() {
    func ids(_ first: Int, _ last: String) -> Vocabulary {
      vocabulary((0..<6_000).map { "id" + String(1_000_000 + 37 * $0 + first).dropFirst() + last })
    }
    let (left, right) = (ids(0, ""), ids(0, "x"))
    var links: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    let seconds = cpuSeconds { links = Cognates().links(left, right) }
    #expect(seconds < 60)
    // Stems of six letters stand for several.
    #expect(Set(links.map(\.source)).count == left.count)
  }

  /// What is put together by more parts is a part of what is compared without a limit, and all of it under the limit.
  @Test func shelvesHoldWhatIsAlike() {
    var random = SeededGenerator(seed: 3)
    func words() -> [[UInt8]] {
      (0..<60).map { _ in
        (0..<Int.random(in: 1...6, using: &random)).map { _ in UInt8.random(in: 0...2, using: &random) }
      }
    }
    let (left, right) = (words(), words())
    func pairs(_ most: Int) -> Set<[[UInt8]]> {
      var made: Set<[[UInt8]]> = []
      Shelf.each(left, right, most: most, from: 0, part: { $1 < $0.count ? $0[$1] : nil }) { left, right in
        for word in left { for other in right { made.insert([word, other]) } }
      }
      return made
    }
    #expect(pairs(3600) == Set(left.flatMap { word in right.map { [word, $0] } }))
    let few = pairs(50)
    #expect(few.count < pairs(3600).count)
    for word in Set(left).intersection(right) { #expect(few.contains([word, word])) }
    for pair in few { #expect(pair[0].first == pair[1].first) }
  }

  @Test func aLikenessGivenUpIsTooSmall() {
    var random = SeededGenerator(seed: 8)
    let letters = Array("aeioupbtdkgfvszScmnlrh".utf8)
    func form() -> SoundForm {
      SoundForm(
        sounds: (0..<Int.random(in: 2...12, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
    }
    for _ in 0..<2_000 {
      let (a, b) = (form(), form())
      let whole = a.likeness(b)
      for least in [Float(0.3), 0.7] {
        let found = a.likeness(b, least: least)
        #expect(whole >= least ? found == whole : found < least)
      }
    }
  }
}
