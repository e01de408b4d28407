import Exonym
import TestSupport
import Testing
import TextCore

@Suite struct CheckJobTests {
  /// Of the texts of a folder only those are kept that something wanted is said of.
  @Test func cleanTextsAreNotKept() throws {
    let folder = try TemporaryFolder([
      "g.yaml": "exonym: 1\nconcepts:\n  - {id: k, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}\n",
      "texts/clean.txt": "à Kyiv", "texts/other.txt": "à Kiev",
    ])
    func kept(_ ignore: [String]) throws -> [String] {
      var options = CheckJob.Options()
      options.language = try LanguageTag("fr")
      options.ignore = ignore
      let outcome = try CheckJob(glossaryPaths: [folder.file("g.yaml")], options: options).run([folder.file("texts")])
      #expect(outcome.filesChecked == 2)
      return outcome.sources.keys.map { String($0.split(separator: "/").last ?? "") }
    }
    #expect(try kept([]) == ["other.txt"])
    #expect(try kept(["T101"]) == [])
  }
}
