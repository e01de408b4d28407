import Foundation
import Testing

/// Texts of more than eight megabytes are cut in parts, from files and pipes, as they would be in one piece.
struct LargeSegmentTests {
  private let sentence = "M. Dupont \"est\" arrivé le 3 mars. « Tout va bien », a-t-il dit. L’usine tourne à 3,5 MW !"
  private let segments = [
    "M. Dupont \"est\" arrivé le 3 mars.", "« Tout va bien », a-t-il dit.", "L’usine tourne à 3,5 MW !",
  ]

  private func piped(_ arguments: [String], _ scratch: Scratch, _ file: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "cat \"$1\" | \"$0\" \(arguments.joined(separator: " ")) - > out", Program.path, file]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    try process.run()
    process.waitUntilExit()
    return try scratch.read("out")
  }

  @Test func aLineAParagraph() throws {
    let count = 90_000
    let scratch = try Scratch(["a.txt": String(repeating: sentence + "\n", count: count)])
    let lines = String(repeating: segments.joined(separator: "\n") + "\n", count: count)
    #expect(try Program.run(["segment", "--lang", "fr", scratch.path + "/a.txt"]).text == lines)
    let flags = ["segment", "--output-format", "jsonl"]
    let outcome = try Program.run(flags + [scratch.path + "/a.txt"])
    #expect(outcome.errors.contains("taken for fr"))
    let found = outcome.text.split(separator: "\n")
    #expect(found.count == count)
    let object = try JSONSerialization.jsonObject(with: Data(try #require(found.last).utf8)) as? [String: Any]
    let last = try #require((object?["segments"] as? [[String: Any]])?.last)
    #expect(last["text"] as? String == segments[2])
    let end = (sentence.utf8.count + 1) * count - 1
    #expect(last["source"] as? [Int] == [end - segments[2].utf8.count, end])
  }

  @Test func oneLine() throws {
    let count = 90_000
    let text = String(repeating: sentence + " ", count: count)
    let scratch = try Scratch(["a.txt": text])
    let lines = String(repeating: segments.joined(separator: "\n") + "\n", count: count)
    #expect(try Program.run(["segment", "--lang", "fr", scratch.path + "/a.txt"]).text == lines)
    #expect(try piped(["segment", "--lang", "fr"], scratch, "a.txt") == lines)
    let outcome = try Program.run(["segment", "--lang", "fr", "--output-format", "jsonl", scratch.path + "/a.txt"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.text.utf8)) as? [String: Any]
    #expect(object?["text"] as? String == String(text.dropLast()))
    let found = try #require(object?["segments"] as? [[String: Any]])
    #expect(found.count == 3 * count)
    let start = (sentence.utf8.count + 1) * (count - 1)
    #expect(found[3 * count - 3]["source"] as? [Int] == [start, start + segments[0].utf8.count])
  }

  @Test func blanksAndBadBytes() throws {
    let scratch = try Scratch(["a.txt": String(repeating: " ", count: 9 << 20)])
    let blank = try Program.run(["segment", scratch.path + "/a.txt"])
    #expect(blank.status == 0 && blank.text.isEmpty && blank.errors.isEmpty)
    // Eight megabytes of UTF-8 and one byte that is none: an error with its place, as in a small text.
    let bad = Array(String(repeating: "été\n", count: 2 << 20).utf8) + [0xC3, 0x0A]
    let outcome = try Program.run(["segment", "--lang", "fr"], input: bad)
    #expect(outcome.status == 2 && outcome.errors.contains("2097153:1"), "\(outcome.errors)")
  }
}
