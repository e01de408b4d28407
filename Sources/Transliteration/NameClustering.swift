/// Groups spellings of one name.
public enum NameClustering {
  /// Clusters by average linkage: two groups are merged while the mean score between their members is at least
  /// `threshold`.
  ///
  /// Feminine and masculine forms of a family name (Ivanov, Ivanova) are not merged. Returns indices into `names`,
  /// groups in the order of their first members. O(n²) comparisons, of candidates only.
  public static func cluster(
    _ names: [String], languages: [String?] = [], threshold: Double = 0.80, matcher: NameMatcher = NameMatcher()
  ) -> [[Int]] {
    let keys = names.enumerated().map { NameKey($1, language: $0 < languages.count ? languages[$0] : nil) }
    var scores = candidates(keys, matcher: matcher, least: threshold * 0.6)
    var members: [Int: [Int]] = Dictionary(uniqueKeysWithValues: names.indices.map { ($0, [$0]) })
    // Sums of scores between groups; a pair that is no candidate counts 0.
    while let best = bestPair(scores, members, threshold: threshold) {
      let (a, b) = best
      members[a, default: []] += members.removeValue(forKey: b) ?? []
      for (other, score) in scores[b] ?? [:] where other != a {
        scores[a, default: [:]][other, default: 0] += score
        scores[other, default: [:]][a, default: 0] += score
        scores[other]?[b] = nil
      }
      scores[a]?[b] = nil
      scores[b] = nil
    }
    return members.values.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private static func candidates(_ keys: [NameKey], matcher: NameMatcher, least: Double) -> [Int: [Int: Double]] {
    let features = keys.map { NameFeatures.of($0).all }
    var postings: [UInt16: [Int]] = [:]
    for (index, set) in features.enumerated() { for feature in set { postings[feature, default: []].append(index) } }
    var scores: [Int: [Int: Double]] = [:]
    for index in keys.indices {
      var shared: [Int: Int] = [:]
      for feature in features[index] {
        for other in postings[feature] ?? [] where other > index { shared[other, default: 0] += 1 }
      }
      for (other, count) in shared {
        guard count * 3 >= min(features[index].count, features[other].count) else { continue }
        var score = matcher.score(keys[index], keys[other])
        if GenderPairs.isPair(keys[index], keys[other]) { score = 0 }
        guard score >= least else { continue }
        scores[index, default: [:]][other] = score
        scores[other, default: [:]][index] = score
      }
    }
    return scores
  }

  private static func bestPair(
    _ scores: [Int: [Int: Double]], _ members: [Int: [Int]], threshold: Double
  ) -> (Int, Int)? {
    var best: (mean: Double, a: Int, b: Int)?
    for (a, row) in scores {
      guard let sizeA = members[a]?.count else { continue }
      for (b, sum) in row where a < b {
        guard let sizeB = members[b]?.count else { continue }
        let mean = sum / Double(sizeA * sizeB)
        guard mean >= threshold else { continue }
        if let known = best, (known.mean, -known.a, -known.b) >= (mean, -a, -b) { continue }
        best = (mean, a, b)
      }
    }
    return best.map { ($0.a, $0.b) }
  }
}

/// Masculine and feminine forms of one family name: linked, never merged.
public enum GenderPairs {
  /// Whether the names differ only by the gender of a Slavic family name: Ivanov and Ivanova, Zelensky and Zelenska.
  public static func isPair(_ a: NameKey, _ b: NameKey) -> Bool {
    guard let x = a.tokens.last, let y = b.tokens.last else { return false }
    let (one, two) = (ending(x), ending(y))
    guard one != .none, two != .none else { return false }
    return one != two
  }

  private enum Ending { case none, masculine, feminine }

  private static func ending(_ token: NameKey.Token) -> Ending {
    let text = token.text
    if feminine.contains(where: { text.hasSuffix($0) }) { return .feminine }
    if masculine.contains(where: { text.hasSuffix($0) }) { return .masculine }
    return .none
  }

  private static let feminine = [
    "ova", "eva", "owa", "ewa", "ina", "yna", "skaja", "skaya", "skaia", "skaïa", "ska", "ova", "ová", "ská", "cka",
    "ова", "ева", "ёва", "єва", "ина", "ына", "іна", "їна", "ская", "ська", "цкая", "цька", "ская",
  ]
  private static let masculine = [
    "ov", "ev", "ow", "ew", "off", "eff", "in", "ine", "yn", "sky", "ski", "skij", "skyj", "skiy", "skyi", "skii",
    "ský",
    "tsky", "cki", "ов", "ев", "ёв", "єв", "ин", "ын", "ін", "їн", "ський", "ский", "цкий", "цький",
  ]
}
