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
    let matcher = NameMatcher(evidence: 66)
    let keys = names.map { NameKey($0) }
    var groups = names.indices.map { [$0] }
    while true {
      var best = (mean: threshold, a: -1, b: -1)
      for a in groups.indices {
        for b in groups.indices.dropFirst(a + 1) {
          let pairs = groups[a].flatMap { x in groups[b].map { (keys[x], keys[$0]) } }
          let mean = pairs.reduce(0.0) { $0 + matcher.score($1.0, $1.1) } / Double(pairs.count)
          let others = pairs.count { GenderPairs.isPair($0.0, $0.1) }
          if mean > best.mean, others * 2 <= pairs.count { best = (mean, a, b) }
        }
      }
      guard best.a >= 0 else { break }
      groups[best.a] += groups.remove(at: best.b)
    }
    return groups.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  @Test(arguments: [0.75, 0.82, 0.9])
  func isAverageLinkage(_ threshold: Double) {
    let originals = [
      "Гуменюк", "Герасимов", "Подоляк", "Зеленський", "Щербаков", "Чернышов", "Баландин", "Баландина", "Жуков",
      "Цуканов",
      "Хоменко", "Гоменко", "Ященко", "Юрченко", "Шабанов", "Брюллов",
    ]
    let names =
      originals
      + ["bgn-pcgn-ru", "scientific-ru", "press-fr-ru", "press-de-ru", "press-pl-ru"].flatMap { id in
        SchemeCatalog.scheme(id).map { scheme in originals.map { scheme.apply($0) } } ?? []
      }
    #expect(names.count > originals.count)
    let distinct = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    #expect(NameClustering.cluster(distinct, threshold: threshold) == Self.slowly(distinct, threshold: threshold))
  }

  /// Each group would take in the other, were it not for the ending.
  @Test func menAndWomenStayApart() {
    let names = ["Баландин", "Balandin", "Balandine", "Баландина", "Balandina"]
    #expect(NameClustering.cluster(names) == [[0, 1, 2], [3, 4]])
  }
}
