#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LexiconScorer {
  /// The lexicon's share of a bead, told apart by what each word is or by what was known of it beforehand. The parts
  /// sum up to the lexicon's score.
  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    let left = self.source.words(of: source)
    let right = self.target.words(of: target)
    var parts: [String: Double] = [:]
    for word in right {
      var sum = Double(1)
      var strongest: (ratio: Float, link: LinkOrigin?) = (0, nil)
      for given in left {
        sum += Double(lexicon.forward.remainder[Int(given)])
        guard let ratio = lexicon.forward.ratios.value(Int(given), word) else { continue }
        sum += Double(ratio)
        if ratio > strongest.ratio { strongest = (ratio, links.forward.value(Int(given), word)?.origin) }
      }
      let name = LexiconScorer.name(targetKinds[Int(word)], strongest.link)
      parts[name, default: 0] += Double(weight) / 2 * log(sum / Double(left.count + 1))
    }
    for word in left {
      var sum = Double(1)
      var strongest: (ratio: Float, kind: TokenKind, link: LinkOrigin?) = (0, .word, nil)
      for given in right {
        sum += Double(lexicon.backward.remainder[Int(given)])
        guard let ratio = lexicon.backwardBySource.value(Int(word), given) else { continue }
        sum += Double(ratio)
        if ratio > strongest.ratio {
          strongest = (ratio, targetKinds[Int(given)], links.forward.value(Int(word), given)?.origin)
        }
      }
      let name = LexiconScorer.name(strongest.kind, strongest.link)
      parts[name, default: 0] += Double(weight) / 2 * log(sum / Double(right.count + 1))
    }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func name(_ kind: TokenKind, _ link: LinkOrigin?) -> String {
    switch kind {
    case .number: "numbers"
    case .punctuation: "punctuation"
    case .concept: "names"
    case .word: link?.name ?? "lexicon"
    }
  }
}
