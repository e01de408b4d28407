/// A matrix of which few cells are filled: each row's columns in rising order.
struct SparseRows<Value> {
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []
  var values: [Value] = []

  var rows: Int { starts.count - 1 }

  subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  mutating func reserve(rows: Int, cells: Int) {
    starts.reserveCapacity(rows + 1)
    columns.reserveCapacity(cells)
    values.reserveCapacity(cells)
  }

  /// Adds a cell to the row being built.
  mutating func append(_ column: Int32, _ value: Value) {
    columns.append(column)
    values.append(value)
  }

  /// Ends the row being built.
  mutating func endRow() { starts.append(columns.count) }

  /// The value of a cell. O(log cells of the row).
  func value(_ row: Int, _ column: Int32) -> Value? {
    var low = starts[row]
    var high = starts[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low < starts[row + 1] && columns[low] == column ? values[low] : nil
  }

  /// Rows of `rows` × columns turned into columns × rows. O(cells).
  func transposed(columnCount: Int) -> SparseRows {
    var made = SparseRows()
    var counts = [Int](repeating: 0, count: columnCount + 1)
    for column in columns { counts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { counts[column + 1] += counts[column] }
    made.starts = counts
    guard let any = values.first else { return made }
    made.columns = Array(repeating: 0, count: columns.count)
    made.values = Array(repeating: any, count: columns.count)
    for row in 0..<rows {
      for cell in self[row] {
        let column = Int(columns[cell])
        made.columns[counts[column]] = Int32(row)
        made.values[counts[column]] = values[cell]
        counts[column] += 1
      }
    }
    return made
  }
}

extension SparseRows: Sendable where Value: Sendable {}
