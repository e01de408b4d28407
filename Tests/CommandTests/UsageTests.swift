import Foundation
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
}
