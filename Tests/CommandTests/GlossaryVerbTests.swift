import Foundation
import Testing

/// Glossaries joined and converted by the program.
@Suite struct GlossaryVerbTests {
  private static let base = "exonym: 1\nconcepts:\n  - id: kyiv\n    kind: place\n    fr: Kiev\n"
  private static let house = "exonym: 1\nconcepts:\n  - id: kyiv\n    fr: Kyiv\n"

  @Test func theLaterFileWinsAndTheEndingNamesTheFormat() throws {
    let scratch = try Scratch(["base.yaml": Self.base, "house.yaml": Self.house])
    let merged = try Program.run(["glossary", "merge", "base.yaml", "house.yaml"], in: scratch.path)
    #expect(merged.text.contains("    kind: place\n    fr: {use: Kyiv, avoid: [Kiev]}\n"))
    #expect(try Program.run(["glossary", "merge", "--help"]).text.contains("later"))
    let table = try Program.run(["glossary", "merge", "base.yaml", "house.yaml", "-o", "all.csv"], in: scratch.path)
    #expect(table.status == 0)
    #expect(try scratch.read("all.csv").hasPrefix("id,kind,fr"))
    let odd = try Program.run(["glossary", "merge", "base.yaml", "-o", "all.doc"], in: scratch.path)
    #expect(odd.status == 2)
    #expect(odd.errors.contains("the ending of 'all.doc' names no format"))
  }

  @Test func whatIsFoundHasANameWithoutASourceToo() throws {
    let scratch = try Scratch(["base.yaml": Self.base])
    let found = try Program.run(["glossary", "find", "-g", "base.yaml", "Kiev"], in: scratch.path)
    #expect(found.text == "1.00  kyiv  Kiev\n")
  }

  @Test func convertDoesNotWriteOverWhatItReads() throws {
    let scratch = try Scratch(["a.yaml": "# a remark\n" + Self.base])
    let run = try Program.run(["glossary", "convert", "a.yaml", "-o", "./a.yaml"], in: scratch.path)
    #expect(run.status == 2)
    #expect(try scratch.read("a.yaml").hasPrefix("# a remark"))
  }

  @Test func oneErrorOfManyIsNotCalledTheOnlyOne() throws {
    let scratch = try Scratch(["a.csv": "id,fr,en\na,Un\nb,Deux\nc,Trois,Three\n"])
    let run = try Program.run(["glossary", "convert", "a.csv", "--to", "native"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("a.csv:2:1") && run.errors.contains("1 more error: exonym check shows all"))
  }

  @Test func languagesAreNamedAsInOtherVerbs() throws {
    let scratch = try Scratch(["a.csv": "id,fr,en\na,Un,One\n"])
    let utx = try Program.run(
      ["glossary", "convert", "a.csv", "--to", "utx", "--src-lang", "en", "--tgt-lang", "fr"], in: scratch.path)
    #expect(utx.text.contains("en/fr") && utx.text.contains("One\tUn"))
    let tbx = try Program.run(["glossary", "convert", "a.csv", "--to", "tbx"], in: scratch.path)
    #expect(tbx.text.contains("<martif"))
  }
}
