import TextCore
import Transliteration

/// Turns concepts into all the spellings that texts may have for them, each with its explanation.
///
/// See `docs/design/0004-glossary.md`.
public struct Expansion: Sendable, Hashable {
  /// How many full names of one concept stop the crossing of any given-name variant with any family-name variant; pairs of
  /// one scheme go on to twice as many, and the preferred part with a variant is always made.
  public var crossLimit = 32
  /// The house's schemes, for what is asked of a concept alone; a glossary brings its own.
  public var schemes: HouseSchemes

  /// Makes an expansion with the usual limits.
  public init(schemes: HouseSchemes = .init()) { self.schemes = schemes }

  /// Every spelling of every concept in texts of a language.
  ///
  /// Within a concept no spelling comes twice. A derived spelling that a concept of the glossary owns in this
  /// language (preferred, admitted or listed) is not emitted for another one, unless it is a given name of both; one
  /// that two concepts derive is emitted for both, and it is for the reader to ask for context. O(concepts x schemes).
  public func spellings(for language: LanguageTag, in glossary: Glossary) -> [Spelling] {
    Array(table(for: language, in: glossary))
  }

  /// The same, in flat memory.
  public func table(for language: LanguageTag, in glossary: Glossary) -> SpellingTable {
    var derivation = Derivation(choice: glossary.schemes)
    let seen = SeenSpellings()
    var owners: [UInt64: Int] = [:]
    // Given names are many persons': a match is one only beside the family name or where the text names the person.
    var given: Set<UInt64> = []
    var names: Set<UInt64> = []
    for (number, concept) in glossary.concepts.enumerated() {
      let plan = listed(concept, language, seen, &derivation)
      for key in plan.ownKeys {
        // -1: several owners, so nobody else may derive it either.
        owners[key] = owners[key].map { $0 == number ? number : -1 } ?? number
      }
      given.formUnion(plan.ownGivenKeys)
      names.formUnion(plan.ownKeys.filter { !plan.ownGivenKeys.contains($0) })
    }
    var result = SpellingTableBuilder()
    for (number, concept) in glossary.concepts.enumerated() {
      // Listed once more: to keep what was listed for so long takes far more memory than the making takes time.
      var plan = listed(concept, language, seen, &derivation)
      plan.derive(&derivation)
      for (spelling, key) in zip(plan.spellings, plan.keys) {
        if case .foreign = spelling.status, let owner = owners[key], owner != number,
          spelling.form != .given || !given.contains(key) || names.contains(key)
        {
          continue
        }
        result.append(spelling)
      }
    }
    return result.finish()
  }

  private func listed(
    _ concept: Concept, _ language: LanguageTag, _ seen: SeenSpellings, _ derivation: inout Derivation
  ) -> ConceptExpander {
    seen.clear()
    var plan = ConceptExpander(concept, language, crossLimit: crossLimit, seen: seen)
    plan.listOwn(&derivation)
    return plan
  }

  /// Every spelling of one concept in texts of a language, without regard to other concepts.
  public func spellings(of concept: Concept, in language: LanguageTag) -> [Spelling] {
    var derivation = Derivation(choice: schemes)
    var plan = ConceptExpander(concept, language, crossLimit: crossLimit, seen: SeenSpellings())
    plan.listOwn(&derivation)
    plan.derive(&derivation)
    return plan.spellings
  }

  /// The name that a language's texts should have, and where it comes from.
  ///
  /// Written down in the glossary; else the source name itself where it is in the language, or in the script of the
  /// language (Latin to Latin); else the language's press form. Nil where nothing leads there.
  public func preferredName(of concept: Concept, in language: LanguageTag) -> (name: Name, origin: NameOrigin)? {
    var derivation = Derivation(choice: schemes)
    return derivation.preferredName(of: concept, in: language)
  }

  /// Whether `preferredName` has a name to give, without making it.
  public func hasPreferredName(_ concept: Concept, in language: LanguageTag) -> Bool {
    let derivation = Derivation(choice: schemes)
    return derivation.writtenName(of: concept, in: language) != nil || derivation.derives(concept, in: language)
  }
}

extension Derivation {
  mutating func preferredName(of concept: Concept, in language: LanguageTag) -> (name: Name, origin: NameOrigin)? {
    if let written = writtenName(of: concept, in: language) { return written }
    guard concept.isDerivable else { return nil }
    for source in concept.sources where scheme(for: concept, from: source.language, to: language) != nil {
      let gender = concept.kind == .person ? concept.toldGender(in: language) : nil
      if let (name, scheme) = derive(
        source.name, from: source.language, to: language, kind: concept.nameKind, gender: gender)
      {
        return (name, .derived(scheme))
      }
    }
    return nil
  }

  /// Whether a press scheme leads from a source name to a language.
  func derives(_ concept: Concept, in language: LanguageTag) -> Bool {
    concept.isDerivable
      && concept.sources.contains { scheme(for: concept, from: $0.language, to: language) != nil }
  }

  /// The scheme that a concept's name is derived by. Between sister languages persons alone are: what Russian papers
  /// call Ukrainian places (Ровно, Славянск) letters do not tell.
  func scheme(for concept: Concept, from source: LanguageTag, to target: LanguageTag) -> Scheme? {
    let isOurs = concept.kind == .person || !PressNames.cyrillicTargets.contains(target.language)
    return isOurs || choice[source.language, target.language] != nil
      ? choice.scheme(from: source.language, to: target.language) : nil
  }

  /// A preferred name that is there as it is.
  func writtenName(of concept: Concept, in language: LanguageTag) -> (name: Name, origin: NameOrigin)? {
    if let local = concept.localName(for: language), let preferred = local.preferred {
      return (preferred.name.split(like: concept), local.origin)
    }
    if let own = concept.sources.first(where: { $0.language.language == language.language }),
      own.language.usualScript == language.usualScript
    {
      return (own.name, .attested)
    }
    guard let source = concept.sources.first else { return nil }
    if source.script == language.usualScript || source.script == .common, source.script == .latin || concept.isCode {
      return (source.name, .derived("as-written"))
    }
    return nil
  }

  /// A name with every part in the press form of a language.
  private func derive(
    _ name: Name, from source: LanguageTag, to target: LanguageTag, kind: NameKind?, gender: Gender?
  ) -> (name: Name, scheme: String)? {
    guard name.family != nil || name.given != nil else {
      return press(name.text, from: source, to: target, kind: kind).map { (Name($0.text), $0.scheme) }
    }
    let given = name.given.flatMap { press($0, from: source, to: target, kind: .given) }
    let family = name.family.flatMap { press($0, from: source, to: target, kind: .family, gender: gender) }
    guard let scheme = (family ?? given)?.scheme else { return nil }
    let result = Name(given: given?.text, family: family?.text, isFamilyFirst: name.isFamilyFirst)
    return (result, scheme)
  }
}

extension Concept {
  /// The block of a language, of a more general tag, or of a regional tag of the same language.
  func localName(for language: LanguageTag) -> LocalName? {
    if let found = name(in: language) { return found }
    return names.filter { $0.key.language == language.language && $0.key.script == language.script }
      .min { $0.key < $1.key }?.value
  }

  /// The gender that a person's names have in a language: as told there or by the concept, else by the given name; a
  /// family name alone (Зеленська) says it less surely. Nil where nothing tells it.
  func toldGender(in language: LanguageTag) -> Gender? {
    if let told = localName(for: language)?.gender ?? gender { return told }
    guard kind == .person, let source = sources.first, let given = source.name.given else { return nil }
    return GivenNames.gender(of: given, language: source.language.language)
  }

  /// What schemes and declension take the name for; nil for a person's whole name.
  var nameKind: NameKind? {
    switch kind {
    case .person: nil
    case .place: .place
    default: .other
    }
  }

  /// Whether the name is a code such as S-300 or ATACMS, which no scheme may touch.
  var isCode: Bool {
    guard let text = sources.first?.text else { return false }
    var hasLower = false
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x30, scalar.value <= 0x39 { return true }
      if UnicodeFacts.isLower(scalar) { hasLower = true }
    }
    return !hasLower && ScriptCode.dominant(in: text).map { [.latin, .cyrillic, .greek].contains($0) } ?? true
  }

  /// Whether schemes apply to the source name: names of people, places and weapons; of other concepts only single
  /// words, since the names of offices and events are translated. Without a source name another name may do for a
  /// person, place or weapon.
  var isDerivable: Bool {
    guard let text = sources.first?.text else { return [.person, .place, .weapon].contains(kind) }
    if isCode { return false }
    switch kind {
    case .person, .place, .weapon: return true
    case .organisation, .event: return !text.utf8.contains(0x20)
    case .term: return false
    }
  }
}

extension Name {
  /// The name with parts where only the source name of its concept has them, if the words can be told apart: as
  /// many words as the source's given and family names have together.
  func split(like concept: Concept) -> Name {
    guard concept.kind == .person, family == nil, given == nil,
      let model = concept.sources.first(where: { $0.name.hasParts })?.name,
      let modelGiven = model.given, let modelFamily = model.family
    else { return self }
    let words = text.split(separator: " ").map(String.init)
    let givenCount = modelGiven.split(separator: " ").count
    let familyCount = modelFamily.split(separator: " ").count
    guard words.count == givenCount + familyCount else { return self }
    if model.isFamilyFirst {
      return Name(
        given: words.suffix(givenCount).joined(separator: " "),
        family: words.prefix(familyCount).joined(separator: " "), isFamilyFirst: true)
    }
    return Name(
      given: words.prefix(givenCount).joined(separator: " "), family: words.suffix(familyCount).joined(separator: " "))
  }
}
