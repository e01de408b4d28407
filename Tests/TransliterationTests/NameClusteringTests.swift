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
}
