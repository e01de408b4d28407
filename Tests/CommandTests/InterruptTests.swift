import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A run that is interrupted while it writes.
@Suite struct InterruptTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func leavesNothingBehind(signal number: Int32) throws {
    let scratch = try Scratch(["out.tmx": "old"])
    let pipe = scratch.path + "/in.tmx"
    try #require(mkfifo(pipe, 0o600) == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["tmx", "filter", "in.tmx", "-o", "out.tmx"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.standardError = FileHandle.nullDevice
    try start(process)
    let input = try #require(FileHandle(forWritingAtPath: pipe))
    let header = """
      <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" \
      srclang="fr" datatype="plaintext"/><body>
      """
    let unit = #"<tu><tuv xml:lang="fr"><seg>Un</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu>"#
    try input.write(contentsOf: Data((header + String(repeating: unit, count: 2000)).utf8))
    // Only when the temporary file is there can it be left behind.
    for _ in 0..<500 where try scratch.files().count < 3 { usleep(10_000) }
    #expect(try scratch.files().count == 3)
    end(process, by: number)
    #expect(try scratch.files() == ["in.tmx", "out.tmx"])
    #expect(try scratch.read("out.tmx") == "old")
  }

  /// A document that another program reads lies in the folder of temporary files meanwhile.
  @Test func leavesNoDocumentBehind() throws {
    let scratch = try Scratch(["a.pdf": "%PDF", "pdftotext": "#!/bin/sh\nexec sleep 5\n", "tmp/keep": ""])
    #expect(chmod(scratch.file("pdftotext"), 0o700) == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["segment", "--lang", "fr", "a.pdf"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.environment = ["PATH": scratch.path + ":/usr/bin:/bin", "TMPDIR": scratch.file("tmp")]
    process.standardError = FileHandle.nullDevice
    try start(process)
    func temporary() throws -> [String] { try scratch.files().filter { $0.hasPrefix("tmp/") } }
    for _ in 0..<500 where try temporary().count < 3 { usleep(10_000) }
    #expect(try temporary().count == 3)
    end(process, by: SIGTERM)
    #expect(try temporary() == ["tmp/keep"])
  }

  /// Of many pairs it is said that the next run goes on.
  @Test func aListSaysThatItCanGoOn() throws {
    let scratch = try Scratch(["a.txt": "Eins.\n", "list.tsv": "a.txt\ta.txt\tx.tsv\na.txt\tin.txt\ty.tsv\n"])
    let pipe = scratch.path + "/in.txt"
    try #require(mkfifo(pipe, 0o600) == 0)
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["align", "--pairs", "list.tsv", "--no-glossary", "--src-lang", "de", "--tgt-lang", "fr"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.standardError = errors
    try start(process)
    // It is there as soon as somebody reads the pipe.
    let input = try #require(FileHandle(forWritingAtPath: pipe))
    try input.write(contentsOf: Data("Un.".utf8))
    end(process, by: SIGINT)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said.contains("interrupted; the same command goes on where this one stopped"), "\(said)")
    #expect(try scratch.files() == ["a.txt", "in.txt", "list.tsv"])
  }

  private func start(_ process: Process) throws {
    // A child has the mask of the thread that starts it, and a test's thread blocks signals.
    var (none, old) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &old)
    defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
    try process.run()
  }

  private func end(_ process: Process, by number: Int32) {
    kill(process.processIdentifier, number)
    for _ in 0..<500 where process.isRunning { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == number)
  }
}
