import Checks
import Terminology
import TextCore
import Workbooks

/// What a file is to a check.
public enum CheckedKind: Sendable, Hashable {
  case glossary, memory, text, configuration

  /// Tells the kind by extension and content; nil for what a walk passes over.
  ///
  /// - Parameters:
  ///   - path: the file, as the user named it.
  ///   - bytes: what is in it, where that is known already (standard input has a name and no file).
  public static func detect(_ path: String, bytes: [UInt8]? = nil) -> CheckedKind? {
    switch FileTree.ending(of: path) {
    case "tmx": return .memory
    case "tbx", "utx", "ttl": return .glossary
    case "gz": return path.hasSuffix(".tmx.gz") ? .memory : nil
    case "yaml", "yml":
      if Configuration.names.contains(FileTree.name(of: path)) { return .configuration }
      return outerKeys(path, bytes).contains { $0 == "exonym" || $0 == "concepts" } ? .glossary : nil
    case "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff",
      "txlf", "po", "srt", "vtt", "strings", "xcstrings":
      return FileTree.ending(of: path) == "txt" && isBaseline(path, bytes: bytes) ? nil : .text
    case "docx", "odt": return .text
    default: return nil
    }
  }

  /// The kind of a file that was named outright and that a walk would pass over: a glossary table, or text. Nil for
  /// YAML of another program, which a commit hook names like any other file.
  ///
  /// - Parameters:
  ///   - path: the file, as the user named it.
  ///   - bytes: what is in it, where that is known already.
  public static func named(_ path: String, bytes: [UInt8]? = nil) -> CheckedKind? {
    switch FileTree.ending(of: path) {
    case "csv", "tsv", "tab", "xml", "rdf": return .glossary
    case let ending where WorkbookKind.endings.contains(ending): return .glossary
    // Entities of Wikidata, else the strings of a program.
    case "json": return isWikidata(path, bytes) ? .glossary : .text
    case "yaml", "yml":
      let keys = outerKeys(path, bytes)
      return keys.isEmpty || keys.contains(where: NativeKeys.document.contains) ? .glossary : nil
    default: return .text
    }
  }

  /// Whether bytes that bear no name begin as a memory does, in any encoding.
  static func isMemory(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).contains("<tmx")
  }

  /// Whether a file is one of our baselines, whose lines quote what is wrong elsewhere.
  public static func isBaseline(_ path: String, bytes: [UInt8]? = nil) -> Bool {
    beginning(path, bytes, Baseline.signature.utf8.count)?.elementsEqual(Baseline.signature.utf8) == true
  }

  private static func isWikidata(_ path: String, _ bytes: [UInt8]?) -> Bool {
    guard let head = beginning(path, bytes, 1 << 16) else { return true }
    let text = String(decoding: head, as: UTF8.self)
    return text.contains("\"entities\"") || text.contains("\"labels\"")
  }

  /// The first bytes of a file; nil where it cannot be read, which is told when it is.
  private static func beginning(_ path: String, _ bytes: [UInt8]?, _ count: Int) -> [UInt8]? {
    if let bytes { return Array(bytes.prefix(count)) }
    return RandomAccessFile(path).flatMap { file in try? file.read(0..<min(file.length, count)) }
  }

  /// The keys at the left margin near a YAML file's beginning: enough to tell whose file it is without parsing it.
  private static func outerKeys(_ path: String, _ bytes: [UInt8]?) -> [String] {
    guard let head = beginning(path, bytes, 1 << 16) else { return [] }
    return String(decoding: head.filter { $0 != 0 }, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap {
      line in
      guard let colon = line.firstIndex(of: ":"), let first = line.unicodeScalars.first else { return nil }
      let bare = first == "\u{FEFF}" ? line.unicodeScalars.dropFirst().first ?? first : first
      guard bare.properties.isAlphabetic else { return nil }
      return String(line[..<colon].drop { $0 == "\u{FEFF}" })
    }
  }
}
