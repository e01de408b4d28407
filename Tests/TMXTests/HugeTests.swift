import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX

/// Files that no person writes, and that take time in proportion to their size all the same.
@Suite struct HugeTests {
  /// Eight times as much may take some more than eight times as long; a search for each would take 64 times.
  private func isLinear(_ work: (Int) throws -> Void) throws {
    try work(100)
    let small = try cpuSeconds { try work(2_000) }
    let large = try cpuSeconds { try work(16_000) }
    #expect(large < small * 24 + 0.3, "2,000: \(small) s, 16,000: \(large) s")
  }

  @Test func anOpenQuotationMark() throws {
    try isLinear { count in
      let text = "en,fr\n\"open,x\n" + String(repeating: "say \"\"hi\"\",b\n", count: count)
      let error = #expect(throws: InputError.self) {
        try TMXImporter(source: "en", target: "fr").read(Array(text.utf8), as: .csv) { _ in }
      }
      #expect(error?.position?.line == 2)
    }
  }

  /// Rows of random cells end at the line at which all of them, read anew with each line, have no open mark.
  @Test func openQuotationMarksAreThoseOfTheReader() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      var quote = OpenQuote(delimiter: 0x2C)
      var row: [UInt8] = []
      for number in 0..<6 {
        if number > 0 { row.append(0x0A) }
        row += (0..<random.below(6)).map { _ in Array("\"\"\"a,; ".utf8)[random.below(7)] }
        var text = DelimitedText(row, delimiter: 0x2C)
        _ = text.next()
        let isOpen = text.faults.contains(where: \.isUnclosed)
        #expect(quote.isOpen(behind: row) == isOpen, "\(String(decoding: row, as: UTF8.self))")
        if !isOpen { break }
      }
    }
  }

  @Test func manyLanguages() throws {
    try isLinear { count in
      var statistics = TMXStatistics()
      for number in 0..<count { statistics.add(TMXUnit(variants: [TMXVariant("en-x-\(number)", "a")])) }
      #expect(statistics.languages.count == count && statistics.languages.last?.tag == "en-x-\(count - 1)")
    }
  }

  @Test func anAttributeOfAnotherPrefixIsNoLanguage() throws {
    let text = """
      <tmx version="1.4" xmlns:xlink="http://www.w3.org/1999/xlink"><header srclang="en"/><body>
      <tu><tuv xml:lang="en" xlink:label="fr" xlink:lang="de"><seg>One</seg></tuv></tu></body></tmx>
      """
    for usesLane in [true, false] {
      var options = TMXReader.Options()
      options.usesLane = usesLane
      let unit = try #require(try TMXReader(bytes: Array(text.utf8), options: options).nextUnit())
      #expect(unit.variants.map(\.language) == ["en"])
      #expect(unit.variants[0].attributes.map(\.name) == ["xlink:label", "xlink:lang"])
    }
  }
}
