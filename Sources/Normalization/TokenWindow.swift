/// Finds the run of non-blank bytes around an offset of a text, without signs of the sentence at its end.
///
/// A run is walked over once, however many of its offsets are asked for, as long as they ascend.
struct TokenWindow {
  /// The most bytes of a run that are looked at before an offset and from it on.
  private static let reach = (back: 2048, forward: 4096)
  /// Shorter runs are walked over each time.
  private static let short = 64

  /// The offset behind the last edge before another offset, or `reach` before it.
  private var start = (of: 0, at: 0)
  /// Of each offset from `first` on, counted from there: where the run that goes on from it ends.
  private var ends: [Int32] = []
  /// Of each offset: the offset behind the last byte before it that is no sign of the sentence.
  private var kept: [Int32] = []
  private var first = 0

  /// The run around an offset. O(1) where offsets ascend, taken together with the bytes between them.
  mutating func token(around at: Int, _ view: TextView) -> Range<Int> {
    let from = start(at, view)
    var to = at
    // A bracket inside belongs to the address where it is closed again.
    var open = 0
    while to < view.end, to - at < TokenWindow.short {
      let byte = view.base[to]
      if byte == 0x28 { open += 1 } else if TokenWindow.isEdge(byte, to, view) { break }
      if byte == 0x29 {
        if open == 0 { break }
        open -= 1
      }
      to += 1
    }
    guard to - at == TokenWindow.short, to < view.end else {
      while to > at, TokenWindow.isSign(view.base[to - 1]) { to -= 1 }
      return from..<to
    }
    let limit = min(view.end, at + TokenWindow.reach.forward)
    if at < first || limit > first + ends.count - 1 { fill(from: at, view) }
    to = min(limit, first + Int(ends[at - first]))
    return from..<max(at, first + Int(kept[to - first]))
  }

  private mutating func start(_ at: Int, _ view: TextView) -> Int {
    let least = max(view.start, at - TokenWindow.reach.back)
    // What an earlier offset's walk has told need not be told again.
    let isKnown = start.of <= at && start.of >= least
    var from = at
    while from > least {
      if isKnown, from == start.of {
        from = max(least, start.at)
        break
      }
      if TokenWindow.isEdge(view.base[from - 1], from - 1, view) { break }
      from -= 1
    }
    start = (at, from)
    return from
  }

  /// Walks over the next bytes, twice as many as an offset needs: backward for the ends, forward for the signs.
  private mutating func fill(from at: Int, _ view: TextView) {
    first = at
    let count = min(view.end - at, 2 * TokenWindow.reach.forward)
    ends = [Int32](repeating: Int32(count), count: count + 1)
    kept = [Int32](repeating: 0, count: count + 1)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let byte = view.base[at + index]
      let next = ends[index + 1]
      if byte == 0x28 {
        let isClosed = Int(next) < count && view.base[at + Int(next)] == 0x29
        ends[index] = isClosed ? ends[Int(next) + 1] : next
      } else {
        ends[index] = byte == 0x29 || TokenWindow.isEdge(byte, at + index, view) ? Int32(index) : next
      }
    }
    for index in 0..<count {
      kept[index + 1] = TokenWindow.isSign(view.base[at + index]) ? kept[index] : Int32(index + 1)
    }
  }

  /// Signs of the sentence, which end no address.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x5D, 0x27, 0x28: true
    default: false
    }
  }

  private static func isEdge(_ byte: UInt8, _ at: Int, _ view: TextView) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x28, 0x3C, 0x3E, 0x60, 0x5B, 0x7B, 0x7C: true
    case 0xC2: view.byte(at + 1) == 0xA0 || view.byte(at + 1) == 0xAB || view.byte(at + 1) == 0xBB
    case 0xE2: view.byte(at + 1) == 0x80
    default: false
    }
  }
}
