import ArgumentParser
import Exonym
import Terminology
import TextCore

/// Which glossary is used.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: [.customLong("glossary"), .customShort("g")],
    help: ArgumentHelp(
      "A glossary file or folder; repeat it for layers, house style last; 'shipped' is the one that comes with the program. Else exonym.yaml, EXONYM_GLOSSARY, the shipped one.",
      valueName: "path"))
  var glossary: [String] = []

  @Flag(help: "Expand the glossary anew rather than take what a run before kept; see EXONYM_CACHE_DIR in the guide.")
  var noCache = false

  /// What runs before kept, where it is wanted.
  var cache: SpellingCache? {
    noCache ? nil : SpellingCache(environment: Console.environment, executable: Console.executable)
  }

  /// The paths in force.
  func paths(_ configuration: Configuration) throws -> [String] {
    if !glossary.isEmpty { return try GlossaryLocator.resolved(glossary, executable: Console.executable) }
    return try GlossaryLocator.paths(
      configuration: configuration, environment: Console.environment, executable: Console.executable)
  }

  /// Whether the user named a glossary, rather than taking the shipped one.
  func isChosen(_ configuration: Configuration) -> Bool {
    !glossary.isEmpty || !configuration.glossary.isEmpty || Console.environment["EXONYM_GLOSSARY"]?.isEmpty == false
  }

  /// The glossary at work.
  func house(_ configuration: Configuration, _ common: CommonOptions) throws -> House {
    let paths = try paths(configuration)
    common.detail("exonym: glossary \(paths.joined(separator: ", "))")
    return try House(loading: paths, cache: cache)
  }

  /// Says that a language that was asked for has no names of its own in the glossary: "nothing to change" would
  /// mislead.
  func noteSilence(of house: House, in language: LanguageTag?, _ common: CommonOptions) throws {
    guard let language, try !house.knowsNames(in: language) else { return }
    let choice = language.usualScript == .latin ? " or choose one ('schemes: {\(language.language): press-en}')" : ""
    common.note(
      "exonym: the glossary has no names in '\(language.tag)' and no convention gives any; write them down "
        + "('\(language.tag): …')" + choice)
  }
}
