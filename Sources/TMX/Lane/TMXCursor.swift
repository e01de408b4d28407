import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a unit is not taken by the fast lane.
enum TMXLaneStop: Error {
  /// Something that the XML parser must look at.
  case refused
  /// The window ends within the unit.
  case more
}

/// Walks over UTF-8 bytes that end with zeros, and checks on its way all that XML 1.0 asks of text.
struct TMXCursor {
  /// The next byte.
  var at: UnsafePointer<UInt8>
  /// Behind the last byte.
  let end: UnsafePointer<UInt8>
  private var mark: UnsafePointer<UInt8>
  private var position: SourcePosition

  /// Starts at a place.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ position: SourcePosition, fallback: UnsafePointer<UInt8>) {
    at = bytes.baseAddress ?? fallback
    end = at + bytes.count
    mark = at
    self.position = position
  }

  /// What a byte that does not fit means.
  var stop: TMXLaneStop { at >= end ? .more : .refused }

  /// Where the next byte stands. O(bytes since the last call).
  mutating func place() -> SourcePosition {
    TMXCursor.advance(&position, mark, at - mark)
    mark = at
    return position
  }

  /// Moves a place over bytes.
  static func advance(_ place: inout SourcePosition, _ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let end = bytes + count
    var from = bytes
    while from < end, let found = memchr(from, 0x0A, end - from) {
      from = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
      place.line += 1
      place.column = 1
    }
    var scalars = 0
    while from < end {
      scalars &+= from.pointee & 0xC0 != 0x80 ? 1 : 0
      from += 1
    }
    place.column += scalars
    place.byte += count
  }

  /// Takes bytes known beforehand.
  @inline(__always)
  mutating func expect(_ text: StaticString) throws(TMXLaneStop) {
    let start = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount {
      if at.pointee != start[index] { throw stop }
      at += 1
    }
  }

  /// Passes white space.
  @inline(__always)
  mutating func skipSpace() {
    while at.pointee == 0x20 || at.pointee == 0x0A || at.pointee == 0x09 || at.pointee == 0x0D { at += 1 }
  }

  /// Passes a character of several bytes.
  @inline(__always)
  private mutating func skipScalar() throws(TMXLaneStop) {
    let lead = at.pointee
    at += 1
    let second = at.pointee
    if second & 0xC0 != 0x80 { throw stop }
    at += 1
    if lead < 0xE0 {
      if lead < 0xC2 { throw .refused }
      return
    }
    let third = at.pointee
    if third & 0xC0 != 0x80 { throw stop }
    at += 1
    if lead < 0xF0 {
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { throw .refused }
      if lead == 0xEF, second == 0xBF, third > 0xBD { throw .refused }
      return
    }
    if lead > 0xF4 || lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { throw .refused }
    if at.pointee & 0xC0 != 0x80 { throw stop }
    at += 1
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether each of eight bytes is plain ASCII that needs no look.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    func has(_ byte: UInt64) -> UInt64 {
      let word = word ^ (byte &* ones)
      return (word &- ones) & ~word
    }
    let small = (word &- (0x20 &* ones)) & ~word
    return (small | has(0x3C) | has(0x26) | has(0x5D) | word) & highs == 0
  }

  /// Passes text up to the next `<`.
  ///
  /// - Returns: whether it holds references or carriage returns, and so is not what it stands for.
  mutating func skipText() throws(TMXLaneStop) -> Bool {
    var isCoded = false
    while true {
      while end - at >= 8 {
        let word = UnsafeRawPointer(at).loadUnaligned(as: UInt64.self)
        if !TMXCursor.isPlain(word) { break }
        at += 8
      }
      // At most eight bytes, then by eights again.
      var left = 8
      while left > 0 {
        left -= 1
        let byte = at.pointee
        switch byte {
        case 0x3C: return isCoded
        case 0x26, 0x0D:
          isCoded = true
          at += 1
        case 0x5D:
          if at[1] == 0x5D && at[2] == 0x3E { throw .refused }
          if at + 2 >= end { throw .more }
          at += 1
        case 0x09, 0x0A, 0x20...0x7F: at += 1
        case 0x80...: try skipScalar()
        default: throw stop
        }
      }
    }
  }

  /// Passes an attribute's value up to its quotation mark.
  ///
  /// - Returns: whether it holds references.
  mutating func skipValue(_ quote: UInt8) throws(TMXLaneStop) -> Bool {
    var isCoded = false
    while true {
      let byte = at.pointee
      if byte == quote { return isCoded }
      switch byte {
      case 0x3C: throw .refused
      case 0x26:
        isCoded = true
        at += 1
      case 0x20...0x7F: at += 1
      case 0x80...: try skipScalar()
      default: throw stop
      }
    }
  }

  /// Resolves references to characters and the five entities, and makes CR LF one line feed.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]
  ) throws(TMXLaneStop) {
    out.removeAll(keepingCapacity: true)
    var at = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == 0x0D {
        guard at < text.count, text[at] == 0x0A else { throw .refused }
        continue
      }
      guard byte == 0x26 else {
        out.append(byte)
        continue
      }
      guard let semicolon = text[at...].prefix(12).firstIndex(of: 0x3B) else { throw .refused }
      let name = UnsafeBufferPointer(rebasing: text[at..<semicolon])
      at = semicolon + 1
      if name.first == 0x23 {
        guard let scalar = character(name.dropFirst()) else { throw .refused }
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else if name.elementsEqual("amp".utf8) {
        out.append(0x26)
      } else if name.elementsEqual("lt".utf8) {
        out.append(0x3C)
      } else if name.elementsEqual("gt".utf8) {
        out.append(0x3E)
      } else if name.elementsEqual("quot".utf8) {
        out.append(0x22)
      } else if name.elementsEqual("apos".utf8) {
        out.append(0x27)
      } else {
        throw .refused
      }
    }
  }

  /// The character that a reference names by its number; nil where XML cannot hold it.
  private static func character(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    var digits = digits
    let isHex = digits.first == UInt8(ascii: "x")
    if isHex { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count < 9 else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      switch byte {
      case 0x30...0x39: value = value &* (isHex ? 16 : 10) &+ UInt32(byte - 0x30)
      case 0x41...0x46 where isHex, 0x61...0x66 where isHex: value = value &* 16 &+ UInt32(byte | 0x20) - 0x57
      default: return nil
      }
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return scalar
    default: return nil
    }
  }
}
