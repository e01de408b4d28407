import Foundation
import TestSupport
import Testing
import TextCore

@testable import Documents

/// Large texts in parts against the same texts as a whole.
@Suite struct LargeTextTests {
  private let pieces = [
    "word", " ", " ", "Longer words stand here", "été", "да", "- ", "1. ", "(a) ", "\n", "\n", "\n\n", "> ", ">> ",
    ">  >",
    "\r\n", "\t", "   ", ".", "! ", "漢字。", "\u{2028}", "no stop at the end of this line which is rather long and",
    "“A quotation of some length follows, and it is closed here.”", "\u{A0}", "\u{FEFF}",
  ]

  private struct Found: Hashable {
    var text: [UInt8]
    var source: Range<Int>
    var kind: Paragraph.Kind
    var isWrapped: Bool
  }

  private func found(_ document: Document, start: Int = 0) -> [Found] {
    document.paragraphs.map {
      let source = document.source(of: $0.range)
      return Found(
        text: Array($0.bytes), source: (start + source.lowerBound)..<(start + source.upperBound), kind: $0.kind,
        isWrapped: $0.isWrapped)
    }
  }

  private func parts(
    _ bytes: [UInt8], _ mode: LineBreaks, _ sizes: LargeText.Sizes, encoding: String? = nil
  ) throws -> (found: [Found], long: Int, assumptions: [String])? {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".txt").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let file = try #require(RandomAccessFile(path))
    var options = DocumentReader.Options(encoding: encoding)
    options.lineBreaks = mode
    guard let text = try LargeText(file, path: path, options: options, sizes: sizes) else { return nil }
    var out: [Found] = []
    var long = 0
    try text.forEach { part throws(InputError) in
      switch part {
      case .document(let document, let start): out += found(document, start: start)
      case .paragraph(let range, let start, let kind):
        long += 1
        let held = try file.withBytes(range) { bytes, letGo throws(InputError) in
          letGo(bytes.count)
          return Array(bytes)
        }
        out.append(Found(text: held, source: start..<(start + range.count), kind: kind, isWrapped: false))
      }
    }
    return (out, long, text.assumptions)
  }

  /// The only letter beyond ASCII lies across the end of the bytes that tell the encoding.
  @Test func aLetterAcrossTheHead() throws {
    var sizes = LargeText.Sizes()
    sizes.least = 1
    let bytes = Array((String(repeating: "x", count: 8191) + "é\n").utf8)
    #expect(try parts(bytes, .auto, sizes)?.found.count == 1)
  }

  @Test(arguments: LineBreaks.allCases) func partsAreTheWhole(_ mode: LineBreaks) throws {
    var random = SeededGenerator(seed: 17)
    var long = 0
    for round in 0..<300 {
      // Some texts have hardly any line ends, some are wrapped.
      let some = round % 3 == 0 ? pieces.filter { !$0.contains("\n") } + ["\n"] : pieces
      var text = (0..<(20 + random.below(300))).map { _ in some[random.below(some.count)] }.joined()
      if round % 5 == 0 { text = Self.wrapped(text) }
      if round % 7 == 0 { text = "\u{FEFF}" + text }
      let bytes = Array(text.utf8)
      var sizes = LargeText.Sizes()
      (sizes.least, sizes.head, sizes.part, sizes.line) = (0, .max, 16 + random.below(200), 200 + random.below(300))
      var options = DocumentReader.Options()
      options.lineBreaks = mode
      let whole = try DocumentReader.read(bytes, path: "a.txt", options: options)
      let outcome = try #require(try parts(bytes, mode, sizes))
      let isSame = outcome.found == found(whole)
      let first = zip(outcome.found, found(whole)).first { $0 != $1 }
      #expect(
        isSame,
        "\(sizes) \(first.map { "\($0.source) \($0.kind) \($1.source) \($1.kind)" } ?? "") \(text.debugDescription)")
      #expect(outcome.assumptions == whole.assumptions)
      long += outcome.long
    }
    #expect(long > (mode == .wrapped ? -1 : 20))
  }

  private static func wrapped(_ text: String) -> String {
    var width = 0
    return String(
      text.flatMap { letter -> [Character] in
        width = letter.isNewline ? 0 : width + 1
        if width > 60, letter == " " {
          width = 0
          return ["\n"]
        }
        return [letter]
      })
  }

  @Test func whatIsNoPlainUTF8IsNotTaken() throws {
    var sizes = LargeText.Sizes()
    (sizes.least, sizes.part) = (0, 7)
    let text = Array(String(repeating: "été à la mer\n", count: 2000).utf8)
    #expect(try parts(text, .auto, sizes) != nil)
    #expect(try parts(text, .auto, sizes, encoding: "utf-8") != nil)
    #expect(try parts(text, .auto, sizes, encoding: "windows-1252") == nil)
    #expect(try parts(text + [0xC3], .auto, sizes) == nil)
    #expect(try parts(text + [0xE0, 0x80, 0x80] + text, .auto, sizes) == nil)
    #expect(try parts([0xFF, 0xFE] + text, .auto, sizes) == nil)
    #expect(try parts([0x61, 0, 0x62, 0] + text, .auto, sizes) == nil)
    sizes.least = text.count + 1
    #expect(try parts(text, .auto, sizes) == nil)
  }
}
