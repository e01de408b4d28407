import Foundation
import Testing

/// Memories made of other formats, and results that must not take each other's place.
@Suite struct TMXConvertTests {
  private static let xliff = """
    <?xml version="1.0"?>
    <xliff version="1.2"><file original="a" source-language="en-GB" target-language="de"><body>
    <trans-unit id="1"><source>One</source><target>Eins</target></trans-unit>
    <trans-unit id="2"><source>Two</source></trans-unit>
    <trans-unit id="3"><source>Three</source><target></target></trans-unit>
    </body></file></xliff>
    """
  private static let po = """
    msgid ""
    msgstr ""
    "Language: pt_BR\\n"

    msgid "One"
    msgstr "Um"

    #, fuzzy
    msgid "Two"
    msgstr "Três"

    msgid "Four"
    msgstr ""

    """

  @Test(arguments: ["a.xlf", "a.sdlxliff", "a.mqxliff"])
  func languagesAreThoseOfTheFile(name: String) throws {
    let scratch = try Scratch([name: Self.xliff])
    let made = try Program.run(["tmx", "convert", name, "-o", "a.tmx"], in: scratch.path)
    #expect(made.status == 0)
    #expect(made.errors == "1 unit written\n2 texts left out: not translated, or fuzzy\n")
    let memory = try scratch.read("a.tmx")
    #expect(memory.contains("srclang=\"en-GB\""))
    #expect(memory.contains("<tuv xml:lang=\"de\"><seg>Eins</seg></tuv>"))
  }

  @Test func whatTheFileLeavesOpenIsAskedFor() throws {
    let scratch = try Scratch(["a.po": Self.po, "a.tsv": "a\tb\n", "a.csv": "fr,en\nun,one\n"])
    let open = try Program.run(["tmx", "convert", "a.po"], in: scratch.path)
    #expect(open.status == 2)
    #expect(open.errors.contains("name them with --src-lang."))
    let po = try Program.run(["tmx", "convert", "a.po", "--src-lang", "en"], in: scratch.path)
    #expect(po.text.contains("<tuv xml:lang=\"pt-BR\"><seg>Um</seg></tuv>"))
    #expect(po.errors.contains("2 texts left out"))
    let tsv = try Program.run(["tmx", "convert", "a.tsv"], in: scratch.path)
    #expect(tsv.errors.contains("name them with --src-lang and --tgt-lang."))
    let csv = try Program.run(["tmx", "convert", "a.csv"], in: scratch.path)
    #expect(csv.text.contains("srclang=\"fr\""))
  }

  /// Parts of `client.2024.tmx` took the place of those of `client.2025.tmx`.
  @Test func partsBearTheWholeNameOfTheirMemory() throws {
    let memory = try Program.run(
      ["tmx", "convert", "--from", "tsv", "-", "--src-lang", "fr", "--tgt-lang", "en"], text: "un\tone\n")
    let scratch = try Scratch(["client.2024.tmx": memory.text, "client.2025.tmx": memory.text])
    for name in ["client.2024", "client.2025"] {
      #expect(try Program.run(["tmx", "split", "\(name).tmx", "--languages", "-o", "p"], in: scratch.path).status == 0)
      #expect(try scratch.read("p/\(name).fr_en.tmx").contains("<seg>one</seg>"))
    }
  }

  @Test func memoriesAreWrittenAnew() throws {
    let memory = """
      <tmx version="1.1"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
      srclang="en_US" datatype="x"/><body><tu><tuv lang="en_US"><seg>A <ph x="1">{0}</ph></seg></tuv>\
      <tuv lang="fr"><seg></seg></tuv></tu></body></tmx>
      """
    let scratch = try Scratch()
    try scratch.write([0xFF, 0xFE] + memory.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "old.tmx")
    let run = try Program.run(["tmx", "convert", "old.tmx", "-o", "new.tmx"], in: scratch.path)
    #expect(run.errors == "1 unit written\n")
    let made = try scratch.read("new.tmx")
    #expect(made.contains("<tmx version=\"1.4\">"))
    #expect(made.contains("<tuv xml:lang=\"en-US\"><seg>A <ph x=\"1\">{0}</ph></seg></tuv>"))
    #expect(made.contains("<tuv xml:lang=\"fr\"><seg></seg></tuv>") || made.contains("<seg/>"))
  }

  @Test func encodingsThatAreGuessedAreSaid() throws {
    let scratch = try Scratch()
    // "Łódź płynęła powoli w dół rzeki." in windows-1250.
    let polish: [UInt8] =
      [0xA3, 0xF3, 0x64, 0x9F] + Array(" p".utf8) + [0xB3] + Array("yn".utf8) + [0xEA, 0xB3]
      + Array("a powoli w d".utf8) + [0xF3, 0xB3] + Array(" rzeki.".utf8)
    try scratch.write(Array("The boat.\t".utf8) + polish + [0x0A], "a.tsv")
    let convert = ["tmx", "convert", "a.tsv", "--src-lang", "en", "--tgt-lang", "pl"]
    let guessed = try Program.run(convert, in: scratch.path)
    #expect(guessed.text.contains("Łódź płynęła powoli w dół rzeki."))
    #expect(guessed.errors.contains("a.tsv: read as windows-1250 (--encoding names another)"))
    let named = try Program.run(convert + ["--encoding", "windows-1252"], in: scratch.path)
    #expect(named.text.contains("£ódŸ") && !named.errors.contains("read as"))
  }

  /// A memory without a name was checked as a text, and clean; a pipe was read to its end before it was converted.
  @Test func whatIsPipedIsReadAsWhatItIs() throws {
    let memory = try Program.run(
      ["tmx", "convert", "--from", "tsv", "-", "--src-lang", "fr", "--tgt-lang", "en"], text: "un\tone\nun\tone\n")
    let checked = try Program.run(["check", "-", "--format", "concise"], text: memory.text)
    #expect(checked.text.contains("M404"))
    let scratch = try Scratch(["a.po": Self.po])
    let pipe = scratch.path + "/pipe.po"
    #expect(mkfifo(pipe, 0o600) == 0)
    let feed = Process()
    feed.executableURL = URL(fileURLWithPath: "/bin/sh")
    feed.arguments = ["-c", "cat a.po > pipe.po"]
    feed.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    try feed.run()
    let made = try Program.run(["tmx", "convert", pipe, "--src-lang", "en", "--tgt-lang", "pt-BR"])
    feed.waitUntilExit()
    #expect(made.text.contains("<seg>Um</seg>"))
  }

  @Test func oneBrokenMemoryHidesNoOther() throws {
    let memory = try Program.run(
      ["tmx", "convert", "--from", "tsv", "-", "--src-lang", "fr", "--tgt-lang", "en"], text: "un\tone\n")
    let scratch = try Scratch(["a.tmx": "<tmx version=\"1.4\"><header/>", "b.tmx": memory.text])
    let run = try Program.run(["tmx", "info", "a.tmx", "b.tmx"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.text.contains("b.tmx") && run.errors.contains("a.tmx:1:"))
  }

  @Test func resultsDoNotTakeEachOthersPlace() throws {
    let memory = try Program.run(
      ["tmx", "convert", "--from", "tsv", "-", "--src-lang", "fr", "--tgt-lang", "en"], text: "un\tone\nun\tone\n")
    let scratch = try Scratch(["m.tmx": memory.text])
    for arguments in [
      ["clean", "m.tmx", "-o", "c.tmx", "--rejects", "./c.tmx"], ["convert", "m.tmx", "--moses", "c", "c"],
    ] {
      let run = try Program.run(["tmx"] + arguments, in: scratch.path)
      #expect(run.status == 2)
      #expect(run.errors.contains("two results are to go to this file"))
    }
  }

  @Test func namesAreTakenAtTheirWord() throws {
    let tsv = try Scratch(["a.tsv": "un\tone\n"])
    let convert = ["tmx", "convert", "a.tsv", "--src-lang", "fr", "--tgt-lang", "en", "-o"]
    #expect(try Program.run(convert + ["A.TMX"], in: tsv.path).status == 0)
    #expect(try Program.run(["tmx", "convert", "A.TMX", "--to", "tsv"], in: tsv.path).text == "un\tone\n")
    // What is called packed would be plain.
    for arguments in [convert + ["b.tmx.gz"], ["tmx", "clean", "A.TMX", "-o", "b.tmx.gz"]] {
      let run = try Program.run(arguments, in: tsv.path)
      #expect(run.status == 2)
      #expect(run.errors.contains("b.tmx.gz: results are not packed"))
    }
  }

  @Test func sidesOfUnequalLengthAreLeftOut() throws {
    let memory = try Program.run(
      ["tmx", "convert", "--from", "tsv", "-", "--src-lang", "fr", "--tgt-lang", "en"],
      text: "un chat\ta cat\nun chat\ta cat and the whole of its family\n")
    let kept = try Program.run(["tmx", "filter", "--max-ratio", "3", "-"], text: memory.text)
    #expect(kept.errors == "1 of 2 units kept\n")
    #expect(try Program.run(["tmx", "filter", "--max-ratio", "0.5", "-"], text: memory.text).status == 2)
  }

  @Test func whatIsNoMemoryIsNotCleanedToNothing() throws {
    let scratch = try Scratch(["kept.tmx": "precious"])
    try scratch.write([0x50, 0x4B, 3, 4, 0, 0], "b.tmx")
    let run = try Program.run(["tmx", "clean", "b.tmx", "-o", "kept.tmx"], in: scratch.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("no unit can be read"))
    #expect(try scratch.read("kept.tmx") == "precious")
  }
}
