import TestSupport
import Testing
import TextCore

@testable import Normalization

@Suite struct TokenWindowTests {
  /// As the run is defined, walked over for each offset.
  private static func slowly(_ at: Int, _ view: TextView) -> Range<Int> {
    func isEdge(_ index: Int) -> Bool {
      let next = view.byte(index + 1)
      switch view.base[index] {
      case 0...0x20, 0x22, 0x28, 0x3C, 0x3E, 0x60, 0x5B, 0x7B, 0x7C: return true
      case 0xC2: return [0xA0, 0xAB, 0xBB].contains(next)
      case 0xE2: return next == 0x80
      default: return false
      }
    }
    var from = at
    while from > view.start, at - from < 2048, !isEdge(from - 1) { from -= 1 }
    var to = at
    var open = 0
    while to < view.end, to - at < 4096 {
      if view.base[to] == 0x28 { open += 1 } else if isEdge(to) { break }
      if view.base[to] == 0x29 {
        if open == 0 { break }
        open -= 1
      }
      to += 1
    }
    while to > at, ".,;:!?]'(".utf8.contains(view.base[to - 1]) { to -= 1 }
    return from..<to
  }

  @Test(arguments: ["a/().,", "/", "//////////////// ", "/(a)\u{AB}", "/,"])
  func findsTheRunAroundEachOffset(_ signs: String) {
    var generator = SeededGenerator(seed: 3)
    let letters = signs.unicodeScalars.map { Array(String($0).utf8) }
    var text: [UInt8] = []
    while text.count < 14_000 {
      // Stretches of one sign are what is long.
      let sign = letters[generator.below(letters.count)]
      for _ in 0...generator.below(generator.below(9) == 0 ? 900 : 40) { text += sign }
    }
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      let view = TextView(base: base, start: 5, end: bytes.count - 5)
      var window = TokenWindow()
      var at = view.start
      while at < view.end {
        let (found, wanted) = (window.token(around: at, view), Self.slowly(at, view))
        #expect(found == wanted, "at \(at)")
        if found != wanted { return }
        at += 1 + generator.below(generator.below(20) == 0 ? 3_000 : 5)
      }
    }
  }
}
