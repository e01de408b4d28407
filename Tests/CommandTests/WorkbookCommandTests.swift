import Foundation
import Testing
import XMLStream

@testable import Workbooks

/// Workbooks as glossaries and memories, by the program.
@Suite struct WorkbookCommandTests {
  private static let table =
    "id,kind,note,en,fr,fr:avoid\nkyiv,place,=1+1,Kyiv,Kyiv,Kiev\nlvov,place,00123,Lviv,Lviv,\n"

  /// A scratch folder with a workbook made of the table.
  private func folder(_ more: [String: String] = [:]) throws -> Scratch {
    let scratch = try Scratch(["terms.csv": Self.table].merging(more) { $1 })
    let made = try Program.run(["glossary", "convert", "terms.csv", "-o", "terms.xlsx"], in: scratch.path)
    #expect(made.status == 0 && made.errors.contains("terms.xlsx: 2 concepts as xlsx"))
    return scratch
  }

  private func bytes(_ name: String, in scratch: Scratch) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.file(name))))
  }

  @Test func thereAndBack() throws {
    let scratch = try folder()
    let back = try Program.run(["glossary", "convert", "terms.xlsx", "--to", "csv"], in: scratch.path)
    #expect(back.status == 0 && back.text == Self.table)
    let printed = try Program.run(["glossary", "convert", "terms.csv", "--to", "xlsx"], in: scratch.path)
    #expect(try printed.output == bytes("terms.xlsx", in: scratch))
    let merged = try Program.run(["glossary", "merge", "terms.xlsx", "-o", "again.xlsx"], in: scratch.path)
    #expect(try merged.status == 0 && bytes("again.xlsx", in: scratch) == bytes("terms.xlsx", in: scratch))
    #expect(try Program.run(["glossary", "diff", "terms.xlsx", "terms.csv"], in: scratch.path).status == 0)
    let other = try Program.run(["glossary", "convert", "terms.csv", "-o", "terms.xls"], in: scratch.path)
    #expect(other.status == 2 && other.errors.contains("the ending of 'terms.xls' names no format"))
  }

  @Test func aWorkbookIsAGlossary() throws {
    let scratch = try folder(["a.txt": "Des combats à Kiev.\n"])
    let text = try Program.run(["normalize", "-g", "terms.xlsx", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(text.text == "Des combats à Kyiv.\n")
    let list = try Program.run(["glossary", "list", "-g", "terms.xlsx"], in: scratch.path)
    #expect(list.text.contains("kyiv") && list.text.contains("lvov"))
    let found = try Program.run(["check", "-g", "terms.xlsx", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(found.status == 1 && found.text.contains("terms.xlsx:2:"))
    let input = try Program.run(
      ["check", "-", "--stdin-filename", "terms.xlsx"], input: bytes("terms.xlsx", in: scratch), in: scratch.path)
    #expect(input.status == 0)
  }

  @Test(arguments: ["full", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle"])
  func findingsHaveRowAndColumn(_ format: String) throws {
    let scratch = try Scratch(["terms.csv": "id,fr,en\nkyiv, Kyiv,Kyiv\nkyiw,“Lviv”,Lviv\n"])
    _ = try Program.run(["glossary", "convert", "terms.csv", "-o", "terms.xlsx"], in: scratch.path)
    let run = try Program.run(["check", "terms.xlsx", "--fail-on", "warning", "--format", format], in: scratch.path)
    #expect(run.status == 1 && run.text.contains("G306"))
    if format == "full" {
      #expect(run.text.contains("--> terms.xlsx:3:4") && run.text.contains("cell Glossary!D3"))
    }
    if format == "concise" { #expect(run.text.contains("terms.xlsx:3:4: G306")) }
    if format == "sarif" { #expect(run.text.contains("\"startLine\": 3") && run.text.contains("\"startColumn\": 4")) }
    let fixed = try Program.run(["check", "terms.xlsx", "--fix"], in: scratch.path)
    #expect(try fixed.status == 0 && WorkbookReader(path: scratch.file("terms.xlsx")).sheets.count == 1)
  }

  @Test func whatIsNoWorkbookEndsWithTwo() throws {
    let scratch = try folder(["text.xlsx": "id,fr\n", "empty.xlsx": ""])
    let whole = try bytes("terms.xlsx", in: scratch)
    try scratch.write(Array(whole.dropLast(20)), "cut.xlsx")
    try scratch.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), "old.xls")
    for (name, message) in [
      ("text.xlsx", "this is no workbook"), ("empty.xlsx", "the file is empty"), ("cut.xlsx", "no whole ZIP archive"),
      ("old.xls", "format before 2007 (.xls)"), ("gone.xlsx", "no such file"),
    ] {
      for arguments in [
        ["check", name], ["glossary", "convert", name, "--to", "csv"], ["glossary", "list", "-g", name],
        ["tmx", "convert", name, "-o", "a.tmx"],
      ] {
        let run = try Program.run(arguments, in: scratch.path)
        #expect(run.status == 2, "\(arguments)")
        #expect((run.errors + run.text).contains(message), "\(arguments)")
      }
    }
    #expect(try !scratch.files().contains("a.tmx"))
  }

  @Test func anErrorWithoutAdviceHasNone() throws {
    let sink = XMLMemorySink()
    let zip = ZipWriter(sink: sink)
    for (name, text) in WorkbookParts.all(sheet: "S") { try zip.add(name, Array(text.utf8)) }
    try zip.add(
      "xl/worksheets/sheet1.xml", Array("<worksheet><sheetData><row r=\"1048577\"/></sheetData></worksheet>".utf8))
    try zip.finish()
    let scratch = try Scratch()
    try scratch.write(sink.bytes, "a.xlsx")
    let run = try Program.run(["glossary", "convert", "a.xlsx", "--to", "csv"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.errors == "exonym: error: a.xlsx: a sheet has at most 1048576 rows, this is row 1048577\n")
  }

  @Test func theSheetIsChosen() throws {
    let scratch = try folder()
    let wrong = try Program.run(
      ["glossary", "convert", "terms.xlsx", "--sheet", "Glosary", "--to", "csv"], in: scratch.path)
    #expect(wrong.status == 2 && wrong.errors.contains("there is no") == false)
    #expect(
      wrong.errors.contains("the workbook has no sheet 'Glosary'") && wrong.errors.contains("did you mean 'Glossary'?"))
    let right = try Program.run(
      ["glossary", "convert", "terms.xlsx", "--sheet", "glossary", "--to", "csv"], in: scratch.path)
    #expect(right.text == Self.table)
    for arguments in [
      ["glossary", "convert", "terms.csv", "--to", "native"], ["tmx", "convert", "terms.csv", "-o", "a.tmx"],
    ] {
      let none = try Program.run(arguments + ["--sheet", "Glossary"], in: scratch.path)
      #expect(none.status != 0 && none.errors.contains("--sheet names a sheet of a workbook"))
    }
  }

  @Test func memoriesThereAndBack() throws {
    let scratch = try Scratch(["a.csv": "fr,en\r\n=1+1,00123\r\n\"Un\ndeux\",MARCH1\r\n"])
    _ = try Program.run(["tmx", "convert", "a.csv", "-o", "a.tmx"], in: scratch.path)
    let made = try Program.run(["tmx", "convert", "a.tmx", "-o", "a.xlsx"], in: scratch.path)
    #expect(made.status == 0 && made.errors == "2 pairs written\n")
    let back = try Program.run(["tmx", "convert", "a.xlsx", "-o", "b.tmx"], in: scratch.path)
    #expect(back.status == 0 && back.errors == "2 units written\n")
    let again = try Program.run(["tmx", "convert", "b.tmx", "--to", "csv"], in: scratch.path)
    #expect(try again.text == scratch.read("a.csv"))
    let piped = try Program.run(
      ["tmx", "convert", "--from", "xlsx", "-", "--src-lang", "fr", "--tgt-lang", "en"],
      input: bytes("a.xlsx", in: scratch),
      in: scratch.path)
    #expect(piped.text.contains("<seg>=1+1</seg>"))
    let odd = try Program.run(["tmx", "convert", "a.tmx", "-o", "a.ods"], in: scratch.path)
    #expect(odd.status != 0)
    #expect(try !scratch.files().contains("a.ods"))
  }
}
