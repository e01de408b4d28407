import Exonym
import Foundation
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

  /// `git apply` is the reference: it must turn the old text into the new one.
  @Test func gitAppliesEveryDiff() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exonym-\(UUID().uuidString)").path
    try FileTree.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var seed: UInt64 = 3
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<30 {
      let old = (0..<next(30)).map { _ in "line \(next(4))" }
      var new = old
      for _ in 0..<next(5) {
        switch next(3) {
        case 0 where !new.isEmpty: new.remove(at: next(new.count))
        case 1 where !new.isEmpty: new[next(new.count)] = "changed é \(next(9))"
        default: new.insert("added \(next(9))", at: next(new.count + 1))
        }
      }
      let end = next(2) == 0 ? "\n" : ""
      let before = Array((old.joined(separator: "\n") + (old.isEmpty ? "" : end)).utf8)
      let after = Array((new.joined(separator: "\n") + (new.isEmpty ? "" : end)).utf8)
      let patch = UnifiedDiff.between(before, after, path: "x.txt")
      if patch.isEmpty || before.isEmpty || after.isEmpty { continue }
      try FileAccess.write(before, to: folder + "/x.txt")
      try FileAccess.write(patch, to: folder + "/p.diff")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git", "apply", "p.diff"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try FileAccess.read(folder + "/x.txt") == after)
    }
  }
}
