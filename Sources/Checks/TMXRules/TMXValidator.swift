import TMX
import TextCore
import XMLStream

/// Checks a memory by the M rules, in one pass, in memory that grows by 16 to 40 bytes a unit (for duplicates) only.
public struct TMXValidator: Sendable {
  /// What is checked.
  public struct Options: Sendable {
    /// Programs that are to read the memory.
    public var consumers: Set<TMXConsumer> = []
    /// Numbers, length, script, common words, untranslated text.
    public var checksContent = true
    /// Duplicates and conflicts.
    public var checksDuplicates = true
    /// The most that one side's length in scalars may be over the other's, for sides over 20 scalars.
    public var lengthRatio = 4.0
    /// Rules that are not reported.
    public var disabled: Set<String> = []
    /// Gravities that differ from the catalogue's.
    public var severities: [String: Severity] = [:]
    /// Further checks of a unit, e.g. of names by a glossary; called with the unit and the path.
    public var further: (@Sendable (TMXUnit, String) -> [Finding])?

    /// The usual checks.
    public init() {}
  }

  /// What was seen.
  public struct Summary: Sendable, Hashable {
    /// Units read.
    public var units = 0
    /// Findings reported by gravity.
    public var errors = 0, warnings = 0, infos = 0
    /// Whether the file is well-formed, in a true encoding and free of refused entities.
    public var isReadable = true
  }

  /// What is checked.
  public var options: Options

  /// Makes a validator.
  public init(options: Options = Options()) { self.options = options }

  /// Checks a file; findings come in the order of the file, as they are found.
  ///
  /// - Throws: `InputError` where the file cannot be opened.
  public func validate(path: String, emit: (Finding) -> Void) throws(InputError) -> Summary {
    try run(
      TMXReader(path: path, options: TMXReader.Options(isRecovering: true)), path: path, emit: emit)
  }

  /// Checks bytes in memory.
  ///
  /// - Throws: `InputError` of kind `limit` where memory runs out; what is wrong with the bytes is a finding.
  public func validate(bytes: [UInt8], path: String, emit: (Finding) -> Void) throws(InputError) -> Summary {
    try run(
      TMXReader(bytes: bytes, path: path, options: TMXReader.Options(isRecovering: true)), path: path, emit: emit)
  }

  private func run(_ reader: TMXReader, path: String, emit: (Finding) -> Void) throws(InputError) -> Summary {
    var state = TMXCheckState(options: options, path: path)
    do throws(InputError) {
      let header = try reader.header()
      state.check(reader.prolog)
      state.check(header, root: reader.rootAttributes)
      state.flush(reader.takeIssues(), emit)
      while let unit = try reader.nextUnit() {
        if !reader.issues.isEmpty { state.add(reader.takeIssues()) }
        state.check(unit)
        if !state.findings.isEmpty { state.flush([], emit) }
      }
    } catch {
      switch error.kind {
      case .missing, .directory, .unwritable: throw error
      case .limit: state.report("M009", error.message, error.position, help: error.help)
      case .encoding: state.report("M003", error.message, error.position, help: error.help)
      case .unsupported: state.report("M004", error.message, error.position, help: error.help)
      default: state.report("M001", error.message, error.position, help: error.help)
      }
    }
    state.flush(reader.takeIssues(), emit)
    return state.summary
  }
}

/// What the rules need to know while the units pass by.
struct TMXCheckState {
  let options: TMXValidator.Options
  let path: String
  var findings: [Finding] = []
  var summary = TMXValidator.Summary()
  var header = TMXHeader(version: "", attributes: [])
  var source = ""
  var languages: [String: TMXLanguageFacts] = [:]
  var recent: [(code: String, facts: TMXLanguageFacts)] = []
  let sources = FingerprintTable(holdsValues: true)
  let alternatives = FingerprintTable()
  let plain = FingerprintTable()
  let ids = FingerprintTable()
  var unit: TMXUnit?
  // Of the unit at hand: each side's text, and the numbers of all.
  var scans: [SegmentScan] = []
  var numbers: [UInt64] = []
  // The date of the last unit is mostly that of the next one.
  var goodDate: (text: String, date: TMXDate)?

  init(options: TMXValidator.Options, path: String) {
    self.options = options
    self.path = path
  }

  mutating func report(
    _ rule: String, _ message: String, _ position: SourcePosition?, help: String? = nil, severity: Severity? = nil,
    firstLine: Int? = nil, at subject: String? = nil
  ) {
    guard !options.disabled.contains(rule) else { return }
    let info = TMXRuleCatalogue.byID[rule]
    let gravity = options.severities[rule] ?? severity ?? info?.severity ?? .error
    if rule.hasPrefix("M00"), gravity == .error { summary.isReadable = false }
    let related = firstLine.map { line in
      let place = SourcePosition(line: line, column: 1, byte: 0)
      return [RelatedPlace(message: "the earlier one", path: path, span: SourceSpan(place, place))]
    }
    findings.append(
      Finding(
        rule: rule, severity: gravity, message: message, path: path, span: position.map { SourceSpan($0, $0) },
        help: help ?? info?.explanation, related: related ?? [], subject: subject ?? unit?.id))
  }

  mutating func add(_ issues: [TMXIssue]) {
    for issue in issues {
      let rule =
        switch issue.kind {
        case .broken: "M001"
        case .encoding: "M003"
        case .entity: issue.severity == .error ? "M004" : "M005"
        case .doctype: "M006"
        case .parser: "M007"
        case .notTMX: "M101"
        case .missingHeader, .missingBody, .noSegment, .noVariant: "M102"
        case .unknownAttribute: "M105"
        case .unknownElement: "M106"
        case .misplaced, .strayText: "M107"
        case .repeated: "M108"
        }
      report(rule, issue.message, issue.position, help: issue.help, severity: issue.severity, at: issue.unit)
    }
  }

  mutating func flush(_ issues: [TMXIssue], _ emit: (Finding) -> Void) {
    add(issues)
    findings.sort { a, b in
      guard let first = a.span?.start, let second = b.span?.start else { return a.span == nil && b.span != nil }
      return first == second ? a.rule < b.rule : first < second
    }
    for finding in findings {
      switch finding.severity {
      case .error: summary.errors += 1
      case .warning: summary.warnings += 1
      case .info: summary.infos += 1
      }
      emit(finding)
    }
    findings.removeAll(keepingCapacity: true)
  }
}
