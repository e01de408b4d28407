import TextCore

/// What a comparison of two names says.
public struct Comparison: Sendable, Hashable {
  /// The verdict bands.
  public enum Verdict: Sendable, Hashable, CustomStringConvertible {
    /// One spelling, but for letter case, accents' encoding and apostrophes.
    case same
    /// Spellings of one name: both admissible somewhere.
    case variant
    /// One is how a language writes the other: its ISO 639-1 code.
    case foreignForm(String)
    /// So near that one is probably a slip for the other, yet no orthography reads them alike.
    case typo
    /// Different names; also a family name's masculine and feminine, which two persons bear.
    case different

    /// `same`, `variant`, `foreign form (fr)`, `typo`, `different`.
    public var description: String {
      switch self {
      case .same: "same"
      case .variant: "variant"
      case .foreignForm(let language): "foreign form (\(language))"
      case .typo: "typo"
      case .different: "different"
      }
    }
  }

  /// 0 … 1.
  public var score: Double
  /// The band that the score and its reasons fall into.
  public var verdict: Verdict
  /// Why, for people.
  public var reasons: [String]
}

extension NameMatcher {
  /// Least score of single words that may be one name: few letters need to agree well.
  public static let wordThreshold = 0.85
  /// Least score of names of several words that may be one.
  public static let threshold = 0.76

  /// Compares two names, with the verdict and its reasons; a word of two scripts is told of, whatever the verdict.
  public func compare(
    _ a: String, _ b: String, languageA: LanguageTag? = nil, languageB: LanguageTag? = nil
  ) -> Comparison {
    var result = compared(a, b, languageA: languageA, languageB: languageB)
    result.reasons += MixedScripts.reasons(a) + (a == b ? [] : MixedScripts.reasons(b))
    return result
  }

  private func compared(_ a: String, _ b: String, languageA: LanguageTag?, languageB: LanguageTag?) -> Comparison {
    let left = NameKey(a, language: languageA)
    let right = NameKey(b, language: languageB)
    if left.isEmpty || right.isEmpty {
      return Comparison(score: 0, verdict: .different, reasons: ["a name without letters is like no other"])
    }
    let score = score(left, right)
    if left.folded == right.folded, left.tokens.count == right.tokens.count {
      return Comparison(score: score, verdict: score > 0 ? .same : .different, reasons: ["spelled alike"])
    }
    var reasons: [String] = []
    var slips = 0
    // What a script leaves out is no slip.
    let scriptsDiffer = left.tellsLess != right.tellsLess
    let isJoined = scriptsDiffer && score >= NameMatcher.threshold && areNearerJoined(left, right)
    if isJoined { reasons.append("read as one word each, '\(left.folded)' and '\(right.folded)' are alike") }
    for (i, j, _) in isJoined ? [] : assignment(left, right) {
      let (x, y) = (left.tokens[i], right.tokens[j])
      if x.text == y.text { continue }
      let d = sounds(x, y)
      if x.isInitial != y.isInitial {
        reasons.append("'\(x.text)' and '\(y.text)': an initial")
      } else if d <= 600 {
        reasons.append("'\(x.text)' and '\(y.text)' are read alike")
      } else if let relation = GivenEquivalents.relation(x.groups, y.groups),
        left.tokens.count > 1, right.tokens.count > 1, d > GivenEquivalents.cap(relation)
      {
        reasons.append(
          relation == .short
            ? "'\(x.text)' and '\(y.text)': a short form of the given name"
            : "'\(x.text)' and '\(y.text)': the same given name in another language")
      } else {
        slips += 1
        reasons.append("'\(x.text)' and '\(y.text)' differ by \(percent(d)) % of their sounds")
      }
    }
    let pairs = assignment(left, right).count
    let extra = isJoined ? 0 : left.tokens.count + right.tokens.count - 2 * pairs
    if extra > 0 { reasons.append(extra == 1 ? "one word has no counterpart" : "\(extra) words have no counterpart") }
    if score > 0.5, GenderPairs.areOneFamilyName(left, right) {
      reasons.append("the masculine and the feminine of one family name: two persons, linked and never merged")
      return Comparison(score: score, verdict: .different, reasons: reasons)
    }
    let isWord = left.tokens.count == 1 && right.tokens.count == 1
    if isWord, let reason = EvidenceReason.text(evidence(left, right).phrases) { reasons.append(reason) }
    if score < (isWord ? NameMatcher.wordThreshold : NameMatcher.threshold) {
      return Comparison(score: score, verdict: .different, reasons: reasons)
    }
    if let foreign = NameMatcher.pressForm(a, of: b, language: languageB)
      ?? NameMatcher.pressForm(b, of: a, language: languageA)
    {
      reasons.append("the press form of language '\(foreign.language)' (\(foreign.scheme))")
      return Comparison(score: score, verdict: .foreignForm(foreign.language), reasons: reasons)
    }
    return Comparison(score: score, verdict: slips > 0 && !scriptsDiffer ? .typo : .variant, reasons: reasons)
  }

  private func percent(_ distance: Int32) -> Int { Int(distance + 50) / 100 }

  /// The press scheme that makes `spelling` of a name in another script or a sister language's letters, where exactly
  /// that spelling is its output. Of a name in Latin letters its language must be told.
  static func pressForm(_ spelling: String, of original: String, language: LanguageTag?) -> (
    language: String, scheme: String
  )? {
    var likely = PressNames.likelySources(original)
    if likely.isEmpty, let told = language?.language, PressNames.latinSources.contains(told) { likely = [told] }
    guard !likely.isEmpty else { return nil }
    // In letters of a sister language (Юлія Навальна), one of those that has a convention.
    let sisters = PressNames.likelySources(spelling)
    let targets = sisters.isEmpty ? PressNames.targets : PressNames.cyrillicTargets.filter(sisters.contains)
    let sources = language.map { [$0.language] } ?? likely
    let wanted = NameText.tokens(spelling).joined(separator: " ")
    for source in sources {
      for target in targets where target != source {
        guard let scheme = SchemeCatalog.press(from: source, to: target) else { continue }
        if NameText.tokens(scheme.apply(original)).joined(separator: " ") == wanted
          || NameText.tokens(PressNames.form(of: original, scheme: scheme)).joined(separator: " ") == wanted
        {
          return (target, scheme.id)
        }
      }
    }
    return nil
  }
}
