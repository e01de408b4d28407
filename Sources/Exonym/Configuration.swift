import Documents
import TextCore
import Yams

/// What `exonym.yaml` says: the settings that flags override.
public struct Configuration: Sendable, Hashable {
  /// A language for the files that a pattern covers.
  public struct PathLanguage: Sendable, Hashable {
    /// The pattern, in the manner of `.gitignore`, relative to the configuration's folder.
    public var pattern: PathPattern
    /// The language of those files.
    public var language: LanguageTag
  }

  /// How a rule is set: its gravity, or off.
  public enum RuleLevel: Sendable, Hashable {
    /// It is reported with this gravity.
    case severity(Severity)
    /// It is not run.
    case off
  }

  /// The file it was read from; nil for the defaults.
  public var path: String?
  /// The folder that relative paths start from.
  public var folder: String
  /// Glossary files and folders, base first, house style last.
  public var glossary: [String] = []
  /// Languages that the house works in.
  public var languages: [LanguageTag] = []
  /// Languages by path, the first match wins.
  public var paths: [PathLanguage] = []
  /// Levels by rule id, or by a prefix of ids such as `T1`.
  public var rules: [String: RuleLevel] = [:]
  /// The gravity at which `check` fails.
  public var failOn: Severity?
  /// Patterns of text that is never touched: `*` stands for any run of non-blank characters, `?` for one.
  public var protectedPatterns: [String] = []
  /// Whether quoted titles are left alone.
  public var protectsQuotes = false
  /// Paths that a walk leaves out.
  public var exclude: [PathPattern] = []
  /// A baseline of known findings.
  public var baseline: String?
  /// The encoding of documents; recognised if nil.
  public var encoding: String?
  /// How documents are cut into segments.
  public var segmentation = Segmentation()

  /// How documents are cut into segments.
  public struct Segmentation: Sendable, Hashable {
    /// Files of SRX rules by primary language or tag, `*` for all others.
    public var srx: [String: String] = [:]
    /// The code that language maps of SRX rules are asked for.
    public var srxCode: String?
    /// A file of abbreviations beside the built-in ones.
    public var abbreviations: String?
    /// Whether sentences inside a quotation are segments of their own.
    public var splitsInsideQuotes: Bool?
    /// How line ends of plain text are meant.
    public var lineBreaks: LineBreaks?
    /// Whether boilerplate of web pages is kept.
    public var keepsAll: Bool?
  }

  /// How documents are aligned.
  public var alignment = Alignment()

  /// How documents are aligned.
  public struct Alignment: Sendable, Hashable {
    /// The least confidence of what goes into a memory or table, 0 to 1.
    public var minConfidence: Double?
    /// Whether names on the target side are rewritten to the glossary's preferred forms first.
    public var normalizesNames: Bool?
    /// The address of a server that gives sentence vectors.
    public var embeddings: String?
    /// The model that it is asked for.
    public var embeddingsModel: String?
    /// What is put before each text that it gets.
    public var embeddingsPrefix: String?
    /// The file that keeps its vectors.
    public var embeddingsCache: String?
  }

  /// The defaults, with paths relative to a folder.
  public init(folder: String = ".") { self.folder = folder }

  /// The keys of the file. A flag that says the same overrides its key.
  public static let keys = [
    "glossary", "languages", "paths", "rules", "fail-on", "protect", "protect-quotes", "exclude", "baseline",
    "srx", "srx-code", "abbreviations", "split-inside-quotes", "line-breaks", "encoding", "keep-all",
    "min-confidence", "names", "embeddings", "embeddings-model", "embeddings-prefix", "embeddings-cache",
  ]

  /// The level of a rule: by its id, else by the longest prefix that is configured.
  public func level(of rule: String) -> RuleLevel? {
    var key = Substring(rule)
    while !key.isEmpty {
      if let level = rules[String(key)] { return level }
      key.removeLast()
    }
    return nil
  }

  /// Findings with their configured gravity, without those of rules that are off. O(findings).
  public func applyingLevels(to findings: [Finding]) -> [Finding] {
    guard !rules.isEmpty else { return findings }
    return findings.compactMap { finding in
      switch level(of: finding.rule) {
      case nil: return finding
      case .off: return nil
      case .severity(let severity):
        var own = finding
        own.severity = severity
        return own
      }
    }
  }

  /// The language that the configuration gives a path; nil where it says nothing.
  public func language(of path: String) -> LanguageTag? {
    paths.first { $0.pattern.matches(relative(path)) }?.language
  }

  /// The language of texts that nothing else tells: the one that is configured, where there is no other.
  var onlyLanguage: LanguageTag? { languages.count == 1 ? languages.first : nil }

  /// The language that a file's name tells, for texts too short to tell their own: `article.fr.txt`, `fr.txt`.
  static func languageInName(of path: String) -> LanguageTag? {
    let parts = FileTree.name(of: path).split(separator: ".").dropLast()
    guard let last = parts.last, last.utf8.count == 2, last.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    // A whole name of two letters may be a word: my.txt.
    if parts.count == 1, !["fr", "en", "de", "es", "it", "pl", "nl", "ru", "uk", "cs", "be"].contains(last) {
      return nil
    }
    return try? LanguageTag(String(last))
  }

  /// Whether a walk leaves a path out: of the patterns that match, the last one says it (`*.txt`, `!keep.txt`).
  public func excludes(_ path: String) -> Bool {
    guard !exclude.isEmpty else { return false }
    let path = relative(path)
    return exclude.last { $0.matches(path) }.map { !$0.isNegated } ?? false
  }

  /// A path as patterns see it: relative to the configuration's folder where it lies below it.
  private func relative(_ path: String) -> String {
    let base = FileTree.join(FileTree.absolute(folder), "")
    let full = FileTree.absolute(path)
    return full.hasPrefix(base) ? String(full.dropFirst(base.count)) : path
  }

  /// The names that a configuration has.
  static let names = ["exonym.yaml", "exonym.yml", ".exonym.yaml"]

  /// Looks for `exonym.yaml` in a folder and those above it.
  public static func find(from folder: String) -> String? {
    var folder = FileTree.absolute(folder)
    while true {
      for name in names {
        let path = (folder == "/" ? "" : folder) + "/" + name
        if FileTree.kind(of: path) == .file { return path }
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Reads a configuration.
  ///
  /// - Throws: `InputError` with line and column: unknown and duplicate keys, wrong types, bad tags and levels.
  public static func read(_ path: String) throws(InputError) -> Configuration {
    try read(try FileAccess.read(path, limit: 1 << 20), path: path)
  }

  /// Reads a configuration's bytes.
  ///
  /// - Throws: as `read(_:)`.
  static func read(_ bytes: [UInt8], path: String) throws(InputError) -> Configuration {
    let text: String
    do { text = String(decoding: try TextDecoding.decode(bytes).text, as: UTF8.self) } catch {
      throw error.inFile(path)
    }
    return try ConfigurationDecoder(path: path).decode(text)
  }
}
