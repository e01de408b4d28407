import TestSupport
import Testing
import TextCore

@Suite struct TextDecodingTests {
  @Test(arguments: [
    ("UTF-8", false), ("UTF-8", true), ("UTF-16LE", true), ("UTF-16BE", true), ("UTF-16LE", false), ("UTF-16BE", false),
  ])
  func recognisesUnicodeEncodings(name: String, mark: Bool) throws {
    let text = "Gérard, à Kharkiv: « Київ ».\nTwo lines, with spaces.\n"
    var bytes: [UInt8]
    switch name {
    case "UTF-8": bytes = (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    default:
      let little = name.hasSuffix("LE")
      bytes = mark ? (little ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
      for unit in text.utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        bytes += little ? [low, high] : [high, low]
      }
    }
    let decoded = try TextDecoding.decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.encoding == TextEncoding(name: name, hasByteOrderMark: mark))
  }

  @Test func readsWindows1252AsSuch() throws {
    let decoded = try TextDecoding.decode([0x63, 0x6F, 0xFB, 0x74, 0x20, 0x85, 0x20, 0x80])
    #expect(String(decoding: decoded.text, as: UTF8.self) == "coût … €")
    #expect(decoded.encoding.name == "windows-1252")
  }

  @Test func readsADeclaredLegacyEncoding() throws {
    let decoded = try TextDecoding.decode([0xEB, 0xC9, 0xC5, 0xD7], declared: "KOI8-R")
    #expect(String(decoding: decoded.text, as: UTF8.self) == "Киев")
  }

  @Test func saysWhereBadUTF8Stands() {
    let error = #expect(throws: InputError.self) {
      try TextDecoding.decode(Array("ab\ncd".utf8) + [0xFF], declared: "UTF-8")
    }
    #expect(error?.kind == .encoding)
    #expect(error?.message.contains("byte 5 (0xFF)") == true)
    #expect(error?.position == SourcePosition(line: 2, column: 3, byte: 5))
  }

  @Test func refusesBinaryAndUnknownEncodings() {
    let binary = #expect(throws: InputError.self) {
      try TextDecoding.decode([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 9, 0])
    }
    #expect(binary?.kind == .binary)
    let unknown = #expect(throws: InputError.self) { try TextDecoding.decode([0x61], declared: "no-such") }
    #expect(unknown?.kind == .encoding)
  }

  /// The reference is the standard library's own repairing decoder.
  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var random = SeededGenerator(seed: 5)
    let pieces: [[UInt8]] = [
      [0x41], [0xC3], [0xA9], [0xE2, 0x82], [0xAC], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xC0], [0xF5],
    ]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...5, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? []
      }
      let valid = String(validating: bytes, as: UTF8.self) != nil
      #expect((TextDecoding.firstInvalidUTF8(bytes) == nil) == valid, "\(bytes)")
    }
  }
}

@Suite struct TextEncodingTests {
  @Test(arguments: [
    TextEncoding.utf8, TextEncoding(name: "UTF-8", hasByteOrderMark: true),
    TextEncoding(name: "UTF-16LE", hasByteOrderMark: true), TextEncoding(name: "UTF-16BE"),
    TextEncoding(name: "windows-1252"), TextEncoding(name: "UTF-32LE", hasByteOrderMark: true),
    TextEncoding(name: "UTF-32BE", hasByteOrderMark: true),
  ])
  func writesBackWhatItRead(encoding: TextEncoding) throws {
    let text = Array("Gérard à Kyiv : « coût … 5 € »\r\n".utf8)
    let bytes = try encoding.encode(text)
    let back = try TextDecoding.decode(bytes)
    #expect(back.text == text)
    #expect(back.encoding == encoding)
    #expect(try encoding.encode(back.text) == bytes)
  }

  @Test func saysWhatAnEncodingLacks() {
    let error = #expect(throws: InputError.self) {
      try TextEncoding(name: "windows-1252").encode(Array("a\nb Київ".utf8))
    }
    #expect(error?.position == SourcePosition(line: 2, column: 3, byte: 4))
  }

  /// The vertical tabs of word processors are text; other controls are not, and the first is named.
  @Test func controlsAreToldApart() throws {
    #expect(try TextDecoding.decode(Array("Un.\u{B}Deux.\u{C}".utf8)).text == Array("Un.\u{B}Deux.\u{C}".utf8))
    let error = #expect(throws: InputError.self) { try TextDecoding.decode(Array("Un.\u{B}Deux.\u{11}".utf8)) }
    #expect(error?.message == "this is no text: byte 9 is 0x11")
  }

  @Test func aFewBadBytesDoNotMakeUTF8AnotherEncoding() {
    let text = Array(String(repeating: "été à Kyïv ", count: 5).utf8) + [0xFF]
    let error = #expect(throws: InputError.self) { try TextDecoding.decode(text) }
    #expect(error?.kind == .encoding)
    #expect(error?.position?.byte == text.count - 1)
  }
}
