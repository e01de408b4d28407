import Checks
import Terminology
import TextCore
import TMX

extension CheckJob {
  /// Glossary files are checked as the layers of one glossary, over those layers of the glossary in use that are beneath
  /// them: a house's own file says little by itself. What the lower layers have among themselves is not reported.
  func checkGlossaries(_ paths: [String], given: GivenInput? = nil, into outcome: inout CheckOutcome) {
    guard !paths.isEmpty else { return }
    var files: [GlossaryFile] = []
    var diagnostics: [Finding] = []
    for path in paths {
      let (file, found) =
        GivenInput.bytes(path, given).map { GlossaryFile.read(bytes: $0, path: path) } ?? GlossaryFile.read(path)
      if let file { files.append(file) } else { outcome.unreadable.insert(path) }
      diagnostics += found
    }
    let found = GlossaryChecker().check(lowerLayers(of: paths) + files, diagnostics: diagnostics) { rules, check in
      Parallel.map(rules, check)
    }
    let checked = Set(paths)
    outcome.findings += found.filter { finding in
      checked.contains(finding.path) || finding.related.contains { checked.contains($0.path) }
    }
    for path in Set(outcome.findings.map(\.path)).intersection(paths) {
      // A workbook has rows and columns, and no lines to show.
      guard let bytes = GivenInput.bytes(path, given) ?? (try? FileAccess.read(path)),
        GlossaryFormat.detect(path: path, bytes: bytes).isText, let text = try? TextDecoding.decode(bytes).text
      else { continue }
      outcome.sources[path] = LineMap(text)
    }
  }

  /// The layers beneath the first of some files, where the glossary in use has that file as a later layer. Their tests
  /// and languages are their own concern.
  private func lowerLayers(of paths: [String]) -> [GlossaryFile] {
    guard let glossaryPaths, glossaryPaths.count > 1, let layers = try? Glossary.files(in: glossaryPaths) else {
      return []
    }
    let checked = Set(paths.compactMap(FileTree.identity))
    guard let first = layers.firstIndex(where: { FileTree.identity(of: $0).map(checked.contains) ?? false }) else {
      return []
    }
    return layers[..<first].compactMap { path in
      guard var file = GlossaryFile.read(path).file else { return nil }
      file.glossary.languages = []
      file.glossary.tests = []
      return file
    }
  }

  /// A memory, streamed; its text is kept for source lines only where it is small.
  func checkMemory(_ path: String, house: House?, given: GivenInput? = nil) throws(InputError) -> FileOutcome {
    var settings = TMXValidator.Options()
    settings.consumers = options.consumers
    if options.checksMemoryNames, let house {
      // A header that cannot be read is the validator's to report.
      var reader: TMXReader?
      if let own = GivenInput.bytes(path, given) {
        reader = try? TMXReader(bytes: own, path: path)
      } else {
        reader = try? TMXReader(path: path)
      }
      let source = (try? reader?.header().sourceLanguage) ?? ""
      let names = MemoryNames(house: house, source: source)
      settings.further = { unit, path in names.check(unit, path: path) }
    }
    var findings: [Finding] = []
    let validator = TMXValidator(options: settings)
    let own = GivenInput.bytes(path, given)
    let summary =
      if let own {
        try validator.validate(bytes: own, path: path) { findings.append($0) }
      } else {
        try validator.validate(path: path) { findings.append($0) }
      }
    guard !findings.isEmpty, let bytes = own ?? (try? FileAccess.read(path, limit: 64 << 20)),
      let text = try? TextDecoding.decode(bytes).text
    else { return FileOutcome(findings: findings, source: nil, isReadable: summary.isReadable) }
    return FileOutcome(findings: findings, source: LineMap(text), isReadable: summary.isReadable)
  }

  /// Whether somebody asked for near names (T110), by this very rule: they are looked for at a price.
  private var wantsNearNames: Bool {
    if options.select.contains("T110") { return true }
    if case .severity = configuration.rules["T110"] { return true }
    return false
  }

  /// A text: what the normalizer would change, and what it saw.
  func checkText(_ path: String, house: House?, given: GivenInput? = nil) throws(InputError) -> FileOutcome {
    guard let house else { return FileOutcome(findings: [], source: nil) }
    var settings = NormalizeJob.Options()
    settings.language = options.language
    settings.encoding = options.encoding ?? configuration.encoding
    settings.wantsOutput = false
    settings.matching.suggestsNearNames = wantsNearNames
    let job = NormalizeJob(house: house, configuration: configuration, options: settings)
    let outcome =
      if let own = GivenInput.bytes(path, given) { try job.run(own, path: path) } else { try job.run(path) }
    var source: TextContext.Source?
    if let original = options.source {
      settings.language = options.sourceLanguage
      settings.matching.suggestsNearNames = false
      let seen = try NormalizeJob(house: house, configuration: configuration, options: settings).run(original)
      source = TextContext.Source(path: original, text: seen.text, result: seen.result)
    }
    let findings = TextChecker().check(
      TextContext(path: path, text: outcome.text, result: outcome.result, source: source))
    return FileOutcome(findings: findings, source: LineMap(outcome.text), assumptions: outcome.assumptions)
  }
}
