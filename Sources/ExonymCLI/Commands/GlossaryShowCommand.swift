import Checks
import ArgumentParser
import Exonym
import Terminology
import TextCore

/// `exonym glossary show`.
struct GlossaryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a concept: its sources, its name in each language, where each value was written.",
    discussion: """
      Examples:
        exonym glossary show kyiv
        exonym glossary show kyiv --glossary base.yaml --glossary house.yaml
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "The concept's id, or a spelling of it.")
  var concepts: [String]

  func run() throws {
    let at = try house.house(try common.configuration(), common)
    for name in concepts { Console.out(try render(at.concept(named: name), at)) }
  }

  private func render(_ concept: Concept, _ at: House) throws -> String {
    let palette = common.palette
    var out = palette.bold(concept.id) + "  \(concept.kind.rawValue)" + palette.dim("  \(place(concept.place))") + "\n"
    var rows: [[String]] = []
    for source in concept.sources {
      rows.append(["  source", source.language.tag, source.text, palette.dim(source.script.code)])
    }
    let listed = Set(concept.languages)
    let expansion = try at.expansion
    for language in try (listed.union(at.glossary.languages)).sorted() {
      guard let (name, origin) = expansion.preferredName(of: concept, in: language) else { continue }
      let local = concept.name(in: language)
      let wherefrom = local?.preferred.map { place($0.place) } ?? ""
      rows.append([
        "  preferred", language.tag, palette.green(name.text), palette.dim("\(origin.keyword)  \(wherefrom)"),
      ])
      for (written, status) in local?.listed ?? [] where status != .preferred {
        rows.append(["  \(status.keyword)", language.tag, written.text, palette.dim(place(written.place))])
      }
      if let short = local?.short {
        rows.append(["  short", language.tag, short.text, palette.dim(place(short.place))])
      }
    }
    out += TextColumns.table(rows)
    if let note = concept.note { out += "  note: \(note)\n" }
    return out
  }

  private func place(_ place: FilePlace) -> String {
    "\(relativePath(place.path)):\(place.span.start.line):\(place.span.start.column)"
  }
}
