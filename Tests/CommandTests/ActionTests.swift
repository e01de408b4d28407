import Foundation
import Testing

/// The step of `action.yml`, run by the shell that would run it, with a program that only says what it was given.
@Suite struct ActionTests {
  /// The step's script.
  private static let script: String = {
    let text = (try? String(contentsOf: Program.root.appendingPathComponent("action.yml"), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasSuffix("run: |") }) else { return "" }
    return lines[(start + 1)...].map { $0.dropFirst(8) }.joined(separator: "\n")
  }()

  private func run(_ inputs: [String: String], status: Int = 0) throws -> (words: [String], outcome: Program.Outcome) {
    let scratch = try Scratch([
      "bin/exonym": "#!/bin/sh\nfor word; do printf '%s\\n' \"<$word>\"; done\nexit \(status)\n",
      "step.sh": Self.script,
      "bin/docker": "#!/bin/sh\necho \"<$*>\"\n", "a.txt": "", "b.txt": "", "c d.txt": "",
    ])
    for name in ["exonym", "docker"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.file("bin/" + name))
    }
    var environment = ["PATH": scratch.file("bin") + ":/usr/bin:/bin", "GITHUB_OUTPUT": scratch.file("output")]
    for name in ["PATHS", "ARGS", "CONFIG", "BASELINE", "SARIF", "IMAGE"] {
      environment["INPUT_" + name] = inputs[name] ?? ""
    }
    let outcome = try Program.run(
      ["-e", "-o", "pipefail", "step.sh"], in: scratch.path, environment: environment, program: "/bin/bash")
    #expect(try scratch.read("output") == "status=\(status)\n")
    return (outcome.text.split(separator: "\n").map { String($0.dropFirst().dropLast()) }, outcome)
  }

  /// Of paths on lines of their own, as YAML invites to write them, all but the first were dropped without a word.
  @Test func pathsMayStandOnLinesOfTheirOwn() throws {
    #expect(
      try run(["PATHS": "articles\nhouse.yaml  tm/\n", "ARGS": "--fail-on error\n--select T*"]).words
        == [
          "check", "--format", "github", "--fail-on", "error", "--select", "T*", "--", "articles", "house.yaml", "tm/",
        ])
  }

  @Test func patternsStandForFiles() throws {
    #expect(
      try run(["PATHS": "?.txt none*"]).words == ["check", "--format", "github", "--", "a.txt", "b.txt", "none*"])
  }

  @Test func nothingOfAnInputIsRun() throws {
    let run = try run(
      ["PATHS": "$(touch ran) `touch ran` ;ls", "SARIF": "out put.sarif", "CONFIG": "a.yaml"], status: 1)
    #expect(
      run.words == [
        "check", "--format", "github", "--config", "a.yaml", "--format", "sarif=out put.sarif", "--", "$(touch", "ran)",
        "`touch", "ran`", ";ls",
      ])
    #expect(run.outcome.status == 1)
  }

  /// What root writes into the workspace, a runner that stays cannot remove.
  @Test func theImageRunsAsTheRunnersUser() throws {
    let words = try run(["PATHS": "a.txt", "SARIF": "x.sarif", "IMAGE": "exonym:1"]).words
    #expect(words.count == 1)
    #expect(words.first?.hasPrefix("run --rm --user \(getuid()):\(getgid()) -e GITHUB_ACTIONS -v ") == true)
    #expect(words.first?.hasSuffix(" exonym:1 check --format github --format sarif=x.sarif -- a.txt") == true)
  }

  @Test func noPathIsTheFolder() throws {
    #expect(try run([:], status: 2).words == ["check", "--format", "github", "--"])
  }
}
