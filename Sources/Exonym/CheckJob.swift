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
  /// Files that were named and are another program's.
  public var passedOver: [String]
  /// Files of folders that are called texts and are none.
  public var noTexts: [String] = []
  /// What was assumed in reading texts, each with its path: guessed encodings.
  public var assumptions: [String] = []
  /// What could not be read, or in which language it is could not be told; all else was checked.
  public var failures: [InputError] = []
}

/// Checks glossaries, texts and memories.
public struct CheckJob: Sendable {
  /// What a run is told.
  public struct Options: Sendable {
    /// The texts' language; configured, declared or detected if nil.
    public var language: LanguageTag?
    /// The texts' encoding; configured or recognised if nil.
    public var encoding: String?
    /// Programs that are to read the memories.
    public var consumers: Set<TMXConsumer> = []
    /// Whether names in memories are held to the glossary.
    public var checksMemoryNames = false
    /// The text that the checked one was translated from.
    public var source: String?
    /// The language of that text; configured, declared or detected if nil.
    public var sourceLanguage: LanguageTag?
    /// What standard input would be called: its kind, and what findings call it.
    public var inputName: String?
    /// Only these rules, by id or prefix; all if empty.
    public var select: [String] = []
    /// Not these rules, by id or prefix.
    public var ignore: [String] = []
    /// Files that the run writes: a walk passes them over, since they quote what is wrong elsewhere.
    public var outputs: [String] = []

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

  /// Standard input, read once, under the name that it was given.
  struct GivenInput: Sendable {
    var path: String
    var bytes: [UInt8]

    /// The bytes, if this is the file.
    static func bytes(_ path: String, _ given: GivenInput?) -> [UInt8]? { given?.path == path ? given?.bytes : nil }
  }

  /// One file's share.
  struct FileOutcome: Sendable {
    var findings: [Finding]
    var source: LineMap?
    var isReadable = true
    var assumptions: [String] = []
  }

  /// Checks files and folders. The order of findings does not depend on the number of threads. A text that cannot be
  /// read does not stop the others: see `failures`. Neither does a glossary that cannot be: what is wrong with it is
  /// among the findings, and the names of texts and memories are not held to it.
  ///
  /// - Throws: `InputError` for paths that do not exist, and for a configuration that cannot be read.
  public func run(_ paths: [String], progress: (@Sendable (Int, Int) -> Void)? = nil) throws(InputError) -> CheckOutcome
  {
    let given: GivenInput? =
      if paths.contains("-") {
        GivenInput(path: options.inputName ?? "-", bytes: try FileAccess.read("-", limit: GlossaryFile.sizeLimit))
      } else {
        nil
      }
    let paths = paths.map { $0 == "-" ? given?.path ?? $0 : $0 }
    var unread: [InputError] = []
    let files = try FileTree.walk(paths.filter { $0 != given?.path }, excluding: configuration.excludes) {
      unread.append($0)
    }
    let walked = files + [given?.path].compactMap { $0 }
    let named = Set(paths)
    let outputs = Set(options.outputs.compactMap(FileTree.identity))
    var kinds: [(path: String, kind: CheckedKind)] = []
    var passedOver: [String] = []
    for path in walked {
      if !outputs.isEmpty, !named.contains(path), let own = FileTree.identity(of: path), outputs.contains(own) {
        continue
      }
      if path == "-", let given, CheckedKind.isMemory(given.bytes) {
        kinds.append((path, .memory))
      } else if let kind = CheckedKind.detect(path, bytes: GivenInput.bytes(path, given)) {
        kinds.append((path, kind))
      } else if named.contains(path) {
        if let kind = CheckedKind.named(path, bytes: GivenInput.bytes(path, given)) {
          kinds.append((path, kind))
        } else {
          passedOver.append(path)
        }
      }
    }
    var outcome = CheckOutcome(
      findings: [], filesChecked: kinds.count, sources: [:], texts: [], unreadable: [], passedOver: passedOver)
    outcome.failures = unread
    outcome.texts = Set(kinds.filter { $0.kind == .text }.map(\.path))
    for (path, kind) in kinds where kind == .configuration {
      if let own = GivenInput.bytes(path, given) {
        _ = try Configuration.read(own, path: path)
      } else {
        _ = try Configuration.read(path)
      }
    }
    checkGlossaries(kinds.filter { $0.kind == .glossary }.map(\.path), given: given, into: &outcome)
    let checked = kinds.filter { $0.kind == .memory || $0.kind == .text }
    let needsHouse = checked.contains { $0.kind == .text || options.checksMemoryNames }
    let house = needsHouse ? try self.house(kinds, given, &outcome) : nil
    // Without the house's names nothing can be said of a text's.
    let rest = checked.filter { $0.kind == .memory || house != nil || glossaryPaths == nil }
    outcome.filesChecked -= checked.count - rest.count
    outcome.findings = configured(outcome.findings)
    let results = Parallel.map(rest, done: { progress?($0, rest.count) }) { file -> Result<FileOutcome, InputError> in
      do throws(InputError) {
        return .success(
          keeping(
            file.kind == .memory
              ? try checkMemory(file.path, house: house, given: given)
              : try checkText(file.path, house: house, given: given)))
      } catch {
        return .failure(error.inFile(file.path))
      }
    }
    for (file, result) in zip(rest, results) {
      switch result {
      case .success(let share):
        outcome.findings += share.findings
        outcome.assumptions += share.assumptions.map { "\(file.path): \($0)" }
        if !share.isReadable { outcome.unreadable.insert(file.path) }
        if let source = share.source { outcome.sources[file.path] = source }
      case .failure(let error):
        outcome.filesChecked -= 1
        // A walk meets files whose endings lie; only files that were named must be text.
        if error.kind == .binary, !named.contains(file.path) {
          outcome.noTexts.append(file.path)
        } else {
          outcome.failures.append(error)
        }
      }
    }
    outcome.findings = order(outcome.findings)
    return outcome
  }

  /// A file's share with the findings that are wanted, and its text only where there are any: a folder may hold more than
  /// memory does.
  private func keeping(_ share: FileOutcome) -> FileOutcome {
    var share = share
    share.findings = configured(share.findings)
    if share.findings.isEmpty { share.source = nil }
    return share
  }

  /// The house; nil where there is no glossary, or one that cannot be read: its faults are findings then.
  private func house(
    _ kinds: [(path: String, kind: CheckedKind)], _ given: GivenInput?, _ outcome: inout CheckOutcome
  ) throws(InputError) -> House? {
    guard let glossaryPaths else { return nil }
    do throws(InputError) { return try House(loading: glossaryPaths, cache: cache) } catch {
      guard error.kind != .missing, let files = try? Glossary.files(in: glossaryPaths) else { throw error }
      outcome.failures.append(error)
      let known = Set(kinds.filter { $0.kind == .glossary }.compactMap { FileTree.identity(of: $0.path) })
      let broken = files.filter { path in
        guard FileTree.identity(of: path).map({ !known.contains($0) }) ?? true else { return false }
        let (file, faults) = GlossaryFile.read(path)
        return file == nil || faults.contains { $0.severity == .error }
      }
      checkGlossaries(broken, given: given, into: &outcome)
      outcome.filesChecked += broken.count
      return nil
    }
  }

  /// `--select` and `--ignore`, then levels of the configuration.
  private func configured(_ findings: [Finding]) -> [Finding] {
    configuration.applyingLevels(
      to: findings.filter { finding in
        (options.select.isEmpty || options.select.contains(where: finding.rule.hasPrefix))
          && !options.ignore.contains(where: finding.rule.hasPrefix)
      })
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
