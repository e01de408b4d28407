import Checks
import ArgumentParser
import Documents
import Exonym
import Normalization
import TextCore

/// `exonym normalize`: name spellings to the house's preferred forms.
struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Rewrites name spellings to the glossary's preferred forms; nothing else changes.",
    discussion: """
      Without --write, --diff or --report the result goes to standard output. Every change has a reason: --report says \
      it. A text is written only if a second run would change nothing.

      Examples:
        exonym normalize --lang fr article.txt > clean.txt
        exonym normalize --lang fr --report article.txt
        exonym normalize --lang fr --diff articles/ | git apply
        exonym normalize --write articles/
        exonym normalize --write --interactive article.txt
        exonym normalize --lang fr --stdin-filename a.html - < page

      Exit status: 0 done, 1 with --diff if something would change or --interactive was stopped, 2 unusable input.
      """)

  /// What `--report` prints.
  enum ReportKind: String, CaseIterable, ExpressibleByArgument { case human, json }

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "Files or folders; '-' is standard input.")
  var files: [String] = []

  @Option(
    name: [.customLong("lang"), .customShort("l")],
    help: "The texts' language (BCP 47); configured or detected if not given.")
  var lang: String?

  @Flag(name: .shortAndLong, help: "Rewrite the files in place: atomically, keeping mode, encoding and line ends.")
  var write = false

  @Flag(help: "Print a unified diff; exit 1 if it is not empty.")
  var diff = false

  @Flag(name: .shortAndLong, help: "Print each change with its reason instead of the text.")
  var report = false

  @Option(help: "The report's form: human (default) or json.")
  var reportFormat: ReportKind?

  @Flag(
    name: .shortAndLong,
    help: "Ask at the terminal about names that the text leaves open: of two owners, near a name, two spellings.")
  var interactive = false

  @Flag(help: "Also report names that are near a concept's (T110).")
  var suggest = false

  @Flag(help: "Also apply near-name suggestions (T110).")
  var fuzzy = false

  @Flag(help: "Leave quoted titles alone.")
  var protectQuotes = false

  @Option(help: ArgumentHelp("What standard input would be called, for its type.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: "The encoding, if it cannot be recognised.")
  var encoding: String?

  func validate() throws {
    if interactive && (diff || report) {
      throw ValidationError("--interactive goes with --write or with the text on standard output.")
    }
    if reportFormat != nil, !report { throw ValidationError("--report-format goes with --report.") }
    if report && diff { throw ValidationError("--report and --diff exclude each other.") }
    if write && diff { throw ValidationError("--write and --diff exclude each other.") }
  }

  func run() throws {
    let configuration = try common.configuration()
    let paths = files.isEmpty ? ["-"] : files
    if !write && !diff && !report, paths.contains(where: { FileTree.kind(of: $0) == .folder }) {
      throw ValidationError("A folder needs --write, --diff or --report.")
    }
    var options = NormalizeJob.Options()
    options.language = try language(lang)
    options.encoding = encoding ?? configuration.encoding
    options.inputName = stdinFilename
    options.matching.appliesNearNames = fuzzy
    options.matching.suggestsNearNames = suggest || fuzzy || interactive
    options.matching.protectsQuotes = protectQuotes
    let atWork = try house.house(configuration, common)
    try house.noteSilence(of: atWork, in: options.language, common)
    let job = NormalizeJob(house: atWork, configuration: configuration, options: options)
    let others = OtherThanText(glossary: try house.paths(configuration))
    if interactive {
      return try converse(job, try texts(paths, configuration, others), paths, others)
    }
    if paths == ["-"], !diff, !report {
      let read = try job.stream(from: LineReader.standardInput) { bytes in Console.out(bytes) }
      return common.note(read.language, of: "-", isGuessed: read.isGuessed)
    }
    if paths.count == 1, !write, !diff, !report, others.reason(paths[0]) == nil,
      let done = try job.rewrite(paths[0], to: { bytes in Console.out(bytes) })
    {
      return common.note(done.language, of: paths[0], isGuessed: done.languageIsGuessed)
    }
    try rewrite(try texts(paths, configuration, others), named: paths, job, others)
  }

  /// The files that were named, and the texts of folders; of the others it is said how many there are.
  private func texts(_ paths: [String], _ configuration: Configuration, _ others: OtherThanText) throws -> [String] {
    let named = Set(paths)
    var passed = 0
    let texts = try FileTree.walk(paths, excluding: configuration.excludes).filter { path in
      if named.contains(path) { return true }
      if others.reason(path) != nil { return false }
      let isText = OtherThanText.isText(path)
      passed += isText ? 0 : 1
      return isText
    }
    if passed > 0 {
      common.note(
        "exonym: \(plural(passed, "file")) passed over, no text by the ending (a file that is named is taken)")
    }
    return texts
  }

  /// What is said of all files in the end.
  private struct Total {
    var files = 0
    var changed = 0
    var names = 0
    var failures: [InputError] = []
    var report: [JSONValue] = []
  }

  /// Normalizes files, some at a time: what was done is shown and let go before the next ones are read.
  private func rewrite(_ files: [String], named: [String], _ job: NormalizeJob, _ others: OtherThanText) throws {
    let progress = Progress("normalize", total: files.count, quiet: common.quiet)
    var total = Total()
    var rest = files[...]
    while !rest.isEmpty {
      let some = portion(&rest)
      let before = files.count - rest.count - some.count
      let outcomes = Parallel.map(some, done: { progress.update(before + $0) }) { path in
        run(path, isNamed: named.contains(path), job, others)
      }
      for result in outcomes {
        switch result {
        case .failure(let error): total.failures.append(error)
        case .success(nil): continue
        case .success(let outcome?):
          try show(outcome)
          total.files += 1
          total.changed += outcome.isChanged ? 1 : 0
          total.names += outcome.isChanged ? outcome.changes.count : 0
          if reportFormat == .json { total.report.append(NormalizeReport.file(outcome)) }
        }
      }
    }
    sum(total)
    if reportFormat == .json { Console.out(NormalizeReport.json(total.report).pretty + "\n") }
    for error in total.failures.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = total.failures.last { throw last }
    if diff, total.changed > 0 { throw ExitCode(1) }
  }

  /// Takes the next files, of some megabytes together.
  private func portion(_ files: inout ArraySlice<String>) -> [String] {
    var some: [String] = []
    var size = 0
    while let next = files.first, some.count < 2 || size < 16 << 20 {
      size += FileTree.size(of: next)
      some.append(next)
      files.removeFirst()
    }
    return some
  }

  /// Normalizes one file; nil where nothing is left to be said of it.
  private func run(
    _ path: String, isNamed: Bool, _ job: NormalizeJob, _ others: OtherThanText
  ) -> Result<NormalizeOutcome?, InputError> {
    if let reason = others.reason(path) { return .failure(reason) }
    do throws(InputError) {
      if write, !report, let done = try rewrite(path, job) {
        common.note(done.language, of: path, isGuessed: done.languageIsGuessed)
        if done.changes > 0 { common.note("\(path): \(plural(done.changes, "name")) changed") }
        return .success(nil)
      }
      return .success(try job.run(path))
    } catch {
      // A walk meets pictures and archives; only files that were named must be text.
      return error.kind == .binary && !isNamed ? .success(nil) : .failure(error)
    }
  }

  /// Says how much there is in several files: a long report is not counted by hand.
  private func sum(_ total: Total) {
    guard total.files > 1, report || write else { return }
    let files = plural(total.files, "file")
    guard total.names > 0 else { return common.note("exonym: nothing to change in \(files)") }
    common.note(
      "exonym: \(plural(total.names, "name")) \(write ? "changed" : "to change") in \(total.changed) of \(files)")
  }

  /// File by file, asking about what is open; what was written before the person stops stays written.
  private func converse(
    _ job: NormalizeJob, _ files: [String], _ named: [String], _ others: OtherThanText
  ) throws {
    let dialogue = try NameDialogue(common.errorPalette)
    var answers = NameAnswers()
    for path in files {
      if let reason = others.reason(path) { throw reason }
      let outcome: NormalizeOutcome
      do throws(InputError) { outcome = try job.run(path) } catch {
        if error.kind == .binary, !named.contains(path) { continue }
        throw error
      }
      let map = LineMap(outcome.text)
      let decided = try job.decide(outcome, answers: &answers) { dialogue.ask($0, of: outcome, map) }
      guard let decided else {
        common.note("exonym: stopped at \(path), which stays as it was")
        throw ExitCode(1)
      }
      try show(decided)
    }
  }

  /// Rewrites a large text in place, in parts; nil where that is not for parts, or nothing is to be changed.
  private func rewrite(_ path: String, _ job: NormalizeJob) throws(InputError) -> RewriteOutcome? {
    guard path != "-", job.isLarge(path) else { return nil }
    var outcome: RewriteOutcome?
    var isUnchanged = false
    do throws(InputError) {
      try FileAccess.write(to: path) { sink throws(InputError) in
        outcome = try job.rewrite(path, to: sink)
        isUnchanged = outcome.map { $0.changes == 0 } ?? true
        // The file stays as it is, its times too.
        if isUnchanged { throw InputError(.empty, "nothing to write", path: path) }
      }
    } catch {
      if !isUnchanged { throw error }
    }
    return outcome
  }

  private func show(_ outcome: NormalizeOutcome) throws {
    for assumption in outcome.assumptions { common.note("exonym: \(outcome.path): \(assumption)") }
    common.note(outcome.language, of: outcome.path, isGuessed: outcome.languageIsGuessed)
    if write, outcome.path == "-" {
      // What comes by a pipe goes on, changed or not.
      Console.out(outcome.output)
    } else if write, outcome.isChanged {
      try FileAccess.write(outcome.output, to: outcome.path)
    }
    if diff, outcome.isPacked {
      Console.out(UnifiedDiff.ofPacked(outcome.text, outcome.result.output, path: relativePath(outcome.path)))
    } else if diff {
      Console.out(UnifiedDiff.between(outcome.input, outcome.output, path: relativePath(outcome.path)))
    } else if report {
      if reportFormat != .json { Console.out(NormalizeReport.human(outcome, palette: common.palette)) }
    } else if write {
      if outcome.isChanged {
        common.note("\(outcome.path): \(plural(outcome.changes.count + outcome.chosen, "name")) changed")
      }
    } else {
      Console.out(outcome.output)
    }
  }
}
