/// Remembers the line at which a 64-bit fingerprint was first seen, with a value beside it where asked for: 12 or 16
/// bytes a slot, at most four fifths full.
///
/// With n fingerprints the chance of any false match is about n² / 2⁶⁵: one in 150 million for 500,000 units.
struct FingerprintTable {
  /// A part that grows alone, so that growing needs little memory beside the table.
  private struct Shard {
    var keys: [UInt64] = []
    var lines: [UInt32] = []
    var values: [UInt32] = []
    var count = 0

    /// The first slot to look at: the key's middle bits spread over the slots.
    @inline(__always)
    static func slot(_ key: UInt64, _ size: Int) -> Int {
      Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* UInt64(size)) >> 32)
    }

    mutating func grow(_ holdsValues: Bool) {
      let size = max(16, keys.count + keys.count / 3)
      var more = Shard()
      more.keys = [UInt64](repeating: 0, count: size)
      more.lines = [UInt32](repeating: 0, count: size)
      if holdsValues { more.values = [UInt32](repeating: 0, count: size) }
      more.count = count
      for index in keys.indices where keys[index] != 0 {
        var at = Shard.slot(keys[index], size)
        while more.keys[at] != 0 { at = at + 1 == size ? 0 : at + 1 }
        more.keys[at] = keys[index]
        more.lines[at] = lines[index]
        if holdsValues { more.values[at] = values[index] }
      }
      self = more
    }
  }

  private let holdsValues: Bool
  private var shards = [Shard](repeating: Shard(), count: 128)

  /// An empty table.
  init(holdsValues: Bool = false) { self.holdsValues = holdsValues }

  /// Where the fingerprint was seen before, and the value given then; else nil, and it is remembered. O(1).
  mutating func first(of key: UInt64, line: Int, value: UInt32 = 0) -> (line: Int, value: UInt32)? {
    let key = key == 0 ? 1 : key
    let shard = Int(truncatingIfNeeded: key >> 57)
    if shards[shard].count * 5 >= shards[shard].keys.count * 4 { shards[shard].grow(holdsValues) }
    let size = shards[shard].keys.count
    var at = Shard.slot(key, size)
    while shards[shard].keys[at] != 0 {
      if shards[shard].keys[at] == key {
        return (Int(shards[shard].lines[at]), holdsValues ? shards[shard].values[at] : 0)
      }
      at = at + 1 == size ? 0 : at + 1
    }
    shards[shard].keys[at] = key
    shards[shard].lines[at] = UInt32(clamping: line)
    if holdsValues { shards[shard].values[at] = value }
    shards[shard].count += 1
    return nil
  }
}
