import Terminology
import Testing
import TextCore

@Suite struct NameFinderTests {
  private func names(_ language: String, _ sentences: String...) throws -> [String] {
    let tag = try LanguageTag(language)
    return NameFinder(sentences.map { ($0, tag) }).candidates().map(\.text)
  }

  /// Of Dutch names at the start of a sentence the last word alone was found.
  @Test func particlesBelongToTheName() throws {
    #expect(
      try names("nl", "Gisteren won Virgil van Dijk de beker.", "Willem van de Broek keek toe.", "Jan de Wit niet.")
        == ["Virgil van Dijk", "Willem van de Broek", "Jan de Wit"])
    #expect(try names("de", "Gestern kam Paula von der Heide nach Hause.") == ["Paula von der Heide"])
    #expect(try names("es", "Ayer habló Ana de la Vega en la plaza.") == ["Ana de la Vega"])
    // No given name in front: the article is one.
    #expect(try names("nl", "Gisteren versloeg Feyenoord de Ajacieden.") == ["Feyenoord", "Ajacieden"])
    #expect(try names("nl", "Omdat van Dijk kwam, ging hij.") == ["Dijk"])
  }
}
