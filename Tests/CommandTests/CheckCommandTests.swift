import Testing

@Suite struct CheckCommandTests {
  static let glossary = """
    exonym: 1
    languages: [en, fr]
    concepts:
      - {id: kyiv, kind: place, en: Kyiv, fr: {use: Kyiv, avoid: [Kiev]}}
      - {id: lviv, kind: place, en: Lviv, fr: Lviv}

    """

  @Test func anotherProgramsYAMLIsPassedOverWithAWord() throws {
    let scratch = try Scratch([
      ".pre-commit-config.yaml": "repos:\n  - repo: local\n", "house.yaml": Self.glossary,
      "typo.yaml": "exonim: 1\nconcepts: []\n", "empty.yaml": "",
    ])
    let foreign = try Program.run(["check", ".pre-commit-config.yaml", "house.yaml"], in: scratch.path)
    #expect(foreign.status == 0, "\(foreign.text)")
    #expect(foreign.errors.contains(".pre-commit-config.yaml: not checked"))
    // A glossary with a slip in its first key is still a glossary.
    let typo = try Program.run(["check", "--format", "concise", "typo.yaml"], in: scratch.path)
    #expect(typo.text.contains("typo.yaml:1:1: G002"), "\(typo.text)")
    #expect(try Program.run(["check", "empty.yaml"], in: scratch.path).status != 0)
  }

  @Test func aMemorysNamesAnswerToAChosenGlossary() throws {
    let memory = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="en" datatype="plaintext"/><body>
      <tu tuid="1"><tuv xml:lang="en"><seg>He left Kyiv on Monday.</seg></tuv>
      <tuv xml:lang="fr"><seg>Il est parti lundi matin.</seg></tuv></tu>
      <tu tuid="2"><tuv xml:lang="en"><seg>She loves Kyiv and Lviv.</seg></tuv>
      <tuv xml:lang="fr"><seg>Elle aime Kiev et Lviv.</seg></tuv></tu>
      </body></tmx>

      """
    let scratch = try Scratch(["m.tmx": memory, "house.yaml": Self.glossary])
    let arguments = ["check", "--format", "concise", "m.tmx"]
    #expect(try Program.run(arguments, in: scratch.path).text.isEmpty)
    let held = try Program.run(arguments + ["--glossary", "house.yaml"], in: scratch.path)
    #expect(held.status == 0)
    let lines = held.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("m.tmx:4:1: T107 [fr] the source names 'Kyiv'") == true, "\(held.text)")
    #expect(lines.last?.hasPrefix("m.tmx:6:1: T101 [fr] 'Kiev'") == true, "\(held.text)")
    #expect(
      try Program.run(arguments + ["--glossary", "house.yaml", "--fail-on", "warning"], in: scratch.path).status == 1)
  }

  @Test func nearNamesAreLookedForOnDemand() throws {
    let scratch = try Scratch([
      "a.fr.txt": "Elle aime Kharkiv. On dit Kharkivv ici.\n",
      "house.yaml": Self.glossary + "  - {id: kharkiv, kind: place, fr: Kharkiv}\n",
      "exonym.yaml": "rules: {T110: warning}\n", "off.yaml": "rules: {T110: off, T1: info}\n",
      "plain.yaml": "rules: {}\n",
    ])
    let arguments = ["check", "--format", "concise", "--glossary", "house.yaml", "a.fr.txt"]
    let levelled = try Program.run(arguments, in: scratch.path)
    #expect(levelled.text.hasPrefix("a.fr.txt:1:27: T110"), "\(levelled.text)")
    #expect(levelled.status == 1)
    let quiet = try Program.run(arguments + ["--config", "off.yaml"], in: scratch.path)
    #expect(quiet.text.isEmpty && quiet.status == 0, "\(quiet.text)")
    let plain = arguments + ["--config", "plain.yaml"]
    #expect(try Program.run(plain, in: scratch.path).text.isEmpty)
    #expect(try Program.run(plain + ["--select", "T110"], in: scratch.path).text.contains("T110"))
  }

  @Test func aMemorysSourceIsNotHeldToTheTargetsNames() throws {
    let memory = """
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="fr" datatype="plaintext"/><body><tu><tuv xml:lang="fr"><seg>Elle aime Kiev.</seg></tuv>
      <tuv xml:lang="en"><seg>She loves Kyiv.</seg></tuv></tu></body></tmx>
      """
    let scratch = try Scratch(["m.tmx": memory, "house.yaml": Self.glossary])
    let held = try Program.run(
      ["check", "--format", "concise", "--glossary", "house.yaml", "m.tmx"], in: scratch.path)
    #expect(held.text.isEmpty, "\(held.text)")
  }

  @Test func aTextFailsAtWarningsUnlessToldOtherwise() throws {
    let scratch = try Scratch([
      "house.yaml": Self.glossary, "a.txt": "À Kiev.\n", "own/exonym.yaml": "fail-on: error\nbaseline: known\n",
      "own/a.txt": "À Kiev.\n", "own/b.txt": "À Kiev.\n", "broken.tmx": "<tmx version=\"1.4\"><body>",
    ])
    func check(_ arguments: [String], _ folder: String = "", _ environment: [String: String] = [:]) throws -> (
      status: Int32, text: String
    ) {
      let house = scratch.path + "/house.yaml"
      let outcome = try Program.run(
        ["check", "--glossary", house, "--lang", "fr"] + arguments, in: scratch.path + "/" + folder,
        environment: environment)
      return (outcome.status, outcome.text)
    }
    #expect(try check(["a.txt"]).status == 1)
    #expect(try check(["--fail-on", "error", "a.txt"]).status == 0)
    #expect(try check(["--ignore", "T1", "a.txt"]).status == 0)
    #expect(try check(["a.txt"], "", ["GITHUB_ACTIONS": "true"]).text.hasPrefix("::warning "))
    // What cannot be read is told beside what was found, and is no success whatever is asked for.
    try scratch.write([0x7F, 0x45, 0, 0, 1, 2, 3], "bin")
    for unread in ["broken.tmx", "bin"] {
      let partly = try check(["--exit-zero", "--format", "concise", "a.txt", unread])
      #expect(partly.status == 2 && partly.text.contains("a.txt:1:3: T101"), "\(unread)")
    }
    // The configuration speaks where no flag does.
    #expect(try check(["--write-baseline", "known", "a.txt"], "own").status == 0)
    #expect(try check(["a.txt"], "own").text.contains("known from the baseline"))
    #expect(try check(["b.txt"], "own").status == 0)
    #expect(try check(["--fail-on", "warning", "b.txt"], "own").status == 1)
  }

  @Test func findingsOfOnePlaceAreInTheOrderOfTheirRules() throws {
    let memory = """
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="word" o-tmf="t" \
      adminlang="e_n" srclang="en" datatype="x"/><body>
      <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
      """
    let scratch = try Scratch(["m.tmx": memory])
    let lines = try Program.run(["check", "--format", "concise", "m.tmx"], in: scratch.path).text.split(separator: "\n")
    #expect(lines.map { $0.split(separator: " ")[1] } == ["M109", "M301"])
  }

  @Test func aTranslationIsHeldToItsSource() throws {
    let scratch = try Scratch([
      "house.yaml": Self.glossary, "a.en.txt": "He left Kyiv for Lviv.\n", "a.fr.txt": "Il est parti pour Lviv.\n",
    ])
    let arguments = ["check", "--glossary", "house.yaml", "--format", "concise", "--source", "a.en.txt"]
    let found = try Program.run(
      arguments + ["--source-lang", "en", "--lang", "fr", "a.fr.txt"], in: scratch.path)
    #expect(found.status == 1)
    #expect(found.text == "a.fr.txt:1:1: T107 the source names 'Kyiv', the translation does not\n", "\(found.text)")
    // What the glossary has no name for in the language, it cannot miss.
    try scratch.write(Array("彼はキーウを離れた。\n".utf8), "a.ja.txt")
    let unknown = try Program.run(
      arguments + ["--source-lang", "en", "--lang", "ja", "a.ja.txt"], in: scratch.path)
    #expect(unknown.status == 0 && !unknown.text.contains("T107"), "\(unknown.text)")
    let missing = try Program.run(
      ["check", "--glossary", "house.yaml", "--source", "no.txt", "--lang", "fr", "a.fr.txt"], in: scratch.path)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("no.txt"))
    #expect(try Program.run(arguments + ["a.fr.txt", "a.en.txt"], in: scratch.path).status == 2)
  }

  /// Translators write a derived Russian or Ukrainian name in more ways than the convention knows.
  @Test(arguments: [
    ("ru", "{en: Sarah /Palin/}", "Palin met Kyiv's mayor.", "Пейлин встретилась с мэром.", 0),
    ("uk", "{en: Phil /Mickelson/}", "Mickelson won.", "Переміг Міккельсон.", 0),
    ("uk", "{en: Phil /Mickelson/}", "Mickelson won.", "Переміг Міллер.", 1),
    ("ru", "{en: Sarah /Palin/}, ru: Сара /Пэйлин/", "Palin won.", "Победила Палкин.", 1),
  ])
  func wordsReadAsADerivedNameCountForIt(
    language: String, names: String, source: String, translation: String, count: Int
  ) throws {
    let scratch = try Scratch([
      "a.en.txt": source + "\n", "b.txt": translation + "\n",
      "g.yaml": "exonym: 1\nconcepts:\n  - {id: p, kind: person, source: \(names)}\n",
    ])
    let found = try Program.run(
      [
        "check", "--glossary", "g.yaml", "--format", "concise", "--select", "T107", "--source", "a.en.txt",
        "--source-lang", "en", "--lang", language, "b.txt",
      ], in: scratch.path)
    #expect(found.text.split(separator: "\n").count == count, "\(found.text) \(found.errors)")
  }

  /// A word made from a place's name counts for it, and so do an abbreviation in a compound and either of two Kims.
  @Test(arguments: [
    ("fr", "The Chinese praised U.S. aid for China.", "Les Chinois saluent l'aide américaine.", 0),
    ("cs", "China and the EU met in London.", "Čínští a unijní zástupci se sešli na londýnském letišti EU.", 0),
    ("de", "U.S. troops join the EU.", "Die US-Truppen sind beim EU-Beitritt dabei.", 0),
    ("uk", "Trump met Kim in China.", "Трамп зустрівся з Кімом у китайській столиці.", 0),
    ("pl", "Trump met Kim.", "Trump spotkał Kim Dzong Una.", 0),
    ("fr", "Germany and China agreed.", "Il va aller au chiffre.", 2), ("pl", "Trump met Kim.", "Trump spotkał Xi.", 1),
  ])
  func wordsMadeFromANameCountForIt(language: String, source: String, translation: String, count: Int) throws {
    let scratch = try Scratch(["a.en.txt": source + "\n", "b.txt": translation + "\n"])
    let found = try Program.run(
      [
        "check", "--glossary", "shipped", "--format", "concise", "--select", "T107", "--source", "a.en.txt",
        "--source-lang",
        "en", "--lang", language, "b.txt",
      ], in: scratch.path)
    #expect(found.text.split(separator: "\n").count { $0.contains("T107") } == count, "\(found.text)\(found.errors)")
  }

  /// Fixes are for what is reported.
  @Test func whatABaselineKnowsIsNotMended() throws {
    let scratch = try Scratch(["house.yaml": Self.glossary, "a.txt": "À Kiev.\n\nRien.\n"])
    func check(_ arguments: [String]) throws -> Program.Outcome {
      try Program.run(["check", "--glossary", "house.yaml", "--lang", "fr"] + arguments + ["a.txt"], in: scratch.path)
    }
    #expect(try check(["--write-baseline", "known"]).status == 0)
    try scratch.write("À Kiev.\n\nDe Kiev.\n", "a.txt")
    let fixed = try check(["--fix", "--baseline", "known"])
    #expect(try scratch.read("a.txt") == "À Kiev.\n\nDe Kyiv.\n")
    #expect(fixed.status == 0 && fixed.text.contains("known from the baseline"), "\(fixed.text)")
    #expect(fixed.errors.contains("1 fix applied"))
    // Nothing new: nothing is written, and what is known is still counted.
    #expect(try check(["--fix", "--baseline", "known"]).text == fixed.text)
    #expect(try check(["--fix"]).status == 0)
    #expect(try scratch.read("a.txt") == "À Kyiv.\n\nDe Kyiv.\n")
  }
}
