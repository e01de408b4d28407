import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

func fixture(_ name: String, file: StaticString = #filePath) throws -> [UInt8] {
  let here = "\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  return try FileAccess.read(here + "/Fixtures/" + name)
}

func names(in folder: String, file: StaticString = #filePath) -> [String] {
  let here = "\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  guard let handle = opendir(here + "/Fixtures/" + folder) else { return [] }
  defer { closedir(handle) }
  var all: [String] = []
  while let entry = readdir(handle) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".tmx") { all.append(name) }
  }
  return all.sorted()
}

func units(_ bytes: [UInt8], recovering: Bool = false) throws(InputError) -> (TMXHeader, [TMXUnit], [TMXIssue]) {
  let reader = try TMXReader(bytes: bytes, options: TMXReader.Options(isRecovering: recovering))
  let header = try reader.header()
  var all: [TMXUnit] = []
  while let unit = try reader.nextUnit() { all.append(unit) }
  return (header, all, reader.takeIssues())
}

func written(_ header: TMXHeader, _ units: [TMXUnit], _ options: TMXWriter.Options) throws(InputError) -> [UInt8] {
  let sink = XMLMemorySink()
  let writer = try TMXWriter(sink: sink, header: header, options: options)
  for unit in units { try writer.write(unit) }
  try writer.finish()
  return sink.bytes
}

@Suite struct TMXReadWriteTests {
  @Test(arguments: names(in: "authored").filter { $0.hasPrefix("ok-") || $0.hasPrefix("warn-") })
  func roundTrip(_ name: String) throws {
    let (header, first, _) = try units(fixture("authored/" + name))
    let faithful = try written(header, first, .faithful)
    let (again, second, _) = try units(faithful)
    #expect(first == second)
    #expect(header.attributes["srclang"] == again.attributes["srclang"] && header.metadata == again.metadata)
    #expect(try written(again, second, .faithful) == faithful)
  }

  @Test(arguments: names(in: "authored"))
  func whatIsWrittenIsValid(_ name: String) throws {
    guard let (header, all, _) = try? units(fixture("authored/" + name), recovering: true) else {
      #expect(name.hasPrefix("bad-"))
      return
    }
    for level in 1...2 {
      let out = try written(header, all, TMXWriter.Options(level: level))
      #expect(try XMLValidation.validate(out, dtd: fixture("tmx14.dtd")).isEmpty)
    }
  }

  /// Each of them is a test above; none would be no failure.
  @Test func theFixturesAreThere() { #expect(names(in: "authored").count == 73) }

  @Test func typedTree() throws {
    let (_, all, _) = try units(fixture("authored/ok-inline-l2.tmx"))
    #expect(all[0].variants[0].segment.plainText == "A big cat Mao")
    #expect(all[0].variants[0].segment.codes.map(\.kind) == [.bpt, .ept, .ph, .hi, .it])
    #expect(all[0].place.position?.line == 6)
    #expect(all[0].variants[0].language == "en")
  }

  @Test func recoversBehindBrokenUnits() throws {
    let text = """
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="en" datatype="x"/><body>
      <tu tuid="1"><tuv xml:lang="en"><seg>a</seg></tuv></tu>
      <tu tuid="2"><tuv xml:lang="en"><seg>b & c</seg></tuv></tu>
      <tu tuid="3"><tuv xml:lang="en"><seg>d</seg></tuv></tu>
      <tu tuid="4"><tuv xml:lang="en"><seg>e<b></seg></tuv></tu>
      <tu tuid="5"><tuv xml:lang="en"><seg>f</seg></tuv></tu>
      </body></tmx>
      """
    let (_, all, issues) = try units(Array(text.utf8), recovering: true)
    #expect(all.map(\.id) == ["1", "3", "5"])
    #expect(all.map { $0.place.position?.line } == [2, 4, 6])
    #expect(all.map { $0.place.position?.column } == [1, 1, 1])
    #expect(issues.filter { $0.kind == .broken }.map(\.position.line) == [3, 5])
    #expect(throws: InputError.self) { try units(Array(text.utf8)) }
  }

  @Test func safeOutput() throws {
    var header = TMXHeader(sourceLanguage: "en_US")
    header.attributes["creationdate"] = "2024-01-31T10:00:00Z"
    let out = try written(
      header,
      [
        TMXUnit(
          id: "1", metadata: [.prop("x-a", "b\u{1}")],
          variants: [TMXVariant("en_US", "A\u{2}"), TMXVariant("fr", "B\r")]),
        TMXUnit(variants: [TMXVariant("en", "A"), TMXVariant("fr", " ")]),
      ], TMXWriter.Options())
    let text = String(decoding: out, as: UTF8.self)
    #expect(text.contains("srclang=\"en-US\""))
    #expect(text.contains("creationdate=\"20240131T100000Z\""))
    #expect(text.contains("<tuv xml:lang=\"en-US\"><seg>A</seg></tuv>"))
    #expect(text.contains("<seg>B&#13;</seg>"))
    #expect(!text.contains("<seg> </seg>"))
  }

  @Test func dates() {
    #expect(TMXDate("20240229T235959Z")?.description == "20240229T235959Z")
    #expect(TMXDate("20230229T235959Z") == nil)
    #expect(TMXDate(lenient: "2024-01-31T10:00:00.123Z")?.description == "20240131T100000Z")
    #expect(TMXDate(seconds: 0).description == "19700101T000000Z")
  }

  @Test func truncatedEverywhere() throws {
    let bytes = try fixture("authored/ok-inline-l2.tmx")
    for end in 0..<(bytes.count - 2) {
      #expect(throws: InputError.self) { try units(Array(bytes[..<end])) }
      _ = try? units(Array(bytes[..<end]), recovering: true)
    }
  }

  @Test func mutationsNeverCrash() throws {
    var random = SeededGenerator(seed: 42)
    let seeds = try names(in: "authored").map { try fixture("authored/" + $0) }
    // EXONYM_FUZZ says how many for a longer run.
    let rounds = getenv("EXONYM_FUZZ").flatMap { Int(String(cString: $0)) } ?? 1000
    var read = 0
    for round in 0..<rounds {
      var bytes = seeds[round % seeds.count]
      for _ in 0...random.below(4) {
        switch random.below(3) {
        case 0: bytes[random.below(bytes.count)] = UInt8(random.below(256))
        case 1: bytes.remove(at: random.below(bytes.count))
        default: bytes.insert(bytes[random.below(bytes.count)], at: random.below(bytes.count))
        }
      }
      guard let (header, all, _) = try? units(bytes, recovering: true) else { continue }
      let out = try written(header, all, TMXWriter.Options())
      _ = try units(out)
      read += 1
    }
    #expect(read > rounds / 2)
  }
}
