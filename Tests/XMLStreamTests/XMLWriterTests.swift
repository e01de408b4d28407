import Testing
import TextCore

@testable import XMLStream

/// What the writer makes of what cannot stand in XML, and what it refuses.
@Suite struct XMLWriterTests {
  private func written(
    _ policy: IllegalCharacterPolicy = .drop, _ body: (inout XMLWriter) throws(InputError) -> Void
  ) throws(InputError) -> (text: String, illegal: Int) {
    let sink = XMLMemorySink()
    var writer = XMLWriter(sink: sink, illegal: policy)
    try writer.startElement("a")
    try body(&writer)
    try writer.finish()
    return (String(decoding: sink.bytes, as: UTF8.self), writer.illegalCount)
  }

  @Test func illegalCharactersGoByThePolicy() throws {
    let dropped = try written { writer throws(InputError) in try writer.text("x\u{1}y\u{FFFF}") }
    #expect(dropped.text == "<a>xy</a>\n" && dropped.illegal == 2)
    let replaced = try written(.replace) { writer throws(InputError) in try writer.text("x\u{1}y") }
    #expect(replaced.text == "<a>x\u{FFFD}y</a>\n" && replaced.illegal == 1)
    let error = #expect(throws: InputError.self) {
      try written(.fail) { writer throws(InputError) in try writer.cdata("x\u{1}") }
    }
    #expect(error?.message.contains("U+0001") == true)
  }

  @Test func sectionsAreDividedAtTheirEndMark() throws {
    let section = try written { writer throws(InputError) in try writer.cdata("a]]>b\rc") }
    #expect(section.text == "<a><![CDATA[a]]]]><![CDATA[>b]]>&#13;<![CDATA[c]]></a>\n")
    let read = try events(section.text).compactMap { event -> String? in
      switch event.0 {
      case .text(let text), .cdata(let text): text
      default: nil
      }
    }
    #expect(read.joined() == "a]]>b\rc")
  }

  @Test func elementsAreClosedInOrder() throws {
    let nested = try written { writer throws(InputError) in
      try writer.startElement("b", [XMLAttribute("c", "1")])
      try writer.element("d", text: "")
      try writer.lineBreak(indent: 2)
      try writer.element("e", text: "f")
    }
    #expect(nested.text == "<a><b c=\"1\"><d/>\n  <e>f</e></b></a>\n")
  }

  @Test func refusesWhatIsNoDocument() {
    func refused(_ body: (inout XMLWriter) throws(InputError) -> Void) {
      let error = #expect(throws: InputError.self) {
        var writer = XMLWriter(sink: XMLMemorySink())
        try body(&writer)
      }
      #expect(error?.kind == .syntax)
    }
    refused { writer throws(InputError) in try writer.finish() }
    refused { writer throws(InputError) in try writer.text("x") }
    refused { writer throws(InputError) in try writer.endElement() }
    refused { writer throws(InputError) in try writer.startElement("a", [XMLAttribute("b", ""), XMLAttribute("b", "")])
    }
    refused { writer throws(InputError) in
      try writer.element("a", text: "")
      try writer.startElement("b")
    }
    refused { writer throws(InputError) in
      try writer.startElement("a")
      try writer.processingInstruction(target: "p", data: "?>")
    }
    refused { writer throws(InputError) in
      try writer.element("a", text: "")
      try writer.finish()
      try writer.comment("late")
    }
  }
}
