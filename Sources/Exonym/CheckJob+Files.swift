import Checks
import Terminology
import TextCore

extension CheckJob {
  /// Glossary files are checked as the layers of one glossary.
  func checkGlossaries(_ paths: [String], into outcome: inout CheckOutcome) {
    guard !paths.isEmpty else { return }
    var files: [GlossaryFile] = []
    var diagnostics: [Finding] = []
    for path in paths {
      let (file, found) = GlossaryFile.read(path)
      if let file { files.append(file) } else { outcome.unreadable.insert(path) }
      diagnostics += found
    }
    outcome.findings += GlossaryChecker().check(files, diagnostics: diagnostics)
    for path in Set(outcome.findings.map(\.path)).intersection(paths) {
      guard let bytes = try? FileAccess.read(path), let text = try? TextDecoding.decode(bytes).text else { continue }
      outcome.sources[path] = LineMap(text)
    }
  }

  /// A memory, streamed; its text is kept for source lines only where it is small.
  func checkMemory(_ path: String) throws(InputError) -> FileOutcome {
    var settings = TMXValidator.Options()
    settings.consumers = options.consumers
    var findings: [Finding] = []
    let summary = try TMXValidator(options: settings).validate(path: path) { findings.append($0) }
    guard !findings.isEmpty, let bytes = try? FileAccess.read(path, limit: 64 << 20),
      let text = try? TextDecoding.decode(bytes).text
    else { return FileOutcome(findings: findings, source: nil, isReadable: summary.isReadable) }
    return FileOutcome(findings: findings, source: LineMap(text), isReadable: summary.isReadable)
  }

  /// A text: what the normalizer would change, and what it saw.
  func checkText(_ path: String, house: House?) throws(InputError) -> FileOutcome {
    guard let house else { return FileOutcome(findings: [], source: nil) }
    var settings = NormalizeJob.Options()
    settings.language = options.language
    let outcome = try NormalizeJob(house: house, configuration: configuration, options: settings).run(path)
    let findings = TextChecker().check(TextContext(path: path, text: outcome.text, result: outcome.result))
    return FileOutcome(findings: findings, source: LineMap(outcome.text))
  }
}
