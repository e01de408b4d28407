import Foundation

/// A base form that one word of a name may have in a case, with its likelihood.
struct BaseCandidate {
  var base: [Unicode.Scalar]
  var grammaticalCase: GrammaticalCase
  /// Natural logarithm.
  var score: Double

  /// The likeliest candidate of each case.
  static func bestByCase(_ candidates: [BaseCandidate]) -> [GrammaticalCase: BaseCandidate] {
    var best: [GrammaticalCase: BaseCandidate] = [:]
    for candidate in candidates where candidate.score > best[candidate.grammaticalCase]?.score ?? -.infinity {
      best[candidate.grammaticalCase] = candidate
    }
    return best
  }
}

/// Finds the base forms of one word: by the classes of declension read backwards, the nominative, and the word as an
/// indeclinable one.
struct BaseFinder {
  let language: String
  let rows: [DeclensionRow]
  let kind: NameKind
  let gender: Gender
  /// Whether given names of other countries count, too.
  var countsForeign = false
  /// Whether base forms of two letters are taken: Ын, Un.
  var takesPairs = false

  /// All candidates of a lower-case word. O(classes · cases).
  func candidates(_ word: [Unicode.Scalar]) -> [BaseCandidate] {
    var out: [BaseCandidate] = []
    func add(_ base: [Unicode.Scalar], _ grammaticalCase: GrammaticalCase, _ score: Double) {
      guard base.count > 2 || base == word || takesPairs || isKnownPair(base) else { return }
      out.append(BaseCandidate(base: base, grammaticalCase: grammaticalCase, score: score + likelihood(base)))
    }
    for row in rows where row.gender == gender && row.kinds.contains(kind) {
      for (grammaticalCase, endings) in zip(DeclensionTable.cases, row.forms) {
        for (rank, ending) in (endings.isEmpty ? [[]] : endings).enumerated() where word.count > ending.count {
          guard word.suffix(ending.count).elementsEqual(ending) else { continue }
          let base = Array(word.dropLast(ending.count)) + row.ending
          guard base != word, row.fits(base), let first = Declension.row(for: base, rows, kind: kind, gender: gender)
          else { continue }
          var score = rank == 0 ? 0 : log(0.4)
          // A class that is not the first for such a name: a vowel that stays (Michel, Michela).
          if first.forms != row.forms { score += log(0.25) }
          if isFleeting(row, ending) { score += isWomans(word) ? -3 : 2 }
          add(base, grammaticalCase, score + 0.8 * log(Double(max(row.weight, 1)) / 100))
        }
      }
    }
    if let (stem, cases) = apostrophe(word) { for one in cases { add(stem, one, 1) } }
    add(word, .nominative, BaseEndings.of(language, .given) == nil && isMarked(word) ? log(0.08) : 0)
    let same = log(indeclinable(word))
    for one in DeclensionTable.cases { add(word, one, same) }
    // Пане Ковальчук: a family name may stay in the nominative where one is addressed.
    if language == "uk", kind == .family { add(word, .vocative, log(0.4)) }
    return out
  }

  /// Whether a base form of two letters is a known name: Ян, Ив; not the Ew of Ewa.
  private func isKnownPair(_ base: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(base))
    return base.count == 2
      && (GivenLexicon.contains(text, gender, language: language) || FamilyLexicon.contains(text, language: language))
  }

  /// How likely a word is a base form. A name that the lexicons know costs no more than a short one.
  func likelihood(_ base: [Unicode.Scalar]) -> Double {
    let plain = BaseEndings.of(language, kind)?.log(base) ?? -BaseEndings.inner * 0.7 * Double(base.count)
    let text = String(String.UnicodeScalarView(base))
    switch kind {
    // A name in the place of a patronymic that does not end as one is hardly any.
    case .patronymic: return NameOrder.isPatronymicBase(text) ? max(plain, -8) : plain - 8
    case .given:
      guard let known = GivenLexicon.genders(of: text, language: language) else {
        guard countsForeign, GivenLexicon.isForeign(text, gender) else { return plain }
        return max(plain, GivenNames.isWorldly(text) ? -4 : -5.5)
      }
      return known.contains(gender) ? max(plain, -3) : plain - log(8)
    case .family:
      // Novotná is as likely as Novotný, who is counted more often.
      if language == "cs", gender == .feminine, base.last == "á", let counts = BaseEndings.of(language, kind) {
        return max(plain, counts.log(base.dropLast() + ["ý"]))
      }
      // Harrisovou is Harrisová's: no man is called Harrisova. Бондарю is Бондар's: no Ukrainian name ends in рь.
      // Grudnia is Grudzień's, Kowalska no Kowalsk's.
      if isStrange(base) { return plain - 10 }
      if isFamilyInYkh(base) { return max(plain, -9.5) }
      return FamilyLexicon.contains(text, language: language) ? max(plain, -8) : max(plain, foreign(base))
    default: return plain
    }
  }

  /// How likely a word is a family name of another country, which may end in any way, but not as the language's own
  /// women's names do in other cases.
  private func foreign(_ base: [Unicode.Scalar]) -> Double {
    guard countsForeign else { return -.infinity }
    func ends(_ ending: String) -> Bool { base.reversed().starts(with: ending.unicodeScalars.reversed()) }
    if language == "cs", ends("ové") || ends("ovou") || ends("ova") || gender == .masculine && base.last == "á" {
      return -.infinity
    }
    return (BaseFinder.isDeclined(base) ? 0 : 1.2) - 2.4 * Double(base.count)
  }

  /// Whether no family name of the language ends so.
  private func isStrange(_ base: [Unicode.Scalar]) -> Bool {
    func ends(_ ending: String) -> Bool { base.reversed().starts(with: ending.unicodeScalars.reversed()) }
    func isConsonant(_ fromEnd: Int) -> Bool {
      base.count > fromEnd && !Self.vowels.contains(base[base.count - 1 - fromEnd])
    }
    switch language {
    case "cs": return gender == .masculine && ends("ova")
    case "uk": return ends("рь") || isVowelAndYa(base)
    case "ru": return isVowelAndYa(base)
    case "pl": return base.last == "ń" && isConsonant(1) || ends("sk") && isConsonant(2)
    default: return false
    }
  }

  /// Whether a man's name ends so as those in -ей and -ой do in the genitive: Конвея, Макилроя.
  private func isVowelAndYa(_ base: [Unicode.Scalar]) -> Bool {
    gender == .masculine && base.last == "я" && base.count > 3 && "ео".unicodeScalars.contains(base[base.count - 2])
  }

  /// Whether a vowel of the base form's end is lost in the other cases (Павел, Павла; Hájek, Hájka; Стрілець,
  /// Стрільця; Заєць, Зайця).
  private func isFleeting(_ row: DeclensionRow, _ ending: [Unicode.Scalar]) -> Bool {
    if row.ending.count > 2, row.ending.suffix(3).elementsEqual("ień".unicodeScalars) { return true }
    let full = row.ending.last == "ь" ? row.ending.dropLast() : row.ending[...]
    guard let last = full.last, full.count >= 2, !Self.vowels.contains(last), let first = ending.first else {
      return false
    }
    let lost = full[full.count - 2]
    if lost == "є" { return full.count == 2 && first == "й" }
    guard "eеоёo".unicodeScalars.contains(lost) else { return false }
    if first == last { return true }
    guard full.count > 2, first == full[full.count - 3] else { return false }
    let rest = ending.dropFirst()
    return rest.first == last || rest.first == "ь" && rest.dropFirst().first == last
  }

  /// Whether a word is a woman's name of Polish adjectives, whose man is no -sek: Kowalska, Sobocka.
  private func isWomans(_ word: [Unicode.Scalar]) -> Bool {
    guard language == "pl", kind == .family, word.count > 5, word.last == "a", word[word.count - 2] == "k" else {
      return false
    }
    let (before, hiss) = (word[word.count - 4], word[word.count - 3])
    return hiss == "c" || hiss == "s" && !Self.vowels.contains(before)
  }

  /// Whether a word ends in a consonant, so that men's names of it are declined.
  static func isDeclined(_ word: [Unicode.Scalar]) -> Bool { word.last.map { !vowels.contains($0) } ?? false }

  /// Whether two letters are a vowel and a consonant: a short name rather than an abbreviation.
  static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 2 && vowels.contains(word[0]) && !vowels.contains(word[1])
  }

  /// `Farage'a`, `O'Leary'ego`: Polish and Czech put an apostrophe between a foreign name and an ending.
  private func apostrophe(_ word: [Unicode.Scalar]) -> (stem: [Unicode.Scalar], cases: [GrammaticalCase])? {
    guard language == "pl" || language == "cs", let at = word.lastIndex(where: { $0 == "'" || $0 == "’" }), at > 1
    else {
      return nil
    }
    let cases: [GrammaticalCase]
    switch String(String.UnicodeScalarView(word[(at + 1)...])) {
    case "a", "ego": cases = [.genitive, .accusative]
    case "owi", "emu": cases = [.dative]
    case "em", "m": cases = [.instrumental]
    case "im": cases = [.instrumental, .locative]
    case "u", "ie": cases = [.locative]
    case "y": cases = [.genitive]
    default: return nil
    }
    return (Array(word[..<at]), cases)
  }

  /// How likely a name has the same form in all cases.
  private func indeclinable(_ word: [Unicode.Scalar]) -> Double {
    guard word.count > 2, let last = word.last else { return 0.5 }
    func isOne(of letters: String) -> Bool { letters.unicodeScalars.contains(last) }
    switch language {
    case "pl":
      if isOne(of: "ouéóü") { return last == "o" ? 0.1 : 0.3 }
      if last == "e", gender == .feminine { return 0.2 }
      if isOne(of: "eiy") { return gender == .feminine ? 0.5 : kind == .given ? 0.15 : 0.1 }
      return last == "a" || gender != .feminine ? 0.01 : 0.5
    case "cs":
      if isOne(of: "ouiyéíü") || kind == .given && last == "e" { return 0.15 }
      if isOne(of: "aeá") { return 0.02 }
      return gender == .feminine ? 0.3 : 0.01
    default:
      if language == "ru", word.suffix(2).elementsEqual("ко".unicodeScalars) { return 0.5 }
      if language == "uk", gender == .masculine, last == "о" { return 0.1 }
      if isOne(of: "уюы") { return 0.1 }
      if isFamilyInYkh(word) { return 0.3 }
      if language == "uk" {
        if last == "и" { return 0.08 }
        if last == "і", kind == .family { return 0.4 }
      }
      if isOne(of: "оеиіїэєё") { return 0.5 }
      if isOne(of: "ая") { return 0.01 }
      return gender == .feminine ? 0.5 : 0.008
    }
  }

  /// Whether a word ends as the Russian family names that are genitives by origin and not declined: Черных, Долгих;
  /// those in -овых, -иных, -ских are rather plurals.
  private func isFamilyInYkh(_ word: [Unicode.Scalar]) -> Bool {
    func ends(_ ending: String) -> Bool {
      word.count > ending.unicodeScalars.count
        && word.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars)
    }
    return language == "ru" && kind == .family && (ends("ых") || ends("их"))
      && !["овых", "евых", "ёвых", "иных", "ыных", "ских", "цких"].contains(where: ends)
  }

  private static let vowels = Set("аеиоуыэюяіїєёйьaeiouyáéíóúýàèòöüąęěůøåäăj".unicodeScalars)

  /// Endings that hardly ever close a base form, for languages without counts.
  private func isMarked(_ word: [Unicode.Scalar]) -> Bool {
    let marked = ["ам", "ем", "ага", "аму", "ым", "ом", "ого", "ому", "em", "owi", "ego", "emu", "ym", "ou"]
    return word.count > 4 && marked.contains { word.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars) }
  }
}
