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
  /// name agree in case and gender. Names of several words may be places' (Нижнего Новгорода), single ones those of
  /// several persons (Герасимовых, whose base form is Герасимов). A preposition in front tells the case and is left out.
  /// A language that is not known gives the name itself.
  public static func baseForms(
    of inflected: String, language: LanguageTag, kind: NameKind = .family, gender: Gender? = nil, limit: Int = 8
  ) -> [BaseForm] {
    let itself = BaseForm(base: inflected, grammaticalCase: .nominative, gender: gender, score: 1)
    let language = language.language
    let rows = DeclensionTable.rows(language)
    guard !rows.isEmpty, !inflected.isEmpty, inflected.utf8.count <= 1024, limit > 0 else { return [itself] }
    var parts = NameParts(unstressed(inflected))
    var found = BaseForms()
    if parts.words.count > 1, !parts.isSmall(1), parts.isSmall(0), !parts.isHyphenated(0),
      let governed = Prepositions.cases(parts.words[0], language: language)
    {
      parts = parts.droppingFirst()
      found.governed = governed
    }
    guard !parts.words.isEmpty, parts.words.count <= 8 else { return [itself] }
    found.add(parts, kind, genders(gender, kind), rows, language)
    // A single word may be a place's name as well: Києва, Австралії.
    if kind == .family, gender == nil, parts.words.count == 1 {
      found.add(parts, .place, genders(nil, .place).map { ($0.0, $0.1 * placeShare) }, rows, language)
      found.addPlurals(parts, rows, language, share: pluralShare)
    }
    if kind != .given, kind != .patronymic, gender == nil,
      let phrase = PlacePhrase(parts, language: language, rows: rows)
    {
      let share = kind == .family && !phrase.isClear ? placeShare : 10
      for (gender, each) in genders(nil, .place) { found.add(phrase.choices(gender), parts, gender, each * share) }
    }
    var out = found.forms.values.sorted { $0.score == $1.score ? $0.base < $1.base : $0.score > $1.score }
    let total = out.reduce(0) { $0 + $1.score }
    if total > 0 { for index in out.indices { out[index].score /= total } }
    return out.isEmpty ? [itself] : Array(out.prefix(limit))
  }

  /// A name without the marks by which encyclopaedias show a Cyrillic word's stress: И́горь.
  private static func unstressed(_ name: String) -> String {
    guard name.unicodeScalars.contains("\u{301}") else { return name }
    var out = String.UnicodeScalarView()
    for scalar in NormalizationForm.nfc.apply(name).unicodeScalars
    where scalar != "\u{301}" || !(0x400...0x4FF).contains(out.last?.value ?? 0) { out.append(scalar) }
    return String(out)
  }

  /// The likeliest base form of a full person name.
  public static func lemma(_ name: String, language: LanguageTag, kind: NameKind = .family) -> String {
    baseForms(of: name, language: language, kind: kind, limit: 1).first?.base ?? name
  }

  /// How often names stand in a case, in news, among the forms that one asks for.
  fileprivate static let prior: [(GrammaticalCase, Double)] = [
    (.nominative, 0.4), (.genitive, 0.55), (.dative, 0.14), (.accusative, 0.25), (.instrumental, 0.2),
    (.locative, 0.12), (.vocative, 0.015),
  ]

  private static func genders(_ given: Gender?, _ kind: NameKind) -> [(Gender, Double)] {
    if let given { return [(given, 1)] }
    if kind == .place || kind == .other || kind == .weapon { return Gender.allCases.map { ($0, 0.25) } }
    return [(.masculine, 0.75), (.feminine, 0.25)]
  }

  /// How likely a name that is asked for as a person's is a place's.
  private static let placeShare = 0.14
  /// How likely a family name is that of several persons.
  private static let pluralShare = 0.02
}

/// Base forms with their likelihoods, summed over cases and genders.
private struct BaseForms {
  var forms: [String: BaseForm] = [:]
  /// The best single reading of each base form, whose case and gender it bears.
  private var best: [String: Double] = [:]
  /// The cases that a preposition governs.
  var governed: [GrammaticalCase]?

  /// Adds what a name may be as one of a kind. O(words · classes · cases).
  mutating func add(
    _ parts: NameParts, _ kind: NameKind, _ genders: [(Gender, Double)], _ rows: [DeclensionRow], _ language: String
  ) {
    let finder = PartFinder(parts: parts, kind: kind, language: language, rows: rows)
    let candidates = parts.words.indices.map { finder.candidates($0, genders: genders.map(\.0)) }
    for (rank, (gender, share)) in genders.enumerated() {
      add(candidates.map { $0.isEmpty ? nil : BaseCandidate.bestByCase($0[rank]) }, parts, gender, share)
    }
  }

  /// Adds what the words are in each case; a word without candidates stays as it is.
  mutating func add(
    _ choices: [[GrammaticalCase: BaseCandidate]?], _ parts: NameParts, _ gender: Gender, _ share: Double
  ) {
    for (grammaticalCase, frequency) in Declension.prior {
      var score: Double = log(share) + log(frequency)
      // Nobody is addressed by a full name in news.
      if grammaticalCase == .vocative, parts.words.count > 1 { score += log(0.25) }
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
      weigh(parts.join(words), score, grammaticalCase, gender)
    }
  }

  /// Adds the family names whose plural a single word may be. O(classes · cases).
  mutating func addPlurals(_ parts: NameParts, _ rows: [DeclensionRow], _ language: String, share: Double) {
    let word = NameParts.folded(parts.words[0])
    let finder = BaseFinder(language: language, rows: rows, kind: .family, gender: .masculine)
    for row in DeclensionTable.plurals(language) {
      for (slot, endings) in zip(DeclensionTable.cases, row.forms) {
        let grammaticalCase: GrammaticalCase = slot == .vocative ? .nominative : slot
        let frequency = Declension.prior.first { $0.0 == grammaticalCase }?.1 ?? 0.1
        for (rank, ending) in (endings.isEmpty ? [[]] : endings).enumerated()
        where word.count > ending.count + 1 && word.suffix(ending.count).elementsEqual(ending) {
          let base = Array(word.dropLast(ending.count)) + row.ending
          guard base.count > 2, row.fits(base),
            DeclensionTable.plurals(language).first(where: { $0.fits(base) })?.forms == row.forms
          else { continue }
          var price = 0.8 * log(Double(max(row.weight, 1)) / 100) + (rank == 0 ? 0 : log(0.4))
          // Лермонтов is one man, and no men called Лермонт.
          if row.ending.isEmpty, ending == Self.men { price += log(0.05) }
          weigh(
            parts.join([NameParts.cased(base, like: parts.words[0])]),
            log(share) + log(frequency) + price + finder.likelihood(base), grammaticalCase, .plural)
        }
      }
    }
  }

  private static let men = Array("ов".unicodeScalars)

  private mutating func weigh(_ base: String, _ score: Double, _ grammaticalCase: GrammaticalCase, _ gender: Gender) {
    let isGoverned = governed?.contains(grammaticalCase) ?? true
    let score = isGoverned ? score : score + log(0.05)
    let likelihood = exp(max(score, -600))
    if score > best[base] ?? -.infinity {
      best[base] = score
      let sum = forms[base]?.score ?? 0
      forms[base] = BaseForm(base: base, grammaticalCase: grammaticalCase, gender: gender, score: sum + likelihood)
    } else {
      forms[base]?.score += likelihood
    }
  }
}
