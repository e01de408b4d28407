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

  @Test func aLineWithoutEndNeedsNoMemory() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let bytes = Array(String(repeating: "é", count: 40_000).utf8)
    #expect(try Self.run(bytes, chunk: 999, normalizer).output == bytes)
  }
}
