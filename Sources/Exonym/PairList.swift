import TextCore

/// A list of pairs to align: `source<TAB>target<TAB>output` lines, paths relative to the current folder.
public struct PairList {
  /// One pair.
  public struct Row: Sendable, Hashable {
    /// The source document.
    public var source: String
    /// The target document.
    public var target: String
    /// Where the result goes.
    public var output: String
  }

  /// Reads a list; empty lines and lines that start with `#` are passed over.
  ///
  /// - Throws: `InputError` with the line that has not three cells.
  public static func read(_ path: String) throws(InputError) -> [Row] {
    let text: [UInt8]
    do { text = try TextDecoding.decode(try FileAccess.read(path)).text } catch { throw error.inFile(path) }
    var rows: [Row] = []
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3, !cells.contains("") else {
        throw InputError(
          .syntax, "this line has \(cells.count) cells", path: path,
          at: SourcePosition(line: index + 1, column: 1, byte: 0),
          expected: "source, target and output, tabs between them")
      }
      rows.append(Row(source: cells[0], target: cells[1], output: cells[2]))
    }
    return rows
  }
}
