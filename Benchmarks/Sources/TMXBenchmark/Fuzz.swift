import Checks
import Foundation
import TextCore

/// Validates mutated memories: each gives a summary or an error; a file that cannot be read whole has a finding.
func fuzz(rounds: Int, folder: String) throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tmx") }.sorted()
  let seeds = try names.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) }
  precondition(!seeds.isEmpty, "no memories in the folder")
  var state: UInt64 = 42
  func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
  var (readable, units, findings, errors) = (0, 0, 0, 0)
  let start = cpu()
  for round in 0..<rounds {
    var bytes = seeds[round % seeds.count]
    for _ in 0...random(5) where !bytes.isEmpty {
      switch random(5) {
      case 0: bytes[random(bytes.count)] = UInt8(random(256))
      case 1: bytes.remove(at: random(bytes.count))
      case 2: bytes.removeLast(random(bytes.count))
      case 3:
        let other = seeds[random(seeds.count)]
        let from = random(other.count)
        bytes.insert(contentsOf: other[from..<min(other.count, from + random(60))], at: random(bytes.count))
      default: bytes.insert(bytes[random(bytes.count)], at: random(bytes.count))
      }
    }
    var found = 0
    do throws(InputError) {
      let summary = try TMXValidator().validate(bytes: bytes, path: "fuzz.tmx") { _ in found += 1 }
      precondition(summary.isReadable || found > 0, "round \(round): unreadable without a finding")
      if summary.isReadable { readable += 1 }
      units += summary.units
    } catch {
      errors += 1
    }
    findings += found
  }
  print(
    "\(rounds) rounds, \(readable) readable, \(units) units, \(findings) findings, \(errors) errors,", terminator: " ")
  print(String(format: "%.1f s", cpu() - start), "peak \(peak()) MB")
}
