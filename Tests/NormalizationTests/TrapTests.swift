import Foundation
import Normalization
import Terminology
import Testing
import TextCore

/// Texts that trip up tools of this kind.
struct TrapTests {
  struct Trap: Decodable, Sendable {
    var id: String
    var lang: String
    var rules: String
    var input: String
    var expected: String
    var note: String
  }

  static func traps(_ name: String = "traps.jsonl") throws -> [Trap] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/" + name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Trap.self, from: Data($0.utf8))
    }
  }

  @Test func everyTrapIsPassed() throws {
    let traps = try Self.traps()
    #expect(traps.count == 19)
    for trap in traps {
      let options = Normalizer.Options(protectsQuotes: trap.note.contains("quotes=protect"))
      let result = try Rules.normalize(
        trap.input, trap.rules, language: trap.lang, options: options,
        fix: trap.note.contains("fix=never") ? .never : .safe)
      let output = String(decoding: result.output, as: UTF8.self)
      #expect(Array(output.utf8) == Array(trap.expected.utf8), "\(trap.id): \(output)")
      if trap.note.contains("T109") { #expect(result.observations.contains { $0.rule == "T109" }) }
    }
  }

  @Test func everyTrapOfEachLanguageIsPassed() throws {
    for trap in try Self.traps("traps-languages.jsonl") {
      let result = try Rules.normalize(trap.input, trap.rules, language: trap.lang)
      let output = String(decoding: result.output, as: UTF8.self)
      #expect(Array(output.utf8) == Array(trap.expected.utf8), "\(trap.id) \(trap.lang): \(output) | \(trap.note)")
      // And again: nothing.
      let again = try Rules.normalize(output, trap.rules, language: trap.lang)
      #expect(again.changes.isEmpty, "\(trap.id): not stable")
    }
  }
}
