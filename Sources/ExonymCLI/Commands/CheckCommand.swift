import ArgumentParser
import Checks
import Synchronization
import Exonym
import TextCore

/// `exonym check`: findings in glossaries, texts and memories.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks glossaries, texts and TMX memories; folders are walked, .gitignore is respected.",
    discussion: """
      Findings go to standard output. Exit status: 0 clean, 1 findings at or above --fail-on (error for glossaries and \
      memories, warning for texts), 2 usage or input that cannot be read.

      Examples:
        exonym check glossary/ tmx/
        exonym check --lang fr articles/ --fail-on error
        exonym check --format concise --format sarif=exonym.sarif .
        exonym check --for omegat memory.tmx
        exonym check --glossary house.yaml memory.tmx   (names of the units too)
        git show :names.yaml | exonym check --stdin-filename names.yaml -
        exonym check --source article.en.txt --lang fr article.fr.txt
        exonym check --fix --lang fr article.txt
        exonym check --write-baseline known.txt .
        exonym check --baseline known.txt .
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "Files or folders, '-' for standard input; the current folder if none is named.")
  var paths: [String] = []

  @Option(
    name: [.customLong("lang"), .customShort("l")], help: "The texts' language; configured or detected if not given.")
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "The text that the checked one was translated from: names it lacks are found.", valueName: "file"))
  var source: String?

  @Option(
    help: ArgumentHelp("What standard input ('-') would be called, for its type and in findings.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: "The texts' encoding, if it is not recognised rightly, e.g. windows-1251.")
  var encoding: String?

  @Option(help: "The language of --source; configured or detected if not given.")
  var sourceLang: String?

  @Option(
    help: ArgumentHelp(
      "full, concise, json, jsonl, sarif, junit, github, gitlab or checkstyle; repeatable, each to a file of its own.",
      valueName: "format[=file]"))
  var format: [String] = []

  @Option(help: "The gravity that fails: error, warning, info.")
  var failOn: Severity?

  @Flag(help: "Exit 0 whatever is found.")
  var exitZero = false

  @Flag(help: "Apply the safe fixes of what would be reported: not of what --baseline knows or --ignore leaves out.")
  var fix = false

  @Option(name: .customLong("for"), help: "Check memories for a program too: omegat, poedit, okapi, memoq, trados.")
  var profile: [String] = []

  @Option(help: ArgumentHelp("Findings known from a baseline are not reported.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write all findings as the new baseline.", valueName: "file"))
  var writeBaseline: String?

  @Option(help: "Only these rules, by id or prefix (T1, G206); repeatable.")
  var select: [String] = []

  @Option(help: "Not these rules, by id or prefix; repeatable.")
  var ignore: [String] = []

  func validate() throws {
    if baseline != nil, writeBaseline != nil {
      throw ValidationError("--baseline and --write-baseline exclude each other.")
    }
    if fix, paths.contains("-") {
      throw ValidationError("--fix changes files, not standard input: 'exonym normalize -' writes the text.")
    }
    if source != nil, paths.count != 1 { throw ValidationError("--source goes with one text: its translation.") }
    if stdinFilename != nil, !paths.contains("-") { throw ValidationError("--stdin-filename goes with '-'.") }
    if source == nil, sourceLang != nil { throw ValidationError("--source-lang goes with --source.") }
  }

  func run() throws {
    let configuration = try common.configuration()
    let wanted = paths.isEmpty ? ["."] : paths
    let outputs = try formats()
    try apart(outputs.map { $0.1 ?? "-" } + [writeBaseline])
    try spareWhatIsRead(outputs.map(\.1) + [writeBaseline])
    let options = try jobOptions(configuration, outputs.compactMap(\.1))
    // Glossaries and memories are checked without one, too; but what somebody asked for must be there.
    let glossaryPaths = house.isChosen(configuration) ? try house.paths(configuration) : try? house.paths(configuration)
    if let glossaryPaths { common.detail("exonym: glossary \(glossaryPaths.joined(separator: ", "))") }
    // One that cannot be read is the run's to tell, and its report's.
    if let glossaryPaths, let language = options.language,
      let loaded = try? House(loading: glossaryPaths, cache: house.cache)
    {
      try house.noteSilence(of: loaded, in: language, common)
    }
    let job = CheckJob(
      glossaryPaths: glossaryPaths, configuration: configuration, options: options, cache: house.cache)
    var outcome = try check(wanted, job)
    if fix {
      // What nobody is told of is not mended: a baseline's findings were accepted.
      var reported = outcome
      if writeBaseline == nil { _ = try applyBaseline(&reported, configuration) }
      let mended = try Fixer.apply(reported.findings, encoding: options.encoding, of: outcome.texts)
      if mended.edits > 0 {
        common.note("\(mended.edits) \(mended.edits == 1 ? "fix" : "fixes") applied in \(plural(mended.files, "file"))")
        outcome = try job.run(wanted)
      }
    }
    for error in outcome.failures.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = outcome.failures.last, outcome.filesChecked == 0 { throw last }
    let known = try applyBaseline(&outcome, configuration)
    let report = CheckReport(
      findings: outcome.findings, filesChecked: outcome.filesChecked, sources: outcome.sources, rules: RuleCatalog.all,
      knownByBaseline: known, repository: FileTree.repository(of: "."), toolVersion: exonymVersion)
    for (format, path) in outputs {
      if let path {
        try FileAccess.write(Array(format.reporter(palette: .plain, width: 100).render(report).utf8), to: path)
      } else {
        Console.out(format.reporter(palette: common.palette, width: Terminal.width).render(report))
      }
    }
    if let last = outcome.failures.last { throw last }
    if !outcome.unreadable.isEmpty { throw ExitCode(2) }
    if !exitZero, writeBaseline == nil, fails(outcome, configuration) { throw ExitCode(1) }
  }

  /// A report or baseline takes the place of nothing that is checked, and a baseline of no file of somebody's own:
  /// `--write-baseline article.txt`.
  private func spareWhatIsRead(_ outputs: [String?]) throws(InputError) {
    try spare(paths + house.glossary + [source].compactMap { $0 }, from: outputs)
    guard let writeBaseline, FileTree.kind(of: writeBaseline) == .file, FileTree.size(of: writeBaseline) > 0,
      !CheckedKind.isBaseline(writeBaseline)
    else { return }
    throw InputError(
      .schema, "this is no baseline, and would be written over", path: writeBaseline,
      expected: "a new file, or an earlier baseline", help: "name another one: --write-baseline known.txt")
  }

  private func jobOptions(_ configuration: Configuration, _ reports: [String]) throws -> CheckJob.Options {
    var options = CheckJob.Options()
    options.language = try language(lang)
    options.encoding = encoding ?? configuration.encoding
    options.source = source
    options.sourceLanguage = try language(sourceLang)
    options.inputName = stdinFilename
    options.outputs = reports + [writeBaseline].compactMap { $0 }
    for id in select + ignore where !RuleCatalog.isPrefix(id) {
      throw InputError(
        .configuration, "there is no rule '\(id)'", expected: "an id or the beginning of some: T106, G4",
        help: RuleCatalog.nearest(to: id).map { "did you mean '\($0)'?" })
    }
    options.select = select
    options.ignore = ignore
    for name in profile {
      guard let consumer = TMXConsumer(rawValue: name) else {
        throw ValidationError("--for takes " + TMXConsumer.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      options.consumers.insert(consumer)
    }
    // The shipped glossary is a help for texts; a memory answers to a glossary that someone chose.
    options.checksMemoryNames = house.isChosen(configuration)
    return options
  }

  /// Runs the checks, with progress, and tells which files are none of its business.
  private func check(_ paths: [String], _ job: CheckJob) throws -> CheckOutcome {
    let progress = Mutex<Progress?>(nil)
    let outcome = try job.run(paths) { done, total in
      progress.withLock { line in
        if line == nil { line = Progress("check", total: total, quiet: common.quiet) }
        line?.update(done)
      }
    }
    for assumption in outcome.assumptions { common.note("exonym: \(assumption)") }
    for path in outcome.passedOver {
      common.note("\(path): not checked, it has none of a glossary's keys (exonym, concepts, …)")
    }
    for path in outcome.noTexts { common.note("exonym: \(path): not checked, it is no text") }
    if outcome.filesChecked == 0, outcome.passedOver.isEmpty, outcome.failures.isEmpty {
      common.note("exonym: nothing to check in \(paths.joined(separator: ", ")): no glossary, text or memory")
    }
    if job.glossaryPaths == nil, !outcome.texts.isEmpty {
      common.note(
        "exonym: the names in \(plural(outcome.texts.count, "text")) are not checked, no glossary is named "
          + "(--glossary, or 'glossary:' in exonym.yaml)")
    }
    return outcome
  }

  /// Writes the findings as a baseline, or leaves out those that one knows; gives how many those are.
  private func applyBaseline(_ outcome: inout CheckOutcome, _ configuration: Configuration) throws -> Int {
    if let writeBaseline {
      try FileAccess.write(Array(Baseline.text(outcome.findings, sources: outcome.sources).utf8), to: writeBaseline)
      common.note("\(writeBaseline): \(plural(outcome.findings.count, "finding"))")
      return 0
    }
    guard let path = baseline ?? configuration.baseline else { return 0 }
    guard FileTree.kind(of: path) != nil else {
      throw InputError(
        .missing, "there is no such baseline", path: path, expected: "a file of known findings",
        help: "make it with --write-baseline \(relativePath(path))")
    }
    let known: Int
    (outcome.findings, known) = try Baseline(try FileAccess.read(path), path: path)
      .filter(outcome.findings, sources: outcome.sources)
    return known
  }

  /// Glossaries and memories fail at errors, texts at warnings, unless told otherwise.
  private func fails(_ outcome: CheckOutcome, _ configuration: Configuration) -> Bool {
    outcome.findings.contains { finding in
      let limit = failOn ?? configuration.failOn ?? (outcome.texts.contains(finding.path) ? .warning : .error)
      return finding.severity >= limit
    }
  }

  private func formats() throws -> [(ReportFormat, String?)] {
    var out: [(ReportFormat, String?)] = []
    for text in format {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, let format = ReportFormat(rawValue: name) else {
        let near = EditDistance.nearest(to: text, in: ReportFormat.allCases.map(\.rawValue))
        throw InputError(
          .configuration, "there is no format '\(text)'",
          expected: ReportFormat.allCases.map(\.rawValue).joined(separator: ", "),
          help: near.map { "did you mean '\($0)'?" })
      }
      out.append((format, parts.count > 1 ? parts[1] : nil))
    }
    if !out.contains(where: { $0.1 == nil }) {
      out.append((Console.environment["GITHUB_ACTIONS"] == "true" ? .github : .full, nil))
    }
    return out
  }
}
