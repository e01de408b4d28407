// SRX: throughput of a generated file of 1,000 rules, most of them literals, and of LanguageTool's own rules for French and
// Ukrainian where EXONYM_LANGUAGETOOL_SRX names a copy of its segment.srx. CPU time of one thread.
// usage: SRXBenchmark [SHARED]     exit 1 where an answer is wrong or a figure below its floor
import Foundation
import Segmentation
import TextCore

let shared = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "../shared"
nonisolated(unsafe) var seed: UInt64 = 11
func draw(_ limit: Int) -> Int {
  seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  return Int((seed >> 33) % UInt64(limit))
}

func word(_ syllables: Int) -> String {
  let heads = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "tr", "pl"]
  let hearts = ["a", "e", "i", "o", "u", "é", "ou", "ai"]
  return (0..<syllables).map { _ in heads[draw(heads.count)] + hearts[draw(hearts.count)] }.joined()
}

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

nonisolated(unsafe) var failed = false
/// Cuts paragraphs three times and prints the best rate.
func measure(_ name: String, _ segmenter: SRXSegmenter, _ paragraphs: [[UInt8]], floor: Double) -> Int {
  let bytes = paragraphs.reduce(0) { $0 + $1.count }
  var best = Double.infinity
  var count = 0
  for _ in 0..<3 {
    let start = cpuSeconds()
    count = paragraphs.reduce(0) { $0 + segmenter.segments(of: $1).count }
    best = min(best, cpuSeconds() - start)
  }
  let rate = Double(bytes) / best / 1e6
  failed = failed || rate < floor
  let shown = (rate * 10).rounded() / 10
  print("\(name): \(shown) MB/s, \(count) segments\(rate < floor ? "  BELOW THE FLOOR \(floor)" : "")")
  return count
}

// 995 abbreviations that end no segment, and five rules with classes.
var abbreviations: Set<String> = []
while abbreviations.count < 995 { abbreviations.insert(word(1 + draw(3)) + ["", "r", "s", "t"][draw(4)]) }
let listed = abbreviations.sorted()
var xml = """
  <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body><languagerules>
  <languagerule languagerulename="Made">
  <rule break="no"><beforebreak>\\b\\p{Lu}\\.\\s</beforebreak><afterbreak>\\p{Lu}</afterbreak></rule>
  <rule break="no"><beforebreak>\\b\\d+\\.\\s</beforebreak><afterbreak>\\p{Ll}</afterbreak></rule>
  <rule break="no"><beforebreak>[.!?…]+\\p{Pe}\\s</beforebreak><afterbreak>\\p{Ll}</afterbreak></rule>

  """
for item in listed {
  xml += "<rule break=\"no\"><beforebreak>\\b\(item)\\.\\s</beforebreak><afterbreak></afterbreak></rule>\n"
}
xml += """
  <rule break="yes"><beforebreak>[.!?…]+["'»”\\p{Pe}]*\\s+</beforebreak><afterbreak></afterbreak></rule>
  <rule break="yes"><beforebreak>[.!?…]["'»”\\p{Pe}]?</beforebreak><afterbreak>\\p{Lu}[^\\p{Lu}]</afterbreak></rule>
  </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="Made"/></maprules>
  </body></srx>
  """
let made = SRXSegmenter(try SRXReader.read(Array(xml.utf8)), code: "fr")
precondition(made.warnings.isEmpty, "\(made.warnings)")

var sentences = 0
var paragraphs: [[UInt8]] = []
for _ in 0..<10_000 {
  var paragraph: [String] = []
  for _ in 0..<6 {
    var words = (0..<(6 + draw(16))).map { _ in word(1 + draw(4)) + "x" }
    if draw(3) == 0 { words[2] = listed[draw(listed.count)] + "." }
    if draw(8) == 0 { words[3] = "A. Xou" }
    paragraph.append("X" + words.joined(separator: " ") + [".", "!", "?", " ?", "…", ".»"][draw(6)])
    sentences += 1
  }
  paragraphs.append(Array(paragraph.joined(separator: " ").utf8))
}
let count = measure("1,000 rules, literal-dominated", made, paragraphs, floor: 20)
if count != sentences {
  print("WRONG: \(sentences) sentences were written, \(count) found")
  failed = true
}
let whole = Array(paragraphs.joined(separator: Array(" ".utf8)))
if measure("the same as one paragraph", made, [whole], floor: 20) != sentences { failed = true }
_ = measure("only dots", made, [[UInt8](repeating: 0x2E, count: 4 << 20)], floor: 5)
_ = measure("dots and spaces", made, [Array(repeatElement(Array(". ".utf8), count: 1 << 20).joined())], floor: 1)

if let path = ProcessInfo.processInfo.environment["EXONYM_LANGUAGETOOL_SRX"] {
  let start = cpuSeconds()
  let document = try SRXReader.read(path: path)
  print("LanguageTool's file read in \(Int((cpuSeconds() - start) * 1e3)) ms")
  for (language, name) in [("fr", "ud_fr_fr_gsd_dev"), ("uk", "ud_uk_uk_iu_dev")] {
    guard let lines = try? String(contentsOfFile: "\(shared)/data/segmentation/\(name).jsonl", encoding: .utf8) else {
      print("LanguageTool's \(language) rules: skipped, no shared data")
      continue
    }
    let texts = try lines.split(separator: "\n").compactMap { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["text"] as? String
    }
    let start = cpuSeconds()
    let segmenter = SRXSegmenter(document, code: language)
    print("LanguageTool's \(language) rules compiled in \(Int((cpuSeconds() - start) * 1e3)) ms")
    for warning in segmenter.warnings { print("  line \(warning.position.line): \(warning.message)") }
    let many = Array(repeatElement(texts.map { Array($0.utf8) }, count: 4).joined())
    _ = measure("LanguageTool's \(language) rules", segmenter, many, floor: 3)
  }
} else {
  print("LanguageTool's rules: skipped, EXONYM_LANGUAGETOOL_SRX names no copy of its segment.srx")
}
exit(failed ? 1 : 0)
