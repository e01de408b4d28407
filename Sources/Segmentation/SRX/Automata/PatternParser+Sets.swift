/// Sets in brackets, and escapes that stand for sets. Nil is returned for what cannot be read.
extension PatternParser {
  /// `\w`, `\p{Lu}` …; the cursor is behind the backslash.
  mutating func setEscape(ignoringCase: Bool) -> ScalarSet? {
    guard let value = next, let kind = Unicode.Scalar(value) else { return nil }
    let known: ScalarSet?
    switch kind {
    case "w": known = .word
    case "W": known = ScalarSet.word.inverted
    case "d": known = .digit
    case "D": known = ScalarSet.digit.inverted
    case "s": known = .space
    case "S": known = ScalarSet.space.inverted
    case "h": known = .horizontal
    case "H": known = ScalarSet.horizontal.inverted
    case "v": known = .lineEnd
    case "V": known = ScalarSet.lineEnd.inverted
    default: known = nil
    }
    if let known {
      at += 1
      return known
    }
    guard kind == "p" || kind == "P" || kind == "N", at + 1 < source.count, source[at + 1] == 0x7B,
      let end = source[at...].firstIndex(of: 0x7D)
    else { return nil }
    let name = String(String.UnicodeScalarView(source[at...end].compactMap(Unicode.Scalar.init)))
    guard let set = ScalarSet.named("\\" + name) else { return nil }
    at = end + 1
    guard ignoringCase else { return set }
    isExact = false
    return Self.closed(set)
  }

  /// Both ways in which case and inversion may be combined.
  private static func closed(_ set: ScalarSet) -> ScalarSet {
    set.closedOverCase.union(set.inverted.closedOverCase.inverted)
  }

  /// A set while it is read.
  private struct OpenSet {
    var current = ScalarSet()
    /// The set on the left of an operator, and what the operator does with the one that follows.
    var pending: (left: ScalarSet, isDifference: Bool)?
    /// Behind a set or a property `-[` and `&[` are operators; elsewhere a character and a set.
    var canOperate = false
    /// Whether there are sets within the set, properties among them.
    var hasParts = false

    var combined: ScalarSet {
      guard let pending else { return current }
      return pending.isDifference ? pending.left.subtracting(current) : pending.left.intersection(current)
    }
  }

  /// A set in brackets; the cursor is behind `[`.
  mutating func set(ignoringCase: Bool, extended: Bool, depth: Int = 0) -> ScalarSet? {
    guard depth < 20 else { return nil }
    // `[:]` and the like are plain sets.
    if looksAt(":"), let known = posix(ignoringCase: ignoringCase) { return known }
    let isInverted = take("^")
    var open = OpenSet()
    var isFirst = true
    while let value = next, value != 0x5D || isFirst {
      isFirst = false
      let isRead =
        looksAt("&&") || looksAt("--") || (open.canOperate && (looksAt("&[") || looksAt("-[")))
        ? readOperator(&open, extended: extended, depth: depth)
        : readMember(&open, value, extended: extended, depth: depth)
      guard isRead else { return nil }
    }
    guard take("]") else { return nil }
    let set = open.combined
    let result = isInverted ? set.inverted : set
    guard ignoringCase else { return result }
    // What ICU closes over case first and what last is its own affair.
    if isInverted || open.hasParts { isExact = false }
    let closed = set.closedOverCase
    return isInverted ? closed.inverted.union(result.closedOverCase) : closed
  }

  /// `&&`, `--`, `&[` or `-[`; false where it cannot be read.
  private mutating func readOperator(_ open: inout OpenSet, extended: Bool, depth: Int) -> Bool {
    let isDouble = looksAt("&&") || looksAt("--")
    open.hasParts = true
    open.pending = (open.combined, looksAt("-"))
    open.current = ScalarSet()
    open.canOperate = false
    at += 2
    guard !isDouble else { return true }
    guard let inner = set(ignoringCase: false, extended: extended, depth: depth + 1) else { return false }
    // A single operator takes just the set that follows.
    open.current = inner
    open.current = open.combined
    open.pending = nil
    open.canOperate = true
    return true
  }

  /// A set within the set, an escape, a scalar or a range; false where it cannot be read.
  private mutating func readMember(_ open: inout OpenSet, _ value: UInt32, extended: Bool, depth: Int) -> Bool {
    let member: ScalarSet?
    var canOperate = false
    if value == 0x5B {
      open.hasParts = true
      at += 1
      member = set(ignoringCase: false, extended: extended, depth: depth + 1)
      canOperate = true
    } else if value == 0x5C {
      at += 1
      if looksAt("Q") { return false }
      if let literal = literal() {
        member = range(from: literal)
      } else {
        open.hasParts = true
        canOperate = looksAt("p") || looksAt("P")
        member = setEscape(ignoringCase: false)
      }
    } else {
      if extended, (0x09...0x0D).contains(value) || value == 0x20 || value == 0x23 { return false }
      at += 1
      member = range(from: value)
    }
    guard let member else { return false }
    open.current = open.current.union(member)
    open.canOperate = canOperate
    return true
  }

  private mutating func literal() -> UInt32? {
    let start = at
    // Within a set `\b` and the like have other meanings: left to ICU.
    if let found = try? literalEscape() { return found }
    at = start
    return nil
  }

  /// A scalar, or the range that begins with it.
  private mutating func range(from low: UInt32) -> ScalarSet? {
    guard looksAt("-"), at + 1 < source.count, source[at + 1] != 0x5D, source[at + 1] != 0x5B, source[at + 1] != 0x2D
    else { return ScalarSet(low) }
    let start = at
    at += 1
    var high = source[at]
    if high == 0x5C {
      at += 1
      guard let literal = literal() else {
        // `[a-\d]`: the hyphen stands for itself.
        at = start
        return ScalarSet(low)
      }
      high = literal
    } else {
      at += 1
    }
    return high >= low ? ScalarSet([low...high]) : nil
  }

  /// `[:alpha:]`, whose set UnicodeSet knows under the same name.
  private mutating func posix(ignoringCase: Bool) -> ScalarSet? {
    var end = at + 1
    while end + 1 < source.count, !(source[end] == 0x3A && source[end + 1] == 0x5D) {
      if source[end] == 0x5D || source[end] == 0x5B { return nil }
      end += 1
    }
    guard end + 1 < source.count else { return nil }
    let name = String(String.UnicodeScalarView(source[at...(end + 1)].compactMap(Unicode.Scalar.init)))
    guard let set = ScalarSet.named("[" + name) else { return nil }
    at = end + 2
    guard ignoringCase else { return set }
    isExact = false
    return Self.closed(set)
  }
}
