import TextCore
import XMLStream

/// A document without the characters that XML forbids: control characters and references to them, as exports of
/// databases leave them. All else goes through as it is, in one pass.
final class MendedSource: XMLByteSource {
  private let source: any XMLByteSource
  /// Characters that were left out.
  private(set) var removed = 0
  /// The line of the first of them.
  private(set) var firstLine = 0

  private var line = 1
  /// Bytes of a character: two in UTF-16, else one; nil before the first piece.
  private var width: Int?
  private var isBigEndian = false
  private var piece = [UInt8](repeating: 0, count: 1 << 16)
  private var out: [UInt8] = []
  private var at = 0
  private var isDone = false
  /// The beginning of a reference, or half a character, that the next piece goes on with.
  private var rest: [UInt8] = []

  init(_ source: any XMLByteSource) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    while at == out.count {
      if isDone { return 0 }
      try fill()
    }
    let count = min(buffer.count, out.count - at)
    out.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + count])) }
    at += count
    return count
  }

  private func fill() throws(InputError) {
    var failure: InputError?
    let count = piece.withUnsafeMutableBytes { buffer in
      do throws(InputError) { return try source.read(into: buffer) } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    isDone = count == 0
    out.removeAll(keepingCapacity: true)
    at = 0
    let bytes = rest + piece[..<count]
    rest = []
    if width == nil {
      // Two bytes tell how the document is coded.
      if bytes.count < 2, !isDone {
        rest = bytes
        return
      }
      sniff(bytes)
    }
    bytes.withUnsafeBufferPointer { mend($0) }
  }

  private func sniff(_ bytes: [UInt8]) {
    let head = Array(bytes.prefix(2))
    isBigEndian = head == [0xFE, 0xFF] || head == [0, 0x3C]
    width = isBigEndian || head == [0xFF, 0xFE] || head == [0x3C, 0] ? 2 : 1
  }

  private func mend(_ bytes: UnsafeBufferPointer<UInt8>) {
    let width = width ?? 1
    func unit(_ at: Int) -> UInt32 {
      if width == 1 { return UInt32(bytes[at]) }
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    let end = bytes.count - bytes.count % width
    var from = 0
    var here = 0
    func leaveOut(_ count: Int) {
      out += bytes[from..<here]
      here += count
      from = here
      removed += 1
      if removed == 1 { firstLine = line }
    }
    while here < end {
      let value = unit(here)
      if value >= 0x20, value != 0x26 {
        here += width
      } else if value == 0x26 {
        switch reference(from: here, end, width, unit) {
        case .none: here += width
        case .some(0):
          // It may end in the next piece.
          if isDone { here += width } else { return keep(bytes, from, here) }
        case .some(let length): leaveOut(length)
        }
      } else if MendedSource.isForbidden(value) {
        leaveOut(width)
      } else {
        if value == 0x0A { line += 1 }
        here += width
      }
    }
    keep(bytes, from, here)
  }

  /// Lets what is done go, and holds back what the next piece goes on with.
  private func keep(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ here: Int) {
    out += bytes[from..<here]
    if isDone { out += bytes[here...] } else { rest = Array(bytes[here...]) }
  }

  /// How long a reference to a forbidden character is; 0 where the bytes end in the midst of a reference.
  private func reference(from start: Int, _ end: Int, _ width: Int, _ unit: (Int) -> UInt32) -> Int? {
    var at = start + width
    guard at < end else { return 0 }
    guard unit(at) == 0x23 else { return nil }
    at += width
    guard at < end else { return 0 }
    let isHex = unit(at) == 0x78
    if isHex { at += width }
    var value: UInt32 = 0
    var digits = 0
    while at < end {
      let letter = unit(at)
      at += width
      if letter == 0x3B { return digits > 0 && MendedSource.isForbidden(value) ? at - start : nil }
      let digit: UInt32
      switch letter {
      case 0x30...0x39: digit = letter - 0x30
      case 0x41...0x46 where isHex: digit = letter - 0x37
      case 0x61...0x66 where isHex: digit = letter - 0x57
      default: return nil
      }
      value = min(0x11_0000, value * (isHex ? 16 : 10) + digit)
      digits += 1
      if digits > 12 { return nil }
    }
    return 0
  }

  /// What XML 1.0 has no place for, however it is written.
  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 9, 0x0A, 0x0D: false
    case 0..<0x20, 0xD800...0xDFFF, 0xFFFE, 0xFFFF, 0x11_0000...: true
    default: false
    }
  }
}
