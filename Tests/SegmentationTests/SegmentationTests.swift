import TestSupport
import Testing
import TextCore

@testable import Segmentation

private func cut(_ text: String, _ language: String, abbreviations: [String] = []) throws -> [String] {
  var options = SegmenterOptions()
  options.abbreviations = abbreviations
  let bytes = Array(text.utf8)
  return Segmenter(language: try LanguageTag(language), options: options).segments(of: bytes)
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

@Test(arguments: [
  ("fr", "Il est parti.|Elle aussi."), ("fr", "M. Dupont a vu le Dr. Martin."), ("fr", "« Les masques. »|Il a souri."),
  ("fr", "serait mort de cette attaque.|une information que"), ("fr", "« Ils ne se cachent plus.|La Russie suit »."),
  ("fr", "Je suis Chris.|comment allez vous"), ("en", "Mr. Smith went.|He came back at 5 p.m. on foot."),
  ("en", "I live in the U.S.|The end."), ("en", "See www.example.com for more."),
  ("de", "Das ist am 3. Oktober.|Die Information steht auf Seite 12.|Dort kannst du lesen."),
  ("es", "¡Hola, Srta. Ledesma!|¿Cómo está?"), ("it", "L'Ing. Rossi.|Come sta?"), ("pl", "To jest np. Warszawa."),
  ("pl", "W 1939 r.|To był rok."), ("ru", "А. И. Семенов и др. выступали."),
  ("uk", "Ми живемо в м. Київ.|Але там добре."),
  ("en", "1. The first item|2. The second item"), ("en", "1.) The first item|2.) The second item"),
  ("en", "They went.|(i) Hello world.|(ii) Hello.|(iii) Bye."), ("en", "• One thing|• another thing"),
  ("en", "It holds (a) apples, (b) pears and (c) plums."), ("de", "1. Liga und danach in der 2. Bundesliga"),
  ("en", "are you kidding?|why would you?"), ("en", "Do you know what ? ''|Graham was there ."),
  ("en", "He works at Foo Inc. (“Company A”) now."), ("en", "Happy! ... no one said it."),
  ("en", "\"No! I see. Stop!\" she said."), ("en", "\"No!|I see.\"|She left."), ("ja", "これは父の\n家です。|山です"),
  ("en", "At 5 a.m. Mr. Smith went.|He left at 6 p.m.|Mr. Hu came."), ("es", "Era de 7,63 hab. / km².|Fin."),
  ("pl", "Na budowę.|- całkowitej sprzedaży.|- reszty."), ("en", "She wrote ' no ' and left .|' Why ' he asked ."),
  ("en", "See the note [page. 42] there.|It helps."), ("en", "The form (see. section 4.2) is important.|Go on."),
  ("ru", "Наук А. И. Семенов выступал."), ("en", "From the U. A. E. to here."),
  ("en", "Do you want to come tomorrow?|there will be cake."), ("en", "She works at Yahoo! in the accounts."),
  ("en", "Leave me alone! he yelled."), ("en", "I liked it.|why do you ask?"), ("en", "Hello Mr . Robinson, sit."),
  ("en", "They work for Kane GmbH & Co. KG in Hagen."), ("en", "It opens at 7 p.m.|8 a.m. is too early."),
  ("en", "There is a gap in each talk.11 12|Take this one."), ("en", "He paid 1,000.|That is a lot."),
  ("en", "That is great! :)|Thank you."), ("en", "All went home. […]|The rest is known."),
  ("fr", "Il parle de J.-P. Bruneau."), ("fr", "Voir la rubrique 6.1.|Traitement des patients."),
  ("fr", "C'est un changement de cap.|Le vent tourne."), ("es", "Vive junto al mar.|En verano nada."),
  ("uk", "Це сталося (наступного року. — Ред.) у Львові."), ("uk", "Він жив у с. Моринці."),
  ("pl", "Wyrok z dnia 27 lipca 2009 r. — Nowak przeciwko Kowalskiemu."), ("uk", "1.|Затвердити порядок."),
  ("fr", "1. Approuver la procédure."), ("de", "aus dem 1. -3. Jahrhundert stammend"),
  ("zh", "我们明天一起去看《摔跤吧！爸爸》好吗？|好！"), ("ja", "「はい。」と言った。|それは何ですか？"), ("hi", "यह है।|वह है।"),
  // Lists: initials are none, labels have up to three digits, Roman numbers count, commas part words.
  ("en", "They left.|A. Smith met B. Jones there."), ("en", "99. the first rule|100. the second rule"),
  ("en", "They went.|(iii) one thing|(iv) another thing"), ("en", "(a) apples, (b) pears and plums"),
  // Marks of notes, brackets, dates and numbers.
  ("en", "It is so.[123]|The end."), ("fr", "C'est fini.²|La suite."),
  ("en", "He came (after the very long meeting of all the ministers? 13:28) and left."),
  ("en", "There were 12.|2019 was a warm year."), ("de", "Am 3. 5. 2019 kam er."), ("en", "He said no.|I agree."),
])
func boundaries(_ language: String, _ marked: String) throws {
  let parts = marked.split(separator: "|").map(String.init)
  let glue = marked.contains("attaque.|une") || ["zh", "ja"].contains(language) ? "" : " "
  let found = try cut(parts.joined(separator: glue), language)
  #expect(found == parts)
}

@Test func missingSpaceIsReportedAsRepair() throws {
  let segments = Segmenter(language: try LanguageTag("fr")).segments(of: "de drones russes.02/01/2024 | 1:52 minutes")
  #expect(segments.map(\.isRepair) == [true, false])
  #expect(segments[0].range == 0..<17)
  let caption = Segmenter(language: try LanguageTag("fr")).segments(
    of: "de redoutables alliés20 juin 2023 | 2:54 minutes")
  #expect(caption.map(\.isRepair) == [true, false])
  #expect(caption[1].range.lowerBound == 22)
}

@Test func ownAbbreviationsJoin() throws {
  let plain = try cut("Voir la fict. Dupont.", "fr")
  let listed = try cut("Voir la fict. Dupont.", "fr", abbreviations: ["fict."])
  #expect(plain.count == 2)
  #expect(listed.count == 1)
}

/// Segments are in order and not empty, and only white space stands between them, whatever the bytes.
@Test func nothingIsLost() throws {
  let pieces = [
    "a", "B", ". ", "...", "?!", "\n", " ", "«", " »", "\"", "12", "é", "。", "「", "」", "\u{A0}", "…", "\u{61F}",
  ]
  var generator = SeededGenerator(seed: 42)
  for language in ["fr", "de", "ja", "ar", "xh"] {
    let segmenter = Segmenter(language: try LanguageTag(language))
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        bytes += (pieces.randomElement(using: &generator) ?? "").utf8
      }
      if Bool.random(using: &generator) { bytes.append(0xE2) }
      var at = 0
      for segment in segmenter.segments(of: bytes) {
        #expect(segment.range.lowerBound >= at && !segment.range.isEmpty)
        #expect(isBlank(bytes[at..<segment.range.lowerBound]))
        at = segment.range.upperBound
      }
      #expect(isBlank(bytes[at...]))
    }
  }
}

@Test(arguments: [".", "\"", "»", "(", "。", "「", "a. "])
func longMonotonousTextIsCutInLinearTime(_ piece: String) throws {
  let text = String(repeating: piece, count: 100_000)
  let segments = Segmenter(language: try LanguageTag("fr")).segments(of: text)
  #expect(segments.count <= 100_000)
}

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
}
