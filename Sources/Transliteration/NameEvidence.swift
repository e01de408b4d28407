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

  /// Reads `phrase<TAB>key<TAB>weight`, `tree<TAB>number<TAB>nodes…` and `scale<TAB>odds<TAB>distance` lines.
  init(table: String) {
    var phrases: [(Substring, Float)] = []
    var trees = DecisionTrees()
    var scale: [(odds: Float, distance: Float)] = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 3 else { continue }
      switch fields[0] {
      case "tree": trees.add(fields[2], inputs: NameEvidence.measures.count + 2)
      case "scale": if let x = Float(fields[1]), let y = Float(fields[2]) { scale.append((x, y)) }
      default: if let weight = Float(fields[2]) { phrases.append((fields[1], weight / 100)) }
      }
    }
    weights = PhraseWeights(phrases)
    self.trees = trees
    self.scale = scale
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
    let odds = withUnsafeTemporaryAllocation(of: Float.self, capacity: NameEvidence.measures.count + 2) { inputs in
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
    return distance(odds: odds)
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
