import Foundation
import Testing
import TextCore

/// Texts in encodings of the past, as nobody names them.
@Suite struct LegacyEncodingTests {
  private static let glossary = """
    exonym: 1
    concepts:
      - {id: kyiv, kind: place, ru: {use: Київ, avoid: [Киев]}, pl: {use: Kijów, avoid: [Kiev]}}

    """
  private static let russian =
    "Он приехал в Киев вчера вечером, и никто его не ждал на вокзале. Потом он пошёл домой через весь город.\n"
  private static let polish = "Wczoraj był Kiev, a później żółw poszedł przez całe miasto, żeby zdążyć na święto.\n"

  private func encoded(_ text: String, _ name: String) throws -> [UInt8] {
    try TextEncoding(name: name).encode(Array(text.utf8))
  }

  @Test(arguments: [
    ("windows-1251", "ru", LegacyEncodingTests.russian), ("KOI8-U", "ru", LegacyEncodingTests.russian),
    ("windows-1250", "pl", LegacyEncodingTests.polish),
  ])
  func areRecognisedAndKept(_ encoding: String, _ language: String, _ text: String) throws {
    let scratch = try Scratch(["g.yaml": Self.glossary])
    let wanted = text.replacingOccurrences(of: "Киев", with: "Київ").replacingOccurrences(of: "Kiev", with: "Kijów")
    try scratch.write(encoded(text, encoding), "a.txt")
    let found = try Program.run(["check", "-g", "g.yaml", "--format", "concise", "a.txt"], in: scratch.path)
    #expect(found.text.contains("T101") && found.status == 1, "\(found.errors)")
    #expect(found.errors.contains("a.txt: read as "))
    // KOI8-R, which it is taken for, has no ї: what cannot be written is said, and the file stays.
    let run = try Program.run(["normalize", "-g", "g.yaml", "--write", "a.txt"], in: scratch.path)
    #expect((run.status == 0) == (encoding != "KOI8-U"))
    #expect(run.status != 0 || run.errors.contains("taken for \(language)") && run.errors.contains("read as "))
    let after = try #require(FileManager.default.contents(atPath: scratch.file("a.txt")))
    if run.status == 0 {
      #expect(Array(after) == (try encoded(wanted, encoding)))
    } else {
      #expect(run.errors.contains("has no such character"), "\(run.errors)")
      #expect(Array(after) == (try encoded(text, encoding)))
    }
  }

  @Test func whatAPageDeclaresCounts() throws {
    let scratch = try Scratch(["g.yaml": Self.glossary])
    let page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Киев</p></body></html>\n"
    try scratch.write(encoded(page, "windows-1251"), "a.html")
    let fixed = try Program.run(["check", "-g", "g.yaml", "--lang", "ru", "--fix", "a.html"], in: scratch.path)
    #expect(fixed.errors.contains("1 fix applied"), "\(fixed.errors)")
    let after = try #require(FileManager.default.contents(atPath: scratch.file("a.html")))
    #expect(Array(after) == (try encoded(page.replacingOccurrences(of: "Киев", with: "Київ"), "windows-1251")))
  }
}
