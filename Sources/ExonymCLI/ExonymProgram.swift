import ArgumentParser
import Exonym
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program `exonym`.
@main
struct ExonymProgram {
  /// Runs one verb. Exit status: 0 done, 1 findings or a pending change, 2 usage or unusable input.
  static func main() {
    Temporaries.clearOnInterrupt()
    let words = CommandLine.arguments.dropFirst()
    if words.first == "help", let unknown = Advice.unknownVerb(words.dropFirst()) {
      Console.error("Error: there is no verb '\(unknown)'\n" + Advice.verb(words.dropFirst()))
      exit(2)
    }
    do {
      var command = try ExonymCommand.parseAsRoot()
      try command.run()
    } catch let error as InputError {
      if error.kind == .unwritable, error.path == "-", Console.isPipeClosed { exit(0) }
      let palette = Palette.choose(.auto, isTerminal: Terminal.isTerminal(2), environment: Console.environment)
      Console.error(palette.bold("exonym: ") + palette.red("error: ") + error.description + "\n")
      exit(2)
    } catch let error as ValidationError {
      // Thrown while a verb runs, where the parser would print the root's usage.
      let words = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
      let verbs = words.prefix(["tmx", "glossary"].contains(words.first ?? "") ? 2 : 1)
      let help = (["exonym"] + verbs + ["--help"]).joined(separator: " ")
      Console.error("exonym: error: \(error.message)\n  help: see '\(help)'\n")
      exit(2)
    } catch {
      let status = ExonymCommand.exitCode(for: error)
      let text = ExonymCommand.fullMessage(for: error)
      if status.isSuccess {
        if !text.isEmpty { Console.out(text + "\n") }
        exit(0)
      }
      if !text.isEmpty { Console.error(text + "\n" + Advice.afterError(text, words)) }
      // The argument parser's own status for wrong usage is 64; the contract says 2.
      exit(status == ExitCode.validationFailure ? 2 : status.rawValue)
    }
  }
}

/// The root of the verbs.
struct ExonymCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exonym",
    abstract: "Names across languages: normalize them in text, align articles into TMX, check glossaries and memories.",
    discussion: """
      Examples:
        exonym normalize --lang fr article.txt
        exonym align fr.txt en.txt --src-lang fr --tgt-lang en -o pair.tmx
        exonym check glossary/ tmx/ articles/
        exonym compare Guerassimov Герасимов

      Shell completions: exonym --generate-completion-script bash|zsh|fish
      """,
    version: "exonym \(exonymVersion)",
    subcommands: [
      NormalizeCommand.self, CheckCommand.self, AlignCommand.self, SegmentCommand.self, TransliterateCommand.self,
      CompareCommand.self,
      GlossaryCommand.self, TMXCommand.self, ExplainCommand.self,
    ]
  )
}
