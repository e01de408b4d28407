import TextCore
import Testing

@Suite struct LatinLettersTests {
  @Test func writesOtherScripts() throws {
    let latin = try #require(LatinLetters())
    #expect(latin.rewritten("シェ") == "she")
    #expect(latin.rewritten("王").unicodeScalars.first == "w")
    #expect(latin.rewritten("plain") == "plain")
    #expect(latin.rewritten("") == "")
    // What ICU does not read stays.
    #expect(latin.rewritten("ភ") == "ភ")
    let long = String(repeating: "国", count: 5_000)
    #expect(latin.rewritten(long).utf8.allSatisfy { $0 != 0 })
  }
}
