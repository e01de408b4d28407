import Checks
import TextCore

/// The contract's JSON: `{"version":1,"findings":[…],"summary":{…}}`.
struct JSONReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let summary = JSONValue.members([
      ("files", .integer(report.filesChecked)), ("errors", .integer(report.count(.error))),
      ("warnings", .integer(report.count(.warning))), ("infos", .integer(report.count(.info))),
      ("fixable", .integer(report.fixable)), ("baseline", .integer(report.knownByBaseline)),
    ])
    let value = JSONValue.members([
      ("version", 1), ("findings", .array(report.findings.map(FindingJSON.value))), ("summary", summary),
    ])
    return value.pretty + "\n"
  }
}

/// One finding a line.
struct JSONLinesReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    report.findings.map { FindingJSON.value($0).compact + "\n" }.joined()
  }
}

/// A finding in the contract's words; lines and columns 1-based, columns in Unicode scalars, bytes 0-based.
enum FindingJSON {
  static func value(_ finding: Finding) -> JSONValue {
    .members([
      ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
      ("message", .string(finding.message)), ("path", .string(finding.path)),
      ("start", finding.span.map { position($0.start) }), ("end", finding.span.map { position($0.end) }),
      ("subject", finding.subject.map { .string($0) }), ("help", finding.help.map { .string($0) }),
      ("fix", finding.fix.map(fix)), ("related", finding.related.isEmpty ? nil : .array(finding.related.map(related))),
    ])
  }

  static func position(_ position: SourcePosition) -> JSONValue {
    .members([
      ("line", .integer(position.line)), ("column", .integer(position.column)), ("byte", .integer(position.byte)),
    ])
  }

  private static func fix(_ fix: Fix) -> JSONValue {
    .members([
      ("title", .string(fix.title)), ("safe", .bool(fix.isSafe)),
      (
        "edits",
        .array(
          fix.edits.map {
            .members([
              ("start", .integer($0.start)), ("end", .integer($0.end)), ("replacement", .string($0.replacement)),
            ])
          })
      ),
    ])
  }

  private static func related(_ place: RelatedPlace) -> JSONValue {
    .members([
      ("message", .string(place.message)), ("path", .string(place.path)), ("start", position(place.span.start)),
      ("end", position(place.span.end)),
    ])
  }
}

/// GitLab's code quality report (docs.gitlab.com, "Code Quality", the CodeClimate subset that it reads).
struct GitLabReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let prints = Fingerprint.all(report.findings, sources: report.sources)
    let issues = zip(report.findings, prints).map { finding, print in
      JSONValue.members([
        ("description", .string(finding.message)), ("check_name", .string(finding.rule)),
        ("fingerprint", .string(print)), ("severity", .string(level(finding.severity))),
        (
          "location",
          .members([
            ("path", .string(report.hosted(finding.path))),
            ("lines", .members([("begin", .integer(finding.span?.start.line ?? 1))])),
          ])
        ),
      ])
    }
    return JSONValue.array(issues).pretty + "\n"
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
