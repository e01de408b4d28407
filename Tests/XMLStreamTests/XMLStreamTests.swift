import Testing
import TextCore

@testable import XMLStream

func events(_ text: String, chunk: Int = 1 << 15) throws(InputError) -> [(XMLEvent, String, Range<Int>)] {
  let bytes = Array(text.utf8)
  let reader = try XMLReader(source: XMLMemorySource(bytes), chunkSize: chunk)
  var all: [(XMLEvent, String, Range<Int>)] = []
  while let event = try reader.next() {
    let range = reader.range
    all.append((event, String(decoding: bytes[range], as: UTF8.self), range))
    #expect(LineMap(bytes).position(at: range.lowerBound) == reader.position)
  }
  return all
}

let sample = """
  <?xml version="1.0" encoding="UTF-8"?>
  <!DOCTYPE tmx SYSTEM "tmx14.dtd">
  <!-- é -->
  <tmx version="1.4" xmlns:x="urn:x">
    <seg xml:lang="fr" t='a>b'>Été &amp; <x:b k="&#9;"/>&#13;<![CDATA[a<b]]]]><!--c--><?pi  d e?>
  𝄞</seg>
  </tmx>
  """

@Suite struct XMLReaderTests {
  @Test func eventsAndRanges() throws {
    let all = try events(sample)
    // What is written, event by event: together the whole document but for its declaration and the line ends around it.
    #expect(
      all.map(\.1) == [
        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", "<!-- é -->", "<tmx version=\"1.4\" xmlns:x=\"urn:x\">", "\n  ",
        "<seg xml:lang=\"fr\" t='a>b'>", "Été &amp; ", "<x:b k=\"&#9;\"/>", "", "&#13;", "<![CDATA[a<b]]]]>",
        "<!--c-->",
        "<?pi  d e?>", "\n𝄞", "</seg>", "\n", "</tmx>",
      ])
    #expect(
      all.map(\.0).filter { if case .startElement = $0 { false } else { true } } == [
        .doctype(name: "tmx", publicID: nil, systemID: "tmx14.dtd", hasInternalSubset: false), .comment(" é "),
        .text("\n  "), .text("Été & "), .endElement("x:b"), .text("\r"), .cdata("a<b]]"), .comment("c"),
        .processingInstruction(target: "pi", data: "d e"), .text("\n𝄞"), .endElement("seg"), .text("\n"),
        .endElement("tmx"),
      ])
    let starts = all.compactMap { event -> XMLElementStart? in
      if case .startElement(let start) = event.0 { start } else { nil }
    }
    #expect(starts.map(\.name) == ["tmx", "seg", "x:b"])
    #expect(starts[2].prefix == "x" && starts[2].localName == "b" && starts[2].namespaceURI == "urn:x")
    #expect(starts[2].isEmpty && !starts[1].isEmpty)
    #expect(starts[1].attributes == [XMLAttribute("xml:lang", "fr"), XMLAttribute("t", "a>b")])
    #expect(starts[2].attributes == [XMLAttribute("k", "\t")])
  }

  @Test func everyChunkSizeGivesTheSame() throws {
    let whole = try events(sample).map(\.0)
    for chunk in 1...60 { #expect(try events(sample, chunk: chunk).map(\.0) == whole) }
  }

  @Test func truncationsAreErrors() throws {
    let bytes = Array(sample.utf8)
    for end in 0..<bytes.count {
      #expect(throws: InputError.self) {
        let reader = try XMLReader(bytes: Array(bytes[..<end]))
        while try reader.next() != nil {}
      }
    }
  }

  @Test(arguments: [
    "<a>&nbsp;</a>", "<!DOCTYPE a SYSTEM 'a.dtd'><a>&nbsp;</a>", "<a>&#2;</a>", "<a>\u{2}</a>", "<a></b>", "<a/><a/>",
    "<a b='1' b='2'/>", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;'>]><a>&z;</a>", "<!DOCTYPE a [<!ENTITY % x SYSTEM 'y'>%x;]><a/>",
    "<!DOCTYPE a [<!ENTITY x 'y'>]><a b='&x;'/>", "<a>&</a>", "x", "", "<?xml version='1.0' encoding='UTF-16'?><a/>",
  ])
  func refused(_ text: String) {
    #expect(throws: InputError.self) { try events(text) }
  }

  @Test func internalEntityIsText() throws {
    let all = try events("<!DOCTYPE a [<!ENTITY co 'ACME'>]>\n<a>&co; &amp; co</a>").map(\.0)
    #expect(all.contains(.entityReference("co")))
    #expect(all.contains(.text("ACME & co")))
  }

  @Test func writesBackWhatItRead() throws {
    let sink = XMLMemorySink()
    var writer = XMLWriter(sink: sink)
    let first = try events(sample).map(\.0)
    for event in first { try writer.write(event) }
    try writer.finish()
    let second = try events(String(decoding: sink.bytes, as: UTF8.self)).map(\.0)
    func plain(_ all: [XMLEvent]) -> [XMLEvent] {
      all.map { event in
        guard case .startElement(var start) = event else { return event }
        start.isEmpty = false
        return .startElement(start)
      }
    }
    #expect(plain(first) == plain(second))
  }

  @Test func writerRefusesAndMends() throws {
    let sink = XMLMemorySink()
    var writer = XMLWriter(sink: sink)
    try writer.startElement("a", [XMLAttribute("b", "\u{1}\t<\"")])
    try writer.text("x\u{FFFE}\r]]>")
    #expect(throws: InputError.self) { try writer.startElement("1") }
    try writer.comment("--a-")
    try writer.finish()
    #expect(writer.byteCount == sink.bytes.count)
    #expect(String(decoding: sink.bytes, as: UTF8.self) == "<a b=\"&#9;&lt;&quot;\">x&#13;]]&gt;<!--- -a- --></a>\n")
  }
}

@Suite struct XMLValidationTests {
  @Test func dtd() throws {
    let dtd = Array("<!ELEMENT a (b)><!ELEMENT b (#PCDATA)>".utf8)
    #expect(try XMLValidation.validate(Array("<a><b/></a>".utf8), dtd: dtd).isEmpty)
    #expect(try !XMLValidation.validate(Array("<a/>".utf8), dtd: dtd).isEmpty)
    #expect(throws: InputError.self) { try XMLValidation.validate(Array("<a>".utf8), dtd: dtd) }
  }

  @Test func relaxNG() throws {
    let schema = Array("<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><text/></element>".utf8)
    #expect(try XMLValidation.validate(Array("<a>x</a>".utf8), relaxNG: schema).isEmpty)
    #expect(try !XMLValidation.validate(Array("<b/>".utf8), relaxNG: schema).isEmpty)
    #expect(throws: InputError.self) { try XMLValidation.validate(Array("<a/>".utf8), relaxNG: Array("<x/>".utf8)) }
  }
}
