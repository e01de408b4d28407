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
    // A child has the mask of the thread that starts it, and a test's thread blocks signals.
    var (none, old) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &old)
    try process.run()
    pthread_sigmask(SIG_SETMASK, &old, nil)
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
    kill(process.processIdentifier, number)
    for _ in 0..<500 where process.isRunning { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == number)
    #expect(try scratch.files() == ["in.tmx", "out.tmx"])
    #expect(try scratch.read("out.tmx") == "old")
  }
}
