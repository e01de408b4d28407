import Testing
import TextCore

@testable import Terminology

/// The sample articles: what expansion and a naive matcher change in them is what `expected.tsv` lists.
@Suite struct ArticleTests {
  @Test(arguments: ["fr", "uk"])
  func namesInTheSampleArticles(_ code: String) throws {
    let folder = Support.root + "/Examples/articles"
    let glossary = try Glossary.load([Support.root + "/glossary", folder + "/glossary.yaml"])
    let matcher = NaiveMatcher(spellings: Expansion().spellings(for: try Support.tag(code), in: glossary))
    let rows = String(decoding: try FileAccess.read(folder + "/expected.tsv"), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    for topic in ["port-odesa", "railway-kharkiv", "energy-zaporizhzhia", "museum-chernihiv"] {
      guard let bytes = try? FileAccess.read("\(folder)/\(topic)/\(code).txt") else {
        // Not all articles are in both languages.
        #expect(!rows.contains { $0[0] == topic && $0[1] == code }, "\(topic) \(code): no article")
        continue
      }
      let changes = matcher.changes(in: String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: " "))
      let expected = rows.filter { $0[0] == topic && $0[1] == code }
      // A Latin letter in a Cyrillic word is for the normalizer to see through.
      for row in expected where ScriptCode.scripts(in: row[2]).count == 1 {
        #expect(changes.contains { $0.contains(row[2]) }, "\(topic) \(code): \(row[2])")
      }
      for change in changes {
        #expect(expected.contains { change.contains($0[2]) }, "\(topic) \(code): \(change) was not asked for")
      }
    }
  }
}
