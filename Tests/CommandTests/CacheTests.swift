import Foundation
import TestSupport
import Testing

/// The cache of compiled spellings changes nothing but the time.
struct CacheTests {
  static let article = "Valery Gerasimov a rencontré Mijailo Podoliak, d'Oreshnik et de Guersimov, à Kharkov.\n"

  private func normalize(_ scratch: Scratch, _ arguments: [String] = []) throws -> Program.Outcome {
    try Program.run(
      ["normalize", "--lang", "fr", "--glossary", Program.root.path + "/glossary"] + arguments,
      input: Array(Self.article.utf8), environment: ["EXONYM_CACHE_DIR": scratch.path + "/a/cache"])
  }

  private func files(_ scratch: Scratch) -> [String] {
    ((try? scratch.files()) ?? []).filter { $0.hasSuffix(".spellings") }
  }

  @Test func givesTheSameAsExpandingAnew() throws {
    let scratch = try Scratch()
    for arguments in [[], ["--report", "--report-format", "json"], ["--diff"], ["--suggest", "--report"]] {
      let fresh = try normalize(scratch, arguments + ["--no-cache"])
      let first = try normalize(scratch, arguments)
      let second = try normalize(scratch, arguments)
      #expect(fresh.text == first.text && first.text == second.text)
      #expect(fresh.errors == second.errors && fresh.status == second.status)
      #expect(!fresh.text.isEmpty)
    }
    #expect(files(scratch).count == 1)
  }

  @Test func damageIsHarmless() throws {
    let scratch = try Scratch()
    let fresh = try normalize(scratch, ["--report"])
    let name = try #require(files(scratch).first)
    let good = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + name))
    var random = SeededGenerator(seed: 11)
    var damaged: [[UInt8]] = [[], [0], Array(good.prefix(40)), Array(good.dropLast(9)), Array(good) + [0]]
    for _ in 0..<12 {
      var bytes = Array(good)
      bytes[random.below(bytes.count)] ^= UInt8(1 + random.below(255))
      damaged.append(bytes)
    }
    // Another format of the right length.
    damaged.append([UInt8](repeating: 0x41, count: good.count))
    for bytes in damaged {
      try scratch.write(bytes, name)
      let outcome = try normalize(scratch, ["--report"])
      #expect(outcome.text == fresh.text && outcome.status == fresh.status)
      // And it is whole again.
      #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + name)) == good)
    }
  }

  @Test func everyByteOfTheGlossaryCounts() throws {
    let scratch = try Scratch()
    let glossary = try String(contentsOfFile: Program.root.path + "/glossary/people.yaml", encoding: .utf8)
    try scratch.write(Array(glossary.utf8), "people.yaml")
    let environment = ["EXONYM_CACHE_DIR": scratch.path + "/cache"]
    func run() throws -> String {
      try Program.run(
        ["normalize", "--lang", "fr", "--glossary", scratch.path + "/people.yaml"],
        input: Array("Valery Gerasimov".utf8), environment: environment
      ).text
    }
    #expect(try run() == "Valeri Guerassimov")
    #expect(try run() == "Valeri Guerassimov")
    try scratch.write(Array(glossary.replacingOccurrences(of: "Guerassimov", with: "Guérassimov").utf8), "people.yaml")
    #expect(try run() == "Valeri Guérassimov")
    try scratch.write(Array("exonym: 2\n".utf8), "people.yaml")
    #expect(try run() == "")
  }

  @Test func aFolderThatCannotBeIsNoFault() throws {
    let scratch = try Scratch(["file": "x"])
    for folder in [scratch.path + "/file/cache", "/proc/none", "off", ""] {
      let outcome = try Program.run(
        ["normalize", "--lang", "fr", "--glossary", Program.root.path + "/glossary"], input: Array(Self.article.utf8),
        environment: ["EXONYM_CACHE_DIR": folder])
      #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.text.contains("Valeri Guerassimov"))
    }
  }
}
