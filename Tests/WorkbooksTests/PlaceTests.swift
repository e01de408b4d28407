import Testing

@testable import Workbooks

@Suite struct PlaceTests {
  @Test(arguments: [("A1", 1, 1), ("C7", 7, 3), ("$AB$28", 28, 28), ("xfd1048576", 1 << 20, 1 << 14)])
  func namesOfCells(_ text: String, _ row: Int, _ column: Int) throws {
    let place = try #require(CellPlace(Array(text.utf8)))
    #expect(place == CellPlace(row: row, column: column))
    #expect(place.name == text.uppercased().filter { $0 != "$" })
  }

  @Test(arguments: [
    "", "A", "7", "A0", "XFE1", "A1048577", "ZZZ999999999", "A1B", "A-1", "Ä1", "AAAAAAAAAAAAAAAAAAAAA1",
  ])
  func noCells(_ text: String) { #expect(CellPlace(Array(text.utf8)) == nil) }

  @Test func blocksHaveTheirCornersInOrder() {
    let block = CellBlock(Array("B3:A1".utf8))
    #expect(block?.first == CellPlace(row: 1, column: 1) && block?.last == CellPlace(row: 3, column: 2))
    #expect(CellBlock(Array("A1".utf8)) == nil && CellBlock(Array("A1:ZZZ9".utf8)) == nil)
  }
}
