import Foundation
import TextCore

/// A base form that an inflected name may have.
public struct BaseForm: Sendable, Hashable {
  /// The nominative.
  public var base: String
  /// The case that the inflected form stands in.
  public var grammaticalCase: GrammaticalCase
  /// The gender by which it is declined; nil for an indeclinable name.
  public var gender: Gender?
  /// How likely, 0 … 1, relative to the other candidates.
  public var score: Double
}

extension Declension {
  /// Base forms that an inflected name may have, best first; the name itself, taken as a nominative, among them.
  ///
  /// A noisy channel: how likely the base form is a name, the class that declines it so, and the case; words of a full
  /// name agree in case and gender. A language that is not known gives the name itself.
  public static func baseForms(
    of inflected: String, language: String, kind: NameKind = .family, gender: Gender? = nil, limit: Int = 8
  ) -> [BaseForm] {
    let itself = BaseForm(base: inflected, grammaticalCase: .nominative, gender: gender, score: 1)
    let rows = DeclensionTable.rows(language)
    guard !rows.isEmpty, !inflected.isEmpty, inflected.utf8.count <= 1024, limit > 0 else { return [itself] }
    let parts = NameParts(inflected)
    guard !parts.words.isEmpty, parts.words.count <= 8 else { return [itself] }
    var found: [String: BaseForm] = [:]
    var best: [String: Double] = [:]
    for (gender, share) in genders(gender, kind) {
      let choices = parts.words.indices.map { bestByCase(parts, $0, kind, gender, rows, language) }
      for (grammaticalCase, frequency) in prior {
        var score: Double = log(share) + log(frequency)
        var words = parts.words
        for (index, choice) in choices.enumerated() {
          guard let choice else { continue }
          guard let best = choice[grammaticalCase] else {
            score = -.infinity
            break
          }
          score += best.score
          words[index] = NameParts.cased(best.base, like: parts.words[index])
        }
        guard score > -.infinity else { continue }
        let base = parts.join(words)
        let likelihood = exp(max(score, -600))
        if score > best[base] ?? -.infinity {
          best[base] = score
          let sum = found[base]?.score ?? 0
          found[base] = BaseForm(base: base, grammaticalCase: grammaticalCase, gender: gender, score: sum + likelihood)
        } else {
          found[base]?.score += likelihood
        }
      }
    }
    var out = found.values.sorted { $0.score == $1.score ? $0.base < $1.base : $0.score > $1.score }
    let total = out.reduce(0) { $0 + $1.score }
    if total > 0 { for index in out.indices { out[index].score /= total } }
    return out.isEmpty ? [itself] : Array(out.prefix(limit))
  }

  /// The likeliest base form of a full person name.
  public static func lemma(_ name: String, language: String, kind: NameKind = .family) -> String {
    baseForms(of: name, language: language, kind: kind, limit: 1).first?.base ?? name
  }

  /// How often names stand in a case, in news, among the forms that one asks for.
  private static let prior: [(GrammaticalCase, Double)] = [
    (.nominative, 0.4), (.genitive, 0.55), (.dative, 0.14), (.accusative, 0.25), (.instrumental, 0.2),
    (.locative, 0.12), (.vocative, 0.004),
  ]

  private static func genders(_ given: Gender?, _ kind: NameKind) -> [(Gender, Double)] {
    if let given { return [(given, 1)] }
    if kind == .place || kind == .other { return Gender.allCases.map { ($0, 0.25) } }
    return [(.masculine, 0.75), (.feminine, 0.25)]
  }

  /// The best candidate of one word in each case; nil for one that stays as it is: an initial, a particle (von der).
  private static func bestByCase(
    _ parts: NameParts, _ index: Int, _ kind: NameKind, _ gender: Gender, _ rows: [DeclensionRow], _ language: String
  ) -> [GrammaticalCase: BaseCandidate]? {
    let word = parts.words[index]
    let folded = NameParts.folded(word)
    if folded.count < 2 || parts.isInitial(index) || parts.isParticle(index) { return nil }
    let partKind = parts.kind(index, of: kind)
    var out = BaseFinder(language: language, rows: rows, kind: partKind, gender: gender).candidates(folded)
    if parts.words.count == 1, partKind == .family {
      out += BaseFinder(language: language, rows: rows, kind: .given, gender: gender).candidates(folded)
        .map { BaseCandidate(base: $0.base, grammaticalCase: $0.grammaticalCase, score: $0.score - 1) }
    }
    if parts.isHyphenated(index) {
      // The first part of a double name need not be declined: Жан-Клода.
      let price = (out.first { $0.base == folded && $0.grammaticalCase == .nominative }?.score ?? -20) + log(0.3)
      out += GrammaticalCase.allCases.map { BaseCandidate(base: folded, grammaticalCase: $0, score: price) }
    }
    var best: [GrammaticalCase: BaseCandidate] = [:]
    for candidate in out where candidate.score > best[candidate.grammaticalCase]?.score ?? -.infinity {
      best[candidate.grammaticalCase] = candidate
    }
    return best
  }
}
