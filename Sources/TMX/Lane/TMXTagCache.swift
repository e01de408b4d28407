import XMLStream

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Attributes of the start tags seen last, by the tags' very bytes: most tags of a memory come again and again. Values
/// are kept in the same way, each alone.
///
/// Behind pointers, as every unit asks several times.
final class TMXTagCache {
  struct Tag {
    var hash: UInt64 = 0
    var bytes: [UInt8] = []
    var attributes: [XMLAttribute] = []
    var language = ""
  }

  struct Value {
    var hash: UInt64 = 0
    var text = ""
  }

  private static let size = 64
  private let tags: UnsafeMutablePointer<Tag>
  private let values: UnsafeMutablePointer<Value>

  init() {
    tags = .allocate(capacity: TMXTagCache.size)
    tags.initialize(repeating: Tag(), count: TMXTagCache.size)
    values = .allocate(capacity: TMXTagCache.size)
    values.initialize(repeating: Value(), count: TMXTagCache.size)
  }

  deinit {
    tags.deinitialize(count: TMXTagCache.size).deallocate()
    values.deinitialize(count: TMXTagCache.size).deallocate()
  }

  /// The place of a tag with these bytes, and whether it is there.
  @inline(__always)
  func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ salt: UInt64) -> (slot: UnsafeMutablePointer<Tag>, hit: Bool) {
    let hash = TMXTagCache.hash(bytes, salt)
    let slot = tags + Int(truncatingIfNeeded: hash >> 58)
    guard slot.pointee.hash == hash, slot.pointee.bytes.count == bytes.count else { return (slot, false) }
    let isSame = slot.pointee.bytes.withUnsafeBufferPointer { known in
      guard let a = known.baseAddress, let b = bytes.baseAddress else { return true }
      return memcmp(a, b, bytes.count) == 0
    }
    return (slot, isSame)
  }

  /// Keeps a tag.
  func keep(
    _ slot: UnsafeMutablePointer<Tag>, _ bytes: UnsafeBufferPointer<UInt8>, _ salt: UInt64,
    _ attributes: [XMLAttribute], _ language: String
  ) {
    slot.pointee = Tag(
      hash: TMXTagCache.hash(bytes, salt), bytes: Array(bytes), attributes: attributes, language: language)
  }

  /// A text, the same storage for the same bytes where they came lately. The bytes are UTF-8.
  @inline(__always)
  func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Up to 15 bytes a String holds itself.
    if bytes.count < 16 || bytes.count > 64 { return String(decoding: bytes, as: UTF8.self) }
    let hash = TMXTagCache.hash(bytes, 0)
    let slot = values + Int(truncatingIfNeeded: hash >> 58)
    if slot.pointee.hash == hash {
      let isSame = slot.pointee.text.utf8.withContiguousStorageIfAvailable { known in
        guard known.count == bytes.count, let a = known.baseAddress, let b = bytes.baseAddress else { return false }
        return memcmp(a, b, known.count) == 0
      }
      if isSame == true { return slot.pointee.text }
    }
    let made = String(decoding: bytes, as: UTF8.self)
    slot.pointee = Value(hash: hash, text: made)
    return made
  }

  /// Eight bytes at a time; good enough to find a slot, as bytes are compared all the same.
  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ salt: UInt64) -> UInt64 {
    var value = salt ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + 8 <= raw.count {
      value = (value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
      value ^= value >> 32
      at += 8
    }
    while at < raw.count {
      value = (value ^ UInt64(raw[at])) &* 0x100_0000_01B3
      at += 1
    }
    return value &* 0xC4CE_B9FE_1A85_EC53
  }
}
