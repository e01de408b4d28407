import ArgumentParser
import Checks
import Exonym
import Terminology
import TextCore
import Transliteration

/// `exonym explain`: a rule, or how a spelling is understood.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule, or how a spelling is understood: owners, schemes, distances.",
    discussion: """
      Examples:
        exonym explain G206
        exonym explain Guersimov --lang fr
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(help: "A rule's id, or a spelling.")
  var subject: [String]

  @Option(
    name: [.customLong("lang"), .customShort("l")], help: "The language of the text that the spelling stands in.")
  var lang: String = "fr"

  func run() throws {
    let text = subject.joined(separator: " ")
    guard !text.allSatisfy(\.isWhitespace) else { throw ValidationError("Name a rule or a spelling.") }
    if let rule = RuleCatalog.info(text) { return Console.out(explain(rule)) }
    if text.count == 4, let first = text.first, "GTM".contains(first.uppercased()),
      text.dropFirst().allSatisfy(\.isNumber)
    {
      let near = RuleCatalog.nearest(to: text)
      throw InputError(
        .configuration, "there is no rule '\(text)'", expected: "an id such as G206, T101 or M201",
        help: near.map { "did you mean '\($0)'?" })
    }
    Console.out(try explain(spelling: text))
  }

  private func explain(_ rule: RuleInfo) -> String {
    let palette = common.palette
    var out = palette.bold("\(rule.id) \(rule.name)") + "  " + palette.severity(rule.severity, rule.severity.rawValue)
    out += (rule.isFixable ? "  " + palette.cyan("[*] fixable with --fix") : "") + "\n\n\(rule.summary).\n"
    if !rule.explanation.isEmpty {
      out += "\n" + TextColumns.wrap(rule.explanation, width: min(100, Terminal.width)).joined(separator: "\n") + "\n"
    }
    for example in rule.examples {
      out += "\n" + palette.red("Bad:") + "\n" + indented(example.bad)
      out += palette.green("Good:") + "\n" + indented(example.good)
    }
    return out
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  private func explain(spelling text: String) throws -> String {
    let tag = try LanguageTag(lang)
    let at = try house.house(try common.configuration(), common)
    let palette = common.palette
    var out = palette.bold(text) + " in \(tag)\n"
    let owners = try at.spellings(for: tag).filter { $0.text == text }
    if owners.isEmpty { out += "  no concept owns this spelling in \(tag)\n" }
    for owner in owners {
      out += "  " + palette.bold(owner.concept) + "  \(owner.form.rawValue), \(owner.status.keyword): \(owner.reason)\n"
      if let replacement = owner.replacement { out += "    replaced by " + palette.green(replacement) + "\n" }
      if let place = owner.definition { out += "    defined at \(relativePath(place.path)):\(place.span.start.line)\n" }
    }
    let near = try at.find(text, top: 5)
      .filter { hit in hit.score >= 0.005 && !owners.contains { $0.concept == hit.concept } }
    if !near.isEmpty { out += "  near concepts:\n" }
    for hit in near { out += "    \(DecimalText.fixed(hit.score, 2))  \(hit.concept)  (\(hit.name))\n" }
    if !text.contains(" ") {
      out += "  readings:\n"
      for reading in Readings.of(text, language: nil) {
        out += "    \(reading.phonemes)  prior \(DecimalText.fixed(reading.prior, 2))\n"
      }
    }
    return out
  }
}
