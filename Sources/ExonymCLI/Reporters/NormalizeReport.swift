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
      + "  \(outcome.language), \(count == 0 ? "nothing to change" : plural(count, "change"))"
      + (outcome.isPacked && count > 0 ? "; places are paragraph:column" : "") + "\n"
    var rows: [[String]] = []
    for change in outcome.changes {
      let place = "\(change.position.line):\(change.position.column)"
      let source = change.definition.map { "  (\(glossaryName($0.path)):\($0.span.start.line))" } ?? ""
      rows.append([
        "  " + palette.dim(place), palette.red(visible(change.from)), "→ " + palette.green(visible(change.to)),
        change.reason + palette.dim(source),
      ])
    }
    out += TextColumns.table(rows)
    // What is left open, in the order of the text.
    var open: [(place: SourcePosition?, text: String)] = []
    for change in outcome.proposals {
      let what =
        change.quotedIn.map { "is left, in a quotation that reads as \($0)" }
        ?? "may be " + palette.green("'\(visible(change.to))'")
      open.append((change.position, "'\(visible(change.from))' \(what) (\(change.reason))"))
    }
    for finding in outcome.observations {
      open.append((finding.span?.start, palette.severity(finding.severity, finding.rule) + " \(finding.message)"))
    }
    let ordered = open.enumerated().sorted { a, b in
      (a.element.place?.byte ?? 0, a.offset) < (b.element.place?.byte ?? 0, b.offset)
    }
    for (_, item) in ordered {
      let place = item.place.map { palette.dim("\($0.line):\($0.column) ") } ?? ""
      out += "  " + place + item.text + "\n"
    }
    return out
  }

  /// A glossary file's path; of the one that is installed with the program `shipped` and the name, since the folder is
  /// the same on every line.
  private static func glossaryName(_ path: String) -> String {
    let path = relativePath(path)
    guard path.hasPrefix("/"), let installed = path.ranges(of: "/share/exonym/glossary/").last else { return path }
    return GlossaryLocator.shippedName + "/" + path[installed.upperBound...]
  }

  /// A name on one line: a line break inside it as a space, soft hyphens left out.
  private static func visible(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar != "\u{AD}" && scalar != "\r" {
      out.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return String(out)
  }

  /// For machines: the files as `file` gives them.
  static func json(_ files: [JSONValue]) -> JSONValue { .members([("version", 1), ("files", .array(files))]) }

  /// One file's share.
  static func file(_ outcome: NormalizeOutcome) -> JSONValue {
    JSONValue.members([
      ("path", .string(outcome.path)), ("language", .string(outcome.language.tag)),
      ("changes", .array(outcome.changes.map(change))),
      ("proposals", .array(outcome.proposals.map(change))),
      ("observations", .array(outcome.observations.map(FindingJSON.value))),
    ])
  }

  private static func change(_ change: NameChange) -> JSONValue {
    .members([
      ("from", .string(change.from)), ("to", .string(change.to)), ("concept", .string(change.concept)),
      ("form", .string(change.form.rawValue)), ("reason", .string(change.reason)),
      ("scheme", change.scheme.map { .string($0) }), ("quotedIn", change.quotedIn.map { .string($0) }),
      ("start", FindingJSON.position(change.position)),
      ("bytes", .array([.integer(change.range.lowerBound), .integer(change.range.upperBound)])),
      ("definition", change.definition.map { .string("\($0.path):\($0.span.start.line):\($0.span.start.column)") }),
    ])
  }
}
