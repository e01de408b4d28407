import TextCore

/// One line a finding, as compilers print them.
struct ConciseReporter: Reporter {
  var palette: Palette

  func render(_ report: CheckReport) -> String {
    report.findings.map { finding in
      let place = finding.span.map { ":\($0.start.line):\($0.start.column)" } ?? ""
      let mark = finding.fix?.isSafe == true ? " [*]" : ""
      return "\(finding.path)\(place): \(palette.severity(finding.severity, finding.rule))\(mark) \(finding.message)\n"
    }.joined()
  }
}

/// GitHub's workflow commands (docs.github.com, "Workflow commands for GitHub Actions"): annotations on the lines.
struct GitHubReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    report.findings.map { finding in
      var properties = ["title=\(property("exonym \(finding.rule)"))", "file=\(property(report.hosted(finding.path)))"]
      if let span = finding.span {
        properties += ["line=\(span.start.line)", "col=\(span.start.column)", "endLine=\(span.end.line)"]
        if span.end.line == span.start.line { properties.append("endColumn=\(span.end.column)") }
      }
      let command = finding.severity == .info ? "notice" : finding.severity.rawValue
      let text = finding.message + (finding.help.map { "\n" + $0 } ?? "")
      return "::\(command) \(properties.joined(separator: ","))::\(data(text))\n"
    }.joined()
  }

  private func data(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private func property(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func escape(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      if let code = table[scalar] { out += code } else { out.unicodeScalars.append(scalar) }
    }
  }
}

/// The format that checkstyle made common: one `file` element a path.
struct CheckstyleReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    for (path, findings) in grouped(report.findings) {
      out += "  <file name=\"\(xmlEscaped(path))\">\n"
      for finding in findings {
        let place = finding.span.map { " line=\"\($0.start.line)\" column=\"\($0.start.column)\"" } ?? ""
        out +=
          "    <error\(place) severity=\"\(finding.severity.rawValue)\" message=\"\(xmlEscaped(finding.message))\" "
          + "source=\"exonym.\(finding.rule)\"/>\n"
      }
      out += "  </file>\n"
    }
    return out + "</checkstyle>\n"
  }
}

/// JUnit's XML in the dialect that Jenkins reads: one suite a file, one case a finding.
struct JUnitReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let failing = report.findings.count { $0.severity != .info }
    let total = max(1, report.findings.count)
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<testsuites name=\"exonym\" tests=\"\(total)\" failures=\"\(failing)\" errors=\"0\" time=\"0\">\n"
    if report.findings.isEmpty {
      out += "  <testsuite name=\"exonym\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
      out += "    <testcase name=\"\(plural(report.filesChecked, "file")) checked\" classname=\"exonym\" time=\"0\"/>\n"
      out += "  </testsuite>\n"
    }
    for (path, findings) in grouped(report.findings) {
      let failures = findings.count { $0.severity != .info }
      out += "  <testsuite name=\"\(xmlEscaped(path))\" tests=\"\(findings.count)\" failures=\"\(failures)\" "
      out += "errors=\"0\" skipped=\"0\" time=\"0\">\n"
      for finding in findings {
        let place = finding.span.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let name = xmlEscaped("\(finding.rule) \(path)\(place)")
        out += "    <testcase name=\"\(name)\" classname=\"exonym.\(finding.rule)\" time=\"0\""
        let text = xmlEscaped(finding.message + (finding.help.map { "\n" + $0 } ?? ""))
        if finding.severity == .info {
          out += ">\n      <system-out>\(text)</system-out>\n    </testcase>\n"
        } else {
          out += ">\n      <failure message=\"\(xmlEscaped(finding.message))\" type=\"\(finding.severity.rawValue)\">"
          out += text + "</failure>\n    </testcase>\n"
        }
      }
      out += "  </testsuite>\n"
    }
    return out + "</testsuites>\n"
  }
}

/// Findings by path, in order of first appearance.
func grouped(_ findings: [Finding]) -> [(String, [Finding])] {
  var order: [String] = []
  var groups: [String: [Finding]] = [:]
  for finding in findings {
    if groups[finding.path] == nil { order.append(finding.path) }
    groups[finding.path, default: []].append(finding)
  }
  return order.map { ($0, groups[$0] ?? []) }
}

/// Text for an XML attribute or element; characters that XML 1.0 cannot hold become U+FFFD.
func xmlEscaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { out, scalar in
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "\n": out += "&#10;"
    case "\t": out += "&#9;"
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
    default: out.unicodeScalars.append(scalar)
    }
  }
}
