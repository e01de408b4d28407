import Testing
import TextCore

@Suite struct FindingTests {
  @Test func aFindingIsALine() {
    let place = SourcePosition(line: 5, column: 24, byte: 90)
    var finding = Finding(
      rule: "G202", severity: .error, message: "'Kyiv' is the preferred name itself", path: "people.yaml",
      span: SourceSpan(place, place))
    #expect("\(finding)" == "people.yaml:5:24: G202 'Kyiv' is the preferred name itself")
    finding.span = nil
    finding.fix = Fix(title: "remove it", edits: [], isSafe: true)
    #expect("\(finding)" == "people.yaml: G202 [*] 'Kyiv' is the preferred name itself")
  }
}
