import XMLStream

/// Tells which elements of a text with runs (18.4.8, 18.3.1.53) hold what is shown: `t` itself and that of runs (`r`), not
/// that of phonetic runs (`rPh`), which say how a name is read.
struct CellText {
  /// The depth of the element that holds the text, 1 for the root.
  let base: Int
  private var isRun = false
  /// Whether what the parser gives now is shown.
  private(set) var isOpen = false

  init(base: Int) { self.base = base }

  private static let text = XMLRawName.key("t")
  private static let run = XMLRawName.key("r")

  @inline(__always)
  mutating func enter(_ name: XMLRawName, _ depth: Int) {
    if depth == base + 1 {
      isRun = name.key == CellText.run
      isOpen = name.key == CellText.text
    } else if depth == base + 2 {
      isOpen = isRun && name.key == CellText.text
    }
  }

  @inline(__always)
  mutating func leave(_ depth: Int) { isOpen = false }

  // MARK: - Escapes

  /// A text with its escapes undone: `_x000D_` is the UTF-16 unit 000D, `_x005F_` the line that begins one (22.9.2.19). O(n).
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard let unit = escape(bytes, at) else {
        out.append(bytes[at])
        at += 1
        continue
      }
      at += 7
      var scalar = Unicode.Scalar(unit)
      if scalar == nil, 0xD800..<0xDC00 ~= unit, let low = escape(bytes, at), 0xDC00..<0xE000 ~= low {
        scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
        at += 7
      }
      // Half of a pair is no letter.
      out += String(scalar ?? "\u{FFFD}").utf8
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The unit of the escape `_xHHHH_` that begins at an index; nil where none does. O(1).
  static func escape<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, _ start: Int) -> UInt16?
  where Bytes.Index == Int {
    guard start + 7 <= bytes.endIndex, bytes[start] == UInt8(ascii: "_"), bytes[start + 1] == UInt8(ascii: "x"),
      bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for index in start + 2..<start + 6 {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(bytes[index] - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
        unit = unit << 4 | UInt16(bytes[index] & 0x0F + 9)
      default: return nil
      }
    }
    return unit
  }
}
