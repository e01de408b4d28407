// Segmentation: throughput of the built-in rules, and boundary F1 on development sets where the shared data is present.
// usage: SegmentationBenchmark [SHARED]     exit 1 where a score is below its floor
import Foundation
import Segmentation
import TextCore

let shared = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "../shared"
let paragraph = Array(
  "M. Dupont est arrivé le 3 mars. « Tout va bien », a-t-il dit. L’usine tourne à 3,5 MW ! Est-ce assez ? Non… ".utf8)
let french = Segmenter(language: try LanguageTag("fr"))
precondition(french.segments(of: paragraph).count == 5, "the segmenter is wrong")
/// CPU time of the process so far, in nanoseconds: other programs are no part of it.
func spent() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// The best of several runs over some megabytes, in MB/s of one thread.
func speed(_ segmenter: Segmenter, _ text: [UInt8], atLeast count: Int) -> Int {
  var best = 0.0
  for _ in 0..<12 {
    let start = spent()
    let found = segmenter.segments(of: text).count
    best = max(best, Double(text.count) * 1e3 / (spent() - start))
    precondition(found >= count)
  }
  return Int(best)
}
let dense = speed(french, Array(repeatElement(paragraph, count: 20_000).joined()), atLeast: 90_000)
print("built-in rules, fr, an end every 22 bytes: \(dense) MB/s\(dense < 60 ? "  BELOW THE FLOOR 60" : "")")
let news = Array(
  ("La ministre a annoncé mercredi que le projet, présenté en commission le 12 janvier par M. Dupont, serait revu avant "
    + "l’été. Selon l’agence, « rien n’est décidé », mais près de 3,5 millions d’euros ont été réservés. ").utf8)
let plain = speed(french, Array(repeatElement(news, count: 12_000).joined()), atLeast: 23_000)
print("built-in rules, fr, an end every 110 bytes: \(plain) MB/s\(plain < 140 ? "  BELOW THE FLOOR 140" : "")")

func squeezed(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !$0.properties.isWhitespace } }

func cuts(_ segments: [String]) -> Set<Int> {
  var out: Set<Int> = []
  var at = 0
  for segment in segments.dropLast() {
    at += squeezed(segment).count
    out.insert(at)
  }
  return out
}

let finals = Set(".!?…।॥。！？؟۔".unicodeScalars)
let closers = Set("\"”’»›«“„')]）」』】>*".unicodeScalars)

/// Whether the text before a cut has no final punctuation (headings, captions): such a cut counts neither way.
func isNeutral(_ cut: Int, in text: [Unicode.Scalar]) -> Bool {
  var at = cut
  while at > 0, closers.contains(text[at - 1]) { at -= 1 }
  return at == 0 || !finals.contains(text[at - 1])
}

let floors: [(String, String, Double)] = [
  ("fr", "ud_fr_fr_gsd_dev", 0.995), ("fr", "ud_fr_fr_sequoia_dev", 0.997), ("en", "ud_en_en_ewt_dev", 0.99),
  ("en", "ud_en_en_gum_dev", 0.997), ("de", "ud_de_de_gsd_dev", 0.997), ("es", "ud_es_es_gsd_dev", 0.998),
  ("it", "ud_it_it_isdt_dev", 0.996), ("pl", "ud_pl_pl_pdb_dev", 0.997), ("pt", "ud_pt_pt_bosque_dev", 0.996),
  ("ru", "ud_ru_ru_gsd_dev", 0.993), ("uk", "ud_uk_uk_iu_dev", 0.995), ("el", "ud_el_el_gdt_dev", 0.998),
  ("zh", "ud_zh_zh_gsdsimp_dev", 0.998), ("ja", "ud_ja_ja_gsd_dev", 0.996), ("ko", "ud_ko_ko_kaist_dev", 0.999),
]
var failed = dense < 60 || plain < 140
for (language, name, floor) in floors {
  guard let lines = try? String(contentsOfFile: "\(shared)/data/segmentation/\(name).jsonl", encoding: .utf8) else {
    print("\(name): skipped, no shared data")
    continue
  }
  let segmenter = Segmenter(language: try LanguageTag(language))
  var hits = 0.0
  var wrong = 0.0
  for line in lines.split(separator: "\n") {
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let text = object["text"] as? String, let gold = object["segments"] as? [String]
    else { continue }
    let bytes = Array(text.utf8)
    let got = cuts(segmenter.segments(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) })
    let wanted = cuts(gold)
    let scalars = squeezed(text)
    let counted = wanted.filter { !isNeutral($0, in: scalars) }
    hits += Double(got.intersection(counted).count)
    wrong += Double(got.subtracting(wanted).count + counted.subtracting(got).count)
  }
  let f1 = 2 * hits / max(1, 2 * hits + wrong)
  failed = failed || f1 < floor
  print(
    "\(name): boundary F1 \((f1 * 1000).rounded() / 1000)\(f1 < floor ? "  BELOW THE FLOOR \(floor)" : "")"
  )
}
/// Rule cases (pragmatic_segmenter, pySBD, sentencex, LanguageTool) that are right as a whole, of each language.
let caseFloors = [
  "ar": 6, "da": 60, "de": 76, "en": 357, "es": 35, "fr": 41, "hy": 23, "it": 37, "ja": 10, "kk": 13, "ml": 5, "mr": 5,
  "pl": 23, "ru": 46, "uk": 34,
]
var cases = ""
for (language, floor) in caseFloors.sorted(by: { $0.key < $1.key }) {
  guard let lines = try? String(contentsOfFile: "\(shared)/data/segmentation/\(language).jsonl", encoding: .utf8) else {
    cases += " \(language) skipped, no shared data"
    continue
  }
  let segmenter = Segmenter(language: try LanguageTag(language))
  var (right, all) = (0, 0)
  for line in lines.split(separator: "\n") {
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let text = object["text"] as? String, let gold = object["segments"] as? [String]
    else { continue }
    let bytes = Array(text.utf8)
    let got = segmenter.segments(of: bytes).map { squeezed(String(decoding: bytes[$0.range], as: UTF8.self)) }
    right += got.filter { !$0.isEmpty } == gold.map(squeezed).filter { !$0.isEmpty } ? 1 : 0
    all += 1
  }
  failed = failed || right < floor
  cases += " \(language) \(right)/\(all)\(right < floor ? "  BELOW THE FLOOR \(floor)" : "")"
}
print("rule cases right as a whole:" + cases)
exit(failed ? 1 : 0)
