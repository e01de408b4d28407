import Testing

@testable import Transliteration

@Suite("Evidence beside the distance of sounds")
struct NameEvidenceTests {
  private let matcher = NameMatcher()

  private func score(_ a: String, _ b: String) -> Double { matcher.score(NameKey(a), NameKey(b)) }

  @Test(
    "what differs counts, not how much alone",
    arguments: [
      (("Abramovka", "Abramivka"), ("Zastavna", "Zastavne")),
      (("Pugachov", "Pugatschow"), ("Tsytsin", "Tsitsin")),
      (("Guerassimov", "Герасимов"), ("galijew", "ghalijew")),
    ])
  func comparesDifferences(alike: (String, String), unlike: (String, String)) {
    #expect(score(alike.0, alike.1) > score(unlike.0, unlike.1))
  }

  @Test(
    "what sounds a quarter apart is not brought nearer",
    arguments: [("Moscou", "Peskov"), ("Chine", "Kim"), ("Чина", "Kim"), ("Putin", "Biden")])
  func farWordsStayApart(_ a: String, _ b: String) {
    #expect(matcher.compare(a, b).verdict == .different)
    #expect(score(a, b) < 0.8)
  }

  @Test("a pair reads the same both ways")
  func isSymmetric() {
    let names = ["Guerassimov", "Герасимов", "Gerasimow", "Ґаліцин", "Golicyn", "Хмельницький", "Chmielnicki", "Ōsaka"]
    for a in names { for b in names { #expect(score(a, b) == score(b, a), "\(a), \(b)") } }
  }

  @Test("scores stay in bounds and equal spellings at 1, whatever the letters")
  func staysInBounds() {
    var generator = SplitMix(state: 11)
    let letters = Array("abcdehiknorstuvwyzčšžńößабвгдежзиклмнопрстуфхцчшыья'".unicodeScalars)
    for _ in 0..<2_000 {
      func word() -> String {
        var out = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...14, using: &generator) {
          if let letter = letters.randomElement(using: &generator) { out.append(letter) }
        }
        return String(out)
      }
      let (a, b) = (word(), word())
      let found = score(a, b)
      #expect((0...1).contains(found), "\(a), \(b)")
      #expect(found == score(b, a), "\(a), \(b)")
      if !NameKey(a).isEmpty { #expect(score(a, a) == 1, "\(a)") }
    }
  }

  @Test("what was weighed can be told")
  func tellsPhrases() {
    let found = matcher.evidence(NameKey("Abramovka"), NameKey("Abramivka"))
    #expect(found.measures.count == NameEvidence.measures.count)
    #expect(found.phrases.map(\.text).contains("Li>o"))
    #expect(found.phrases.map(\.text).contains("Li>o/m\\v"))
    #expect(matcher.evidence(NameKey("Anna Karenina"), NameKey("Anna")).phrases.isEmpty)
  }

  @Test("lines of a table that make no sense are passed over")
  func passesOverBrokenLines() {
    let table = """
      # comment
      tree\t0\t0:0.5:1 2 -2
      tree\t1\t0:0.5:9 2 -2
      tree\t2\t99:0.5:1 2 -2
      tree\t3\t0:0.5:0 2 -2
      tree\t4
      phrase\tLi>o\tmany
      scale\t-2\t5000
      scale\t2\t100
      """
    let evidence = NameEvidence(table: table)
    let (a, b) = (PhonemicKey("Zastavna"), PhonemicKey("Zastavne"))
    let near = evidence.distance(a, b, match: (distance: 1_000, a: 0, b: 0), costs: .standard)
    #expect(near == 100)
    // Too far apart to be weighed.
    #expect(evidence.distance(a, b, match: (distance: 6_000, a: 0, b: 0), costs: .standard) == 6_000)
    // Without trees nothing is known.
    #expect(
      NameEvidence(table: "").distance(a, b, match: (distance: 1_000, a: 0, b: 0), costs: .standard) == 1_000)
  }

  @Test("trees answer as a walk by hand does")
  func walksTrees() {
    var trees = DecisionTrees()
    trees.add("0:0.5:1 1:2:3 8 1 2", inputs: 2)
    trees.add("10", inputs: 2)
    for (input, wanted) in [([0.5, 2], 11), ([0.5, 2.1], 12), ([0.6, 0], 18)] as [([Float], Float)] {
      var input = input
      #expect(input.withUnsafeMutableBufferPointer { trees.value($0) } == wanted)
    }
  }

  @Test("the aligned difference costs what the full table says", arguments: [3, 4, 5])
  func alignsLikeTheReference(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let letters = Array("aeioubcd".utf8)
    for _ in 0..<3_000 {
      func word() -> [UInt8] {
        (0..<Int.random(in: 0...9, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? 97 }
      }
      let (a, b) = (word(), word())
      var cost = 0
      var edits = 0
      var covered = (Set<Int>(), Set<Int>())
      let difference = a.withUnsafeBufferPointer { x in
        b.withUnsafeBufferPointer { y in
          NameDifference(x, y, isVowel: PairReader.isVowel) { i, j in
            edits += 1
            cost += i < 0 || j < 0 ? 5 : PairReader.isVowel(x[i]) == PairReader.isVowel(y[j]) ? 5 : 8
          } stretch: {
            covered.0.formUnion($0.a)
            covered.1.formUnion($0.b)
          }
        }
      }
      #expect(cost == reference(a, b), "\(a) \(b)")
      #expect(difference.edits == edits)
      // What lies outside the stretches is the same on both sides.
      let left = a.indices.filter { !covered.0.contains($0) }.map { a[$0] }
      let right = b.indices.filter { !covered.1.contains($0) }.map { b[$0] }
      #expect(left == right, "\(a) \(b)")
      #expect(difference.run <= left.count)
    }
  }

  /// Least cost by the full table, nothing cut off at the ends.
  private func reference(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = (0...b.count).map { $0 * 5 }
    for x in a {
      var next = [row[0] + 5]
      for (j, y) in b.enumerated() {
        let change = x == y ? 0 : PairReader.isVowel(x) == PairReader.isVowel(y) ? 5 : 8
        next.append(min(row[j] + change, row[j + 1] + 5, next[j] + 5))
      }
      row = next
    }
    return row[b.count]
  }
}
