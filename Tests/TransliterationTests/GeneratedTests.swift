import Foundation
import Testing

@testable import Transliteration

@Suite struct GeneratedTests {
  private static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  private static var hasPython: Bool {
    ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"].contains {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func areFresh() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Self.root.appendingPathComponent("scripts/generate-schemes.py").path, "--check"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "run scripts/generate-schemes.py")
  }

  @Test func everySchemeReads() {
    for scheme in SchemeCatalog.all {
      #expect(!scheme.title.isEmpty && !scheme.source.isEmpty && !scheme.languages.isEmpty)
      for text in ["", "A", "😀", "Ёж Її Ğ 한국 العربية", String(repeating: "Щ", count: 3000)] { _ = scheme.apply(text) }
    }
  }

  @Test func distanceAgreesWithSlowReference() {
    var generator = SplitMix(state: 42)
    let letters = Array("aeioubdgkstvzrlnmjхщяю")
    for _ in 0..<300 {
      let a = String(
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let b = String(
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let (x, y) = (PhonemicKey(a), PhonemicKey(b))
      let fast = PhonemicDistance.standard.best(x, y)
      let slow = SlowDistance.best(x, y, .standard)
      #expect(fast == slow, "\(a) \(b)")
      #expect(PhonemicDistance.standard.best(y, x) == fast)
    }
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The distance without bounds, rows kept in full.
enum SlowDistance {
  static func best(_ a: PhonemicKey, _ b: PhonemicKey, _ costs: PhonemicCosts) -> Int32 {
    var best: Int32 = PhonemicDistance.unrelated
    for (i, x) in a.readings.enumerated() {
      for (j, y) in b.readings.enumerated() {
        let longer = Int32(max(x.count, y.count))
        guard abs(x.count - y.count) * 2 <= Int(longer) + 2 else { continue }
        let penalty = Int32(a.penalties[i]) + Int32(b.penalties[j])
        best = min(best, edit(Array(x), Array(y), costs) * 100 / longer + penalty * 50)
      }
    }
    if best >= PhonemicDistance.unrelated { return 10_000 }
    let doubles = Int32(abs(Int(a.doubles) - Int(b.doubles)))
    if doubles > 0 { best += doubles * costs.doubling * 100 / Int32(max(a.length, b.length)) }
    return min(10_000, best)
  }

  private static func edit(_ a: [UInt8], _ b: [UInt8], _ costs: PhonemicCosts) -> Int32 {
    var d = [[Int32]](repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 1...a.count { d[i][0] = d[i - 1][0] + costs.insertion[Int(a[i - 1])] }
    for j in 1...b.count { d[0][j] = d[0][j - 1] + costs.insertion[Int(b[j - 1])] }
    for i in 1...a.count {
      for j in 1...b.count {
        let (x, y) = (Int(a[i - 1]), Int(b[j - 1]))
        var change = costs.substitution[x << 5 | y]
        if i == 1 || j == 1 { change += change * 3 / 10 }
        let isLast = i == a.count && j == b.count
        d[i][j] = min(
          d[i - 1][j - 1] + change, d[i - 1][j] + costs.insertion[x], d[i][j - 1] + costs.insertion[y])
        if isLast {
          d[i][j] = min(d[i][j], d[i - 1][j] + costs.finalInsertion[x], d[i][j - 1] + costs.finalInsertion[y])
        }
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          d[i][j] = min(d[i][j], d[i - 2][j - 2] + costs.transposition)
        }
      }
    }
    return d[a.count][b.count]
  }
}
