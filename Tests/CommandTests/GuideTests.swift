import Foundation
import Testing

/// What the README and the guides show is what the program prints today.
@Suite struct GuideTests {
  /// A command with the output that is shown behind it; a line `…` says that more follows.
  struct Shown: Sendable, CustomTestStringConvertible {
    var file: String
    var command: String
    var output: [String]

    var testDescription: String { "\(file): \(command)" }
  }

  /// The commands of a page's console blocks that show an output and need nothing but the repository.
  static func commands(_ file: String) -> [Shown] {
    let url = Program.root.appendingPathComponent(file)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var out: [Shown] = []
    var isInside = false
    var hasCommand = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside = line == "```console"
        hasCommand = false
      } else if isInside, line.hasPrefix("$ ") {
        out.append(Shown(file: file, command: String(line.dropFirst(2)), output: []))
        hasCommand = true
      } else if isInside, hasCommand {
        out[out.count - 1].output.append(line)
      }
    }
    return out.filter { $0.command.hasPrefix("exonym ") && !$0.output.isEmpty && !$0.command.contains(" -o ") }
  }

  /// The README, and the guides for what they come to show.
  static let pages: [String] = {
    let guides = try? FileManager.default.contentsOfDirectory(
      atPath: Program.root.appendingPathComponent("docs/guide").path)
    return ["README.md"] + (guides ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "docs/guide/" + $0 }
  }()

  static let all = pages.flatMap(commands)

  /// A command line's words, with quotes.
  private func words(_ command: String) -> [String] {
    var out: [String] = []
    for (index, piece) in command.components(separatedBy: "\"").enumerated() {
      if index % 2 == 1 { out.append(piece) } else { out += piece.split(separator: " ").map(String.init) }
    }
    return out
  }

  @Test(arguments: all)
  func isWhatIsPrinted(_ shown: Shown) throws {
    let outcome = try Program.run(Array(words(shown.command).dropFirst()))
    let lines = outcome.text.components(separatedBy: "\n").dropLast()
    let isCut = shown.output.last == "…"
    let expected = isCut ? shown.output.dropLast() : shown.output[...]
    #expect(Array(isCut ? lines.prefix(expected.count) : lines) == Array(expected), "\(outcome.errors)")
  }

  @Test func thePagesShowSomething() {
    #expect(Self.all.count >= 5)
    #expect(Self.pages.count > 5)
  }

  @Test func theReadmeCountsTheSchemes() throws {
    let listed = try Program.run(["transliterate", "--list-schemes"]).text.split(separator: "\n").count
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("knows \(listed) schemes"))
  }
}
