import Exonym
import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct UnifiedDiffTests {
  func diff(_ a: String, _ b: String) -> String {
    String(decoding: UnifiedDiff.between(Array(a.utf8), Array(b.utf8), path: "x.txt"), as: UTF8.self)
  }

  @Test func equalTextsHaveNone() { #expect(diff("a\nb", "a\nb").isEmpty) }

  @Test func marksAMissingFinalNewline() {
    #expect(
      diff("a\nb", "a\nc") == """
        --- a/x.txt
        +++ b/x.txt
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +c
        \\ No newline at end of file

        """)
  }

  @Test func anEmptyTextHasLineNought() {
    #expect(diff("", "a\n") == "--- a/x.txt\n+++ b/x.txt\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", "") == "--- a/x.txt\n+++ b/x.txt\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func changesThatShareTheirContextAreOneHunk() {
    func hunks(_ between: Int) -> Int {
      let middle = String(repeating: "x\n", count: between)
      return diff("a\n\(middle)b\n", "c\n\(middle)d\n").split(separator: "\n").count { $0.hasPrefix("@@") }
    }
    #expect((0...8).map(hunks) == [1, 1, 1, 1, 1, 1, 1, 2, 2])
  }

  /// `git apply` is the reference: it must turn the old text into the new one.
  @Test func gitAppliesEveryDiff() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 3)
    for _ in 0..<30 {
      let old = (0..<random.below(30)).map { _ in "line \(random.below(4))" }
      var new = old
      for _ in 0..<random.below(5) {
        switch random.below(3) {
        case 0 where !new.isEmpty: new.remove(at: random.below(new.count))
        case 1 where !new.isEmpty: new[random.below(new.count)] = "changed é \(random.below(9))"
        default: new.insert("added \(random.below(9))", at: random.below(new.count + 1))
        }
      }
      let end = random.below(2) == 0 ? "\n" : ""
      let before = Array((old.joined(separator: "\n") + (old.isEmpty ? "" : end)).utf8)
      let after = Array((new.joined(separator: "\n") + (new.isEmpty ? "" : end)).utf8)
      let patch = UnifiedDiff.between(before, after, path: "x.txt")
      if patch.isEmpty || before.isEmpty || after.isEmpty { continue }
      try FileAccess.write(before, to: folder.file("x.txt"))
      try FileAccess.write(patch, to: folder.file("p.diff"))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git", "apply", "p.diff"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try FileAccess.read(folder.file("x.txt")) == after)
    }
  }
}
