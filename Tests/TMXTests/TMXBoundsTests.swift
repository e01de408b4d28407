import Testing
import TextCore
import XMLStream

@testable import TMX

/// Where filters, cleaners, merges and the writer begin to act.
@Suite struct TMXBoundsTests {
  private func unit(_ sides: (String, String)..., dates: [String: String] = [:]) -> TMXUnit {
    TMXUnit(
      attributes: dates.sorted { $0.key < $1.key }.map { XMLAttribute($0.key, $0.value) },
      variants: sides.map { TMXVariant($0.0, $0.1) })
  }

  // MARK: Dates

  @Test(arguments: [
    ("20000229T000000Z", true), ("19000229T000000Z", false), ("20240101T240000Z", false), ("20240101T235960Z", true),
    ("20240431T000000Z", false), ("20240100T000000Z", false),
  ])
  func daysAndHoursThatThereAre(_ text: String, _ isDate: Bool) { #expect((TMXDate(text) != nil) == isDate) }

  @Test(arguments: [
    ("2024-01-31T10:00:00Z", "20240131T100000Z"), ("2024-01-31", "20240131T000000Z"),
    ("2024-01-31T10:00:00+00:00", "20240131T100000Z"), ("2024-01-31T10:00:00+02:00", "20240131T080000Z"),
    ("2024-01-31T10:00:00.123-0530", "20240131T153000Z"), ("20240131T233000-01", "20240201T003000Z"),
    ("2024-01-31 10:00:00", "20240131T100000Z"), ("2024-01-31T10:00:00+2", nil), ("2024-01-31T10:00:00+99:00", nil),
    ("yesterday", nil),
  ])
  func otherFormsAreReadAsTheMomentTheyMean(_ text: String, _ date: String?) {
    #expect(TMXDate(lenient: text)?.description == date)
  }

  @Test func theFirstDateIsTheEarliest() {
    var statistics = TMXStatistics()
    for year in ["2022", "2020", "2023"] {
      statistics.add(unit(("en", "a"), dates: ["creationdate": "\(year)0101T000000Z"]))
    }
    #expect(statistics.firstDate?.description == "20200101T000000Z")
    #expect(statistics.lastDate?.description == "20230101T000000Z")
  }

  // MARK: Languages

  @Test func aRangeEndsAtASubtag() {
    #expect(TMXLanguagePolicy.range.matches("fr-CA", "fr") && TMXLanguagePolicy.range.matches("FR_ca", "fr"))
    #expect(!TMXLanguagePolicy.range.matches("frp", "fr") && !TMXLanguagePolicy.range.matches("fr", "fr-CA"))
  }

  // MARK: Filter

  @Test func datesAreFromAndBefore() throws {
    let old = unit(("en", "a"), ("fr", "b"), dates: ["creationdate": "20200101T000000Z"])
    let changed = unit(
      ("en", "a"), ("fr", "b"), dates: ["creationdate": "20200101T000000Z", "changedate": "20220101T000000Z"])
    var filter = TMXFilter()
    filter.since = TMXDate("20200101T000000Z")
    #expect(filter.apply(old) == old)
    filter.since = TMXDate("20210101T000000Z")
    #expect(filter.apply(old) == nil && filter.apply(changed) == changed)
    filter.since = nil
    filter.before = TMXDate("20220101T000000Z")
    #expect(filter.apply(old) == old && filter.apply(changed) == nil)
    #expect(filter.apply(unit(("en", "a"))) == nil)
  }

  @Test func boundsBelongToWhatIsKept() {
    var pair = unit(("en", "abc"), ("fr", "abcde"))
    var filter = TMXFilter()
    (filter.minimumLength, filter.maximumLength) = (3, 5)
    #expect(filter.apply(pair) == pair)
    filter.minimumLength = 4
    #expect(filter.apply(pair) == nil)
    (filter.minimumLength, filter.maximumLength) = (0, 4)
    #expect(filter.apply(pair) == nil)
    filter = TMXFilter()
    filter.maximumRatio = 2
    #expect(filter.apply(unit(("en", ""), ("fr", ""))) == nil)
    filter = TMXFilter()
    filter.quality = ("score", 0.5)
    pair.metadata = [.prop("score", "0.5")]
    #expect(filter.apply(pair) == pair)
  }

  @Test func aUnitHasEachLanguageAskedFor() {
    var filter = TMXFilter()
    filter.languages = ["en", "fr"]
    let english = unit(("en-US", "color"), ("en-GB", "colour"))
    let all = unit(("en-US", "color"), ("en-GB", "colour"), ("fr", "couleur"))
    #expect(filter.apply(english) == nil && filter.apply(all) == all)
    filter.languages = ["en", "fr", "de"]
    #expect(filter.apply(all) == nil)
  }

  @Test func oneLanguageAskedForIsOneSideKept() {
    var filter = TMXFilter()
    filter.languages = ["fr"]
    #expect(filter.apply(unit(("en", "a"), ("fr", "b")))?.variants.map(\.language) == ["fr"])
    #expect(filter.apply(unit(("en", "a"), ("de", "b"))) == nil)
    filter.languages = ["fr", "de"]
    #expect(filter.apply(unit(("en", "a"), ("fr", "b"))) == nil)
  }

  @Test func aSidesPropertyCounts() {
    var pair = unit(("en", "a"), ("fr", "b"))
    var filter = TMXFilter()
    filter.props = [("client", nil)]
    #expect(filter.apply(pair) == nil)
    pair.variants[1].metadata = [.prop("client", "x")]
    #expect(filter.apply(pair) == pair)
    filter.props = [("client", "y")]
    #expect(filter.apply(pair) == nil)
  }

  // MARK: Cleaner

  @Test func whatIsNoFaultStays() {
    func kept(_ rules: Set<TMXCleaner.Rule>, _ units: [TMXUnit]) -> Int {
      var cleaner = TMXCleaner(rules, sourceLanguage: "en")
      return units.count { cleaner.clean($0) == $0 }
    }
    // A side alone, from the first on; the same text in other languages; a source alone with nothing to contradict.
    #expect(kept([.empty], [unit(("en", "a"))]) == 1)
    #expect(kept([.duplicates], [unit(("en", "a"), ("fr", "b")), unit(("en", "a"), ("de", "b"))]) == 2)
    #expect(kept([.conflicts], [unit(("en", "a")), unit(("en", "a"))]) == 2)
    // Beside a code, white space is between words.
    let segment = TMXSegment(content: [.text("a "), .code(InlineCode(.ph)), .text(" b")])
    #expect(kept([.spaces], [TMXUnit(variants: [TMXVariant(language: "en", segment: segment)])]) == 1)
  }

  // MARK: Merge

  @Test func threeWayMergeTakesWhatOneSideDid() throws {
    let base = memory([("1", "a", "b"), ("2", "c", "d")])
    var theirs = memory([("0", "x", "y"), ("1", "a", "B"), ("2", "c", "d")])
    theirs.header.attributes["creationid"] = "them"
    let ours = memory([("2", "c", "d")])
    let (merged, conflicts) = TMXMemory.merge3(base: base, ours: ours, theirs: theirs)
    // New ones stand where they stood; one that they changed and we removed stays, and is told.
    #expect(merged.units.map(\.id) == ["0", "1", "2"])
    #expect(merged.units.map(\.variants[1].segment.plainText) == ["y", "B", "d"])
    #expect(conflicts.map(\.after.id) == ["1"])
    #expect(merged.header.attributes["creationid"] == "them")
    #expect(TMXMemory.merge3(base: base, ours: theirs, theirs: base).merged.header == theirs.header)
  }

  @Test(arguments: [("en", nil), ("de", "de"), ("*all*", nil)])
  func aJoinedUnitKeepsItsSourceLanguage(_ language: String, _ kept: String?) throws {
    let part = TMXMemory(header: TMXHeader(sourceLanguage: language), units: [unit(("de", "a"), ("en", "b"))])
    let sink = XMLMemorySink()
    let writer = try TMXWriter(sink: sink, header: TMXHeader(sourceLanguage: "en"))
    _ = try TMXStreams.merge([reader(part)], into: writer)
    try writer.finish()
    let joined = try TMXMemory(reading: TMXReader(bytes: sink.bytes))
    #expect(joined.units.map { $0.attributes["srclang"] } == [kept])
  }

  // MARK: Writer

  @Test func whatTheDTDForbidsIsLeftOut() throws {
    let codes: [InlineContent] = [
      .text("a"), .code(InlineCode(.it, [XMLAttribute("pos", "middle")])),
      .code(InlineCode(.ph, [XMLAttribute("assoc", "q"), XMLAttribute("x", "1")])),
    ]
    var unit = TMXUnit(
      attributes: [XMLAttribute("segtype", "word"), XMLAttribute("tuid", "k")],
      variants: [TMXVariant(language: "en", segment: TMXSegment(content: codes))])
    let text = String(decoding: try written(TMXHeader(sourceLanguage: "en"), [unit], .init()), as: UTF8.self)
    // A side alone is no pair that lost its other side.
    #expect(text.contains("<tu tuid=\"k\">"))
    #expect(text.contains("<seg>a<it pos=\"begin\"/><ph x=\"1\"/></seg>"))
    unit.variants.append(TMXVariant("fr", ""))
    #expect(try units(written(TMXHeader(sourceLanguage: "en"), [unit], .init())).1.isEmpty)
  }
}
