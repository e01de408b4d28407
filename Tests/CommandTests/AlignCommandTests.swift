import Foundation
import Testing

/// The built program aligning many documents.
@Suite struct AlignCommandTests {
  private static let glossaryFree = ["--no-glossary", "--src-lang", "fr", "--tgt-lang", "en"]
  private static let french = "Paul Martin a vendu 12 chevaux à Lyon en 1954.\nLa guerre est finie.\n"
  private static let english = "Paul Martin sold 12 horses in Lyon in 1954.\nThe war is over.\n"

  private func scratch() throws -> Scratch {
    try Scratch([
      "fr/a.txt": Self.french, "fr/b.txt": "Anna Weber a acheté 300 livres à Berne.\nElle rit.\n",
      "en/x.txt": "Anna Weber bought 300 books in Berne.\nShe laughs.\n", "en/y.txt": Self.english,
      "en/notes.csv": "not,a,document\n",
    ])
  }

  @Test func foldersArePairedByContent() throws {
    let scratch = try scratch()
    let flags = ["align", "fr", "en"] + Self.glossaryFree
    #expect(try Program.run(flags, in: scratch.path).status == 2)
    let made = try Program.run(flags + ["-o", "out", "--output-format", "tsv"], in: scratch.path)
    #expect(made.status == 0)
    #expect(made.errors.contains("fr/a.txt\ten/y.txt"))
    #expect(made.errors.contains("fr/b.txt\ten/x.txt"))
    #expect(try scratch.read("out/a.tsv").contains("guerre est finie.\tThe war is over."))
    let again = try Program.run(flags + ["-o", "out", "--output-format", "tsv"], in: scratch.path)
    #expect(again.errors.contains("0 pairs aligned, 2 done before"))
  }

  /// One document of two hundred that cannot be read stopped all the others.
  @Test func aBrokenDocumentDoesNotStopAFolder() throws {
    let scratch = try scratch()
    try scratch.write([0x50, 0x4B, 3, 4] + Array("garbage".utf8), "fr/broken.docx")
    try scratch.write([], "en/empty.txt")
    let run = try Program.run(["align", "fr", "en", "-o", "out", "--no-glossary"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("2 pairs aligned"))
    #expect(run.errors.contains("fr/broken.docx: this is no ZIP archive"))
    #expect(run.errors.contains("en/empty.txt: passed over, it is empty"))
    let free = try Program.run(["align", "fr", "en", "--order-free"], in: scratch.path)
    #expect(free.errors.contains("--order-free takes one pair of documents."))
  }

  @Test func pairsResume() throws {
    let scratch = try scratch()
    try scratch.write(Array("fr/a.txt\ten/y.txt\ta.tsv\nfr/b.txt\ten/x.txt\tb.tsv\n".utf8), "list.tsv")
    let flags = ["align", "--pairs", "list.tsv"] + Self.glossaryFree
    #expect(try Program.run(flags, in: scratch.path).errors.contains("2 pairs aligned"))
    let whole = try scratch.read("b.tsv")
    try FileManager.default.removeItem(atPath: scratch.path + "/b.tsv")
    let resumed = try Program.run(flags, in: scratch.path)
    #expect(resumed.errors.contains("1 pair aligned, 1 done before"))
    // The pair that is done is learned from again, so that the other comes out as before.
    #expect(try scratch.read("b.tsv") == whole)
    #expect(try Program.run(flags + ["--again"], in: scratch.path).errors.contains("2 pairs aligned"))
    try scratch.write(Array("fr/a.txt\ten/y.txt\ta.tsv\nfr/b.txt\ten/x.txt\ta.tsv\n".utf8), "list.tsv")
    let twins = try Program.run(flags, in: scratch.path)
    #expect(twins.status == 2)
    #expect(twins.errors.contains("list.tsv:2:1"))
    // The same file under two names: the second result took the place of the first.
    try scratch.write(Array("fr/a.txt\ten/y.txt\tc.tsv\nfr/b.txt\ten/x.txt\t./c.tsv\n".utf8), "list.tsv")
    let alias = try Program.run(flags, in: scratch.path)
    #expect(alias.status == 2)
    #expect(alias.errors.contains("two results are to go to this file"))
  }

  @Test func pairsThatCannotBeReadDoNotStopTheOthers() throws {
    let scratch = try scratch()
    let rows = "fr/gone.txt\ten/y.txt\tnew/g.tsv\nfr/a.txt\ten/y.txt\tnew/deep/a.tsv\nfr/b.txt\ten/none.txt\tb.tsv\n"
    try scratch.write(Array(rows.utf8), "list.tsv")
    let run = try Program.run(["align", "--pairs", "list.tsv"] + Self.glossaryFree, in: scratch.path)
    #expect(run.status == 2)
    #expect(
      run.errors.contains("fr/gone.txt: there is no such file") && run.errors.contains("en/none.txt: there is no"))
    #expect(run.errors.contains("1 pair aligned, 2 not"))
    // Folders for the results are made.
    #expect(try scratch.read("new/deep/a.tsv").contains("guerre"))
    // Where a result cannot go is told before anything is aligned.
    try scratch.write(Array("fr/a.txt\ten/y.txt\ta.tsv\nfr/b.txt\ten/x.txt\tfr/a.txt/b.tsv\n".utf8), "list.tsv")
    let blocked = try Program.run(["align", "--pairs", "list.tsv"] + Self.glossaryFree, in: scratch.path)
    #expect(blocked.status == 2)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/a.tsv"))
    let single = try Program.run(
      ["align", "fr/a.txt", "en/y.txt", "-o", "no/a.tmx"] + Self.glossaryFree, in: scratch.path)
    #expect(single.status == 2)
    #expect(single.errors.contains("there is no folder 'no' for the result"))
  }

  @Test func documentsWithoutTextAreNamedInALongList() throws {
    let scratch = try scratch()
    try scratch.write([0x0A], "fr/empty.txt")
    try scratch.write(Array("fr/a.txt\ten/y.txt\ta.tsv\nfr/empty.txt\ten/x.txt\tb.tsv\n".utf8), "list.tsv")
    let run = try Program.run(["align", "--pairs", "list.tsv"] + Self.glossaryFree, in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("fr/empty.txt: no text is found"))
    #expect(!run.errors.contains("fr/a.txt"))
  }

  @Test func anchorsAreHeld() throws {
    let lines = (0..<6).map { "Place \($0)." }.joined(separator: "\n") + "\n"
    let scratch = try Scratch([
      "a.txt": lines, "b.txt": lines, "good.tsv": "# places\n1\t3\n\nPlace 4.\tPlace 5.\n", "cells.tsv": "1\n",
      "falling.tsv": "3\t3\n2\t4\n", "unknown.tsv": "1\tPlace 9.\n",
    ])
    let flags = ["align", "a.txt", "b.txt", "--presegmented", "--output-format", "beads"] + Self.glossaryFree
    let made = try Program.run(flags + ["--anchors", "good.tsv"], in: scratch.path)
    #expect(made.status == 0)
    #expect(made.text.split(separator: "\n").contains { $0.hasPrefix("[1") && $0.contains(":[3") })
    #expect(made.text.split(separator: "\n").contains { $0.hasPrefix("[4") && $0.contains(":[5") })
    for (file, place) in [("cells.tsv", "1:1"), ("falling.tsv", "2:1"), ("unknown.tsv", "1:3")] {
      let bad = try Program.run(flags + ["--anchors", file], in: scratch.path)
      #expect(bad.status == 2)
      #expect(bad.errors.contains("\(file):\(place)"), "\(bad.errors)")
    }
  }

  @Test func namesAreNormalizedOnTheTargetSide() throws {
    let scratch = try Scratch([
      "names.yaml": """
      exonym: 1
      languages: [fr]
      concepts:
        - id: savchuk
          kind: person
          fr: Oleksandr /Savtchouk/
          en: Oleksandr /Savchuk/
          typos: {en: [Savchuck]}

      """, "fr.txt": "Oleksandr Savtchouk dort.\n", "en.txt": "Oleksandr Savchuck sleeps.\n",
    ])
    let flags = [
      "align", "fr.txt", "en.txt", "--src-lang", "fr", "--tgt-lang", "en", "--glossary", "names.yaml",
      "--output-format", "tsv",
    ]
    let kept = try Program.run(flags, in: scratch.path)
    #expect(kept.text.contains("Oleksandr Savchuck sleeps."), "\(kept.errors)")
    let cleaned = try Program.run(flags + ["--names", "normalize"], in: scratch.path)
    #expect(cleaned.text.contains("Oleksandr Savchuk sleeps."))
    let matched = try Program.run(
      flags.dropLast(2) + ["--names", "normalize", "--order-free", "--min-confidence", "0"], in: scratch.path)
    #expect(matched.text.contains("Oleksandr Savchuk sleeps."), "\(matched.errors)")
    let contradiction = try Program.run(
      ["align", "fr.txt", "en.txt", "--no-glossary", "--names", "normalize"], in: scratch.path)
    #expect(contradiction.status == 2)
  }

  @Test func oddInputHasADefinedResult() throws {
    let many = (0..<300).map { "Sentence number \($0) about things.\n" }.joined()
    let long = String(repeating: "mot ", count: 25_000) + "\nFin.\n"
    let scratch = try Scratch(["one.txt": "Une phrase.\n", "many.txt": many, "long.txt": long, "same.txt": Self.french])
    try scratch.write([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 7, 0xFF], "binary.txt")
    let flags = ["--presegmented", "--output-format", "beads"] + Self.glossaryFree
    func align(_ source: String, _ target: String) throws -> (status: Int32, lines: [Substring]) {
      let made = try Program.run(["align", source, target] + flags, in: scratch.path)
      return (made.status, made.text.split(separator: "\n"))
    }
    let uneven = try align("one.txt", "many.txt")
    #expect(uneven.status == 0)
    #expect((297...301).contains(uneven.lines.count))
    #expect(try align("same.txt", "same.txt").lines == ["[0]:[0]", "[1]:[1]"])
    #expect(try align("long.txt", "long.txt").lines == ["[0]:[0]", "[1]:[1]"])
    #expect(try align("binary.txt", "one.txt").status == 2)
    let wrong = ["--presegmented", "--output-format", "beads", "--no-glossary", "--src-lang", "uk", "--tgt-lang", "ja"]
    #expect(try Program.run(["align", "same.txt", "same.txt"] + wrong, in: scratch.path).status == 0)
  }

  @Test func aDocumentIsNoPlaceForTheResult() throws {
    let scratch = try scratch()
    for output in ["fr/a.txt", "./en/y.txt"] {
      let run = try Program.run(["align", "fr/a.txt", "en/y.txt", "-o", output] + Self.glossaryFree, in: scratch.path)
      #expect(run.status == 2)
      #expect(run.errors.contains("\(output): this is what is read"), "\(run.errors)")
    }
    try scratch.write(Array("fr/a.txt\ten/y.txt\ta.tsv\nfr/b.txt\ten/x.txt\tfr/a.txt\n".utf8), "list.tsv")
    let list = try Program.run(["align", "--pairs", "list.tsv"] + Self.glossaryFree, in: scratch.path)
    #expect(list.status == 2)
    #expect(try scratch.read("fr/a.txt") == Self.french)
    #expect(try scratch.read("en/y.txt") == Self.english)
    #expect(try !scratch.files().contains("a.tsv"))
  }

  /// A program alone, far from any glossary, aligns all the same and says what it lacks.
  @Test func noGlossaryIsNoObstacle() throws {
    let scratch = try scratch()
    try FileManager.default.copyItem(atPath: Program.path, toPath: scratch.path + "/exonym")
    func run(_ more: [String]) throws -> (status: Int32, errors: String) {
      let process = Process()
      let errors = Pipe()
      process.executableURL = URL(fileURLWithPath: scratch.path + "/exonym")
      process.arguments = ["align", "fr/a.txt", "en/y.txt", "--src-lang", "fr", "--tgt-lang", "en"] + more
      process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
      process.environment = ["EXONYM_CACHE_DIR": "off"]
      process.standardError = errors
      try process.run()
      let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, said)
    }
    let plain = try run(["-o", "a.tsv"])
    #expect(plain.status == 0)
    #expect(plain.errors.contains("no glossary is found"))
    #expect(try scratch.read("a.tsv").contains("guerre est finie.\tThe war is over."))
    #expect(try run(["-o", "a.tsv", "--no-glossary"]).errors.isEmpty)
    #expect(try run(["-o", "a.tsv", "--names", "normalize"]).status == 2)
    #expect(try run(["-o", "a.tsv", "--glossary", "none.yaml"]).status == 2)
  }

  @Test func orderFreeHasEveryFormatButTheLadder() throws {
    let scratch = try scratch()
    func run(_ more: String...) throws -> Program.Outcome {
      try Program.run(["align", "fr/a.txt", "en/y.txt", "--order-free"] + more + Self.glossaryFree, in: scratch.path)
    }
    #expect(try run().text.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 5 })
    #expect(try run("--output-format", "beads").text.contains("[0]:[0]\n"))
    #expect(try run("--output-format", "jsonl").text.hasPrefix("{\"source\":[0],\"target\":[0]"))
    #expect(try run("-o", "a.html").status == 0)
    #expect(try scratch.read("a.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try run("-o", "a.tmx").status == 0)
    let memory = try scratch.read("a.tmx")
    #expect(memory.contains("<prop type=\"x-exonym-method\">order-free</prop>"))
    #expect(memory.contains("Paul Martin sold 12 horses in Lyon in 1954."))
    #expect(try run("--output-format", "ladder").status == 2)
    // The least confidence goes below the usual one, too.
    let all = try run("--min-confidence", "0").text.split(separator: "\n").count
    #expect(try all >= run().text.split(separator: "\n").count)
    #expect(try run("--min-confidence", "1").text.isEmpty)
  }

  @Test func theLeastConfidenceIsForTablesToo() throws {
    let scratch = try scratch()
    let flags = ["align", "fr/a.txt", "en/y.txt", "--min-confidence", "1"] + Self.glossaryFree
    #expect(try Program.run(flags + ["-o", "a.tsv"], in: scratch.path).status == 0)
    #expect(try scratch.read("a.tsv").isEmpty)
    #expect(try scratch.read("a.tsv.review.tsv").split(separator: "\n").count == 2)
    let shown = try Program.run(flags + ["--output-format", "jsonl"], in: scratch.path)
    #expect(shown.output.isEmpty)
    #expect(shown.errors.contains("2 beads left out"))
    let beads = try Program.run(flags + ["--output-format", "beads"], in: scratch.path)
    #expect(beads.text == "[0]:[0]\n[1]:[1]\n")
    for bad in [["--min-confidence", "2"], ["--again"], ["--embeddings-cache", "c"]] {
      #expect(try Program.run(Array(flags.prefix(3)) + Self.glossaryFree + bad, in: scratch.path).status == 2)
    }
    #expect(try Program.run(["align", "-", "-"] + Self.glossaryFree, in: scratch.path).status == 2)
  }

  @Test func aWrongLanguageIsTold() throws {
    let french =
      "Le président a déclaré mercredi que les forces armées avaient repoussé l'offensive à l'est du pays. Les autorités "
      + "ont précisé que l'électricité serait rétablie d'ici à dimanche, mais que les réparations seraient longues.\n"
    let scratch = try Scratch(["fr.txt": french, "en.txt": "The war is over.\n"])
    let run = try Program.run(
      ["align", "fr.txt", "en.txt", "--src-lang", "de", "--tgt-lang", "en", "--no-glossary"], in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("fr.txt: reads as fr, though it is called de"))
    #expect(try Program.run(["segment", "--lang", "de", "fr.txt"], in: scratch.path).errors.contains("reads as fr"))
    #expect(try Program.run(["segment", "--lang", "fr", "fr.txt"], in: scratch.path).errors.isEmpty)
  }

  /// A list of several languages: each pair has the lexicon and the glossary of its own.
  @Test func aListMayHaveSeveralLanguages() throws {
    let scratch = try scratch()
    try scratch.write(Array("Пол Мартін продав 12 коней у Ліоні 1954 року.\nВійна закінчилася.\n".utf8), "uk.txt")
    let names = """
      exonym: 1
      languages: [fr]
      concepts:
        - id: martin
          kind: person
          fr: Paul /Martin/
          en: Paul /Martin/
          uk: Пол /Мартін/

      """
    try scratch.write(Array(names.utf8), "names.yaml")
    try scratch.write(Array("fr/a.txt\ten/y.txt\ta.jsonl\nfr/a.txt\tuk.txt\tb.jsonl\n".utf8), "list.tsv")
    let flags = ["--glossary", "names.yaml", "--src-lang", "fr"]
    let list = try Program.run(["align", "--pairs", "list.tsv"] + flags, in: scratch.path)
    #expect(list.status == 0, "\(list.errors)")
    let alone = try Program.run(
      ["align", "fr/a.txt", "uk.txt", "--tgt-lang", "uk", "--output-format", "jsonl"] + flags, in: scratch.path)
    #expect(alone.text.contains("\"names\":"))
    #expect(try scratch.read("b.jsonl") == alone.text)
  }

  @Test func aDictionaryThatIsOfNoUseIsTold() throws {
    let scratch = try scratch()
    let words = [
      ("guerre", "war"), ("vendu", "sold"), ("chevaux", "horses"), ("finie", "over"), ("la", "the"), ("est", "is"),
    ]
    try scratch.write(Array(words.map { "\($0)\t\($1)\n" }.joined().utf8), "fr-en.tsv")
    try scratch.write(Array(words.map { "\($1)\t\($0)\n" }.joined().utf8), "en-fr.tsv")
    func errors(_ more: String...) throws -> String {
      let flags = ["align", "fr/a.txt", "en/y.txt", "--output-format", "beads"] + Self.glossaryFree
      return try Program.run(flags + more, in: scratch.path).errors
    }
    #expect(try errors("--dictionary", "fr-en.tsv").isEmpty)
    #expect(try errors("--reverse-dictionary", "en-fr.tsv").isEmpty)
    #expect(try errors("--dictionary", "en-fr.tsv").contains("en-fr.tsv: seems to be for the other direction"))
    let memory = """
      <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" \
      srclang="de" datatype="plaintext"/><body><tu><tuv xml:lang="de"><seg>Eins</seg></tuv><tuv xml:lang="en"><seg>One</seg>\
      </tuv></tu></body></tmx>
      """
    try scratch.write(Array(memory.utf8), "de-en.tmx")
    #expect(try errors("--memory", "de-en.tmx").contains("de-en.tmx: no unit is in both fr and en"))
  }

  @Test func theConfigurationSaysTheLeastConfidence() throws {
    let scratch = try scratch()
    try scratch.write(Array("min-confidence: 1\n".utf8), "exonym.yaml")
    let flags = ["align", "fr/a.txt", "en/y.txt", "--output-format", "tsv"] + Self.glossaryFree
    #expect(try Program.run(flags, in: scratch.path).text.isEmpty)
    #expect(try !Program.run(flags + ["--min-confidence", "0"], in: scratch.path).text.isEmpty)
  }
}
