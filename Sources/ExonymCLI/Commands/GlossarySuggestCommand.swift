import ArgumentParser
import Exonym
import Terminology
import TextCore

/// `exonym glossary suggest`.
struct GlossarySuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Finds names and groups of spellings in texts that the glossary lacks, and proposes entries.",
    discussion: """
      Texts may be of several languages and scripts: spellings that are read alike are grouped, and what a text in \
      Cyrillic calls a person is put beside the transliterations. First come spellings that look like a name of a known \
      concept, then new names by frequency. Everything is a proposal: sources, kinds and preferred forms need an eye.

      Examples:
        exonym glossary suggest articles/*.txt
        exonym glossary suggest --format yaml a.fr.txt a.uk.txt > proposals.yaml
      """)

  /// How proposals are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, yaml, jsonl, tsv }

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "Texts or folders; '-' is standard input.")
  var texts: [String]

  @Option(name: [.customLong("lang"), .customShort("l")], help: "The texts' language; detected for each if not given.")
  var lang: String?

  @Option(
    help: "text; yaml: entries to paste; jsonl: an object a line; tsv: id, concept, kind, language, count, spelling.")
  var format: Format = .text

  @Option(help: "Leave out names that occur less often.")
  var minCount = 1

  @Option(help: "The encoding, if it cannot be recognised.")
  var encoding: String?

  @Flag(help: "Only spellings of concepts that the glossary has.")
  var known = false

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count is at least 1.") }
  }

  func run() throws {
    let configuration = try common.configuration()
    var options = SuggestJob.Options()
    options.language = try language(lang)
    options.encoding = encoding ?? configuration.encoding
    options.leastCount = minCount
    let paths = try FileTree.walk(texts, excluding: configuration.excludes)
      .filter { texts.contains($0) || CheckedKind.detect($0) == .text }
    let job = SuggestJob(house: try house.house(configuration, common), configuration: configuration, options: options)
    var failures: [InputError] = []
    let found = try job.run(paths, failures: &failures).filter { !known || $0.concept != nil }
    for error in failures.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = failures.last, failures.count == paths.count { throw last }
    switch format {
    case .text: found.forEach(show)
    case .yaml:
      let languages = Set(found.flatMap(\.languages)).sorted().map(\.tag).joined(separator: ", ")
      Console.out("exonym: 1\nlanguages: [\(languages)]\n" + (found.isEmpty ? "concepts: []\n" : "concepts:\n"))
      for suggestion in found { Console.out(suggestion.entry) }
    case .jsonl: for suggestion in found { Console.out(value(suggestion).compact + "\n") }
    case .tsv:
      for suggestion in found {
        for spelling in suggestion.spellings {
          Console.out(
            [
              suggestion.id, suggestion.concept ?? "", suggestion.kind.rawValue, spelling.language.tag,
              String(spelling.count), spelling.text,
            ].joined(separator: "\t") + "\n")
        }
      }
    }
    if let last = failures.last { throw last }
    if found.isEmpty { common.note("no name in \(plural(paths.count, "text")) that the glossary lacks") }
  }

  private func show(_ suggestion: Suggestion) {
    let palette = common.palette
    let spellings = suggestion.languages.map { tag in
      let own = suggestion.spellings.filter { $0.language == tag }
      return "\(tag): " + own.map { "\($0.text) (\($0.count))" }.joined(separator: ", ")
    }
    if let concept = suggestion.concept {
      Console.out(
        palette.bold(concept)
          + palette.dim("  \(DecimalText.fixed(suggestion.score, 2)) near: a spelling that it lacks") + "\n")
    } else {
      Console.out(palette.bold(suggestion.id) + palette.dim("  new, \(suggestion.kind.rawValue)?") + "\n")
    }
    for line in spellings { Console.out("  " + line + "\n") }
    let bytes = Array(suggestion.context.text.utf8)
    let range = suggestion.context.range
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).suffix(40)
    let after = String(decoding: bytes[range.upperBound...], as: UTF8.self).prefix(40)
    let name = String(decoding: bytes[range], as: UTF8.self)
    Console.out("  " + palette.dim("\(suggestion.context.path): …\(before)") + name + palette.dim("\(after)…") + "\n\n")
  }

  private func value(_ suggestion: Suggestion) -> JSONValue {
    .members([
      ("concept", suggestion.concept.map { .string($0) }),
      ("score", suggestion.concept == nil ? nil : .number(suggestion.score)),
      ("id", suggestion.concept == nil ? .string(suggestion.id) : nil), ("kind", .string(suggestion.kind.rawValue)),
      ("count", .integer(suggestion.count)), ("files", .integer(suggestion.files)),
      (
        "spellings",
        .array(
          suggestion.spellings.map {
            .members([("text", .string($0.text)), ("lang", .string($0.language.tag)), ("count", .integer($0.count))])
          })
      ), ("path", .string(suggestion.context.path)), ("context", .string(suggestion.context.text)),
    ])
  }
}
