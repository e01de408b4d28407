import Foundation
import TestSupport
import Testing
import TextCore

@testable import Segmentation

/// The scan against an obvious one: every scalar is looked at, sentences are strings, nothing is skipped by a table.
@Test func scanAgreesWithReference() throws {
  let pieces = [
    "word", "Word", " ", " ", ". ", "! ", "? ", "?! ", "… ", "été", "да ", "Да ", "，", "\u{A0}", "straße",
  ]
  let segmenter = Segmenter(language: try LanguageTag("xh"))
  var random = SeededGenerator(seed: 7)
  for _ in 0..<2000 {
    let text = (0..<random.below(24)).map { _ in pieces[random.below(pieces.count)] }.joined()
    let bytes = Array(text.utf8)
    let fast = segmenter.segments(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(fast == reference(text), "\(text.debugDescription)")
  }
}

/// Ends behind a run of final marks before white space and no lower-case word, unless the text so far has no capitals
/// at its two starts and the mark is no stop. Dots that nothing stands before begin a sentence; so does a lone mark
/// between a word's stop and a capital.
private func reference(_ text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  let marks: Set<Unicode.Scalar> = [".", "!", "?", "…"]
  func blank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
  func lower(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isLowercase ?? false }
  var out: [String] = []
  var current: [Unicode.Scalar] = []
  let first = scalars.first { !blank($0) }
  func flush() {
    let trimmed = Array(Array(current.drop(while: blank)).reversed().drop(while: blank).reversed())
    if !trimmed.isEmpty { out.append(String(String.UnicodeScalarView(trimmed))) }
    current = []
  }
  for (index, scalar) in scalars.enumerated() {
    current.append(scalar)
    guard marks.contains(scalar), index + 1 < scalars.count, blank(scalars[index + 1]) else { continue }
    let rest = scalars[(index + 1)...].drop(while: blank)
    guard let lead = rest.first else { continue }
    let run = current.reversed().prefix { marks.contains($0) }
    if marks.contains(lead) {
      let word = current.dropLast().reversed().prefix { $0.properties.isAlphabetic }
      if run.count == 1, scalar == ".", word.count >= 3, lower(word.first), startsWithStray(Array(rest)) { flush() }
      continue
    }
    if current.allSatisfy({ blank($0) || $0 == "." || $0 == "…" }) { continue }
    let head = rest.first { !blank($0) && $0 != "—" }
    if lower(head) {
      let begin = current.first { !blank($0) }
      let opening = run.last
      guard run.count > 1 || scalar != ".", opening == "!" || opening == "?", head == lead, lower(first), lower(begin)
      else { continue }
    }
    flush()
  }
  flush()
  return out
}

/// `? Do`, `. The` or `. . . The`.
private func startsWithStray(_ rest: [Unicode.Scalar]) -> Bool {
  let text = String(String.UnicodeScalarView(rest))
  let words = text.split(whereSeparator: \.isWhitespace)
  let strays = words.prefix { $0 == "." }
  let head = words.dropFirst(words.first == "?" ? 1 : strays.count).first?.unicodeScalars.first
  return (words.first == "?" || strays.count == 1 || strays.count == 3) && head?.properties.isUppercase ?? false
}

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private let python = ProcessInfo.processInfo.environment["PATH"].flatMap { path in
  path.split(separator: ":").map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

@Test(.enabled(if: python != nil, "python3 is absent")) func generatedTableIsFresh() throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: try #require(python))
  process.arguments = [root.appendingPathComponent("scripts/generate-segmentation.py").path, "--check"]
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}
