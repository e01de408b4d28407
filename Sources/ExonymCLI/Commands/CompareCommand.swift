import ArgumentParser
import Exonym
import TextCore
import Transliteration

/// `exonym compare`: are two spellings the same name?
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two spellings of a name, in any scripts, and says why they agree or differ.",
    discussion: """
      Verdicts: same, variant, foreign form, typo, different. The score is in [0, 1]. A man's and a woman's form of one \
      family name (Ivanov, Ivanova) are different: two persons.

      Examples:
        exonym compare "Mijailo Podoliak" "Михайло Подоляк"
        exonym compare --tsv < pairs.tsv         (a<TAB>b in, score<TAB>verdict out)
        exonym compare --lemma --lang uk < inflected.txt
        exonym compare --lemma --lang ru "в Нижнем Новгороде"
        exonym compare --cluster spellings.txt
        exonym compare --cluster Podoliak Podolyak Zelensky
        exonym compare --cluster --tsv < spellings.txt
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Two spellings; with --lemma names, with --cluster a file or the spellings.")
  var names: [String] = []

  @Option(name: [.customLong("lang"), .customShort("l")], help: "The language of the names, if it is known.")
  var lang: String?

  @Flag(
    help: """
      Read a<TAB>b lines; print score<TAB>verdict lines in order. With --cluster: print group<TAB>other<TAB>spelling \
      lines, where other has the groups of the family name's other gender. With --lemma: print \
      base<TAB>case<TAB>gender<TAB>likelihood lines.
      """)
  var tsv = false

  @Flag(
    help: """
      Read inflected names, a line each; print their base forms, of a family name in the plural the man's. Needs --lang \
      ru, uk, be, pl or cs. With --verbose: the other base forms, too, likeliest first.
      """)
  var lemma = false

  @Flag(
    help:
      """
      Group spellings, those given or the lines of a file or of standard input; print the groups that name the same, a \
      blank line between two.
      """
  )
  var cluster = false

  func validate() throws {
    if lemma, cluster { throw ValidationError("--lemma excludes --cluster.") }
    if cluster, names.count > 1, let file = names.first(where: { $0 == "-" || FileTree.kind(of: $0) == .file }) {
      throw ValidationError("--cluster takes spellings or one file, and '\(file)' is a file.")
    }
    if tsv, !cluster, !lemma, !names.isEmpty, names != ["-"] {
      throw ValidationError("--tsv reads pairs from standard input, not from the command line.")
    }
  }

  func run() throws {
    let tag = try language(lang)
    if lemma { return try printBaseForms(tag) }
    if cluster { return try printClusters(tag) }
    let matcher = NameMatcher()
    if tsv {
      return try LineOutput.filter { line, number, output in
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        guard cells.count >= 2 else {
          throw InputError(
            .syntax, "this line has no tab", path: "-", at: SourcePosition(line: number, column: 1, byte: 0),
            expected: "two spellings with a tab between them")
        }
        let result = matcher.compare(
          String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self),
          languageA: tag, languageB: tag)
        output.line("\(DecimalText.fixed(result.score, 4))\t\(result.verdict)")
      }
    }
    guard names.count == 2 else { throw ValidationError("Two spellings are compared.") }
    let result = matcher.compare(names[0], names[1], languageA: tag, languageB: tag)
    let palette = common.palette
    Console.out("\(palette.bold("\(result.verdict)"))  \(DecimalText.fixed(result.score, 4))\n")
    for reason in result.reasons { Console.out("  \(reason)\n") }
  }

  private func printBaseForms(_ tag: LanguageTag?) throws {
    guard let tag else { throw ValidationError("--lemma needs --lang ru, uk, be, pl or cs.") }
    guard Declension.languages.contains(tag.language) else {
      throw ValidationError("--lemma knows ru, uk, be, pl and cs, not \(tag).")
    }
    func bases(_ name: String) -> [String] {
      let limit = common.verbose ? 8 : 1
      return Declension.baseForms(of: name, language: tag, limit: limit).map { form in
        guard tsv || common.verbose else { return form.base }
        let cells = [
          form.base, form.grammaticalCase.rawValue, form.gender?.rawValue ?? "-", DecimalText.fixed(form.score, 3),
        ]
        return cells.joined(separator: "\t")
      }
    }
    guard names.isEmpty || names == ["-"] else {
      for name in names { for line in bases(name) { Console.out(line + "\n") } }
      return
    }
    try LineOutput.filter { line, _, output in
      for base in bases(String(decoding: line, as: UTF8.self)) { output.line(base) }
    }
  }

  private func printClusters(_ tag: LanguageTag?) throws {
    // One spelling makes no groups: a file's name is meant.
    let file = names.count == 1 ? names.first : nil
    var list = file == nil ? names : []
    if list.isEmpty {
      var input = try LineReader(path: file ?? "-")
      while let line = try input.next() {
        if !line.isEmpty { list.append(String(decoding: line, as: UTF8.self)) }
      }
    }
    var output = LineOutput()
    defer { output.flush() }
    let groups = NameClustering.groups(list, languages: list.map { _ in tag })
    for (index, group) in groups.members.enumerated() {
      if tsv {
        let others = groups.others[index].map { "\($0 + 1)" }.joined(separator: ",")
        for member in group { output.line("\(index + 1)\t\(others)\t\(list[member])") }
      } else {
        if index > 0 { output.line("") }
        for member in group { output.line(list[member]) }
      }
    }
  }
}
