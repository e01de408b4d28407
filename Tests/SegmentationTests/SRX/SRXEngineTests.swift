import Foundation
import Testing
import TextCore

@testable import Segmentation

private func breaks(_ text: String, _ rules: [SRXRule]) -> [Int] {
  SRXSegmenter(.of(rules), code: "xx").breaks(in: Array(text.utf8)).map(\.offset)
}

extension SRXDocument {
  /// A document of one language rule.
  static func of(_ rules: [SRXRule]) -> SRXDocument {
    var document = SRXDocument()
    document.languageRules = [SRXLanguageRule(name: "Test", rules: rules)]
    document.languageMaps = [SRXLanguageMap(pattern: ".*", ruleName: "Test")]
    return document
  }
}

@Suite struct SRXEngineTests {
  /// The engine against the reference on random rules over random text in several scripts.
  @Test(arguments: 0..<8) func agreesWithReference(_ block: Int) {
    var maker = PatternMaker(seed: UInt64(block) &* 7919 &+ 1)
    for _ in 0..<(Int(ProcessInfo.processInfo.environment["EXONYM_SRX_ROUNDS"] ?? "") ?? 5) {
      var rules: [SRXRule] = []
      for _ in 0..<(1 + maker.draw(5)) {
        rules.append(
          SRXRule(
            isBreak: maker.draw(2) == 0, before: maker.draw(6) == 0 ? "" : maker.pattern(),
            after: maker.draw(3) == 0 ? "" : maker.pattern()))
      }
      rules.append(SRXRule(before: maker.pick(["[.!?…]", "\\s", "[.!?…]+[\"»)]*\\s+", "\\p{L}"])))
      let segmenter = SRXSegmenter(.of(rules), code: "xx")
      let reference = SRXReference(rules)
      for _ in 0..<6 {
        let text = maker.text()
        let fast = segmenter.breaks(in: Array(text.utf8)).map(\.offset)
        let slow = reference.breaks(text)
        #expect(fast == slow, "\(text.debugDescription)\n\(rules.map { "\($0.isBreak) «\($0.before)» «\($0.after)»" })")
      }
    }
  }
}
