import TextCore

/// Groups spellings of one name.
public enum NameClustering {
  /// The mean likelihood that two groups need to be merged.
  ///
  /// Groups of the development sets come out best at .5 to .65, whatever the number of names.
  public static let threshold = 0.5

  /// Clusters by average linkage: two groups are merged while the mean likelihood that their members are one name is at
  /// least `threshold`.
  ///
  /// What is likely depends on the list, too: among family names of one country, where every name has near strangers,
  /// the same difference says less than among places far from each other (`NameList`). Feminine and masculine forms of a
  /// family name (Ivanov, Ivanova) are not merged. A spelling that occurs again is in the group of its first occurrence,
  /// except where it has no letters. Returns indices into `names`, groups in the order of their first members. O(n)
  /// comparisons: each name with its nearest by shared consonants, and one for each two members of groups that may be
  /// one, where a group of more than `NameGroup.sampled` members is judged by that many of them.
  public static func cluster(
    _ names: [String], languages: [LanguageTag?] = [], threshold: Double = NameClustering.threshold
  ) -> [[Int]] { groups(names, languages: languages, threshold: threshold).members }

  /// Groups of spellings.
  public struct Groups: Sendable, Equatable {
    /// Places in the list, 0-based, in order; groups in the order of their first members.
    public var members: [[Int]]
    /// For each group those that are its family name in the other gender (Ivanov, Ivanova), in order.
    public var others: [[Int]]
  }

  /// Clusters like `cluster`, and links the groups that would be one, were it not for the gender of the family name.
  public static func groups(
    _ names: [String], languages: [LanguageTag?] = [], threshold: Double = NameClustering.threshold
  ) -> Groups {
    var places: [Spelling: Int] = [:]
    var copies: [[Int]] = []
    var keys: [NameKey] = []
    for (index, name) in names.enumerated() {
      let language = index < languages.count ? languages[index] : nil
      let spelling = Spelling(name: name, language: language?.language)
      if let place = places[spelling] {
        copies[place].append(index)
        continue
      }
      let key = NameKey(name, language: language)
      if !key.isEmpty { places[spelling] = keys.count }
      keys.append(key)
      copies.append([index])
    }
    let (members, pairs) = merge(NameList(keys), threshold: threshold)
    let listed = members.map { ($0.key, $0.value.flatMap { copies[$0] }.sorted()) }
      .sorted { ($0.1.first ?? 0) < ($1.1.first ?? 0) }
    let numbers = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($0.element.0, $0.offset) })
    var others = [[Int]](repeating: [], count: listed.count)
    for pair in pairs {
      guard let a = numbers[pair.0], let b = numbers[pair.1] else { continue }
      others[a].append(b)
      others[b].append(a)
    }
    return Groups(members: listed.map(\.1), others: others.map { $0.sorted() })
  }

  /// A pair of a list with what its likelihood is drawn from, for `scripts/fit-name-evidence.py`.
  public struct Weighed: Sendable {
    /// Place of the first name in the list, 0-based.
    public var a: Int
    /// Place of the second.
    public var b: Int
    /// Measures of the words in the order of `NameMatcher.evidence`; none where they are too far apart.
    public var measures: [Float]
    /// Unequal stretches of their sounds and letters, as in `NameMatcher.evidence`.
    public var phrases: [String]
    /// How far apart the names are, how far their nearest are from both, and how many words they have.
    public var beside: [Float]
    /// Whether they differ by the gender of a family name, for which groups are not merged.
    public var isGenderPair: Bool
  }

  /// The pairs of a list that may be one name, in order. O(n) comparisons.
  public static func weighed(_ names: [String]) -> [Weighed] { NameList(names.map { NameKey($0) }).weighed() }

  private struct Spelling: Hashable {
    var name: String
    var language: String?
  }

  /// The groups by a number of their own, and pairs of them that differ by gender.
  private static func merge(_ list: NameList, threshold: Double) -> (members: [Int: [Int]], others: [(Int, Int)]) {
    var list = list
    var links = list.links()
    var groups = Dictionary(uniqueKeysWithValues: list.keys.indices.map { ($0, NameGroup($0)) })
    // Merges wait in a heap, and those whose groups have changed since are passed over.
    var version = [Int](repeating: 0, count: list.keys.count)
    var heap = MergeHeap()
    func offer(_ a: Int, _ b: Int) {
      guard let left = groups[a]?.sample, let right = groups[b]?.sample, let link = links[a]?[b] else { return }
      guard link.count == left.count * right.count, link.mean >= threshold, !link.isOfGender else { return }
      let (first, second) = (min(a, b), max(a, b))
      heap.push(
        ClusterMerge(mean: link.mean, a: first, b: second, versionA: version[first], versionB: version[second]))
    }
    for (a, row) in links { for b in row.keys where a < b { offer(a, b) } }
    while let best = heap.pop() {
      guard version[best.a] == best.versionA, version[best.b] == best.versionB else { continue }
      let isTurned = groups[best.b].map { groups[best.a]?.comesBehind($0) == true } ?? false
      let (a, b) = isTurned ? (best.b, best.a) : (best.a, best.b)
      guard let left = groups[a]?.sample, let taken = groups.removeValue(forKey: b),
        let change = groups[a]?.take(taken), let sample = groups[a]?.sample
      else { continue }
      let right = taken.sample
      version[b] += 1
      // What is known of a large group holds while its sample does.
      if change != .none { version[a] += 1 }
      let row = links.removeValue(forKey: b) ?? [:]
      links[a]?[b] = nil
      let near = change == .none ? Set(row.keys) : Set((links[a] ?? [:]).keys).union(row.keys)
      for other in near where other != a {
        links[other]?[b] = nil
        guard let others = groups[other]?.sample else { continue }
        let parts = [(left, links[a]?[other] ?? NameList.Link()), (right, row[other] ?? NameList.Link())]
        if change == .none, parts[0].1.count == left.count * others.count { continue }
        var link = NameList.Link()
        for part in parts { link += part.1 }
        let speaks = link.mean >= threshold - margin
        switch change {
        case .all:
          // What was not compared yet is compared where the rest speaks for a merge; what was is not added up again.
          if speaks, link.count < sample.count * others.count {
            link = NameList.Link()
            for (part, known) in parts {
              link += known.count == part.count * others.count ? known : list.link(part, others)
            }
          }
        case .none: link = speaks ? list.link(sample, others) : parts[0].1
        case .chosen: link = speaks ? list.link(sample, others) : NameList.Link()
        }
        links[a, default: [:]][other] = link.count > 0 ? link : nil
        links[other, default: [:]][a] = link.count > 0 ? link : nil
        offer(a, other)
      }
    }
    var others: [(Int, Int)] = []
    for (a, row) in links {
      for (b, link) in row where a < b && link.isOfGender {
        guard let left = groups[a]?.sample, let right = groups[b]?.sample else { continue }
        let whole = link.count == left.count * right.count ? link : list.link(left, right)
        if whole.mean >= threshold { others.append((a, b)) }
      }
    }
    return (groups.mapValues(\.members), others)
  }

  /// How far below the threshold the mean of the pairs known may lie for the rest to be compared.
  private static let margin = 0.3
}
