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
    // A memory that cannot be read does not hide the others.
    var failures: [InputError] = []
    for path in files {
      do throws(InputError) { try tell(path) } catch { failures.append(error) }
    }
    for error in failures.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = failures.last { throw last }
  }

  private func tell(_ path: String) throws(InputError) {
    let reader = try TMXInput.open(path, common)
    let header = try reader.header()
    let statistics = try TMXStatistics(of: reader)
    Console.out(
      json ? value(path, header, statistics).compact + "\n" : text(path, header, statistics, palette: common.palette))
  }

  private func tool(_ header: TMXHeader) -> String {
    [header.attributes["creationtool"], header.attributes["creationtoolversion"]].compactMap { $0 }.joined(
      separator: " ")
  }

  private func text(_ path: String, _ header: TMXHeader, _ statistics: TMXStatistics, palette: Palette) -> String {
    var out = palette.bold(path) + "  TMX \(header.version), \(plural(statistics.units, "unit"))"
    out += ", source \(header.sourceLanguage), by \(tool(header))\n"
    var rows = statistics.languages.map { language in
      [
        "  \(language.tag)", plural(language.segments, "segment"), plural(language.words, "word"),
        "\(language.scalars) characters",
      ]
    }
    if statistics.duplicates > 0 { rows.append(["  duplicates", plural(statistics.duplicates, "unit")]) }
    if statistics.emptySegments > 0 { rows.append(["  empty", plural(statistics.emptySegments, "segment")]) }
    if let first = statistics.firstDate, let last = statistics.lastDate {
      rows.append(["  dates", "\(first) to \(last)"])
    }
    if let confidence = statistics.meanConfidence {
      rows.append(["  alignment", "mean confidence \(DecimalText.fixed(confidence, 2))"])
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
          statistics.languages.map {
            .members([
              ("tag", .string($0.tag)), ("segments", .integer($0.segments)), ("words", .integer($0.words)),
              ("scalars", .integer($0.scalars)),
            ])
          })
      ), ("duplicates", .integer(statistics.duplicates)), ("emptySegments", .integer(statistics.emptySegments)),
      ("firstDate", statistics.firstDate.map { .string("\($0)") }),
      ("lastDate", statistics.lastDate.map { .string("\($0)") }),
      ("meanConfidence", statistics.meanConfidence.map { .number($0) }),
      ("properties", .object(statistics.properties.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })),
    ])
  }
}
