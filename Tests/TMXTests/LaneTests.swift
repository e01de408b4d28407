import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX

/// The fast lane beside the XML parser alone: whatever the bytes, both say the same.
@Suite struct TMXLaneTests {
  private struct Outcome: Equatable {
    var header: TMXHeader?
    var units: [TMXUnit] = []
    var places: [SourcePosition?] = []
    var issues: [TMXIssue] = []
    var error: InputError?
  }

  private static func places(_ content: [InlineContent]) -> [SourcePosition?] {
    content.flatMap { item -> [SourcePosition?] in
      guard case .code(let code) = item else { return [] }
      return [code.place.position] + places(code.content)
    }
  }

  private func read(_ bytes: [UInt8], lane: Bool, window: Int = 1 << 17, recovering: Bool) -> Outcome {
    var options = TMXReader.Options(isRecovering: recovering)
    options.usesLane = lane
    options.windowSize = window
    var outcome = Outcome()
    do throws(InputError) {
      let reader = try TMXReader(bytes: bytes, options: options)
      defer { outcome.issues = reader.takeIssues() }
      // An error in the first piece comes before the header; how long that piece is differs.
      outcome.header = try? reader.header()
      while let unit = try reader.nextUnit() {
        outcome.units.append(unit)
        outcome.places.append(unit.place.position)
        for variant in unit.variants {
          outcome.places.append(variant.place.position)
          outcome.places += TMXLaneTests.places(variant.segment.content)
        }
      }
    } catch {
      outcome.error = error
    }
    return outcome
  }

  private func check(_ bytes: [UInt8], _ name: String) {
    for recovering in [false, true] {
      let slow = read(bytes, lane: false, recovering: recovering)
      for window in [1 << 17, 300] {
        let fast = read(bytes, lane: true, window: window, recovering: recovering)
        let text = Comment(rawValue: name + "\n" + String(decoding: bytes, as: UTF8.self))
        #expect(fast.units == slow.units, text)
        #expect(fast.places == slow.places, text)
        // libxml2 words an error by how much of the document it holds; where it stands is the same.
        #expect(fast.issues.first?.position == slow.issues.first?.position, text)
        #expect(fast.error?.position == slow.error?.position, text)
        #expect((fast.error == nil) == (slow.error == nil), text)
        if let a = fast.header, let b = slow.header { #expect(a == b, text) }
      }
    }
  }

  @Test(arguments: names(in: "authored"))
  func authored(_ name: String) throws { check(try fixture("authored/" + name), name) }

  private static let head = """
    <?xml version="1.0"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
    srclang="en" datatype="x"><note>é</note></header><body>
    """

  /// Pieces of which units are made, well and badly.
  private static let pieces = [
    "<tu>", "<tu tuid=\"1\">", "<tu tuid='a &amp; b' creationdate=\"20240101T000000Z\" >", "</tu>", "</tu >\r\n",
    "<tuv xml:lang=\"en\">", "<tuv xml:lang='fr' creationid=\"é\">", "<tuv lang=\"de\">", "</tuv>", "<seg>", "</seg>",
    "<seg/>", "<prop type=\"x-a\">", "<prop type=\"x>b\">", "<prop>", "</prop>", "<note>", "</note>", "<note/>",
    "<tu tuid=\"9\"><tuv xml:lang=\"en\"><seg>& no</seg></tuv></tu>", "plain text", "é中𝄞", "&amp;&lt;&#x41;&#233;",
    "&nbsp;", "&", "<", ">", "]]>", "]", "\r\n", "\r", "\n", "\t", " ",
    "<!-- <tu > -->", "<![CDATA[<tu>]]>", "<?pi <tu ?>", "<bpt i=\"1\" x=\"1\">", "</bpt>", "<ept i=\"1\"/>",
    "<ph>", "</ph>", "<hi type=\"x\">", "</hi>", "<sub>", "</sub>", "<it pos=\"begin\">", "</it>", "<b>", "</b>",
    "\u{1}", "\u{FFFE}", "\u{85}", "<tu xmlns:a=\"b\">", "<tu a:b=\"c\">", "<tu a=\"1\" a=\"2\">",
    "<tu a=\"1\"b=\"2\">",
    "</body></tmx>", "&#0;", "&#x110000;", "&#xD800;", "<ut>", "</ut>", "<tu a=\"\n\">",
  ]

  private static let good = """
      <tu tuid="7"><note>n</note><prop type="x-a">p</prop><prop type="x-b"/>\n<tuv xml:lang="en"><prop type="x-c">é</prop>\
      <seg>One ] three</seg></tuv>
      <tuv xml:lang="fr" changedate="20240131T100000Z"><seg>Un <bpt i="1" x="1">b></bpt>deux<ept i="1"/> <hi>a\
      <ph>{<sub>u</sub>}</ph></hi> ém</seg></tuv></tu>

    """

  @Test func combinations() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<600 {
      var text = TMXLaneTests.head
      for _ in 0...random.below(3) {
        var unit = TMXLaneTests.good
        for _ in 0..<random.below(3) {
          let piece = TMXLaneTests.pieces[random.below(TMXLaneTests.pieces.count)]
          let tags = unit.indices.filter { unit[$0] == "<" || unit[$0] == ">" }
          unit.insert(contentsOf: piece, at: tags.isEmpty ? unit.startIndex : tags[random.below(tags.count)])
        }
        text += unit
      }
      check(Array((text + (random.below(9) == 0 ? "" : "</body></tmx>\n")).utf8), "round \(round)")
    }
  }

  @Test func mutations() throws {
    var random = SeededGenerator(seed: 5)
    let seed = Array((TMXLaneTests.head + TMXLaneTests.good + TMXLaneTests.good + "</body></tmx>").utf8)
    for round in 0..<1000 {
      var bytes = seed
      for _ in 0...random.below(3) {
        switch random.below(3) {
        case 0: bytes[random.below(bytes.count)] = UInt8(random.below(256))
        case 1: bytes.remove(at: random.below(bytes.count))
        default: bytes.insert(bytes[random.below(bytes.count)], at: random.below(bytes.count))
        }
      }
      check(bytes, "round \(round)")
    }
  }
}
