import Documents
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `normalize --interactive`, driven through a pseudo-terminal.
struct InteractiveTests {
  static let glossary = """
    exonym: 1
    languages: [fr]
    concepts:
      - id: anton-petrov
        kind: person
        source: {fr: Anton /Petrov/}
        typos: {fr: [Petroff]}
      - id: boris-petrovski
        kind: person
        source: {fr: Boris /Petrovski/}
        typos: {fr: [Petroff]}
      - id: guerassimov
        kind: person
        source: {ru: "Валерий /Герасимов/"}
        fr: Valeri /Guerassimov/

    """

  /// Runs the program with keys typed at a terminal; the text that it shows, and its status.
  private func type(_ keys: String, _ arguments: [String], in scratch: Scratch) throws -> (shown: String, status: Int32)
  {
    var leader: Int32 = -1
    var end: Int32 = -1
    try #require(openpty(&leader, &end, nil, nil, nil) == 0)
    defer { close(leader) }
    let follower = FileHandle(fileDescriptor: end, closeOnDealloc: true)
    let process = Process()
    // Without a terminal of its own (setsid), the program asks at its standard input.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["setsid", "-w", Program.path, "normalize", "--interactive", "--color", "never"] + arguments
      + ["--lang", "fr", "--glossary", scratch.path + "/g.yaml"]
    process.environment = ProcessInfo.processInfo.environment.merging(["EXONYM_CACHE_DIR": "off"]) { $1 }
    let shown = scratch.path + "/shown"
    try Data().write(to: URL(fileURLWithPath: shown))
    process.standardInput = follower
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: shown))
    try process.run()
    _ = Array(keys.utf8).withUnsafeBytes { write(leader, $0.baseAddress, $0.count) }
    process.waitUntilExit()
    return (try String(contentsOfFile: shown, encoding: .utf8), process.terminationStatus)
  }

  @Test func asksAboutAWordFile() throws {
    let scratch = try Scratch(["g.yaml": Self.glossary])
    try scratch.write(OfficeFilesTests.word(["Un titre", "Petroff parle."]), "a.docx")
    let run = try type("1\n", ["--write", scratch.path + "/a.docx"], in: scratch)
    #expect(run.status == 0)
    #expect(run.shown.contains("a.docx:2:1  T103") && run.shown.contains("    Petroff parle.\n    ^^^^^^^\n"))
    let file = Array(try Data(contentsOf: URL(fileURLWithPath: scratch.file("a.docx"))))
    #expect(String(decoding: try WordText(file).lines, as: UTF8.self) == "Un titre\nPetrov parle.")
  }

  @Test func asksAndWrites() throws {
    let text = "Petroff parle. Puis Petroff dort. Guerasimov et Petroff.\n"
    let scratch = try Scratch(["g.yaml": Self.glossary, "a.txt": text, "b.txt": text])
    let a = scratch.path + "/a.txt"
    let b = scratch.path + "/b.txt"
    // One, leave, the other one; then always the second in the next file.
    let first = try type("x\n1\ns\n2a\n", ["--write", a, b], in: scratch)
    #expect(first.status == 0)
    #expect(first.shown.contains("T103 'Petroff' may be several concepts"))
    #expect(first.shown.contains("a.txt:1:1") && first.shown.contains("^^^^^^^"))
    #expect(first.shown.contains("1  Petrov  anton-petrov") && first.shown.contains("g.yaml:4"))
    #expect(first.shown.contains("a number from 1 to 2"))
    // Those chosen count, too.
    #expect(first.shown.contains("a.txt: 3 names changed") && first.shown.contains("b.txt: 4 names changed"))
    #expect(try scratch.read("a.txt") == "Petrov parle. Puis Petroff dort. Guerassimov et Petrovski.\n")
    #expect(try scratch.read("b.txt") == "Petrovski parle. Puis Petrovski dort. Guerassimov et Petrovski.\n")
  }

  @Test func aPlaceBehindAGivenNameIsAskedAbout() throws {
    let glossary = "exonym: 1\nconcepts:\n  - {id: lviv, kind: place, fr: {use: Lviv, avoid: [Lvov]}}\n"
    let scratch = try Scratch(["g.yaml": glossary, "a.txt": "Gueorgui Lvov est à Lvov.\n"])
    let asked = try type("x\ns\n", ["--write", scratch.path + "/a.txt"], in: scratch)
    #expect(asked.shown.contains("T103 'Lvov' reads as a person's name here"))
    #expect(asked.shown.contains("  1, s, or q;"))
    #expect(try scratch.read("a.txt") == "Gueorgui Lvov est à Lviv.\n")
  }

  @Test func stopsWithoutWriting() throws {
    let text = "Petroff parle à Guerasimov.\n"
    let scratch = try Scratch(["g.yaml": Self.glossary, "a.txt": text, "b.txt": text])
    let outcome = try type("1\nq\n", ["--write", scratch.path + "/a.txt", scratch.path + "/b.txt"], in: scratch)
    #expect(outcome.status == 1 && outcome.shown.contains("stopped at"))
    #expect(try scratch.read("a.txt") == "Petrov parle à Guerassimov.\n")
    #expect(try scratch.read("b.txt") == text)
  }

  @Test func needsATerminal() throws {
    let scratch = try Scratch(["g.yaml": Self.glossary, "a.txt": "Petroff\n"])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "setsid", "-w", Program.path, "normalize", "-i", "--lang", "fr", "-g", scratch.path + "/g.yaml",
      scratch.path + "/a.txt",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }
}
