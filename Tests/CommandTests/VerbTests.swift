import Foundation
import Testing

@Suite struct VerbTests {
  static let articles = Program.root.appendingPathComponent("Examples/articles").path
  static let glossary = ["--glossary", "glossary", "--glossary", "Examples/articles/glossary.yaml"]

  @Test func segmentGivesOffsetsThatRebuildTheParagraph() throws {
    let text = "M. Dupont est là. « Tout va bien ! » dit-il… Voilà 3,5 % ?"
    let line = String(decoding: try JSONSerialization.data(withJSONObject: ["text": text]), as: UTF8.self)
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "--input-format", "jsonl", "--output-format", "jsonl"], text: line + "\n")
    #expect(outcome.status == 0)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(object["text"] as? String == text)
    let segments = try #require(object["segments"] as? [[String: Any]])
    let bytes = Array(text.utf8)
    var end = 0
    for segment in segments {
      let (start, stop) = (try #require(segment["start"] as? Int), try #require(segment["end"] as? Int))
      let gap = String(decoding: bytes[end..<start], as: UTF8.self)
      #expect(gap.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
      #expect(segment["text"] as? String == String(decoding: bytes[start..<stop], as: UTF8.self))
      end = stop
    }
    #expect(end == bytes.count)
    #expect(segments.count == 3)
  }

  @Test func segmentRefusesALineThatIsNoObject() throws {
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "--input-format", "jsonl"], text: "{\"text\": \"a\"}\nnothing\n")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("-:2:1"))
  }

  @Test func transliterateWorksLineByLine() throws {
    let outcome = try Program.run(["transliterate", "--from", "uk", "--to", "fr"], text: "Подоляк\n\nБратчук\n")
    #expect(outcome.text == "Podoliak\n\nBratchouk\n")
    let lapin = "Александр Лапин\nАлександр\n Лапин\n"
    let named = try Program.run(["transliterate", "--from", "ru", "--to", "fr"], text: lapin)
    #expect(named.text == "Alexandre Lapine\nAleksandr\n Lapine\n")
    let letters = try Program.run(["transliterate", "--scheme", "press-fr-ru"], text: lapin)
    #expect(letters.text.hasPrefix("Aleksandr Lapine\n"))
    let all = try Program.run(["transliterate", "--from", "ru", "--to", "fr", "--all", "Александр Лапин"])
    #expect(all.text.hasPrefix("Alexandre Lapine\tAlexandre Lapin"))
    let back = try Program.run(["transliterate", "--reverse", "--from", "uk", "--to", "fr", "Debaltseve"])
    #expect(back.text.hasPrefix("Дебальцеве\t"))
    let wrong = try Program.run(["transliterate", "--scheme", "iso9-1994", "x"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean"))
    let korean = try Program.run(["transliterate", "--reverse", "--scheme", "rr", "Seoul"])
    #expect(korean.status == 2)
    #expect(korean.errors.contains("Hangul"))
    let list = try Program.run(["transliterate", "--list-schemes"])
    #expect(list.text.split(separator: "\n").count > 100)
  }

  @Test func compareAnswersInOrder() throws {
    let outcome = try Program.run(["compare", "--tsv"], text: "Guerassimov\tГерасимов\nPoutine\tKharkiv\n\t\n😀\ta\n")
    let lines = outcome.text.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(outcome.status == 0)
    #expect(lines.count == 4)
    let scores = lines.map { Double($0[0]) ?? -1 }
    #expect(scores[0] > 0.9)
    #expect(scores[1] >= 0 && scores[1] < 0.6)
    #expect(lines[1][1] == "different")
    #expect(try Program.run(["compare", "--tsv", "-"], text: "Poutine\tPutin\n").status == 0)
    let pair = try Program.run(["compare", "Ivanov", "Ivanova"])
    #expect(pair.text.hasPrefix("different"))
    #expect(pair.text.contains("never merged"))
    let lemma = try Program.run(["compare", "--lemma", "--lang", "uk"], text: "Володимира Зеленського\n")
    #expect(lemma.text == "Володимир Зеленський\n")
    let cases = try Program.run(["compare", "--lemma", "--tsv", "--lang", "uk"], text: "Ганною Маляр\nАнна\n")
    #expect(cases.text.hasPrefix("Ганна Маляр\tins\tf\t") && cases.text.contains("\nАнна\tnom\tf\t"), "\(cases.text)")
    #expect(
      try Program.run(["compare", "--lemma", "--lang", "uk", "-"], text: "Ганною Маляр\n").text == "Ганна Маляр\n")
    let several = try Program.run(["compare", "--lemma", "--verbose", "--lang", "ru", "Валентина"])
    #expect(several.text.contains("Валентин\tgen\tm") && several.text.contains("Валентина\tnom\tf"))
    let cluster = try Program.run(["compare", "--cluster"], text: "Guerassimov\nPodoliak\nГерасимов\nПодоляк\n")
    #expect(cluster.text == "Guerassimov\nГерасимов\n\nPodoliak\nПодоляк\n")
    let table = try Program.run(["compare", "--cluster", "--tsv"], text: "Ivanova\nPutin\nИванов\nИванова\nIvanov\n")
    #expect(table.text == "1\t3\tIvanova\n1\t3\tИванова\n2\t\tPutin\n3\t1\tИванов\n3\t1\tIvanov\n")
    let piped = try Program.run(["compare", "--cluster", "-"], text: "Guerassimov\nПодоляк\nГерасимов\n")
    #expect(piped.text == "Guerassimov\nГерасимов\n\nПодоляк\n")
    let missing = try Program.run(["compare", "--cluster", "no-such-list.txt"])
    #expect(missing.status == 2 && missing.errors.contains("no-such-list.txt"))
  }

  @Test func glossaryFindsShowsAndDerives() throws {
    let found = try Program.run(
      ["glossary", "find", "--tsv", "--top", "1"], text: "Mijailo Podoliak\nGerasimow\nPoutine\nGuerassimov Valeri\n")
    let concepts = ["mykhailo-podoliak", "valery-gerasimov", "vladimir-putin", "valery-gerasimov"]
    #expect(found.text.split(separator: "\n").map { $0.split(separator: "\t")[1] } == concepts.map { $0[...] })
    let stranger = try Program.run(["glossary", "find", "Xochimilco"])
    #expect(stranger.status == 1 && stranger.text.isEmpty)
    let shown = try Program.run(["glossary", "show", "kyiv"])
    #expect(shown.text.contains("glossary/places.yaml:"))
    let derived = try Program.run(["glossary", "derive", "valery-gerasimov", "--lang", "fr"])
    #expect(derived.text.contains("Gerasimov"))
    #expect(derived.text.contains("→ Guerassimov"))
    let unknown = try Program.run(["glossary", "show", "valery-gerasimof"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean 'valery-gerasimov'?"))
    #expect(try Program.run(["glossary", "fmt", "--check", "glossary"]).status == 0)
  }

  @Test func fmtLeavesOtherProgramsFilesAlone() throws {
    let workflow = "name:   CI\non:   [push]\n\n\n\njobs:\n    build: {a:  1}\n"
    let scratch = try Scratch(["ci.yml": workflow, "own.yaml": "exonym: 1\nconcepts:\n- id: kyiv\n  fr: Kyiv\n"])
    let written = try Program.run(["glossary", "fmt", "--write", "ci.yml", "own.yaml"], in: scratch.path)
    #expect(written.status == 0)
    #expect(written.errors.contains("ci.yml: left as it is"))
    #expect(try scratch.read("ci.yml") == workflow)
    #expect(try scratch.read("own.yaml").contains("\n  - id: kyiv\n    fr: Kyiv\n"))
    #expect(try Program.run(["glossary", "fmt", "--check", "ci.yml"], in: scratch.path).status == 0)
  }

  @Test func theShippedGlossaryIsCleanAndPlantedFaultsAreFound() throws {
    let clean = try Program.run(["check", "--format", "concise", "glossary"])
    #expect(clean.status == 0)
    #expect(clean.output.isEmpty, "\(clean.text)")
    let scratch = try Scratch([
      "faults.yaml": """
      exonym: 1
      languages: [fr]
      concepts:
        - id: kursk
          kind: place
          fr: {use: Koursk, avoid: [Kursk]}
        - id: other
          kind: place
          fr: {use: Kursk, avoid: [Koursk]}
        - id: third
          kind: place
          ua: Київ
          fr: {use: Troisième, avoid: [Autre]}
        - id: fourth
          kind: place
          fr: {use: Quatrième, avoid: [Autre]}
        - id: kursk-east
          kind: place
          fr: Koursk-Est
        - id: kursk-east
          kind: place
          fr: Encore
      """
    ])
    let outcome = try Program.run(["check", "--format", "concise", "faults.yaml"], in: scratch.path)
    #expect(outcome.status == 1)
    for place in ["20:9: G101", "12:5: G103", "G206", "G208"] {
      #expect(outcome.text.contains(place), "\(place) in \(outcome.text)")
    }
  }

  @Test func checkWritesReportsFixesAndBaselines() throws {
    let scratch = try Scratch(["a.txt": "À Kharkov.\n", "glossary.yaml": NormalizeCommandTests.glossary])
    let check = ["check", "--glossary", "glossary.yaml", "--lang", "fr"]
    let found = try Program.run(check + ["--format", "sarif=out.sarif", "--format", "json", "a.txt"], in: scratch.path)
    #expect(found.status == 1)
    #expect(found.text.contains("\"rule\": \"T101\""))
    #expect(try scratch.read("out.sarif").contains("2.1.0"))
    #expect(try Program.run(check + ["--exit-zero", "a.txt"], in: scratch.path).status == 0)
    #expect(try Program.run(check + ["--write-baseline", "known", "a.txt"], in: scratch.path).status == 0)
    #expect(try Program.run(check + ["--baseline", "known", "a.txt"], in: scratch.path).status == 0)
    #expect(try Program.run(check + ["--fix", "a.txt"], in: scratch.path).status == 0)
    #expect(try scratch.read("a.txt") == "À Kharkiv.\n")
    #expect(try Program.run(check + ["--format", "sariff", "a.txt"], in: scratch.path).errors.contains("'sarif'"))
    #expect(try Program.run(check + ["none.txt"], in: scratch.path).status == 2)
  }

  @Test func explainKnowsRulesAndSpellings() throws {
    #expect(try Program.run(["explain", "G206"]).text.contains("Bad:"))
    #expect(try Program.run(["explain", "M408"]).text.contains("numbers"))
    #expect(try Program.run(["explain", "Guersimov", "--lang", "fr"]).text.contains("Guerassimov"))
    #expect(try Program.run(["explain", "G999"]).status == 2)
  }

  /// The memories in `tmx/` are what the program writes today, unit by unit.
  @Test(arguments: [
    ("port-odesa", "en"), ("railway-kharkiv", "es"), ("energy-zaporizhzhia", "de"), ("museum-chernihiv", "uk"),
  ])
  func alignWritesTheShippedMemories(topic: String, language: String) throws {
    let scratch = try Scratch()
    let folder = "\(Self.articles)/\(topic)"
    let made = try Program.run(
      ["align"] + Self.glossary + [
        "\(folder)/fr.txt", "\(folder)/\(language).txt", "--src-lang", "fr", "--tgt-lang", language, "-o",
        scratch.path + "/new.tmx",
      ])
    #expect(made.status == 0, "\(made.errors)")
    func pairs(_ path: String) throws -> String { try Program.run(["tmx", "convert", path, "--to", "tsv"]).text }
    let old = try pairs("tmx/\(topic).fr-\(language).tmx")
    #expect(old.split(separator: "\n").count > 25)
    let new = try pairs(scratch.path + "/new.tmx")
    #expect(new == old, "make demo writes tmx/ anew")
    #expect(try Program.run(["check", "--format", "concise", scratch.path + "/new.tmx"]).output.isEmpty)
  }

  @Test func alignTakesPresegmentedPairsInALine() throws {
    let scratch = try Scratch([
      "a.txt": "Un.\nDeux trois.\n", "b.txt": "One.\nTwo three.\n", "list.tsv": "a.txt\tb.txt\tout.tsv\n",
    ])
    let flags = ["--presegmented", "--src-lang", "fr", "--tgt-lang", "en", "--no-glossary"]
    let beads = try Program.run(["align", "a.txt", "b.txt", "--output-format", "beads"] + flags, in: scratch.path)
    #expect(beads.text == "[0]:[0]\n[1]:[1]\n")
    #expect(try Program.run(["align", "--pairs", "list.tsv"] + flags, in: scratch.path).status == 0)
    #expect(try scratch.read("out.tsv").hasPrefix("Un.\tOne.\t"))
    #expect(try Program.run(["align", "a.txt", "none.txt"] + flags, in: scratch.path).status == 2)
    try scratch.write([], "empty.txt")
    let empty = try Program.run(["align", "a.txt", "empty.txt", "--output-format", "beads"] + flags, in: scratch.path)
    #expect(empty.text == "[0]:[]\n[1]:[]\n")
  }

  @Test func memoriesAreToolsInAndOut() throws {
    let scratch = try Scratch(["pairs.tsv": "Un\tOne\nDeux\tTwo\nUn\tOne\n"])
    let made = try Program.run(
      ["tmx", "convert", "pairs.tsv", "--src-lang", "fr", "--tgt-lang", "en", "-o", "m.tmx"], in: scratch.path)
    #expect(made.status == 0)
    #expect(try Program.run(["tmx", "info", "m.tmx"], in: scratch.path).text.contains("3 units"))
    #expect(
      try Program.run(["tmx", "clean", "--rule", "duplicates", "m.tmx", "-o", "c.tmx"], in: scratch.path).status == 0)
    #expect(try Program.run(["tmx", "info", "--json", "c.tmx"], in: scratch.path).text.contains("\"units\":2"))
    #expect(try Program.run(["tmx", "diff", "m.tmx", "m.tmx"], in: scratch.path).status == 0)
    let broken = try scratch.read("m.tmx").dropLast(40)
    try scratch.write(Array(broken.utf8), "broken.tmx")
    let outcome = try Program.run(["tmx", "info", "broken.tmx"], in: scratch.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("broken.tmx:"))
  }

  @Test func memoriesAreComparedByWhatTheySay() throws {
    func memory(_ confidence: String, _ target: String) -> String {
      """
      <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" \
      srclang="fr" datatype="plaintext"/><body><tu><prop type="x-sure">\(confidence)</prop><tuv xml:lang="fr"><seg>Un</seg>\
      </tuv><tuv xml:lang="en"><seg>\(target)</seg></tuv></tu></body></tmx>
      """
    }
    let scratch = try Scratch(["a.tmx": memory("1", "One"), "b.tmx": memory("2", "One"), "c.tmx": memory("1", "An")])
    let other = try Program.run(["tmx", "diff", "a.tmx", "b.tmx"], in: scratch.path)
    #expect(other.status == 1)
    #expect(other.text == "~ fr: Un | en: One  (x-sure)\n")
    #expect(
      try Program.run(["tmx", "diff", "a.tmx", "c.tmx"], in: scratch.path).text
        == "- fr: Un | en: One\n+ fr: Un | en: An\n")
    // The example of --help: a memory of two languages needs no --tgt-lang.
    let project = try Program.run(["tmx", "convert", "a.tmx", "--omegat", "project"], in: scratch.path)
    #expect(project.status == 0, "\(project.errors)")
    #expect(try scratch.read("project/omegat.project").contains("<target_lang>en</target_lang>"))
    let usage = try Program.run(["tmx", "filter", "a.tmx", "--quality", "x"], in: scratch.path)
    #expect(usage.errors.contains("see 'exonym tmx filter --help'"))
  }

  @Test func aMemoryIsNotConvertedOntoItselfNorMadeOfAnotherDocument() throws {
    let memory = """
      <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" \
      srclang="fr" datatype="plaintext"/><body><tu><tuv xml:lang="fr"><seg>Un</seg></tuv><tuv xml:lang="en"><seg>One</seg>\
      </tuv></tu></body></tmx>
      """
    let scratch = try Scratch(["a.tmx": memory, "b.tsv": "Un\tOne\n", "c.tmx": "<html><p>Un</p></html>"])
    func run(_ arguments: String...) throws -> Program.Outcome {
      try Program.run(["tmx"] + arguments, in: scratch.path)
    }
    let onto = try run("convert", "a.tmx", "--to", "tsv", "-o", "./a.tmx")
    #expect(onto.status == 2 && onto.errors.contains("./a.tmx: this is what is read"))
    #expect(try run("convert", "a.tmx", "--moses", "a.tmx", "x").status == 2)
    #expect(try run("clean", "a.tmx", "--rejects", "a.tmx").status == 2)
    #expect(try scratch.read("a.tmx") == memory)
    // A memory cleaned in place is meant.
    #expect(try run("clean", "a.tmx", "-o", "a.tmx").status == 0)
    let tables = ["--src-lang", "fr", "--tgt-lang", "en"]
    let onward = try Program.run(["tmx", "convert", "b.tsv", "-o", "b.po"] + tables, in: scratch.path)
    #expect(onward.status == 2 && onward.errors.contains("becomes a memory first"))
    for verb in ["info", "clean", "filter", "convert"] {
      let flags = verb == "convert" ? ["--to", "tsv"] : []
      let other = try Program.run(["tmx", verb, "c.tmx"] + flags, in: scratch.path)
      #expect(other.status == 2, "\(verb)")
      #expect(other.errors.contains("c.tmx:1:1: the root element is 'html', not 'tmx'"), "\(other.errors)")
    }
  }
}
