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

  @Flag(name: .shortAndLong, help: "Say more about what is done.")
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
    if let config { return try Configuration.read(config) }
    if let found = Configuration.find(from: ".") { return try Configuration.read(found) }
    return Configuration()
  }

  /// Says something on standard error unless told to be quiet.
  func note(_ text: String) {
    if !quiet { Console.error(text + "\n") }
  }
}

/// A language from the command line; a bad one is an error that says what was meant.
func language(_ text: String?) throws -> LanguageTag? {
  guard let text else { return nil }
  return try LanguageTag(text)
}
