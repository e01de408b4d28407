/// Remembers the line at which a 64-bit fingerprint was first seen, with a value beside it where asked for: 12 or 16
/// bytes a slot, at most six sevenths full.
///
/// With n fingerprints the chance of any false match is about n² / 2⁶⁵: one in 150 million for 500,000 units.
final class FingerprintTable {
  /// A part that grows alone, so that growing needs little memory beside the table. A slot is the key's two halves, the
  /// line, and the value: one piece, as each look-up is a walk to far memory.
  private struct Shard {
    var slots: UnsafeMutablePointer<UInt32>?
    var size = 0
    var count = 0
  }

  private static let shardCount = 128
  private let shards: UnsafeMutablePointer<Shard>
  private let width: Int

  /// An empty table.
  init(holdsValues: Bool = false) {
    width = holdsValues ? 4 : 3
    shards = .allocate(capacity: FingerprintTable.shardCount)
    shards.initialize(repeating: Shard(), count: FingerprintTable.shardCount)
  }

  deinit {
    for index in 0..<FingerprintTable.shardCount { shards[index].slots?.deallocate() }
    shards.deallocate()
  }

  /// Where the fingerprint was seen before, and the value given then; else nil, and it is remembered. O(1).
  func first(of key: UInt64, line: Int, value: UInt32 = 0) -> (line: Int, value: UInt32)? {
    let key = key == 0 ? 1 : key
    let shard = shards + Int(truncatingIfNeeded: key >> 57)
    if shard.pointee.count * 7 >= shard.pointee.size * 6 { grow(shard) }
    guard let slot = slot(of: key, in: shard.pointee) else { return nil }
    if slot[0] | slot[1] != 0 { return (Int(slot[2]), width == 4 ? slot[3] : 0) }
    slot[0] = UInt32(truncatingIfNeeded: key)
    slot[1] = UInt32(truncatingIfNeeded: key >> 32)
    slot[2] = UInt32(clamping: line)
    if width == 4 { slot[3] = value }
    shard.pointee.count += 1
    return nil
  }

  /// The key's slot, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64, in shard: Shard) -> UnsafeMutablePointer<UInt32>? {
    guard let slots = shard.slots else { return nil }
    let (low, high) = (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
    // The low half spread over the slots.
    var at = Int(truncatingIfNeeded: (UInt64(low) &* UInt64(shard.size)) >> 32)
    while true {
      let slot = slots + at * width
      if slot[0] == low && slot[1] == high || slot[0] | slot[1] == 0 { return slot }
      at = at + 1 == shard.size ? 0 : at + 1
    }
  }

  private func grow(_ shard: UnsafeMutablePointer<Shard>) {
    let old = shard.pointee
    let size = max(16, old.size + old.size / 4)
    let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: size * width)
    slots.initialize(repeating: 0, count: size * width)
    shard.pointee = Shard(slots: slots, size: size, count: old.count)
    guard let from = old.slots else { return }
    for index in 0..<old.size {
      let slot = from + index * width
      let key = UInt64(slot[1]) << 32 | UInt64(slot[0])
      if key != 0, let place = self.slot(of: key, in: shard.pointee) { place.update(from: slot, count: width) }
    }
    from.deallocate()
  }
}
