import Documents
import TestSupport
import Testing
import TextCore

@Suite struct AppleStringsTests {
  private static let file = """
    /* Kursk stays in "comments" */
    "Kursk" = "La ville de Kursk";
    // "Kursk" = "Kursk";
    title = "Dites \\"Kursk\\"\\n\\U00e9t\\u00E9 %@";
    "empty"="";"alone";
    "word" = Kursk;
    """

  @Test func valuesAreText() {
    #expect(RegionsTests.texts(Self.file, .strings) == ["La ville de Kursk", "Dites \"Kursk\"\nété %@"])
    #expect(TextRegions.fault(in: Array(Self.file.utf8), type: .strings) == nil)
    #expect(RegionsTests.texts("\u{FEFF}\"a\" = \"b\";", .strings) == ["b"])
    #expect(RegionFormat(path: "fr.lproj/Localizable.strings") == .strings)
  }

  @Test func editsTouchTheirBytesAlone() throws {
    let bytes = Array(Self.file.utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: .strings))
    let start = try #require(text.bytes.firstRange(of: Array("Kursk\"".utf8))?.lowerBound)
    let edits = try #require(text.edits(for: start..<(start + 5), "\"K\\\n\u{1}"))
    let changed = String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
    #expect(changed == Self.file.replacing("\\\"Kursk\\\"", with: "\\\"\\\"K\\\\\\n\\U0001\\\""))
  }

  @Test(arguments: [
    ("\"a\" = \"b\"", 1, 10, "the entry of line 1 has no end"),
    ("\"a\" = \"b\";\n\"c = \"d\";", 2, 7, "the entry of line 2 has no end"),
    ("\"a\" = ;", 1, 7, "a value is missing"),
    ("\"a\" = \"b", 1, 7, "the quotation mark is never closed"),
    ("\n/* \"a\" = \"b\";", 2, 1, "the comment is never closed"),
    ("{ a = b; }", 1, 1, "this is no key"),
    ("bplist00", 1, 1, "this is a compiled strings file"),
    ("<?xml version=\"1.0\"?><plist/>", 1, 1, "this is a property list in XML"),
  ])
  func faultsHaveTheirPlace(_ text: String, _ line: Int, _ column: Int, _ message: String) throws {
    let fault = try #require(TextRegions.fault(in: Array(text.utf8), type: .strings))
    #expect(fault.message == message)
    #expect(fault.position?.line == line && fault.position?.column == column, "\(String(describing: fault.position))")
  }

  @Test func anyBytesAreRead() {
    var state: UInt64 = 7
    let signs = Array("\"\"=;/*\\ a\n".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 33) % signs.count]
      }
      for type in [RegionFormat.strings, .stringCatalogue] {
        _ = TextRegions.fault(in: bytes, type: type)
        for region in TextRegions.find(in: bytes, type: type) {
          #expect(region.pieces.allSatisfy { $0.range.upperBound <= bytes.count })
        }
      }
    }
  }

  @Test func cataloguesHaveTheirLanguages() throws {
    let catalogue = """
      {
        "sourceLanguage" : "en",
        "strings" : {
          "value" : {
            "comment" : "Kursk",
            "localizations" : {
              "de" : { "stringUnit" : { "state" : "translated", "value" : "Die Stadt \\"Kursk\\"" } },
              "fr" : {
                "variations" : { "plural" : { "one" : { "stringUnit" : { "state" : "new", "value" : "%d ville" } } } }
              }
            }
          },
          "Kursk" : { }
        },
        "version" : "1.0"
      }
      """
    let bytes = Array(catalogue.utf8)
    let regions = TextRegions.find(in: bytes, type: .stringCatalogue)
    #expect(RegionsTests.texts(catalogue, .stringCatalogue) == ["Die Stadt \"Kursk\"", "%d ville"])
    #expect(regions.map { $0.language?.tag } == ["de", "fr"])
    #expect(TextRegions.fault(in: bytes, type: .stringCatalogue) == nil)
    let fault = try #require(TextRegions.fault(in: Array("{\n \"strings\": }".utf8), type: .stringCatalogue))
    #expect(fault.position?.line == 2)
    #expect(RegionFormat(path: "Localizable.xcstrings") == .stringCatalogue)
  }
}
