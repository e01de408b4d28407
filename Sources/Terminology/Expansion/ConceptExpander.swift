import TextCore
import Transliteration

/// Expands one concept for one language, in two steps: what the glossary lists, then what is derived.
struct ConceptExpander {
  let concept: Concept
  let language: LanguageTag
  let crossLimit: Int
  let local: LocalName?
  /// The preferred spelling of each form.
  private(set) var targets: [NameForm: String] = [:]
  /// The preferred spelling of each form in each case, where the language declines names.
  var targetsByCase: [NameForm: CaseForms] = [:]
  private(set) var preferred: Name?
  private(set) var origin: NameOrigin = .attested
  /// The gender that its names are declined by.
  private(set) var gender: Gender?
  /// What is emitted.
  var spellings: [Spelling] = []
  /// The fingerprint of each spelling.
  var keys: [UInt64] = []
  /// Fingerprints of spellings that are the concept's own in this language: nobody else may derive them.
  private(set) var ownKeys: [UInt64] = []
  /// Those among them that are given names.
  private(set) var ownGivenKeys: Set<UInt64> = []
  /// Fingerprint of a spelling -> its place in `spellings`; -1 where it was left out on purpose.
  private let seen: SeenSpellings
  private let ordinary: Set<UInt64>
  private let english: Set<UInt64>
  private let owner: SpellingOwner
  private let askingOwner: SpellingOwner
  /// Listed given-name and family-name variants of this language, for crossing.
  private var listedGiven: [Variant] = []
  private var listedFamily: [Variant] = []
  /// Places of the further readings of case forms, by their fingerprint, and the cases that a form is replaced alike in.
  var readings: [UInt64: [Int]] = [:]
  var casesAlike: [Int: [GrammaticalCase]] = [:]

  /// A spelling of a part with what is known of it.
  struct Variant {
    var text: String
    var status: SpellingStatus
    var reason: String
    var scheme: String?
    /// Without accents, where it has some and that is known already.
    var plain: String?
  }

  init(_ concept: Concept, _ language: LanguageTag, crossLimit: Int, seen: SeenSpellings) {
    self.seen = seen
    self.concept = concept
    self.language = language
    self.crossLimit = crossLimit
    local = concept.localName(for: language)
    ordinary = OrdinaryWords.fingerprints(of: language.language)
    english = OrdinaryWords.fingerprints(of: "en")
    let context = local.map { $0.context.isEmpty ? concept.context : $0.context } ?? concept.context
    owner = SpellingOwner(
      concept: concept.id, kind: concept.kind, casePolicy: local?.casePolicy ?? concept.casePolicy ?? .smart,
      fixPolicy: local?.fixPolicy ?? concept.fixPolicy ?? .safe, context: context,
      gender: local?.gender ?? concept.gender, definition: concept.definitionPlace)
    askingOwner = owner.fixPolicy == .safe ? owner.with(fixPolicy: .ask) : owner
  }

  // MARK: - Listed

  /// Emits the preferred forms and what the glossary lists for the language.
  mutating func listOwn(_ derivation: inout Derivation) {
    let found = derivation.preferredName(of: concept, in: language)
    preferred = found?.name
    if language.declinesNames { gender = toldGender() }
    if let found {
      origin = found.origin
      emitPreferred(found.name, &derivation)
    }
    guard let local else { return }
    for (written, status) in local.listed where status != .preferred { emitListed(written, status) }
  }

  private mutating func emitPreferred(_ name: Name, _ derivation: inout Derivation) {
    targets[.full] = name.text
    let reason: String
    switch origin {
    case .attested: reason = "preferred in \(language.englishName)"
    case .exonym: reason = "\(language.englishName) exonym"
    case .derived(let scheme): reason = "\(language.englishName) form by \(scheme)"
    }
    var forms: [(NameForm, String)] = [(.full, name.text)]
    if concept.kind == .person, let given = name.given, let family = name.family {
      targets[.given] = given
      targets[.short] = local?.short?.text ?? family
      targets[.initial] = NameParts.initials(given) + " " + family
      targets[.inverted] = name.isFamilyFirst ? given + " " + family : family + " " + given
      forms += [.short, .initial, .inverted, .given].compactMap { form in targets[form].map { (form, $0) } }
      if let patronymic = patronymic(&derivation) {
        let full = [given, patronymic, family].joined(separator: " ")
        targets[.fullWithPatronymic] = full
        forms.append((.fullWithPatronymic, full))
      }
    } else if let short = local?.short?.text {
      targets[.short] = short
      forms.append((.short, short))
    }
    for (form, text) in forms {
      let isDerived = if case .derived = origin { true } else { false }
      emit(text, form, .preferred, reason: reason, scheme: isDerived ? originScheme : nil)
    }
    emitOtherPressForms(name, &derivation)
    declinePreferred(&derivation)
  }

  private var originScheme: String? {
    if case .derived(let scheme) = origin { return scheme }
    return nil
  }

  private func patronymic(_ derivation: inout Derivation) -> String? {
    if let own = preferred?.patronymic { return own }
    for source in concept.sources {
      if let patronymic = source.name.patronymic,
        let form = derivation.press(patronymic, from: source.language, to: language, kind: .patronymic)
      {
        return form.text
      }
    }
    return nil
  }

  private mutating func emitListed(_ written: WrittenName, _ status: SpellingStatus) {
    let name = written.name
    let reason: String
    switch status {
    case .admitted: reason = "allowed in the glossary"
    case .deprecated: reason = "the glossary advises against it"
    case .forbidden: reason = "forbidden by the glossary"
    default: reason = "typo listed in the glossary"
    }
    let form = listedForm(name)
    if status != .admitted, let (grammaticalCase, replacement) = listedCase(name.text, form) {
      return emit(
        name.text, form, status, grammaticalCase: grammaticalCase, replacement: replacement, reason: reason)
    }
    emit(name.text, form, status, reason: reason)
    switch form {
    case .short: listedFamily.append(Variant(text: name.text, status: status, reason: reason))
    case .given: listedGiven.append(Variant(text: name.text, status: status, reason: reason))
    default:
      guard concept.kind == .person, let given = name.given, let family = name.family else { break }
      // Written with slashes: its parts are variants too, unless they are the preferred ones.
      let variants = (given: given, family: family)
      if isOther(variants.family, than: preferred?.family) {
        emit(family, .short, status, reason: reason)
        listedFamily.append(Variant(text: family, status: status, reason: reason))
      }
      if isOther(variants.given, than: preferred?.given) {
        emit(given, .given, status, reason: reason)
        listedGiven.append(Variant(text: given, status: status, reason: reason))
      }
    }
  }

  /// Whether a listed part is not the preferred one; under `case: exact` its case alone may tell.
  private func isOther(_ part: String, than preferred: String?) -> Bool {
    let preferred = preferred ?? ""
    return owner.casePolicy == .exact ? part != preferred : SpellingKey.folded(part) != SpellingKey.folded(preferred)
  }

  /// Whether a listed spelling differs in case alone from those that are there, where `case: exact` makes that another
  /// one (Mer Noire beside mer Noire).
  private func isOtherCase(_ text: String, _ status: SpellingStatus, _ isDerived: Bool, _ key: UInt64) -> Bool {
    guard owner.casePolicy == .exact, !isDerived, status != .preferred, status != .admitted else { return false }
    return !zip(keys, spellings).contains { $0 == key && $1.text == text }
  }

  /// The form that a listed variant is one of: a single word beside a name of several is its short form, or the
  /// given name where it is nearer to that.
  private func listedForm(_ name: Name) -> NameForm {
    guard name.family == nil, let preferred, !name.text.utf8.contains(0x20) else { return .full }
    guard concept.kind == .person, let family = preferred.family else {
      return preferred.text.utf8.contains(0x20) && targets[.short] != nil ? .short : .full
    }
    guard let given = preferred.given else { return .full }
    let toFamily = NameParts.distance(name.text, family)
    return NameParts.distance(name.text, given) < toFamily ? .given : .short
  }

  // MARK: - Derived

  /// Emits the spellings of other languages and schemes.
  mutating func derive(_ derivation: inout Derivation) {
    guard let preferred else { return declineVariants(&derivation) }
    let script = ScriptCode.dominant(in: preferred.text) ?? language.usualScript
    let isExonym = origin == .exonym || isFarFromSource(preferred, &derivation)
    deriveListedElsewhere(script: script, isExonym: isExonym)
    let routes = isExonym || script != .latin || !concept.isDerivable ? [] : routes(&derivation)
    if concept.kind == .person, let given = preferred.given, let family = preferred.family {
      derivePerson(preferred, given: given, family: family, routes: routes, &derivation)
    } else if !routes.isEmpty {
      deriveWhole(preferred, routes: routes, &derivation)
    }
    declineVariants(&derivation)
  }

  /// The names that schemes start from: the source names, and for a name of the countries where Russian was written
  /// also the Russian one, through which most foreign spellings of the past went.
  ///
  /// The Russian name of anybody else is a rendering itself: what schemes make of it (Tramp, Reiter) nobody writes.
  private func routes(_ derivation: inout Derivation) -> [(name: Name, language: LanguageTag)] {
    var result: [(Name, LanguageTag)] = []
    for source in concept.sources where source.script != .latin { result.append((source.name, source.language)) }
    let wentThroughRussian = concept.sources.contains {
      $0.script == .cyrillic || ["ka", "hy"].contains($0.language.language)
    }
    // Tables have no column for the source; a name in another script is as good.
    let isTable = concept.sources.isEmpty
    for (tag, local) in concept.names
    where (tag.language == "ru" && wentThroughRussian) || (isTable && tag.usualScript != .latin) {
      guard let name = local.preferred?.name, local.origin != .exonym,
        !result.contains(where: { $0.1.language == tag.language })
      else { continue }
      let route = (name.split(like: concept), tag)
      if !isTable || isSource(route.0, tag, &derivation) { result.append(route) }
    }
    return result
  }

  /// Whether a name in another script is what the names in Latin letters were made from: one of them at least is a
  /// romanization of it, or there is none.
  private func isSource(_ name: Name, _ language: LanguageTag, _ derivation: inout Derivation) -> Bool {
    let part = name.family ?? name.text
    let forms = derivation.all(part, from: language, kind: name.family == nil ? concept.nameKind : .family)
    if forms.isEmpty { return true }
    var isAlone = true
    for (_, local) in concept.names {
      guard let text = local.preferred?.name.text, ScriptCode.dominant(in: text) == .latin else { continue }
      isAlone = false
      let plain = SpellingKey.unaccented(text)
      if forms.contains(where: { plain.hasSuffix($0.plain ?? $0.text) }) { return true }
    }
    return isAlone
  }

  private mutating func deriveListedElsewhere(script: ScriptCode, isExonym: Bool) {
    var others: [(tag: LanguageTag, name: Name, isExonym: Bool)] = []
    for (tag, other) in concept.names where tag.language != language.language {
      guard let written = other.preferred else { continue }
      others.append((tag, written.name.split(like: concept), other.origin == .exonym))
    }
    // A Russian name in a Ukrainian text, or the other way round: no scheme leads there, the letters are shared.
    for source in concept.sources where source.language.language != language.language && source.script == .cyrillic {
      others.append((source.language, source.name.split(like: concept), false))
    }
    // One spelling is often several languages' own: English, which most copy from, is named first.
    others = others.filter { $0.tag.language == "en" } + others.filter { $0.tag.language != "en" }
    // What a language calls a foreign town (cs Berlín, pt Londres) the name in its own letters does not tell.
    let isUntold = if case .derived("as-written") = origin { concept.kind != .person } else { false }
    for (tag, name, isForeignExonym) in others where !(isUntold && isForeignExonym) {
      guard ScriptCode.dominant(in: name.text) == script else { continue }
      let reason = "\(tag.englishName) form"
      let ask = isExonym || isForeignExonym
      emitForeign(name.text, .full, tag, reason: reason, ask: ask)
      guard concept.kind == .person, let given = name.given, let family = name.family else { continue }
      emitForeign(family, .short, tag, reason: reason, ask: ask)
      emitForeign(given, .given, tag, reason: reason, ask: ask)
      emitForeign(NameParts.initials(given) + " " + family, .initial, tag, reason: reason, ask: ask)
      listedFamily.append(Variant(text: family, status: .foreign(tag), reason: reason))
      listedGiven.append(Variant(text: given, status: .foreign(tag), reason: reason))
    }
  }

  private mutating func deriveWhole(
    _ preferred: Name, routes: [(name: Name, language: LanguageTag)], _ derivation: inout Derivation
  ) {
    for (name, source) in routes {
      for romanization in derivation.all(name.text, from: source, kind: concept.nameKind) {
        let variant = explain(romanization, through: source)
        emit(
          variant.text, .full, variant.status, reason: variant.reason, scheme: variant.scheme, isDerived: true)
      }
    }
    emitUnaccented(preferred.text, .full)
    if let short = targets[.short], concept.kind == .place { emitUnaccented(short, .short) }
  }

  /// Crosses the parts that are listed and those that schemes make; where no route leads anywhere, the listed ones.
  private mutating func derivePerson(
    _ preferred: Name, given: String, family: String, routes: [(name: Name, language: LanguageTag)],
    _ derivation: inout Derivation
  ) {
    var givens = listedGiven
    var families = listedFamily
    var pairs: [(Variant, Variant)] = []
    let bearer = concept.toldGender(in: language)
    for (name, source) in routes {
      guard let sourceFamily = name.family else { continue }
      let familyForms = derivation.all(sourceFamily, from: source, kind: .family, gender: bearer)
      let givenForms = name.given.map { derivation.all($0, from: source, kind: .given) } ?? []
      let familyVariants = familyForms.map { explain($0, through: source) }
      let givenVariants = givenForms.map { explain($0, through: source) }
      families += familyVariants
      givens += givenVariants
      for (index, form) in familyForms.enumerated() {
        // The same scheme on both sides comes first: that is how people write a name.
        if let match = givenForms.firstIndex(where: { $0.number == form.number }) {
          pairs.append((givenVariants[match], familyVariants[index]))
        }
      }
    }
    givens = withoutAccents(givens, preferred: given)
    families = withoutAccents(families, preferred: family)
    for variant in families {
      emit(variant.text, .short, variant.status, reason: variant.reason, scheme: variant.scheme, isDerived: true)
    }
    for variant in givens {
      emit(variant.text, .given, variant.status, reason: variant.reason, scheme: variant.scheme, isDerived: true)
    }
    cross(givens, families, pairs: pairs, preferred: preferred)
  }

  /// Emits full names of part variants: the preferred part with every variant of the other, then pairs of one
  /// scheme, then any pair, up to the limit.
  private mutating func cross(
    _ givens: [Variant], _ families: [Variant], pairs: [(Variant, Variant)], preferred: Name
  ) {
    guard let given = preferred.given, let family = preferred.family else { return }
    var left = crossLimit
    let initials = NameParts.initials(given)
    func full(_ given: String, _ family: String) -> String {
      preferred.isFamilyFirst ? family + " " + given : given + " " + family
    }
    for variant in families {
      emit(
        full(given, variant.text), .full, variant.status, reason: variant.reason, scheme: variant.scheme,
        isDerived: true)
      let initial = initials + " " + variant.text
      emit(initial, .initial, variant.status, reason: variant.reason, scheme: variant.scheme, isDerived: true)
      left -= 1
    }
    for variant in givens {
      emit(
        full(variant.text, family), .full, variant.status, reason: variant.reason, scheme: variant.scheme,
        isDerived: true)
      left -= 1
    }
    for (givenVariant, variant) in pairs where left > -crossLimit {
      emit(
        full(givenVariant.text, variant.text), .full, variant.status, reason: variant.reason, scheme: variant.scheme,
        isDerived: true)
      left -= 1
    }
    // A soft sign written as an apostrophe (Denys Shmyhal'): the name without it would match and leave it behind.
    for variant in families where variant.text.utf8.last == UInt8(ascii: "'") {
      for listed in listedGiven {
        emit(
          full(listed.text, variant.text), .full, NameParts.graver(variant.status, listed.status),
          reason: variant.reason, scheme: variant.scheme, isDerived: true)
      }
    }
    for variant in families where left > 0 {
      for givenVariant in givens where left > 0 {
        let status = NameParts.graver(variant.status, givenVariant.status)
        let before = spellings.count
        emit(
          full(givenVariant.text, variant.text), .full, status, reason: variant.reason, scheme: variant.scheme,
          isDerived: true)
        left -= spellings.count - before
      }
    }
  }

  /// The variants and, after them, those that marks on letters set apart (`Guerásimov` -> `Guerasimov`).
  private func withoutAccents(_ variants: [Variant], preferred: String) -> [Variant] {
    var result = variants
    // Some dozens: comparing numbers one by one is quicker than a set of texts.
    var texts = variants.map { SpellingKey.exactFingerprint($0.text) }
    func isNew(_ text: String) -> Bool {
      let fingerprint = SpellingKey.exactFingerprint(text)
      if texts.contains(fingerprint) { return false }
      texts.append(fingerprint)
      return true
    }
    for variant in variants where variant.text != preferred {
      let plain = variant.plain ?? SpellingKey.unaccented(variant.text)
      guard plain != variant.text, isNew(plain) else { continue }
      result.append(
        Variant(
          text: plain, status: variant.status, reason: variant.reason + " without its accents", scheme: variant.scheme))
    }
    let plain = SpellingKey.unaccented(preferred)
    if plain != preferred, isNew(plain) {
      result.append(Variant(text: plain, status: .typo, reason: "the accents are missing"))
    }
    return result
  }

  private mutating func emitUnaccented(_ text: String, _ form: NameForm) {
    let plain = SpellingKey.unaccented(text)
    if plain != text { emit(plain, form, .typo, reason: "the accents are missing", isDerived: true) }
  }

  private func explain(_ romanization: Romanization, through source: LanguageTag) -> Variant {
    let isDetour = !concept.sources.isEmpty && !concept.sources.contains { $0.language == source }
    let isOwn = romanization.language?.language == language.language
    let reasons = romanization.reasons
    let reason = isOwn ? isDetour ? reasons.ownDetour : reasons.own : isDetour ? reasons.detour : reasons.plain
    return Variant(
      text: romanization.text, status: .foreign(isDetour ? source : isOwn ? nil : romanization.language),
      reason: reason, scheme: romanization.scheme, plain: romanization.plain)
  }

  /// Whether the preferred name is no romanization of the source (Crimée, Neptune): then romanizations are other
  /// words, and asking is better than changing.
  private func isFarFromSource(_ preferred: Name, _ derivation: inout Derivation) -> Bool {
    guard case .attested = origin, concept.kind != .person, let source = concept.sources.first,
      source.script != .latin, ScriptCode.dominant(in: preferred.text) == .latin
    else { return false }
    let plain = SpellingKey.unaccented(preferred.text)
    let forms = derivation.all(source.text, from: source.language, kind: concept.nameKind)
    guard !forms.isEmpty else { return false }
    let nearest = forms.map { NameParts.distance(plain, SpellingKey.unaccented($0.text)) }.min() ?? 0
    return nearest * 5 > plain.unicodeScalars.count * 2
  }

  // MARK: - Emitting

  private mutating func emitForeign(_ text: String, _ form: NameForm, _ tag: LanguageTag, reason: String, ask: Bool) {
    emit(text, form, .foreign(tag), reason: reason, isDerived: true, ask: ask)
  }

  /// Adds a spelling unless the concept has it already, or it is a guess that an ordinary word could be.
  mutating func emit(
    _ text: String, _ form: NameForm, _ status: SpellingStatus, grammaticalCase: GrammaticalCase? = nil,
    replacement: String? = nil, reason: @autoclosure () -> String, scheme: String? = nil, isDerived: Bool = false,
    ask: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let key = SpellingKey.fingerprint(text)
    if let before = seen.value(key), !isOtherCase(text, status, isDerived, key) {
      if let grammaticalCase, before >= 0 { readAgain(before, grammaticalCase, replacement, reason(), key) }
      return
    }
    // An ending more makes a word of three letters no surer: Olše is a river to the Czechs.
    let letters = grammaticalCase == nil ? 3 : 4
    if isDerived, !text.utf8.contains(0x20),
      SpellingKey.isShort(text, upTo: letters) || ordinary.contains(key)
    {
      seen.set(key, -1)
      return
    }
    // English words stand in texts of all languages (Luck, in Czech a city).
    let isEnglishWord = isDerived && !text.utf8.contains(0x20) && english.contains(key)
    let isOwn: Bool
    var target: String?
    switch status {
    case .preferred, .admitted: isOwn = true
    case .foreign:
      isOwn = false
      target = replacement ?? targets[form]
    case .deprecated, .forbidden, .typo:
      isOwn = !isDerived
      target = replacement ?? targets[form]
    }
    // In an oblique case the base form is no replacement.
    if grammaticalCase != nil { target = isOwn && (status == .preferred || status == .admitted) ? nil : replacement }
    if target == text {
      seen.set(key, -1)
      return
    }
    if isOwn {
      ownKeys.append(key)
      if form == .given { ownGivenKeys.insert(key) }
    }
    seen.set(key, spellings.count)
    keys.append(key)
    spellings.append(
      Spelling(
        text: text, form: form, grammaticalCase: grammaticalCase, status: status, replacement: target, reason: reason(),
        scheme: scheme, owner: ask || isEnglishWord ? askingOwner : owner))
  }
}
