import ArgumentParser
import TextCore
import Transliteration

/// `exonym transliterate`: names and texts from one script to another.
struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Transliterates line by line, by a scheme or by a language's press convention.",
    discussion: """
      Press conventions have no exonyms: Москва is Moskva here, and Moscou in the glossary. The first of several words is
      written as the press writes the given name (Александр Лапин: Alexandre Lapine); --scheme goes by letters alone.

      Examples:
        exonym transliterate --from ru --to fr Валерий Герасимов
        exonym transliterate --scheme bgnpcgn-uk-2019 < names.txt
        exonym transliterate --list-schemes
        exonym transliterate --reverse --from uk --to fr Podoliak
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The text; standard input, line by line, if there is none or '-'.")
  var text: [String] = []

  @Option(help: "The language that the text is in, e.g. uk.")
  var from: String?

  @Option(help: "The language whose press convention is wanted, e.g. fr; the first scheme of --from if not given.")
  var to: String?

  @Option(help: "A scheme by its id; see --list-schemes.")
  var scheme: String?

  @Flag(help: "List the schemes: id, languages, a sample, the source; with --from and --to those of the languages.")
  var listSchemes = false

  @Flag(
    help: """
      Back from the transliteration to the original letters: candidates, best first, separated by tabs; none for a line of \
      more than 256 letters.
      """)
  var reverse = false

  @Flag(help: "All admissible spellings, the usual one first, separated by tabs.")
  var all = false

  func validate() throws {
    if listSchemes, !text.isEmpty { throw ValidationError("--list-schemes lists schemes: it takes no text.") }
  }

  func run() throws {
    if listSchemes { return try list() }
    if scheme != nil, from != nil || to != nil {
      throw ValidationError("--scheme says both languages: leave --from and --to out.")
    }
    let chosen = try chosenScheme()
    if reverse, !chosen.isReversible {
      throw InputError(
        .configuration, "scheme '\(chosen.id)' does not lead back to its script",
        help: "--reverse writes alphabets, no Hangul")
    }
    func convert(_ line: String) -> String {
      if reverse { return chosen.reverse(line, limit: 8).joined(separator: "\t") }
      // A convention knows given names (Alexandre Lapine); a scheme that is asked for by its id is letters alone.
      if scheme == nil {
        let form = PressNames.form(of: line, scheme: chosen)
        if !all { return form }
        if form != chosen.apply(line) {
          return PressNames.forms(of: line, scheme: chosen, kind: nil, limit: 8).joined(separator: "\t")
        }
      }
      return all ? chosen.applyAll(line, limit: 8).joined(separator: "\t") : chosen.apply(line)
    }
    if !text.isEmpty, text != ["-"] {
      Console.out(convert(text.joined(separator: " ")) + "\n")
      return
    }
    try LineOutput.filter { line, _, output in output.line(convert(String(decoding: line, as: UTF8.self))) }
  }

  private func chosenScheme() throws -> Scheme {
    if let scheme {
      if let found = SchemeCatalog.scheme(scheme) { return found }
      let near = EditDistance.nearest(to: scheme, in: SchemeCatalog.all.map(\.id))
      throw InputError(
        .configuration, "there is no scheme '\(scheme)'", expected: "an id of --list-schemes",
        help: near.map { "did you mean '\($0)'?" })
    }
    guard let source = try language(from) else {
      throw ValidationError("Say --from LANGUAGE and --to LANGUAGE, or --scheme ID; see --list-schemes.")
    }
    let target = try language(to)
    if let target, let press = SchemeCatalog.press(from: source.language, to: target.language) { return press }
    let known = SchemeCatalog.schemes(from: source.language)
    if target == nil, let first = known.first {
      common.note("exonym: written by \(first.id) (--to or --scheme names another)")
      return first
    }
    throw InputError(
      .configuration,
      target.map { "there is no press convention from \(source) to \($0)" } ?? "there is no scheme from \(source)",
      help: known.isEmpty
        ? "no scheme reads \(source); see --list-schemes"
        : "schemes from \(source): " + known.map(\.id).joined(separator: ", "))
  }

  private func list() throws {
    let palette = common.palette
    let (source, target) = (try language(from), try language(to))
    let listed = SchemeCatalog.all.filter { scheme in
      (source.map { scheme.languages.contains($0.language) } ?? true)
        && (target.map { scheme.target == $0.language } ?? true)
    }
    let rows = listed.map { scheme in
      [
        palette.bold(scheme.id), scheme.languages.joined(separator: ",") + (scheme.target.map { " → " + $0 } ?? ""),
        sample(scheme), palette.dim(scheme.source),
      ]
    }
    Console.out(TextColumns.table(rows))
  }

  /// The scheme's sample, cut to a few words.
  private func sample(_ scheme: Scheme) -> String {
    var input = ""
    for word in scheme.sample.input.split(separator: " ") where input.isEmpty || input.count + word.count < 24 {
      input += (input.isEmpty ? "" : " ") + word
    }
    while let last = input.last, ",.;:".contains(last) { input.removeLast() }
    return "\(input) → \(scheme.apply(input))"
  }
}
