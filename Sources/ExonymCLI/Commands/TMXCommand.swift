import ArgumentParser

/// `exonym tmx`: tools for translation memories.
struct TMXCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tmx",
    abstract: "Tools for TMX memories, streaming but for diff and merge3.",
    discussion: """
      Examples:
        exonym tmx info memory.tmx
        exonym tmx convert memory.tmx -o pairs.tsv
        exonym tmx clean memory.tmx --rule duplicates -o clean.tmx
      """,
    subcommands: [
      TMXInfoCommand.self, TMXConvertCommand.self, TMXMergeCommand.self, TMXSplitCommand.self, TMXCleanCommand.self,
      TMXFilterCommand.self, TMXDiffCommand.self, TMXMerge3Command.self,
    ])
}
