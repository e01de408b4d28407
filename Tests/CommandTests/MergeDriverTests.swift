import Foundation
import Testing

/// `tmx merge3` as the merge driver of a real repository.
@Suite struct MergeDriverTests {
  @discardableResult
  func git(_ arguments: [String], in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func memory(_ pairs: [(String, String)], _ scratch: Scratch) throws {
    try scratch.write(Array(pairs.map { "\($0)\t\($1)\n" }.joined().utf8), "pairs.tsv")
    let made = try Program.run(
      ["tmx", "convert", "pairs.tsv", "--src-lang", "fr", "--tgt-lang", "en", "-o", "m.tmx"], in: scratch.path)
    #expect(made.status == 0)
  }

  @Test func mergesUnitsWhereLinesWouldConflict() throws {
    let scratch = try Scratch([".gitattributes": "*.tmx merge=exonym-tmx\n", ".gitignore": "pairs.tsv\n"])
    let folder = scratch.path
    try git(["init", "-q", "-b", "main"], in: folder)
    try git(["config", "merge.exonym-tmx.driver", "'\(Program.path)' tmx merge3 %O %A %B -o %A"], in: folder)
    try memory([("un", "one"), ("deux", "two")], scratch)
    try git(["add", "-A"], in: folder)
    try git(["commit", "-qm", "base"], in: folder)
    try git(["checkout", "-qb", "theirs"], in: folder)
    try memory([("un", "one"), ("deux", "two"), ("trois", "three")], scratch)
    try git(["commit", "-qam", "theirs"], in: folder)
    try git(["checkout", "-q", "main"], in: folder)
    try memory([("un", "one"), ("deux", "two"), ("quatre", "four")], scratch)
    try git(["commit", "-qam", "ours"], in: folder)
    #expect(try git(["merge", "-q", "--no-edit", "theirs"], in: folder) == 0)
    let pairs = try Program.run(["tmx", "convert", "m.tmx", "--to", "tsv"], in: folder).text
    #expect(Set(pairs.split(separator: "\n")) == ["un\tone", "deux\ttwo", "trois\tthree", "quatre\tfour"])
  }

  @Test func bothChangesOfOneUnitAreKeptAndTold() throws {
    let scratch = try Scratch()
    for (name, target) in [("base", "one"), ("ours", "One"), ("theirs", "a one")] {
      try memory([("un", target)], scratch)
      try scratch.write(Array(try scratch.read("m.tmx").utf8), "\(name).tmx")
    }
    let outcome = try Program.run(
      ["tmx", "merge3", "base.tmx", "ours.tmx", "theirs.tmx", "-o", "out.tmx"], in: scratch.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("1 conflict"))
    let merged = try scratch.read("out.tmx")
    #expect(merged.contains("<seg>One</seg>") && merged.contains("<seg>a one</seg>"))
  }
}
