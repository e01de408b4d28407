import TextCore

extension TMXStatistics {
  /// Counts all that a reader still has. O(n).
  ///
  /// - Throws: as the reader.
  public init(of reader: TMXReader) throws(InputError) {
    self.init()
    while let unit = try reader.nextUnit() { add(unit) }
  }
}
