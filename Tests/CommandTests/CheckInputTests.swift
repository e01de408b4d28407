import Foundation
import Testing

/// What a check is given, and what it is not.
@Suite struct CheckInputTests {
  static let glossary = NormalizeCommandTests.glossary

  @Test func textsWithoutAGlossaryAreNotCalledClean() throws {
    let scratch = try Scratch(["a.txt": "Guersimov est à Kharkov."])
    // Elsewhere the program has no glossary beside it.
    let program = scratch.path + "/exonym"
    try FileManager.default.copyItem(atPath: Program.path, toPath: program)
    let outcome = try Program.run(["check", "--lang", "fr", "a.txt"], in: scratch.path, program: program)
    #expect(outcome.errors.contains("the names in 1 text are not checked, no glossary is named"))
    // One that was asked for and is not there is another thing: nothing was checked.
    let shipped = try Program.run(
      ["check", "-g", "shipped", "--lang", "fr", "a.txt"], in: scratch.path, program: program)
    #expect(shipped.status == 2)
    #expect(shipped.errors.contains("the glossary that comes with the program is not found"))
    let given = try Program.run(
      ["check", "--glossary", Program.root.path + "/glossary", "--lang", "fr", "a.txt"], in: scratch.path,
      program: program)
    #expect(given.status == 1)
    #expect(!given.errors.contains("no glossary"))
  }

  /// A run on texts wrote no report, and CI had nothing to show.
  @Test func aBrokenGlossaryStandsInTheReport() throws {
    let memory =
      "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" "
      + "adminlang=\"en\" srclang=\"fr\" datatype=\"plaintext\"/><body/></tmx>"
    let scratch = try Scratch([
      "exonym.yaml": "glossary: [house.yaml]\n", "house.yaml": "exonym: 1\nconcepts:\n  - {id: a, knid: place}\n",
      "a.txt": "à Kharkov, dans la ville", "m.tmx": memory,
    ])
    for arguments in [["a.txt"], ["--lang", "fr", "a.txt"], ["a.txt", "m.tmx"], ["."]] {
      let outcome = try Program.run(
        ["check", "--format", "concise=report.txt", "--format", "sarif=report.sarif"] + arguments, in: scratch.path)
      #expect(outcome.status == 2 && outcome.errors.contains("house.yaml:3:"), "\(outcome.errors)")
      let report = try scratch.read("report.txt")
      #expect(report.contains("house.yaml:3:") && !report.contains("a.txt"), "\(report)")
      #expect(try scratch.read("report.sarif").contains("house.yaml"))
    }
    // One that is not there leaves nothing to report.
    let missing = try Program.run(
      ["check", "-g", "none.yaml", "--format", "concise=none.txt", "a.txt"], in: scratch.path)
    #expect(missing.status == 2 && missing.errors.contains("none.yaml"))
  }

  @Test func theOnlyLanguageThatIsConfiguredIsThatOfTextsThatTellNone() throws {
    let scratch = try Scratch(["glossary.yaml": Self.glossary, "a.txt": "Kharkov.\n"])
    func run(_ languages: String, _ arguments: [String]) throws -> Program.Outcome {
      try scratch.write("glossary: [glossary.yaml]\nlanguages: [\(languages)]\n", "exonym.yaml")
      return try Program.run(arguments, in: scratch.path)
    }
    let one = try run("fr", ["normalize", "a.txt"])
    #expect(one.text == "Kharkiv.\n")
    #expect(one.errors.contains("a.txt: taken for fr (--lang names another)"), "\(one.errors)")
    #expect(try run("fr", ["segment", "a.txt"]).text == "Kharkov.\n")
    #expect(try run("fr", ["check", "--format", "concise", "a.txt"]).text.contains("a.txt:1:1: T101"))
    #expect(try run("fr, de", ["normalize", "a.txt"]).errors.contains("the language cannot be told"))
  }

  @Test func theInstalledGlossaryIsCalledShipped() throws {
    let scratch = try Scratch([
      "share/exonym/glossary/places.yaml": Self.glossary, "w/a.txt": "à Kharkov.\n", "bin/x": "",
    ])
    let program = scratch.path + "/bin/exonym"
    try FileManager.default.copyItem(atPath: Program.path, toPath: program)
    let report = try Program.run(
      ["normalize", "--lang", "fr", "--report", "a.txt"], in: scratch.path + "/w", program: program)
    #expect(report.text.contains("(shipped/places.yaml:"), "\(report.text)")
  }

  @Test func aFolderWithoutAnythingToCheckIsTold() throws {
    let scratch = try Scratch(["glossary.yaml": Self.glossary, "data/a.csv": "x,y\n"])
    let outcome = try Program.run(["check", "--glossary", "glossary.yaml", "data"], in: scratch.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("nothing to check in data"))
    let clean = try Program.run(["check", "--glossary", "glossary.yaml", "glossary.yaml"], in: scratch.path)
    #expect(!clean.errors.contains("nothing to check"))
  }

  /// A folder of an app was called clean, its translations unread.
  @Test func stringsOfAppsAreTextsOfAFolder() throws {
    let scratch = try Scratch([
      "exonym.yaml": "glossary: [glossary.yaml]\nlanguages: [fr]\npaths: {\"*.lproj/**\": fr}\n",
      "glossary.yaml": Self.glossary, "fr.lproj/Localizable.strings": "\"a\" = \"De Kharkov à Lyon\";\n",
    ])
    let outcome = try Program.run(["check", "--format", "concise", "."], in: scratch.path)
    #expect(outcome.text.contains("fr.lproj/Localizable.strings:1:11: T101"))
    #expect(outcome.status == 1)
  }

  @Test func theReportOfTheLastRunIsNoText() throws {
    let scratch = try Scratch([
      "exonym.yaml": "glossary: [glossary.yaml]\n", "glossary.yaml": Self.glossary, "a.txt": "à Kharkov, dans la ville",
    ])
    let arguments = ["check", "--format", "concise=report.txt", "--lang", "fr", "."]
    #expect(try Program.run(arguments, in: scratch.path).text.contains("Found 1 warning"))
    #expect(try Program.run(arguments, in: scratch.path).text.contains("Found 1 warning"))
    // Named outright it is to be read, and is not written over.
    let named = try Program.run(arguments + ["report.txt"], in: scratch.path)
    #expect(named.status == 2 && named.errors.contains("report.txt: this is what is read"))
  }

  @Test func whatStandardInputIsCalledTellsItsKindByWhatItHolds() throws {
    let scratch = try Scratch(["g.yaml": Self.glossary])
    func check(_ name: String, _ text: String) throws -> Program.Outcome {
      try Program.run(
        ["check", "-g", "g.yaml", "--lang", "fr", "--format", "concise", "--stdin-filename", name, "-"], text: text,
        in: scratch.path)
    }
    // None of the files is there: what they hold is what came in.
    #expect(try check("fr.json", #"{"a": "à Kharkov"}"#).text.contains("fr.json:1:10: T101"))
    let other = try check("compose.yaml", "services:\n  web: x\n")
    #expect(other.status == 0 && other.errors.contains("compose.yaml: not checked"))
    #expect(try check("exonym.yaml", "languages: [fr]\n").status == 0)
    #expect(try check("exonym.yaml", "language: fr\n").errors.contains("unknown key 'language'"))
  }

  @Test func textsAreReadAndMendedInTheEncodingThatIsSaid() throws {
    // "é à Kharkov" in code page 850, which nothing tells from Windows-1252.
    let text: [UInt8] = [0x82, 0x20, 0x85, 0x20] + Array("Kharkov".utf8)
    for said in ["flag", "configuration"] {
      let scratch = try Scratch(["g.yaml": Self.glossary, "exonym.yaml": "encoding: IBM850\n"])
      try scratch.write(text, "a.txt")
      let flag = said == "flag" ? ["--config", "/dev/null", "--encoding", "IBM850"] : []
      let found = try Program.run(["check", "-g", "g.yaml", "--lang", "fr", "a.txt"] + flag, in: scratch.path)
      #expect(found.text.contains("1 | é à Kharkov"), "\(found.text)")
      let fixed = try Program.run(
        ["check", "-g", "g.yaml", "--lang", "fr", "--fix", "a.txt", "g.yaml"] + flag, in: scratch.path)
      #expect(fixed.errors.contains("1 fix applied in 1 file"))
      #expect(
        FileManager.default.contents(atPath: scratch.file("a.txt")) == Data(text.dropLast(2) + Array("iv".utf8)))
    }
  }

  @Test func aConfigurationIsToldByItsWholeName() throws {
    let scratch = try Scratch(["my-exonym.yaml": Self.glossary, "exonym.yml": "languages: [fr]\n"])
    let outcome = try Program.run(["check", "--config", "/dev/null", "my-exonym.yaml", "exonym.yml"], in: scratch.path)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test func patternsMayTakeBackWhatOthersLeaveOut() throws {
    let scratch = try Scratch([
      "exonym.yaml": "glossary: [g.yaml]\nexclude: ['*.txt', '!keep.txt']\n", "g.yaml": Self.glossary,
      "keep.txt": "à Kharkov", "drop.txt": "à Kharkov",
    ])
    let outcome = try Program.run(["check", "--lang", "fr", "--format", "concise", "."], in: scratch.path)
    #expect(outcome.text.split(separator: "\n").map { $0.prefix(8) } == ["keep.txt"])
  }

  @Test func theRepositorysPatternsHoldInItsFolders() throws {
    let scratch = try Scratch([
      "g.yaml": Self.glossary, "repo/.git/HEAD": "", "repo/.gitignore": "/sub/tmp/\n*.old.txt\n",
      "repo/sub/tmp/a.txt": "à Kharkov", "repo/sub/b.txt": "à Kharkov", "repo/sub/c.old.txt": "à Kharkov",
    ])
    func paths(_ arguments: [String], in folder: String) throws -> [Substring] {
      let glossary = ["-g", scratch.path + "/g.yaml"]
      return try Program.run(
        ["check"] + glossary + ["--lang", "fr", "--format", "concise"] + arguments, in: scratch.path + "/" + folder
      ).text.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    }
    #expect(try paths(["repo/sub"], in: "") == ["repo/sub/b.txt"])
    #expect(try paths(["."], in: "repo/sub") == ["b.txt"])
    // What is named outright is looked at.
    #expect(try paths(["repo/sub/tmp"], in: "") == ["repo/sub/tmp/a.txt"])
    #expect(try paths(["c.old.txt"], in: "repo/sub") == ["c.old.txt"])
  }

  @Test func aNameOverTwoLinesIsOneLineOfTheReport() throws {
    let scratch = try Scratch(["glossary.yaml": Self.glossary, "a.txt": "le général Valery\n  Gerasimov dit"])
    let outcome = try Program.run(
      ["check", "--glossary", "glossary.yaml", "--lang", "fr", "--format", "concise", "a.txt"], in: scratch.path)
    #expect(
      outcome.text
        == "a.txt:1:12: T101 [*] 'Valery Gerasimov' is another spelling of 'Valeri Guerassimov'\n")
    _ = try Program.run(["check", "--fix", "--glossary", "glossary.yaml", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(try scratch.read("a.txt") == "le général Valeri\n  Guerassimov dit")
  }

  @Test func stringsInJSONAreTextWhereTheFileIsNamed() throws {
    let scratch = try Scratch([
      "glossary.yaml": Self.glossary, "fr.json": "{\"Kharkov\": \"à Kharkov\"}\n",
      "entities.json": "{\"entities\": {}}\n",
    ])
    let outcome = try Program.run(
      ["check", "--glossary", "glossary.yaml", "--lang", "fr", "--format", "concise", "fr.json"], in: scratch.path)
    #expect(outcome.text == "fr.json:1:16: T101 [*] 'Kharkov' is not house style: the name is 'Kharkiv'\n")
    #expect(outcome.status == 1)
    let wikidata = try Program.run(["check", "--glossary", "glossary.yaml", "entities.json"], in: scratch.path)
    #expect(wikidata.text.contains("no Wikidata entity"))
  }

  @Test func oneTextThatCannotBeReadDoesNotHideTheOthers() throws {
    let scratch = try Scratch([
      "glossary.yaml": Self.glossary, "t/a.txt": "Le général est à Kharkov, dans la ville.\n",
      "t/l.txt": "zzz qqq xx\n",
      "t/numbers.txt": "12 345\n",
    ])
    try scratch.write([0, 1, 2, 3, 0, 255, 0xD8], "t/b.txt")
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/t/up", withDestinationPath: "..")
    let run = try Program.run(["check", "-g", "glossary.yaml", "--format", "concise", "t"], in: scratch.path)
    // A file of the folder that is named beside it is checked once.
    let twice = try Program.run(
      ["check", "-g", "glossary.yaml", "--format", "concise", "t", "./t/a.txt"], in: scratch.path)
    #expect(twice.text == run.text)
    // The folder is walked once, although a link leads back to it.
    #expect(run.text == "t/a.txt:1:18: T101 [*] 'Kharkov' is not house style: the name is 'Kharkiv'\n")
    #expect(run.errors.contains("t/b.txt: not checked, it is no text"))
    #expect(run.errors.contains("error: t/l.txt: the language cannot be told"))
    #expect(!run.errors.contains("numbers.txt"))
    #expect(run.status == 2)
    try FileManager.default.removeItem(atPath: scratch.path + "/t/l.txt")
    #expect(try Program.run(["check", "-g", "glossary.yaml", "t"], in: scratch.path).status == 1)
  }

  @Test func fixesAreNotMadeInAFileThatStandardInputIsCalledBy() throws {
    let scratch = try Scratch(["glossary.yaml": Self.glossary, "a.txt": "Le texte du disque.\n"])
    let run = try Program.run(
      ["check", "--fix", "-g", "glossary.yaml", "--lang", "fr", "--stdin-filename", "a.txt", "-"],
      text: "à Kharkov\n", in: scratch.path)
    #expect(run.status == 2)
    #expect(try scratch.read("a.txt") == "Le texte du disque.\n")
  }

  @Test func twoReportsNeedTwoFilesAndABaselineMustBeThere() throws {
    let scratch = try Scratch(["glossary.yaml": Self.glossary, "a.txt": "à Kharkov"])
    let shared = ["check", "-g", "glossary.yaml", "--lang", "fr", "a.txt"]
    let twins = try Program.run(shared + ["--format", "json=r", "--format", "sarif=./r"], in: scratch.path)
    #expect(twins.status == 2)
    #expect(twins.errors.contains("two results are to go to this file"))
    let none = try Program.run(shared + ["--baseline", "known.txt"], in: scratch.path)
    #expect(none.status == 2)
    #expect(none.errors.contains("make it with --write-baseline known.txt"))
  }

  @Test func theShippedGlossaryIsALayerByItsName() throws {
    let scratch = try Scratch([
      "a.txt": "Dmitry Peskov est à Kharkov.\n", "exonym.yaml": "glossary: [shipped, house.yaml]\n",
      "house.yaml": "exonym: 1\nconcepts:\n  - id: kharkiv\n    fr: {use: Charkiv, avoid: [Kharkov]}\n",
    ])
    let own = try Program.run(["normalize", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(own.text == "Dmitri Peskov est à Charkiv.\n")
    let flags = try Program.run(
      ["normalize", "--lang", "fr", "-g", "shipped", "-g", "house.yaml", "a.txt"], in: scratch.path)
    #expect(flags.text == own.text)
    let alone = try Program.run(["normalize", "--lang", "fr", "-g", "house.yaml", "a.txt"], in: scratch.path)
    #expect(alone.text == "Dmitry Peskov est à Charkiv.\n")
  }

  @Test func aQuotationOfAnotherLanguageIsNoFinding() throws {
    let text = "Selon lui, « General Gerasimov said that the city was hit by missiles ».\n"
    let scratch = try Scratch(["glossary.yaml": Self.glossary, "a.txt": text])
    let shared = ["--glossary", "glossary.yaml", "--lang", "fr", "a.txt"]
    #expect(try Program.run(["check"] + shared, in: scratch.path).status == 0)
    #expect(try Program.run(["normalize"] + shared, in: scratch.path).text == text)
    let report = try Program.run(["normalize", "--report"] + shared, in: scratch.path)
    #expect(report.text.contains("'Gerasimov' is left, in a quotation that reads as en"))
  }

  @Test func aMapWhereAPathsLanguageBelongsIsExplained() throws {
    let scratch = try Scratch(["exonym.yaml": "paths:\n  \"de/**\": {lang: de}\n", "a.txt": "a"])
    let outcome = try Program.run(["check", "."], in: scratch.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("exonym.yaml:2:12") && outcome.errors.contains("a language alone"))
  }

  @Test func suggestionsPassOverAKnownNameWithAWordRunIn() throws {
    let scratch = try Scratch([
      "glossary.yaml": Self.glossary,
      "a.txt": "Le général Valeri Guerassimovdont on parle a vu le colonel Ivan Martynenko à la gare.",
    ])
    let outcome = try Program.run(
      ["glossary", "suggest", "--glossary", "glossary.yaml", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(outcome.text.contains("Martynenko"))
    #expect(!outcome.text.contains("Guerassimovdont"))
  }

  @Test func alignTakesAnEncodingAndNamesItsFlags() throws {
    let scratch = try Scratch(["b.txt": "The mayor spoke of the port. The town is quiet.\n", "c.txt": "12\n"])
    // Windows-1250: ł is 0xB3.
    try scratch.write(
      Array("Burmistrz m".utf8) + [0xF3] + Array("wi".utf8) + [0xB3] + Array(" o porcie. Miasto jest ciche.\n".utf8),
      "a.txt")
    let outcome = try Program.run(
      [
        "align", "a.txt", "b.txt", "--encoding", "windows-1250", "--src-lang", "pl", "--tgt-lang", "en",
        "--no-glossary",
        "--output-format", "tsv",
      ], in: scratch.path)
    #expect(outcome.text.contains("Burmistrz mówił o porcie."))
    let untold = try Program.run(["align", "c.txt", "b.txt", "--no-glossary"], in: scratch.path)
    #expect(untold.status == 2)
    #expect(untold.errors.contains("--src-lang, --tgt-lang"))
  }

  @Test func doubtfulBeadsAreToldWhereTheyAreKept() throws {
    let scratch = try Scratch([
      "a.txt": "Le maire a parlé du port.\nLa ville est calme.\nRien.\n", "b.txt": "The mayor spoke of the port.\n",
    ])
    let outcome = try Program.run(
      [
        "align", "a.txt", "b.txt", "--presegmented", "--src-lang", "fr", "--tgt-lang", "en", "--no-glossary",
        "--min-confidence", "1", "-o", "o.tmx",
      ], in: scratch.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("o.tmx.review.tsv: "))
  }

  @Test func aStrayFileDoesNotStopAFolder() throws {
    let article = Program.root.path + "/Examples/articles/port-odesa/"
    let scratch = try Scratch([
      "fr/a.txt": try String(contentsOfFile: article + "fr.txt", encoding: .utf8), "fr/z.txt": "12\n",
      "en/b.txt": try String(contentsOfFile: article + "en.txt", encoding: .utf8),
    ])
    let outcome = try Program.run(["align", "fr", "en", "-o", "out", "--no-glossary"], in: scratch.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("fr/z.txt: passed over, its language cannot be told"))
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/out/a.tmx"))
    // Nothing but strays is an error.
    try FileManager.default.removeItem(atPath: scratch.path + "/fr/a.txt")
    let none = try Program.run(["align", "fr", "en", "-o", "out2", "--no-glossary"], in: scratch.path)
    #expect(none.status == 2)
    #expect(none.errors.contains("--src-lang"))
  }

  @Test func spellingsToGroupMayBeAFile() throws {
    let scratch = try Scratch(["names.txt": "Poutine\nPutin\nBiden\n"])
    let outcome = try Program.run(["compare", "--cluster", "names.txt"], in: scratch.path)
    #expect(outcome.text == "Poutine\nPutin\n\nBiden\n")
  }

  @Test func wordProcessorsFilesNeedNoLanguageNamed() throws {
    let folder = Program.root.path + "/Tests/DocumentsTests/Fixtures/"
    let scratch = try Scratch([
      "glossary.yaml": "exonym: 1\nconcepts:\n  - {id: a, kind: term, fr: {use: Mühle, avoid: [moulin], case: any}}\n"
    ])
    for name in ["complete.odt", "complete.docx"] {
      try FileManager.default.copyItem(atPath: folder + name, toPath: scratch.path + "/" + name)
      let report = try Program.run(
        ["normalize", "--glossary", "glossary.yaml", "--report", name], in: scratch.path)
      #expect(report.text.contains("\(name)  fr, "))
      #expect(report.text.contains("→ Mühle"))
      let check = try Program.run(
        ["check", "--glossary", "glossary.yaml", "--lang", "fr", "--format", "concise", name], in: scratch.path)
      #expect(check.text.contains("T101"))
    }
  }
}
