import ArgumentParser
import Exonym
import Terminology
import TextCore

/// `exonym glossary list`.
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the concepts: id, kind, source name, preferred form.",
    discussion: """
      Examples:
        exonym glossary list --kind place --lang fr
        exonym glossary list --output-format tsv | cut -f1
      """)

  /// What is printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case table, tsv, json }

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Option(help: "Only one kind: person, place, organisation, weapon, event, term.")
  var kind: String?

  @Option(name: [.customLong("lang"), .customShort("l")], help: "The language of the preferred form shown.")
  var lang: String = "en"

  @Option(help: "table, tsv or json.")
  var outputFormat: OutputFormat = .table

  func run() throws {
    let tag = try LanguageTag(lang)
    var wanted: ConceptKind?
    if let kind {
      guard let known = ConceptKind(rawValue: kind) else {
        throw InputError(
          .configuration, "there is no kind '\(kind)'",
          expected: ConceptKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      wanted = known
    }
    let at = try house.house(try common.configuration(), common)
    let concepts = try at.glossary.concepts.filter { wanted == nil || $0.kind == wanted }.sorted { $0.id < $1.id }
    let expansion = try at.expansion
    func preferred(_ concept: Concept) -> String { expansion.preferredName(of: concept, in: tag)?.name.text ?? "" }
    switch outputFormat {
    case .table:
      let palette = common.palette
      Console.out(
        TextColumns.table(
          concepts.map {
            [palette.bold($0.id), $0.kind.rawValue, $0.sources.first?.text ?? "", palette.green(preferred($0))]
          }))
    case .tsv:
      Console.out(
        concepts.map { "\($0.id)\t\($0.kind.rawValue)\t\($0.sources.first?.text ?? "")\t\(preferred($0))\n" }.joined())
    case .json:
      let values = concepts.map { concept in
        JSONValue.members([
          ("id", .string(concept.id)), ("kind", .string(concept.kind.rawValue)),
          ("source", concept.sources.first.map { .string($0.text) }), ("preferred", .string(preferred(concept))),
        ])
      }
      Console.out(JSONValue.array(values).pretty + "\n")
    }
  }
}
