import Checks
import Exonym
import Normalization
import TextCore

/// What `normalize --report` prints.
enum NormalizeReport {
  /// For people: a line a change, grouped by what is replaced by what.
  static func human(_ outcome: NormalizeOutcome, palette: Palette) -> String {
    let count = outcome.changes.count
    var out =
      palette.bold(outcome.path)
      + "  \(outcome.language), \(count == 0 ? "nothing to change" : plural(count, "change"))\n"
    var rows: [[String]] = []
    for change in outcome.changes {
      let place = "\(change.position.line):\(change.position.column)"
      let source = change.definition.map { "  (\(relativePath($0.path)):\($0.span.start.line))" } ?? ""
      rows.append([
        "  " + palette.dim(place), palette.red(change.from), "→ " + palette.green(change.to),
        change.reason + palette.dim(source),
      ])
    }
    out += TextColumns.table(rows)
    for finding in outcome.observations {
      let place = finding.span.map { "\($0.start.line):\($0.start.column) " } ?? ""
      out += "  " + palette.dim(place) + palette.severity(finding.severity, finding.rule) + " \(finding.message)\n"
    }
    return out
  }

  /// For machines.
  static func json(_ outcomes: [NormalizeOutcome]) -> JSONValue {
    let files = outcomes.map { outcome in
      JSONValue.members([
        ("path", .string(outcome.path)), ("language", .string(outcome.language.tag)),
        ("changes", .array(outcome.changes.map(change))),
        ("observations", .array(outcome.observations.map(FindingJSON.value))),
      ])
    }
    return .members([("version", 1), ("files", .array(files))])
  }

  private static func change(_ change: NameChange) -> JSONValue {
    .members([
      ("from", .string(change.from)), ("to", .string(change.to)), ("concept", .string(change.concept)),
      ("form", .string(change.form.rawValue)), ("reason", .string(change.reason)),
      ("scheme", change.scheme.map { .string($0) }), ("start", FindingJSON.position(change.position)),
      ("bytes", .array([.integer(change.range.lowerBound), .integer(change.range.upperBound)])),
      ("definition", change.definition.map { .string("\($0.path):\($0.span.start.line):\($0.span.start.column)") }),
    ])
  }
}
