/// Remembers the line at which a 64-bit fingerprint was first seen, with a value beside it: 16 bytes a slot, at most
/// two thirds full.
///
/// With n fingerprints the chance of any false match is about n² / 2⁶⁵: one in 150 million for 500,000 units.
struct FingerprintTable {
  private struct Slot {
    var key: UInt64
    var line: UInt32
    var value: UInt32
  }

  private var slots = [Slot](repeating: Slot(key: 0, line: 0, value: 0), count: 1024)
  private(set) var count = 0

  /// Where the fingerprint was seen before, and the value given then; else nil, and it is remembered. O(1).
  mutating func first(of key: UInt64, line: Int, value: UInt32 = 0) -> (line: Int, value: UInt32)? {
    if count * 3 > slots.count * 2 { grow() }
    let key = key == 0 ? 1 : key
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    while slots[at].key != 0 {
      if slots[at].key == key { return (Int(slots[at].line), slots[at].value) }
      at = (at + 1) & mask
    }
    slots[at] = Slot(key: key, line: UInt32(clamping: line), value: value)
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, line: 0, value: 0), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.key != 0 {
      var at = Int(truncatingIfNeeded: slot.key) & mask
      while slots[at].key != 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }
}
