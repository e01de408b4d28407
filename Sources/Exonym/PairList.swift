import TextCore

/// A list of pairs to align: `source<TAB>target<TAB>output` lines, paths relative to the current folder.
public enum PairList {
  /// One pair.
  public struct Row: Sendable, Hashable {
    /// The source document.
    public var source: String
    /// The target document.
    public var target: String
    /// Where the result goes.
    public var output: String

    /// Makes a row.
    public init(source: String, target: String, output: String) {
      self.source = source
      self.target = target
      self.output = output
    }
  }

  /// Reads a list; empty lines and lines that start with `#` are passed over.
  ///
  /// - Throws: `InputError` with the line that has not three cells.
  public static func read(_ path: String) throws(InputError) -> [Row] {
    let text: [UInt8]
    do { text = try TextDecoding.decode(try FileAccess.read(path)).text } catch { throw error.inFile(path) }
    var rows: [Row] = []
    var outputs: [String: Int] = [:]
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3, !cells.contains("") else {
        throw InputError(
          .syntax,
          cells.count == 1
            ? "this line has no tab"
            : cells.count == 3 ? "a cell of this line is empty" : "this line has \(cells.count) cells", path: path,
          at: SourcePosition(line: index + 1, column: 1, byte: 0),
          expected: "source, target and output, tabs between them")
      }
      if let twin = outputs[cells[2]] {
        throw InputError(
          .schema, "line \(twin) has the same output, '\(cells[2])'", path: path,
          at: SourcePosition(line: index + 1, column: 1, byte: 0), expected: "an output of its own for each pair")
      }
      outputs[cells[2]] = index + 1
      rows.append(Row(source: cells[0], target: cells[1], output: cells[2]))
    }
    return rows
  }
}
