// Reads, validates and converts a memory of 500,000 units (or the number given) and asserts what it finds.
//
//   swift run -c release TMXBenchmark [UNITS]
//   swift run -c release TMXBenchmark fuzz ROUNDS FOLDER     mutated memories: a result or findings, never a crash
//
// Where EXONYM_PEER_PYTHON names a Python with Translate Toolkit, its conversion to TSV is timed beside ours.
// CPU times are of this process, one thread. The bare pass is libxml2's own SAX2 parser with callbacks that count.
import Checks
import Foundation
import TMX
import TextCore
import XMLStream

/// Seconds of CPU that this process has used.
func cpu() -> Double { Double(clock()) / 1_000_000 }

/// Resident memory at its highest so far, in MB.
func peak() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
  return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
}

func measure(_ name: String, against bare: Double? = nil, _ body: () throws -> Int) rethrows -> Double {
  let start = cpu()
  let answer = try body()
  let time = cpu() - start
  let ratio = bare.map { String(format: "  %.2f x bare", time / $0) } ?? ""
  print(
    name.padding(toLength: 26, withPad: " ", startingAt: 0), String(format: "%7.3f s", time), answer,
    "peak \(peak()) MB", ratio)
  return time
}

nonisolated(unsafe) var elements = 0

/// A parse by libxml2 alone, found at run time so that this package needs no C module.
func bareParse(_ path: String) -> Int {
  guard let library = dlopen("libxml2.so.2", RTLD_NOW), let symbol = dlsym(library, "xmlSAXUserParseFile") else {
    return -1
  }
  typealias Parse = @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer?, UnsafePointer<CChar>) -> Int32
  typealias Start =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?, Int32, UnsafeRawPointer?,
      Int32,
      Int32, UnsafeRawPointer?
    ) -> Void
  typealias End =
    @convention(c) (UnsafeMutableRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?) -> Void
  typealias Text = @convention(c) (UnsafeMutableRawPointer?, UnsafeRawPointer?, Int32) -> Void
  // xmlSAXHandler: 32 words; 17 characters, 18 ignorableWhitespace, 27 initialized, 29 and 30 the SAX2 callbacks.
  var table = [UInt](repeating: 0, count: 32)
  let start: Start = { _, _, _, _, _, _, _, _, _ in elements += 1 }
  let end: End = { _, _, _, _ in }
  let text: Text = { _, _, _ in }
  table[27] = 0xDEED_BEAF
  table[29] = unsafeBitCast(start, to: UInt.self)
  table[30] = unsafeBitCast(end, to: UInt.self)
  table[17] = unsafeBitCast(text, to: UInt.self)
  table[18] = table[17]
  elements = 0
  let status = table.withUnsafeMutableBytes { buffer in
    buffer.baseAddress.map { unsafeBitCast(symbol, to: Parse.self)($0, nil, path) } ?? -1
  }
  return status == 0 ? elements : -1
}

if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "fuzz" {
  try fuzz(rounds: Int(CommandLine.arguments[2]) ?? 100_000, folder: CommandLine.arguments[3])
  exit(0)
}

let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 500_000
let path = NSTemporaryDirectory() + "exonym-benchmark-\(count).tmx"

func generate() throws(InputError) {
  let words = "the general said that forces near city river had moved before dawn while talks went on about grain"
    .split(
      separator: " ")
  let mots = "le général a déclaré que les forces près de la ville avaient avancé avant l'aube malgré les pourparlers"
    .split(separator: " ")
  let writer = try TMXWriter(path: path, header: TMXHeader(sourceLanguage: "en"))
  var state: UInt64 = 7
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
  for number in 0..<count {
    let length = 8 + next(10)
    let a = (0..<length).map { _ in String(words[next(words.count)]) }.joined(separator: " ") + " \(number)."
    let b = (0..<length).map { _ in String(mots[next(mots.count)]) }.joined(separator: " ") + " \(number)."
    var unit = TMXUnit(
      id: "\(number)", metadata: [.prop("x-score", "0.93"), .prop("x-document", "article-\(number / 20)")],
      variants: [TMXVariant("en", a), TMXVariant("fr", b)])
    unit.attributes["creationdate"] = "20240131T100000Z"
    try writer.write(unit)
  }
  try writer.finish()
}

// In a process of its own: the figures of memory are this one's.
if CommandLine.arguments.contains("generate") {
  try generate()
  exit(0)
}
let child = Process()
child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
child.arguments = ["\(count)", "generate"]
try child.run()
child.waitUntilExit()

// Before anything of ours touches libxml2: it is then told to open no file by itself.
let bare = measure("bare libxml2 SAX") { bareParse(path) }
_ = try measure("push parser, no handler", against: bare) {
  let parser = try XMLPushParser(source: XMLFileSource(path: path), handler: XMLStreamHandler())
  while try parser.step() {}
  return parser.bytesRead
}
let typed = try measure("typed units", against: bare) {
  let reader = try TMXReader(path: path)
  var units = 0
  while let unit = try reader.nextUnit() { units += unit.variants.count == 2 ? 1 : 0 }
  precondition(units == count)
  return units
}
final class Discard: XMLByteSink {
  var bytes = 0
  func write(_ more: [UInt8]) throws(InputError) { bytes += more.count }
  func commit() throws(InputError) {}
}
let table = try measure("to TSV", against: bare) {
  let report = try TMXExporter().export(TMXReader(path: path), as: .tsv, to: Discard())
  precondition(report.pairs == count)
  return report.pairs
}
let full = try measure("full validation", against: bare) {
  var findings = 0
  let summary = try TMXValidator().validate(path: path) { _ in findings += 1 }
  precondition(summary.units == count && summary.errors == 0)
  return findings
}

if let python = ProcessInfo.processInfo.environment["EXONYM_PEER_PYTHON"] {
  let peer = try peerTime(python, path)
  print(String(format: "Translate Toolkit to TSV    %7.3f s   %.1f x ours", peer, peer / table))
}

try? FileManager.default.removeItem(atPath: path)

// Floors a little above what a busy machine gave; the figures of a quiet one are better. One pass in three must hold
// them, each in a process of its own: the bare parser must come before ours.
if bare > 0, count >= 100_000, typed / bare > 1.2 || full / bare > 2.8 || peak() > 55 {
  print("below the floor: typed units 1.2 x, full validation 2.8 x, 55 MB")
  let round = CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 1
  guard round < 3 else { exit(1) }
  let again = Process()
  again.executableURL = child.executableURL
  again.arguments = ["\(count)", "\(round + 1)"]
  try again.run()
  again.waitUntilExit()
  exit(again.terminationStatus)
}
