import ArgumentParser
import Exonym
import TMX
import TextCore

/// `exonym tmx info`.
struct TMXInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Says what memories hold: languages, units, words, duplicates, dates, tools.",
    discussion: """
      Examples:
        exonym tmx info memory.tmx
        exonym tmx info --json memory.tmx.gz
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Memories (.tmx, .tmx.gz); '-' is standard input.")
  var files: [String]

  @Flag(help: "One JSON object a memory.")
  var json = false

  func run() throws {
    for path in files {
      let statistics = try TMXStatistics(of: try TMXInput.open(path))
      let header = statistics.header ?? TMXHeader(version: "", attributes: [])
      Console.out(
        json ? value(path, header, statistics).compact + "\n" : text(path, header, statistics, palette: common.palette))
    }
  }

  private func tool(_ header: TMXHeader) -> String {
    [header.attributes["creationtool"], header.attributes["creationtoolversion"]].compactMap { $0 }.joined(
      separator: " ")
  }

  private func text(_ path: String, _ header: TMXHeader, _ statistics: TMXStatistics, palette: Palette) -> String {
    var out = palette.bold(path) + "  TMX \(header.version), \(plural(statistics.units, "unit"))"
    out += ", source \(header.sourceLanguage), by \(tool(header))\n"
    var rows = statistics.languages.sorted { $0.key < $1.key }.map { tag, language in
      [
        "  \(tag)", plural(language.variants, "segment"), plural(language.words, "word"),
        "\(language.characters) characters",
      ]
    }
    if statistics.duplicates > 0 { rows.append(["  duplicates", plural(statistics.duplicates, "unit")]) }
    if statistics.empty > 0 { rows.append(["  empty", plural(statistics.empty, "segment")]) }
    if statistics.withCodes > 0 { rows.append(["  with codes", plural(statistics.withCodes, "segment")]) }
    if let first = statistics.firstDate, let last = statistics.lastDate {
      rows.append(["  dates", "\(first) to \(last)"])
    }
    for (tool, count) in statistics.tools.sorted(by: { $0.key < $1.key }) where !tool.isEmpty {
      rows.append(["  tool", tool, plural(count, "unit")])
    }
    return out + TextColumns.table(rows)
  }

  private func value(_ path: String, _ header: TMXHeader, _ statistics: TMXStatistics) -> JSONValue {
    .members([
      ("path", .string(path)), ("version", .string(header.version)), ("sourceLanguage", .string(header.sourceLanguage)),
      ("tool", .string(tool(header))), ("units", .integer(statistics.units)),
      (
        "languages",
        .array(
          statistics.languages.sorted { $0.key < $1.key }.map { tag, language in
            .members([
              ("tag", .string(tag)), ("segments", .integer(language.variants)), ("words", .integer(language.words)),
              ("characters", .integer(language.characters)),
            ])
          })
      ), ("duplicates", .integer(statistics.duplicates)), ("empty", .integer(statistics.empty)),
      ("withCodes", .integer(statistics.withCodes)),
      ("firstDate", statistics.firstDate.map { .string("\($0)") }),
      ("lastDate", statistics.lastDate.map { .string("\($0)") }),
    ])
  }
}
