import Foundation
import Testing

/// Texts of more than eight megabytes are rewritten in parts, from files and pipes, as they would be in one piece.
struct LargeTextTests {
  @Test func filesPipesAndPlace() throws {
    let line = "Le général Guersimov est à Kharkov, d'où « Valery » écrit ; rien de plus n'est connu pour l'instant.\n"
    var text = String(repeating: line, count: 90_000)
    // A full name at the very end decides about the given names before it.
    text += "Valery Gerasimov\n"
    let expected =
      String(
        repeating: line.replacingOccurrences(of: "Guersimov", with: "Guerassimov")
          .replacingOccurrences(of: "Kharkov", with: "Kharkiv").replacingOccurrences(of: "Valery", with: "Valeri"),
        count: 90_000) + "Valeri Guerassimov\n"
    let scratch = try Scratch(["g.yaml": NormalizeCommandTests.glossary, "a.txt": text])
    #expect(text.utf8.count > 8 << 20)
    let arguments = ["normalize", "--lang", "fr", "-g", scratch.path + "/g.yaml"]
    let file = scratch.path + "/a.txt"
    #expect(try Program.run(arguments + [file]).text == expected)
    // Standard input as a file, and as a pipe.
    #expect(try Program.run(arguments + ["-"], text: text).text == expected)
    let piped = Process()
    piped.executableURL = URL(fileURLWithPath: "/bin/sh")
    piped.arguments = ["-c", "cat a.txt | \"$0\" normalize --lang fr -g g.yaml - > b.txt", Program.path]
    piped.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    piped.environment = ProcessInfo.processInfo.environment.merging(["EXONYM_CACHE_DIR": "off"]) { $1 }
    try piped.run()
    piped.waitUntilExit()
    #expect(try scratch.read("b.txt") == expected)
    let written = try Program.run(arguments + ["--write", file])
    #expect(written.status == 0 && written.errors.contains("270001 names changed"))
    #expect(try scratch.read("a.txt") == expected)
    // Nothing more to do: the file is left alone.
    let again = try Program.run(arguments + ["--write", file])
    #expect(again.status == 0 && again.errors.isEmpty)
    #expect(try scratch.files() == ["a.txt", "b.txt", "g.yaml"])
  }
}
