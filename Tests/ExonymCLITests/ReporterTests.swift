import Checks
import Foundation
import Testing
import TextCore

@testable import ExonymCLI

@Suite struct ReporterTests {
  /// Two findings in a text with a combining mark and a wide character before the first.
  static let report: CheckReport = {
    let text = "漢 e\u{301} Guersimov, 50% <&>\nKiev\n"
    let map = LineMap(Array(text.utf8))
    let at = Array("漢 e\u{301} ".utf8).count
    let line = Array("漢 e\u{301} Guersimov, 50% <&>\n".utf8).count
    let definition = RelatedPlace(
      message: "defined here", path: "glossary/people.yaml",
      span: SourceSpan(
        SourcePosition(line: 1, column: 9, byte: 8), SourcePosition(line: 1, column: 25, byte: 24)))
    return CheckReport(
      findings: [
        Finding(
          rule: "T102", severity: .error, message: "\"Guersimov\" is a typo: 100%, a:b", path: "a b.txt",
          span: map.span(at..<(at + 9)), help: "no scheme gives it",
          fix: Fix(title: "write Guerassimov", edits: [TextEdit(at..<(at + 9), "Guerassimov")], isSafe: true),
          related: [definition], subject: "valery-gerasimov"),
        Finding(
          rule: "T106", severity: .info, message: "two <spellings>", path: "a b.txt", span: map.span(line..<(line + 4))),
      ],
      filesChecked: 1,
      sources: ["a b.txt": map, "glossary/people.yaml": LineMap(Array("  - id: valery-gerasimov\n".utf8))],
      rules: [RuleInfo("T102", "forbidden-spelling", .error, "A spelling that is an error", explanation: "Why.")],
      toolVersion: "0.1.0")
  }()

  static let clean = CheckReport(findings: [], filesChecked: 3, sources: [:], rules: [], toolVersion: "0.1.0")

  @Test(arguments: ReportFormat.allCases)
  func matchesItsGoldenFile(format: ReportFormat) throws {
    let text = format.reporter(palette: .plain, width: 80).render(Self.report)
    try expectGolden(text, "report.\(format.rawValue).golden")
  }

  @Test(arguments: ReportFormat.allCases)
  func saysNothingIsWrongInItsOwnWay(format: ReportFormat) throws {
    let text = format.reporter(palette: .plain, width: 80).render(Self.clean)
    try expectGolden(text, "clean.\(format.rawValue).golden")
  }

  @Test func theCaretStandsUnderTheName() throws {
    let text = FullReporter(palette: .plain, width: 80).render(Self.report)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let source = try #require(lines.first { $0.contains("Guersimov,") })
    let carets = try #require(lines.first { $0.contains("^") })
    let before = source[..<(source.range(of: "Guersimov")?.lowerBound ?? source.startIndex)]
    let columns = before.unicodeScalars.reduce(0) { $0 + UnicodeFacts.width($1) }
    #expect(carets.prefix { $0 != "^" }.count == columns)
    #expect(carets.filter { $0 == "^" }.count == 9)
  }

  /// Also of lines that are not looked at as a whole: both draw the same.
  @Test(arguments: [400, 1500, 40_000]) func aLongLineIsCutAroundTheSpan(_ words: Int) throws {
    let text = String(repeating: "mót ", count: words) + "Guersimov" + String(repeating: " mót", count: words)
    let map = LineMap(Array(text.utf8))
    let start = 5 * words
    let frame = try #require(SourceFrame(map.span(start..<(start + 9)), in: map, width: 80))
    #expect(frame.line == "…t mót mót mót mót mót mót Guersimov mót mót mót mót mót mót mót mót mót mót mó…")
    #expect(UnicodeFacts.width(frame.line) <= 80)
    #expect(frame.line.hasPrefix("…") && frame.line.hasSuffix("…"))
    #expect(frame.carets == 9)
    let shown = Array(frame.line.unicodeScalars)[frame.indent..<(frame.indent + 9)]
    #expect(String(String.UnicodeScalarView(shown)) == "Guersimov")
  }

  @Test func fingerprintsSurviveEditsElsewhere() {
    let text = "x\n\n漢 e\u{301} Guersimov, 50% <&>\nKiev\n"
    let map = LineMap(Array(text.utf8))
    let moved = Self.report.findings.map { finding in
      var finding = finding
      finding.span = finding.span.map { span in
        SourceSpan(
          SourcePosition(line: span.start.line + 2, column: span.start.column, byte: span.start.byte + 3), span.end)
      }
      return finding
    }
    let before = Fingerprint.all(Self.report.findings, sources: Self.report.sources)
    #expect(Fingerprint.all(moved, sources: ["a b.txt": map]) == before)
    #expect(Set(before).count == 2)
    let twice = Fingerprint.all(Self.report.findings + Self.report.findings, sources: Self.report.sources)
    #expect(Set(twice).count == 4)
  }

  @Test func coloursFollowFlagsAndEnvironment() {
    #expect(Palette.choose(.always, isTerminal: false, environment: ["NO_COLOR": "1"]).isColoured)
    #expect(!Palette.choose(.auto, isTerminal: true, environment: ["NO_COLOR": "1", "FORCE_COLOR": "1"]).isColoured)
    #expect(Palette.choose(.auto, isTerminal: false, environment: ["CLICOLOR_FORCE": "1"]).isColoured)
    #expect(!Palette.choose(.auto, isTerminal: false, environment: ["CLICOLOR_FORCE": "0"]).isColoured)
    #expect(!Palette.choose(.never, isTerminal: true, environment: [:]).isColoured)
    #expect(Palette.choose(.auto, isTerminal: true, environment: [:]).isColoured)
  }
}

/// Compares a text with a committed file; EXONYM_UPDATE_GOLDEN=1 writes the file instead.
func expectGolden(
  _ text: String, _ name: String, source: String = #filePath, location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: source).deletingLastPathComponent().appendingPathComponent("Fixtures")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["EXONYM_UPDATE_GOLDEN"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text == golden, "\(name) differs; EXONYM_UPDATE_GOLDEN=1 rewrites it", sourceLocation: location)
}
