import Documents
import Foundation
import Testing

/// Word processors' files, driven through the verbs that look at names.
@Suite struct OfficeFilesTests {
  /// A DOCX file of some paragraphs; in each the letters are cut into runs.
  static func word(_ paragraphs: [String]) throws -> [UInt8] {
    let fixture = Program.root.appendingPathComponent("Tests/DocumentsTests/Fixtures/regions.docx")
    let body = paragraphs.map { text in
      "<w:p>" + text.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }
    let xml =
      "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      + body.joined() + "</w:body></w:document>"
    return try WordPackage.replacing(
      [WordPackage.Part(name: "word/document.xml", bytes: Array(xml.utf8))], in: Array(Data(contentsOf: fixture)))
  }

  private func scratch() throws -> Scratch {
    let scratch = try Scratch(["glossary.yaml": NormalizeCommandTests.glossary, "t/b.txt": "à Kharkov\n"])
    try scratch.write(Self.word(["Un titre", "Le général Guersimov parle.", "Il est à Kharkov."]), "t/a.docx")
    // What Word keeps beside an open document.
    try scratch.write([0, 1, 2], "t/~$a.docx")
    return scratch
  }

  private let flags = ["-g", "glossary.yaml", "--lang", "fr"]

  @Test func placesAreParagraphs() throws {
    let scratch = try scratch()
    let report = try Program.run(["normalize", "--report"] + flags + ["t/a.docx"], in: scratch.path)
    #expect(report.text.contains("fr, 2 changes; places are paragraph:column"))
    #expect(report.text.contains("2:12  Guersimov") && report.text.contains("3:10  Kharkov"))
    let both = try Program.run(["normalize", "--report"] + flags + ["t"], in: scratch.path)
    #expect(both.errors == "exonym: 3 names to change in 2 of 2 files\n")
    let check = try Program.run(["check", "--format", "concise"] + flags + ["t"], in: scratch.path)
    #expect(check.status == 1)
    #expect(
      check.text.split(separator: "\n").map { $0.prefix { $0 != " " } } == [
        "t/a.docx:2:12:", "t/a.docx:3:10:", "t/b.txt:1:3:",
      ])
    let full = try Program.run(["check"] + flags + ["t/a.docx"], in: scratch.path)
    #expect(full.text.contains("2 | Le général Guersimov parle.\n  |            ^^^^^^^^^ Guerassimov"))
  }

  @Test func fixesAreMadeInTheFile() throws {
    let scratch = try scratch()
    let fixed = try Program.run(["check", "--fix"] + flags + ["t"], in: scratch.path)
    #expect(fixed.status == 0)
    #expect(fixed.errors.contains("3 fixes applied in 2 files"))
    let file = Array(try Data(contentsOf: URL(fileURLWithPath: scratch.file("t/a.docx"))))
    #expect(
      String(decoding: try WordText(file).lines, as: UTF8.self)
        == "Un titre\nLe général Guerassimov parle.\nIl est à Kharkiv.")
  }

  /// Tabs, line breaks and formatting of an OpenDocument stay where they are.
  @Test func whatStandsBetweenTwoWordsStaysThere() throws {
    let fixture = Program.root.appendingPathComponent("Tests/DocumentsTests/Fixtures/regions.docx")
    let file = try WordPackage.replacing(
      [
        WordPackage.Part(
          name: "word/document.xml",
          bytes: Array(
            "<w:document><w:body><w:p><w:r><w:t>Valery</w:t><w:tab/><w:t>Gerasi</w:t></w:r><w:r><w:t>mov</w:t></w:r></w:p></w:body></w:document>"
              .utf8))
      ], in: Array(Data(contentsOf: fixture)))
    let scratch = try Scratch([:])
    try scratch.write(file, "a.docx")
    let glossary = ["-g", Program.root.appendingPathComponent("glossary").path, "--lang", "fr", "a.docx"]
    let diff = try Program.run(["normalize", "--diff"] + glossary, in: scratch.path)
    #expect(diff.text.contains("# +Valeri Guerassimov\n"), "\(diff.text)")
    #expect(try Program.run(["normalize", "--write"] + glossary, in: scratch.path).status == 0)
    let part = try WordPackage.parts(of: Array(Data(contentsOf: URL(fileURLWithPath: scratch.file("a.docx"))))).first
    #expect(
      part.map { String(decoding: $0.bytes, as: UTF8.self) }?
        .contains("<w:t>Valeri</w:t><w:tab/><w:t>Guerassi</w:t></w:r><w:r><w:t>mov</w:t>") == true)
  }

  @Test func aDiffIsTextThatGitPassesOver() throws {
    let scratch = try scratch()
    let diff = try Program.run(["normalize", "--diff"] + flags + ["t"], in: scratch.path)
    #expect(diff.status == 1)
    let lines = diff.text.split(separator: "\n")
    #expect(lines.contains("# -Le général Guersimov parle.") && lines.contains("# +Le général Guerassimov parle."))
    #expect(lines.filter { !$0.hasPrefix("# ") }.first == "--- a/t/b.txt")
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "apply", "patch"]
    git.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    try scratch.write(diff.output, "patch")
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    #expect(try scratch.read("t/b.txt") == "à Kharkiv\n")
  }

  @Test func xmlOfAnUnknownEndingIsNoPlainText() throws {
    let xliff = """
      <?xml version="1.0"?>
      <xliff version="1.2"><file original="Kharkov" source-language="en" target-language="fr"><body><trans-unit id="1">
      <source>in Kharkov</source><target>à Kharkov</target></trans-unit></body></file></xliff>

      """
    for name in ["a.mqxliff", "a.unheard", "a.sdlxliff"] {
      let scratch = try Scratch(["glossary.yaml": NormalizeCommandTests.glossary, name: xliff])
      let outcome = try Program.run(["normalize"] + flags + [name], in: scratch.path)
      #expect(outcome.text == xliff.replacing("à Kharkov", with: "à Kharkiv"), "\(name)")
    }
  }
}
