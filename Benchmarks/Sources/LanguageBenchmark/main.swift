// Language detection: the share told rightly and wrongly on Universal Dependencies development sets, which the figures
// were not counted in, in pieces of 200, 100, 60 and 25 letters; throughput.
// usage: LanguageBenchmark [SHARED]     exit 1 where a share is on the wrong side of its floor
import Documents
import Foundation

let shared = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "../shared"
let sentence = "Le ministre a déclaré mercredi que les travaux de la ligne reprendraient avant la fin de l’année. "
precondition(LanguageDetector.detect(sentence)?.language.tag == "fr", "the detector is wrong")

struct Tally {
  var right = 0
  var wrong = 0
  var total = 0
  func share(_ count: Int) -> Double { total == 0 ? 0 : Double(count) / Double(total) }
}

let folder = shared + "/data/segmentation"
let sets = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix("_dev.jsonl") }
  .sorted()
if sets.isEmpty { print("skipped, no shared data") }
var failed = false
var bytes = 0
var seconds = 0.0
/// Length, the least share told rightly, the largest told wrongly.
for (length, floor, ceiling) in [(200, 0.997, 0.001), (100, 0.993, 0.002), (60, 0.982, 0.003), (25, 0.915, 0.009)] {
  var all = Tally()
  var line = ""
  for name in sets {
    let language = name.split(separator: "_")[1]
    guard let lines = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { continue }
    var tally = Tally()
    var piece = ""
    for line in lines.split(separator: "\n") {
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let segments = object["segments"] as? [String]
      else { continue }
      for segment in segments {
        piece += (piece.isEmpty ? "" : " ") + segment
        guard piece.count >= length else { continue }
        let text = String(piece.prefix(length + length / 4))
        piece = ""
        let start = DispatchTime.now().uptimeNanoseconds
        let found = LanguageDetector.detect(text)?.language.language
        seconds += Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        bytes += text.utf8.count
        tally.total += 1
        if let found { if found == language { tally.right += 1 } else { tally.wrong += 1 } }
      }
    }
    all.total += tally.total
    all.right += tally.right
    all.wrong += tally.wrong
    line += " \(language) \((tally.share(tally.right) * 1000).rounded() / 10)"
    if length == 200, tally.share(tally.right) < 0.98 {
      failed = true
      line += " (BELOW 98)"
    }
  }
  guard all.total > 0 else { continue }
  let isLow = all.share(all.right) < floor || all.share(all.wrong) > ceiling
  failed = failed || isLow
  print(
    "\(length) letters, \(all.total) pieces: right \((all.share(all.right) * 1000).rounded() / 10) %, wrong "
      + "\((all.share(all.wrong) * 1000).rounded() / 10) %\(isLow ? "  BEYOND THE FLOOR" : "") |" + line)
}
if seconds > 0 { print("\((Double(bytes) / seconds / 1e5).rounded() / 10) MB/s") }
exit(failed ? 1 : 0)
