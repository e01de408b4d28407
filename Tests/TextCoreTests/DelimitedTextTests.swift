import Testing
import TextCore

@Suite struct DelimitedTextTests {
  @Test(arguments: [
    // As often in every line, not most often in the first one.
    ("fr;en, note, a, b\nx;y\nz;w\n", 0x3B as UInt8), ("a\tb\n", 0x09), ("\"a;b;c\",d\n\"e\",f\n", 0x2C), ("a\n", 0x2C),
    ("\n\na|b\nc|d\n", 0x7C),
  ])
  func theDelimiterIsTold(_ text: String, _ delimiter: UInt8) {
    #expect(DelimitedText.sniff(Array(text.utf8)) == delimiter)
  }

  @Test(arguments: [
    ("a b", "a b"), (" a", "\" a\""), ("a ", "\"a \""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("", ""),
    ("a;b", "a;b"),
  ])
  func cellsAreQuotedWhereTheyMustBe(_ text: String, _ written: String) {
    #expect(DelimitedText.quoted(text, delimiter: 0x2C) == written)
  }

  @Test func textBehindAQuoteIsKeptAndTold() {
    let (rows, faults) = DelimitedText.parse(Array("\"ab\"c,d\n".utf8), delimiter: 0x2C)
    #expect(rows.map { $0.map(\.text) } == [["abc", "d"]])
    #expect(faults.map(\.range) == [4..<5])
  }
}
