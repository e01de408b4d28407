import TextCore

/// One cell of a table with its place.
struct TableCell: Sendable, Hashable {
  /// The value, quotes undone.
  var text: String
  /// The bytes it takes in the file, quotes included.
  var range: Range<Int>
}

/// A delimited text as RFC 4180 has it, read with places: quoted cells may hold delimiters, quotes and line ends.
struct DelimitedText {
  /// What is wrong with the text: G005 with the byte range.
  struct Fault {
    var message: String
    var range: Range<Int>
    var help: String
  }

  var rows: [[TableCell]] = []
  var faults: [Fault] = []

  /// Splits a text into rows and cells; empty lines are left out. O(n).
  static func parse(_ bytes: [UInt8], delimiter: UInt8) -> DelimitedText {
    var table = DelimitedText()
    var row: [TableCell] = []
    var at = 0
    let count = bytes.count
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while at <= count {
      let start = at
      if at < count, bytes[at] == 0x22 {
        var value: [UInt8] = []
        at += 1
        var isClosed = false
        while at < count {
          if bytes[at] == 0x22 {
            if at + 1 < count, bytes[at + 1] == 0x22 {
              value.append(0x22)
              at += 2
              continue
            }
            isClosed = true
            at += 1
            break
          }
          value.append(bytes[at])
          at += 1
        }
        if !isClosed {
          table.faults.append(
            Fault(
              message: "the quotation mark is never closed", range: start..<start + 1,
              help: "close it, or double it if it belongs to the text"))
          // What follows is one cell to the end of the file: reading on line by line says more.
          at = start
          while at < count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
          value = Array(bytes[start..<at])
        } else if at < count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
          let extra = at
          while at < count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
          table.faults.append(
            Fault(
              message: "text stands behind the closing quotation mark", range: extra..<at,
              help: "double the quotation marks inside a quoted cell"))
          value += bytes[extra..<at]
        }
        row.append(TableCell(text: String(decoding: value, as: UTF8.self), range: start..<at))
      } else {
        while at < count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        row.append(TableCell(text: text(start..<at), range: start..<at))
      }
      if at < count, bytes[at] == delimiter {
        at += 1
        continue
      }
      if row.count > 1 || !row[0].text.isEmpty { table.rows.append(row) }
      row = []
      if at >= count { break }
      if bytes[at] == 0x0D, at + 1 < count, bytes[at + 1] == 0x0A { at += 1 }
      at += 1
    }
    return table
  }

  /// The delimiter of a text: the one that stands equally often, and most often, in its first lines.
  static func sniff(_ bytes: [UInt8]) -> UInt8 {
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
  static func row(_ cells: [String], delimiter: UInt8) -> String {
    cells.map { quoted($0, delimiter: delimiter) }.joined(separator: String(UnicodeScalar(delimiter))) + "\n"
  }

  /// A cell as it is written: quoted where it must be.
  static func quoted(_ text: String, delimiter: UInt8) -> String {
    let needs = text.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    let edge = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needs || edge else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
