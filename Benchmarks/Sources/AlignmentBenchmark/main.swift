// Alignment: strict F1 on the shipped articles' gold segments and, where the shared data is present, on the development
// sets; time of a long pair.
// usage: AlignmentBenchmark [SHARED]     exit 1 where a score is below its floor
import Alignment
import Foundation
import TextCore

let shared = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "../shared"

func lines(_ path: String) -> [String]? {
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
  var out = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if out.last == "" { out.removeLast() }
  return out
}

typealias Sides = [[Int]]

func gold(_ path: String) -> [Sides] {
  (lines(path) ?? []).filter { !$0.isEmpty }.map { line in
    line.split(separator: ":").prefix(2).map { side in
      side.dropFirst().dropLast().split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    }
  }
}

/// Strict counts over documents: precision counts every bead, recall those with two sides (vecalign's definition).
struct Score {
  var right = 0.0
  var said = 0.0
  var found = 0.0
  var wanted = 0.0

  mutating func add(_ beads: [Bead], gold: [Sides]) {
    let predicted = Set(beads.map { [Array($0.source), Array($0.target)] })
    let known = Set(gold)
    right += Double(predicted.intersection(known).count)
    said += Double(predicted.count)
    let both = known.filter { !$0[0].isEmpty && !$0[1].isEmpty }
    found += Double(both.intersection(predicted).count)
    wanted += Double(both.count)
  }

  var f1: Double {
    let (p, r) = (right / max(1, said), found / max(1, wanted))
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }
}

var failed = false
func report(_ name: String, _ score: Score, floor: Double, seconds: Double) {
  let low = score.f1 < floor
  failed = failed || low
  print(
    "\(name): strict F1 \((score.f1 * 1000).rounded() / 1000), \((seconds * 100).rounded() / 100) s\(low ? "  BELOW THE FLOOR \(floor)" : "")"
  )
}

func measure(
  _ folder: String, _ documents: [(String, String, String)], _ source: String, _ target: String, _ name: String,
  floor: Double
) throws {
  var pairs: [AlignmentPair] = []
  for (_, left, right) in documents {
    guard let a = lines(folder + "/" + left), let b = lines(folder + "/" + right) else { continue }
    pairs.append(
      AlignmentPair(
        source: AlignmentText(segments: a, language: try LanguageTag(source)),
        target: AlignmentText(segments: b, language: try LanguageTag(target))))
  }
  guard !pairs.isEmpty else { return print("\(name): skipped, no shared data") }
  var options = AlignerOptions()
  options.threads = 1
  let start = DispatchTime.now().uptimeNanoseconds
  let results = try Aligner(options: options).align(pairs)
  let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  var score = Score()
  for (document, result) in zip(documents, results) { score.add(result.beads, gold: gold(folder + "/" + document.0)) }
  report(name, score, floor: floor, seconds: seconds)
}

for (topic, target) in [
  ("port-odesa", "en"), ("railway-kharkiv", "es"), ("energy-zaporizhzhia", "de"), ("museum-chernihiv", "uk"),
] {
  try measure(
    "Examples/articles/\(topic)", [("gold.txt", "fr.segments.txt", "\(target).segments.txt")], "fr", target, topic,
    floor: 0.85)
}
let sets: [(String, String, String, Double)] = [
  ("textberg-dev", "de", "fr", 0.85), ("mac-dev", "zh", "en", 0.82), ("parice-en-is-dev", "en", "is", 0.85),
]
for (set, source, target, floor) in sets {
  let folder = "\(shared)/data/alignment/\(set)"
  let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  try measure(
    folder, names.map { ("\($0)/gold.txt", "\($0)/src.txt", "\($0)/tgt.txt") }, source, target, set, floor: floor)
}
exit(failed ? 1 : 0)
