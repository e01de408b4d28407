import TextCore
import Transliteration

/// Where a preferred name comes from.
public enum NameOrigin: Sendable, Hashable {
  /// Written down in the glossary.
  case attested
  /// Made from the source name by a scheme, named by its id.
  case derived(String)
  /// An exonym such as Moscou: only ever written down, never derived, and no pattern for other names.
  case exonym

  /// The keyword of the native format.
  public var keyword: String {
    switch self {
    case .attested: "attested"
    case .derived: "derived"
    case .exonym: "exonym"
    }
  }
}

/// What a glossary says of one concept in one language.
public struct LocalName: Sendable, Hashable {
  /// The name to use; nil where only variants are listed and the name itself is derived.
  public var preferred: WrittenName?
  /// Where the preferred name comes from.
  public var origin: NameOrigin
  /// Fine as they are.
  public var admitted: [WrittenName]
  /// House style advises against them (T101).
  public var deprecated: [WrittenName]
  /// Errors (T102).
  public var forbidden: [WrittenName]
  /// Spellings that no scheme gives.
  public var typos: [WrittenName]
  /// The preferred short form.
  public var short: WrittenName?
  /// The name's gender in this language.
  public var gender: Gender?
  /// Case forms where the rules of declension are wrong, by case (`gen`, `dat` …).
  public var forms: [String: WrittenName]
  /// How letter case is compared; nil for the room's default.
  public var casePolicy: CasePolicy?
  /// Whether replacements are made without asking; nil for the default.
  public var fixPolicy: FixPolicy?
  /// Words of which one must be near; with a leading `!`, must not be.
  public var context: [String]
  /// A remark.
  public var note: String?
  /// Where the language's block stands.
  public var place: FilePlace

  /// Makes what is known of a name, nothing listed yet.
  public init(preferred: WrittenName? = nil, origin: NameOrigin = .attested, place: FilePlace) {
    self.preferred = preferred
    self.origin = origin
    self.place = place
    admitted = []
    deprecated = []
    forbidden = []
    typos = []
    forms = [:]
    context = []
  }

  /// Every spelling listed, with its status, in the order of the native format's keys.
  public var listed: [(name: WrittenName, status: SpellingStatus)] {
    var result: [(name: WrittenName, status: SpellingStatus)] = []
    result.reserveCapacity(listedCount)
    visitListed { result.append(($0, $1)) }
    return result
  }

  /// How many spellings are listed.
  public var listedCount: Int { variantCount + (preferred == nil ? 0 : 1) }

  /// How many spellings are listed beside the preferred one.
  public var variantCount: Int { admitted.count + deprecated.count + forbidden.count + typos.count }

  /// Hands out what `listed` holds, one by one.
  public func visitListed(_ visit: (_ name: WrittenName, _ status: SpellingStatus) -> Void) {
    if let preferred { visit(preferred, .preferred) }
    for name in admitted { visit(name, .admitted) }
    for name in deprecated { visit(name, .deprecated) }
    for name in forbidden { visit(name, .forbidden) }
    for name in typos { visit(name, .typo) }
  }
}
