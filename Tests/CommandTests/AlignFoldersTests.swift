import Foundation
import Testing

/// The built program on folders and lists, as users have them.
@Suite struct AlignFoldersTests {
  private static let report = [
    ("Die Fabrik in Bergdorf schließt im März 2024.", "L'usine de Bergdorf ferme en mars 2024."),
    (
      "Nach Angaben von Anna Weber verlieren 312 Arbeiter ihre Stelle.",
      "Selon Anna Weber, 312 ouvriers perdent leur emploi."
    ),
    ("Der Bürgermeister nannte die Nachricht bitter.", "Le maire a parlé d'une nouvelle amère."),
    ("Die Maschinen sollen nach Lodz gebracht werden.", "Les machines doivent être transportées à Lodz."),
    ("Dort entsteht bis 2026 eine neue Halle.", "Une nouvelle halle y sera construite d'ici 2026."),
    ("Die Gewerkschaft will am Montag verhandeln.", "Le syndicat veut négocier lundi."),
  ]
  private static let others = [
    "Le musée de Portval a acheté 14 tableaux de Lucie Arnaud.\nIls seront exposés au printemps.\nL'entrée sera libre.\n",
    "La rivière est montée de 80 centimètres à Sankt Veit.\nLes pompiers ont évacué 45 personnes.\nLe pont est fermé.\n",
  ]

  private func lines(_ texts: some Collection<String>) -> String { texts.joined(separator: "\n\n") + "\n" }

  /// The issue that was reported: names say it, half of the content too.
  @Test func aHalfTranslatedReportFindsItsPartner() throws {
    let scratch = try Scratch([
      "a/report_de.txt": lines(Self.report.map(\.0)), "b/report_fr.txt": lines(Self.report.prefix(3).map(\.1)),
    ])
    let flags = ["--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"]
    let run = try Program.run(["align", "a", "b", "-o", "out"] + flags, in: scratch.path)
    #expect(run.errors.contains("a/report_de.txt\tb/report_fr.txt"), "\(run.errors)")
    #expect(try scratch.files().contains("out/report_de.tmx"))
    // Names alone are no reason.
    try scratch.write(Self.others[0], "b/report_fr.txt")
    let other = try Program.run(["align", "a", "b", "-o", "out"] + flags, in: scratch.path)
    #expect(other.errors.contains("no partner found"), "\(other.errors)")
  }

  /// `-o corpus.tmx` made a folder of that name.
  @Test func manyResultsDoNotGoIntoWhatIsCalledLikeAFile() throws {
    let scratch = try Scratch(["a/x.txt": Self.others[0], "b/x.txt": Self.others[1]])
    for name in ["corpus.tmx", "all.jsonl"] {
      let run = try Program.run(["align", "a", "b", "-o", name, "--no-glossary"], in: scratch.path)
      #expect(run.status == 2)
      let help =
        name == "corpus.tmx" ? "exonym tmx merge FOLDER/*.tmx -o corpus.tmx" : "-o FOLDER --output-format jsonl"
      #expect(run.errors.contains(help))
    }
    #expect(try scratch.files().filter { $0.hasPrefix("corpus") || $0.hasPrefix("all") }.isEmpty)
    try FileManager.default.createDirectory(atPath: scratch.file("old.tmx"), withIntermediateDirectories: true)
    #expect(try Program.run(["align", "a", "b", "-o", "old.tmx", "--no-glossary"], in: scratch.path).status == 0)
  }

  @Test func thePairsCanBeListedFirst() throws {
    let scratch = try Scratch([
      "a/report_de.txt": lines(Self.report.map(\.0)), "b/report_fr.txt": lines(Self.report.map(\.1)),
      "b/x.txt": Self.others[0],
    ])
    let flags = ["--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"]
    let list = try Program.run(["align", "a", "b", "-o", "out", "--list-pairs"] + flags, in: scratch.path)
    #expect(list.text == "a/report_de.txt\tb/report_fr.txt\tout/report_de.tmx\n")
    #expect(list.errors == "exonym: b/x.txt: no partner found\n")
    #expect(try !scratch.files().contains("out"))
    try scratch.write(list.output, "list.tsv")
    #expect(try Program.run(["align", "--pairs", "list.tsv"] + flags, in: scratch.path).status == 0)
    #expect(try scratch.files().contains("out/report_de.tmx"))
    #expect(
      try Program.run(["align", "a/report_de.txt", "b/x.txt", "--list-pairs"] + flags, in: scratch.path).status == 2)
  }

  @Test func aStrayLanguageIsNamed() throws {
    let german =
      "Der Präsident erklärte am Mittwoch, die Streitkräfte hätten den Angriff im Osten des Landes abgewehrt. Die Behörden "
      + "teilten mit, der Strom werde bis Sonntag wieder fließen, die Arbeiten aber würden noch lange dauern.\n"
    let french = Self.report.map(\.1)
    let scratch = try Scratch([
      "a/report.txt": lines(Self.report.map(\.0)), "b/report.txt": lines(french), "b/stray.txt": german,
      "b/1.txt": Self.others[0] + Self.others[0], "b/2.txt": Self.others[1] + Self.others[1],
    ])
    let named = ["--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"]
    let told = try Program.run(["align", "a", "b", "-o", "out"] + named, in: scratch.path)
    #expect(
      told.errors.contains("b/stray.txt: no partner found: it reads as de, though it is called fr"), "\(told.errors)")
    let guessed = try Program.run(["align", "a", "b", "-o", "out", "--no-glossary"], in: scratch.path)
    #expect(
      guessed.errors.contains("b/stray.txt: no partner found: it reads as de, where most documents are in fr"),
      "\(guessed.errors)")
    // In a list and alone it is a warning.
    try scratch.write("a/report.txt\tb/stray.txt\tx.tsv\na/report.txt\tb/report.txt\ty.tsv\n", "list.tsv")
    let list = try Program.run(["align", "--pairs", "list.tsv"] + named, in: scratch.path)
    #expect(list.status == 0)
    #expect(list.errors.contains("exonym: b/stray.txt: reads as de, though it is called fr\n"))
    #expect(list.errors.contains("2 pairs aligned"))
    let one = try Program.run(
      ["align", "a/report.txt", "b/stray.txt", "--no-glossary", "-o", "x.tsv"], in: scratch.path)
    #expect(one.status == 0)
    #expect(one.errors.contains("a/report.txt, b/stray.txt: both are taken for de"), "\(one.errors)")
    // Short texts are not judged.
    try scratch.write("Der Strom fließt.\n", "b/stray.txt")
    #expect(
      try !Program.run(["align", "--pairs", "list.tsv", "--again"] + named, in: scratch.path).errors.contains("reads"))
  }

  @Test func aSecondCopyIsNamed() throws {
    let text = lines(Self.report.map(\.0))
    let scratch = try Scratch([
      "a/report.txt": text, "a/report (copy).txt": text, "a/1.txt": "Der Fluss stieg in Sankt Veit um 80 Zentimeter.\n",
      "b/report.txt": lines(Self.report.map(\.1)), "b/1.txt": Self.others[1], "b/2.txt": Self.others[0],
    ])
    let run = try Program.run(
      ["align", "a", "b", "-o", "out", "--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"], in: scratch.path)
    #expect(run.errors.contains("a/report.txt\tb/report.txt"), "\(run.errors)")
    #expect(
      run.errors.contains("a/report (copy).txt: no partner found: it is like b/report.txt, which another fits better"),
      "\(run.errors)")
  }

  @Test func whatHasChangedIsAlignedAnew() throws {
    let scratch = try Scratch([
      "a.txt": lines(Self.report.map(\.0)), "b.txt": lines(Self.report.map(\.1)), "c.txt": Self.others[0],
      "list.tsv": "a.txt\tb.txt\tout/x.tsv\na.txt\tc.txt\tout/y.tsv\n",
    ])
    func run(_ more: String...) throws -> String {
      try Program.run(
        ["align", "--pairs", "list.tsv", "--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"] + more,
        in: scratch.path
      ).errors
    }
    #expect(try run() == "2 pairs aligned\n")
    #expect(try run() == "0 pairs aligned, 2 done before (--again)\n")
    // Another option, another format, another document.
    let anew = "in place of results made from other documents or options\n"
    #expect(try run("--no-seed-lexicon") == "2 pairs aligned, 2 " + anew)
    #expect(try run("--no-seed-lexicon", "--output-format", "beads") == "2 pairs aligned, 2 " + anew)
    #expect(try run() == "2 pairs aligned, 2 " + anew)
    try scratch.write(Self.others[1], "c.txt")
    #expect(try run() == "1 pair aligned, 1 done before (--again), 1 " + anew)
    // A dictionary is known by what it holds.
    try scratch.write("Fabrik\tusine\n", "words.tsv")
    #expect(try run("--dictionary", "words.tsv") == "2 pairs aligned, 2 " + anew)
    #expect(try run("--dictionary", "words.tsv") == "0 pairs aligned, 2 done before (--again)\n")
    try scratch.write("Fabrik\tmanufacture\n", "words.tsv")
    #expect(try run("--dictionary", "words.tsv") == "2 pairs aligned, 2 " + anew)
    // What somebody corrected is not lost.
    try scratch.write("corrected\n", "out/x.tsv")
    #expect(try run("--dictionary", "words.tsv") == "0 pairs aligned, 2 done before (--again)\n")
    let kept = try run()
    #expect(kept.contains("exonym: out/x.tsv: left as it is"))
    #expect(kept.hasSuffix("1 pair aligned, 1 \(anew.dropLast()), 1 left as changed by hand\n"), "\(kept)")
    #expect(try scratch.read("out/x.tsv") == "corrected\n")
    #expect(try run("--again") == "2 pairs aligned\n")
    #expect(try scratch.read("out/x.tsv") != "corrected\n")
  }

  /// A program that was killed leaves its temporary files; other files with like names are somebody's.
  @Test func whatAKilledRunLeftIsClearedAway() throws {
    let scratch = try Scratch([
      "a.txt": "Eins.\n", "b.txt": "Un.\n", "list.tsv": "a.txt\tb.txt\tout/x.tsv\n", "out/x.tsv.AbC1eF.part": "",
      "out/x.tsv.backup": "", "out/y.tsv.AbC1eF.part": "",
    ])
    let run = try Program.run(
      ["align", "--pairs", "list.tsv", "--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"], in: scratch.path)
    #expect(run.status == 0)
    #expect(
      try scratch.files().filter { $0.hasPrefix("out/") } == [
        "out/.exonym-align", "out/x.tsv", "out/x.tsv.backup", "out/y.tsv.AbC1eF.part",
      ])
  }

  @Test func resultsStandInTheFoldersOfTheSources() throws {
    let (german, french) = (lines(Self.report.map(\.0)), lines(Self.report.map(\.1)))
    let river = "Der Fluss stieg in Sankt Veit um 80 Zentimeter.\nDie Feuerwehr brachte 45 Menschen weg.\n"
    let scratch = try Scratch([
      "a/2023/1.txt": german, "a/2024/1.txt": river, "b/2023/1.txt": french, "b/2024/1.txt": Self.others[1],
    ])
    let run = try Program.run(
      ["align", "a", "b/", "-o", "out", "--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"], in: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try scratch.files().filter { $0.hasSuffix(".tmx") } == ["out/2023/1.tmx", "out/2024/1.tmx"])
  }

  @Test func aFolderAndAFileAreNoPair() throws {
    let scratch = try Scratch(["a/1.txt": "Eins.\n", "b.txt": "Un.\n"])
    #expect(
      try Program.run(["align", "a", "b.txt", "-o", "out"], in: scratch.path).errors.contains(
        "a: this is a folder, and 'b.txt' is none; expected two documents, or two folders"))
    #expect(
      try Program.run(["align", "a", "b", "-o", "out"], in: scratch.path).errors.contains(
        "a: this is a folder, and 'b' is not there"))
  }

  /// A glossary is known by what it holds.
  @Test func anotherGlossaryMakesAllAnew() throws {
    func glossary(_ name: String) -> String {
      "exonym: 1\nlanguages: [fr]\nconcepts:\n  - id: weber\n    kind: person\n    fr: Anna /\(name)/\n    de: Anna /Weber/\n"
    }
    let scratch = try Scratch([
      "a.txt": lines(Self.report.map(\.0)), "b.txt": lines(Self.report.map(\.1)), "names.yaml": glossary("Weber"),
      "list.tsv": "a.txt\tb.txt\tx.tsv\n",
    ])
    func run() throws -> String {
      try Program.run(
        ["align", "--pairs", "list.tsv", "--glossary", "names.yaml", "--src-lang", "de", "--tgt-lang", "fr"],
        in: scratch.path
      ).errors
    }
    #expect(try run() == "1 pair aligned\n")
    #expect(try run() == "0 pairs aligned, 1 done before (--again)\n")
    try scratch.write(glossary("Vebère"), "names.yaml")
    #expect(try run().hasPrefix("1 pair aligned, 1 in place"))
  }
}
