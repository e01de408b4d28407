import Foundation
import TestSupport
import Testing

@testable import TextCore

@Suite struct LineReaderTests {
  private func lines(_ reader: LineReader) throws -> [String] {
    var reader = reader
    var out: [String] = []
    while let line = try reader.next() {
      out.append(String(decoding: line, as: UTF8.self))
      #expect(reader.line == out.count)
    }
    return out
  }

  @Test func linesEndAsTheyMay() throws {
    func of(_ text: String) throws -> [String] { try lines(LineReader(bytes: Array(text.utf8))) }
    #expect(try of("") == [])
    #expect(try of("a") == ["a"])
    #expect(try of("a\nb\r\n\nc\n") == ["a", "b", "", "c"])
    #expect(try of("\n") == [""])
  }

  @Test func piecesMakeNoDifference() throws {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        [0x61, 0x0A, 0x0D, 0xC3].randomElement(using: &random) ?? UInt8(0x61)
      }
      var at = 0
      let size = Int.random(in: 1...5, using: &random)
      let pieces = LineReader { () throws(InputError) -> [UInt8] in
        defer { at = min(bytes.count, at + size) }
        return Array(bytes[at..<min(bytes.count, at + size)])
      }
      #expect(try lines(pieces) == lines(LineReader(bytes: bytes)))
    }
  }

  @Test func textsOfAnyEncoding() throws {
    let folder = try TemporaryFolder()
    let text = "Київ\r\nÀ côté\nfin"
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for (name, bytes) in [
      ("plain", Array(text.utf8)), ("mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)), ("wide", wide),
    ] {
      let path = try folder.write(bytes, name)
      #expect(try lines(LineReader(decoding: path)) == ["Київ", "À côté", "fin"], "\(name)")
    }
    let latin = try folder.write([0x63, 0xF4, 0x74, 0xE9, 0x0A], "latin")
    #expect(try lines(LineReader(decoding: latin)) == ["côté"])
    #expect(throws: InputError.self) { try LineReader(decoding: folder.write([1, 2, 3, 0, 0, 4, 5], "binary")) }
    #expect(throws: InputError.self) { try LineReader(decoding: folder.path + "/absent") }
    #expect(try lines(LineReader(decoding: folder.write([], "empty"))) == [])
  }

  /// A pipe is opened once: its writer may be gone the second time.
  @Test func namedPipes() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let text = String(repeating: "Київ\n", count: 20_000)
    let writer = Thread {
      let file = FileHandle(forWritingAtPath: path)
      try? file?.write(contentsOf: Data(text.utf8))
      try? file?.close()
    }
    writer.start()
    #expect(try lines(LineReader(decoding: path)).count == 20_000)
  }

  /// The system's own files say that they have a page and have a line; others are cut while they are read.
  @Test func filesShorterThanTheySay() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "Київ\n", count: 200_000), "long")
    let file = try #require(RandomAccessFile(path))
    #expect(truncate(path, 1 << 20) == 0)
    #expect(file.length > 1 << 20)
    #expect(try LineReader.startOfUTF8(file) == 0)
  }

  @Test func theFirstBytesTellTheEncoding() {
    // Nothing else is beyond ASCII, and the one letter that is lies across the cut.
    let text = Array((String(repeating: "x", count: 99) + "😀").utf8)
    for cut in 99...103 { #expect(TextDecoding.detect(beginning: Array(text[..<cut])) == .utf8, "\(cut)") }
    #expect(TextDecoding.detect(beginning: Array(text[..<101]) + Array("    ".utf8))?.name == "windows-1252")
    #expect(TextDecoding.detect(beginning: [0xFF, 0xFE, 0x61, 0])?.name == "UTF-16LE")
  }

  /// A scalar that lies across the pieces in which the encoding is looked at.
  @Test func scalarsAcrossPieces() throws {
    let folder = try TemporaryFolder()
    for shift in 0..<4 {
      let line = String(repeating: "x", count: (1 << 20) - 2 + shift) + "😀é"
      let path = try folder.write(Array((line + "\n" + line).utf8), "long\(shift)")
      #expect(try lines(LineReader(decoding: path)) == [line, line])
    }
  }
}
