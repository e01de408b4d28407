import Normalization
import Terminology
import Testing
import TextCore

@testable import Checks

/// Every rule's bad example breaks it, and its good example breaks nothing.
@Suite struct ExampleTests {
  static func glossaryFindings(_ text: String, file: String) -> [Finding] {
    let (read, found) = GlossaryFile.read(bytes: Array(text.utf8), path: file)
    var options = GlossaryContext.Options()
    options.used = ["lviv"]
    return GlossaryChecker(options: options).check(read.map { [$0] } ?? [], diagnostics: found)
  }

  static func exportFindings(_ text: String) -> [Finding] {
    let (read, found) = GlossaryFile.read(bytes: Array(text.utf8), path: "glossary.yaml")
    var options = GlossaryContext.Options()
    options.exportFormat = .skos
    return GlossaryChecker(options: options).check(read.map { [$0] } ?? [], diagnostics: found)
  }

  static func textFindings(_ text: String, _ example: RuleInfo.Example) throws -> [Finding] {
    let (file, _) = GlossaryFile.read(bytes: Array((example.glossary ?? "").utf8), path: "glossary.yaml")
    let glossary = try #require(file).glossary
    func normalizer(_ tag: String) throws -> Normalizer {
      let language = try LanguageTag(tag)
      return Normalizer(
        spellings: Expansion().spellings(for: language, in: glossary), language: language,
        options: Normalizer.Options(suggestsNearNames: true))
    }
    let parts = text.split(separator: "\n---\n").map { Array($0.utf8) }
    guard parts.count == 2 else {
      return try TextChecker().check(Array(text.utf8), path: "text.txt", normalizer: normalizer(example.language))
    }
    return try TextChecker().check(
      source: parts[0], sourcePath: "source.txt", sourceNormalizer: normalizer("en"), target: parts[1],
      path: "text.txt", normalizer: normalizer(example.language))
  }

  @Test(arguments: RuleCatalog.glossaryRules.map { $0.info })
  func glossaryRule(_ info: RuleInfo) {
    #expect(!info.examples.isEmpty)
    for example in info.examples {
      let run = { (text: String) in
        info.id == "G601" ? Self.exportFindings(text) : Self.glossaryFindings(text, file: example.file)
      }
      let bad = run(example.bad)
      #expect(bad.contains { $0.rule == info.id }, "bad example: \(bad.map { "\($0.rule) \($0.message)" })")
      let good = run(example.good)
      #expect(
        !good.contains { $0.rule == info.id || $0.severity > .info },
        "good example: \(good.map { "\($0.rule) \($0.message)" })")
      // `--fix` makes safe fixes only: what is called fixable has one, and nothing else.
      let isSafe = bad.contains { $0.rule == info.id && $0.fix?.isSafe == true }
      #expect(isSafe == info.isFixable, "\(info.id) is called \(info.isFixable ? "" : "not ")fixable")
      if info.isFixable, let fix = bad.first(where: { $0.rule == info.id })?.fix {
        let mended = TextEdit.apply(fix.edits, to: Array(example.bad.utf8))
        #expect(!run(String(decoding: mended, as: UTF8.self)).contains { $0.rule == info.id })
      }
    }
  }

  @Test(arguments: RuleCatalog.textRules.map { $0.info })
  func textRule(_ info: RuleInfo) throws {
    #expect(!info.examples.isEmpty)
    for example in info.examples {
      let bad = try Self.textFindings(example.bad, example)
      #expect(bad.contains { $0.rule == info.id }, "bad example: \(bad.map { "\($0.rule) \($0.message)" })")
      let good = try Self.textFindings(example.good, example)
      #expect(!good.contains { $0.rule == info.id }, "good example: \(good.map { "\($0.rule) \($0.message)" })")
    }
  }

  @Test func idsAreUniqueAndWellFormed() {
    let ids = RuleCatalog.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(
      Set(RuleCatalog.glossaryRules.map { $0.info.name } + RuleCatalog.textRules.map { $0.info.name }).count
        == RuleCatalog.glossaryRules.count + RuleCatalog.textRules.count)
    for info in RuleCatalog.all {
      #expect(info.id.utf8.count == 4 && info.summary.last != "." && !info.explanation.isEmpty, "\(info.id)")
    }
    #expect(RuleCatalog.info("g206")?.name == "replacement-cycle")
    #expect(RuleCatalog.nearest(to: "replacement-cicle") == "replacement-cycle")
  }
}
