import Testing

@Suite struct UsageTests {
  @Test func aCountBeyondAllBoundsMeansAll() throws {
    let scratch = try Scratch([
      "g.yaml": "exonym: 1\nconcepts:\n  - {id: kursk, kind: place, source: {ru: Курск}, fr: Koursk}\n"
    ])
    let outcome = try Program.run(
      ["glossary", "find", "--glossary", "g.yaml", "--top", "9223372036854775807", "Kursk"], in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("kursk"))
  }

  @Test func verboseSaysWhatIsUsed() throws {
    let scratch = try Scratch([
      "g.yaml": "exonym: 1\nlanguages: [fr]\nconcepts: []\n", "exonym.yaml": "glossary: [g.yaml]\n",
    ])
    let plain = try Program.run(["normalize", "--lang", "fr"], text: "Rien.\n", in: scratch.path)
    #expect(plain.status == 0 && plain.errors.isEmpty)
    let told = try Program.run(["normalize", "--lang", "fr", "--verbose"], text: "Rien.\n", in: scratch.path)
    #expect(told.output == plain.output)
    let lines = told.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasSuffix("/exonym.yaml") == true && lines.first?.hasPrefix("exonym: configuration ") == true)
    #expect(lines.dropFirst().first?.hasSuffix("g.yaml") == true)
    #expect(lines.last == "exonym: -: fr")
    let quiet = try Program.run(
      ["normalize", "--lang", "fr", "--verbose", "--quiet"], text: "Rien.\n", in: scratch.path)
    #expect(quiet.errors.isEmpty)
  }

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
