import Foundation
import Testing

/// What somebody meets who uses the program for the first time: look-up by family name, standard input under a name,
/// options that exclude each other, endings and rules that do not exist.
@Suite struct FirstUseTests {
  @Test func aFamilyNameAloneFindsThePerson() throws {
    let found = try Program.run(
      ["glossary", "find", "--tsv", "--top", "1"], text: "Putin\nPoutine\nЗеленський\nZelenskij\nVladimir Putin\nKyiv\n"
    )
    let concepts = found.text.split(separator: "\n").map { $0.split(separator: "\t")[1] }
    #expect(
      concepts == [
        "vladimir-putin", "vladimir-putin", "volodymyr-zelensky", "volodymyr-zelensky", "vladimir-putin", "kyiv",
      ])
  }

  @Test func checkReadsStandardInputUnderAName() throws {
    let glossary = try Program.run(
      ["check", "--format", "concise", "--stdin-filename", "names.yaml", "-"],
      text: "exonym: 1\nconcepts:\n  - {id: kyiv, kind: plase, source: {uk: Київ}}\n")
    #expect(glossary.status == 1)
    #expect(glossary.text.hasPrefix("names.yaml:3:22: G002"), "\(glossary.text)")
    let text = try Program.run(
      ["check", "--lang", "fr", "--format", "concise", "--stdin-filename", "a.html", "-"],
      text: "<p title=\"Gerasimov\">Gerasimov</p>\n")
    #expect(text.text == "a.html:1:22: T101 [*] 'Gerasimov' is another spelling of 'Guerassimov'\n")
    let memory = try Program.run(["check", "--format", "concise", "--stdin-filename", "a.tmx", "-"], text: "<tmx>")
    #expect(memory.status == 2)
    #expect(memory.text.contains("a.tmx:1:"), "\(memory.text) \(memory.errors)")
    #expect(try Program.run(["check", "--stdin-filename", "a.txt", "glossary"]).status == 2)
  }

  @Test func aBaselineIsNoText() throws {
    let scratch = try Scratch(["a.txt": "Le général Gerasimov.\n"])
    let glossary = Program.root.appendingPathComponent("glossary").path
    let common = ["check", "--lang", "fr", "--glossary", glossary, "--format", "concise"]
    #expect(try Program.run(common + ["--write-baseline", "known.txt", "."], in: scratch.path).status == 0)
    let again = try Program.run(common + ["--baseline", "known.txt", "."], in: scratch.path)
    #expect(again.status == 0, "\(again.text)")
  }

  @Test func rulesThatDoNotExistAreErrors() throws {
    let selected = try Program.run(["check", "--select", "Q1", "glossary"])
    #expect(selected.status == 2)
    #expect(selected.errors.contains("there is no rule 'Q1'"))
    let scratch = try Scratch(["exonym.yaml": "rules: {T1O6: off}\n", "a.txt": "a\n"])
    let configured = try Program.run(["check", "a.txt"], in: scratch.path)
    #expect(configured.status == 2)
    #expect(configured.errors.contains("exonym.yaml:1:9"), "\(configured.errors)")
    #expect(configured.errors.contains("did you mean 'T106'?"))
  }

  @Test(arguments: [
    (["compare", "--tsv", "a", "b"], "standard input"), (["compare", "--lemma", "--lang", "fr", "x"], "not fr"),
    (["compare", "--lemma", "--cluster", "--lang", "uk"], "exclude"), (["explain", ""], "Name a rule"),
    (["transliterate", "--scheme", "kmu2010", "--from", "ru", "Щукин"], "leave --from"),
    (["glossary", "convert", "glossary/weapons.yaml", "-o", "weapons.foo"], "names no format"),
    (["glossary", "convert", "glossary/weapons.yaml", "--to", "omegat"], "--source en --target fr"),
  ])
  func whatCannotBeMeantIsRefused(arguments: [String], message: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func transliterationReadsADashAndListsByLanguage() throws {
    let line = try Program.run(["transliterate", "--from", "uk", "--to", "en", "-"], text: "Київ\n")
    #expect(line.text == "Kyiv\n")
    let listed = try Program.run(["transliterate", "--list-schemes", "--from", "uk", "--to", "cs"])
    #expect(listed.text.split(separator: "\n").count == 1)
    #expect(listed.text.hasPrefix("press-cs-uk"))
  }

  @Test func tbxIsWrittenInTheVersionThatToolsRead() throws {
    let scratch = try Scratch([:])
    let output = scratch.path + "/weapons.tbx"
    #expect(try Program.run(["glossary", "convert", "glossary/weapons.yaml", "-o", output]).status == 0)
    #expect(try String(contentsOfFile: output, encoding: .utf8).contains("<martif type=\"TBX-Basic\""))
    let deepl = try Program.run(
      ["glossary", "convert", "glossary/weapons.yaml", "--preset", "deepl", "--source", "fr", "--target", "en"])
    #expect(deepl.text.contains(",fr,en\n"))
  }

  @Test func oneSpellingIsOneCluster() throws {
    let many = String(repeating: "Путин\n", count: 300) + "Poutine\nKirby\n"
    let groups = try Program.run(["compare", "--cluster"], text: many).text
    #expect(groups.split(separator: "\n", omittingEmptySubsequences: false).count { $0.isEmpty } == 2)
    #expect(groups.split(separator: "\n").count == 302)
  }

  @Test func theReportSaysWhatIsNotChanged() throws {
    let report = try Program.run(["normalize", "--lang", "fr", "--report", "-"], text: "Ils vont à Moscow.\n")
    #expect(report.text.contains("1:12 'Moscow' may be 'Moscou' (English form)"), "\(report.text)")
    let broken = try Program.run(["normalize", "--lang", "fr", "--report", "-"], text: "Valery\nGerasimov parle.\n")
    #expect(broken.text.contains("Valery Gerasimov  → Valeri Guerassimov  English form"), "\(broken.text)")
  }

  /// Words of the language itself, and towns that no glossary knows in it.
  @Test(arguments: [
    ("it", "L'ucraina Svitolina vola in finale."), ("cs", "Debata se koná v Berlíně."), ("pt", "Londres"),
  ])
  func whatIsTheLanguagesOwnIsNoFinding(language: String, text: String) throws {
    let check = try Program.run(["check", "--lang", language, "--format", "concise", "-"], text: text + "\n")
    #expect(check.status == 0 && !check.text.contains(": T"), "\(check.text)")
  }

  /// A house's own file is checked as what it is: a layer.
  @Test func aLayerIsCheckedOverThoseBeneathIt() throws {
    let scratch = try Scratch([
      "base.yaml": """
      exonym: 1
      languages: [fr, en]
      concepts:
        - {id: lavrov, kind: person, source: {ru: "Сергей /Лавров/"}, fr: Sergueï /Lavrov/, en: Sergey /Lavrov/}
        - {id: riyadh, kind: place, source: {ar: الرياض}, fr: Riyad, en: Riyadh}
        - {id: faulty, kind: place, fr: {avoid: [Faux]}}

      """,
      "house.yaml": """
      exonym: 1
      concepts:
        - {id: riyadh, fr: {avoid: [Riad]}}
        - {id: sergei-lavrov, kind: person, source: {ru: "Сергей /Лавров/"}, fr: Sergueï /Lavroff/}

      """,
      "exonym.yaml": "glossary: [base.yaml, house.yaml]\n",
    ])
    let check = try Program.run(["check", "--format", "concise", "--select", "G2", "house.yaml"], in: scratch.path)
    #expect(check.status == 1)
    #expect(check.text.contains("house.yaml:4:"), "\(check.text)")
    #expect(check.text.contains("G208 'Сергей Лавров' is the source name of 'lavrov' and 'sergei-lavrov'"))
    #expect(!check.text.contains("G204"), "\(check.text)")
    let both = try Program.run(
      ["check", "--format", "concise", "--select", "G204", "base.yaml", "house.yaml"], in: scratch.path)
    #expect(both.text.contains("base.yaml") && both.text.contains("'faulty'"), "\(both.text)")
  }

  /// A variant that differs in case alone is a fault, unless `case: exact` says that it is meant; then it is replaced.
  @Test func caseAloneMayBeWrong() throws {
    let glossary = """
      exonym: 1
      concepts:
        - {id: sea, kind: place, fr: {use: mer Noire, avoid: [Mer Noire]}}
        - {id: tamim, kind: person, fr: {use: "Tamim /al-Thani/", avoid: ["Tamim /Al-Thani/"]}}

      """
    let scratch = try Scratch(["a.yaml": glossary, "b.yaml": glossary.replacing("]}}", with: "], case: exact}}")])
    let refused = try Program.run(["check", "--select", "G202", "a.yaml"], in: scratch.path)
    #expect(refused.status == 1 && refused.text.contains("or write 'case: exact'"), "\(refused.text)")
    #expect(try Program.run(["check", "--select", "G202", "b.yaml"], in: scratch.path).status == 0)
    let text = "Sur la Mer Noire, Tamim Al-Thani, dit Al-Thani, et la mer Noire. MER NOIRE.\n"
    #expect(
      try Program.run(["normalize", "--lang", "fr", "-g", "b.yaml", "-"], text: text, in: scratch.path).text
        == "Sur la mer Noire, Tamim al-Thani, dit al-Thani, et la mer Noire. MER NOIRE.\n")
  }

  @Test func aTranslationsSourceStays() throws {
    let file = """
      <?xml version="1.0"?>
      <xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x"><body>
      <trans-unit id="1"><source>in Kharkov</source><target>à Kharkov</target></trans-unit>
      <trans-unit id="2"><source>Kharkov</source></trans-unit></body></file></xliff>

      """
    let scratch = try Scratch(["a.xlf": file])
    let common = ["-g", Program.root.appendingPathComponent("glossary").path, "a.xlf"]
    let plain = try Program.run(["normalize"] + common, in: scratch.path)
    #expect(plain.text == file.replacing("à Kharkov", with: "à Kharkiv"), "\(plain.errors)")
    let check = try Program.run(["check", "--format", "concise"] + common, in: scratch.path)
    #expect(check.text == "a.xlf:3:57: T101 [*] 'Kharkov' is not house style: the name is 'Kharkiv'\n", "\(check.text)")
    let asked = try Program.run(["normalize", "--lang", "en"] + common, in: scratch.path)
    #expect(
      asked.text == file.replacing("in Kharkov", with: "in Kharkiv").replacing(">Kharkov", with: ">Kharkiv"))
  }

  @Test func otherOfficeFilesAreCalledByName() throws {
    let scratch = try Scratch(["a.txt": "a"])
    try scratch.write([0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0], "a.pptx")
    try scratch.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "a.doc")
    for (name, message) in [("a.pptx", "this is a packed file and no text"), ("a.doc", "an old office program")] {
      let outcome = try Program.run(["check", "--lang", "fr", name], in: scratch.path)
      #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  @Test(arguments: [
    ("uk", "Зустріч з Владимиром Путиным у Николаеве.", "Зустріч з Володимиром Путіним у Миколаєві."),
    ("ru", "Встреча с Сергієм Лавровим в Харкові.", "Встреча с Сергеем Лавровым в Харькове."),
    ("pl", "Słowa Dmytra Kuleby.", "Słowa Dmytra Kułeby."),
    ("fr", "Selon Alexey Navalny et Sergey Shoigu.", "Selon Alexeï Navalny et Sergueï Choïgou."),
  ])
  func caseFormsAndPressFormsOfOthersAreKnown(language: String, text: String, expected: String) throws {
    #expect(try Program.run(["normalize", "--lang", language, "-"], text: text).text == expected)
  }

  @Test func aFilesNameTellsTheLanguageThatAFewWordsDoNot() throws {
    let scratch = try Scratch(["a.fr.txt": "Gerasimov.\n", "uk.txt": "Путин.\n", "a.txt": "Gerasimov.\n"])
    let glossary = ["normalize", "--glossary", Program.root.appendingPathComponent("glossary").path]
    #expect(try Program.run(glossary + ["a.fr.txt"], in: scratch.path).text == "Guerassimov.\n")
    #expect(try Program.run(glossary + ["uk.txt"], in: scratch.path).text == "Путін.\n")
    #expect(try Program.run(glossary + ["a.txt"], in: scratch.path).status == 2)
  }

  /// Examples that are too wide for a help screen are broken where nobody can copy them.
  @Test(arguments: [
    "normalize", "check", "compare", "transliterate", "explain", "glossary", "glossary list", "glossary show",
    "glossary derive", "glossary find", "glossary suggest", "glossary convert", "glossary merge", "glossary diff",
    "glossary fmt", "align", "segment", "tmx info", "tmx convert", "tmx merge", "tmx split", "tmx clean", "tmx filter",
    "tmx diff",
  ])
  func examplesStandOnALineEach(verb: String) throws {
    let help = try Program.run(verb.split(separator: " ").map(String.init) + ["--help"], environment: ["COLUMNS": "80"])
    let lines = help.text.components(separatedBy: "\n").drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
    #expect(lines.contains { $0.hasPrefix("  exonym ") || $0.contains("| exonym ") })
    // What the terminal breaks goes on at the margin; `\` goes on in the next line, `#` says what follows.
    for (line, before) in zip(lines, [""] + lines) {
      let isWhole = line.contains("exonym") && !line.hasPrefix("    ") || line.hasPrefix("  # ")
      #expect(isWhole || line.hasPrefix("    ") && before.hasSuffix("\\"), "\(line)")
    }
  }
}
