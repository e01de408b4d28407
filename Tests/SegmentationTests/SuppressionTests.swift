import Foundation
import Testing
import TextCore

@testable import Segmentation

/// CLDR's suppressions beside our own lists.
@Suite struct SuppressionTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func cut(_ text: String, _ language: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return Segmenter(language: try LanguageTag(language)).segments(of: bytes)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("fr", "Voir l’encycl. Larousse."), ("fr", "Voir l’encycl.|Il est tard."), ("de", "Es sind 3 Std. Anfahrt."),
    ("pt", "O compl. Nominal."), ("ru", "Было 3 авг. Петров приехал."), ("it", "Vedi la sez. Terza."),
    // Ordinary words end sentences.
    ("en", "She took the job.|Peter left."), ("de", "Er ist alt.|Peter geht."), ("es", "Está bien.|Pedro va."),
  ])
  func wordsEndOnlyBeforeStarters(language: String, marked: String) throws {
    let wanted = marked.split(separator: "|").map(String.init)
    #expect(try cut(marked.replacingOccurrences(of: "|", with: " "), language) == wanted)
  }

  @Test func ourOwnListsGoFirst() {
    let rules = LanguageRules.of("fr")
    Array("janv".utf8).withUnsafeBufferPointer { #expect(rules.abbreviations[Word($0)] == .word) }
    Array("etc".utf8).withUnsafeBufferPointer { #expect(rules.abbreviations[Word($0)] == .ending) }
    Array("quart".utf8).withUnsafeBufferPointer { #expect(rules.abbreviations[Word($0)] == nil) }
  }

  @Test func generatedSourceIsFresh() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", root.appendingPathComponent("scripts/generate-suppressions.py").path, "--check"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
