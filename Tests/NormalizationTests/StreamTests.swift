import Normalization
import Terminology
import TestSupport
import Testing
import TextCore

struct StreamTests {
  static func run(_ text: [UInt8], chunk: Int, _ normalizer: Normalizer) throws -> (
    output: [UInt8], places: [SourcePosition]
  ) {
    var stream = NormalizationStream(normalizer, window: 4096)
    var out: [UInt8] = []
    var places: [SourcePosition] = []
    var at = 0
    while at < text.count {
      let end = min(text.count, at + chunk)
      if let result = try stream.feed(Array(text[at..<end])) {
        out += result.output
        places += result.changes.map(\.position)
      }
      at = end
    }
    if let result = try stream.finish() {
      out += result.output
      places += result.changes.map(\.position)
    }
    return (out, places)
  }

  @Test func agreesWithTheWholeText() throws {
    let normalizer = Normalizer(
      spellings: Rules.spellings("Valery Gerasimov=>Valeri Guérassimov ; Kursk=>Koursk"),
      language: try LanguageTag("fr"))
    var generator = SeededGenerator(seed: 3)
    for separator in [" ", "\n", "\n\n", ""] {
      var text = ""
      for _ in 0..<4000 {
        text +=
          ["Valery Gerasimov", "Valery\nGerasimov", "Kursk", "l’été", "région", "«Kursk»"].randomElement(
            using: &generator) ?? ""
        text += separator.isEmpty ? ", " : separator
      }
      let bytes = Array(text.utf8)
      let whole = try normalizer.normalize(bytes)
      for chunk in [37, 1000, 100_000] {
        let streamed = try Self.run(bytes, chunk: chunk, normalizer)
        #expect(streamed.output == whole.output)
        #expect(streamed.places == whole.changes.map(\.position))
      }
    }
  }

  /// All that is told has its place in the whole, whatever piece it was found in.
  @Test func placesAreThoseOfTheWhole() throws {
    let spellings =
      Rules.spellings("Kursk=>Koursk") + [
        Spelling(
          text: "Kiev", concept: "kyiv", form: .full, status: .deprecated, replacement: "Kyiv", reason: "",
          fixPolicy: .ask)
      ]
    let normalizer = Normalizer(spellings: spellings, language: try LanguageTag("fr"))
    let paragraph = Array("Vers Kursk, l’été.\nÀ Kiev, Kurskdans".utf8) + [0xFF] + Array(" la région.\n\n".utf8)
    let text = Array(repeatElement(paragraph, count: 300).joined())
    let whole = try normalizer.normalize(text)
    var stream = NormalizationStream(normalizer, window: 4096)
    var parts: [NormalizationResult] = []
    for start in stride(from: 0, to: text.count, by: 1000) {
      if let part = try stream.feed(Array(text[start..<min(start + 1000, text.count)])) { parts.append(part) }
    }
    if let part = try stream.finish() { parts.append(part) }
    #expect(parts.count > 2 && whole.questions.count == 300 && whole.observations.count == 300)
    #expect(parts.flatMap(\.edits) == whole.edits)
    #expect(parts.flatMap(\.proposals).map(\.position) == whole.proposals.map(\.position))
    #expect(parts.flatMap(\.observations) == whole.observations)
    #expect(parts.flatMap(\.questions).map(\.position) == whole.questions.map(\.position))
    #expect(
      parts.flatMap(\.questions).map { $0.options.map(\.edits) } == whole.questions.map { $0.options.map(\.edits) })
    #expect(parts.flatMap { $0.matches.map(\.range) } == whole.matches.map(\.range))
    #expect(Array(parts.flatMap(\.invalidBytes).prefix(100)) == whole.invalidBytes)
  }

  @Test func aLineWithoutEndNeedsNoMemory() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let bytes = Array(String(repeating: "é", count: 40_000).utf8)
    #expect(try Self.run(bytes, chunk: 999, normalizer).output == bytes)
  }
}
