import Foundation
import Testing

@Suite struct NormalizeCommandTests {
  static let glossary = """
    exonym: 1
    languages: [fr]
    concepts:
      - id: valery-gerasimov
        kind: person
        source: {ru: "Валерий /Герасимов/"}
        fr: Valeri /Guerassimov/
        typos: {fr: [Guersimov]}
      - id: kharkiv
        kind: place
        source: {uk: Харків}
        fr: {use: Kharkiv, avoid: [Kharkov]}
    """

  func scratch(_ files: [String: String] = [:]) throws -> Scratch {
    try Scratch(
      files.merging(["glossary.yaml": Self.glossary, "exonym.yaml": "glossary: [glossary.yaml]\n"]) { a, _ in a })
  }

  @Test func rewritesStandardInputAndNothingElse() throws {
    let scratch = try scratch()
    let outcome = try Program.run(
      ["normalize", "--lang", "fr", "-"], text: "à Kharkov,\r\n\tde Guersimov.\u{A0}Fin", in: scratch.path)
    #expect(outcome.text == "à Kharkiv,\r\n\tde Guerassimov.\u{A0}Fin")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  /// "Nothing to change" misleads where no name has a form in the language.
  @Test(arguments: ["normalize", "check"]) func languagesWithoutNamesAreTold(verb: String) throws {
    let scratch = try scratch(["a.txt": "Choïgou, Gerasimov.\n"])
    let swedish = try Program.run([verb, "--lang", "sv", "a.txt"], in: scratch.path)
    #expect(swedish.status == 0)
    #expect(swedish.errors.contains("no names in 'sv'") && swedish.errors.contains("schemes: {sv: press-en}"))
    #expect(try Program.run([verb, "--lang", "ar", "a.txt"], in: scratch.path).errors.contains("schemes") == false)
    for known in ["pl", "uk", "fr"] {
      #expect(try Program.run([verb, "--lang", known, "a.txt"], in: scratch.path).errors.contains("no names") == false)
    }
    try "exonym: 1\nschemes: {sv: press-en}\nconcepts: []\n".write(
      toFile: scratch.path + "/house.yaml", atomically: true, encoding: .utf8)
    let chosen = try Program.run(
      [verb, "--lang", "sv", "--glossary", "glossary.yaml", "--glossary", "house.yaml", "a.txt"], in: scratch.path)
    #expect(!chosen.errors.contains("no names"))
  }

  /// A folder holds its glossary, too, and that names misspellings on purpose: rewritten, it would know them no more.
  @Test(arguments: [["--write"], ["--write", "--lang", "fr"], ["--diff"], ["--report"]])
  func theGlossaryOfAFolderIsNoText(_ flags: [String]) throws {
    let table = "id,kind,fr,fr:avoid\nkursk,place,Koursk,Kursk\n"
    let baseline = "# exonym baseline 1: known findings; made by 'exonym check --write-baseline'\n0 T101 a: Kharkov\n"
    let scratch = try scratch([
      "exonym.yaml": "glossary: [glossary.yaml, terms.csv]\n# Kharkov\n", "terms.csv": table, "known.txt": baseline,
      "a.txt": "Le train va de Kharkov à la mer.\n",
    ])
    let outcome = try Program.run(["normalize"] + flags + ["."], in: scratch.path)
    #expect(outcome.status == (flags == ["--diff"] ? 1 : 0))
    #expect((outcome.text + outcome.errors).contains("a.txt"))
    for name in ["glossary.yaml", "exonym.yaml", "terms.csv", "known.txt"] {
      #expect(!(outcome.text + outcome.errors).split(separator: "\n").contains { $0.hasPrefix(name) })
      #expect(!outcome.text.contains("a/" + name))
    }
    #expect(try scratch.read("glossary.yaml") == Self.glossary)
    #expect(try scratch.read("terms.csv") == table && scratch.read("known.txt") == baseline)
    let named = try Program.run(["normalize"] + flags + ["glossary.yaml", "a.txt"], in: scratch.path)
    #expect(named.status == 2)
    #expect(named.errors.contains("glossary.yaml: this is a glossary, which names misspellings on purpose"))
    #expect(try Program.run(["normalize", "glossary.yaml"], in: scratch.path).text.isEmpty)
  }

  /// What cannot be read to its end is no empty text.
  @Test(arguments: ["normalize", "segment"]) func standardInputThatCannotBeRead(verb: String) throws {
    let scratch = try scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec '\(Program.path)' \(verb) --lang fr - < . 2> errors"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try scratch.read("errors").contains("-: cannot be read: Is a directory"))
  }

  @Test func reportsEachChangeWithItsReason() throws {
    let scratch = try scratch(["a.txt": "Guersimov et Gerasimov à Kharkov."])
    let outcome = try Program.run(["normalize", "--lang", "fr", "--report", "a.txt"], in: scratch.path)
    #expect(outcome.text.contains("a.txt  fr, 3 changes"))
    #expect(outcome.text.contains("typo listed in the glossary"))
    #expect(outcome.text.contains("English press form"))
    #expect(outcome.text.contains("glossary.yaml:4"))
    let json = try Program.run(
      ["normalize", "--lang", "fr", "--report", "--report-format", "json", "a.txt"], in: scratch.path)
    let object = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
    let file = (object?["files"] as? [[String: Any]])?.first
    #expect((file?["changes"] as? [Any])?.count == 3)
  }

  @Test func theConfigurationProtects() throws {
    let scratch = try Scratch([
      "glossary.yaml": Self.glossary, "a.txt": "À Kharkov, ISBN:Kharkov et « Kharkov »", "empty.txt": "12 — 34\n",
      "exonym.yaml": "glossary: glossary.yaml\nprotect: [\"ISBN*\"]\nprotect-quotes: true\n",
    ])
    let outcome = try Program.run(["normalize", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(outcome.text == "À Kharkiv, ISBN:Kharkov et « Kharkov »")
    // A text without letters needs no language.
    let empty = try Program.run(["normalize", "empty.txt"], in: scratch.path)
    #expect(empty.status == 0 && empty.text == "12 — 34\n")
  }

  @Test func diffIsStatus1AndAppliesWithGit() throws {
    let scratch = try scratch(["a.txt": "Un.\nKharkov\nDeux.\n", "b.txt": "Kharkiv\n"])
    let outcome = try Program.run(["normalize", "--lang", "fr", "--diff", "a.txt", "b.txt"], in: scratch.path)
    #expect(outcome.status == 1)
    #expect(outcome.text == "--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n Un.\n-Kharkov\n+Kharkiv\n Deux.\n")
    let clean = try Program.run(["normalize", "--lang", "fr", "--diff", "b.txt"], in: scratch.path)
    #expect(clean.status == 0)
    #expect(clean.output.isEmpty)
  }

  @Test func writesInPlaceKeepingEncodingAndMode() throws {
    let scratch = try scratch()
    let text = "à Kharkov"
    try scratch.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: scratch.path + "/a.txt")
    let outcome = try Program.run(["normalize", "--lang", "fr", "--write", "a.txt"], in: scratch.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/a.txt")))
    #expect(bytes == [0xFF, 0xFE] + "à Kharkiv".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path + "/a.txt")[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try scratch.files() == ["a.txt", "exonym.yaml", "glossary.yaml"])
  }

  /// Keys stay, whatever their names; so does the encoding.
  @Test func stringsOfAppleAreValues() throws {
    let scratch = try scratch()
    let text = "/* Kharkov */\n\"Kharkov\" = \"à Kharkov\";\n"
    func utf16(_ text: String) -> [UInt8] { [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    try scratch.write(utf16(text), "a.strings")
    let report = try Program.run(["normalize", "--lang", "fr", "--report", "a.strings"], in: scratch.path)
    #expect(report.text.contains("2:16  Kharkov"), "\(report.text)")
    #expect(try Program.run(["normalize", "--lang", "fr", "--write", "a.strings"], in: scratch.path).status == 0)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/a.strings")))
    #expect(bytes == utf16(text.replacing("à Kharkov", with: "à Kharkiv")))
    try scratch.write(utf16("\"a\" = \"b"), "b.strings")
    let checked = try Program.run(["check", "--lang", "fr", "b.strings"], in: scratch.path)
    #expect(checked.status == 2)
    #expect(checked.errors.contains("b.strings:1:7: the quotation mark is never closed"), "\(checked.errors)")
  }

  @Test func aWalkLeavesOutWhatIsNoText() throws {
    // A name in a program is a key or an address as often as a word.
    let program = "cities = {'Kharkov': 1}\n"
    let scratch = try scratch([
      "in/a.txt": "Kharkov", "in/b.py": program, "in/run": "#!/bin/sh\necho Kharkov\n", "in/c.rst": "Kharkov",
      "in/README": "Kharkov", "in/d.unheard": "<?xml version='1.0'?><a>Kharkov</a>",
    ])
    try scratch.write([0, 1, 2, 3, 0, 0, 5], "in/b.bin")
    let outcome = try Program.run(["normalize", "--lang", "fr", "--write", "in"], in: scratch.path)
    #expect(outcome.status == 0)
    for name in ["a.txt", "c.rst", "README"] { #expect(try scratch.read("in/" + name) == "Kharkiv") }
    #expect(try scratch.read("in/d.unheard").hasSuffix("<a>Kharkiv</a>"))
    #expect(try scratch.read("in/b.py") == program && scratch.read("in/run").contains("Kharkov"))
    #expect(outcome.errors.contains("exonym: 3 files passed over, no text by the ending"), "\(outcome.errors)")
    let named = try Program.run(["normalize", "--lang", "fr", "--write", "in/b.py"], in: scratch.path)
    #expect(try named.status == 0 && scratch.read("in/b.py").contains("Kharkiv"))
  }

  @Test(arguments: [
    (["normalize", "--lang", "fr", "none.txt"], "none.txt: there is no such file"),
    (["normalize", "--lang", "fr", "folder"], "A folder needs"),
    (["normalize", "--lang", "fr", "bin"], "bin: this is no text"),
    (["normalize", "--lang", "fr", "--encoding", "UTF-8", "latin1.txt"], "byte 1"),
    (["normalize", "--lang", "ua", "a.txt"], "did you mean 'uk'?"),
    (["normalize", "--lang", "fr", "-g", "broken.yaml", "a.txt"], "broken.yaml:4:1:"),
    (["normalize", "--lang", "fr", "-g", "none.yaml", "a.txt"], "none.yaml"),
    (["normalize", "--lang", "fr", "--config", "none", "a.txt"], "none: there is no such file"),
    (["normalize", "--lang", "fr", "--write", "--diff", "a.txt"], "exclude each other"),
    (["normalize", "short.txt"], "short.txt: the language cannot be told"),
  ])
  func badInputIsStatus2WithItsPlace(arguments: [String], message: String) throws {
    let scratch = try scratch([
      "a.txt": "Kharkov", "folder/x.txt": "x", "broken.yaml": "exonym: 1\nconcepts:\n  - id: [\n", "short.txt": "x y",
    ])
    try scratch.write([0x7F, 0x45, 0, 0, 1, 2, 3], "bin")
    try scratch.write([0x61, 0xE9, 0x61], "latin1.txt")
    let outcome = try Program.run(arguments, in: scratch.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try scratch.read("a.txt") == "Kharkov")
  }

  @Test func anEmptyFileIsFine() throws {
    let scratch = try scratch(["a.txt": ""])
    let outcome = try Program.run(["normalize", "--lang", "fr", "a.txt"], in: scratch.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  /// The first users' articles: exactly these changes, and none on a second run.
  @Test(.enabled(if: Program.shared != nil, "needs the shared articles (EXONYM_SHARED)"))
  func theSeedsChangeWhereTheyMustAndNowhereElse() throws {
    let folder = try #require(Program.shared) + "/seeds"
    let wanted: [String: [(String, String)]] = [
      "000": [
        ("Natalia Gumeniuk", "Natalia Houmeniouk"), ("Guersimov", "Guerassimov"),
        ("Serhi Bratchuk", "Serhiy Bratchouk"),
        ("Yuri Ignat", "Iouri Ihnat"), ("Mijailo Podoliak", "Mykhaïlo Podoliak"),
      ],
      "003": [
        ("Andrei Belousov", "Andreï Beloussov"), ("Belousov", "Beloussov"), ("Oreshnik", "Orechnik"),
        ("Alexander Lapin", "Alexandre Lapine"),
      ],
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
    #expect(names.count == 5)
    for name in names {
      let path = folder + "/" + name
      var text = try String(contentsOfFile: path, encoding: .utf8)
      for (from, to) in wanted[String(name.prefix(3))] ?? [] { text = text.replacingOccurrences(of: from, with: to) }
      let once = try Program.run(["normalize", "--lang", "fr", path])
      #expect(once.text == text, "\(name)")
      let twice = try Program.run(["normalize", "--lang", "fr", "-"], input: once.output)
      #expect(twice.output == once.output, "\(name)")
    }
  }
}
