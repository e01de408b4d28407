import Checks
import Documents
import Normalization
import Terminology
import TextCore

/// What a check found.
public struct CheckOutcome: Sendable {
  /// The findings in order of path, position and rule.
  public var findings: [Finding]
  /// How many files were looked at.
  public var filesChecked: Int
  /// The texts that findings point into.
  public var sources: [String: LineMap]
  /// Which files are texts: they fail at warnings, others at errors.
  public var texts: Set<String>
  /// Files of which nothing, or not all, could be understood: what they hold is not known to be clean.
  public var unreadable: Set<String>
}

/// What a file is to a check.
public enum CheckedKind: Sendable, Hashable {
  case glossary, memory, text, configuration

  /// Tells the kind by extension and content; nil for what a walk passes over.
  public static func detect(_ path: String) -> CheckedKind? {
    switch FileTree.ending(of: path) {
    case "tmx": return .memory
    case "tbx", "utx", "ttl": return .glossary
    case "gz": return path.hasSuffix(".tmx.gz") ? .memory : nil
    case "yaml", "yml":
      if FileTree.name(of: path).hasSuffix("exonym.yaml") { return .configuration }
      return startsAsGlossary(path) ? .glossary : nil
    case "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xlf", "xliff", "po", "srt", "vtt": return .text
    default: return nil
    }
  }

  /// Whether a YAML file has the native format's first key near its beginning.
  private static func startsAsGlossary(_ path: String) -> Bool {
    guard let bytes = try? FileAccess.read(path, limit: 1 << 28) else { return false }
    let head = String(decoding: bytes.prefix(1 << 16).filter { $0 != 0 }, as: UTF8.self)
    return head.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("exonym:") || $0.hasPrefix("concepts:") }
  }
}

/// Checks glossaries, texts and memories.
public struct CheckJob: Sendable {
  /// What a run is told.
  public struct Options: Sendable {
    /// The texts' language; configured, declared or detected if nil.
    public var language: LanguageTag?
    /// Programs that are to read the memories.
    public var consumers: Set<TMXConsumer> = []
    /// Only these rules, by id or prefix; all if empty.
    public var select: [String] = []
    /// Not these rules, by id or prefix.
    public var ignore: [String] = []

    /// The defaults.
    public init() {}
  }

  /// Paths of the glossary that texts are held to; nil where there is none.
  public let glossaryPaths: [String]?
  /// The configuration.
  public let configuration: Configuration
  /// The options.
  public let options: Options
  /// What runs before kept of the glossary.
  public let cache: SpellingCache?

  /// Makes a job.
  public init(
    glossaryPaths: [String]?, configuration: Configuration = Configuration(), options: Options = Options(),
    cache: SpellingCache? = nil
  ) {
    self.cache = cache
    self.glossaryPaths = glossaryPaths
    self.configuration = configuration
    self.options = options
  }

  /// One file's share.
  struct FileOutcome: Sendable {
    var findings: [Finding]
    var source: LineMap?
    var isReadable = true
  }

  /// Checks files and folders. The order of findings does not depend on the number of threads.
  ///
  /// - Throws: `InputError` for paths that do not exist, files that were named and are of no known kind, and texts
  ///   that cannot be read.
  public func run(_ paths: [String], progress: (@Sendable (Int, Int) -> Void)? = nil) throws(InputError) -> CheckOutcome
  {
    let walked = try FileTree.walk(paths, excluding: configuration.excludes)
    var kinds: [(path: String, kind: CheckedKind)] = []
    for path in walked {
      if let kind = CheckedKind.detect(path) {
        kinds.append((path, kind))
      } else if paths.contains(path) {
        kinds.append((path, try named(path)))
      }
    }
    var outcome = CheckOutcome(findings: [], filesChecked: kinds.count, sources: [:], texts: [], unreadable: [])
    outcome.texts = Set(kinds.filter { $0.kind == .text }.map(\.path))
    for (path, kind) in kinds where kind == .configuration { _ = try Configuration.read(path) }
    checkGlossaries(kinds.filter { $0.kind == .glossary }.map(\.path), into: &outcome)
    let rest = kinds.filter { $0.kind == .memory || $0.kind == .text }
    let house = rest.contains { $0.kind == .text } ? try self.house() : nil
    let results = Parallel.map(rest, done: { progress?($0, rest.count) }) { file -> Result<FileOutcome, InputError> in
      do throws(InputError) {
        return .success(file.kind == .memory ? try checkMemory(file.path) : try checkText(file.path, house: house))
      } catch {
        return .failure(error.inFile(file.path))
      }
    }
    for (file, result) in zip(rest, results) {
      let share = try result.get()
      outcome.findings += share.findings
      if !share.isReadable { outcome.unreadable.insert(file.path) }
      if let source = share.source { outcome.sources[file.path] = source }
    }
    outcome.findings = order(configured(outcome.findings))
    return outcome
  }

  /// A file that was named but has no telling extension: a glossary table, or text.
  private func named(_ path: String) throws(InputError) -> CheckedKind {
    switch FileTree.ending(of: path) {
    case "csv", "tsv", "tab", "xml", "json", "rdf": return .glossary
    case "yaml", "yml": return .glossary
    default: return .text
    }
  }

  private func house() throws(InputError) -> House? {
    guard let glossaryPaths else { return nil }
    return try House(loading: glossaryPaths, cache: cache)
  }

  /// Levels of the configuration, then `--select` and `--ignore`.
  private func configured(_ findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      if !options.select.isEmpty, !options.select.contains(where: finding.rule.hasPrefix) { return nil }
      if options.ignore.contains(where: finding.rule.hasPrefix) { return nil }
      var finding = finding
      switch configuration.level(of: finding.rule) {
      case .off: return nil
      case .severity(let severity): finding.severity = severity
      case nil: break
      }
      return finding
    }
  }

  private func order(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.path != y.path { return x.path.utf8.lexicographicallyPrecedes(y.path.utf8) }
      let (p, q) = (x.span?.start ?? .start, y.span?.start ?? .start)
      if p != q { return p < q }
      return x.rule == y.rule ? a.offset < b.offset : x.rule < y.rule
    }.map(\.element)
  }
}
