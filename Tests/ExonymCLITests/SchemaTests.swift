import Foundation
import Testing

@testable import ExonymCLI

/// The machine formats against the schemas of those who read them.
@Suite struct SchemaTests {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The OASIS schema among the shared samples; nil where it is absent.
  static let sarifSchema: String? = {
    let root = fixtures.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["EXONYM_SHARED"]
      ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
    let path = shared + "/data/terms/sarif/sarif-schema-2.1.0.json"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  static let hasJSONSchema = run("python3", ["-c", "import jsonschema"]).status == 0
  static let hasXMLLint = run("xmllint", ["--version"]).status == 0

  static func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "") }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test(
    .enabled(if: sarifSchema != nil && hasJSONSchema, "the OASIS schema or python3-jsonschema is absent"),
    arguments: ["report", "clean"])
  func sarifIsValid(name: String) throws {
    let script = """
      import json, sys, jsonschema
      schema, report = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
      validator = jsonschema.validators.validator_for(schema)(schema)
      for error in validator.iter_errors(report): print(list(error.path), error.message)
      """
    let schema = try #require(Self.sarifSchema)
    let report = Self.fixtures.appendingPathComponent("\(name).sarif.golden").path
    let (status, output) = Self.run("python3", ["-W", "ignore", "-c", script, schema, report])
    #expect(status == 0 && output.isEmpty, "\(output)")
  }

  @Test(.enabled(if: hasXMLLint, "xmllint is absent"), arguments: ["report", "clean"])
  func junitIsValid(name: String) {
    let schema = Self.fixtures.appendingPathComponent("junit.xsd").path
    let report = Self.fixtures.appendingPathComponent("\(name).junit.golden").path
    let (status, output) = Self.run("xmllint", ["--noout", "--nonet", "--schema", schema, report])
    #expect(status == 0, "\(output)")
  }

  /// What GitLab documents as required: description, check_name, fingerprint, severity, location.
  @Test func gitlabHasItsFields() throws {
    let data = try Data(contentsOf: Self.fixtures.appendingPathComponent("report.gitlab.golden"))
    let issues = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(issues.count == 2)
    for issue in issues {
      #expect(["description", "check_name", "fingerprint"].allSatisfy { issue[$0] is String })
      #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String ?? ""))
      let location = try #require(issue["location"] as? [String: Any])
      let lines = try #require(location["lines"] as? [String: Any])
      #expect(location["path"] is String && lines["begin"] is Int)
    }
  }
}
