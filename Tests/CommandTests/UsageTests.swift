import Foundation
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

  @Test(arguments: [
    (["glossary", "list", "house.yaml"], "name a glossary with -g: exonym glossary list -g house.yaml"),
    (["glossary", "list", "--kind", "place", "house.yaml"], "exonym glossary list -g house.yaml"),
    (["normalize", "-o", "b.txt", "a.txt"], "exonym normalize … > FILE"),
    (["segment", "a.txt", "-o", "b.txt"], "exonym segment … > FILE"),
    (["check", "-o", "b.txt", "a.txt"], "--format sarif=FILE"),
    (["help", "nonsense"], "there are normalize, check"), (["nonsense"], "there are normalize, check"),
  ])
  func wrongUsageSaysWhatToDo(_ words: [String], advice: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(advice), "\(outcome.errors)")
  }

  @Test func helpOfAVerbIsHelp() throws {
    for words in [["help"], ["help", "check"], ["help", "glossary", "list"], ["help", "--help"]] {
      let outcome = try Program.run(words)
      #expect(outcome.status == 0 && outcome.text.contains("OVERVIEW"), "\(words)")
    }
  }

  @Test(arguments: [
    (["allign"], "align"), (["help", "normalise"], "normalize"), (["glossary", "lst"], "list"),
    (["tmx", "merge33"], "merge3"),
    (["compar", "a", "b"], "compare"),
  ])
  func aMistypedVerbIsUnderstood(_ words: [String], meant: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("did you mean '\(meant)'?"), "\(outcome.errors)")
  }

  @Test(arguments: [["nonsense"], ["glossary", "--nonsense"], ["align", "allign"]])
  func whatIsNearNothingIsNotGuessed(_ words: [String]) throws {
    let outcome = try Program.run(words)
    #expect(outcome.status == 2 && !outcome.errors.contains("did you mean"), "\(outcome.errors)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func writesCompletions(shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("exonym"))
  }

  /// Every verb has a page, with its flags; the script needs Python, which is not everywhere.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func writesManualPages() throws {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      Program.root.appendingPathComponent("scripts/man-pages").path, Program.path, scratch.path + "/man1",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for (page, flag) in [
      ("exonym", "exonym\\-align"), ("exonym-align", "\\-\\-order\\-free"), ("exonym-tmx-diff", "old"),
    ] {
      let text = try scratch.read("man1/\(page).1")
      #expect(text.hasPrefix(".TH") && text.contains(flag), "\(page)")
      #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  /// What a verb would pass over in silence is told.
  @Test func whatIsNotMeantIsTold() throws {
    let scratch = try Scratch([
      "a.txt": "Podoliak\nPodolyak\n", "fr.txt": "Un.\n", "en.txt": "One.\n", "none": "# none\n",
    ])
    func run(_ arguments: [String]) throws -> Program.Outcome { try Program.run(arguments, in: scratch.path) }
    #expect(
      try run(["compare", "--cluster", "Podoliak", "Zelensky", "Podolyak"]).text == "Podoliak\nPodolyak\n\nZelensky\n")
    let files = try run(["compare", "--cluster", "Zelensky", "a.txt"])
    #expect(files.status == 2 && files.errors.contains("'a.txt' is a file"))
    let schemes = try run(["transliterate", "--list-schemes", "Киев"])
    #expect(schemes.status == 2 && schemes.output.isEmpty && schemes.errors.contains("takes no text"))
    let chosen = try run(["transliterate", "--from", "uk", "Київ"])
    #expect(chosen.status == 0 && chosen.errors.contains("--to or --scheme"), "\(chosen.errors)")
    #expect(try run(["transliterate", "--from", "uk", "--quiet", "Київ"]).errors.isEmpty)
    let unread = try run(["transliterate", "--from", "th", "Paris"])
    #expect(unread.status == 2 && unread.errors.contains("there is no scheme from th"), "\(unread.errors)")
    let anchors = try run([
      "align", "fr.txt", "en.txt", "--src-lang", "fr", "--tgt-lang", "en", "--no-glossary", "--anchors", "none",
    ])
    #expect(anchors.status == 2 && anchors.errors.contains("no anchors"), "\(anchors.errors)")
  }
}
