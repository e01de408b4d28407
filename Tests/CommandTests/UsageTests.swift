import Testing

@Suite struct UsageTests {
  @Test func versionAndHelpAreForStandardOutput() throws {
    let version = try Program.run(["--version"])
    #expect(version.status == 0)
    #expect(version.text.hasPrefix("exonym "))
    let help = try Program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.text.contains("exonym normalize"))
    #expect(help.errors.isEmpty)
  }

  @Test(arguments: [["--no-such-flag"], ["nonsense"]])
  func wrongUsageIsStatus2(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("--help"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func writesCompletions(shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("exonym"))
  }
}
