/// Remembers the line at which a 64-bit fingerprint was first seen: 12 bytes a slot, at most two thirds full.
///
/// With n fingerprints the chance of any false match is about n² / 2⁶⁵: one in 150 million for 500,000 units.
struct FingerprintTable {
  private var keys: [UInt64]
  private var lines: [UInt32]
  private(set) var count = 0

  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    lines = [UInt32](repeating: 0, count: 1024)
  }

  /// The line where the fingerprint was seen before; else nil, and it is remembered with this line. O(1).
  mutating func firstLine(of key: UInt64, line: Int) -> Int? {
    if count * 3 > keys.count * 2 { grow() }
    let key = key == 0 ? 1 : key
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key) & mask
    while keys[at] != 0 {
      if keys[at] == key { return Int(lines[at]) }
      at = (at + 1) & mask
    }
    keys[at] = key
    lines[at] = UInt32(clamping: line)
    count += 1
    return nil
  }

  private mutating func grow() {
    let (oldKeys, oldLines) = (keys, lines)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    lines = [UInt32](repeating: 0, count: oldKeys.count * 2)
    let mask = keys.count - 1
    for (key, line) in zip(oldKeys, oldLines) where key != 0 {
      var at = Int(truncatingIfNeeded: key) & mask
      while keys[at] != 0 { at = (at + 1) & mask }
      keys[at] = key
      lines[at] = line
    }
  }
}
