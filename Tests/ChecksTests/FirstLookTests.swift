import TestSupport
import Testing
import TextCore

@testable import Checks

/// Most names are clean, which a first look at their bytes tells. It may doubt, never be wrong.
@Suite struct FirstLookTests {
  private static let scalars: [Unicode.Scalar] = [
    "a", "Z", "é", "ß", "×", "ł", "ж", "І", "ґ", "Ω", "ή", "א", "中", " ", " ", "-", "’", "'", "\"", "=", "/", "1", "\t",
    "\n", "\r",
    "\u{A0}", "\u{301}", "\u{200B}", "\u{85}", "ﬁ", "😀",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<generator.below(7) { text.append(scalars[generator.below(scalars.count)]) }
    return String(text)
  }

  @Test func theFirstLookIsNeverWrong() {
    var generator = SeededGenerator(seed: 11)
    var plain = 0
    for _ in 0..<20_000 {
      let text = Self.text(&generator)
      if ScriptFacts.isUnremarkable(text) {
        #expect(ScriptFacts.letters(text).count < 2 && NormalizationForm.nfc.holds(for: text), "\(text)")
        let white: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        #expect(text.split(whereSeparator: white).joined(separator: " ") == text, "\(text)")
        #expect(!text.unicodeScalars.contains { Invisible.kind($0, joins: false) != .none }, "\(text)")
        #expect(text.unicodeScalars.first.map { "\"“„«‘=+-@".unicodeScalars.contains($0) } != true, "\(text)")
        plain += 1
      }
      if NormalizationForm.nfc.holds(for: text) {
        #expect(Array(NormalizationForm.nfc.apply(text).utf8) == Array(text.utf8), "\(text)")
      }
    }
    #expect(plain > 500)
    #expect(ScriptFacts.isUnremarkable("Jean-Luc Gérasimov") && ScriptFacts.isUnremarkable("Герасимов 2"))
  }

  @Test func ownersAreCountedByLanguageAndKey() throws {
    var generator = SeededGenerator(seed: 3)
    let languages = [try LanguageTag("fr"), try LanguageTag("en")]
    var owners = SpellingOwners()
    var reference: [LanguageTag: [String: [Int]]] = [:]
    var added: [(key: String, language: LanguageTag)] = []
    for number in 0..<500 {
      let key = "k\(generator.below(120))"
      let language = languages[generator.below(2)]
      owners.add(key, in: language)
      reference[language, default: [:]][key, default: []].append(number)
      added.append((key, language))
    }
    for (number, (key, language)) in added.enumerated() {
      let expected = reference[language]?[key] ?? []
      #expect(Array(owners.numbers(of: key, in: language)) == expected)
      #expect(owners.first(like: number) == expected.first)
    }
    #expect(Array(owners.numbers(of: "none", in: languages[0])).isEmpty)
  }
}
