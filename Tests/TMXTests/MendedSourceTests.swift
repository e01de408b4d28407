import Testing
import TextCore
import XMLStream

@testable import TMX

/// Control characters that exports leave in memories, by which no program can read them.
@Suite struct MendedSourceTests {
  /// Gives a few bytes at a time, and takes as few.
  private final class Drop: XMLByteSource {
    let bytes: [UInt8]
    let size: Int
    var at = 0

    init(_ bytes: [UInt8], _ size: Int) { (self.bytes, self.size) = (bytes, size) }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(size, buffer.count, bytes.count - at)
      for index in 0..<count { buffer[index] = bytes[at + index] }
      at += count
      return count
    }
  }

  private func mended(_ bytes: [UInt8], piece: Int) throws -> (bytes: [UInt8], removed: Int, line: Int) {
    let source = MendedSource(Drop(bytes, piece))
    var out: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 5, alignment: 1)
    defer { buffer.deallocate() }
    while case let count = try source.read(into: buffer), count > 0 { out += buffer[..<count] }
    return (out, source.removed, source.firstLine)
  }

  static let cases: [(text: String, kept: String, removed: Int, line: Int)] = [
    ("a\tb\r\nc é 漢 😀 &amp; &#9; &#xA; &#x20AC;", "a\tb\r\nc é 漢 😀 &amp; &#9; &#xA; &#x20AC;", 0, 0),
    ("a\u{1}b\n\u{1F}c\u{0}", "ab\nc", 3, 1),
    ("x\n\n&#x1F;&#31;y&#0;&#x000b;", "x\n\ny", 4, 3),
    ("&#xD83D;&#xDE00;&#xFFFE;&#1114112;&#99999999999;", "", 5, 1),
    (
      "&#; &#x; &#31 &#x1g; &#xFFFFFFFFFFFFFFFF; & &# &#x1", "&#; &#x; &#31 &#x1g; &#xFFFFFFFFFFFFFFFF; & &# &#x1", 0, 0
    ),
  ]

  @Test(arguments: cases, [1, 2, 3, 7, 100]) func onlyWhatIsForbiddenGoes(
    _ one: (text: String, kept: String, removed: Int, line: Int), _ piece: Int
  ) throws {
    let plain = try mended(Array(one.text.utf8), piece: piece)
    #expect(String(decoding: plain.bytes, as: UTF8.self) == one.kept)
    #expect(plain.removed == one.removed && plain.line == one.line)
    for isBig in [false, true] {
      func coded(_ text: String) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
          let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
          return isBig ? [high, low] : [low, high]
        }
      }
      let wide = try mended(coded(one.text), piece: piece)
      #expect(wide.bytes == coded(one.kept))
      #expect(wide.removed == one.removed && wide.line == one.line)
    }
  }

  @Test(arguments: ["UTF-8", "UTF-16"]) func unitsWithControlCharactersStay(_ encoding: String) throws {
    let text = """
      <?xml version="1.0" encoding="\(encoding)"?>
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" \
      srclang="fr" datatype="plaintext"/><body>
      <tu><tuv xml:lang="fr"><seg>Prix\u{B}: 5&#x1F; euros</seg></tuv><tuv xml:lang="en"><seg>Price</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg>Un <b></seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg>Deux\u{2}</seg></tuv><tuv xml:lang="en"><seg>Two</seg></tuv></tu>
      </body></tmx>
      """
    let bytes =
      encoding == "UTF-8" ? Array(text.utf8) : ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let reader = try TMXReader(bytes: bytes, options: .init(isRecovering: true, leavesOutForbidden: true))
    var sources: [String] = []
    while let unit = try reader.nextUnit() { sources.append(unit.variants.first?.segment.plainText ?? "") }
    #expect(sources == ["Prix: 5 euros", "Deux"])
    #expect(reader.skipped == 1)
    let removed = try #require(reader.removed)
    #expect(removed.count == 3 && removed.line == 3)
  }
}
