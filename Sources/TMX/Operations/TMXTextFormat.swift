import TextCore
import Workbooks
import XMLStream

/// Formats that a memory is turned into, and made from: text but for workbooks.
public enum TMXTextFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// Source, tabulator, target, without a head (one that names both languages is read as such); tabulators, line ends and
  /// backslashes as `\t`, `\n`, `\r`, `\\`.
  case tsv
  /// RFC 4180, with a header line of the two languages; read, of any number, in any order.
  case csv
  /// The same as a sheet of a workbook (Office Open XML; OpenDocument is read): all cells are text, a date or a number is read as
  /// it is written out.
  case xlsx
  /// An object a line: `{"id":…,"source":…,"target":…,"sourceLanguage":…,"targetLanguage":…}`.
  case jsonl
  /// XLIFF 1.2 and 2.1, with inline codes, notes and the units' properties. Read, a text that both sides cut into segments
  /// (`mrk mtype="seg"`) gives a unit for each; what is marked as new gives none.
  case xliff12, xliff21
  /// Gettext, with `msgctxt` from the property `x-context`. Units in a row with the properties `x-plural` 0, 1 ... are
  /// the forms of one message; `x-plural-source` holds its `msgid_plural`.
  case po

  /// The format that a file's name shows.
  public init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".tsv") || name.hasSuffix(".txt") || name.hasSuffix(".tab") {
      self = .tsv
    } else if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".xlsx") {
      self = .xlsx
    } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      self = .jsonl
    } else if [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff", ".txlf"].contains(where: name.hasSuffix) {
      self = .xliff21
    } else if name.hasSuffix(".po") || name.hasSuffix(".pot") {
      self = .po
    } else {
      return nil
    }
  }

  /// The format that the name of a file to be read shows: workbooks have more endings there than those that are written.
  public static func input(path: String) -> TMXTextFormat? {
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    return TMXTextFormat(path: path) ?? (WorkbookKind.endings.contains(ending) ? .xlsx : nil)
  }
}

/// A source and a target text, as the text formats know them.
public struct TMXPair: Sendable, Hashable {
  /// The unit's id.
  public var id: String?
  /// The texts.
  public var source: String, target: String
  /// The context (`msgctxt`).
  public var context: String?
  /// The number of the plural form (`msgstr[n]`), where the pair is one of several.
  public var plural: Int?
  /// The source's plural (`msgid_plural`), told with form 0.
  public var pluralSource: String?

  /// Makes a pair.
  public init(id: String? = nil, source: String, target: String, context: String? = nil) {
    self.id = id
    self.source = source
    self.target = target
    self.context = context
  }

  /// The pairs of a unit for two languages: one for each side in the target language.
  static func of(
    _ unit: TMXUnit, _ source: String, _ target: String, _ policy: TMXLanguagePolicy
  ) -> [TMXPair] {
    guard let main = unit.variants.firstIndex(where: { policy.matches($0.language, source) }) else { return [] }
    let text = unit.variants[main].segment.plainText
    var pairs: [TMXPair] = []
    for index in unit.variants.indices where index != main && policy.matches(unit.variants[index].language, target) {
      var pair = TMXPair(id: unit.id, source: text, target: unit.variants[index].segment.plainText)
      if !unit.metadata.isEmpty {
        pair.context = unit.prop("x-context")
        pair.plural = unit.prop("x-plural").flatMap { Int($0) }
        pair.pluralSource = unit.prop("x-plural-source")
      }
      pairs.append(pair)
    }
    return pairs
  }

  /// The unit of the pair.
  public func unit(_ sourceLanguage: String, _ targetLanguage: String) -> TMXUnit {
    var metadata: [TMXMetadata] = []
    if let context { metadata.append(.prop("x-context", context)) }
    if let plural { metadata.append(.prop("x-plural", "\(plural)")) }
    if let pluralSource { metadata.append(.prop("x-plural-source", pluralSource)) }
    return TMXUnit(
      id: id, metadata: metadata,
      variants: [TMXVariant(sourceLanguage, source), TMXVariant(targetLanguage, target)])
  }
}
