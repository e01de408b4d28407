/// Turns byte offsets of a UTF-8 text into lines and columns.
///
/// LF, CR LF and a lone CR end a line. Building is linear in the text; a look-up is a binary search over lines plus
/// a walk over some kilobytes of one line at most.
public struct LineMap: Sendable {
  /// The text's bytes.
  public let bytes: [UInt8]
  /// Byte offset at which each line starts.
  public let lineStarts: [Int]
  /// How many scalars start before each block of the text, and in all of it: without it each look-up in a file of one
  /// line (packed JSON or HTML) would walk the file. Empty where every line is short.
  private let scalarsBefore: [Int]
  private static let block = 2048

  /// Finds the lines of a text. O(n).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var longest = 0
    bytes.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let byte = text[at]
        at += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, at < text.count, text[at] == 0x0A { at += 1 }
        longest = max(longest, at - starts[starts.count - 1])
        starts.append(at)
      }
    }
    lineStarts = starts
    longest = max(longest, bytes.count - starts[starts.count - 1])
    scalarsBefore = longest > 2 * LineMap.block ? LineMap.scalarsBeforeBlocks(bytes) : []
  }

  private static func scalarsBeforeBlocks(_ bytes: [UInt8]) -> [Int] {
    var counts = [0]
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: block) {
      count += LineMap.count(bytes[start..<min(bytes.count, start + block)])
      counts.append(count)
    }
    return counts
  }

  /// How many scalars start in a range of bytes.
  private func scalars(in range: Range<Int>) -> Int {
    if range.count > 2 * LineMap.block, !scalarsBefore.isEmpty {
      return scalars(before: range.upperBound) - scalars(before: range.lowerBound)
    }
    return LineMap.count(bytes[range])
  }

  /// How many scalars start before an offset; asked only where there are blocks.
  private func scalars(before offset: Int) -> Int {
    let number = offset / LineMap.block
    return scalarsBefore[number] + LineMap.count(bytes[number * LineMap.block..<offset])
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }
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
    var column = 1 + scalars(in: lineStarts[low]..<offset)
    // A byte order mark takes no column.
    if low == 0, offset >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { column -= 1 }
    return SourcePosition(line: low + 1, column: column, byte: offset)
  }

  /// The byte offset of the scalar that stands so many scalars behind the one at an offset; the text's end where there are
  /// fewer.
  public func offset(_ count: Int, scalarsBehind start: Int) -> Int {
    var left = count
    var at = start
    if count > 2 * LineMap.block, !scalarsBefore.isEmpty {
      // The last block that begins before the scalar.
      let wanted = scalars(before: start) + count
      var low = start / LineMap.block
      var high = scalarsBefore.count - 1
      while high - low > 1 {
        let middle = (low + high) / 2
        if scalarsBefore[middle] < wanted { low = middle } else { high = middle }
      }
      at = max(start, low * LineMap.block)
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      left = wanted - scalars(before: at)
    }
    while left > 0, at < bytes.count {
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      left -= 1
    }
    return at
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
