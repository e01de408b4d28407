import Foundation

/// Finds the base forms of a word as a part of a name.
struct PartFinder {
  let parts: NameParts
  /// What the whole name is.
  let kind: NameKind
  let language: String
  let rows: [DeclensionRow]

  /// The candidates of a word for each gender; none for one that stays as it is: an initial, a particle (von der).
  func candidates(_ index: Int, genders: [Gender]) -> [[BaseCandidate]] {
    let word = NameParts.folded(parts.words[index])
    if word.count < 2 || parts.isInitial(index) || parts.isParticle(index) { return [] }
    let partKind = parts.kind(index, of: kind)
    var out = genders.map { BaseFinder(language: language, rows: rows, kind: partKind, gender: $0).candidates(word) }
    let isGiven = partKind == .given && parts.words.count > 1
    let isKnown =
      isGiven && zip(genders, out).contains { gender, found in found.contains { knows($0.base, gender) } }
    for (rank, gender) in genders.enumerated() {
      out[rank] += others(index, word, partKind, gender, out[rank])
      // A given name that is known leaves little to its like: Ольгу is Ольга's, not Ольг's.
      guard isKnown else { continue }
      for at in out[rank].indices where !knows(out[rank][at].base, gender) { out[rank][at].score -= 3 }
    }
    guard parts.isHyphenated(index) else { return out }
    // The first part of a double name need not be declined: Жан-Клода.
    return out.map { $0 + undeclined(word, $0, share: 0.3, in: GrammaticalCase.allCases) }
  }

  /// What else a word may be: a single word a given name, a middle one a first family name (Pekarové Adamové) or one
  /// that is not declined (Ким Чен Ына).
  private func others(
    _ index: Int, _ word: [Unicode.Scalar], _ partKind: NameKind, _ gender: Gender, _ found: [BaseCandidate]
  ) -> [BaseCandidate] {
    func bases(as kind: NameKind, price: Double) -> [BaseCandidate] {
      BaseFinder(language: language, rows: rows, kind: kind, gender: gender).candidates(word)
        .map { BaseCandidate(base: $0.base, grammaticalCase: $0.grammaticalCase, score: $0.score + price) }
    }
    let count = parts.words.count
    if count == 1 { return partKind == .family ? bases(as: .given, price: -4) : [] }
    guard count > 2, index + 1 < count, partKind == .given || partKind == .family else { return [] }
    var out = undeclined(word, found, share: 0.02, in: DeclensionTable.cases)
    if index > 0, kind == .family, partKind == .given { out += bases(as: .family, price: log(0.3)) }
    return out
  }

  private func undeclined(
    _ word: [Unicode.Scalar], _ found: [BaseCandidate], share: Double, in cases: [GrammaticalCase]
  ) -> [BaseCandidate] {
    let price = (found.first { $0.base == word && $0.grammaticalCase == .nominative }?.score ?? -20) + log(share)
    return cases.map { BaseCandidate(base: word, grammaticalCase: $0, score: price) }
  }

  private func knows(_ base: [Unicode.Scalar], _ gender: Gender) -> Bool {
    GivenLexicon.contains(String(String.UnicodeScalarView(base)), gender, language: language)
  }
}
