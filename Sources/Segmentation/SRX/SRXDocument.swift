import TextCore

/// Segmentation rules as an SRX file (1.0 or 2.0) states them: not compiled yet.
///
/// SRX 2.0: Localization Industry Standards Association, 7 April 2008; now at ETSI as GS LIS 002.
public struct SRXDocument: Sendable, Hashable {
  /// The file, as the user named it.
  public var path: String?
  /// The version, as written; `2.0` where none is.
  public var version = "2.0"
  /// Whether text within inline codes (a footnote, an attribute) is segmented too.
  public var segmentsSubflows = true
  /// Whether the rules of every map that fits a language apply, in order, rather than those of the first.
  public var cascades = true
  /// Where inline codes at a break go.
  public var codeHandling = SRXCodeHandling()
  /// The rules by language, in the file's order.
  public var languageRules: [SRXLanguageRule] = []
  /// Which rules a language has, in the file's order.
  public var languageMaps: [SRXLanguageMap] = []
  /// What is wrong with the file and was passed over, in order.
  public var warnings: [SRXWarning] = []

  /// An empty document.
  public init() {}

  /// The language rules that apply to a language, in order: all that fit if the file cascades, else the first.
  ///
  /// A map's pattern must match the whole code, in whatever case; `-` and `_` are tried alike. Maps whose pattern is no
  /// regular expression fit nothing and are told of.
  public func rules(for code: String) -> (rules: [SRXLanguageRule], warnings: [SRXWarning]) {
    var found: [SRXLanguageRule] = []
    var told: [SRXWarning] = []
    let places = Dictionary(
      languageRules.indices.map { (languageRules[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    var taken: Set<Int> = []
    let codes = code.contains("-") ? [code, code.replacing("-", with: "_")] : [code]
    for map in languageMaps {
      let pattern: UnicodePattern
      do throws(InputError) { pattern = try JavaDialect.compile(map.pattern, ignoringCase: true) } catch {
        told.append(
          SRXWarning("the language pattern '\(map.pattern)' is passed over: \(error.message)", at: map.position))
        continue
      }
      guard codes.contains(where: { pattern.matches($0) == .match }),
        let place = places[map.ruleName], taken.insert(place).inserted
      else { continue }
      found.append(languageRules[place])
      if !cascades { break }
    }
    return (found, told)
  }
}

/// The rules of one name, in order.
public struct SRXLanguageRule: Sendable, Hashable {
  /// The name that language maps refer to.
  public var name: String
  /// The rules, in the order in which they are tried.
  public var rules: [SRXRule]
  /// Where the element begins.
  public var position: SourcePosition

  /// Makes a set of rules.
  public init(name: String, rules: [SRXRule] = [], at position: SourcePosition = .start) {
    self.name = name
    self.rules = rules
    self.position = position
  }
}

/// One rule: at a place between two characters that both patterns fit, there is a break, or there is none.
public struct SRXRule: Sendable, Hashable {
  /// Whether the rule breaks; else it is an exception.
  public var isBreak: Bool
  /// What must end at the place (ICU syntax); empty: anything.
  public var before: String
  /// What must begin at the place; empty: anything.
  public var after: String
  /// Where the rule's element begins.
  public var position: SourcePosition

  /// Makes a rule.
  public init(isBreak: Bool = true, before: String = "", after: String = "", at position: SourcePosition = .start) {
    self.isBreak = isBreak
    self.before = before
    self.after = after
    self.position = position
  }
}

/// Which rules a language has.
public struct SRXLanguageMap: Sendable, Hashable {
  /// A regular expression that the whole language code matches.
  public var pattern: String
  /// The name of a language rule.
  public var ruleName: String
  /// Where the element begins.
  public var position: SourcePosition

  /// Makes a map.
  public init(pattern: String, ruleName: String, at position: SourcePosition = .start) {
    self.pattern = pattern
    self.ruleName = ruleName
    self.position = position
  }
}

/// Something in an SRX file that is not as it should be, and was passed over.
public struct SRXWarning: Sendable, Hashable {
  /// What, one sentence without a final stop.
  public var message: String
  /// Where.
  public var position: SourcePosition

  /// Makes a warning.
  public init(_ message: String, at position: SourcePosition) {
    self.message = message
    self.position = position
  }
}
