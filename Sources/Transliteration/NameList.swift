import Foundation

/// The names of a list, which of them may be one, and how likely each two are.
///
/// How much two spellings differ is half of it. What a difference says hangs on how crowded the list is around them: so
/// the distances of each name to its nearest are weighed with the measures of the pair.
struct NameList {
  let keys: [NameKey]
  /// Distances of each name to its nearest among those compared, nearest first.
  private var nearest: [[Float]]
  /// Pairs that were compared for a start, by place.
  private var compared: [UInt64: Compared] = [:]
  private var known: [UInt64: Link] = [:]

  private static let matcher = NameMatcher(evidence: 0)

  /// Pairs that are compared for a start, and with how many others each name is, at least and at most: those that share
  /// most with it.
  private static let comparisons = 450_000
  private static let comparedWith = 72...300
  /// The least score of a pair that may be one name.
  private static let least: Float = 0.5
  /// The least likelihood that may lead to a merge.
  private static let likely = 0.02
  /// Which of the nearest are weighed, 0-based.
  static let ranks = [0, 1, 2, 4, 9, 19]
  private static let depth = 20

  /// Compares each name with those that share most neighbouring consonants with it. O(n) comparisons.
  init(_ keys: [NameKey]) {
    self.keys = keys
    nearest = [[Float]](repeating: [], count: keys.count)
    let features = keys.map { NameFeatures.of($0) }
    let most = min(
      max(NameList.comparisons / max(1, keys.count), NameList.comparedWith.lowerBound), NameList.comparedWith.upperBound
    )
    var postings = [[Int32]](repeating: [], count: NameFeatures.values)
    for (index, set) in features.enumerated() { for block in set.all { postings[Int(block)].append(Int32(index)) } }
    var hits = [UInt16](repeating: 0, count: keys.count)
    for index in keys.indices {
      let own = NameList.looked(up: features[index].all, postings)
      var touched: [Int32] = []
      for (block, count) in own {
        for other in postings[Int(block)].prefix(count) where other != index {
          if hits[Int(other)] == 0 { touched.append(other) }
          hits[Int(other)] += 1
        }
      }
      var near: [(shared: Int, other: Int)] = []
      for other in touched {
        let shared = Int(hits[Int(other)])
        hits[Int(other)] = 0
        if shared * 5 >= min(own.count, features[Int(other)].all.count) {
          near.append((shared * 1000 / (features[index].size + features[Int(other)].size), Int(other)))
        }
      }
      for (_, other) in NameList.first(most, of: near) { compare(index, other) }
    }
  }

  /// How many entries of the index are looked at for a name: all of lists of some thousand names.
  private static let lookedAt = 1 << 18

  /// The features that a name is looked up by, with how many of their names: all, or the rarest where there are too many.
  private static func looked(up features: [UInt16], _ postings: [[Int32]]) -> [(feature: UInt16, count: Int)] {
    var found = features.map { (feature: $0, count: postings[Int($0)].count) }
    var room = lookedAt
    if found.reduce(0, { $0 + $1.count }) <= room { return found }
    found.sort { ($0.count, $0.feature) < ($1.count, $1.feature) }
    for at in found.indices {
      found[at].count = min(found[at].count, room)
      room -= found[at].count
    }
    return found.filter { $0.count > 0 }
  }

  /// Those that share most, of equal ones those that stand first. O(n) for n in order.
  private static func first(_ most: Int, of near: [(shared: Int, other: Int)]) -> [(shared: Int, other: Int)] {
    guard near.count > most else { return near }
    var least = near.reduce(0) { max($0, $1.shared) }
    var counts = [Int](repeating: 0, count: least + 1)
    for item in near { counts[item.shared] += 1 }
    var room = most
    while least > 0, counts[least] < room {
      room -= counts[least]
      least -= 1
    }
    let equal = near.filter { $0.shared == least }.map(\.other).sorted().prefix(room)
    return near.filter { $0.shared > least } + equal.map { (least, $0) }
  }

  /// What comparing a pair told.
  private struct Compared {
    var score: Float
    // The match of two words in few bytes, for there are many pairs; below 0 where there is none.
    private var distance: Int32
    private var readings: (a: UInt8, b: UInt8)

    init(score: Float, match: NameMatcher.Match?) {
      self.score = score
      distance = match?.distance ?? -1
      readings = (0, 0)
      guard let match else { return }
      guard let a = UInt8(exactly: match.a), let b = UInt8(exactly: match.b) else {
        distance = -1
        return
      }
      readings = (a, b)
    }

    var match: NameMatcher.Match? { distance < 0 ? nil : (distance, Int(readings.a), Int(readings.b)) }
  }

  private static func place(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }

  private mutating func compare(_ a: Int, _ b: Int) {
    let place = NameList.place(a, b)
    guard compared[place] == nil else { return }
    let found = NameList.matcher.compared(keys[a], keys[b])
    let score = Float(found.score)
    compared[place] = Compared(score: score, match: found.match)
    guard score > 0 else { return }
    note(1 - score, near: a)
    note(1 - score, near: b)
  }

  private mutating func note(_ distance: Float, near name: Int) {
    if nearest[name].count == NameList.depth {
      guard let last = nearest[name].last, distance < last else { return }
      nearest[name].removeLast()
    }
    let at = nearest[name].firstIndex { $0 > distance } ?? nearest[name].count
    nearest[name].insert(distance, at: at)
  }

  /// Links between names that may be one.
  mutating func links() -> [Int: [Int: Link]] {
    var out: [Int: [Int: Link]] = [:]
    for (place, found) in compared where found.score >= NameList.least {
      let (a, b) = (Int(place >> 32), Int(place & 0xFFFF_FFFF))
      let found = link(a, b)
      guard found.mean >= NameList.likely else { continue }
      out[a, default: [:]][b] = found
      out[b, default: [:]][a] = found
    }
    return out
  }

  /// The link of two groups over all their pairs.
  mutating func link(_ left: [Int], _ right: [Int]) -> Link {
    var out = Link()
    for a in left { for b in right { out += link(a, b) } }
    return out
  }

  private mutating func link(_ a: Int, _ b: Int) -> Link {
    let place = NameList.place(a, b)
    if let found = known[place] { return found }
    let pair: Compared
    if let known = compared[place] {
      pair = known
    } else {
      let found = NameList.matcher.compared(keys[a], keys[b])
      pair = Compared(score: Float(found.score), match: found.match)
    }
    let score = pair.score
    var likelihood = 0.0
    if score >= NameList.least {
      let words = words(a, b)
      likelihood =
        keys[a].tellsLess || keys[b].tellsLess
        ? NameList.likelihood(score)
        : words.0 == words.1 && score == 1
          ? 1
          : NameList.matcher.likelihood(
            words.0, words.1, match: pair.match, beside: beside(a, b, score: score))
    }
    let made = Link(
      sum: Int((likelihood * 1e6).rounded()), count: 1, others: GenderPairs.isPair(keys[a], keys[b]) ? 1 : 0)
    known[place] = made
    return made
  }

  /// How likely two names are one of which one is in a script that tells less than an alphabet, whose letters are not
  /// weighed: even at the score from which single words may be one, steep enough to part families of names.
  private static func likelihood(_ score: Float) -> Double {
    1 / (1 + exp(-30 * (Double(score) - NameMatcher.wordThreshold)))
  }

  /// What the likelihood of a pair weighs beside the measures of its words (`NameEvidence`): how far the names are apart,
  /// how far their nearest are from both, and how many words they have.
  private func beside(_ a: Int, _ b: Int, score: Float) -> [Float] {
    func at(_ name: Int, _ rank: Int) -> Float { rank < nearest[name].count ? nearest[name][rank] : 1 }
    let counts = (Float(keys[a].tokens.count), Float(keys[b].tokens.count))
    return [1 - score] + NameList.ranks.map { at(a, $0) + at(b, $0) } + [
      min(counts.0, counts.1), max(counts.0, counts.1),
    ]
  }

  /// The names as one word each, in an order of their own, so that ties between readings fall alike both ways.
  private func words(_ a: Int, _ b: Int) -> (PhonemicKey, PhonemicKey) {
    func word(_ key: NameKey) -> PhonemicKey { key.tokens.count == 1 ? key.tokens[0].key : key.joined }
    let (x, y) = (word(keys[a]), word(keys[b]))
    return y.letters.latin.lexicographicallyPrecedes(x.letters.latin) ? (y, x) : (x, y)
  }

  /// The pairs compared that may be one name, with what is weighed, for fitting: indices, the measures of `NameEvidence`
  /// (none where the words are too far apart), the rest in the order of `beside`, phrases, and whether they differ by the
  /// gender of a family name.
  func weighed() -> [NameClustering.Weighed] {
    compared.filter { $0.value.score >= NameList.least }.sorted { $0.key < $1.key }.map { place, found in
      let (a, b, score) = (Int(place >> 32), Int(place & 0xFFFF_FFFF), found.score)
      let words = words(a, b)
      let found = NameList.matcher.evidence(words.0, words.1)
      return NameClustering.Weighed(
        a: a, b: b, measures: found.measures, phrases: found.phrases.map(\.text), beside: beside(a, b, score: score),
        isGenderPair: GenderPairs.isPair(keys[a], keys[b]))
    }
  }

  /// Sums over the pairs of two groups that were compared.
  struct Link {
    /// Of likelihoods, in millionths: whole numbers, so that no result hangs on the order of a sum.
    var sum = 0
    var count = 0
    /// Pairs that differ by the gender of the family name.
    var others = 0

    var mean: Double { count > 0 ? Double(sum) / Double(count) / 1e6 : 0 }
    /// Whether most pairs are a man's and a woman's form.
    var isOfGender: Bool { others * 2 > count }

    static func += (left: inout Link, right: Link) {
      left.sum += right.sum
      left.count += right.count
      left.others += right.others
    }
  }
}
