/// Compares names across spellings, orthographies and scripts.
public struct NameMatcher: Sendable {
  private let distance: PhonemicDistance
  private let costs: PhonemicCosts
  private let share: Int32

  /// A matcher with the costs that the program is shipped with, or with one's own.
  ///
  /// `evidence` is the share in hundredths of what letters and sounds tell (`NameEvidence`) in the distance of two words,
  /// beside how far apart their sounds are; 0 leaves it out.
  public init(costs: PhonemicCosts = .standard, evidence: Int = 100) {
    distance = PhonemicDistance(costs: costs)
    self.costs = costs
    share = Int32(min(max(evidence, 0), 100))
  }

  /// How far two words are apart, in ten-thousandths, and which readings of both are nearest.
  typealias Match = (distance: Int32, a: Int, b: Int)

  private func between(_ x: PhonemicKey, _ y: PhonemicKey, _ share: Int32) -> Int32 {
    // One order of the two, so that ties between readings fall alike both ways.
    let (a, b) = y.letters.latin.lexicographicallyPrecedes(x.letters.latin) ? (y, x) : (x, y)
    return between(a, b, share, distance.match(a, b))
  }

  private func between(_ a: PhonemicKey, _ b: PhonemicKey, _ share: Int32, _ match: Match) -> Int32 {
    // The same letters, look-alikes of another script or accents aside, differ in nothing that could be weighed.
    guard share > 0, a.letters != b.letters else { return match.distance }
    let weighed = NameEvidence.standard.distance(a, b, match: match, costs: costs)
    return match.distance + (weighed - match.distance) * share / 100
  }

  /// What is left of the evidence's share in words of longer names: it was learned from single words, and with a second
  /// word to go by less hangs on each.
  private static let part: Int32 = 4

  /// How far two words' sounds are apart, in ten-thousandths, evidence aside.
  func sounds(_ a: NameKey.Token, _ b: NameKey.Token) -> Int32 { distance.best(a.key, b.key) }

  /// What is weighed where two words are compared: measures in a fixed order, and phrases (unequal stretches of sounds
  /// and letters, with their neighbours) with their weights in log-odds. Nothing for names of several words.
  public func evidence(_ a: NameKey, _ b: NameKey) -> (measures: [Float], phrases: [(text: String, weight: Float)]) {
    guard let x = a.tokens.first?.key, let y = b.tokens.first?.key, a.tokens.count == 1, b.tokens.count == 1 else {
      return ([], [])
    }
    return evidence(x, y)
  }

  func evidence(_ x: PhonemicKey, _ y: PhonemicKey) -> (measures: [Float], phrases: [(text: String, weight: Float)]) {
    let match = distance.match(x, y)
    guard match.distance < PhonemicDistance.unrelated else { return ([], []) }
    return NameEvidence.standard.reasons(x, y, match: match, costs: costs)
  }

  /// How likely two words of a list are one name, in [0, 1]; `beside` is what is weighed beside their measures, `match`
  /// what is known of the words in this order.
  func likelihood(_ x: PhonemicKey, _ y: PhonemicKey, match: Match?, beside: [Float]) -> Double {
    NameEvidence.standard.likelihood(x, y, match: match ?? distance.match(x, y), costs: costs, beside: beside)
  }

  /// How alike two names are, as `score`, and the match where it is one of two words, in the order of their Latin letters;
  /// none where these are the same, and nothing tells the order.
  func compared(_ a: NameKey, _ b: NameKey) -> (score: Double, match: Match?) {
    guard a.tokens.count == 1, b.tokens.count == 1, !a.isEmpty, !b.isEmpty else { return (score(a, b), nil) }
    let (x, y) = (a.tokens[0], b.tokens[0])
    if x.text == y.text || x.length < 2 || y.length < 2 { return (score(a, b), nil) }
    let isTurned = y.key.letters.latin.lexicographicallyPrecedes(x.key.letters.latin)
    let (left, right) = isTurned ? (y.key, x.key) : (x.key, y.key)
    let match = distance.match(left, right)
    let isTold = left.letters.latin.lexicographicallyPrecedes(right.letters.latin)
    return (1 - Double(between(left, right, share, match)) / 10_000, isTold ? match : nil)
  }

  /// How alike two names are: 0 for unrelated ones … 1 for names that may be one.
  ///
  /// A name without letters or digits is like none, not even like itself. O(words² · readings²).
  public func score(_ a: NameKey, _ b: NameKey) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a.tokens.count == 1, b.tokens.count == 1 { return single(a.tokens[0], b.tokens[0]) }
    if a.folded == b.folded { return 1 }
    return max(assigned(a, b), joined(a, b))
  }

  /// How likely `b`, found near `a` with this score, is the name that was asked for, in [0, 1], each name found taken
  /// alone.
  ///
  /// Which of several near spellings is meant depends on what differs more than `score` does, which is made to tell names
  /// from strangers. The words of longer names are read as one, in their order.
  public func likelihood(_ a: NameKey, _ b: NameKey, score: Double) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a.folded == b.folded { return 1 }
    let (x, y) = (a.tokens.count == 1 ? a.tokens[0].key : a.joined, b.tokens.count == 1 ? b.tokens[0].key : b.joined)
    return NameEvidence.standard.likelihood(
      x, y, match: distance.match(x, y), costs: costs, score: score, areLong: min(a.tokens.count, b.tokens.count) > 1)
  }

  private func single(_ a: NameKey.Token, _ b: NameKey.Token) -> Double {
    if a.text == b.text { return 1 }
    // One letter is like nothing but itself.
    if a.length < 2 || b.length < 2 { return 0 }
    return 1 - Double(between(a.key, b.key, share)) / 10_000
  }

  /// Distance of two words of longer names, in ten-thousandths; given names of one group are near in full names.
  func wordDistance(_ a: NameKey.Token, _ b: NameKey.Token, isFull: Bool) -> Int32 {
    if a.text == b.text { return 0 }
    if a.isInitial || b.isInitial { return initialsAgree(a, b) ? 2_000 : 10_000 }
    let apart = between(a.key, b.key, share / NameMatcher.part)
    guard isFull, let relation = GivenEquivalents.relation(a.groups, b.groups) else { return apart }
    return min(apart, GivenEquivalents.cap(relation))
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

  /// Whether the names are nearer as one word each than word by word.
  func areNearerJoined(_ a: NameKey, _ b: NameKey) -> Bool { joined(a, b) > assigned(a, b) }

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
    // Ideographs and the scripts of the Far East run a name's words together.
    let most = a.tellsLess || b.tellsLess ? 3 : 2
    guard a.tokens.count != b.tokens.count, abs(a.tokens.count - b.tokens.count) <= most,
      max(a.tokens.count, b.tokens.count) <= 4
    else { return 0 }
    let left = a.tokens.count == 1 ? a.tokens[0].key : a.joined
    let right = b.tokens.count == 1 ? b.tokens[0].key : b.joined
    return max(0, 0.98 - Double(distance.best(left, right)) / 10_000)
  }
}
