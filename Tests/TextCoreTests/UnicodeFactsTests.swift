import Testing
import TextCore

@Suite struct UnicodeFactsTests {
  @Test func foldsSimplyAndNeverLengthens() {
    #expect(UnicodeFacts.fold("A") == "a")
    #expect(UnicodeFacts.fold("Ж") == "ж")
    #expect(UnicodeFacts.fold("İ") == "İ")
    #expect(UnicodeFacts.fold("ẞ") == "ß")
  }

  @Test func normalizesBothWays() {
    let decomposed = "Gue\u{301}rassimov"
    #expect(NormalizationForm.nfc.apply(decomposed).unicodeScalars.count == 11)
    #expect(!NormalizationForm.nfc.holds(for: decomposed))
    #expect(NormalizationForm.nfd.apply("é").unicodeScalars.count == 2)
  }

  @Test func knowsScriptsWidthsAndWords() {
    #expect(ScriptCode.scripts(in: "Kиїв, 漢字") == [.latin, .cyrillic, .han])
    #expect(ScriptCode.dominant(in: "12") == nil)
    #expect(UnicodeFacts.width("漢é\u{301}a") == 4)
    #expect("aЖ5_ї\u{301}".unicodeScalars.allSatisfy(UnicodeFacts.isWord))
    #expect(!"-’ \u{A0}.".unicodeScalars.contains(where: UnicodeFacts.isWord))
  }

  @Test func printsJSONInOrderAndEscaped() {
    let value = JSONValue.members([("z", "a\"\n\u{1}"), ("gone", nil), ("a", .array([1, true, .null, .number(0.5)]))])
    #expect(value.compact == #"{"z":"a\"\n\u0001","a":[1,true,null,0.5]}"#)
    #expect(
      value.pretty == "{\n  \"z\": \"a\\\"\\n\\u0001\",\n  \"a\": [\n    1,\n    true,\n    null,\n    0.5\n  ]\n}")
  }
}
