import ArgumentParser
import Exonym
import Terminology
import TextCore

/// `exonym glossary derive`.
struct GlossaryDeriveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "derive",
    abstract: "Prints every spelling that a concept is recognised by in a language, each with its reason.",
    discussion: """
      Examples:
        exonym glossary derive valery-gerasimov --lang fr
        # with the case forms
        exonym glossary derive mykhailo-podoliak --lang uk
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "Ids of concepts, or spellings of them.")
  var concepts: [String]

  @Option(name: [.customLong("lang"), .customShort("l")], help: "The text's language.")
  var lang: String = "fr"

  @Flag(help: "One object a line.")
  var json = false

  func run() throws {
    let tag = try LanguageTag(lang)
    let at = try house.house(try common.configuration(), common)
    let palette = common.palette
    for name in concepts {
      let concept = try at.concept(named: name)
      let spellings = try at.expansion.spellings(of: concept, in: tag)
      if json {
        for spelling in spellings { Console.out(value(spelling).compact + "\n") }
        continue
      }
      Console.out(palette.bold(concept.id) + "  \(plural(spellings.count, "spelling")) in \(tag)\n")
      Console.out(
        TextColumns.table(
          spellings.map { spelling in
            [
              "  " + spelling.text, spelling.replacement.map { palette.green("→ \($0)") } ?? "", spelling.form.rawValue,
              spelling.status.keyword, palette.dim(spelling.reason),
            ]
          }))
    }
  }

  private func value(_ spelling: Spelling) -> JSONValue {
    .members([
      ("text", .string(spelling.text)), ("concept", .string(spelling.concept)),
      ("form", .string(spelling.form.rawValue)),
      ("case", spelling.grammaticalCase.map { .string($0.rawValue) }), ("status", .string(spelling.status.keyword)),
      ("replacement", spelling.replacement.map { .string($0) }), ("reason", .string(spelling.reason)),
      ("scheme", spelling.scheme.map { .string($0) }),
    ])
  }
}
