import Terminology
import TestSupport
import Testing
import TextCore

/// Name-like words in sentences, each with what speaks for it.
@Suite struct NameFinderTests {
  private func found(_ sentences: [String], _ language: String) throws -> [NameCandidate] {
    let tag = try LanguageTag(language)
    let found = NameFinder(sentences.map { ($0, tag) }).candidates()
    for one in found {
      // The bytes are those of the text.
      #expect(
        String(Substring(sentences[one.sentence].utf8.prefix(one.range.upperBound).dropFirst(one.range.lowerBound)))
          == one.text)
    }
    return found
  }

  private func texts(_ sentence: String, _ language: String) throws -> [String] {
    try found([sentence], language).map(\.text)
  }

  @Test func kindsByTheWordsBefore() throws {
    let names = try found(["Hier, le ministre Lavrov a vu Iouri Borissov à Koursk avec un S-300 de l’ONUX."], "fr")
    #expect(names.map(\.text) == ["Lavrov", "Iouri Borissov", "Koursk", "S-300", "ONUX"])
    #expect(names.map(\.kind) == [.person, nil, .place, .weapon, .organisation])
    #expect(names.map(\.words) == [1, 2, 1, 1, 1])
    #expect(try found(["Er sprach mit Oberst Sobolew in Lwiw."], "de").map(\.kind) == [.person, .place])
  }

  @Test func whatEndsAName() throws {
    #expect(
      try texts("He met Mexico’s Andrés Obrador, then J. R. Smith and Ludwig van Meer.", "en")
        == ["Mexico", "Andrés Obrador", "J. R. Smith", "Ludwig van Meer"])
    #expect(try texts("Il revient d’Odessa et de l'Ukraine.", "fr") == ["Odessa", "Ukraine"])
    #expect(try texts("They came on Monday under Henry VIII.", "en") == ["Henry"])
  }

  /// At the start of a sentence a capital says nothing; what the collection shows of the word does.
  @Test func startsOfSentences() throws {
    #expect(try found(["Marchons ensemble vers Koursk.", "Koursk tient."], "fr").map(\.text) == ["Koursk", "Koursk"])
    #expect(try texts("Marchons ensemble.", "fr").isEmpty)
    #expect(try found(["Il vit la Lune.", "la lune se lève, une lune pâle."], "fr").isEmpty)
    #expect(try texts("BREAKING NEWS FROM KURSK", "en").isEmpty)
    // German nouns have capitals: an article before one elsewhere speaks against a name.
    #expect(try found(["Der Krieg ist da.", "Krieg in Tschassiw."], "de").map(\.text) == ["Tschassiw"])
  }

  /// Of Dutch names at the start of a sentence the last word alone was found.
  @Test func particlesBelongToTheName() throws {
    let sentences = [
      "Gisteren won Virgil van Dijk de beker.", "Willem van de Broek keek toe.", "Jan de Wit niet.",
    ]
    #expect(try found(sentences, "nl").map(\.text) == ["Virgil van Dijk", "Willem van de Broek", "Jan de Wit"])
    #expect(try texts("Gestern kam Paula von der Heide nach Hause.", "de") == ["Paula von der Heide"])
    #expect(try texts("Ayer habló Ana de la Vega en la plaza.", "es") == ["Ana de la Vega"])
    // No given name in front: the article is one.
    #expect(try texts("Gisteren versloeg Feyenoord de Ajacieden.", "nl") == ["Feyenoord", "Ajacieden"])
    #expect(try texts("Omdat van Dijk kwam, ging hij.", "nl") == ["Dijk"])
  }

  @Test func rowsOfOneKindAreLinear() throws {
    for piece in ["A. ", "Ab-", "l'", "X’s ", "Ab van ", "«", "é"] {
      let text = String(repeating: piece, count: 60_000)
      let seconds = try cpuSeconds { _ = try NameFinder([(text, LanguageTag("fr"))]).candidates() }
      #expect(seconds < 10, "\(piece)")
    }
  }
}
