/// Scalars sorted into classes that no set of a list tells apart: what automata take as their letters.
struct ScalarClasses: Sendable {
  /// What a class is at a place.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let word = Traits(rawValue: 1)
    static let transparent = Traits(rawValue: 2)
    static let lineEnd = Traits(rawValue: 4)
    static let carriageReturn = Traits(rawValue: 8)
    static let lineFeed = Traits(rawValue: 16)
  }

  /// How many classes there are.
  let count: Int
  /// The traits of each class.
  let traits: [Traits]
  /// The classes of each set of the list, one bit each, `words` words a set.
  let members: [UInt64]
  let words: Int
  private let pages: [UInt16]
  private let cells: [UInt16]

  /// Sorts. O(total ranges x sets / 64).
  init(_ sets: [ScalarSet]) {
    let own: [ScalarSet] = [.word, .transparent, .lineEnd, ScalarSet(0x0D), ScalarSet(0x0A)]
    let all = own + sets
    var events: [(at: UInt32, set: Int)] = []
    for (index, set) in all.enumerated() {
      for range in set.ranges {
        events.append((range.lowerBound, index))
        events.append((range.upperBound + 1, index))
      }
    }
    events.sort { $0.at < $1.at }
    var signature = [UInt64](repeating: 0, count: (all.count + 63) / 64)
    var ids: [[UInt64]: UInt16] = [:]
    var signatures: [[UInt64]] = []
    var intervals: [(start: UInt32, id: UInt16)] = []
    var event = 0
    var at: UInt32 = 0
    while at <= 0x10FFFF {
      while event < events.count, events[event].at == at {
        signature[events[event].set / 64] ^= 1 << UInt64(events[event].set % 64)
        event += 1
      }
      let id: UInt16
      if let known = ids[signature] {
        id = known
      } else {
        id = UInt16(clamping: signatures.count)
        ids[signature] = id
        signatures.append(signature)
      }
      intervals.append((at, id))
      at = event < events.count ? events[event].at : 0x110000
    }
    count = signatures.count
    traits = signatures.map { Traits(rawValue: UInt8($0[0] & 31)) }
    words = (signatures.count + 63) / 64
    var members = [UInt64](repeating: 0, count: sets.count * words)
    for (id, signature) in signatures.enumerated() {
      for set in sets.indices {
        let bit = set + own.count
        if signature[bit / 64] >> UInt64(bit % 64) & 1 == 1 { members[set * words + id / 64] |= 1 << UInt64(id % 64) }
      }
    }
    self.members = members
    (pages, cells) = Self.table(intervals)
  }

  private static func table(_ intervals: [(start: UInt32, id: UInt16)]) -> ([UInt16], [UInt16]) {
    var pages: [UInt16] = []
    var cells: [UInt16] = []
    var known: [[UInt16]: UInt16] = [:]
    var uniform: [UInt16: UInt16] = [:]
    var interval = 0
    var page = [UInt16](repeating: 0, count: 256)
    for first in stride(from: UInt32(0), to: 0x110000, by: 256) {
      while interval + 1 < intervals.count, intervals[interval + 1].start <= first { interval += 1 }
      // Most pages are of one class.
      let isUniform = interval + 1 == intervals.count || intervals[interval + 1].start >= first + 256
      if isUniform, let index = uniform[intervals[interval].id] {
        pages.append(index)
        continue
      }
      for offset in 0..<256 {
        let scalar = first + UInt32(offset)
        while interval + 1 < intervals.count, intervals[interval + 1].start <= scalar { interval += 1 }
        page[offset] = intervals[interval].id
      }
      if let index = known[page] {
        pages.append(index)
      } else {
        let index = UInt16(cells.count / 256)
        known[page] = index
        pages.append(index)
        cells += page
      }
      if isUniform { uniform[intervals[interval].id] = pages[pages.count - 1] }
    }
    return (pages, cells)
  }

  /// The class of a scalar.
  @inline(__always) subscript(scalar: UInt32) -> Int {
    Int(cells[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)])
  }

  /// Whether a class is in a set of the list.
  @inline(__always) func contains(_ id: Int, inSet set: Int) -> Bool {
    members[set * words + id >> 6] >> UInt64(id & 63) & 1 == 1
  }
}
