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

  /// One spelling that a file lists. A class, for the rules hand it around by the hundred thousand.
  public final class Entry: Sendable {
    /// The concept's place in `concepts`, 0-based.
    public let concept: Int
    /// The language.
    public let language: LanguageTag
    /// The name as written.
    public let written: WrittenName
    /// Its status.
    public let status: SpellingStatus
    /// What the matcher compares.
    public let key: String

    init(concept: Int, language: LanguageTag, written: WrittenName, status: SpellingStatus, key: String) {
      self.concept = concept
      self.language = language
      self.written = written
      self.status = status
      self.key = key
    }

    /// Whether texts are changed where they have this spelling.
    public var isReplaced: Bool {
      switch status {
      case .preferred, .admitted: false
      default: true
      }
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
  /// Numbers of entries, by language and comparison key.
  public let owners: [LanguageTag: [String: [Int]]]
  /// A normalizer for each language that tests or proofs need.
  public let normalizers: [LanguageTag: Normalizer]

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
    var owners: [LanguageTag: [String: [Int]]] = [:]
    for (number, concept) in glossary.concepts.enumerated() {
      for language in concept.languages {
        guard let name = concept.names[language] else { continue }
        for (written, status) in name.listed {
          let key = NameKey.folded(written.text)
          owners[language, default: [:]][key, default: []].append(entries.count)
          entries.append(Entry(concept: number, language: language, written: written, status: status, key: key))
        }
      }
    }
    self.entries = entries
    self.owners = owners
    normalizers = GlossaryContext.normalizers(glossary, entries, options)
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
    entries.filter { $0.language == language }.map { entry in
      let concept = glossary.concepts[entry.concept]
      let name = concept.names[language]
      return Spelling(
        text: entry.written.text, concept: concept.id, form: .full, status: entry.status,
        replacement: entry.isReplaced ? name?.preferred?.text : nil, reason: "listed",
        casePolicy: name?.casePolicy ?? concept.casePolicy ?? .smart,
        fixPolicy: name?.fixPolicy ?? concept.fixPolicy ?? .safe,
        context: name.map { $0.context.isEmpty ? concept.context : $0.context } ?? [],
        definition: concept.definitionPlace)
    }
  }

  /// Every name that the files list, as written there: spellings, short forms, case forms and source names.
  public func written(_ visit: (_ concept: Concept, _ language: LanguageTag, _ name: WrittenName) -> Void) {
    for file in files {
      for concept in file.glossary.concepts {
        for source in concept.sources { visit(concept, source.language, source.written) }
        for language in concept.languages {
          guard let local = concept.names[language] else { continue }
          for (name, _) in local.listed { visit(concept, language, name) }
          if let short = local.short { visit(concept, language, short) }
          for key in local.forms.keys.sorted() {
            if let form = local.forms[key] { visit(concept, language, form) }
          }
        }
      }
    }
  }

  /// The block of an entry.
  func local(_ entry: Entry) -> LocalName? { concepts[entry.concept].names[entry.language] }

  /// A change of a written name in its file's bytes; nil where the file writes it with escapes.
  func fix(_ name: WrittenName, to text: String, _ title: String, isSafe: Bool = true) -> Fix? {
    guard let file = files.first(where: { $0.path == name.place.path }), !name.raw.isEmpty else { return nil }
    let from = max(0, name.place.span.start.byte)
    let to = min(file.bytes.count, name.place.span.end.byte)
    let raw = Array(name.raw.utf8)
    guard from <= to, raw.count <= to - from else { return nil }
    for start in from...(to - raw.count) where file.bytes[start..<(start + raw.count)].elementsEqual(raw) {
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
