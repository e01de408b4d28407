import Foundation

/// Finds the base forms of a word as a part of a name.
struct PartFinder {
  private let parts: NameParts
  /// What the whole name is.
  private let kind: NameKind
  /// What its words are.
  private let order: NameOrder
  private let language: String
  private let rows: [DeclensionRow]
  private let isKorean: Bool
  /// Whether the first word is a given name of another country, so that the family name may end in any way.
  private let isAbroad: Bool

  init(parts: NameParts, kind: NameKind, language: String, rows: [DeclensionRow]) {
    self.parts = parts
    self.kind = kind
    self.language = language
    self.rows = rows
    isKorean = kind == .family && KoreanNames.isName(parts)
    isAbroad =
      kind == .family && parts.words.count > 1
      && GivenNames.isWorldly(String(String.UnicodeScalarView(NameParts.folded(parts.words[0]))))
    order = NameOrder(parts, kind: kind) { index in
      let word = NameParts.folded(parts.words[index])
      return [Gender.masculine, .feminine].contains { gender in
        BaseFinder(language: language, rows: rows, kind: .given, gender: gender).candidates(word)
          .contains { GivenLexicon.contains(String(String.UnicodeScalarView($0.base)), gender, language: language) }
      }
    }
  }

  /// The candidates of a word for each gender; none for one that stays as it is: an initial, a particle (von der).
  func candidates(_ index: Int, genders: [Gender]) -> [[BaseCandidate]] {
    let word = NameParts.folded(parts.words[index])
    if word.count < 2 || parts.isInitial(index) || parts.isParticle(index) { return [] }
    if isKorean {
      return index + 1 < parts.words.count ? [] : genders.map { lastSyllable(word, $0) }
    }
    let partKind = order.kinds[index]
    var out = genders.map {
      BaseFinder(
        language: language, rows: rows, kind: partKind, gender: $0, countsForeign: isAbroad && partKind == .family
      ).candidates(word)
    }
    let isGiven = partKind == .given && parts.words.count > 1
    func isAny(_ knows: ([Unicode.Scalar], Gender) -> Bool) -> Bool {
      isGiven
        && zip(genders, out).contains { gender, found in
          found.contains { $0.grammaticalCase != .vocative && knows($0.base, gender) }
        }
    }
    // The language's own given names come first: Marty is Marta's rather than an American's.
    let isKnown = isAny(knows)
    let isForeign = !isKnown && isAny(knowsForeign)
    if isForeign {
      out = genders.map {
        BaseFinder(language: language, rows: rows, kind: .given, gender: $0, countsForeign: true).candidates(word)
      }
    }
    for (rank, gender) in genders.enumerated() {
      out[rank] += others(index, word, partKind, gender, out[rank])
      // A given name that is known leaves little to its like: Ольгу is Ольга's, not Ольг's.
      guard isKnown || isForeign else { continue }
      for at in out[rank].indices {
        let base = out[rank][at].base
        if !knows(base, gender), !isForeign || !knowsForeign(base, gender) { out[rank][at].score -= 3 }
        // A man's name with a consonant at its end does not stay as it is.
        if gender == .masculine, base == word, BaseFinder.isDeclined(base),
          ![.nominative, .vocative].contains(out[rank][at].grammaticalCase)
        {
          out[rank][at].score -= 2
        }
      }
    }
    guard parts.isHyphenated(index) else { return out }
    // The first part of a double name need not be declined: Жан-Клода.
    return out.map { $0 + undeclined(word, $0, share: 0.3, in: GrammaticalCase.allCases) }
  }

  /// The candidates of a Korean name's last word, one syllable: Ына is Ын's.
  private func lastSyllable(_ word: [Unicode.Scalar], _ gender: Gender) -> [BaseCandidate] {
    BaseFinder(language: language, rows: rows, kind: .given, gender: gender, takesPairs: true).candidates(word).map {
      var one = $0
      one.score = KoreanNames.isSyllable(one.base) ? 0 : -6
      // A man's consonant is declined.
      if one.base == word, one.grammaticalCase != .nominative, gender == .masculine { one.score -= 3 }
      return one
    }
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
    // A single word, or the last one, may be a given name: Анну, Jana Pawła.
    if partKind == .family, index + 1 == count {
      let price: Double = count == 1 ? -1.5 : -3
      return bases(as: .given, price: price).map {
        var one = $0
        if !knows($0.base, gender) { one.score -= 3 }
        return one
      }
    }
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

  private func knowsForeign(_ base: [Unicode.Scalar], _ gender: Gender) -> Bool {
    GivenLexicon.isForeign(String(String.UnicodeScalarView(base)), gender)
  }
}
