/// Turns byte offsets of a UTF-8 text into lines and columns.
///
/// LF, CR LF and a lone CR end a line. Building is linear in the text; a look-up is a binary search over lines plus
/// a walk over one line.
public struct LineMap: Sendable {
  /// The text's bytes.
  public let bytes: [UInt8]
  /// Byte offset at which each line starts.
  public let lineStarts: [Int]

  /// Finds the lines of a text. O(n).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let byte = text[at]
        at += 1
        if byte == 0x0A {
          starts.append(at)
        } else if byte == 0x0D {
          if at < text.count, text[at] == 0x0A { at += 1 }
          starts.append(at)
        }
      }
    }
    lineStarts = starts
  }

  /// The place of a byte offset; offsets outside are clamped to the text.
  public func position(at byte: Int) -> SourcePosition {
    let offset = min(max(0, byte), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for at in lineStarts[low]..<offset where bytes[at] & 0xC0 != 0x80 { column += 1 }
    // A byte order mark takes no column.
    if low == 0, offset >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { column -= 1 }
    return SourcePosition(line: low + 1, column: column, byte: offset)
  }

  /// The span of a byte range.
  public func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(position(at: range.lowerBound), position(at: range.upperBound))
  }

  /// The bytes of a 1-based line without its line end; empty where there is no such line.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}
