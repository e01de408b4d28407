/// A 128-bit fingerprint of bytes, for keys of caches and for damage: fast, not for secrets.
///
/// Two lanes of multiplications folded to 64 bits, 16 bytes a round each. The same on machines of either byte order.
public struct ContentHash: Sendable {
  private var lanes: (UInt64, UInt64) = (0x9E37_79B9_7F4A_7C15, 0xD1B5_4A32_D192_ED03)

  /// An empty fingerprint.
  public init() {}

  /// Adds some bytes, told apart from those before. O(n).
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    mix(UInt64(bytes.count), 0x8000_0000_0000_0000)
    var at = 0
    while at + 16 <= bytes.count {
      mix(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)))
      at += 16
    }
    var rest: (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 0
    while at < bytes.count {
      if shift < 64 { rest.0 |= UInt64(bytes[at]) << shift } else { rest.1 |= UInt64(bytes[at]) << (shift - 64) }
      shift += 8
      at += 1
    }
    if shift > 0 { mix(rest.0, rest.1) }
  }

  /// Adds some bytes.
  public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Adds a text.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  private mutating func mix(_ a: UInt64, _ b: UInt64) {
    let first = (a ^ lanes.0).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    let second = (b ^ lanes.1).multipliedFullWidth(by: a ^ 0x8EBC_6AF0_9C88_C6E3)
    lanes.0 = (first.high ^ first.low) &+ lanes.0 &* 0x9FB2_1C65_1E98_DF25
    lanes.1 = (second.high ^ second.low) &+ lanes.1 &* 0xA076_1D64_78BD_642F
  }

  /// The fingerprint of what was added.
  public var value: (UInt64, UInt64) {
    var end = self
    end.mix(lanes.1, lanes.0)
    end.mix(end.lanes.1, end.lanes.0)
    return end.lanes
  }

  /// The fingerprint in 32 hexadecimal digits.
  public var hex: String {
    let (a, b) = value
    return [a, b].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// The fingerprint of some bytes.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
    var hash = ContentHash()
    hash.add(bytes)
    return hash.value
  }
}
