import TestSupport
import Testing
import TextCore

@testable import Segmentation

/// Words without strings against strings: the same letters, the same answers of a table.
@Suite struct WordTests {
  private let pieces = [
    "a", "B", "z", "É", "é", "e\u{301}", "Å", "\u{212B}", "K", "\u{212A}", "ß", "İ", "ı", "Ⱥ", "ⱥ", "Σ", "ς", "Ж", "й",
    "и\u{306}", "ά", "\u{1F71}", "Ǆ", "ﬁ", "ſ", "ԱՒ", "א", "ب", "\u{622}", "ा", "क", "漢", "かな", "한", "𝔄", "°", "º", "7",
    ".",
    "-", "longer", "LÄNGER",
  ]

  private func text(_ random: inout SeededGenerator, upTo count: Int) -> String {
    return (0..<random.below(count) + 1).map { _ in pieces[random.below(pieces.count)] }.joined()
  }

  @Test func lettersAreThoseOfTheString() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5000 {
      let text = text(&random, upTo: 9)
      let lowered = text.lowercased()
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        let word = Word(bytes)
        #expect(word.string == lowered)
        #expect(Array(word.utf8) == Array(lowered.utf8), "\(text)")
        #expect(Array(word.unicodeScalars) == Array(lowered.unicodeScalars), "\(text)")
        #expect(word.unicodeScalars.count == lowered.unicodeScalars.count)
        #expect(word.utf8.contains(0x2E) == lowered.utf8.contains(0x2E))
        #expect(word.utf8.allSatisfy { $0 < 0x80 } == lowered.utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }

  @Test func tablesAnswerAsDictionariesOfStringsDo() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<60 {
      var table = WordTable<Int>()
      var words: [String: Int] = [:]
      for number in 0..<(round * 3) {
        let word = text(&random, upTo: 1 + round % 4).lowercased()
        table.set(word, number)
        words[word] = number
      }
      for asked in (0..<300).map({ _ in text(&random, upTo: 1 + round % 4) }) + words.keys {
        Array(asked.utf8).withUnsafeBufferPointer { bytes in
          #expect(table[Word(bytes)] == words[asked.lowercased()], "\(asked)")
        }
      }
    }
  }

  @Test func literalsAreWords() {
    Array("Co.".utf8).withUnsafeBufferPointer { #expect(Word($0) == "co." && Word($0) != "co") }
    Array("ÉTÉ".utf8).withUnsafeBufferPointer { #expect(Word($0) == "été") }
  }

  @Test func theScanForThreeBytesFindsEach() {
    var random = SeededGenerator(seed: 5)
    for length in 0..<80 {
      let few: [UInt8] = [0x2E, 0x29, 0xE2, 0x2F, 0x2D, 0xE1, 0xE3, 0x00, 0xFF, 0x61, 0x62, 0x63]
      let bytes = (0..<length).map { _ in few[random.below(few.count)] }
      bytes.withUnsafeBufferPointer { buffer in
        for from in 0...length {
          let expected = bytes[from...].firstIndex { [0x2E, 0x29, 0xE2].contains($0) }
          #expect(ByteText(bytes: buffer).first(of: (0x2E, 0x29, 0xE2), from: from, to: length) == expected)
        }
      }
    }
  }
}
