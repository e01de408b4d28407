import Foundation
import Testing

@Suite struct SegmentCommandTests {
  private func objects(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    try outcome.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func standardInputTakesAFormatByName() throws {
    let page = "<nav><a href=x>Accueil</a></nav><main><h1>Titre</h1><p>Une phrase. Deux.</p></main>"
    let outcome = try Program.run(["segment", "--lang", "fr", "--stdin-filename", "a.html"], text: page)
    #expect(outcome.text == "Titre\nUne phrase.\nDeux.\n")
    let all = try Program.run(["segment", "--lang", "fr", "--stdin-filename", "a.html", "--keep-all"], text: page)
    #expect(all.text == "Accueil\nTitre\nUne phrase.\nDeux.\n")
    let why = try Program.run(["segment", "--lang", "fr", "--stdin-filename", "a.html", "--explain"], text: page)
    #expect(why.text.hasPrefix("# left out (navigation): Accueil\nTitre\t# end\n"))
  }

  @Test func sourcesAndGapsRebuildTheFile() throws {
    let markdown = "# A *title*\n\nOne `x. y` here. Two &amp;\nthree.\n\n- item\n"
    let outcome = try Program.run(
      ["segment", "--lang", "en", "--stdin-filename", "a.md", "--output-format", "jsonl"], text: markdown)
    let bytes = Array(markdown.utf8)
    var rebuilt: [UInt8] = []
    var texts: [String] = []
    for paragraph in try objects(outcome) {
      for segment in try #require(paragraph["segments"] as? [[String: Any]]) {
        let source = try #require(segment["source"] as? [Int])
        #expect(source[0] >= rebuilt.count && source[1] > source[0])
        rebuilt += bytes[rebuilt.count..<source[0]]
        rebuilt += bytes[source[0]..<source[1]]
        texts.append(String(decoding: bytes[source[0]..<source[1]], as: UTF8.self))
      }
    }
    rebuilt += bytes[rebuilt.count...]
    #expect(rebuilt == bytes)
    #expect(texts == ["A *title", "One `x. y` here.", "Two &amp;\nthree.", "item"])
  }

  @Test func aSegmentIsOneLineWhateverEndsItsLines() throws {
    for end in ["\u{2028}", "\u{2029}", "\u{85}", "\u{B}"] {
      let outcome = try Program.run(
        ["segment", "--lang", "en", "--stdin-filename", "a.html"], text: "<p>one\(end)two</p>")
      #expect(outcome.text == "one two\n", "\(outcome.text.debugDescription)")
    }
  }

  @Test func wrappedLinesAreJoinedOrNot() throws {
    let text = "The old mill stood at the end of the lane, where the water had once\nrun fast. Nobody had worked it.\n"
    let joined = try Program.run(["segment", "--lang", "en"], text: text)
    #expect(joined.text.split(separator: "\n").count == 2)
    #expect(joined.errors.contains("--line-breaks"))
    let lines = try Program.run(["segment", "--lang", "en", "--line-breaks", "paragraph"], text: text)
    #expect(lines.text.hasPrefix("The old mill stood at the end of the lane, where the water had once\n"))
    let wrong = try Program.run(["segment", "--line-breaks", "sometimes"], text: text)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("wrapped"))
  }

  @Test func encodingsAreRecognisedSaidAndOverridden() throws {
    let text = "Жёлтая лодка медленно плыла вниз по реке, а над ней кружили чайки.\n"
    let bytes = try #require(text.data(using: .windowsCP1251))
    let outcome = try Program.run(["segment", "--lang", "ru"], input: [UInt8](bytes))
    #expect(outcome.text == text)
    #expect(outcome.errors.contains("read as windows-1251 (--encoding names another)"))
    let named = try Program.run(["segment", "--lang", "ru", "--encoding", "windows-1251"], input: [UInt8](bytes))
    #expect(named.text == text)
    #expect(named.errors.isEmpty)
    #expect(try Program.run(["segment", "--lang", "ru", "--encoding", "nonsense"], input: [UInt8](bytes)).status == 2)
  }

  @Test func linesTellTheirLanguage() throws {
    let lines =
      #"{"text": "La fabrique du village fermera ses portes au printemps. Son directeur l’a dit."}"# + "\n"
      + #"{"text": "Завод у селі закриється навесні. Про це сказав його директор."}"# + "\n" + #"{"text": "OK"}"# + "\n"
    let outcome = try Program.run(["segment", "--input-format", "jsonl", "--output-format", "jsonl"], text: lines)
    let found = try objects(outcome)
    #expect(found.map { $0["lang"] as? String } == ["fr", "uk", nil])
    #expect(found.map { ($0["segments"] as? [Any])?.count } == [2, 2, 1])
    let named = try Program.run(
      ["segment", "--lang", "fr", "--input-format", "jsonl", "--output-format", "jsonl"], text: lines)
    #expect(try objects(named).allSatisfy { $0["lang"] == nil })
  }

  @Test func aDeclarationThatTheTextBeliesIsNotFollowed() throws {
    let text = String(
      repeating:
        "La fabrique du village fermera ses portes au printemps, faute de commandes, a dit M. Petit hier soir. ",
      count: 6)
    let page = "<html lang=en><p><a lang=de href=x>Deutsch</a></p><p>\(text)</p></html>"
    let outcome = try Program.run(["segment", "--stdin-filename", "a.html"], text: page)
    #expect(outcome.errors.contains("taken for fr"))
    let short = try Program.run(
      ["segment", "--stdin-filename", "a.html"], text: "<html lang=fr><p>Bonjour.</p></html>")
    #expect(short.status == 0 && short.errors.isEmpty)
  }

  @Test func anUntoldLanguageIsAnErrorThatSaysWhatToDo() throws {
    let outcome = try Program.run(["segment"], text: "12 345\n")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--lang"))
    #expect(try Program.run(["segment"], text: "").status == 0)
  }

  @Test func pdfFilesAreReadByPdftotext() throws {
    let folder = try Scratch(["a.pdf": "%PDF-1.4\n"])
    let missing = try Program.run(
      ["segment", "--lang", "fr", "a.pdf"], in: folder.path, environment: ["PATH": folder.path])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("pdftotext, which is not installed"))
    // A stand-in that writes where the program would.
    let program = "#!/bin/sh\nfor last; do :; done\nprintf 'Une phrase. Deux.\\n' > \"$last\"\n"
    try folder.write(Array(program.utf8), "bin/pdftotext")
    let tool = folder.path + "/bin/pdftotext"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "a.pdf"], in: folder.path, environment: ["PATH": folder.path + "/bin:/bin:/usr/bin"])
    #expect(outcome.text == "Une phrase.\nDeux.\n")
  }

  @Test func quotationsAreCutOrKept() throws {
    let folder = try Scratch(["a.txt": "Er sagte: „Nein. Ja.“ Und «Oui. Non.» Dann \"Ja. Nein.\" Gut.\n"])
    func count(_ arguments: String...) throws -> Int {
      try Program.run(["segment", "--lang", "fr"] + arguments + ["a.txt"], in: folder.path).text
        .split(separator: "\n").count
    }
    let cut = try count()
    let kept = try count("--no-split-inside-quotes")
    #expect(cut > kept)
    #expect(try count("--split-inside-quotes") == cut)
    try Data("split-inside-quotes: false\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/exonym.yaml"))
    #expect(try count() == kept)
    #expect(try count("--split-inside-quotes") == cut)
  }

  @Test func theConfigurationHasAKeyForEachFlag() throws {
    let folder = try Scratch([
      "a.txt": "Un deux trois\nquatre. Cinq.\n", "a.html": "<nav>Menu du site.</nav><p>Une phrase.</p>",
      "exonym.yaml": "line-breaks: wrapped\nkeep-all: true\nencoding: KOI8-R\n",
    ])
    func text(_ arguments: String...) throws -> String {
      try Program.run(["segment", "--lang", "fr"] + arguments, in: folder.path).text
    }
    #expect(try text("a.txt") == "Un deux trois quatre.\nCinq.\n")
    #expect(try text("--line-breaks", "paragraph", "a.txt").hasPrefix("Un deux trois\n"))
    #expect(try text("a.html") == "Menu du site.\nUne phrase.\n")
    #expect(try text("--no-keep-all", "a.html") == "Une phrase.\n")
    let russian = try Program.run(["segment", "--lang", "ru"], input: [0xE4, 0xC1, 0x2E, 0x0A], in: folder.path)
    #expect(russian.text == "Да.\n")
  }

  @Test func objectsAreReadFromFilesToo() throws {
    let folder = try Scratch([
      "a.jsonl": "\u{FEFF}{\"text\":\"Un. Deux.\"}\n", "b.jsonl": "{\"text\":\"Trois.\"}\n{\"text\":4}\n",
    ])
    let flags = ["segment", "--lang", "fr", "--input-format", "jsonl"]
    #expect(try Program.run(flags + ["a.jsonl"], in: folder.path).text == "Un.\nDeux.\n")
    let both = try Program.run(flags + ["a.jsonl", "b.jsonl"], in: folder.path)
    #expect(both.status == 2)
    #expect(both.text == "Un.\nDeux.\nTrois.\n")
    #expect(both.errors.contains("b.jsonl:2:1"))
    #expect(try Program.run(flags + ["none.jsonl"], in: folder.path).status == 2)
  }

  @Test func theLanguageSaysWhichSideOfABilingualFileIsRead() throws {
    let folder = try Scratch([
      "a.xlf": """
      <xliff version="1.2"><file source-language="fr" target-language="en"><body><trans-unit id="1"><source>Un. Deux.</source>\
      <target>One. Two.</target></trans-unit><trans-unit id="2"><source>Trois.</source></trans-unit></body></file></xliff>
      """
    ])
    func text(_ arguments: String...) throws -> String {
      try Program.run(["segment", "a.xlf"] + arguments, in: folder.path).text
    }
    #expect(try text("--lang", "fr") == "Un.\nDeux.\nTrois.\n")
    #expect(try text("--lang", "en") == "One.\nTwo.\n")
    #expect(try text() == "One.\nTwo.\n")
  }

  @Test func sourcesOfPOFilesAreRead() throws {
    let header = "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\n"
    let folder = try Scratch([
      "a.po": header + "msgctxt \"Menu.\"\nmsgid \"One. \"\n\"Two.\"\nmsgstr \"Un. Deux.\"\n",
      "a.pot": "msgid \"\"\nmsgstr \"\"\n\"Language: \\n\"\n\nmsgid \"One. Two.\"\nmsgstr \"\"\n",
    ])
    func text(_ arguments: String...) throws -> String {
      try Program.run(["segment"] + arguments, in: folder.path).text
    }
    #expect(try text("a.po") == "Un.\nDeux.\n")
    #expect(try text("--lang", "fr", "a.po") == "Un.\nDeux.\n")
    #expect(try text("--lang", "en", "a.po") == "One.\nTwo.\n")
    #expect(try text("--lang", "en", "a.pot") == "One.\nTwo.\n")
    let both = ["--src-lang", "en", "--tgt-lang", "fr", "--no-glossary", "--output-format", "tsv"]
    let aligned = try Program.run(["align", "a.po", "a.po"] + both, in: folder.path)
    #expect(aligned.text.hasPrefix("One.\tUn.\t"))
  }

  @Test func aFileWithoutTextIsTold() throws {
    let folder = try Scratch(["a.srt": "no cue here\n", "empty.txt": "", "a.html": "<p></p>"])
    for file in ["a.srt", "a.html"] {
      let run = try Program.run(["segment", "--lang", "fr", file], in: folder.path)
      #expect(run.status == 0 && run.output.isEmpty)
      #expect(run.errors.contains("\(file): no text is found"))
    }
    #expect(try Program.run(["segment", "--lang", "fr", "empty.txt"], in: folder.path).errors.isEmpty)
  }

  @Test func aFileThatCannotBeReadDoesNotStopTheOthers() throws {
    let scratch = try Scratch(["a.txt": "Une phrase.\n", "b.txt": "Une autre.\n"])
    try scratch.write([0x7F, 0x45, 0, 0, 1, 2, 3], "bin")
    let found = try Program.run(["segment", "--lang", "fr", "none.txt", "a.txt", "bin", "b.txt"], in: scratch.path)
    #expect(found.status == 2)
    #expect(found.text == "Une phrase.\nUne autre.\n")
    #expect(found.errors.contains("none.txt") && found.errors.contains("bin"), "\(found.errors)")
    // Lines of JSON, too: what is wrong with one file is said, the next one is read.
    try scratch.write("{\"text\": \"Un. Deux.\"}\n", "b.jsonl")
    try scratch.write("{\"text\": 1}\n", "a.jsonl")
    let lines = try Program.run(
      ["segment", "--lang", "fr", "--input-format", "jsonl", "a.jsonl", "b.jsonl"], in: scratch.path)
    #expect(lines.status == 2 && lines.text == "Un.\nDeux.\n")
    #expect(lines.errors.contains("a.jsonl:1"), "\(lines.errors)")
  }
}
