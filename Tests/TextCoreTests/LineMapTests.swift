import TestSupport
import Testing
import TextCore

@Suite struct LineMapTests {
  @Test func countsScalarsNotBytes() {
    let map = LineMap(Array("é\u{301}x\r\nКиїв z\rlast\n".utf8))
    #expect(map.lineStarts.count == 4)
    #expect(map.position(at: 4) == SourcePosition(line: 1, column: 3, byte: 4))
    let z = Array("é\u{301}x\r\nКиїв ".utf8).count
    #expect(map.position(at: z) == SourcePosition(line: 2, column: 6, byte: z))
    #expect(String(decoding: map.line(2), as: UTF8.self) == "Київ z")
    #expect(map.line(9).isEmpty)
  }

  @Test func givesAByteOrderMarkNoColumn() {
    let map = LineMap([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(map.position(at: 4) == SourcePosition(line: 1, column: 2, byte: 4))
  }

  /// The reference walks the text from its start.
  @Test func agreesWithAWalkOnRandomTexts() {
    var random = SeededGenerator(seed: 11)
    let alphabet: [[UInt8]] = [
      [0x61], [0x0A], [0x0D], [0x0D, 0x0A], Array("ї".utf8), Array("漢".utf8), Array("😀".utf8),
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
        alphabet.randomElement(using: &random) ?? []
      }
      let map = LineMap(bytes)
      var line = 1
      var column = 1
      for (at, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        #expect(map.position(at: at) == SourcePosition(line: line, column: column, byte: at))
        let ends = byte == 0x0A || (byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A))
        if ends {
          line += 1
          column = 1
        } else {
          column += 1
        }
      }
    }
  }

  /// Long lines are looked up by blocks; the reference walks the text from its start.
  @Test func countsTheColumnsOfLongLines() {
    var random = SeededGenerator(seed: 12)
    let alphabet: [[UInt8]] = [[0x61], Array("ї".utf8), Array("漢".utf8), Array("😀".utf8)]
    for ends in [[], [0x0A], [0x0D, 0x0A]] as [[UInt8]] {
      var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
      for _ in 0..<3 {
        for _ in 0..<4000 { bytes += alphabet.randomElement(using: &random) ?? [] }
        bytes += ends
      }
      let map = LineMap(bytes)
      var line = 1
      // The byte order mark takes none.
      var column = 0
      for (at, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        if at > 0, at % 7 == 0 || at % 2048 < 4 {
          #expect(map.position(at: at) == SourcePosition(line: line, column: column, byte: at))
          let start = map.lineStarts[line - 1]
          let count = column - (line == 1 ? 0 : 1)
          #expect(map.offset(count, scalarsBehind: start) == at)
          #expect(map.offset(count + 100_000, scalarsBehind: start) == bytes.count)
        }
        (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
      }
      #expect(map.position(at: bytes.count) == SourcePosition(line: line, column: column, byte: bytes.count))
    }
  }

  @Test func appliesEditsAnywhere() {
    let text = Array("one two three".utf8)
    let edits = [TextEdit(8..<13, "3"), TextEdit(0..<3, "un"), TextEdit(13..<13, "!")]
    #expect(String(decoding: TextEdit.apply(edits, to: text), as: UTF8.self) == "un two 3!")
  }
}
