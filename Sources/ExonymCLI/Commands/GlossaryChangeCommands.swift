import ArgumentParser
import Exonym
import Terminology
import TextCore

/// `exonym glossary diff`.
struct GlossaryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what a change of a glossary means: concepts added, preferred forms changed, spellings that move.",
    discussion: """
      Exit status: 0 no change, 1 a change, 2 unusable input.

      Examples:
        exonym glossary diff old.yaml new.yaml
        exonym glossary diff old/ new/ --output-format markdown
      """)

  /// What is printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

  @OptionGroup var common: CommonOptions

  @Argument(help: "The glossary before.")
  var old: String

  @Argument(help: "The glossary after.")
  var new: String

  @Option(help: "text, json or markdown.")
  var outputFormat: OutputFormat = .text

  func run() throws {
    let diff = GlossaryDiff(from: try Glossary.load([old]), to: try Glossary.load([new]))
    let text =
      switch outputFormat {
      case .text: diff.text
      case .json: diff.json
      case .markdown: diff.markdown
      }
    Console.out(text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
    if !diff.isEmpty { throw ExitCode(1) }
  }
}

/// `exonym glossary merge`.
struct GlossaryMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges glossaries into one, and names what they disagree on; later files win, as layers do.",
    discussion: """
      Examples:
        exonym glossary merge base.yaml house.yaml -o all.yaml
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Glossary files or folders.")
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the result goes, by its ending in which format; else native YAML.", valueName: "file"))
  var output: String?

  func run() throws {
    let format = try GlossaryFormat.wanted(output)
    var glossaries: [Glossary] = []
    for path in files { glossaries.append(try Glossary.load([path])) }
    let (merged, conflicts) = GlossaryMerge.merge(glossaries)
    let (bytes, loss) = try GlossaryCodec.bytes(of: merged, as: format)
    if let output, output != "-" { try FileAccess.write(bytes, to: output) } else { Console.out(bytes) }
    for conflict in conflicts {
      let place = conflict.span.map { ":\($0.start.line):\($0.start.column)" } ?? ""
      common.note("\(conflict.path)\(place): \(conflict.rule) \(conflict.message)")
    }
    common.report(loss, format)
  }
}

/// `exonym glossary fmt`.
struct GlossaryFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Gives native glossaries their canonical layout; comments and order stay.",
    discussion: """
      Other programs' YAML files are left as they are.

      Exit status: 0 done, 1 with --check if a file would change, 2 unusable input.

      Examples:
        exonym glossary fmt people.yaml > clean.yaml
        exonym glossary fmt --write glossary/
        exonym glossary fmt --check glossary/
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Native glossary files or folders.")
  var files: [String]

  @Flag(name: .shortAndLong, help: "Rewrite the files in place.")
  var write = false

  @Flag(help: "Only name the files that would change.")
  var check = false

  func validate() throws {
    if write, check { throw ValidationError("--write and --check exclude each other.") }
  }

  func run() throws {
    var isPending = false
    for path in try Glossary.files(in: files) {
      let bytes = try FileAccess.read(path)
      let isOurs = path == "-" || CheckedKind.named(path) != nil
      if !isOurs { common.note("exonym: \(path): left as it is, it is another program's YAML") }
      let formatted = isOurs ? try formatted(bytes, path: path) : bytes
      let changes = formatted != bytes
      isPending = isPending || changes
      if check {
        if changes { Console.out(path + "\n") }
      } else if write, path != "-" {
        if changes { try FileAccess.write(formatted, to: path) }
      } else {
        Console.out(formatted)
      }
    }
    if check, isPending { throw ExitCode(1) }
  }

  private func formatted(_ bytes: [UInt8], path: String) throws(InputError) -> [UInt8] {
    do throws(InputError) {
      let decoded = try TextDecoding.decode(bytes)
      return try decoded.encoding.encode(try NativeFormatter.format(decoded.text))
    } catch {
      throw error.inFile(path)
    }
  }
}
