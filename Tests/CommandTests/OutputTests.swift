import Foundation
import Testing

/// Where results go, and what they must not take the place of.
@Suite struct OutputTests {
  static let glossary = NormalizeCommandTests.glossary
  static let memory = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
    srclang="en" datatype="plaintext"/><body>
    <tu><tuv xml:lang="en"><seg>One word</seg></tuv><tuv xml:lang="fr"><seg>Un mot</seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>One word</seg></tuv><tuv xml:lang="fr"><seg>Un mot</seg></tuv></tu>
    </body></tmx>
    """

  @Test func aReportTakesThePlaceOfNothingThatIsChecked() throws {
    let text = "à Kharkov, dans la ville"
    let scratch = try Scratch(["g.yaml": Self.glossary, "a.txt": text, "en.txt": "in Kharkiv"])
    for arguments in [
      ["--format", "json=a.txt", "a.txt"], ["--format", "json=./g.yaml", "a.txt"],
      ["--write-baseline", "a.txt", "a.txt"],
      ["--source", "en.txt", "--source-lang", "en", "--format", "sarif=en.txt", "a.txt"],
      // The file's name forgotten: the text would be the baseline.
      ["--write-baseline", "a.txt"],
    ] {
      let run = try Program.run(["check", "-g", "g.yaml", "--lang", "fr"] + arguments, in: scratch.path)
      #expect(run.status == 2, "\(arguments): \(run.errors)")
      #expect(try scratch.read("a.txt") == text && scratch.read("g.yaml") == Self.glossary)
    }
    // A new one, and one that is there already.
    for _ in 1...2 {
      let run = try Program.run(
        ["check", "-g", "g.yaml", "--lang", "fr", "--write-baseline", "known", "a.txt"], in: scratch.path)
      #expect(run.status == 0 && run.errors.contains("known: 1 finding"))
    }
  }

  @Test func anAlignmentTakesThePlaceOfNoKnowledge() throws {
    let scratch = try Scratch([
      "a.txt": "One word", "b.txt": "Un mot", "known.tmx": Self.memory, "d.tsv": "word\tmot\n",
    ])
    for (flag, file) in [("--memory", "known.tmx"), ("--dictionary", "d.tsv"), ("--reverse-dictionary", "d.tsv")] {
      let before = try scratch.read(file)
      let run = try Program.run(
        ["align", "a.txt", "b.txt", "--src-lang", "en", "--tgt-lang", "fr", "--no-glossary", flag, file, "-o", file],
        in: scratch.path)
      #expect(run.status == 2 && run.errors.contains("this is what is read"), "\(run.errors)")
      #expect(try scratch.read(file) == before)
    }
  }

  @Test func twoResultsDoNotMeetInStandardOutput() throws {
    let scratch = try Scratch(["m.tmx": Self.memory, "a.txt": "rien"])
    for arguments in [
      ["tmx", "clean", "m.tmx", "--rejects", "-"], ["tmx", "convert", "m.tmx", "--moses", "-", "-"],
      ["check", "--lang", "fr", "--format", "json", "--format", "concise", "a.txt"],
    ] {
      let run = try Program.run(arguments, in: scratch.path)
      #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
      #expect(run.errors.contains("standard output"), "\(run.errors)")
    }
  }

  @Test func whatContradictsIsRefused() throws {
    let scratch = try Scratch([
      "m.tmx": Self.memory, "a.txt": "rien", "b.txt": "nothing", "g.yaml": Self.glossary,
      "l.tsv": "a.txt\tb.txt\to.tmx\n",
    ])
    for arguments in [
      ["tmx", "convert", "m.tmx", "--omegat", "project", "-o", "x.tsv"],
      ["tmx", "convert", "m.tmx", "--moses", "x", "y", "--to", "tsv"],
      ["normalize", "--report-format", "json", "a.txt"], ["normalize", "--diff", "--report", "a.txt"],
      ["glossary", "fmt", "--write", "--check", "g.yaml"],
      ["align", "a.txt", "b.txt", "-g", "g.yaml", "--no-glossary"], ["align", "--pairs", "l.tsv", "--show"],
      ["align", "a.txt", "b.txt", "--order-free", "--show"],
    ] {
      let run = try Program.run(arguments, in: scratch.path)
      #expect(run.status == 2 && run.errors.contains("exclude") || run.errors.contains("goes with"), "\(arguments)")
    }
    #expect(try Program.run(["glossary", "diff", "--quiet", "g.yaml", "g.yaml"], in: scratch.path).status == 0)
  }

  @Test func aClosedPipeLeavesNothingAndSaysNothing() throws {
    let unit = "<tu><tuv xml:lang=\"en\"><seg>One word</seg></tuv><tuv xml:lang=\"fr\"><seg>Un mot</seg></tuv></tu>\n"
    let scratch = try Scratch([
      "m.tmx": Self.memory.replacingOccurrences(of: "</body>", with: String(repeating: unit, count: 30_000) + "</body>")
    ])
    for trap in ["", "trap '' PIPE; "] {
      let command = "\(trap)'\(Program.path)' tmx clean m.tmx --rule spaces --rejects r.tmx | head -c 20"
      let run = try Program.run(["-c", command], in: scratch.path, program: "/bin/sh")
      #expect(run.output.count == 20 && run.errors.isEmpty, "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["m.tmx"])
    }
  }

  @Test func standardInputGoesOnUnchangedWhereFilesAreWritten() throws {
    let scratch = try Scratch(["g.yaml": Self.glossary, "a.txt": "à Kharkov"])
    let run = try Program.run(
      ["normalize", "-g", "g.yaml", "--lang", "fr", "--write", "-", "a.txt"], input: Array("rien à faire".utf8),
      in: scratch.path)
    #expect(run.text == "rien à faire" && run.status == 0)
    #expect(try scratch.read("a.txt") == "à Kharkiv")
    let formatted = try Program.run(
      ["glossary", "fmt", "--write", "-"], input: Array("exonym: 1\nconcepts: []\n".utf8), in: scratch.path)
    #expect(formatted.text == "exonym: 1\nconcepts: []\n")
  }

  @Test func aListOfNamesIsReadInItsLanguage() throws {
    let names = "Кирилівка\nКирилловка\n"
    #expect(try Program.run(["compare", "--cluster"], text: names).text == names)
    #expect(try Program.run(["compare", "--cluster", "--lang", "uk"], text: names).text != names)
  }

  @Test func splittingCountsWhatIsWritten() throws {
    let units = """
      <tu><tuv xml:lang="en"><seg>Empty</seg></tuv><tuv xml:lang="fr"><seg></seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu></body>
      """
    let scratch = try Scratch(["m.tmx": Self.memory.replacingOccurrences(of: "</body>", with: units)])
    let run = try Program.run(["tmx", "split", "m.tmx", "--languages", "-o", "parts"], in: scratch.path)
    #expect(run.errors == "en_fr: 2 units\n2 units without two sides left out\n")
  }
}
