import Testing

@testable import Embeddings

@Suite struct VectorTableTests {
  @Test func normalizes() {
    let table = VectorTable(dimension: 2, values: [3, 4, 0, 0, .nan, 2, 9]).normalized()
    #expect(table.count == 3)
    #expect(Array(table[0]) == [0.6, 0.8])
    #expect(Array(table[1]) == [0, 0])
    #expect(Array(table[2]) == [0, 1])
  }
}
