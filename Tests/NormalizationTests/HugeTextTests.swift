import Documents
import Terminology
import TestSupport
import Testing
import TextCore

@testable import Normalization

/// Texts that no person writes, and that take time in proportion to their size all the same.
@Suite struct HugeTextTests {
  private static let spellings = Rules.spellings("Kievgrad=>Kyivgrad")

  private static func text(_ name: String, _ count: Int) -> String {
    switch name {
    // One word of so many names.
    case "word": "Il va. " + String(repeating: "aKievgradb", count: count)
    case "slashes": "Il va à Kyivgrad. " + String(repeating: "/", count: 12 * count)
    case "slashesAndCommas":
      "Il va à Kyivgrad. "
        + String(
          repeating: String(repeating: "/", count: 2000) + String(repeating: ",", count: 2000), count: count / 300)
    case "comments": String(repeating: "Kievgrad <!-- exonym-ignore: T101 x -->\n", count: count)
    case "commentsOfOneLine": String(repeating: "Kievgrad <!-- exonym-ignore: T101 x -->", count: count)
    default: String(repeating: "<p>Kievgrad et Kyivgrad. Kyivgrat.</p>\n", count: count)
    }
  }

  @Test(arguments: ["word", "comments", "commentsOfOneLine", "regions", "slashes", "slashesAndCommas"])
  func takesTimeInProportion(_ name: String) throws {
    let normalizer = Normalizer(
      spellings: Self.spellings, language: try LanguageTag("fr"),
      options: .init(suggestsNearNames: name == "regions", appliesNearNames: name == "regions"))
    func seconds(_ count: Int) throws -> Double {
      let bytes = Array(Self.text(name, count).utf8)
      let regions = name == "regions" ? TextRegions.find(in: bytes, type: .html) : []
      return try cpuSeconds {
        let result =
          name == "regions"
          ? try normalizer.normalize(bytes, in: regions, path: "a.html") : try normalizer.normalize(bytes)
        #expect(result.edits.count == (name == "regions" ? 2 * count : 0))
      }
    }
    _ = try seconds(100)
    let (small, large) = (try seconds(1_500), try seconds(12_000))
    #expect(large < small * 24 + 0.3, "1,500: \(small) s, 12,000: \(large) s")
  }

  @Test func nearNamesOfRegionsHaveTheirPlaces() throws {
    let text = "<p>Kyivgrad.</p>\n<p>Il voit Kyivgrat.</p>\n<p>Puis <b>Kyivgrax</b>.</p>\n"
    let normalizer = Normalizer(
      spellings: Self.spellings, language: try LanguageTag("fr"), options: .init(suggestsNearNames: true))
    let bytes = Array(text.utf8)
    let result = try normalizer.normalize(bytes, in: TextRegions.find(in: bytes, type: .html), path: "a.html")
    let places = result.observations.filter { $0.rule == "T110" }.map {
      "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0)"
    }
    #expect(places == ["2:12", "3:12"])
  }

  @Test func commentsOfOneLineSpeakForIt() throws {
    func rules(_ text: String) throws -> [String] {
      try Rules.normalize(text, "Kursk=>Koursk").observations.map(\.rule)
    }
    // Each comment for the whole line, its own rule only; what silences nothing is told.
    let line = "Kursk <!-- exonym-ignore: T101 --> Kursk <!-- exonym-ignore: T102 -->"
    #expect(try rules(line) == ["T112"])
    #expect(try Rules.normalize(line, "Kursk=>Koursk").edits.isEmpty)
    // A comment alone on its line and one on the next speak for the same name.
    let two = "<!-- exonym-ignore: T102 -->\nKursk <!-- exonym-ignore: T101 -->\nKursk"
    #expect(try Rules.normalize(two, "Kursk=>Koursk").edits.count == 1)
    #expect(try rules(two) == ["T112"])
  }
}
