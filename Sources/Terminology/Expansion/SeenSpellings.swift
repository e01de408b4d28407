/// Which spellings a concept has already, by fingerprint: one table for all concepts, cleared between them.
///
/// A class: plans of many concepts share it, one at a time.
final class SeenSpellings {
  private struct Slot {
    var key: UInt64 = 0
    var round: UInt32 = 0
    var value: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var round: UInt32 = 1
  private var count = 0

  /// Forgets everything. O(1).
  func clear() {
    round &+= 1
    count = 0
    if round == 0 {
      slots = [Slot](repeating: Slot(), count: slots.count)
      round = 1
    }
  }

  /// What is known of a fingerprint.
  func value(_ key: UInt64) -> Int? {
    let slot = slots[place(of: key)]
    return slot.round == round ? Int(slot.value) : nil
  }

  /// Notes a value, in the place of an older one.
  func set(_ key: UInt64, _ value: Int) {
    let at = place(of: key)
    if slots[at].round != round {
      count += 1
      if count * 2 > slots.count { return grow(adding: key, value) }
    }
    slots[at] = Slot(key: key, round: round, value: Int32(value))
  }

  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[at].round == round, slots[at].key != key { at = (at + 1) & mask }
    return at
  }

  private func grow(adding key: UInt64, _ value: Int) {
    let old = slots.filter { $0.round == round }
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in old { slots[place(of: slot.key)] = slot }
    slots[place(of: key)] = Slot(key: key, round: round, value: Int32(value))
  }
}
