/// A place in a text.
public struct SourcePosition: Sendable, Hashable, Comparable, Codable {
  /// 1-based line.
  public var line: Int
  /// 1-based column, in Unicode scalars.
  public var column: Int
  /// 0-based offset in UTF-8 bytes (of the decoded text, a byte order mark counted).
  public var byte: Int

  /// Makes a position from its three coordinates.
  public init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }

  /// The start of every text.
  public static let start = SourcePosition(line: 1, column: 1, byte: 0)

  /// Positions are ordered by line, then column.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A half-open stretch of a text.
public struct SourceSpan: Sendable, Hashable, Codable {
  /// The first position inside.
  public var start: SourcePosition
  /// The first position behind.
  public var end: SourcePosition

  /// Makes a span from its two ends.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = end
  }
}
