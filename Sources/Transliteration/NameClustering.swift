import Foundation
import TextCore

/// Groups spellings of one name.
public enum NameClustering {
  /// The mean score that two groups need, for a list of so many spellings of which nothing else is known.
  ///
  /// The more names there are, the more are near by chance: lists of the development sets are grouped best at .81 with
  /// 300 spellings, at .855 with 1,500, at .87 to .90 with 3,000.
  public static func threshold(count: Int) -> Double {
    min(max(0.855 + 0.028 * log(Double(max(1, count)) / 1_500), 0.8), 0.91)
  }

  /// Clusters by average linkage: two groups are merged while the mean score between their members is at least
  /// `threshold`.
  ///
  /// Without a threshold the list's own scores tell: where many pairs are nearly alike beside few that are, as among
  /// family names of one country, more is asked than among places with several spellings each; `threshold(count:)`
  /// where there are few pairs to go by. Feminine and masculine forms of a family name (Ivanov, Ivanova) are not merged.
  /// A spelling that occurs again is in the group of its first occurrence, except where it has no letters. Returns
  /// indices into `names`, groups in the order of their first members. O(n) comparisons: each name with its nearest by
  /// shared consonants, and all members of groups that may be one.
  public static func cluster(
    _ names: [String], languages: [LanguageTag?] = [], threshold: Double? = nil,
    matcher: NameMatcher = NameMatcher(evidence: 66)
  ) -> [[Int]] {
    var places: [Spelling: Int] = [:]
    var copies: [[Int]] = []
    var keys: [NameKey] = []
    for (index, name) in names.enumerated() {
      let language = index < languages.count ? languages[index] : nil
      let spelling = Spelling(name: name, language: language?.language)
      let key = NameKey(name, language: language)
      if !key.isEmpty, let place = places[spelling] {
        copies[place].append(index)
      } else {
        places[spelling] = keys.count
        keys.append(key)
        copies.append([index])
      }
    }
    return merge(keys, threshold: threshold, matcher: matcher)
      .map { $0.flatMap { copies[$0] }.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private struct Spelling: Hashable {
    var name: String
    var language: String?
  }

  private static func merge(_ keys: [NameKey], threshold: Double?, matcher: NameMatcher) -> [[Int]] {
    var pairs = PairScores(keys: keys, matcher: matcher)
    var links = candidates(keys, &pairs)
    let threshold = threshold ?? pairs.threshold(prior: Self.threshold(count: keys.count))
    var members: [Int: [Int]] = Dictionary(uniqueKeysWithValues: keys.indices.map { ($0, [$0]) })
    // Merges wait in a heap, and those whose groups have changed since are passed over.
    var version = [Int](repeating: 0, count: keys.count)
    var heap = MergeHeap()
    func offer(_ a: Int, _ b: Int) {
      guard let left = members[a], let right = members[b], var link = links[a]?[b] else { return }
      let size = left.count * right.count
      // What was not compared yet is compared where the rest speaks for a merge.
      if link.count < size {
        guard link.mean >= threshold - NameClustering.margin else { return }
        link = pairs.sum(left, right)
        links[a]?[b] = link
        links[b]?[a] = link
      }
      guard link.mean >= threshold, link.others * 2 <= size else { return }
      let (first, second) = (min(a, b), max(a, b))
      heap.push(
        ClusterMerge(mean: link.mean, a: first, b: second, versionA: version[first], versionB: version[second]))
    }
    for (a, row) in links { for b in row.keys where a < b { offer(a, b) } }
    while let best = heap.pop() {
      let (a, b) = (best.a, best.b)
      guard members[a] != nil, members[b] != nil, version[a] == best.versionA, version[b] == best.versionB else {
        continue
      }
      members[a, default: []] += members.removeValue(forKey: b) ?? []
      version[a] += 1
      for (other, link) in links[b] ?? [:] where other != a {
        links[a, default: [:]][other, default: ClusterLink()] += link
        links[other, default: [:]][a, default: ClusterLink()] += link
        links[other]?[b] = nil
      }
      links[a]?[b] = nil
      links[b] = nil
      for other in (links[a] ?? [:]).keys { offer(a, other) }
    }
    return Array(members.values)
  }

  /// How far below the threshold the mean of the pairs known may lie for the rest to be compared.
  private static let margin = 0.15

  /// Pairs of a list that are compared for a start, and with how many others each name is, at least and at most: those
  /// that share most with it.
  private static let comparisons = 450_000
  private static let compared = 72...300
  /// The least score of a pair that may lead to a merge.
  private static let least = 0.5

  /// Pairs that share neighbouring consonants, by name.
  private static func candidates(_ keys: [NameKey], _ pairs: inout PairScores) -> [Int: [Int: ClusterLink]] {
    let features = keys.map { NameFeatures.of($0) }
    let most = min(max(comparisons / max(1, keys.count), compared.lowerBound), compared.upperBound)
    var postings = [[Int32]](repeating: [], count: NameFeatures.values)
    for (index, set) in features.enumerated() { for block in set.all { postings[Int(block)].append(Int32(index)) } }
    var hits = [UInt16](repeating: 0, count: keys.count)
    var links: [Int: [Int: ClusterLink]] = [:]
    for index in keys.indices {
      var touched: [Int32] = []
      for block in features[index].all {
        for other in postings[Int(block)] where other != index {
          if hits[Int(other)] == 0 { touched.append(other) }
          hits[Int(other)] += 1
        }
      }
      var near: [(shared: Int, other: Int)] = []
      for other in touched {
        let shared = Int(hits[Int(other)])
        hits[Int(other)] = 0
        if shared * 5 >= min(features[index].all.count, features[Int(other)].all.count) {
          near.append((shared * 1000 / (features[index].size + features[Int(other)].size), Int(other)))
        }
      }
      if near.count > most {
        near.sort { ($0.shared, -$0.other) > ($1.shared, -$1.other) }
        near.removeLast(near.count - most)
      }
      for (_, other) in near where links[index]?[other] == nil {
        let link = pairs.link(index, other)
        guard link.sum >= least else { continue }
        links[index, default: [:]][other] = link
        links[other, default: [:]][index] = link
      }
    }
    return links
  }
}
