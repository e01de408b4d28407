import Normalization
import Terminology
import TextCore

/// What glossary rules look at: the files as written, the layers as one, and look-up tables made once for all rules.
public struct GlossaryContext: Sendable {
  /// What may be chosen.
  public struct Options: Sendable {
    /// Languages that every concept must have, beside those that the files declare.
    public var languages: [LanguageTag] = []
    /// Concepts that a corpus names; nil where no corpus is given (G403).
    public var used: Set<String>?
    /// A format that the glossary is going to be exported to (G601).
    public var exportFormat: GlossaryFormat?
    /// The most concepts for which every spelling is derived to prove idempotence (G502); above it the listed
    /// spellings alone are run.
    public var expansionLimit = 4000
    /// Makes the defaults.
    public init() {}
  }

  /// One spelling that a file lists.
  public struct Entry: Sendable {
    private let conceptNumber: Int32
    private let blockNumber: Int32
    /// The language.
    public let language: LanguageTag
    private let rank: Rank
    /// The name as written.
    public let written: WrittenName
    /// What the matcher compares.
    public let key: String

    /// A status in a byte: there are entries by the million.
    private enum Rank { case preferred, admitted, deprecated, forbidden, typo }

    init(concept: Int, block: Int, language: LanguageTag, written: WrittenName, status: SpellingStatus, key: String) {
      conceptNumber = Int32(concept)
      blockNumber = Int32(block)
      self.language = language
      self.written = written
      self.key = key
      switch status {
      case .preferred: rank = .preferred
      case .admitted: rank = .admitted
      case .deprecated: rank = .deprecated
      // No file lists a foreign one: those are derived.
      case .forbidden, .foreign: rank = .forbidden
      case .typo: rank = .typo
      }
    }

    /// The concept's place in `concepts`, 0-based.
    public var concept: Int { Int(conceptNumber) }
    /// The place of the language among the concept's names, 0-based.
    var block: Int { Int(blockNumber) }

    /// Its status.
    public var status: SpellingStatus {
      switch rank {
      case .preferred: .preferred
      case .admitted: .admitted
      case .deprecated: .deprecated
      case .forbidden: .forbidden
      case .typo: .typo
      }
    }

    /// Whether texts are changed where they have this spelling.
    public var isReplaced: Bool {
      rank != .preferred && rank != .admitted
    }
  }

  /// The files, base first.
  public let files: [GlossaryFile]
  /// All layers as one.
  public let glossary: Glossary
  /// The readers' findings, by rule.
  public let diagnostics: [String: [Finding]]
  /// The options.
  public let options: Options
  /// The spellings of the merged glossary, in its order, source names left out.
  public let entries: [Entry]
  /// Which entries share a spelling.
  let owners: SpellingOwners
  /// A normalizer for each language that tests or proofs need.
  public let normalizers: [LanguageTag: Normalizer]
  /// Spellings that two concepts list.
  private(set) var conflicts: [Ownership] = []

  /// Names whose characters deserve a second look.
  private let unusual: [WrittenPlace]

  /// Turns single concepts into spellings, by the merged glossary's schemes.
  var expansion: Expansion { Expansion(schemes: glossary.schemes) }

  /// The concepts of the merged glossary.
  public var concepts: [Concept] { glossary.concepts }

  /// Merges the files and fills the tables. O(names), plus the expansion for tests and proofs.
  public init(files: [GlossaryFile], diagnostics: [Finding], options: Options = Options()) {
    self.files = files
    self.options = options
    self.diagnostics = Dictionary(grouping: diagnostics, by: \.rule)
    var glossary = Glossary()
    for file in files { glossary.overlay(file.glossary) }
    self.glossary = glossary
    var entries: [Entry] = []
    let count = glossary.concepts.reduce(0) { $0 + $1.names.values.reduce(0) { $0 + $1.listedCount } }
    entries.reserveCapacity(count)
    var owners = SpellingOwners(capacity: count)
    for (number, concept) in glossary.concepts.enumerated() {
      for (block, (language, name)) in concept.names.enumerated() {
        name.visitListed { written, status in
          let key = NameKey.folded(written.text)
          owners.add(key, in: language)
          entries.append(
            Entry(concept: number, block: block, language: language, written: written, status: status, key: key))
        }
      }
    }
    self.entries = entries
    self.owners = owners
    normalizers = GlossaryContext.normalizers(glossary, entries, options)
    var unusual: [WrittenPlace] = []
    for (file, content) in files.enumerated() {
      for (number, concept) in content.glossary.concepts.enumerated() {
        GlossaryContext.visit(concept) { language, name in
          guard !ScriptFacts.isUnremarkable(name.raw) else { return }
          unusual.append(WrittenPlace(file: file, concept: number, language: language, name: name))
        }
      }
    }
    self.unusual = unusual
    conflicts = Ownership.conflicts(self)
  }

  /// A name among those of a file.
  private struct WrittenPlace: Sendable {
    var file: Int
    var concept: Int
    var language: LanguageTag
    var name: WrittenName
  }

  private static func normalizers(
    _ glossary: Glossary, _ entries: [Entry], _ options: Options
  ) -> [LanguageTag: Normalizer] {
    var result: [LanguageTag: Normalizer] = [:]
    let tested = Set(glossary.tests.map(\.language))
    let isSmall = glossary.concepts.count <= options.expansionLimit
    for language in Set(glossary.languages + options.languages).union(tested).sorted() {
      let spellings =
        isSmall || tested.contains(language)
        ? Expansion().spellings(for: language, in: glossary) : listed(glossary, entries, language)
      result[language] = Normalizer(spellings: spellings, language: language)
    }
    return result
  }

  /// What the glossary lists for a language, without what is derived.
  private static func listed(_ glossary: Glossary, _ entries: [Entry], _ language: LanguageTag) -> [Spelling] {
    var result: [Spelling] = []
    var last: Int?
    for entry in entries where entry.language == language {
      let name = glossary.concepts[entry.concept].names.values[entry.block]
      let replacement = entry.isReplaced ? name.preferred?.text : nil
      if last == entry.concept, var next = result.last {
        // What a concept's spellings share is held once.
        next.text = entry.written.text
        next.status = entry.status
        next.replacement = replacement
        result.append(next)
        continue
      }
      last = entry.concept
      let concept = glossary.concepts[entry.concept]
      result.append(
        Spelling(
          text: entry.written.text, concept: concept.id, form: .full, status: entry.status, replacement: replacement,
          reason: "listed", casePolicy: name.casePolicy ?? concept.casePolicy ?? .smart,
          fixPolicy: name.fixPolicy ?? concept.fixPolicy ?? .safe,
          context: name.context.isEmpty ? concept.context : name.context, definition: concept.definitionPlace))
    }
    return result
  }

  /// Every name that the files list, as written there: spellings, short forms, case forms and source names.
  public func written(_ visit: (_ concept: Concept, _ language: LanguageTag, _ name: WrittenName) -> Void) {
    for file in files {
      for concept in file.glossary.concepts { GlossaryContext.visit(concept) { visit(concept, $0, $1) } }
    }
  }

  /// The names of `written` less those of which a first look tells that their characters are in order: letters of one
  /// script in NFC, single spaces, no sign in front.
  func unusual(_ visit: (_ concept: Concept, _ language: LanguageTag, _ name: WrittenName) -> Void) {
    for place in unusual { visit(files[place.file].glossary.concepts[place.concept], place.language, place.name) }
  }

  private static func visit(_ concept: Concept, _ visit: (_ language: LanguageTag, _ name: WrittenName) -> Void) {
    for source in concept.sources { visit(source.language, source.written) }
    for (language, local) in concept.names {
      local.visitListed { name, _ in visit(language, name) }
      if let short = local.short { visit(language, short) }
      if local.forms.isEmpty { continue }
      for key in local.forms.keys.sorted() {
        if let form = local.forms[key] { visit(language, form) }
      }
    }
  }

  /// The block of an entry.
  func local(_ entry: Entry) -> LocalName { concepts[entry.concept].names.values[entry.block] }

  /// A change of a written name in its file's bytes; nil where the file writes it with escapes: a quotation mark that is
  /// doubled in a table is no mark of the name's own.
  func fix(_ name: WrittenName, to text: String, _ title: String, isSafe: Bool = true) -> Fix? {
    guard let file = files.first(where: { $0.path == name.place.path }), !name.raw.isEmpty else { return nil }
    let from = max(0, name.place.span.start.byte)
    let to = min(file.bytes.count, name.place.span.end.byte)
    let raw = Array(name.raw.utf8)
    guard from <= to, raw.count <= to - from else { return nil }
    for start in from...(to - raw.count) where file.bytes[start..<(start + raw.count)].elementsEqual(raw) {
      let isDoubled =
        raw.first == 0x22 && start > 0 && file.bytes[start - 1] == 0x22
        || raw.last == 0x22 && start + raw.count < file.bytes.count && file.bytes[start + raw.count] == 0x22
      if isDoubled { return nil }
      return Fix(title: title, edits: [TextEdit(start..<(start + raw.count), text)], isSafe: isSafe)
    }
    return nil
  }
}

/// How names are compared: as the matcher does.
enum NameKey {
  /// NFC, simple case folding, one apostrophe, one kind of space.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x60 }) { return text.lowercased() }
    var out = String.UnicodeScalarView()
    for scalar in NormalizationForm.nfc.apply(text).unicodeScalars {
      switch scalar {
      case "’", "ʼ", "`": out.append("'")
      case "\u{A0}", "\u{202F}": out.append(" ")
      case "\u{AD}": continue
      default: out.append(UnicodeFacts.fold(scalar))
      }
    }
    return String(out)
  }
}
