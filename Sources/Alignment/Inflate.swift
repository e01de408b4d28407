import TextCore

/// Unpacks gzip files (RFC 1952, deflate RFC 1951), as dictd's `.dict.dz` are. Zlib itself belongs to another room.
struct Inflate {
  private let data: [UInt8]
  private var at: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var out: [UInt8] = []

  /// More than this is not unpacked.
  static let limit = 1 << 30

  /// The content of a gzip file.
  ///
  /// - Throws: `InputError` of kind `syntax` where it is damaged or cut off.
  static func gzip(_ data: [UInt8]) throws(InputError) -> [UInt8] {
    let damaged = InputError(.syntax, "the compressed file is damaged or cut off", expected: "gzip data")
    guard let start = header(data) else { throw damaged }
    var inflate = Inflate(data: data, at: start)
    guard inflate.run() else { throw damaged }
    return inflate.out
  }

  private init(data: [UInt8], at: Int) {
    self.data = data
    self.at = at
  }

  private static func header(_ data: [UInt8]) -> Int? {
    guard data.count > 18, data[0] == 0x1F, data[1] == 0x8B, data[2] == 8 else { return nil }
    let flags = data[3]
    var at = 10
    if flags & 4 != 0 { at += 2 + Int(data[at]) + Int(data[at + 1]) << 8 }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while at < data.count, data[at] != 0 { at += 1 }
      at += 1
    }
    if flags & 2 != 0 { at += 2 }
    return at < data.count ? at : nil
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard at < data.count else { return nil }
      bits |= UInt32(data[at]) << UInt32(bitCount)
      at += 1
      bitCount += 8
    }
    let value = bits & (UInt32(1) << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  /// A canonical Huffman code: how many codes of each length, and the symbols in the order of codes.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var starts = [Int](repeating: 0, count: 16)
      for length in 1..<15 { starts[length + 1] = starts[length] + counts[length] }
      symbols = Array(repeating: 0, count: counts.reduce(0, +))
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[starts[length]] = symbol
        starts[length] += 1
      }
    }
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func run() -> Bool {
    while true {
      guard let last = take(1), let kind = take(2), out.count <= Inflate.limit else { return false }
      switch kind {
      case 0: guard stored() else { return false }
      case 1: guard block(Inflate.fixedLiterals, Inflate.fixedDistances) else { return false }
      case 2:
        guard let (literals, distances) = codes(), block(literals, distances) else { return false }
      default: return false
      }
      if last == 1 { return true }
    }
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard at + 4 <= data.count else { return false }
    let size = Int(data[at]) | Int(data[at + 1]) << 8
    at += 4
    guard at + size <= data.count else { return false }
    out += data[at..<at + size]
    at += size
    return true
  }

  private mutating func codes() -> (Code, Code)? {
    guard let literalCount = take(5), let distanceCount = take(5), let lengthCount = take(4) else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<lengthCount + 4 {
      guard let length = take(3) else { return nil }
      lengths[Inflate.order[index]] = length
    }
    let code = Code(lengths)
    var all: [Int] = []
    let whole = literalCount + 257 + distanceCount + 1
    while all.count < whole {
      guard let next = symbol(code) else { return nil }
      switch next {
      case 0..<16: all.append(next)
      case 16:
        guard let previous = all.last, let more = take(2) else { return nil }
        all += Array(repeating: previous, count: more + 3)
      default:
        guard let more = take(next == 17 ? 3 : 7) else { return nil }
        all += Array(repeating: 0, count: more + (next == 17 ? 3 : 11))
      }
    }
    guard all.count == whole else { return nil }
    return (Code(Array(all[..<(literalCount + 257)])), Code(Array(all[(literalCount + 257)...])))
  }

  private mutating func block(_ literals: Code, _ distances: Code) -> Bool {
    while true {
      guard let next = symbol(literals), out.count <= Inflate.limit else { return false }
      if next < 256 {
        out.append(UInt8(next))
        continue
      }
      if next == 256 { return true }
      let index = next - 257
      guard index < Inflate.lengthBase.count, let extra = take(Inflate.lengthExtra[index]) else { return false }
      let length = Inflate.lengthBase[index] + extra
      guard let place = symbol(distances), place < Inflate.distanceBase.count,
        let more = take(Inflate.distanceExtra[place])
      else { return false }
      let distance = Inflate.distanceBase[place] + more
      guard distance <= out.count else { return false }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
  }

  // RFC 1951, 3.2.5 to 3.2.7.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthExtra = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceExtra = (0..<30).map { $0 < 2 ? 0 : $0 / 2 - 1 }
  private static let fixedLiterals = Code((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Code(Array(repeating: 5, count: 30))
}
