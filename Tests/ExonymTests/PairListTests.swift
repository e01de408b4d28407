import Alignment
import Exonym
import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct PairListTests {
  /// A lexicon belongs to two languages: pairs of others are aligned by themselves.
  @Test func languagesAreAlignedInGroups() throws {
    let folder = try TemporaryFolder([
      "1.en": "One.\nTwo.\n", "1.fr": "Un.\nDeux.\n", "2.de": "Eins.\nZwei.\n", "3.fr": "Trois.\n", "3.en": "Three.\n",
    ])
    var options = AlignJob.Options()
    options.isPresegmented = true
    let configuration = try {
      try folder.write("paths: {\"*.en\": en, \"*.fr\": fr, \"*.de\": de}\n", "exonym.yaml")
      return try Configuration.read(folder.file("exonym.yaml"))
    }()
    let job = AlignJob(house: nil, configuration: configuration, options: options)
    var steps: [Int] = []
    var done: [Int] = []
    try job.align(
      [
        (folder.file("1.en"), folder.file("1.fr")), (folder.file("1.en"), folder.file("2.de")),
        (folder.file("3.en"), folder.file("3.fr")),
      ],
      progress: { step, all in steps += [step, all] }
    ) { index, _ in done.append(index) }
    // French first, with both of its pairs; then German.
    #expect(done == [0, 2, 1])
    #expect(steps.last == steps.dropLast().last && Set(steps.suffix(2)) == [2 * (options.aligner.rounds + 1)])
  }
}

@Suite struct PairListFaultTests {
  @Test(arguments: [
    ("a\tb\t\n", "a cell of this line is empty"), ("a\tb\n", "this line has 2 cells"),
    ("a b\n", "this line has no tab"),
  ])
  func whatIsWrongWithALineIsSaid(_ line: String, _ message: String) throws {
    let folder = try TemporaryFolder(["list.tsv": "a\tb\tc\n" + line])
    let error = #expect(throws: InputError.self) { try PairList.read(folder.file("list.tsv")) }
    #expect(error?.message == message && error?.position?.line == 2)
  }
}

@Suite struct DictionaryDoubtTests {
  @Test func aFewWordsTellNoDirection() throws {
    let folder = try TemporaryFolder(["en": "one two three four five\n", "fr": "un deux trois quatre cinq\n"])
    var options = AlignJob.Options()
    options.isPresegmented = true
    options.sourceLanguage = try LanguageTag("en")
    options.targetLanguage = try LanguageTag("fr")
    let pair = try AlignJob(house: nil, options: options).align(source: folder.file("en"), target: folder.file("fr"))
    let words = [("un", "one"), ("deux", "two"), ("trois", "three"), ("quatre", "four"), ("cinq", "five")]
    func doubt(_ entries: [(String, String)]) -> Bool {
      AlignJob.doubt(BilingualDictionary(pairs: entries, origin: .dictionary), on: pair) != nil
    }
    #expect(doubt(words) && !doubt(Array(words.prefix(4))))
    // Where a third of the words fit as they are, both ways are mixed.
    #expect(!doubt(words + [("one", "un"), ("two", "deux"), ("three", "trois")]))
    #expect(!doubt(words.map { ($0.1, $0.0) }))
  }
}

@Suite struct AnchorListTests {
  private func anchors(_ text: String) throws -> [AlignmentAnchor] {
    let folder = try TemporaryFolder(["anchors": text])
    let side = { (language: String) in
      AlignmentText(segments: ["zéro", "un", "un", "deux"], language: try LanguageTag(language))
    }
    return try AnchorList.read(
      folder.file("anchors"), for: AlignmentPair(source: try side("fr"), target: try side("en")))
  }

  @Test func placesAreNumbersOrTexts() throws {
    #expect(
      try anchors("# first\n0\t0\n\nun\t1\nun\t 3 \n") == [
        AlignmentAnchor(source: 0, target: 0), AlignmentAnchor(source: 1, target: 1),
        AlignmentAnchor(source: 2, target: 3),
      ])
  }

  @Test(arguments: [
    ("1\t1\n1\t2\n", 2, 1), ("1\t1\n2\t1\n", 2, 3), ("zéro\t4\n", 1, 6), ("trois\t1\n", 1, 1), ("1\n", 1, 1),
  ])
  func whatIsNoPlaceIsAnErrorWithItsPlace(_ text: String, _ line: Int, _ column: Int) throws {
    let error = try #require(throws: InputError.self) { try anchors(text) }
    #expect(error.position.map { [$0.line, $0.column] } == [line, column])
  }
}
