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

  /// A set in brackets; the cursor is behind `[`.
  mutating func set(ignoringCase: Bool, extended: Bool, depth: Int = 0) -> ScalarSet? {
    guard depth < 20 else { return nil }
    // `[:]` and the like are plain sets.
    if looksAt(":"), let known = posix(ignoringCase: ignoringCase) { return known }
    let isInverted = take("^")
    // Sets on the left of an operator, and what it does with the set that follows.
    var pending: (left: ScalarSet, isDifference: Bool)?
    var current = ScalarSet()
    // Behind a set or a property `-[` and `&[` are operators; elsewhere a character and a set.
    var canOperate = false
    var isFirst = true
    // Sets within the set, properties among them.
    var hasParts = false
    func combined() -> ScalarSet {
      guard let pending else { return current }
      return pending.isDifference ? pending.left.subtracting(current) : pending.left.intersection(current)
    }
    while let value = next {
      if value == 0x5D, !isFirst {
        at += 1
        let set = combined()
        let result = isInverted ? set.inverted : set
        guard ignoringCase else { return result }
        // What ICU closes over case first and what last is its own affair.
        if isInverted || hasParts { isExact = false }
        let closed = set.closedOverCase
        return isInverted ? closed.inverted.union(result.closedOverCase) : closed
      }
      isFirst = false
      if looksAt("&&") || looksAt("--") || (canOperate && (looksAt("&[") || looksAt("-["))) {
        let isDouble = looksAt("&&") || looksAt("--")
        hasParts = true
        pending = (combined(), value == 0x2D)
        current = ScalarSet()
        canOperate = false
        at += isDouble ? 2 : 1
        if !isDouble {
          at += 1
          guard let inner = set(ignoringCase: false, extended: extended, depth: depth + 1) else { return nil }
          // A single operator takes just the set that follows.
          current = inner
          current = combined()
          pending = nil
          canOperate = true
        }
        continue
      }
      switch value {
      case 0x5B:
        hasParts = true
        at += 1
        guard let inner = set(ignoringCase: false, extended: extended, depth: depth + 1) else { return nil }
        current = current.union(inner)
        canOperate = true
      case 0x5C:
        at += 1
        if looksAt("Q") { return nil }
        guard let literal = literal() else {
          hasParts = true
          let isProperty = looksAt("p") || looksAt("P")
          guard let inner = setEscape(ignoringCase: false) else { return nil }
          current = current.union(inner)
          canOperate = isProperty
          continue
        }
        guard let range = range(from: literal) else { return nil }
        current = current.union(range)
        canOperate = false
      default:
        if extended, (0x09...0x0D).contains(value) || value == 0x20 || value == 0x23 { return nil }
        at += 1
        guard let range = range(from: value) else { return nil }
        current = current.union(range)
        canOperate = false
      }
    }
    return nil
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
