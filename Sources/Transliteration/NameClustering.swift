import Foundation

/// Groups spellings of one name.
public enum NameClustering {
  /// The mean score that two groups need, for a list of so many spellings.
  ///
  /// The more names there are, the more are near by chance: of the development sets 300 spellings are grouped best at
  /// .78, 1,500 at .84 and 6,000 at .87 to .90.
  public static func threshold(count: Int) -> Double {
    min(max(0.84 + 0.04 * log(Double(max(1, count)) / 1_500), 0.78), 0.89)
  }

  /// Clusters by average linkage: two groups are merged while the mean score between their members is at least
  /// `threshold`, by default `threshold(count:)`.
  ///
  /// Feminine and masculine forms of a family name (Ivanov, Ivanova) are not merged. Returns indices into `names`,
  /// groups in the order of their first members. O(n) comparisons: each name with its nearest by shared consonants.
  public static func cluster(
    _ names: [String], languages: [String?] = [], threshold: Double? = nil,
    matcher: NameMatcher = NameMatcher(evidence: 66)
  ) -> [[Int]] {
    let threshold = threshold ?? Self.threshold(count: names.count)
    let keys = names.enumerated().map { NameKey($1, language: $0 < languages.count ? languages[$0] : nil) }
    var scores = candidates(keys, matcher: matcher, least: threshold * 0.6)
    var members: [Int: [Int]] = Dictionary(uniqueKeysWithValues: names.indices.map { ($0, [$0]) })
    // Sums of scores between groups; a pair that is no candidate counts 0. Merges wait in a heap, and those whose
    // groups have changed since are passed over.
    var version = [Int](repeating: 0, count: names.count)
    var heap = MergeHeap()
    func offer(_ a: Int, _ b: Int, _ sum: Double) {
      guard let sizeA = members[a]?.count, let sizeB = members[b]?.count else { return }
      let mean = sum / Double(sizeA * sizeB)
      if mean >= threshold {
        heap.push(
          Merge(mean: mean, a: min(a, b), b: max(a, b), versionA: version[min(a, b)], versionB: version[max(a, b)]))
      }
    }
    for (a, row) in scores { for (b, sum) in row where a < b { offer(a, b, sum) } }
    while let best = heap.pop() {
      let (a, b) = (best.a, best.b)
      guard members[a] != nil, members[b] != nil, version[a] == best.versionA, version[b] == best.versionB else {
        continue
      }
      members[a, default: []] += members.removeValue(forKey: b) ?? []
      version[a] += 1
      for (other, score) in scores[b] ?? [:] where other != a {
        scores[a, default: [:]][other, default: 0] += score
        scores[other, default: [:]][a, default: 0] += score
        scores[other]?[b] = nil
      }
      scores[a]?[b] = nil
      scores[b] = nil
      for (other, sum) in scores[a] ?? [:] { offer(a, other, sum) }
    }
    return members.values.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// Names that are compared with one name, at most: those that share most with it.
  private static let compared = 96

  /// Scores of the pairs that share enough neighbouring consonants, by name.
  ///
  /// A triple of consonant classes is rare enough to block by; names that are too short for one are blocked by pairs.
  private static func candidates(_ keys: [NameKey], matcher: NameMatcher, least: Double) -> [Int: [Int: Double]] {
    let features = keys.map { NameFeatures.of($0) }
    let blocks = features.map { feature -> [UInt16] in
      let triples = feature.all.filter { $0 >= 0x1000 }
      return triples.count > 1 ? triples : Array(feature.all)
    }
    var postings = [[Int32]](repeating: [], count: NameFeatures.values)
    for (index, set) in features.enumerated() { for block in set.all { postings[Int(block)].append(Int32(index)) } }
    var hits = [UInt16](repeating: 0, count: keys.count)
    var scores: [Int: [Int: Double]] = [:]
    for index in keys.indices {
      var touched: [Int32] = []
      for block in blocks[index] {
        for other in postings[Int(block)] where other != index {
          if hits[Int(other)] == 0 { touched.append(other) }
          hits[Int(other)] += 1
        }
      }
      var near: [(shared: Int, other: Int)] = []
      for other in touched {
        let shared = Int(hits[Int(other)])
        hits[Int(other)] = 0
        let smaller = min(blocks[index].count, blocks[Int(other)].count)
        if shared * 3 >= smaller {
          near.append((shared * 1000 / (features[index].size + features[Int(other)].size), Int(other)))
        }
      }
      if near.count > compared {
        near.sort { ($0.shared, -$0.other) > ($1.shared, -$1.other) }
        near.removeLast(near.count - compared)
      }
      for (_, other) in near where scores[index]?[other] == nil {
        if GenderPairs.isPair(keys[index], keys[other]) { continue }
        var score = matcher.score(keys[index], keys[other])
        // Full names agree in more than one word: less is asked of each (the F1 thresholds of pairs lie .1 apart).
        if keys[index].tokens.count > 1, keys[other].tokens.count > 1, score > 0 { score = min(1, score + 0.1) }
        guard score >= least else { continue }
        scores[index, default: [:]][other] = score
        scores[other, default: [:]][index] = score
      }
    }
    return scores
  }
}

/// Two groups that may be merged.
private struct Merge {
  var mean: Double
  var a: Int
  var b: Int
  var versionA: Int
  var versionB: Int

  /// The better mean first, then the earlier groups, so that the result does not depend on hashing.
  func goesBefore(_ other: Merge) -> Bool {
    (mean, -a, -b, versionA, versionB) > (other.mean, -other.a, -other.b, other.versionA, other.versionB)
  }
}

/// A binary heap, best merge first.
private struct MergeHeap {
  private var items: [Merge] = []

  mutating func push(_ item: Merge) {
    items.append(item)
    var at = items.count - 1
    while at > 0, items[at].goesBefore(items[(at - 1) / 2]) {
      items.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Merge? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var at = 0
    while true {
      var best = at
      for child in [2 * at + 1, 2 * at + 2] where child < items.count && items[child].goesBefore(items[best]) {
        best = child
      }
      if best == at { return first }
      items.swapAt(at, best)
      at = best
    }
  }
}
