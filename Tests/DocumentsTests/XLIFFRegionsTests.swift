import Documents
import Testing

/// What of XLIFF files is text, beside the cases of `RegionsTests`.
@Suite struct XLIFFRegionsTests {
  /// Matches of memories and earlier versions have sources and targets of their own, inside elements of others.
  @Test func whatOthersAddIsNoText() {
    let two = """
      <xliff version="2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="1"><mtc:matches><mtc:match ref="#1"><source>no</source>\
      <target>no</target></mtc:match></mtc:matches><segment><source>a</source><target>b <x:y/>c</target></segment></unit></file></xliff>
      """
    #expect(RegionsTests.texts(two, .xliff) == ["a", "b c"])
    let memoQ = """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>a</source>\
      <target>b</target><mq:minorversions><mq:historical-unit><source>no</source><target>no</target></mq:historical-unit>\
      </mq:minorversions></trans-unit><trans-unit id="2"><source>c</source></trans-unit></body></file></xliff>
      """
    #expect(RegionsTests.texts(memoQ, .xliff) == ["a", "b", "c"])
  }

  @Test func ownElementsMayHaveAPrefix() throws {
    let text = """
      <?xml version="1.0"?><x:xliff version="1.2"><x:file source-language="en" target-language="fr"><x:body><x:trans-unit id="1">\
      <x:source>a <x:g id="1">b</x:g></x:source><x:target>c</x:target></x:trans-unit></x:body></x:file></x:xliff>
      """
    let found = TextRegions.find(in: Array(text.utf8), type: .xliff)
    #expect(RegionsTests.texts(text, .xliff) == ["a b", "c"])
    #expect(found.map { $0.language?.tag } == ["en", "fr"])
    #expect(found.first?.codes.map(\.kind) == [.start, .end])
  }

  @Test(arguments: ["translate=\"no\"", "mtype=\"protected\""]) func marksThatProtect(_ attribute: String) {
    let text = """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><target>Kursk <mrk \(attribute)>Kursk</mrk> \
      et <g>Kursk</g></target></trans-unit></body></file></xliff>
      """
    let bytes = Array(text.utf8)
    let found = RegionText(bytes, TextRegions.find(in: bytes, type: .xliff))
    #expect(String(decoding: found.bytes, as: UTF8.self) == "Kursk Kursk et Kursk")
    #expect(found.edits(for: 0..<5, "Koursk")?.count == 1)
    #expect(found.edits(for: 6..<11, "Koursk") == nil)
    #expect(found.edits(for: 0..<11, "Koursk Koursk") == nil)
    #expect(found.edits(for: 15..<20, "Koursk")?.count == 1)
  }
}
