/// Fingerprints of bytes: eight at a time by a 128-bit product (as wyhash does), the same in every run.
enum Fingerprint64 {
  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var value = UInt64(raw.count) &* 0x8EBC_6AF0_9C88_C6E3
    var at = 0
    while at + 8 <= raw.count {
      value = mix(value, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var last: UInt64 = 0
    while at < raw.count {
      last = last << 8 | UInt64(raw[at])
      at += 1
    }
    return mix(value, last)
  }

  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0) }
  }
}
