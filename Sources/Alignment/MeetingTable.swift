/// A number for each two words that met, rows of given words × the words that they met.
///
/// Which words met stays the same while a lexicon is learned: their places are counted out once and the numbers
/// overwritten round by round. With long sentences of frequent words it is the largest thing in memory by far.
struct MeetingTable {
  private let starts: [Int]
  /// Of each row in the order in which they met.
  let columns: [Int32]
  var values: [Float]

  subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// - Parameters:
  ///   - words: how many words can be met.
  ///   - each: calls back with the words that a row meets, a word as often as it likes; it is asked twice for each row.
  @inline(__always)
  init(rows: Int, words: Int, _ each: (_ row: Int, _ meet: (Int32) -> Void) -> Void) {
    var seen = [Int32](repeating: -1, count: words)
    var starts = [0]
    starts.reserveCapacity(rows + 1)
    var count = 0
    for row in 0..<rows {
      each(row) { word in
        if seen[Int(word)] != Int32(row) {
          seen[Int(word)] = Int32(row)
          count += 1
        }
      }
      starts.append(count)
    }
    for word in 0..<words { seen[word] = -1 }
    columns = Array(unsafeUninitializedCapacity: count) { columns, filled in
      for row in 0..<rows {
        each(row) { word in
          if seen[Int(word)] != Int32(row) {
            seen[Int(word)] = Int32(row)
            columns[filled] = word
            filled += 1
          }
        }
      }
    }
    values = Array(repeating: 0, count: count)
    self.starts = starts
  }
}
