import Embeddings
import TextCore
import Testing

@testable import Alignment

@Suite struct EvidenceTests {
  private func form(_ text: String, punctuation: Bool = true) -> [String] {
    Tokenizer(usesPunctuation: punctuation).tokens(of: text).tokens.map { token in
      String(String.UnicodeScalarView(token.form.compactMap { Unicode.Scalar($0) }))
    }
  }

  @Test(arguments: [
    ("3,5 et 3.5", ["3.5", "et", "3.5"]), ("12 000 12,000 12.000", ["12000", "12000", "12000"]),
    ("1.234,5 = 1,234.5", ["1234.5", "=", "1234.5"]), ("18 h 40", ["18", "h", "40"]), ("1998 200", ["1998", "200"]),
    ("2 000 000", ["2000000"]), ("0,125", ["0.125"]), ("le 22, puis", ["le", "22", ",", "puis"]), ("7.", ["7", "."]),
    ("« Été » “ok”", ["\"", "été", "\"", "\"", "ok", "\""]), ("雨。水", ["雨", ".", "水"]), ("", []),
    ("co\u{AD}op\u{200B}", ["coop"]), ("3'500", ["3500"]),
    ("٢٠٢٤ ۱۹۹۸", ["2024", "1998"]), ("٣٫٥ ١٢٬٠٠٠", ["3.5", "12000"]), ("१२,००० ২৪", ["12000", "24"]),
    ("๒๕๖๗", ["2567"]), ("m²", ["m", "²"]), ("〇", ["〇"]),
  ])
  func readsTokens(_ sample: (String, [String])) { #expect(form(sample.0) == sample.1) }

  @Test(arguments: [
    ("герасимов", "guerassimov"), ("герасимов", "gerasimov"), ("савчук", "savtchouk"), ("савчук", "savchuk"),
    ("чорноморськ", "tchornomorsk"), ("щербань", "chtcherban"), ("харків", "kharkiv"), ("харків", "charkiw"),
    ("savtchouk", "sawtschuk"), ("зеленський", "zelensky"), ("чернігів", "tchernihiv"), ("თბილისი", "tbilisi"),
    ("երեւան", "yerevan"), ("ђоковић", "djokovic"), ("хуйко", "juiko"),
  ])
  func soundsAlike(_ pair: (String, String)) {
    #expect(likeness(pair.0, pair.1) >= 0.7, "\(pair) \(likeness(pair.0, pair.1))")
  }

  @Test(arguments: [("харків", "kherson"), ("odesa", "izmail"), ("порт", "мостів"), ("lviv", "kyiv")])
  func soundsApart(_ pair: (String, String)) { #expect(likeness(pair.0, pair.1) < 0.7) }

  private func likeness(_ a: String, _ b: String) -> Float {
    let read = { (text: String) in SoundForm.readings(text.unicodeScalars.map(\.value)) }
    return read(a).flatMap { one in read(b).map { one.key == $0.key ? one.likeness($0) : 0 } }.max() ?? 0
  }

  @Test func calendarNamesMeet() throws {
    let pair = AlignmentPair(
      source: try AlignerTests.text(["Le 22 novembre, jeudi."]),
      target: try AlignerTests.text(["Nov 22, Thursday."], "en"))
    let corpus = AlignmentCorpus([pair], names: nil, usesPunctuation: false)
    #expect(CalendarNames.links(corpus.source, corpus.target).count == 2)
  }

  @Test func lexiconLearnsPairs() {
    // Three words that always meet, each with a companion of its own.
    var examples = LexiconTrainer.Examples()
    for round in 0..<30 {
      let a = Int32(round % 3)
      let b = Int32((round + 1) % 3)
      examples.append(given: [a, b], words: [a, b], weight: 1)
    }
    let links = PriorLinks([], 3, 3)
    let table = LexiconTrainer().train(examples, links: links.forward, counts: [20, 20, 20], total: 60)
    for word in 0..<3 {
      let own = table.ratios.value(word, Int32(word)) ?? 0
      for other in 0..<3 where other != word { #expect(own > 4 * (table.ratios.value(word, Int32(other)) ?? 0)) }
    }
  }

  @Test func contributionsSumUpToTheScore() throws {
    let article = try Fixture.article("port-odesa")
    var options = AlignerOptions()
    options.rounds = 1
    let session = try AlignmentSession([article.pair], options: options, knowledge: AlignmentKnowledge())
    var scorers = session.scorers(for: 0)
    let band = session.bands[0]
    let shapes = session.prior.shapes
    for row in 0...6 {
      var scores = [Float](repeating: 0, count: (band.high[row] - band.low[row] + 1) * shapes.count)
      for index in scorers.indices {
        scores.withUnsafeMutableBufferPointer {
          scorers[index].add(row: row, band: band, shapes: shapes, scores: $0)
        }
      }
      for column in 0...6 {
        for (index, shape) in shapes.enumerated()
        where !shape.isNull && shape.source <= row && shape.target <= column {
          let parts = scorers.flatMap {
            $0.contributions(source: row - shape.source..<row, target: column - shape.target..<column)
          }
          let sum = parts.reduce(0) { $0 + $1.1 }
          #expect(abs(sum - Double(scores[column * shapes.count + index])) < 0.01)
        }
      }
    }
  }

  /// Vectors of three numbers made of a text's letters.
  private struct LetterVectors: EmbeddingProvider {
    var identity: String { "letters" }

    func vectors(for texts: [String]) throws(InputError) -> VectorTable {
      VectorTable(
        dimension: 3,
        values: texts.flatMap { text in
          (0..<3).map { part in text.utf8.reduce(Float(1)) { $0 + ($1 % 3 == UInt8(part) ? 1 : 0) } }
        })
    }
  }

  @Test(arguments: [false, true]) func embeddingsOfNeighboursAreKeptRight(_ isNarrow: Bool) throws {
    let tag = try LanguageTag("und")
    let pair = AlignmentPair(
      source: AlignmentText(segments: ["ab", "bcd", "aad", "dddda", "ebc", "c"], language: tag),
      target: AlignmentText(segments: ["ba", "cc", "bd", "ad", "addd", "eb", "cfa"], language: tag))
    let session = try AlignmentSession(
      [pair], options: AlignerOptions(), knowledge: AlignmentKnowledge(names: nil, embeddings: LetterVectors()))
    var scorer = EmbeddingScorer(vectors: session.vectors[0], weight: 8)
    let band =
      isNarrow
      ? Band(low: [0, 0, 1, 2, 3, 4, 5], high: [1, 2, 3, 5, 6, 7, 7], targetCount: 7) : Band(full: 6, 7)
    let scores = expectRowsAgreeWithSingleBeads(&scorer, band, session.prior.shapes)
    #expect(scores.count > 60)
  }

  @Test func dictionariesMatchInflectedForms() throws {
    let pair = AlignmentPair(
      source: AlignmentText(segments: ["Die Gletschern blieben."], language: try LanguageTag("de")),
      target: AlignmentText(segments: ["Les glaciers restent."], language: try LanguageTag("fr")))
    var options = AlignerOptions()
    options.usesSeedLexicon = false
    options.usesCognates = false
    let dictionary = BilingualDictionary(entries: [
      .init(source: "bleiben", target: "rester"), .init(source: "Gletscher", target: "glacier"),
    ])
    let session = try AlignmentSession(
      [pair], options: options, knowledge: AlignmentKnowledge(names: nil, dictionaries: [dictionary]))
    #expect(session.links.forward.values.contains { $0.origin == .dictionary && $0.weight >= 0.4 })
  }

  @Test func aWordWithManyTranslationsSaysLittleOfEach() throws {
    let pair = AlignmentPair(
      source: AlignmentText(segments: ["Zug Wand"], language: try LanguageTag("de")),
      target: AlignmentText(segments: ["train trait courant coup paroi"], language: try LanguageTag("fr")))
    var options = AlignerOptions()
    options.usesSeedLexicon = false
    options.usesCognates = false
    let dictionary = BilingualDictionary(
      entries: ["train", "trait", "courant", "coup"].map { .init(source: "Zug", target: $0) }
        + [.init(source: "Wand", target: "paroi")])
    let session = try AlignmentSession(
      [pair], options: options, knowledge: AlignmentKnowledge(names: nil, dictionaries: [dictionary]))
    let weights = session.links.forward.values.filter { $0.origin == .dictionary }.map(\.weight).sorted()
    #expect(weights.count == 5)
    #expect(abs(weights.dropLast().reduce(0, +) - (weights.last ?? 0)) < 0.01, "\(weights)")
  }
}
