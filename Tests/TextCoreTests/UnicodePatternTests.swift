import Testing
import TextCore

@Suite struct UnicodePatternTests {
  @Test func matchesStretchesWithTheirSurroundings() throws {
    let pattern = try UnicodePattern(#"(?<=x)a+\b"#)
    pattern.setSubject(Array("xaa b".utf16))
    #expect(pattern.matches(1..<3) == .match)
    #expect(pattern.matches(1..<2) == .none)
    #expect(pattern.matches(2..<3) == .none)
    #expect(pattern.matchesPrefix(of: 1..<5) == .match)
    let copy = try #require(pattern.copy())
    copy.setSubject(Array("aa".utf16))
    #expect(copy.matches(0..<2) == .none)
    #expect(pattern.matches(1..<3) == .match)
  }

  @Test func aFaultHasItsPlaceAndAPlainWord() {
    do throws(InputError) {
      _ = try UnicodePattern("ab(c")
      Issue.record("the pattern was taken")
    } catch {
      #expect(error.kind == .syntax && error.message.hasPrefix("unbalanced parenthesis"), "\(error)")
      #expect((error.position?.column ?? 0) >= 4)
    }
  }

  @Test func backtrackingIsBounded() throws {
    #expect(try UnicodePattern("((a+)+)+b").matches(String(repeating: "a", count: 80)) == .limit)
    #expect(try UnicodePattern("FR.*", ignoringCase: true).matches("fr-CA") == .match)
  }

  @Test func setsAndFoldingsAreThoseOfUnicode() throws {
    #expect(UnicodeFacts.ranges(ofSet: "[a-cx]") == [0x61...0x63, 0x78...0x78])
    #expect(UnicodeFacts.ranges(ofSet: "[k]", closedOverCase: true) == [0x4B...0x4B, 0x6B...0x6B, 0x212A...0x212A])
    #expect(UnicodeFacts.ranges(ofSet: "\\p{Nonsense}") == nil)
    #expect(UnicodeFacts.fullFold("ß") == ["s", "s"])
  }
}
