import Testing

@testable import TextCore

@Suite struct FlatBuilderTests {
  @Test(arguments: [0, 1, 63, 64, 65, 100_000])
  func valuesStayInOrder(_ count: Int) {
    var builder = FlatBuilder<UInt32>()
    for value in 0..<count { builder.append(UInt32(value)) }
    #expect(builder.count == count)
    for index in builder.values.indices { builder.values[index] += 1 }
    let more: [UInt32] = [7, 8, 9]
    more.withUnsafeBufferPointer { builder.append($0) }
    builder.append(UnsafeBufferPointer(start: nil, count: 0))
    let array = builder.finish()
    #expect(Array(array.buffer) == (0..<count).map { UInt32($0 + 1) } + more)
  }

  @Test func emptyIsEmpty() {
    let builder = FlatBuilder<UInt64>()
    #expect(builder.finish().buffer.isEmpty)
  }
}
