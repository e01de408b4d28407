import Alignment
import TextCore
import TestSupport
import Testing

@testable import Exonym

@Suite struct DocumentNamesTests {
  private func links(_ sources: [String], _ targets: [String]) throws -> [[Double]] {
    let languages = try ["fr", "de"].map { try LanguageTag($0) }
    return DocumentNames.links(
      sources.map { "a/" + $0 }, in: "a", targets.map { "b/" + $0 }, in: "b/", languages: languages
    )
    .map { [Double($0.source), Double($0.target), $0.strength] }
  }

  @Test(arguments: [
    ("report_fr.txt", "report_de.txt", 1.0), ("report.fr-FR.docx", "report.de-DE.docx", 1),
    ("FR/001.html", "DE/1.htm", 1),
    ("Rapport-Final.txt", "rapport_final.md", 1), ("RapportFrançais.txt", "rapport deutsch.txt", 1),
    ("source/x.txt", "target/x.txt", 1), ("2023/x.txt", "alt/x.txt", 0.9), ("chapitre3.txt", "Kapitel 03.txt", 0.8),
    ("rapport.txt", "report.txt", 0.7), ("chapitre3.txt", "Kapitel 04.txt", 0), ("rapport.txt", "Haus.txt", 0),
    ("rapport1.txt", "report2.txt", 0), ("fr.txt", "de.txt", 0), ("été.txt", "e\u{301}te\u{301}.txt", 1),
    ("звіт.txt", "звит.txt", 0.7),
  ])
  func namesAgree(_ source: String, _ target: String, _ strength: Double) throws {
    #expect(try links([source], [target]) == (strength > 0 ? [[0, 0, strength]] : []), "\(source) \(target)")
  }

  /// Folders are cut off by bytes: letters of two took the first letters of the names away.
  @Test func foldersMayBeCalledInAnyLetters() throws {
    let languages = try ["fr", "de"].map { try LanguageTag($0) }
    let found = DocumentNames.links(
      ["тексты/новости/01.txt"], in: "тексты", ["Übersetzungen/новости/1.txt"], in: "Übersetzungen/",
      languages: languages)
    #expect(found.map(\.strength) == [1])
  }

  @Test func wordsOfAllNamesSayNothing() throws {
    let found = try links((1...6).map { "article \($0).txt" }, (1...6).map { "0\($0)_Artikel.txt" })
    #expect(found.map { [$0[0], $0[1]] } == (0..<6).map { [Double($0), Double($0)] })
  }

  /// Long names that all begin alike are many letters to compare.
  @Test func manyLongNamesTakeNoLongTime() throws {
    func names(_ letter: String) -> [String] {
      (0..<3000).map { "t" + String(repeating: letter, count: 40) + String(repeating: "x", count: $0 % 50) + ".txt" }
    }
    var found: [[Double]] = []
    #expect(try cpuSeconds { found = try links(names("a"), names("e")) } < 30)
    #expect(found.isEmpty)
  }

  @Test func whatAgreesWithSeveralSaysLess() throws {
    #expect(try links(["x.txt"], ["x.txt", "x.html"]) == [[0, 0, 0.5], [0, 1, 0.5]])
    let many = (0..<6).map { "d\($0)/index.html" }
    #expect(try links(["index.html"], many).isEmpty)
    // The same folder goes before the same name.
    #expect(try links(["d3/index.html"], many) == [[0, 3, 1]])
  }
}
