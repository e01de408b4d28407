/// UTF-8 read scalar by scalar in both directions; each ill-formed byte reads as U+FFFD.
struct ScalarBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The scalar at an offset below `count`, and the offset behind it.
  @inline(__always) func scalar(at offset: Int) -> (value: UInt32, next: Int) {
    let first = bytes[offset]
    return first < 0x80 ? (UInt32(first), offset + 1) : long(at: offset, first)
  }

  /// The scalar that ends at an offset above 0, and where it starts.
  @inline(__always) func scalar(before offset: Int) -> (value: UInt32, start: Int) {
    let last = bytes[offset - 1]
    return last < 0x80 ? (UInt32(last), offset - 1) : long(before: offset)
  }

  private func long(at offset: Int, _ first: UInt8) -> (value: UInt32, next: Int) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, first < 0xF5, offset + length <= bytes.count else { return (0xFFFD, offset + 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      guard bytes[offset + index] & 0xC0 == 0x80 else { return (0xFFFD, offset + 1) }
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, value <= 0x10FFFF, value & 0xFFFF_F800 != 0xD800 else { return (0xFFFD, offset + 1) }
    return (value, offset + length)
  }

  private func long(before offset: Int) -> (value: UInt32, start: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return found.next == offset ? (found.value, start) : (0xFFFD, offset - 1)
  }

  /// A range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.lowerBound < range.upperBound {
      let (value, next) = scalar(at: range.lowerBound)
      guard ByteText.isSpace(value) else { break }
      range = next..<max(next, range.upperBound)
    }
    while range.lowerBound < range.upperBound {
      let (value, before) = scalar(before: range.upperBound)
      guard ByteText.isSpace(value) else { break }
      range = range.lowerBound..<before
    }
    return range
  }

  /// Whether a scalar begins at an offset, or the text ends there.
  @inline(__always) func isBoundary(_ offset: Int) -> Bool {
    offset >= count || bytes[offset] & 0xC0 != 0x80 || !isWithin(offset)
  }

  private func isWithin(_ offset: Int) -> Bool {
    var start = offset - 1
    while start > 0, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && scalar(at: start).next > offset
  }
}
