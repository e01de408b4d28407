import ArgumentParser
import Exonym
import TextCore

extension ColourChoice: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

/// What every verb takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Colours: auto, always or never. NO_COLOR and CLICOLOR_FORCE are followed.")
  var color: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say also which configuration, glossary and languages are used.")
  var verbose = false

  @Option(help: ArgumentHelp("The configuration, instead of the exonym.yaml found by walking up.", valueName: "file"))
  var config: String?

  /// The colours of standard output.
  var palette: Palette {
    Palette.choose(color, isTerminal: Terminal.isTerminal(1), environment: Console.environment)
  }

  /// The colours of standard error.
  var errorPalette: Palette {
    Palette.choose(color, isTerminal: Terminal.isTerminal(2), environment: Console.environment)
  }

  /// The configuration in force.
  func configuration() throws -> Configuration {
    guard let path = config ?? Configuration.find(from: ".") else {
      detail("exonym: no configuration")
      return Configuration()
    }
    detail("exonym: configuration \(path)")
    return try Configuration.read(path)
  }

  /// Says something on standard error unless told to be quiet.
  func note(_ text: String) {
    if !quiet { Console.error(text + "\n") }
  }

  /// Says something on standard error where more is asked for.
  func detail(_ text: @autoclosure () -> String) {
    if verbose { note(text()) }
  }

  /// Says the language that a file is read as: always where it is a guess.
  func note(_ language: LanguageTag, of path: String, isGuessed: Bool, flags: String = "--lang names") {
    if isGuessed {
      note("exonym: \(path): taken for \(language) (\(flags) another)")
    } else {
      detail("exonym: \(path): \(language)")
    }
  }
}

/// A language from the command line; a bad one is an error that says what was meant.
func language(_ text: String?) throws -> LanguageTag? {
  guard let text else { return nil }
  return try LanguageTag(text)
}
