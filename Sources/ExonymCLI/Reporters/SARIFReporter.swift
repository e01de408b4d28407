import Checks
import TextCore

/// SARIF 2.1.0 (OASIS), with rules, code-point columns, stable fingerprints and the defining glossary line.
struct SARIFReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let used = Set(report.findings.map(\.rule))
    var rules = report.rules.filter { used.contains($0.id) }
    for id in used.sorted() where !rules.contains(where: { $0.id == id }) {
      rules.append(RuleInfo(id, id, .warning, id, explanation: ""))
    }
    rules.sort { $0.id < $1.id }
    let index = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let prints = Fingerprint.all(report.findings, sources: report.sources)
    let results = zip(report.findings, prints).map { result($0, in: report, print: $1, ruleIndex: index[$0.rule] ?? 0) }
    let driver = JSONValue.members([
      ("name", "exonym"), ("semanticVersion", .string(report.toolVersion)), ("rules", .array(rules.map(descriptor))),
    ])
    let run = JSONValue.members([
      ("tool", .members([("driver", driver)])), ("columnKind", "unicodeCodePoints"), ("results", .array(results)),
    ])
    let log = JSONValue.members([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", .array([run])),
    ])
    return log.pretty + "\n"
  }

  private func level(_ severity: Severity) -> JSONValue { severity == .info ? "note" : .string(severity.rawValue) }

  private func text(_ text: String) -> JSONValue { .members([("text", .string(text))]) }

  private func descriptor(_ rule: RuleInfo) -> JSONValue {
    .members([
      ("id", .string(rule.id)), ("name", .string(pascal(rule.name))), ("shortDescription", text(rule.summary)),
      ("fullDescription", rule.explanation.isEmpty ? nil : text(rule.explanation)),
      ("help", rule.explanation.isEmpty ? nil : text(rule.explanation)),
      ("defaultConfiguration", .members([("level", level(rule.severity))])),
    ])
  }

  private func pascal(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private func result(_ finding: Finding, in report: CheckReport, print: String, ruleIndex: Int) -> JSONValue {
    .members([
      ("ruleId", .string(finding.rule)), ("ruleIndex", .integer(ruleIndex)), ("level", level(finding.severity)),
      ("message", text(finding.message + (finding.help.map { ". " + sentence($0) } ?? ""))),
      ("locations", .array([location(report.hosted(finding.path), finding.span)])),
      (
        "relatedLocations",
        finding.related.isEmpty
          ? nil
          : .array(
            finding.related.enumerated().map { id, place in
              guard case .object(let members) = location(report.hosted(place.path), place.span) else { return .null }
              return .object(
                [(key: "id", value: .integer(id + 1))] + members + [(key: "message", value: text(place.message))])
            })
      ), ("partialFingerprints", .members([("exonym/v1", .string(print))])),
    ])
  }

  /// With a capital, since the message ends before it.
  private func sentence(_ help: String) -> String { help.prefix(1).uppercased() + help.dropFirst() }

  private func location(_ path: String, _ span: SourceSpan?) -> JSONValue {
    // What is outside of the repository (the glossary that came with the program) has no base: its URI says all.
    let isOutside = path.hasPrefix("/")
    let artifact = JSONValue.members([
      ("uri", .string((isOutside ? "file://" : "") + uri(path))), ("uriBaseId", isOutside ? nil : "%SRCROOT%"),
    ])
    let region = span.map { span in
      JSONValue.members([
        ("startLine", .integer(span.start.line)), ("startColumn", .integer(span.start.column)),
        ("endLine", .integer(span.end.line)), ("endColumn", .integer(span.end.column)),
      ])
    }
    return .members([("physicalLocation", .members([("artifactLocation", artifact), ("region", region)]))])
  }

  /// Percent-encodes what a URI reference may not hold (RFC 3986).
  private func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { out, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte))
      if isPlain || "/-._~".unicodeScalars.contains(scalar) {
        out.unicodeScalars.append(scalar)
      } else {
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
