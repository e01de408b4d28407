import TextCore

/// Applies and follows edits of byte ranges, ascending and disjoint.
enum TextSplice {
  struct Edit {
    var range: Range<Int>
    var replacement: String
  }

  /// The text with the edits made.
  ///
  /// O(n).
  static func apply(_ edits: [Edit], to text: [UInt8]) -> [UInt8] {
    let growth = edits.reduce(0) { $0 + $1.replacement.utf8.count - $1.range.count }
    return [UInt8](unsafeUninitializedCapacity: max(0, text.count + growth)) { out, count in
      text.withUnsafeBufferPointer { from in
        guard let source = from.baseAddress, let target = out.baseAddress else { return }
        var at = 0
        for edit in edits {
          (target + count).initialize(from: source + at, count: edit.range.lowerBound - at)
          count += edit.range.lowerBound - at
          var replacement = edit.replacement
          replacement.withUTF8 { bytes in
            if let first = bytes.baseAddress { (target + count).initialize(from: first, count: bytes.count) }
          }
          count += replacement.utf8.count
          at = edit.range.upperBound
        }
        (target + count).initialize(from: source + at, count: from.count - at)
        count += from.count - at
      }
    }
  }

  /// Where ranges of the text lie after the edits, each of which lies inside a range.
  static func shift(_ ranges: [Range<Int>], by edits: [Edit]) -> [Range<Int>] {
    var offset = 0
    var next = 0
    return ranges.map { range in
      let start = range.lowerBound + offset
      while next < edits.count, edits[next].range.upperBound <= range.upperBound {
        offset += edits[next].replacement.utf8.count - edits[next].range.count
        next += 1
      }
      return start..<(range.upperBound + offset)
    }
  }

  /// The offset in the text before the edits of an offset behind them.
  static func original(of offset: Int, under edits: [Edit]) -> Int {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      if offset < start { break }
      if offset < start + edit.replacement.utf8.count { return edit.range.lowerBound }
      shift += edit.replacement.utf8.count - edit.range.count
    }
    return offset - shift
  }
}

/// Lines and columns of ascending offsets, found while walking through a text once.
struct PositionTracker {
  private let view: TextView
  private var line = 1
  private var at = 0
  /// Scalars between the line's start and `at`.
  private var column = 0

  init(_ view: TextView) { self.view = view }

  /// The place of an offset not before the last one asked for; as `LineMap` counts.
  mutating func position(at offset: Int) -> SourcePosition {
    let base = view.base
    while at < offset {
      // Eight bytes without CR or LF at a time: (x ^ c) has a zero byte where c stands.
      if at + 8 <= offset {
        let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
        let feeds = word ^ 0x0A0A_0A0A_0A0A_0A0A
        let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
        let zeros =
          ((feeds &- 0x0101_0101_0101_0101) & ~feeds | (returns &- 0x0101_0101_0101_0101) & ~returns)
          & 0x8080_8080_8080_8080
        if zeros == 0 {
          // Continuation bytes have their high bit set and the next one clear.
          let continuations = word & ~(word << 1) & 0x8080_8080_8080_8080
          column += 8 - continuations.nonzeroBitCount
          at += 8
          continue
        }
      }
      let byte = base[at]
      at += 1
      if byte == 0x0A || byte == 0x0D && view.byte(at) != 0x0A {
        line += 1
        column = 0
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    var column = column + 1
    if line == 1, offset >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { column -= 1 }
    return SourcePosition(line: line, column: column, byte: offset)
  }
}

/// Finds bytes that are no UTF-8.
enum UTF8Check {
  /// Offsets of bad bytes, at most `limit` of them.
  ///
  /// O(n).
  static func invalid(_ text: [UInt8], limit: Int) -> [Int] {
    var found: [Int] = []
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var at = 0
      while at < buffer.count {
        if at + 8 <= buffer.count,
          UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at += 8
          continue
        }
        if base[at] < 0x80 {
          at += 1
          continue
        }
        // Two-byte letters are the most of what is not ASCII.
        if base[at] >= 0xC2, base[at] < 0xE0, at + 1 < buffer.count, base[at + 1] & 0xC0 == 0x80 {
          at += 2
          continue
        }
        let (value, length) = TextView.decode(base, at, buffer.count)
        if value == TextView.invalid {
          found.append(at)
          if found.count >= limit { return }
        }
        at += length
      }
    }
    return found
  }
}
