import TextCore

extension Scheme {
  /// Original spellings that a romanized text may stand for, likeliest first.
  ///
  /// Russian, Ukrainian and Belarusian are weighed by what their names look like (`ReverseSearch`): soft signs come back
  /// where they are usual, and a spelling that the scheme would write otherwise may come before one that it writes so.
  /// Names in Latin letters come back in the language's own, few before many.
  /// Elsewhere those that the scheme turns back into exactly this text come before the others. What nothing gives stays
  /// as it is. None for more than 256 scalars. O(n · limit).
  public func reverse(_ romanized: String, limit: Int = 8) -> [String] {
    guard limit > 0, isReversible, romanized.unicodeScalars.count <= 256 else { return [] }
    if languages.count == 1, let model = LetterModel.of(languages[0]) {
      return ReverseSearch(self, model).candidates(NormalizationForm.nfc.apply(romanized), limit: limit)
    }
    let source = Array(NormalizationForm.nfc.apply(romanized).unicodeScalars)
    let folded = source.map { UnicodeFacts.lower($0) }
    let language = languages.count == 1 ? languages[0] : ""
    let index = table.byOutput(rare: Scheme.rareLetters[language] ?? [])
    var beams: [[ReversePath]] = Array(repeating: [], count: folded.count + 1)
    beams[0] = [ReversePath()]
    for at in folded.indices {
      let paths = beams[at].sorted { $0.cost < $1.cost }.prefix(limit * 6)
      beams[at] = []
      for path in paths {
        var extended = false
        for option in index[folded[at]] ?? [] {
          let end = at + option.output.count
          guard end <= folded.count, folded[at..<end].elementsEqual(option.output), path.admits(option.left) else {
            continue
          }
          beams[end].append(path.appending(option, isUpper: UnicodeFacts.isUpper(source[at])))
          extended = true
        }
        if !extended || !SchemeTable.isLetter(folded[at]) { beams[at + 1].append(path.appending(source[at])) }
      }
    }
    // Letters that no rule writes stay; where all can be read otherwise, words half converted are left out.
    let fewest = beams[folded.count].map(\.copied).min() ?? 0
    let candidates = beams[folded.count].filter { $0.copied == fewest }.sorted { $0.cost < $1.cost }.prefix(limit * 6)
    var exact: [String] = []
    var others: [String] = []
    for candidate in candidates {
      let letters = language == "el" ? Scheme.withFinalSigmas(candidate.text) : candidate.text
      let text = String(String.UnicodeScalarView(letters))
      guard !exact.contains(text), !others.contains(text) else { continue }
      if apply(text) == romanized { exact.append(text) } else { others.append(text) }
    }
    return Array((exact + others).prefix(limit))
  }
}

extension Scheme {
  /// Whether there is a way back from Latin letters: not to Hangul, whose rules read letters of syllables.
  public var isReversible: Bool { !table.splitsHangul }

  /// Letters that stand for a sound less often than another letter does, or that nobody writes today.
  private static let rareLetters: [String: Set<Unicode.Scalar>] = [
    "el": [
      "ϲ", "ϐ", "ϑ", "ϕ", "ϖ", "ϰ", "ϱ", "ϵ", "ς", "ά", "έ", "ή", "ί", "ό", "ύ", "ώ", "ϊ", "ϋ", "ΐ", "ΰ",
    ]
  ]

  /// Greek has a sigma of its own for the ends of words.
  private static func withFinalSigmas(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.enumerated().map { index, letter in
      guard letter == "σ", index > 0, SchemeTable.isLetter(text[index - 1]) else { return letter }
      return index + 1 < text.count && SchemeTable.isLetter(text[index + 1]) ? letter : "ς"
    }
  }
}

/// A rule read backwards.
struct ReverseOption: Sendable {
  var output: [Unicode.Scalar]
  var key: [Unicode.Scalar]
  var left: [ContextElement]
  /// What is against it: rare alternatives and rules of rare letters.
  var cost: Int
}

/// A beginning of an original text.
struct ReversePath {
  var text: [Unicode.Scalar] = []
  var cost = 0
  /// Letters that no rule gave.
  var copied = 0

  func admits(_ left: [ContextElement]) -> Bool {
    for (distance, element) in left.reversed().enumerated() {
      let place = text.count - 1 - distance
      let scalar = place >= 0 ? UnicodeFacts.lower(text[place]) : nil
      if !element.matches(scalar, isLetter: scalar.map { SchemeTable.isLetter($0) } ?? false) { return false }
    }
    return true
  }

  func appending(_ option: ReverseOption, isUpper: Bool) -> ReversePath {
    var path = self
    for (index, scalar) in option.key.enumerated() {
      // Georgian has capitals for whole words in capitals alone.
      let isCapital = isUpper && index == 0 && !(0x10D0...0x10FF).contains(scalar.value)
      path.text.append(isCapital ? UnicodeFacts.upper(scalar) : scalar)
    }
    path.cost += option.cost
    return path
  }

  func appending(_ scalar: Unicode.Scalar) -> ReversePath {
    var path = self
    path.text.append(scalar)
    path.cost += 4
    if SchemeTable.isLetter(UnicodeFacts.lower(scalar)) { path.copied += 1 }
    return path
  }
}

extension SchemeTable {
  /// The rules by the first scalar of what they write, in the order of the letters, so that equal costs have one order.
  func byOutput(rare: Set<Unicode.Scalar>) -> [Unicode.Scalar: [ReverseOption]] {
    var out: [Unicode.Scalar: [ReverseOption]] = [:]
    for (_, group) in rules.sorted(by: { $0.key.value < $1.key.value }) {
      for rule in group {
        if let letters, rule.key.contains(where: { $0.value > 0x7F && !letters.contains($0) }) { continue }
        for (rank, output) in rule.outputs.prefix(2).enumerated() {
          let scalars = Array(output.unicodeScalars)
          guard let first = scalars.first else { continue }
          // Two letters written for one speak for that letter: sh is ш rather than сг. Two silent ones are seldom meant:
          // nsk is нськ rather than ньськ.
          let usual =
            3 + rank * 4 - (scalars.count > rule.key.count ? 1 : 0) + (rare.isDisjoint(with: rule.key) ? 0 : 2)
            + (scalars.count + 1 < rule.key.count ? 8 : 0)
          // A name in Latin letters is spelled with few of them sooner than with many: Scholz before Schooltz.
          let cost = letters == nil ? usual : 2 * rule.key.count + rank * 4
          out[first, default: []].append(
            ReverseOption(output: scalars, key: rule.key, left: rule.left, cost: cost))
        }
      }
    }
    return out
  }
}
