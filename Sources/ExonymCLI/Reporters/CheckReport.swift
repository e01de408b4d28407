import Checks
import Exonym
import TextCore

/// What a check found, ready to be printed in any format.
struct CheckReport: Sendable {
  /// The findings in order of path, position and rule.
  var findings: [Finding]
  /// How many files were looked at.
  var filesChecked: Int
  /// Texts of the files that findings point into, as UTF-8, for source lines.
  var sources: [String: LineMap]
  /// The rules, for formats that describe them.
  var rules: [RuleInfo]
  /// How many findings the baseline already knew.
  var knownByBaseline = 0
  /// The root of the repository, for the programs of code hosts, which know files by their paths from there.
  var repository: String?
  /// The program's version.
  var toolVersion: String

  /// A file's path from the repository's root; absolute outside of it. Without a repository, from the current folder.
  func hosted(_ path: String) -> String {
    guard let repository, path != "-" else { return relativePath(path) }
    let full = FileTree.absolute(path)
    return full.hasPrefix(repository + "/") ? String(full.dropFirst(repository.utf8.count + 1)) : full
  }

  /// How many findings have a gravity.
  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// How many findings `--fix` would mend.
  var fixable: Int { findings.count { $0.fix?.isSafe == true } }

  /// The rule of a finding.
  func rule(_ id: String) -> RuleInfo? { rules.first { $0.id == id } }
}

/// One output format of `check`.
protocol Reporter: Sendable {
  /// The whole report as text that ends in a line feed, or is empty.
  func render(_ report: CheckReport) -> String
}

/// The formats by the names that the command line gives them.
enum ReportFormat: String, CaseIterable, Sendable {
  case full, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle

  /// The reporter of this format.
  func reporter(palette: Palette, width: Int) -> any Reporter {
    switch self {
    case .full: FullReporter(palette: palette, width: width)
    case .concise: ConciseReporter(palette: palette)
    case .json: JSONReporter()
    case .jsonl: JSONLinesReporter()
    case .sarif: SARIFReporter()
    case .junit: JUnitReporter()
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .checkstyle: CheckstyleReporter()
    }
  }
}
