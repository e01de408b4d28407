import TextCore
import Transliteration

extension ConceptExpander {
  /// Variants of one concept that are declined.
  private static let variantLimit = 48

  /// The case forms of the preferred spellings, by form and case: what variants in that case are replaced by.
  mutating func declinePreferred(_ derivation: inout Derivation) {
    guard language.declinesNames else { return }
    for form in NameForm.allCases {
      guard let text = targets[form], form != .initial, form != .inverted else { continue }
      var forms = caseForms(of: text, form: form, &derivation)
      if form == .full || (form == .short && concept.kind != .person) {
        for (word, written) in local?.forms ?? [:] where form == .full {
          if let grammaticalCase = GrammaticalCase(rawValue: word) { forms[grammaticalCase] = [written.text] }
        }
      }
      targetsByCase[form] = forms
      for grammaticalCase in CaseForms.cases {
        for (rank, text) in forms[grammaticalCase].enumerated() {
          emit(
            text, form, rank == 0 ? .preferred : .admitted, grammaticalCase: grammaticalCase,
            reason: "\(ConceptExpander.name(grammaticalCase)) of the preferred name", scheme: nil)
        }
      }
    }
  }

  /// The case forms of every variant emitted so far, each with the preferred form of the same case.
  mutating func declineVariants(_ derivation: inout Derivation) {
    guard language.declinesNames else { return }
    var left = ConceptExpander.variantLimit
    for index in spellings.indices where left > 0 {
      let spelling = spellings[index]
      guard spelling.grammaticalCase == nil, spelling.status != .preferred, spelling.form != .initial,
        spelling.form != .inverted, !isForeignTitle(spelling)
      else { continue }
      left -= 1
      let forms = caseForms(of: spelling.text, form: spelling.form, &derivation)
      // An alternative that the preferred name lacks (genitive Купянску) counts for less than another case's first form.
      var odd: [(text: String, grammaticalCase: GrammaticalCase, wanted: String?)] = []
      var given: [String] = []
      for grammaticalCase in CaseForms.cases where grammaticalCase != .vocative || concept.kind == .person {
        let targets = targetsByCase[spelling.form]?[grammaticalCase] ?? []
        for (rank, text) in forms[grammaticalCase].enumerated() {
          let wanted = counterpart(of: text, rank, in: targets)
          if rank > 0, wanted?.unicodeScalars.last != text.unicodeScalars.last {
            odd.append((text, grammaticalCase, wanted))
          } else {
            given.append(text)
            emit(text, grammaticalCase, of: spelling, replacement: wanted)
          }
        }
      }
      for (text, grammaticalCase, wanted) in odd where !given.contains(text) {
        given.append(text)
        emit(text, grammaticalCase, of: spelling, replacement: wanted)
      }
      declineAbroad(spelling, &derivation)
    }
  }

  /// The preferred form of a case that a variant's form is replaced by: the first, and of alternatives the one that ends
  /// alike (Kupiansku: Kupiańsku, not Kupiańska).
  private func counterpart(of text: String, _ rank: Int, in forms: [String]) -> String? {
    guard rank > 0, forms.count > 1 else { return forms.first }
    var best = forms.first
    var longest = 0
    for form in forms {
      let alike = zip(form.unicodeScalars.reversed(), text.unicodeScalars.reversed()).prefix { $0 == $1 }.count
      if alike > longest { (best, longest) = (form, alike) }
    }
    return best
  }

  /// The case forms of a sister language's spelling by that language's own rules: Путиным in a Ukrainian text.
  private mutating func declineAbroad(_ spelling: Spelling, _ derivation: inout Derivation) {
    guard case .foreign(let other?) = spelling.status, other.language != language.language,
      Declension.languages.contains(other.language), other.usualScript == language.usualScript
    else { return }
    let forms = caseForms(of: spelling.text, form: spelling.form, in: other, &derivation)
    for grammaticalCase in CaseForms.cases where grammaticalCase != .vocative {
      guard let text = forms[grammaticalCase].first, text != spelling.text else { continue }
      let wanted = targetsByCase[spelling.form]?[grammaticalCase].first
      emit(text, grammaticalCase, of: spelling, replacement: wanted)
    }
  }

  /// Adds a case form of a spelling, replaced by a form of the preferred name in the same case.
  private mutating func emit(
    _ text: String, _ grammaticalCase: GrammaticalCase, of spelling: Spelling, replacement: String?
  ) {
    emit(
      text, spelling.form, spelling.status, grammaticalCase: grammaticalCase, replacement: replacement,
      reason: "\(ConceptExpander.name(grammaticalCase)): \(spelling.reason)", scheme: spelling.scheme,
      isDerived: true, ask: spelling.fixPolicy == .ask)
  }

  /// Notes that a case form is that of another case, too. Where the preferred forms differ (Kharkivu: Charkova, Charkově)
  /// each is a reading, of which the text tells the right one; where one of them is not known, none is. Where they are
  /// the same the reason names both cases, but for those that stand beside others with every name.
  mutating func readAgain(
    _ before: Int, _ grammaticalCase: GrammaticalCase, _ replacement: String?, _ reason: @autoclosure () -> String,
    _ key: UInt64
  ) {
    let known = spellings[before]
    guard let first = known.grammaticalCase, let other = known.replacement else { return }
    let further = readings[key] ?? []
    guard let replacement, replacement != known.text else {
      for index in [before] + further { spellings[index].replacement = nil }
      return
    }
    if other == replacement {
      guard grammaticalCase != .vocative, grammaticalCase != .accusative else { return }
      var cases = casesAlike[before] ?? [first]
      guard !cases.contains(grammaticalCase) else { return }
      let named = ConceptExpander.names(cases)
      guard known.reason.hasPrefix(named) else { return }
      cases.append(grammaticalCase)
      casesAlike[before] = cases
      spellings[before].reason = ConceptExpander.names(cases) + known.reason.dropFirst(named.count)
      return
    }
    guard !further.contains(where: { spellings[$0].replacement == replacement }) else { return }
    var reading = known
    reading.grammaticalCase = grammaticalCase
    reading.replacement = replacement
    reading.reason = reason()
    readings[key] = further + [spellings.count]
    spellings.append(reading)
    keys.append(key)
  }

  private func caseForms(
    of text: String, form: NameForm, in spoken: LanguageTag? = nil, _ derivation: inout Derivation
  ) -> CaseForms {
    let tag = spoken ?? language
    // Of Kim Chen Yn only the last word is declined.
    if concept.kind == .person, preferred?.isFamilyFirst == true {
      if form == .short { return derivation.decliner.forms(of: text, language: tag, kind: .family, gender: gender) }
      guard let space = text.lastIndex(of: " ") else { return .none }
      let head = text[...space]
      return derivation.decliner.forms(
        of: String(text[text.index(after: space)...]), language: tag, kind: .given, gender: gender
      ).map { $0.map { head + $0 } }
    }
    let kind: NameKind =
      switch concept.kind {
      case .person: form == .given ? .given : .family
      case .place: .place
      case .weapon: .weapon
      default: .other
      }
    if kind == .other || kind == .weapon, isAbroad(text) { return .none }
    let forms = derivation.decliner.forms(of: text, language: tag, kind: kind, gender: gender)
    return tag.language == "uk" && text.hasSuffix("ів") ? forms.map(ConceptExpander.withBothVowels) : forms
  }

  /// Whether a title is of a language that does not decline, and so no noun with its adjectives: Agence France-Presse,
  /// Storm Shadow; a word with a number (Leopard 2) is a noun everywhere.
  private func isAbroad(_ text: String) -> Bool {
    guard ConceptExpander.isPhrase(text) else { return false }
    return concept.sources.contains {
      !Declension.languages.contains($0.language.language) && $0.written.name.text == text
    }
  }

  /// Whether a text has several words without figures.
  private static func isPhrase(_ text: String) -> Bool {
    text.split(separator: " ").dropFirst().contains {
      !$0.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
  }

  /// Whether a variant is a title of several words in a language that does not decline.
  private func isForeignTitle(_ spelling: Spelling) -> Bool {
    guard concept.kind != .person, concept.kind != .place, case .foreign(let other?) = spelling.status else {
      return false
    }
    return !Declension.languages.contains(other.language) && ConceptExpander.isPhrase(spelling.text)
  }

  /// Ukrainian names in -ів have о (Харків, Харкова) or е (Седнів, Седнева) in the other cases, which the name alone
  /// does not tell: both are the name's own.
  private static func withBothVowels(_ forms: [String]) -> [String] {
    var result = forms
    for form in forms {
      for (a, b) in [("ов", "ев"), ("ев", "ов")] {
        for ending in ["а", "у", "ом", "ові", "і", "е"] where form.hasSuffix(a + ending) {
          let other = String(form.dropLast(ending.count + 2)) + b + ending
          if !result.contains(other) { result.append(other) }
        }
      }
    }
    return result
  }

  /// The case that a listed variant stands in: that of the preferred form nearest to it, where it is nearer than the
  /// base form (`Крушінської` is a genitive).
  func listedCase(_ text: String, _ form: NameForm) -> (grammaticalCase: GrammaticalCase, replacement: String)? {
    guard language.declinesNames, let base = targets[form], let forms = targetsByCase[form] else { return nil }
    var best = NameParts.distance(text, base)
    var result: (GrammaticalCase, String)?
    for grammaticalCase in CaseForms.cases {
      guard let candidate = forms[grammaticalCase].first else { continue }
      let distance = NameParts.distance(text, candidate)
      if distance < best {
        best = distance
        result = (grammaticalCase, candidate)
      }
    }
    // One letter nearer may be chance; a whole ending is not.
    return result.flatMap { NameParts.distance(text, base) - best >= 2 ? $0 : nil }
  }

  /// The gender that the concept's names are declined by, where it is told or a given name tells it.
  func toldGender() -> Gender? {
    concept.toldGender(in: language)
      ?? (concept.kind == .person ? preferred?.given : nil).flatMap {
        GivenNames.gender(of: $0, language: language.language)
      }
  }

  /// `genitive, dative or locative`.
  private static func names(_ cases: [GrammaticalCase]) -> String {
    let names = cases.map(name)
    return names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
  }

  static func name(_ grammaticalCase: GrammaticalCase) -> String {
    switch grammaticalCase {
    case .nominative: "nominative"
    case .genitive: "genitive"
    case .dative: "dative"
    case .accusative: "accusative"
    case .instrumental: "instrumental"
    case .locative: "locative"
    case .vocative: "vocative"
    }
  }
}
