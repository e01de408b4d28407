import TextCore
import Workbooks

/// A file format of glossaries.
public enum GlossaryFormat: String, Sendable, Hashable, CaseIterable {
  /// The native YAML.
  case native
  /// Comma-, semicolon- or tab-separated values, with a preset for each vendor.
  case csv, tsv
  /// The same as a sheet of a workbook (Office Open XML; OpenDocument is read).
  case xlsx
  /// OmegaT's glossary: source TAB target TAB comment, no quoting.
  case omegat
  /// UTX 1.11.
  case utx
  /// TBX of 2008 (`martif`), what CAT tools read.
  case tbx2
  /// TBX of ISO 30042:2019 with data categories as attributes (DCA) or as tags (DCT).
  case tbx3, tbx3dct
  /// SKOS as Turtle or RDF/XML.
  case skos, skosxml
  /// MultiTerm XML (read only).
  case multiterm
  /// Wikidata entities as JSON (read only).
  case wikidata

  /// Whether the format can be written.
  public var isWritable: Bool { self != .multiterm && self != .wikidata }

  /// Tells a format by extension, then by content.
  public static func detect(path: String, bytes: [UInt8]) -> GlossaryFormat {
    if WorkbookKind.isWorkbook(bytes) { return .xlsx }
    let name = path.lowercased()
    let head = headText(bytes)
    if head.hasPrefix("#UTX") || name.hasSuffix(".utx") { return .utx }
    if let xml = xmlFormat(head) { return xml }
    switch name.split(separator: ".").last.map(String.init) ?? "" {
    case "yaml", "yml": return .native
    case "csv": return .csv
    case "tsv": return .tsv
    case "tab", "txt", "utf8": return .omegat
    case "tbx": return .tbx3
    case "ttl": return .skos
    case "json": return .wikidata
    case let ending where WorkbookKind.endings.contains(ending): return .xlsx
    default: break
    }
    if head.hasPrefix("@prefix") || head.hasPrefix("PREFIX") { return .skos }
    if head.hasPrefix("{") && head.contains("\"entities\"") { return .wikidata }
    if head.contains("exonym:") || head.contains("concepts:") { return .native }
    let line = head.split(separator: "\n", maxSplits: 1).first ?? ""
    if line.contains("\t") { return .tsv }
    return line.contains(",") || line.contains(";") ? .csv : .native
  }

  /// The format that a file to be written has by its ending: TBX in the version that translation tools read; nil for an
  /// ending that says nothing.
  public static func output(path: String) -> GlossaryFormat? {
    let name = path.lowercased()
    switch name.split(separator: "/").last?.split(separator: ".").dropFirst().last.map(String.init) ?? "" {
    case "yaml", "yml": return .native
    case "csv": return .csv
    case "tsv": return .tsv
    case "xlsx": return .xlsx
    case "tab", "txt", "utf8": return .omegat
    case "utx": return .utx
    case "tbx": return .tbx2
    case "ttl": return .skos
    case "rdf": return .skosxml
    default: return nil
    }
  }

  /// Whether files are texts: a workbook is an archive.
  public var isText: Bool { self != .xlsx }

  /// Whether the format is XML, which says its own encoding.
  var isXML: Bool {
    switch self {
    case .tbx2, .tbx3, .tbx3dct, .skosxml, .multiterm: true
    default: false
    }
  }

  /// Extensions of files that are glossaries without a doubt: what a folder is searched for.
  static let folderExtensions = ["yaml", "yml"]

  /// The first bytes as text, whatever the encoding: zero bytes of UTF-16 left out.
  private static func headText(_ bytes: [UInt8]) -> String {
    var head = bytes.prefix(4096).filter { $0 != 0 }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { head.removeFirst(2) }
    return String(decoding: head.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  private static func xmlFormat(_ head: String) -> GlossaryFormat? {
    guard head.hasPrefix("<") else { return nil }
    if head.contains("<martif") || head.contains("<TBX") { return .tbx2 }
    if head.contains("<tbx") {
      return head.contains("style=\"dct\"") || head.contains("style='dct'") ? .tbx3dct : .tbx3
    }
    if head.contains("<mtf") { return .multiterm }
    if head.contains("<rdf:RDF") { return .skosxml }
    return nil
  }
}
