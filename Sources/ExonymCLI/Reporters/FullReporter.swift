import Checks
import TextCore

/// For people: the source line with a caret, what is wrong, why, the fix, and where the glossary defines the name.
struct FullReporter: Reporter {
  var palette: Palette
  var width: Int

  func render(_ report: CheckReport) -> String {
    var out = ""
    for finding in report.findings { out += block(finding, report) + "\n" }
    return out + summary(report)
  }

  private func block(_ finding: Finding, _ report: CheckReport) -> String {
    let mark = finding.fix?.isSafe == true ? " " + palette.cyan("[*]") : ""
    var out = palette.severity(finding.severity, finding.rule) + mark + " " + palette.bold(finding.message) + "\n"
    let place = finding.span.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    let number = finding.span.map { String($0.start.line) } ?? ""
    let gutter = String(repeating: " ", count: max(1, number.count))
    out += gutter + palette.blue("--> ") + finding.path + place + "\n"
    if let span = finding.span, let map = report.sources[finding.path],
      let frame = SourceFrame(span, in: map, width: width - number.count - 4)
    {
      out += gutter + palette.blue(" |") + "\n"
      out += palette.blue(number + " | ") + frame.line + "\n"
      let carets = String(repeating: "^", count: frame.carets)
      let replacement = finding.fix.flatMap(shortReplacement).map { " " + palette.green($0) } ?? ""
      out +=
        gutter + palette.blue(" | ") + String(repeating: " ", count: frame.indent)
        + palette.severity(finding.severity, carets) + replacement + "\n"
    }
    func note(_ label: String, _ text: String) {
      out += gutter + palette.blue(" = ") + palette.bold(label) + ": \(text)\n"
    }
    // The other end: the line that explains the finding, where its file is at hand.
    var distant: [RelatedPlace] = []
    for place in finding.related.prefix(FullReporter.shownPlaces) {
      if let drawn = second(place, report, gutter) { out += drawn } else { distant.append(place) }
    }
    if let help = finding.help { note("help", help) }
    if let fix = finding.fix { note(fix.isSafe ? "fix" : "possible fix", fix.title) }
    for place in distant {
      note("see", "\(place.message) at \(relativePath(place.path)):\(place.span.start.line):\(place.span.start.column)")
    }
    let more = finding.related.count - FullReporter.shownPlaces
    if more > 0 { note("see", "\(plural(more, "further place"))") }
    return out
  }

  /// Further places than these are counted, not shown.
  private static let shownPlaces = 4

  private func second(_ place: RelatedPlace, _ report: CheckReport, _ gutter: String) -> String? {
    let number = String(place.span.start.line)
    guard let map = report.sources[place.path],
      let frame = SourceFrame(place.span, in: map, width: width - max(gutter.count, number.count) - 4)
    else { return nil }
    let margin = String(repeating: " ", count: max(gutter.count, number.count))
    let pad = String(repeating: " ", count: margin.count - number.count)
    let at = "\(relativePath(place.path)):\(number):\(place.span.start.column)"
    var out = margin + palette.blue("::: ") + at + "\n"
    out += palette.blue(pad + number + " | ") + frame.line + "\n"
    out += margin + palette.blue(" | ") + String(repeating: " ", count: frame.indent)
    return out + palette.blue(String(repeating: "-", count: frame.carets) + " " + place.message) + "\n"
  }

  private func shortReplacement(_ fix: Fix) -> String? {
    guard fix.edits.count == 1, let text = fix.edits.first?.replacement, !text.isEmpty, text.utf8.count <= 60,
      !text.utf8.contains(0x0A)
    else { return nil }
    return text
  }

  private func summary(_ report: CheckReport) -> String {
    let files = plural(report.filesChecked, "file")
    if report.findings.isEmpty {
      let known = report.knownByBaseline > 0 ? " (\(report.knownByBaseline) known from the baseline)" : ""
      return palette.green("All clean") + ": \(files) checked\(known).\n"
    }
    let counts = [(Severity.error, "error"), (.warning, "warning"), (.info, "note")].compactMap { severity, name in
      let count = report.count(severity)
      return count > 0 ? palette.severity(severity, plural(count, name)) : nil
    }
    var out = "Found " + counts.joined(separator: ", ") + " in \(files)."
    if report.fixable > 0 { out += " " + palette.cyan("[*]") + " \(report.fixable) fixable with --fix." }
    let possible = report.findings.count { $0.fix?.isSafe == false }
    if possible > 0 { out += " \(possible) with a fix to be looked at." }
    if report.knownByBaseline > 0 { out += " \(report.knownByBaseline) more known from the baseline." }
    return out + "\n"
  }
}

/// `1 file`, `2 files`.
func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
