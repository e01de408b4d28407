/// Vectors of one dimension, one after the other in a flat array.
public struct VectorTable: Sendable, Hashable {
  /// Numbers in each vector.
  public let dimension: Int
  /// All numbers, vector after vector.
  public internal(set) var values: [Float]

  /// How many vectors there are.
  public var count: Int { dimension == 0 ? 0 : values.count / dimension }

  /// Makes a table; a last incomplete vector is dropped.
  public init(dimension: Int, values: [Float]) {
    self.dimension = max(0, dimension)
    self.values = dimension > 0 ? Array(values.prefix(values.count / dimension * dimension)) : []
  }

  /// One vector, 0-based.
  public subscript(index: Int) -> ArraySlice<Float> { values[index * dimension..<(index + 1) * dimension] }

  /// The same vectors with Euclidean length 1; null vectors stay, and numbers that are not finite become 0. O(n).
  public func normalized() -> VectorTable {
    var made = values
    for row in 0..<count {
      var sum = 0.0
      for at in row * dimension..<(row + 1) * dimension {
        if !made[at].isFinite { made[at] = 0 }
        sum += Double(made[at]) * Double(made[at])
      }
      guard sum > 0 else { continue }
      let scale = Float(1 / sum.squareRoot())
      for at in row * dimension..<(row + 1) * dimension { made[at] *= scale }
    }
    return VectorTable(dimension: dimension, values: made)
  }
}
