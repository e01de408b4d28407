// Aligns development sets and made-up long texts; every figure has a floor, and missing it ends with status 1.
//
//   swift run -c release AlignmentBenchmark [--sets FOLDER] [--dictionary FILE] [--long 10000]
//
// FOLDER holds sets of documents (src.txt, tgt.txt, gold.txt). Without it the article pairs of Examples/ are taken.
import Alignment
import Foundation
import TextCore

func argument(_ name: String) -> String? {
  guard let at = CommandLine.arguments.firstIndex(of: name), at + 1 < CommandLine.arguments.count else { return nil }
  return CommandLine.arguments[at + 1]
}

func lines(_ path: String) throws -> [String] {
  var lines = String(decoding: try FileAccess.read(path), as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if lines.last == "" { lines.removeLast() }
  return lines
}

struct Document {
  var pair: AlignmentPair
  var gold: Set<[Range<Int>]>
}

func key(_ source: Range<Int>, _ target: Range<Int>) -> [Range<Int>] {
  [source.isEmpty ? 0..<0 : source, target.isEmpty ? 0..<0 : target]
}

func gold(_ path: String) throws -> Set<[Range<Int>]> {
  Set(
    try lines(path).filter { !$0.isEmpty }.map { line in
      let sides = line.split(separator: ":", omittingEmptySubsequences: false).map { side in
        side.filter { $0.isNumber || $0 == "," }.split(separator: ",").compactMap { Int($0) }
      }
      let ranges = sides.prefix(2).map { side in (side.first ?? 0)..<((side.last ?? -1) + 1) }
      return key(ranges[0], ranges[1])
    })
}

func document(
  _ source: String, _ target: String, _ goldPath: String, languages: (String, String) = ("und", "und")
) throws -> Document {
  let pair = AlignmentPair(
    source: AlignmentText(segments: try lines(source), language: try LanguageTag(languages.0)),
    target: AlignmentText(segments: try lines(target), language: try LanguageTag(languages.1)))
  return Document(pair: pair, gold: try gold(goldPath))
}

/// Strict F1 over documents: precision over all beads, recall over those with both sides.
func strictF1(_ documents: [Document], _ results: [AlignmentResult]) -> Double {
  var right = 0
  var found = 0
  var recalled = 0
  var wanted = 0
  for (document, result) in zip(documents, results) {
    let beads = Set(result.beads.map { key($0.source, $0.target) })
    let full = document.gold.filter { !$0[0].isEmpty && !$0[1].isEmpty }
    right += beads.intersection(document.gold).count
    found += beads.count
    recalled += full.intersection(beads).count
    wanted += full.count
  }
  let precision = Double(right) / Double(max(1, found))
  let recall = Double(recalled) / Double(max(1, wanted))
  return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
}

func peakMegabytes() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return (Int(line.split(separator: " ").dropFirst().first ?? "0") ?? 0) / 1024
}

/// Prints a figure; whether it reaches its floor.
func report(_ name: String, _ value: Double, floor: Double, _ seconds: Double) -> Bool {
  let missed = value < floor
  print(
    "\(name): strict F1 \((value * 1000).rounded() / 1000) (floor \(floor)), \((seconds * 100).rounded() / 100) s, "
      + "peak \(peakMegabytes()) MiB\(missed ? "  MISSED" : "")")
  return !missed
}

func run(_ name: String, _ documents: [Document], joint: Bool, floor: Double, threads: Int = 0) throws -> Bool {
  var knowledge = AlignmentKnowledge()
  if let path = argument("--dictionary") { knowledge.dictionaries = [try BilingualDictionary(path: path)] }
  var options = AlignerOptions()
  options.threads = threads
  options.explains = false
  let aligner = Aligner(options: options)
  let start = ContinuousClock.now
  let results =
    joint
    ? try aligner.align(documents.map(\.pair), knowledge: knowledge)
    : try documents.map { try aligner.align($0.pair, knowledge: knowledge) }
  let time = ContinuousClock.now - start
  let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  return report(name, strictF1(documents, results), floor: floor, seconds)
}

/// SplitMix64.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// A made-up text of Zipf's words with its word-for-word rendering: words lost and added, order lost, a fifth of the
/// sentences cut in two or joined, some left out.
func madeUp(_ count: Int) throws -> Document {
  var generator = Generator(state: 7)
  let vocabulary = 30_000
  var sums: [Double] = []
  var sum = 0.0
  for rank in 0..<vocabulary {
    sum += 1 / Double(rank + 2)
    sums.append(sum)
  }
  func word() -> Int {
    let value = Double.random(in: 0..<sum, using: &generator)
    var low = 0
    var high = vocabulary - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
  func name(_ word: Int, _ letters: String) -> String {
    let letters = Array(letters)
    var rest = word
    var text = ""
    repeat {
      text += "\(letters[rest % letters.count])\("aeiou".dropFirst(rest / 7 % 5).prefix(1))"
      rest /= letters.count
    } while rest > 0
    return text
  }
  let source = (0..<vocabulary).map { name($0, "bcdfglmnprst") }
  // One word in eight is alike in both languages.
  let target = (0..<vocabulary).map { $0 % 8 == 0 ? source[$0] + "x" : name(($0 &* 7919) % vocabulary, "hjkqvwzñčšžř") }
  var sources: [String] = []
  var targets: [String] = []
  var beads: Set<[Range<Int>]> = []
  while sources.count < count {
    let words = (0..<Int.random(in: 6...30, using: &generator)).map { _ in word() }
    var rendered = words.filter { _ in Int.random(in: 0..<100, using: &generator) < 85 }.map { target[$0] }
    rendered += (0..<words.count / 8).map { _ in target[word()] }
    rendered.shuffle(using: &generator)
    let text = words.map { source[$0] }.joined(separator: " ") + "."
    let other = rendered.joined(separator: " ") + "."
    let at = (sources.count, targets.count)
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<3: sources.append(text)
    case 3..<9: targets.append(other)
    case 9..<30:
      let half = rendered.count / 2
      sources.append(text)
      targets.append(rendered[..<half].joined(separator: " ") + ".")
      targets.append(rendered[half...].joined(separator: " ") + ".")
    default:
      sources.append(text)
      targets.append(other)
    }
    beads.insert(key(at.0..<sources.count, at.1..<targets.count))
  }
  let tag = try LanguageTag("und")
  let pair = AlignmentPair(
    source: AlignmentText(segments: sources, language: tag), target: AlignmentText(segments: targets, language: tag))
  return Document(pair: pair, gold: beads)
}

var isGood = true
let files = FileManager.default
if let sets = argument("--sets") {
  let floors = [
    ("textberg-dev", ("de", "fr"), true, 0.89), ("mac-dev", ("zh", "en"), true, 0.855),
    ("parice-en-is-dev", ("en", "is"), true, 0.94), ("maligna-human", ("und", "und"), false, 0.955),
  ]
  for (name, languages, joint, floor) in floors where files.fileExists(atPath: "\(sets)/\(name)") {
    let documents = try files.contentsOfDirectory(atPath: "\(sets)/\(name)").sorted().map { folder in
      let path = "\(sets)/\(name)/\(folder)"
      return try document(path + "/src.txt", path + "/tgt.txt", path + "/gold.txt", languages: languages)
    }
    isGood = try run(name, documents, joint: joint, floor: floor) && isGood
  }
}
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Examples/articles").path
var articles: [Document] = []
for topic in try files.contentsOfDirectory(atPath: root).sorted()
where files.fileExists(atPath: "\(root)/\(topic)/gold.txt") {
  let folder = "\(root)/\(topic)"
  let names = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".segments.txt") }.sorted()
  guard let other = names.first(where: { !$0.hasPrefix("fr.") }) else { continue }
  articles.append(
    try document(
      "\(folder)/fr.segments.txt", "\(folder)/\(other)", "\(folder)/gold.txt",
      languages: ("fr", String(other.prefix(2)))))
}
isGood = try run("articles, each alone", articles, joint: false, floor: 0.97) && isGood
let long = Int(argument("--long") ?? "10000") ?? 10_000
if long > 0 {
  let name = "\(long) made-up sentences, one thread"
  isGood = try run(name, [try madeUp(long)], joint: true, floor: 0.98, threads: 1) && isGood
}
exit(isGood ? 0 : 1)
