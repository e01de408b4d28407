import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX

func memory(_ pairs: [(String?, String, String)]) -> TMXMemory {
  TMXMemory(
    header: TMXHeader(sourceLanguage: "en"),
    units: pairs.map { TMXPair(id: $0.0, source: $0.1, target: $0.2).unit("en", "fr") })
}

func reader(_ memory: TMXMemory) throws(InputError) -> TMXReader {
  try TMXReader(bytes: written(memory.header, memory.units, .faithful))
}

@Suite struct TMXOperationsTests {
  let sample = memory([("1", "A \"b\", c\\", "é\tü\nö"), ("2", "x < y & z", "Œ")])

  @Test(arguments: TMXTextFormat.allCases)
  func thereAndBack(_ format: TMXTextFormat) throws {
    let sink = XMLMemorySink()
    let report = try TMXExporter().export(reader(sample), as: format, to: sink)
    #expect(report.pairs == 2 && report.skipped == 0)
    var units: [TMXUnit] = []
    try TMXImporter(source: "en", target: "fr").read(sink.bytes, as: format) { units.append($0) }
    #expect(units.map(\.variants) == sample.units.map(\.variants))
  }

  @Test func moses() throws {
    let (a, b) = (XMLMemorySink(), XMLMemorySink())
    let report = try TMXExporter().exportMoses(reader(sample), source: a, target: b)
    #expect(report.unfit == 1 && report.pairs == 1)
    var units: [TMXUnit] = []
    let folder = try TemporaryFolder()
    let (one, other) = (try folder.write(a.bytes, "c.en"), try folder.write(b.bytes, "c.fr"))
    let importer = TMXImporter(source: "en", target: "fr")
    try importer.readMoses(source: one, target: other) { units.append($0) }
    #expect(units[0].variants == sample.units[1].variants)
    let longer = try folder.write(b.bytes + Array("x\n".utf8), "longer.fr")
    let error = #expect(throws: InputError.self) {
      try importer.readMoses(source: one, target: longer) { _ in }
    }
    #expect(error?.path == one && error?.position?.line == 2)
  }

  @Test func spreadsheets() throws {
    func pairs(_ text: String) throws -> [[String]] {
      var found: [[String]] = []
      try TMXImporter(source: "en", target: "fr").read(Array(text.utf8), as: .csv) { unit in
        found.append(unit.variants.flatMap { [$0.language, $0.segment.plainText] })
      }
      return found
    }
    let row = ["de", "a, \"b\"\nc", "fr", "d; e"]
    #expect(try pairs("de,fr\r\n\"a, \"\"b\"\"\nc\",d; e\r\n") == [row])
    #expect(try pairs("de;fr\n\"a, \"\"b\"\"\nc\";\"d; e\"\n\n") == [row])
    #expect(try pairs("de\tfr\na\tb") == [["de", "a", "fr", "b"]])
    let open = #expect(throws: InputError.self) { try pairs("a,b\n\"c,d\ne,f\n") }
    #expect(open?.position?.line == 2)
    let one = #expect(throws: InputError.self) { try pairs("a,b\nc\n") }
    #expect(one?.position?.line == 2)
  }

  @Test func jsonLines() throws {
    func read(_ text: String) throws -> [TMXUnit] {
      var units: [TMXUnit] = []
      try TMXImporter(source: "en", target: "fr").read(Array(text.utf8), as: .jsonl) { units.append($0) }
      return units
    }
    let text = #"{"id": 7, "source": "a", "target": "b", "extra": {"x": [1]}, "targetLanguage": "de"}"#
    let unit = try #require(try read(text + "\n").first)
    #expect(unit.id == "7" && unit.variants.map(\.language) == ["en", "de"])
    let error = #expect(throws: InputError.self) { try read(text + "\n{\"source\": }\n") }
    #expect(error?.position?.line == 2 && error?.position?.column == 12)
  }

  @Test func poPlurals() throws {
    let text =
      "msgid \"a file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"un fichier\"\nmsgstr[1] \"%d \"\n\"fichiers\"\n"
    var units: [TMXUnit] = []
    try TMXImporter(source: "en", target: "fr").read(Array(text.utf8), as: .po) { units.append($0) }
    #expect(units.map(\.variants[1].segment.plainText) == ["un fichier", "%d fichiers"])
    #expect(units.map { $0.prop("x-plural") } == ["0", "1"])
  }

  @Test func poPluralsThereAndBack() throws {
    let text = """
      msgid ""
      msgstr ""
      "Language: fr\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Plural-Forms: nplurals=2; plural=(n > 1);\\n"
      "X-Source-Language: en\\n"

      msgctxt "menu"
      msgid "a file"
      msgid_plural "%d files"
      msgstr[0] "un fichier"
      msgstr[1] "%d fichiers"
      msgstr[2] "%d de fichiers"

      msgid "one form"
      msgid_plural "forms"
      msgstr[0] "forme"

      msgid "a"
      msgstr "b"

      """
    var units: [TMXUnit] = []
    try TMXImporter(source: "en", target: "fr").read(Array(text.utf8), as: .po) { units.append($0) }
    let sink = XMLMemorySink()
    let report = try TMXExporter().export(
      TMXReader(bytes: written(TMXHeader(sourceLanguage: "en"), units, .faithful)), as: .po, to: sink)
    #expect(report.pairs == 5 && report.unfit == 0)
    #expect(String(decoding: sink.bytes, as: UTF8.self) == text)
  }

  @Test func aFormThatIsMissingEndsItsMessage() {
    func form(_ number: Int) -> TMXPair {
      var pair = TMXPair(source: "a", target: "b\(number)")
      pair.plural = number
      return pair
    }
    var plurals = TMXPlurals()
    let messages = [0, 1, 0, 2].map { plurals.add(form($0)) } + [plurals.finish()]
    #expect(messages.map { $0.map(\.target) } == [[], [], ["b0", "b1"], ["b0"], ["b2"]])
  }

  @Test(arguments: [TMXTextFormat.xliff12, .xliff21])
  func xliffKeepsCodes(_ format: TMXTextFormat) throws {
    let text = """
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="en" datatype="x"/><body><tu tuid="k"><tuv xml:lang="en"><seg>A <bpt i="1" x="1" type="bold">&lt;b></bpt>\
      big<ept i="1">&lt;/b></ept> cat<ph x="2">{0}</ph> <hi x="3" type="t">x<ph x="4">&lt;br/></ph></hi>\
      <it pos="begin" x="5">&lt;i></it></seg></tuv><tuv xml:lang="fr"><seg>Un <ph x="2">{0}</ph> \
      <bpt i="2" x="1" type="bold">&lt;b></bpt>gros<ept i="2">&lt;/b></ept> chat<hi x="3" type="t">y\
      <ph x="4">&lt;br/></ph></hi><it pos="end" x="5">&lt;/i></it></seg></tuv></tu></body></tmx>
      """
    let sink = XMLMemorySink()
    let report = try TMXExporter().export(TMXReader(bytes: Array(text.utf8)), as: format, to: sink)
    #expect(report.pairs == 1 && report.withCodes == 0)
    var back: [TMXUnit] = []
    try TMXImporter(source: "en", target: "fr").read(sink.bytes, as: format) { back.append($0) }
    let (_, all, _) = try units(Array(text.utf8))
    func shape(_ segment: TMXSegment) -> [String] {
      segment.codes.map { code in
        // i is a name within its segment: only the pairing matters.
        code.kind.rawValue
          + code.attributes.filter { $0.name != "i" }.map { " \($0.name)=\($0.value)" }.sorted().joined()
          + TMXSegment(content: code.content).plainText
      }
    }
    for (a, b) in zip(all[0].variants, back[0].variants) {
      #expect(shape(a.segment) == shape(b.segment))
      #expect(a.segment.plainText == b.segment.plainText)
      let pairs = b.segment.codes.filter { $0.kind == .bpt || $0.kind == .ept }.map { $0.attributes["i"] }
      #expect(pairs.count == 2 && pairs[0] == pairs[1])
    }
    #expect(back[0].id == "k" && back[0].variants.map(\.language) == ["en", "fr"])
  }

  @Test(arguments: [TMXTextFormat.xliff12, .xliff21])
  func xliffKeepsNotesAndProperties(_ format: TMXTextFormat) throws {
    var unit = TMXUnit(
      id: "k", metadata: [.prop("x-context", "menu & <bar>"), .note("both"), .prop("Client name 5%", "Ä \"B\"")],
      variants: [
        TMXVariant(language: "en", metadata: [.note("of the source")], segment: TMXSegment("One")),
        TMXVariant(language: "fr", metadata: [.note("of the target")], segment: TMXSegment("Un")),
      ])
    let plain = TMXUnit(id: "p", variants: unit.variants.map { TMXVariant(language: $0.language, segment: $0.segment) })
    func exported(_ units: [TMXUnit]) throws -> (bytes: [UInt8], report: TMXExporter.Report) {
      let sink = XMLMemorySink()
      let memory = try written(TMXHeader(sourceLanguage: "en"), units, .faithful)
      let report = try TMXExporter().export(TMXReader(bytes: memory), as: format, to: sink)
      return (sink.bytes, report)
    }
    let (bytes, report) = try exported([unit, plain])
    #expect(report.pairs == 2 && report.withSideProperties == 0)
    var back: [TMXUnit] = []
    try TMXImporter(source: "en", target: "fr").read(bytes, as: format) { back.append($0) }
    try #require(back.count == 2)
    #expect(Set(back[0].metadata) == Set(unit.metadata))
    #expect(back[0].variants.map(\.metadata) == unit.variants.map(\.metadata))
    #expect(back[1].metadata.isEmpty && back[1].variants.allSatisfy(\.metadata.isEmpty))
    // XLIFF has no place for what stands beside one side: said, not passed over.
    unit.variants[1].metadata.append(.prop("x-of-target", "a"))
    #expect(try exported([unit, plain]).report.withSideProperties == 1)
  }

  @Test func notesOfXLIFFFilesStayWithTheirUnit() throws {
    let text = """
      <xliff version="1.2"><file original="a" source-language="en" target-language="fr"><header><note>of the file</note>
      </header><body><group><note>of the group</note><trans-unit id="1"><source>One</source><target>Un</target>
      <note from="translator">of one</note><alt-trans><target>Une</target><note>of a match</note></alt-trans>
      <context-group><context context-type="sourcefile">a.c</context></context-group></trans-unit>
      <trans-unit id="2"><source>Two</source><target>Deux</target></trans-unit></group></body></file></xliff>
      """
    var back: [TMXUnit] = []
    try TMXImporter(source: "en", target: "fr").read(Array(text.utf8), as: .xliff12) { back.append($0) }
    #expect(back.map(\.metadata) == [[.note("of one")], []])
  }

  @Test func splittingBySize() throws {
    let all = memory((0..<50).map { ("\($0)", "source \($0)", "target \($0)") })
    var parts: [String: XMLMemorySink] = [:]
    let counts = try TMXStreams.split(reader(all), by: .bytes(2000)) { (name, header) throws(InputError) in
      let part = XMLMemorySink()
      parts[name] = part
      return try TMXWriter(sink: part, header: header)
    }
    #expect(counts.units.values.reduce(0, +) == 50 && counts.units.count > 3 && counts.dropped == 0)
    #expect(parts.values.allSatisfy { $0.bytes.count < 2300 })
  }

  @Test func statistics() throws {
    let found = try TMXStatistics(of: reader(memory([(nil, "a b", "c"), (nil, "a b", "c"), (nil, "d", "")])))
    #expect(found.units == 3 && found.duplicates == 1 && found.emptySegments == 1)
    #expect(found.languages.first { $0.tag == "en" }?.words == 5)
  }

  @Test func confidencesThatAreNoneAreNotCounted() throws {
    let units = ["0.5", "1e300", "-1", "nan", "0.7"].map { text in
      TMXUnit(
        metadata: [.prop("x-exonym-confidence", text)],
        variants: [
          TMXVariant(language: "en", segment: TMXSegment("a")), TMXVariant(language: "fr", segment: TMXSegment("b")),
        ])
    }
    #expect(units.map(\.confidence) == [0.5, nil, nil, nil, 0.7])
    #expect(TMXUnit(metadata: [.note("0.9")], variants: []).confidence == nil)
    let bytes = try written(TMXHeader(sourceLanguage: "en"), units, .faithful)
    let mean = try #require(try TMXStatistics(of: TMXReader(bytes: bytes)).meanConfidence)
    #expect(abs(mean - 0.6) < 1e-9)
  }

  @Test func cleaning() throws {
    var cleaner = TMXCleaner(Set(TMXCleaner.Rule.allCases), sourceLanguage: "en")
    let all = memory([
      (nil, " a  b ", "c"), (nil, "a b", "c"), (nil, "a b", "d"), (nil, "same", "same"), (nil, "e", "\u{A0}"),
    ])
    var notes: [TMXCleaner.Note] = []
    let kept = all.units.compactMap { cleaner.clean($0) { notes.append($0) } }
    #expect(kept.map(\.variants[0].segment.plainText) == ["a b"])
    #expect(notes.map(\.rule) == [.spaces, .duplicates, .conflicts, .untranslated, .empty])
  }

  @Test func filtering() {
    var filter = TMXFilter()
    filter.languages = ["en", "fr"]
    var unit = TMXUnit(variants: [TMXVariant("en-US", "a"), TMXVariant("FR", "b"), TMXVariant("de", "c")])
    #expect(filter.apply(unit)?.variants.map(\.language) == ["en-US", "FR"])
    filter.policy = .exact
    #expect(filter.apply(unit) == nil)
    filter = TMXFilter()
    filter.quality = ("score", 0.5)
    #expect(filter.apply(unit) == nil)
    unit.metadata = [.prop("score", "0.7")]
    #expect(filter.apply(unit) == unit)
    filter.maximumRatio = 3
    unit.variants = [TMXVariant("en", "abc"), TMXVariant("fr", "abcdefghi")]
    #expect(filter.apply(unit) == unit)
    unit.variants[1] = TMXVariant("fr", "abcdefghij")
    #expect(filter.apply(unit) == nil)
    unit.variants[1] = TMXVariant("fr", "")
    #expect(filter.apply(unit) == nil)
  }

  @Test func differences() {
    let a = memory([("1", "a", "b"), ("2", "c", "d"), (nil, "e", "f")])
    let b = memory([("1", "a", "B"), (nil, "e", "f"), ("3", "g", "h")])
    let diff = TMXDiff(from: a, to: b)
    #expect(diff.changed.map(\.after.id) == ["1"])
    #expect(diff.added.map(\.id) == ["3"] && diff.removed.map(\.id) == ["2"])
    #expect(TMXDiff(from: a, to: a).isEmpty)
  }

  /// Among units of one source text each finds itself, and nothing is lost or told twice.
  @Test func diffsOfManyUnitsOfOneText() {
    let old = memory([(nil, "OK", "Oui"), (nil, "OK", "D’accord"), (nil, "OK", "Bien")])
    let new = memory([(nil, "OK", "Bon"), (nil, "OK", "Oui"), (nil, "OK", "D’accord")])
    let diff = TMXDiff(from: old, to: new)
    #expect(diff.added.isEmpty && diff.removed.isEmpty)
    #expect(diff.changed == [TMXDiff.Change(before: old.units[2], after: new.units[0])])
    var random = SeededGenerator(seed: 31)
    func some() -> TMXMemory {
      memory(
        (0..<random.below(12)).map { _ in (nil, ["a", "b"][random.below(2)], ["x", "y", "z"][random.below(3)]) })
    }
    func counts(_ units: [TMXUnit]) -> [TMXUnit: Int] { units.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    for _ in 0..<300 {
      let (one, other) = (some(), some())
      let diff = TMXDiff(from: one, to: other)
      var made = counts(one.units)
      for unit in diff.removed + diff.changed.map(\.before) { made[unit, default: 0] -= 1 }
      #expect(made.values.allSatisfy { $0 >= 0 })
      for unit in diff.added + diff.changed.map(\.after) { made[unit, default: 0] += 1 }
      #expect(made.filter { $0.value > 0 } == counts(other.units))
      #expect(diff.changed.allSatisfy { $0.before != $0.after })
      let texts = { (units: [TMXUnit]) in Set(units.map { $0.variants[0].segment.plainText }) }
      #expect(texts(diff.added).isDisjoint(with: texts(diff.removed)))
    }
  }

  @Test func threeWayMerge() {
    let base = memory([("1", "a", "b"), ("2", "c", "d"), ("3", "e", "f"), ("4", "i", "j")])
    let ours = memory([("1", "a", "OURS"), ("2", "c", "d"), ("3", "e", "OURS")])
    let theirs = memory([("1", "a", "b"), ("2", "c", "THEIRS"), ("5", "k", "l"), ("3", "e", "THEIRS"), ("4", "i", "j")])
    let (merged, conflicts) = TMXMemory.merge3(base: base, ours: ours, theirs: theirs)
    #expect(merged.units.map(\.id) == ["1", "2", "5", "3", "3"])
    #expect(merged.units.map(\.variants[1].segment.plainText) == ["OURS", "THEIRS", "l", "OURS", "THEIRS"])
    #expect(conflicts.count == 1)
  }

  @Test func mergingAndSplitting() throws {
    let sink = XMLMemorySink()
    let writer = try TMXWriter(sink: sink, header: sample.header)
    let counts = try TMXStreams.merge([reader(sample), reader(sample)], into: writer)
    try writer.finish()
    #expect(counts.written == 2 && counts.dropped == 2)
    var parts: [String: XMLMemorySink] = [:]
    let split = try TMXStreams.split(TMXReader(bytes: sink.bytes), by: .units(1)) { (name, header) throws(InputError) in
      let part = XMLMemorySink()
      parts[name] = part
      return try TMXWriter(sink: part, header: header)
    }
    #expect(split.units == ["1": 1, "2": 1])
    #expect(parts.values.allSatisfy { (try? TMXMemory(reading: TMXReader(bytes: $0.bytes)))?.units.count == 1 })
  }
}
