import Foundation
import TextCore

@testable import Alignment

/// Texts that the tests share.
enum Fixture {
  struct Missing: Error {}

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func lines(_ url: URL) throws -> [String] {
    var lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// One of the article pairs in `Examples/articles` with its gold beads.
  static func article(_ topic: String) throws -> (pair: AlignmentPair, gold: [Bead]) {
    let folder = root.appending(path: "Examples/articles/\(topic)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let other = files.first(where: { $0.hasSuffix(".segments.txt") && !$0.hasPrefix("fr.") }) else {
      throw Missing()
    }
    let pair = AlignmentPair(
      source: AlignmentText(
        segments: try lines(folder.appending(path: "fr.segments.txt")), language: try LanguageTag("fr")),
      target: AlignmentText(
        segments: try lines(folder.appending(path: other)), language: try LanguageTag(String(other.prefix(2)))))
    return (pair, try lines(folder.appending(path: "gold.txt")).compactMap(bead))
  }

  static func bead(_ line: String) -> Bead? {
    let sides = line.split(separator: ":").map { part in
      part.filter { $0 != "[" && $0 != "]" && $0 != " " }.split(separator: ",").compactMap { Int($0) }
    }
    guard sides.count >= 2 else { return nil }
    let range = { (list: [Int]) in (list.first ?? 0)..<((list.last ?? -1) + 1) }
    return Bead(source: range(sides[0]), target: range(sides[1]))
  }

  /// Vecalign's strict F1: precision over all beads, nulls too, recall over those with both sides.
  static func strictF1(_ gold: [Bead], _ found: [Bead]) -> Double {
    let key = { (bead: Bead) in [bead.source.isEmpty ? 0..<0 : bead.source, bead.target.isEmpty ? 0..<0 : bead.target] }
    let golds = Set(gold.map(key))
    let founds = Set(found.map(key))
    let precision = Double(founds.intersection(golds).count) / Double(max(1, founds.count))
    let full = Set(gold.filter { !$0.isNull }.map(key))
    let recall = Double(full.intersection(founds).count) / Double(max(1, full.count))
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}
