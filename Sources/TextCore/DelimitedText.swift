/// One cell of a table with its place.
public struct TableCell: Sendable, Hashable {
  /// The value, quotes undone.
  public var text: String
  /// The bytes it takes in the file, quotes included, 0-based.
  public var range: Range<Int>
  /// The bytes between its quotation marks, doubled ones as they stand; nil where it is not quoted.
  public var quoted: Range<Int>?

  /// Makes a cell.
  public init(text: String, range: Range<Int>, quoted: Range<Int>? = nil) {
    self.text = text
    self.range = range
    self.quoted = quoted
  }
}

/// A delimited text as RFC 4180 has it, read row by row with places: quoted cells may hold delimiters, quotes and line
/// ends.
public struct DelimitedText {
  /// What is wrong with the text.
  public struct Fault: Sendable {
    /// What is wrong.
    public var message: String
    /// Where, in bytes.
    public var range: Range<Int>
    /// What to do.
    public var help: String
    /// Whether a quotation mark is never closed: more text may close it.
    public var isUnclosed = false
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let hasQuotes: Bool
  private var at: Int

  /// What was wrong with the rows given so far.
  public private(set) var faults: [Fault] = []

  /// Starts to read.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - delimiter: the byte between cells.
  ///   - start: where the first row begins.
  ///   - hasQuotes: whether quotation marks quote, or belong to the text as in most TSV.
  public init(_ bytes: [UInt8], delimiter: UInt8, from start: Int = 0, hasQuotes: Bool = true) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.hasQuotes = hasQuotes
    at = start
  }

  /// All rows of a text and what is wrong with it. O(n).
  public static func parse(_ bytes: [UInt8], delimiter: UInt8) -> (rows: [[TableCell]], faults: [Fault]) {
    var text = DelimitedText(bytes, delimiter: delimiter)
    var rows: [[TableCell]] = []
    while let row = text.next() { rows.append(row) }
    return (rows, text.faults)
  }

  /// The next row; nil at the end. Empty lines are left out. O(row).
  public mutating func next() -> [TableCell]? {
    while at < bytes.count {
      var row: [TableCell] = []
      while true {
        row.append(cell())
        guard at < bytes.count, bytes[at] == delimiter else { break }
        at += 1
      }
      if at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A { at += 1 }
      at += 1
      if row.count > 1 || !row[0].text.isEmpty { return row }
    }
    return nil
  }

  private mutating func cell() -> TableCell {
    let start = at
    guard hasQuotes, at < bytes.count, bytes[at] == 0x22 else {
      skipCell()
      return TableCell(text: String(decoding: bytes[start..<at], as: UTF8.self), range: start..<at)
    }
    var value: [UInt8] = []
    at += 1
    var from = at
    var inner: Range<Int>?
    while at < bytes.count {
      guard bytes[at] == 0x22 else {
        at += 1
        continue
      }
      value += bytes[from..<at]
      if at + 1 < bytes.count, bytes[at + 1] == 0x22 {
        from = at + 1
        at += 2
        continue
      }
      inner = start + 1..<at
      at += 1
      break
    }
    guard let inner else {
      faults.append(
        Fault(
          message: "the quotation mark is never closed", range: start..<start + 1,
          help: "close it, or double it if it belongs to the text", isUnclosed: true))
      // What follows is one cell to the end of the file: reading on line by line says more.
      at = start
      skipCell()
      return TableCell(text: String(decoding: bytes[start..<at], as: UTF8.self), range: start..<at)
    }
    let extra = at
    skipCell()
    if extra < at {
      faults.append(
        Fault(
          message: "text stands behind the closing quotation mark", range: extra..<at,
          help: "double the quotation marks inside a quoted cell"))
      value += bytes[extra..<at]
    }
    return TableCell(text: String(decoding: value, as: UTF8.self), range: start..<at, quoted: inner)
  }

  private mutating func skipCell() {
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
  }

  /// The delimiter of a text: the one that stands equally often, and most often, in its first lines.
  public static func sniff(_ bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x09, 0x3B, 0x2C, 0x7C]
    var counts: [[Int]] = []
    var line = [0, 0, 0, 0]
    var isQuoted = false
    var isEmpty = true
    for byte in bytes.prefix(1 << 16) {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted {
        if !isEmpty { counts.append(line) }
        line = [0, 0, 0, 0]
        isEmpty = true
        if counts.count == 20 { break }
        continue
      }
      if byte > 0x20 { isEmpty = false }
      if !isQuoted, let column = candidates.firstIndex(of: byte) { line[column] += 1 }
    }
    if !isEmpty, counts.isEmpty { counts.append(line) }
    guard let header = counts.first else { return 0x2C }
    var best = (score: 0, delimiter: UInt8(0x2C))
    for (column, delimiter) in candidates.enumerated() where header[column] > 0 {
      let even = counts.filter { $0[column] == header[column] }.count
      let score = even * 1000 / counts.count * 100 + min(99, header[column])
      if score > best.score { best = (score, delimiter) }
    }
    return best.delimiter
  }

  /// A row as it is written, with its line end.
  public static func row(_ cells: [String], delimiter: UInt8) -> String {
    cells.map { quoted($0, delimiter: delimiter) }.joined(separator: String(UnicodeScalar(delimiter))) + "\n"
  }

  /// A cell as it is written: quoted where it must be.
  public static func quoted(_ text: String, delimiter: UInt8) -> String {
    let needs = text.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    let edge = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needs || edge else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
