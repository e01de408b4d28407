import TestSupport
import Testing

@testable import Transliteration

@Suite struct NameClusteringTests {
  @Test func spellingsThatOccurAgain() {
    let names = ["Podoliak", "Ivanov", "", "Podoliak", "😀", "Подоляк", "Ivanov", "😀", "Xi", "Xi", ""]
    let groups = NameClustering.cluster(names)
    #expect(groups == [[0, 3, 5], [1, 6], [2], [4], [7], [8, 9], [10]])
  }

  /// Without carons nothing but the sounds of letters that are written alike is left.
  @Test func withoutCarons() {
    let names = ["шабанаджович", "šabanadžović", "Ребиков", "шабанаџовић", "sabanadzovic", "rebikov"]
    #expect(NameClustering.cluster(names) == [[0, 1, 3, 4], [2, 5]])
  }

  /// Average linkage over all pairs, as it is defined.
  private static func slowly(_ names: [String], threshold: Double) -> [[Int]] {
    var list = NameList(names.map { NameKey($0) })
    var groups = names.indices.map { [$0] }
    while true {
      var best = (mean: threshold, a: -1, b: -1)
      for a in groups.indices {
        for b in groups.indices.dropFirst(a + 1) {
          let pairs = groups[a].flatMap { x in groups[b].map { list.link([x], [$0]) } }
          let mean = Double(pairs.reduce(0) { $0 + $1.sum }) / Double(pairs.count) / 1e6
          let others = pairs.reduce(0) { $0 + $1.others }
          if mean > best.mean, others * 2 <= pairs.count { best = (mean, a, b) }
        }
      }
      guard best.a >= 0 else { break }
      groups[best.a] += groups.remove(at: best.b)
    }
    return groups.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private static let spelled: [String] = {
    let originals = [
      "Гуменюк", "Герасимов", "Подоляк", "Зеленський", "Щербаков", "Чернышов", "Баландин", "Баландина", "Жуков",
      "Цуканов",
      "Хоменко", "Гоменко", "Ященко", "Юрченко", "Шабанов", "Брюллов",
    ]
    return originals
      + ["bgn-pcgn-ru", "scientific-ru", "press-fr-ru", "press-de-ru", "press-pl-ru"].flatMap { id in
        SchemeCatalog.scheme(id).map { scheme in originals.map { scheme.apply($0) } } ?? []
      }
  }()

  @Test(arguments: [0.3, 0.55, 0.85])
  func isAverageLinkage(_ threshold: Double) {
    let names = Self.spelled
    #expect(names.count > 20)
    let distinct = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    #expect(NameClustering.cluster(distinct, threshold: threshold) == Self.slowly(distinct, threshold: threshold))
  }

  /// Each group would take in the other, were it not for the ending.
  @Test func menAndWomenStayApart() {
    let names = ["Баландин", "Balandin", "Balandine", "Баландина", "Balandina"]
    #expect(NameClustering.cluster(names) == [[0, 1, 2], [3, 4]])
  }

  @Test func otherGenderIsLinked() {
    let names = ["Иванов", "Ivanova", "Ivanov", "Petrov", "Иванова"]
    let found = NameClustering.groups(names)
    #expect(found == NameClustering.Groups(members: [[0, 2], [1, 4], [3]], others: [[1], [0], []]))
  }

  @Test func orderOfTheListDoesNotMatter() {
    let names = Self.spelled
    let groups = Set(NameClustering.cluster(names).map { Set($0.map { names[$0] }) })
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<5 {
      let turned = names.shuffled(using: &generator)
      #expect(Set(NameClustering.cluster(turned).map { Set($0.map { turned[$0] }) }) == groups)
    }
  }

  /// What a difference says hangs on the names that are near to both.
  @Test func neighboursCount() {
    let pair = [NameKey("Zastavka"), NameKey("Zastawne")]
    var alone = NameList(pair)
    var crowd = NameList(pair + ["Zastavnya", "Zastavne", "Zastava", "Zastavnoe", "Zastavskoe"].map { NameKey($0) })
    #expect(crowd.link([0], [1]).mean != alone.link([0], [1]).mean)
    #expect(alone.link([0], [1]).sum == alone.link([1], [0]).sum)
    #expect((0...1).contains(crowd.link([0], [1]).mean))
  }

  /// More spellings of one name than are compared with another's, in small letters and capitals, and a stranger.
  @Test func aLargeGroupIsOne() {
    let letters = Array("guerassimov")
    let names = (0..<200).map { number in
      String(letters.indices.map { number >> $0 & 1 == 0 ? "\(letters[$0])" : letters[$0].uppercased() }.joined())
    }
    let groups = NameClustering.cluster(names.dropLast(80) + ["Zelensky"] + names.suffix(80) + ["Герасимов"])
    #expect(groups == [Array(0..<120) + Array(121..<202), [120]])
  }

  @Test func aLargeGroupIsJudgedBySomeOfItsMembers() {
    let most = NameGroup.sampled
    func group(_ places: Range<Int>) -> NameGroup {
      places.dropFirst().reduce(into: NameGroup(places.lowerBound)) { _ = $0.take(NameGroup($1)) }
    }
    var large = group(0..<most)
    #expect(large.sample == Array(0..<most))
    #expect(large.take(NameGroup(900)) == .none)
    #expect(large.sample == Array(0..<most) && large.members == Array(0..<most) + [900])
    var other = group(most..<(2 * most))
    #expect(other.comesBehind(large) && !large.comesBehind(other) && !group(0..<2).comesBehind(group(2..<8)))
    #expect(other.take(large) == .chosen)
    #expect(other.sample.count == most && other.members.count == 2 * most + 1)
    #expect(Set(other.sample).count == most && other.sample.contains { $0 < most })
  }

  /// A match names readings of the first word and of the second, and must not be taken for that of the words turned.
  @Test func matchesAreInOneOrder() {
    let matcher = NameMatcher(evidence: 0)
    let keys = ["Ján", "Jan", "jän", "Jean", "Chan", "Ян", "Иоанн", "Żan"].map { NameKey($0) }
    for a in keys {
      for b in keys {
        let (one, other) = (matcher.compared(a, b), matcher.compared(b, a))
        #expect(one.score == matcher.score(a, b))
        let places = [one, other].map { found in found.match.map { [Int($0.distance), $0.a, $0.b] } }
        #expect(places[0] == places[1])
        #expect(one.match == nil || a.tokens[0].key.letters.latin != b.tokens[0].key.letters.latin)
      }
    }
  }
}
