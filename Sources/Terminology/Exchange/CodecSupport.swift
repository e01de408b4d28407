import TextCore

/// What every codec needs: places, findings, names.
struct CodecContext {
  let path: String
  let lines: LineMap
  var findings: [Finding] = []
  var ids = ConceptIDs()

  init(_ bytes: [UInt8], path: String) {
    self.path = path
    lines = LineMap(bytes)
  }

  mutating func report(
    _ rule: String, _ message: String, _ range: Range<Int>, help: String? = nil, severity: Severity = .error,
    subject: String? = nil
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message, path: path, span: lines.span(range), help: help,
        subject: subject))
  }

  func place(_ range: Range<Int>) -> FilePlace { FilePlace(path: path, span: lines.span(range)) }

  func name(_ raw: String, at range: Range<Int>) -> WrittenName {
    WrittenName(raw: raw, name: Name.parse(raw) ?? Name(raw), place: place(range))
  }

  /// Reads a language tag; reports G103, and takes what was probably meant.
  mutating func tag(_ text: String, at range: Range<Int>) -> LanguageTag? {
    do { return try LanguageTag(text) } catch {
      report("G103", error.message, range, help: error.help ?? "expected a tag such as fr or pt-BR")
      return LanguageTag.suggestion(for: text).flatMap { try? LanguageTag($0) }
    }
  }
}

/// What a codec reads.
typealias CodecResult = (glossary: Glossary?, diagnostics: [Finding])

extension LocalName {
  /// Adds a term with a status; a second preferred term is admitted and said so by returning false.
  mutating func add(_ written: WrittenName, _ status: SpellingStatus) -> Bool {
    switch status {
    case .preferred where preferred == nil: preferred = written
    case .preferred:
      admitted.append(written)
      return false
    case .admitted, .foreign: admitted.append(written)
    case .deprecated: deprecated.append(written)
    case .forbidden: forbidden.append(written)
    case .typo: typos.append(written)
    }
    return true
  }
}
