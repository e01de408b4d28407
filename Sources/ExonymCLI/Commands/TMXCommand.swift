import ArgumentParser

/// `exonym tmx`: tools for translation memories.
struct TMXCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tmx",
    abstract: "Tools for TMX memories, all streaming.",
    discussion: """
      Examples:
        exonym tmx info memory.tmx
        exonym tmx info --json *.tmx
      """,
    subcommands: [TMXInfoCommand.self])
}
