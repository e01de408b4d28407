import Foundation

/// Learned evidence that two words are spellings of one name, from how their letters and sounds differ.
///
/// The distance of sounds says how much two words differ; what differs tells more: `ovka` and `ivka` are Russian and
/// Ukrainian for one village, `na` and `ne` at the end are two villages. Unequal stretches of the letters and of the
/// sounds, alone and with their neighbours, carry weights of a logistic model; small trees join their sum with the
/// distance and a few measures of the pair. Weights: `scripts/fit-name-evidence.py`.
struct NameEvidence: Sendable {
  /// The evidence that the program is shipped with.
  static let standard = NameEvidence(table: nameEvidenceSource)

  /// Measures of a pair, in the order that the trees take them.
  static let measures = [
    "distance", "cost", "length", "shorter", "consonants", "vowels", "worst", "second", "sounds", "added", "edits",
    "share", "own", "longer", "first", "last", "last2", "skeleton", "skeletonLength", "run", "feminine", "likely",
    "unlikely", "latin", "mixed", "cyrillic", "start", "doubles",
  ]

  /// Words farther apart than this in sound, in ten-thousandths, are left as far apart as they are.
  static let farthest: Int32 = 4_500

  private let weights: PhraseWeights
  private let trees: DecisionTrees
  /// Log-odds of one name, and the distance in ten-thousandths that stands for them, both in order.
  private let scale: [(odds: Float, distance: Float)]
  /// Trees that tell the name that was asked for from the others near it.
  private let order: DecisionTrees
  /// Trees that tell whether two names of a list are one; they take what is weighed beside the measures, too.
  private let listed: DecisionTrees
  /// How many values that is: `NameList.beside`.
  private static let beside = NameList.ranks.count + 3
  /// Log-odds of an answer of look-up: slope and offset of its score and order together.
  private let likely: (slope: Double, offset: Double)

  /// Reads `phrase<TAB>key<TAB>weight`, `tree<TAB>number<TAB>nodes…`, `scale<TAB>odds<TAB>distance`,
  /// `order<TAB>number<TAB>nodes…`, `likely<TAB>slope<TAB>offset` and `listed<TAB>number<TAB>nodes…` lines.
  init(table: String) {
    var phrases: [(Substring, Float)] = []
    var trees = DecisionTrees()
    var order = DecisionTrees()
    var listed = DecisionTrees()
    var likely = (slope: 0.0, offset: 0.0)
    var scale: [(odds: Float, distance: Float)] = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 3 else { continue }
      switch fields[0] {
      case "tree": trees.add(fields[2], inputs: NameEvidence.measures.count + 2)
      case "order": order.add(fields[2], inputs: NameEvidence.measures.count + 2)
      case "listed": listed.add(fields[2], inputs: NameEvidence.measures.count + 2 + NameEvidence.beside)
      case "likely": if let x = Double(fields[1]), let y = Double(fields[2]) { likely = (x, y) }
      case "scale": if let x = Float(fields[1]), let y = Float(fields[2]) { scale.append((x, y)) }
      default: if let weight = Float(fields[2]) { phrases.append((fields[1], weight / 100)) }
      }
    }
    weights = PhraseWeights(phrases)
    self.trees = trees
    self.scale = scale
    self.order = order
    self.listed = listed
    self.likely = likely
  }

  /// The distance of two words in ten-thousandths, the evidence weighed in; as it was where nothing is known.
  ///
  /// O(length²) in the part where they differ.
  func distance(
    _ a: PhonemicKey, _ b: PhonemicKey, match: (distance: Int32, a: Int, b: Int), costs: PhonemicCosts
  ) -> Int32 {
    guard match.distance <= NameEvidence.farthest, !trees.isEmpty, !a.letters.latin.isEmpty,
      !b.letters.latin.isEmpty
    else { return match.distance }
    // Stretches that no phrase knows count for nothing: what sounds a quarter apart is not brought nearer by the others
    // (Moscou, Peskov).
    let least = min(match.distance, 3 * match.distance - 5_000)
    return max(distance(odds: value(trees, a, b, match, costs)), least)
  }

  /// Share of the trees of look-up beside the score, and what stands for them where there is nothing to weigh: about
  /// the value of a wrong answer.
  private static let orderShare = 0.05
  private static let orderless = -3.0

  /// What stands for them at least where both names have several words, which may stand in another order, and where a
  /// script tells too little to be weighed.
  private static func orderOfWords(_ score: Double) -> Double { 20 * (score - 0.85) }

  /// How likely a name found for another is the one that was asked for, in [0, 1], each taken alone.
  ///
  /// `score` is that of the matcher for the whole names; the keys are those of the names' words run together, where
  /// `areLong` of several on both sides.
  func likelihood(
    _ a: PhonemicKey, _ b: PhonemicKey, match: (distance: Int32, a: Int, b: Int), costs: PhonemicCosts, score: Double,
    areLong: Bool
  ) -> Double {
    let isWeighed =
      match.distance < PhonemicDistance.unrelated && !order.isEmpty && !a.letters.latin.isEmpty
      && !b.letters.latin.isEmpty
    var value = isWeighed ? Double(value(order, a, b, match, costs)) : NameEvidence.orderless
    if areLong || a.script > 0 || b.script > 0 { value = max(value, NameEvidence.orderOfWords(score)) }
    return 1 / (1 + exp(-likely.slope * (score + NameEvidence.orderShare * value) - likely.offset))
  }

  /// How likely two words of a list are one name, in [0, 1]; `beside` is what is weighed beside their measures, of which
  /// there are none where the words are too far apart.
  func likelihood(
    _ a: PhonemicKey, _ b: PhonemicKey, match: (distance: Int32, a: Int, b: Int), costs: PhonemicCosts, beside: [Float]
  ) -> Double {
    let isMeasured =
      match.distance < PhonemicDistance.unrelated && !a.letters.latin.isEmpty && !b.letters.latin.isEmpty
    let odds = Double(value(listed, a, b, match, costs, beside: beside, isMeasured: isMeasured))
    return 1 / (1 + exp(-odds))
  }

  /// The sum of trees over the measures of a pair, the weights of its phrases and what else is weighed.
  private func value(
    _ trees: DecisionTrees, _ a: PhonemicKey, _ b: PhonemicKey, _ match: (distance: Int32, a: Int, b: Int),
    _ costs: PhonemicCosts, beside: [Float] = [], isMeasured: Bool = true
  ) -> Float {
    let own = NameEvidence.measures.count + 2
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: own + NameEvidence.beside) { inputs in
      inputs.initialize(repeating: 0)
      for (place, value) in beside.prefix(NameEvidence.beside).enumerated() { inputs[own + place] = value }
      guard isMeasured else { return trees.value(inputs) }
      var sum: Float = 0
      var worst: Float = 0
      PairReader(a, b, match, costs).measure(into: inputs) { (phrase: PhraseKey) in
        let weight = weights[phrase.value]
        sum += weight
        worst = min(worst, weight)
      }
      inputs[NameEvidence.measures.count] = sum
      inputs[NameEvidence.measures.count + 1] = worst
      return trees.value(inputs)
    }
  }

  /// The measures of a pair and its phrases with their weights: what `distance` weighs.
  func reasons(
    _ a: PhonemicKey, _ b: PhonemicKey, match: (distance: Int32, a: Int, b: Int), costs: PhonemicCosts
  ) -> (measures: [Float], phrases: [(text: String, weight: Float)]) {
    var measures = [Float](repeating: 0, count: NameEvidence.measures.count)
    var phrases: [(text: String, weight: Float)] = []
    guard !a.letters.latin.isEmpty, !b.letters.latin.isEmpty else { return (measures, phrases) }
    measures.withUnsafeMutableBufferPointer { out in
      PairReader(a, b, match, costs).measure(into: out) { (phrase: PhraseText) in
        var key = PhraseKey()
        for scalar in phrase.text.unicodeScalars { key.add(PhraseWeights.byte(scalar)) }
        phrases.append((phrase.text, weights[key.value]))
      }
    }
    return (measures, phrases)
  }

  private func distance(odds: Float) -> Int32 {
    guard let first = scale.first, let last = scale.last else { return 10_000 }
    if odds <= first.odds { return Int32(first.distance) }
    var before = first
    for knot in scale {
      if odds < knot.odds {
        let share = (odds - before.odds) / max(1e-6, knot.odds - before.odds)
        return Int32(before.distance + share * (knot.distance - before.distance))
      }
      before = knot
    }
    return Int32(last.distance)
  }
}
