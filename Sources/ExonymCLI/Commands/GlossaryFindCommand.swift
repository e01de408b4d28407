import ArgumentParser
import Exonym
import TextCore

/// `exonym glossary find`.
struct GlossaryFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds the concepts that a spelling, in any script, most probably names.",
    discussion: """
      Examples:
        exonym glossary find Mijailo Podoliak
        exonym glossary find Putin
        exonym glossary find --tsv --top 1 < names.txt

      With --tsv: query<TAB>concept-id<TAB>score. The score is how likely the concept is \
      meant, from 0 to 1, each concept taken alone.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "The spelling.")
  var name: [String] = []

  @Flag(help: "Read queries, a line each, from standard input; print query, concept id and score, best first.")
  var tsv = false

  @Option(help: "How many concepts at most.")
  var top = 5

  func validate() throws {
    if tsv != name.isEmpty { throw ValidationError("Name one spelling, or give --tsv and lines on standard input.") }
    if top < 1 { throw ValidationError("--top is at least 1.") }
  }

  func run() throws {
    let at = try house.house(try common.configuration(), common)
    if tsv {
      return try LineOutput.filter { line, _, output in
        let query = String(decoding: line, as: UTF8.self)
        for hit in try at.find(query, top: top) {
          output.line("\(query)\t\(hit.concept)\t\(DecimalText.fixed(hit.score, 4))")
        }
      }
    }
    let query = name.joined(separator: " ")
    // What would be printed as 0.00 is no answer to a person.
    let hits = try at.find(query, top: top).filter { $0.score >= 0.005 }
    if hits.isEmpty {
      common.note("exonym: no concept is near '\(query)'")
      throw ExitCode(1)
    }
    let palette = common.palette
    Console.out(
      TextColumns.table(
        hits.map { hit in
          [DecimalText.fixed(hit.score, 2), palette.bold(hit.concept), hit.name]
        }))
  }
}
