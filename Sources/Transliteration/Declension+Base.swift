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
  /// Words of a full name agree in case and gender. A language that is not known gives the name itself.
  public static func baseForms(
    of inflected: String, language: String, kind: NameKind = .family, gender: Gender? = nil, limit: Int = 8
  ) -> [BaseForm] {
    let itself = BaseForm(base: inflected, grammaticalCase: .nominative, gender: gender, score: 1)
    let rows = DeclensionTable.rows(language)
    guard !rows.isEmpty, !inflected.isEmpty, inflected.utf8.count <= 1024, limit > 0 else { return [itself] }
    let parts = NameParts(inflected)
    guard !parts.words.isEmpty, parts.words.count <= 8 else { return [itself] }
    let genders: [Gender] =
      gender.map { [$0] } ?? (kind == .place || kind == .other ? Gender.allCases : [.masculine, .feminine])
    var found: [String: BaseForm] = [:]
    for gender in genders {
      let options = parts.words.enumerated().map { index, word in
        wordBases(word, rows, kind: parts.kind(index, of: kind), gender: gender, language: language)
      }
      for grammaticalCase in GrammaticalCase.allCases {
        var score = prior[grammaticalCase] ?? 0
        var words: [String] = []
        var declined = false
        for (index, option) in options.enumerated() {
          let best = option.filter { $0.grammaticalCase == grammaticalCase }.max { $0.score < $1.score }
          if let best {
            words.append(best.base)
            score *= best.score
            declined = true
          } else {
            // The word is not declined in this case: rare, but usual for foreign names.
            words.append(parts.words[index])
            // No class has such a base form: foreign given names (Берни, García).
            if grammaticalCase == .nominative {
              score *= 0.4
              continue
            }
            score *= indeclinable(parts.words[index], kind: parts.kind(index, of: kind), gender: gender)
          }
        }
        guard declined || grammaticalCase == .nominative else { continue }
        let base = parts.join(words)
        if score > found[base]?.score ?? 0 {
          found[base] = BaseForm(base: base, grammaticalCase: grammaticalCase, gender: gender, score: score)
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

  /// How often names stand in a case, in news.
  private static let prior: [GrammaticalCase: Double] = [
    .nominative: 1, .genitive: 0.55, .dative: 0.14, .accusative: 0.2, .instrumental: 0.2, .locative: 0.12,
    .vocative: 0.004,
  ]

  private static func indeclinable(_ word: String, kind: NameKind, gender: Gender) -> Double {
    guard kind == .family, let last = NameParts.folded(word).last else { return 0.02 }
    if word.unicodeScalars.count < 3 { return 0.5 }
    if "оеиуюіїэoeuéó".unicodeScalars.contains(last) { return 0.4 }
    let isVowel = "аяыєaáiíyý".unicodeScalars.contains(last)
    return gender == .feminine && !isVowel ? 0.5 : 0.03
  }

  private static func wordBases(
    _ word: String, _ rows: [DeclensionRow], kind: NameKind, gender: Gender, language: String
  ) -> [BaseForm] {
    let scalars = NameParts.folded(word)
    var out: [BaseForm] = []
    func add(_ base: [Unicode.Scalar], _ grammaticalCase: GrammaticalCase, _ row: DeclensionRow, _ share: Double) {
      guard base.count > 2, self.row(for: base, rows, kind: kind, gender: gender)?.forms == row.forms else { return }
      let known = GivenLexicon.gender(of: String(String.UnicodeScalarView(base)), language: language)
      var score = Double(row.weight) / 100 * share
      if kind == .given {
        if known == gender { score *= 20 } else if known != nil { score *= 0.2 }
      }
      out.append(
        BaseForm(
          base: NameParts.cased(base, like: word), grammaticalCase: grammaticalCase, gender: gender, score: score))
    }
    for row in rows where row.gender == gender && row.kinds.contains(kind) {
      if row.fits(scalars) { add(scalars, .nominative, row, 1) }
      for (grammaticalCase, endings) in zip(DeclensionTable.cases, row.forms) {
        for (rank, ending) in (endings.isEmpty ? [[]] : endings).enumerated() where scalars.count > ending.count + 1 {
          guard scalars.suffix(ending.count).elementsEqual(ending) else { continue }
          let base = Array(scalars.dropLast(ending.count)) + row.ending
          if base == scalars { continue }
          add(base, grammaticalCase, row, rank == 0 ? 1 : 0.4)
        }
      }
    }
    return out
  }
}
