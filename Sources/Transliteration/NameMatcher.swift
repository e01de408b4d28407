/// Compares names across spellings, orthographies and scripts.
public struct NameMatcher: Sendable {
  private let distance: PhonemicDistance

  /// A matcher with the costs that the program is shipped with, or with one's own.
  public init(costs: PhonemicCosts = .standard) { distance = PhonemicDistance(costs: costs) }

  /// How alike two names are: 0 for unrelated ones … 1 for names that may be one.
  ///
  /// A name without letters or digits is like none, not even like itself. O(words² · readings²).
  public func score(_ a: NameKey, _ b: NameKey) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a.tokens.count == 1, b.tokens.count == 1 { return single(a.tokens[0], b.tokens[0]) }
    if a.folded == b.folded { return 1 }
    return max(assigned(a, b), joined(a, b))
  }

  private func single(_ a: NameKey.Token, _ b: NameKey.Token) -> Double {
    if a.text == b.text { return 1 }
    // One letter is like nothing but itself.
    if a.length < 2 || b.length < 2 { return 0 }
    return 1 - Double(distance.best(a.key, b.key)) / 10_000
  }

  /// Distance of two words of longer names, in ten-thousandths; given names of one group are near in full names.
  func wordDistance(_ a: NameKey.Token, _ b: NameKey.Token, isFull: Bool) -> Int32 {
    if a.text == b.text { return 0 }
    if a.isInitial || b.isInitial { return initialsAgree(a, b) ? 2_000 : 10_000 }
    let sound = distance.best(a.key, b.key)
    guard isFull, let relation = GivenEquivalents.relation(a.groups, b.groups) else { return sound }
    return min(sound, GivenEquivalents.cap(relation))
  }

  private func initialsAgree(_ a: NameKey.Token, _ b: NameKey.Token) -> Bool {
    for x in a.key.readings { for y in b.key.readings where x.first == y.first { return true } }
    return false
  }

  /// Pairs of words whose distance is below this are assigned to each other, in ten-thousandths.
  static let pairing: Int32 = 4_500

  /// Words assigned to each other, best pairs first: index in a, index in b, distance in ten-thousandths.
  func assignment(_ a: NameKey, _ b: NameKey) -> [(Int, Int, Int32)] {
    var candidates: [(order: Int32, i: Int, j: Int, distance: Int32)] = []
    // A given name alone says too little: Bob is not Robert without a family name that agrees.
    let isFull = a.tokens.count > 1 && b.tokens.count > 1
    for (i, x) in a.tokens.enumerated() {
      for (j, y) in b.tokens.enumerated() {
        let d = wordDistance(x, y, isFull: isFull)
        if d <= NameMatcher.pairing { candidates.append((d + Int32(abs(i - j)) * 5, i, j, d)) }
      }
    }
    candidates.sort { ($0.order, $0.i, $0.j) < ($1.order, $1.i, $1.j) }
    var usedA: UInt64 = 0
    var usedB: UInt64 = 0
    var out: [(Int, Int, Int32)] = []
    for candidate in candidates {
      let (bitA, bitB) = (UInt64(1) << UInt64(candidate.i), UInt64(1) << UInt64(candidate.j))
      guard usedA & bitA == 0, usedB & bitB == 0 else { continue }
      usedA |= bitA
      usedB |= bitB
      out.append((candidate.i, candidate.j, candidate.distance))
    }
    return out
  }

  private func assigned(_ a: NameKey, _ b: NameKey) -> Double {
    let pairs = assignment(a, b)
    var score = 0.0
    var weight = 0.0
    var restA = a.tokens.reduce(0.0) { $0 + Double($1.weight) }
    var restB = b.tokens.reduce(0.0) { $0 + Double($1.weight) }
    var worst = 0.0
    for (i, j, d) in pairs {
      if !a.tokens[i].isInitial, !b.tokens[j].isInitial { worst = max(worst, Double(d) / 10_000) }
      let (x, y) = (a.tokens[i], b.tokens[j])
      restA -= Double(x.weight)
      restB -= Double(y.weight)
      let share = x.isInitial || y.isInitial ? 1 : Double(x.weight + y.weight) / 2
      score += share * (1 - Double(d) / 10_000)
      weight += share
    }
    // Words left over on both sides contradict each other; on one side they may be a patronymic or a second name.
    let conflict = min(restA, restB)
    let extra = abs(restA - restB)
    weight += conflict + extra * (pairs.count >= 2 ? 0.12 : 0.4)
    // One word that fits badly tells two people apart, however well the others fit (Luigi Casero, Luigi Cesaro).
    return weight > 0 ? max(0, score / weight - 0.15 * worst) : 0
  }

  private func joined(_ a: NameKey, _ b: NameKey) -> Double {
    guard a.tokens.count != b.tokens.count, abs(a.tokens.count - b.tokens.count) <= 2,
      max(a.tokens.count, b.tokens.count) <= 4
    else { return 0 }
    let left = a.tokens.count == 1 ? a.tokens[0].key : a.joined
    let right = b.tokens.count == 1 ? b.tokens[0].key : b.joined
    return max(0, 0.98 - Double(distance.best(left, right)) / 10_000)
  }
}
