import ArgumentParser

/// `exonym glossary`: what the glossary knows.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Lists, shows, searches, derives, suggests, converts, merges and compares glossaries.",
    discussion: """
      Examples:
        exonym glossary list --kind person
        exonym glossary show valery-gerasimov
        exonym glossary derive mykhailo-podoliak --lang fr
        exonym glossary find Mijailo Podoliak
        exonym glossary fmt --write glossary/people.yaml
      """,
    subcommands: [
      GlossaryListCommand.self, GlossaryShowCommand.self, GlossaryDeriveCommand.self, GlossaryFindCommand.self,
      GlossarySuggestCommand.self, GlossaryConvertCommand.self,
      GlossaryMergeCommand.self, GlossaryDiffCommand.self, GlossaryFormatCommand.self,
    ])
}
