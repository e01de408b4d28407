import TextCore
import Transliteration

/// What the house thinks of a spelling.
public enum SpellingStatus: Sendable, Hashable {
  /// The house's own form.
  case preferred
  /// Fine as it is.
  case admitted
  /// House style forbids it (T101).
  case deprecated
  /// An error (T102).
  case forbidden
  /// Another language's or scheme's romanization; the scheme's language where it is known.
  case foreign(LanguageTag?)
  /// No scheme gives it.
  case typo
}

/// Which of a concept's forms a spelling is: a short form is replaced by a short form, a full name by a full name.
public enum NameForm: String, Sendable, Hashable, Codable, CaseIterable {
  /// Given name and family name, or the whole name of a place or organisation.
  case full
  /// Given name, patronymic and family name.
  case fullWithPatronymic
  /// Initial(s) and family name.
  case initial
  /// Family name and given name, in this order.
  case inverted
  /// Family name alone, or a declared short form.
  case short
  /// Given name alone: changed only where the text names the full person too.
  case given
}

/// How letter case is compared.
public enum CasePolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// As written.
  case exact
  /// As written, or in ALL CAPS.
  case smart
  /// In any case.
  case any
}

/// Whether a replacement is made.
public enum FixPolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// Without asking; where a person who is asked says so; not at all. What is not replaced is reported.
  case safe, ask, never
}

/// One spelling of one concept in texts of one language: what the normalizer matches, with its explanation.
///
/// What all spellings of a concept share is held once, so that an expansion of 10,000 concepts stays small.
public struct Spelling: Sendable, Hashable {
  /// The spelling, NFC.
  public var text: String
  /// Which form it is.
  public var form: NameForm
  /// The grammatical case it stands in; nil where the language has none or the spelling is the base form.
  public var grammaticalCase: GrammaticalCase?
  /// What the house thinks of it.
  public var status: SpellingStatus
  /// What replaces it: the preferred spelling of the same form and case. Nil where nothing does (preferred,
  /// admitted) or where the case form is not known.
  public var replacement: String?
  /// Why it is known, for people: `Spanish press form`, `typo listed in the glossary`.
  public var reason: String
  /// The scheme that derives it, where one does.
  public var scheme: String?
  private(set) var owner: SpellingOwner

  /// The concept's id.
  public var concept: String {
    get { owner.concept }
    set { owner = owner.with(concept: newValue) }
  }
  /// What the concept is; nil where nobody says.
  public var kind: ConceptKind? { owner.kind }
  /// How letter case is compared.
  public var casePolicy: CasePolicy {
    get { owner.casePolicy }
    set { owner = owner.with(casePolicy: newValue) }
  }
  /// Whether it is replaced without asking.
  public var fixPolicy: FixPolicy {
    get { owner.fixPolicy }
    set { owner = owner.with(fixPolicy: newValue) }
  }
  /// Words of which one must be near (a leading `!`: must not be) for the spelling to be this concept.
  public var context: [String] {
    get { owner.context }
    set { owner = owner.with(context: newValue) }
  }
  /// Gender of the replacement in the text's language (`m`, `f`, `n`, `pl`), for articles.
  public var gender: Gender? {
    get { owner.gender }
    set { owner = owner.with(gender: .some(newValue)) }
  }
  /// Where the glossary defines the concept.
  public var definition: RelatedPlace? {
    get { owner.definition }
    set { owner = owner.with(definition: .some(newValue)) }
  }

  /// Makes a spelling.
  public init(
    text: String, concept: String, form: NameForm, grammaticalCase: GrammaticalCase? = nil, status: SpellingStatus,
    replacement: String? = nil, reason: String, scheme: String? = nil, casePolicy: CasePolicy = .smart,
    fixPolicy: FixPolicy = .safe, context: [String] = [], gender: Gender? = nil, definition: RelatedPlace? = nil,
    kind: ConceptKind? = nil
  ) {
    self.init(
      text: text, form: form, grammaticalCase: grammaticalCase, status: status, replacement: replacement,
      reason: reason, scheme: scheme,
      owner: SpellingOwner(
        concept: concept, kind: kind, casePolicy: casePolicy, fixPolicy: fixPolicy, context: context, gender: gender,
        definition: definition))
  }

  init(
    text: String, form: NameForm, grammaticalCase: GrammaticalCase?, status: SpellingStatus, replacement: String?,
    reason: String, scheme: String?, owner: SpellingOwner
  ) {
    self.text = text
    self.form = form
    self.grammaticalCase = grammaticalCase
    self.status = status
    self.replacement = replacement
    self.reason = reason
    self.scheme = scheme
    self.owner = owner
  }
}
