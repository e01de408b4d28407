import Checks
import Exonym
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

  private func render(_ format: ReportFormat, _ finding: Finding, _ text: String = "") -> String {
    format.reporter(palette: .plain, width: 80).render(
      CheckReport(
        findings: [finding], filesChecked: 1, sources: [finding.path: LineMap(Array(text.utf8))], rules: [],
        toolVersion: "1"))
  }

  @Test func whatAFormatCannotHoldIsEscaped() throws {
    let finding = Finding(rule: "G001", severity: .error, message: "a\u{1}b\nc %", path: "C:\\a,b.txt")
    #expect(render(.github, finding) == "::error title=exonym G001,file=C%3A\\a%2Cb.txt::a\u{1}b%0Ac %25\n")
    for format in [ReportFormat.junit, .checkstyle] {
      #expect(render(format, finding).contains("message=\"a\u{FFFD}b&#10;c %\""))
    }
    // A finding about a whole file: GitLab asks for a line all the same.
    let issues = try JSONValue.parse(Array(render(.gitlab, finding).utf8)).array ?? []
    #expect(issues.map { $0["location"]?["lines"]?["begin"]?.number } == [1])
  }

  /// The glossary that comes with the program is in no repository: a bare path would be taken for one in it.
  @Test func placesOutsideOfTheRepositoryAreWholeAddresses() throws {
    let place = RelatedPlace(message: "here", path: "/opt/ex onym/people.yaml", span: LineMap([0x61]).span(0..<1))
    let finding = Finding(
      rule: "T101", severity: .warning, message: "a name", path: "a.txt", help: "the glossary says so",
      related: [place])
    let log = try JSONValue.parse(Array(render(.sarif, finding).utf8))
    let result = log["runs"]?.array?.first?["results"]?.array?.first
    let artifact = result?["relatedLocations"]?.array?.first?["physicalLocation"]?["artifactLocation"]
    #expect(artifact?["uri"]?.string == "file:///opt/ex%20onym/people.yaml" && artifact?["uriBaseId"] == nil)
    #expect(result?["message"]?["text"]?.string == "a name. The glossary says so")
  }

  /// Code hosts know a file by its path from the root, wherever the program runs.
  @Test func codeHostsAreGivenPathsFromTheRepositorysRoot() throws {
    let folder = FileManager.default.currentDirectoryPath
    let finding = Finding(rule: "T101", severity: .warning, message: "m", path: "a b.txt")
    var report = CheckReport(findings: [finding], filesChecked: 1, sources: [:], rules: [], toolVersion: "1")
    report.repository = FileTree.folder(of: folder)
    let name = FileTree.name(of: folder)
    func text(_ format: ReportFormat) -> String { format.reporter(palette: .plain, width: 80).render(report) }
    #expect(text(.github).contains("file=\(name)/a b.txt::"))
    #expect(text(.gitlab).contains("\"path\": \"\(name)/a b.txt\""))
    #expect(text(.sarif).contains("\"uri\": \"\(name)/a%20b.txt\""))
    #expect(text(.concise).hasPrefix("a b.txt: "))
    report.findings[0].path = "/opt/x/a.txt"
    #expect(text(.sarif).contains("\"uri\": \"file:///opt/x/a.txt\""))
    report.findings[0].path = "-"
    #expect(text(.github).contains("file=-::"))
  }

  @Test func columnsEndOnTheirOwnLineOnly() {
    let map = LineMap(Array("Valery\nGerasimov".utf8))
    func line(_ range: Range<Int>) -> String {
      render(.github, Finding(rule: "T101", severity: .error, message: "m", path: "a", span: map.span(range)))
    }
    #expect(line(0..<6).hasSuffix("line=1,col=1,endLine=1,endColumn=7::m\n"))
    #expect(line(0..<16).hasSuffix("line=1,col=1,endLine=2::m\n"))
  }

  @Test func manyPlacesAreCountedAndLongReplacementsLeftOut() {
    let span = LineMap(Array("Kiev".utf8)).span(0..<4)
    func text(places: Int, replacement: String) -> String {
      render(
        .full,
        Finding(
          rule: "T101", severity: .warning, message: "m", path: "a.txt", span: span,
          fix: Fix(title: "write it", edits: [TextEdit(0..<4, replacement)], isSafe: true),
          related: (0..<places).map { RelatedPlace(message: "m\($0)", path: "g.yaml", span: span) }), "Kiev")
    }
    let sixty = String(repeating: "k", count: 60)
    #expect(text(places: 4, replacement: sixty).contains("^^^^ \(sixty)\n"))
    #expect(!text(places: 4, replacement: sixty).contains("further place"))
    #expect(text(places: 5, replacement: "Kyiv").contains("see: 1 further place\n"))
    #expect(!text(places: 4, replacement: sixty + "k").contains("kkk"))
  }

  @Test func aTabIsFourColumns() throws {
    let map = LineMap(Array("\tKiev".utf8))
    let frame = try #require(SourceFrame(map.span(1..<5), in: map, width: 80))
    #expect(frame.line == "    Kiev" && frame.indent == 4 && frame.carets == 4)
  }

  @Test func aLineIsNotCutBetweenALetterAndItsMarks() throws {
    let letter = "e\u{301}"
    let text = String(repeating: letter, count: 300) + "Kiev" + String(repeating: letter, count: 300)
    let at = 300 * letter.utf8.count
    let map = LineMap(Array(text.utf8))
    let frame = try #require(SourceFrame(map.span(at..<(at + 4)), in: map, width: 40))
    #expect(frame.line.hasPrefix("…e\u{301}") && frame.line.hasSuffix("e\u{301}…"))
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
