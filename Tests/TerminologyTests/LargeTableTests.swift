import Testing
import TextCore

@testable import Terminology

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tens of thousands of terms of one concept.
@Suite struct LargeTableTests {
  private static func file(_ name: String, _ count: Int) -> [UInt8] {
    var out = ""
    switch name {
    case "x.csv":
      out = "id,en,fr\n"
      for number in 0..<count { out += "one,term \(number),nom \(number)\n" }
    case "x.utx.txt":
      out = "#UTX 1.11; en/fr;\r\n#src\ttgt\tterm status\tconcept ID\r\n"
      for number in 0..<count { out += "term \(number)\tnom \(number)\tnon-standard\tone\r\n" }
    case "x.ttl":
      out = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<#one> a skos:Concept"
      for number in 0..<count { out += " ;\n skos:altLabel \"nom \(number)\"@fr" }
      out += " .\n"
    default:
      // Without ids: rows whose names are alike.
      out = "en,fr\n"
      for number in 0..<count { out += "term,nom \(number)\n" }
    }
    return Array(out.utf8)
  }

  private static func read(_ name: String, _ bytes: [UInt8]) -> Glossary? {
    switch name {
    case "x.utx.txt": UTXCodec.read(bytes, path: name).glossary
    case "x.ttl": SKOSTurtle.read(bytes, path: name).glossary
    default: TableReader.read(bytes, path: name).glossary
    }
  }

  private static func seconds(_ name: String, _ count: Int) throws -> Double {
    let bytes = file(name, count)
    var start = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    let glossary = try #require(read(name, bytes))
    var end = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    let terms = glossary.concepts.reduce(0) { $0 + $1.names.reduce(0) { $0 + $1.value.listedCount } }
    #expect(terms == (name == "x.ttl" ? count : 2 * count))
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) * 1e-9
  }

  /// Eight times the rows take about eight times the time; a search or a copy for each row takes 64 times.
  @Test(arguments: ["x.csv", "x.utx.txt", "x.ttl", "ids.csv"])
  func rowsOfOneConceptAreReadInLinearTime(_ name: String) throws {
    _ = try Self.seconds(name, 100)
    let small = try Self.seconds(name, 2_000)
    let large = try Self.seconds(name, 16_000)
    #expect(large < small * 24 + 0.3, "2,000: \(small) s, 16,000: \(large) s")
  }

  @Test func rowsOfOneIDAreJoined() throws {
    let table = """
      id,fr,fr:forbid,de,note
      one,Kiev,,Kiew,first
      one,Kyiv,Kiew,,second
      two,Lviv,,,
      one,Kiev,Kyïv,Kyjiw,
      one,Kyïv,,Kyjiw,
      """
    let glossary = try #require(TableReader.read(Array(table.utf8), path: "x.csv").glossary)
    #expect(glossary.concepts.map(\.id) == ["one", "two"])
    let one = try #require(glossary.concept("one"))
    let french = try #require(one.names[try Support.tag("fr")])
    #expect(french.preferred?.text == "Kiev")
    #expect(french.admitted.map(\.text) == ["Kyiv"])
    #expect(french.forbidden.map(\.text) == ["Kiew", "Kyïv"])
    let german = try #require(one.names[try Support.tag("de")])
    #expect(german.preferred?.text == "Kiew")
    #expect(german.admitted.map(\.text) == ["Kyjiw"])
    #expect(one.note == "second")
    #expect(one.place.span.start.line == 6)
  }

  @Test func idsCountOn() {
    var ids = ConceptIDs()
    _ = ids.claim("a-3")
    #expect((0..<4).map { _ in ids.claim("a") } == ["a", "a-2", "a-4", "a-5"])
  }
}
