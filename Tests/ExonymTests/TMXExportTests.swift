import Alignment
import Exonym
import TMX
import TestSupport
import Testing
import TextCore

@Suite struct TMXExportTests {
  /// Two sentences of one bead are joined as their script joins them, as in every other format.
  @Test func sentencesAreJoinedAsTheirScriptHasThem() throws {
    func document(_ tag: String, _ texts: [String]) throws -> SegmentedDocument {
      SegmentedDocument(
        path: tag, language: try LanguageTag(tag),
        pieces: texts.map { SegmentedDocument.Piece(text: $0, paragraph: 0, isHeading: false) })
    }
    let pair = AlignJob.Pair(
      source: try document("zh", ["你好。", "今天下雨。"]), target: try document("en", ["Hello.", "It rains."]),
      result: AlignmentResult(beads: [Bead(source: 0..<2, target: 0..<2, confidence: 0.9)], confidence: 0.9))
    let folder = try TemporaryFolder()
    #expect(try TMXExport().write(pair, to: folder.file("pair.tmx")) == 1)
    let unit = try #require(try TMXReader(path: folder.file("pair.tmx")).nextUnit())
    #expect(unit.variants.map(\.segment.plainText) == ["你好。今天下雨。", "Hello. It rains."])
    #expect(AlignmentFormat.joined(["ก", "ข"], in: try LanguageTag("th")) == "ก ข")
    try TMXExport().writeDoubtful(pair, below: 1, to: folder.file("review.tsv"))
    #expect(try folder.read("review.tsv") == "0.9000\t你好。今天下雨。\tHello. It rains.\t2-2\n")
  }
}
