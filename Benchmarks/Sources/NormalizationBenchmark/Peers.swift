import Foundation
import Terminology
import TextCore

/// Measures Python packages of others on the same text and spellings, by the processor's time.
func measurePeers(_ python: String, text: [UInt8], spellings: [Spelling]) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exonym-peers-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let textFile = folder.appendingPathComponent("text.txt").path
  let listFile = folder.appendingPathComponent("spellings.tsv").path
  try FileAccess.write(text, to: textFile)
  let lines = spellings.map { "\($0.text)\t\($0.replacement ?? $0.text)\n" }.joined()
  try FileAccess.write(Array(lines.utf8), to: listFile)
  let script = """
    import sys, time
    text = open(sys.argv[1], encoding="utf8", newline="").read()
    pairs = [line.rstrip("\\n").split("\\t") for line in open(sys.argv[2], encoding="utf8")]
    size = len(text.encode()) / 1e6
    def rate(name, work):
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            work()
            best = min(best, time.process_time() - start)
        print(f"  {name}: {size / best:.0f} MB/s")
    try:
        import ahocorasick_rs
        machine = ahocorasick_rs.AhoCorasick(
            [a for a, b in pairs], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
        rate("ahocorasick_rs, find only", lambda: machine.find_matches_as_indexes(text))
    except ImportError:
        print("  ahocorasick_rs is not installed")
    try:
        from flashtext2 import KeywordProcessor
        machine = KeywordProcessor(case_sensitive=True)
        for a, b in pairs:
            machine.add_keyword(a, b)
        rate("flashtext2, replace", lambda: machine.replace_keywords(text))
    except ImportError:
        print("  flashtext2 is not installed")
    """
  let process = Process()
  process.executableURL = URL(fileURLWithPath: python)
  process.arguments = ["-c", script, textFile, listFile]
  try process.run()
  process.waitUntilExit()
}
