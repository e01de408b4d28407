import Foundation
import TestSupport
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
  @Test func textsAreTakenAsStrings() {
    let segmenter = SRXSegmenter(.of([SRXRule(isBreak: true, before: "\\.", after: " ")]), code: "xx")
    let text = "Où ? Là. Ici."
    #expect(segmenter.segments(of: text) == segmenter.segments(of: Array(text.utf8)))
    #expect(segmenter.segments(of: text).count == 2)
  }

  /// Long chains of free moves are looked through once for assertions.
  @Test func chainsWithAssertionsTakeLinearTime() {
    var found: [Int] = []
    #expect(cpuSeconds { found = breaks("an aaa. b", [SRXRule(before: "\\b(?:a?){6000}\\.", after: "\\s")]) } < 20)
    #expect(found == [7])
  }

  /// The engine against the reference on random rules over random text in several scripts.
  @Test(arguments: 0..<8) func agreesWithReference(_ block: Int) {
    var maker = PatternMaker(seed: UInt64(block) &* 7919 &+ 1)
    for _ in 0..<(Int(ProcessInfo.processInfo.environment["EXONYM_SRX_ROUNDS"] ?? "") ?? 8) {
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

/// What the standard, and the notes in docs/design/0010-srx.md, say.
@Suite struct SRXSemanticsTests {
  private static let rules = [
    SRXRule(isBreak: false, before: #"\b(M|Mme|etc)\.\s"#), SRXRule(before: #"[.?!…]+[»")\]]*\s+"#),
    SRXRule(before: #"\n"#),
  ]

  private func cut(_ text: String, _ rules: [SRXRule] = rules) -> [String] {
    let bytes = Array(text.utf8)
    return SRXSegmenter(.of(rules), code: "fr").segments(of: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func theFirstRuleThatMatchesDecides() {
    #expect(cut("Bonjour M. Dupont. Ça va ?! Oui… Non.") == ["Bonjour M. Dupont.", "Ça va ?!", "Oui…", "Non."])
    #expect(cut("Un.  \n  Deux\nTrois") == ["Un.", "Deux", "Trois"])
    // The exception behind the rule that breaks comes too late.
    #expect(cut("Bonjour M. Dupont.", Self.rules.reversed()) == ["Bonjour M.", "Dupont."])
  }

  @Test func matchesOfARuleMayOverlap() {
    #expect(breaks("aaaa", [SRXRule(before: "aa")]) == [2, 3])
    #expect(breaks("abab", [SRXRule(before: "a", after: "b")]) == [1, 3])
    #expect(breaks("abc", [SRXRule()]) == [1, 2])
    #expect(breaks("😀日a", [SRXRule(before: ".")]) == [4, 7])
  }

  @Test func lookAroundSeesBeyondThePlace() {
    #expect(breaks("a.b", [SRXRule(before: #"\.(?=b)"#)]) == [2])
    #expect(breaks("a.c", [SRXRule(before: #"\.(?=b)"#)]).isEmpty)
    #expect(breaks("1.b 2", [SRXRule(after: #"(?<!\d\.)b|(?<=b) "#)]) == [3])
    #expect(breaks("ab.cd", [SRXRule(before: #"\."#, after: #"\b"#)]) == [3])
    #expect(breaks("x\ny", [SRXRule(before: "(?m)$", after: "\n")]) == [1])
  }

  /// Rules see 256 characters to either side, and not one more.
  @Test func aRuleSeesSoFar() {
    let reach = SRXMatcher.reach
    for (count, seen) in [(reach - 2, true), (reach - 1, false)] {
      let text = "x" + String(repeating: "a", count: count) + "!b"
      #expect(breaks(text, [SRXRule(before: "xa+!")]) == (seen ? [count + 2] : []))
      #expect(SRXReference([SRXRule(before: "xa+!")]).breaks(text) == (seen ? [count + 2] : []))
      let turned = "b!" + String(repeating: "a", count: count) + "x"
      #expect(breaks(turned, [SRXRule(after: "!a+x")]) == (seen ? [1] : []))
    }
  }

  @Test(arguments: [
    (#"(?iu)ID\."#, "", "Id.x", [3]), (#"\p{IsCyrillic}\."#, "", "д.d.", [3]), (#"\p{InGreek}"#, "a", "λa", [2]),
    (#"(?<!\d\s*)a"#, "", "1  a a-", [6]), ("", "<0}", "a<0}", [1]), ("]", "", "a]b", [2]),
    (#"[\.!?][\u0002|'|"|«|\)|\]|\}¹²³]?\s+"#, "", "a.} b", [4]), (#"\.[\h\v]"#, "", "a.\u{A0}b\u{2028}", [4]),
    (#"(?<=a{2,})b"#, "", "aaab-", [4]), (#"x(?u:y)"#, "", "xyz", [2]),
  ])
  func theWaysOfJavaAreUnderstood(_ before: String, _ after: String, _ text: String, _ wanted: [Int]) {
    let segmenter = SRXSegmenter(.of([SRXRule(before: before, after: after)]), code: "fr")
    #expect(segmenter.warnings.isEmpty, "\(segmenter.warnings)")
    #expect(segmenter.breaks(in: Array(text.utf8)).map(\.offset) == wanted)
  }

  @Test func aBadPatternNamesItsRuleAndTheRestWorks() throws {
    var rules = Self.rules
    rules.insert(
      SRXRule(isBreak: false, before: "a(b", at: SourcePosition(line: 7, column: 3, byte: 90)), at: 1)
    let segmenter = SRXSegmenter(.of(rules), code: "fr")
    let warning = try #require(segmenter.warnings.first)
    #expect(segmenter.warnings.count == 1)
    #expect(warning.position.line == 7)
    #expect(warning.message.contains("Test 2 (line 7)") && warning.message.contains("beforebreak"))
    #expect(segmenter.segments(of: Array("M. Un. Deux".utf8)).count == 2)
    #expect(segmenter.breaks(in: Array("Un. Deux".utf8)).map(\.rule) == ["Test 3 (line 1)"])
  }

  /// Backtracking without end is stopped, told of, and taken as no match.
  @Test func hopelessPatternsAreStopped() {
    let rules = [SRXRule(isBreak: false, before: #"(?=((a+)+)+$)a+\."#), SRXRule(before: #"\."#)]
    let segmenter = SRXSegmenter(.of(rules), code: "fr")
    #expect(segmenter.breaks(in: Array((String(repeating: "a", count: 60) + ".b").utf8)).map(\.offset) == [61])
    #expect(segmenter.slowRules.count == 1)
  }

  @Test(arguments: [".", "\"", "»", "(", "a. ", " ", "1,", "…!", "a\u{301}", "(…) ", "\n", "[.", "“ "])
  func longMonotonousTextIsCutInLinearTime(_ piece: String) {
    let text = Array(String(repeating: piece, count: 4000).utf8)
    var rules = Self.rules
    rules.insert(SRXRule(isBreak: false, before: #"\([^)]*[.:]\s"#, after: #"[^)\n]*\)"#), at: 0)
    rules.insert(SRXRule(isBreak: false, before: #"\p{Ll}.*"#, after: "etc|cf"), at: 0)
    let segments = SRXSegmenter(.of(rules), code: "fr").segments(of: text)
    #expect(segments.count <= 4000)
  }

  /// Segments are in order, not empty, and only white space stands between them, whatever the bytes.
  @Test func nothingIsLostInIllFormedBytes() {
    var maker = PatternMaker(seed: 5)
    let segmenter = SRXSegmenter(.of(Self.rules + [SRXRule(before: #"\P{L}"#, after: "[^a]")]), code: "fr")
    for _ in 0..<300 {
      let bytes = (0..<maker.draw(30)).map { _ in
        maker.pick([0x2E, 0x20, 0x61, 0xE2, 0x80, 0xA6, 0xC3, 0xF5, 0xED, 0xA0])
      }
      .map(UInt8.init)
      var at = 0
      for segment in segmenter.segments(of: bytes) {
        #expect(segment.range.lowerBound >= at && !segment.range.isEmpty)
        at = segment.range.upperBound
      }
      let pieces = segmenter.pieces(of: bytes, codes: [])
      #expect(pieces.flatMap { Array(bytes[$0.range]) } == bytes)
    }
  }
}

@Suite struct SRXInlineCodeTests {
  private func pieces(_ handling: SRXCodeHandling, _ codes: [SRXInlineCode]) -> [Range<Int>] {
    var document = SRXDocument.of([SRXRule(before: #"\.\s"#)])
    document.codeHandling = handling
    return SRXSegmenter(document, code: "fr").pieces(of: Array("Un. Deux.".utf8), codes: codes).map(\.codes)
  }

  @Test func codesAtABreakGoWhereTheHeaderSays() {
    var handling = SRXCodeHandling()
    // Un. </b><b><br/>Deux.
    let codes = [SRXInlineCode(.start, at: 0), .init(.end, at: 4), .init(.start, at: 4), .init(.isolated, at: 4)]
    #expect(pieces(handling, codes) == [0..<2, 2..<4])
    handling.includesIsolated = true
    #expect(pieces(handling, codes) == [0..<4, 4..<4])
    handling = SRXCodeHandling()
    handling.includesEnd = false
    #expect(pieces(handling, codes) == [0..<1, 1..<4])
    handling.includesStart = true
    #expect(pieces(handling, codes) == [0..<3, 3..<4])
    // Codes elsewhere hide nothing from the patterns.
    #expect(pieces(SRXCodeHandling(), [.init(.end, at: 3), .init(.end, at: 9)]) == [0..<1, 1..<2])
    #expect(pieces(SRXCodeHandling(), [.init(.end, at: 5)]) == [0..<0, 0..<1])
  }

  @Test func codesAloneAreOnePiece() {
    let segmenter = SRXSegmenter(.of([SRXRule(before: #"\.\s"#)]), code: "fr")
    #expect(segmenter.pieces(of: [], codes: [SRXInlineCode(.isolated, at: 0)]).map(\.codes) == [0..<1])
  }
}
