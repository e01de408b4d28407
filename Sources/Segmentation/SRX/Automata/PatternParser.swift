import TextCore

/// Reads a pattern that ICU has accepted into a tree.
///
/// The tree stands for exactly ICU's matches where `isExact`; else for more: look-around, atomic groups, back references
/// and full case folding are taken loosely, and ICU decides what the tree lets through. What it cannot read at all is nil.
struct PatternParser {
  /// A pattern as far as automata go.
  struct Result: Sendable, Hashable {
    var node: PatternNode
    var isExact: Bool
  }

  /// Automaton states beyond which a repetition is taken as one without bounds.
  static let maxSize = 20_000

  private struct Unreadable: Error {}
  private struct Flags {
    var ignoresCase = false
    var dotAll = false
    var multiline = false
    var extended = false
    var unicodeWords = false
  }

  let source: [UInt32]
  var at = 0
  var isExact = true
  private var flags = Flags()
  private var depth = 0

  init(_ pattern: String) { source = pattern.unicodeScalars.map(\.value) }

  static func parse(_ pattern: String) -> Result? {
    var parser = PatternParser(pattern)
    guard let node = try? parser.choice(), parser.at == parser.source.count else { return nil }
    guard node.size(upTo: maxSize) <= maxSize else { return nil }
    return Result(node: node, isExact: parser.isExact)
  }

  // MARK: The text

  var next: UInt32? { at < source.count ? source[at] : nil }

  func looksAt(_ text: String) -> Bool { source[at...].starts(with: text.unicodeScalars.lazy.map(\.value)) }

  mutating func take(_ text: String) -> Bool {
    guard looksAt(text) else { return false }
    at += text.unicodeScalars.count
    return true
  }

  private static func code(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

  // MARK: Structure

  private mutating func choice() throws -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw Unreadable() }
    // Flags set within a group hold to its end.
    let outer = flags
    defer { flags = outer }
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws -> PatternNode {
    var parts: [PatternNode] = []
    // A run of literals under `(?i)`: folded together, for ß matches ss.
    var literals: [UInt32] = []
    while let value = next, value != 0x7C, value != 0x29 {
      if flags.extended, skipComment() { continue }
      if flags.ignoresCase, let literal = try plainLiteral() {
        if isAtQuantifier {
          parts += folded(literals)
          literals = []
          parts.append(try quantified(.sequence(folded([literal]))))
        } else {
          literals.append(literal)
        }
        continue
      }
      parts += folded(literals)
      literals = []
      guard let atom = try atom() else { continue }
      parts.append(try quantified(atom))
    }
    parts += folded(literals)
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func folded(_ literals: [UInt32]) -> [PatternNode] {
    let folded = FoldedLiterals.nodes(literals)
    isExact = isExact && folded.isExact
    return folded.nodes
  }

  private mutating func skipComment() -> Bool {
    guard let value = next else { return false }
    // Pattern_White_Space.
    if (0x09...0x0D).contains(value) || [0x20, 0x85, 0x200E, 0x200F, 0x2028, 0x2029].contains(value) {
      at += 1
      return true
    }
    guard value == 0x23 else { return false }
    while let value = next, !ScalarSet.lineEnd.contains(value) { at += 1 }
    return true
  }

  private var isAtQuantifier: Bool {
    guard let value = next else { return false }
    return value == 0x2A || value == 0x2B || value == 0x3F || value == 0x7B
  }

  private mutating func quantified(_ atom: PatternNode) throws -> PatternNode {
    var node = atom
    while true {
      if flags.extended, skipComment() { continue }
      guard let value = next else { return node }
      var minimum = 0
      var maximum: Int?
      switch value {
      case 0x2A: at += 1
      case 0x2B:
        at += 1
        minimum = 1
      case 0x3F:
        at += 1
        maximum = 1
      case 0x7B:
        (minimum, maximum) = try interval()
      default: return node
      }
      if take("+") { isExact = false } else { _ = take("?") }
      node = .repetition(node, minimum: minimum, maximum: maximum)
      if node.size(upTo: Self.maxSize) > Self.maxSize {
        node = .repetition(atom, minimum: 0, maximum: nil)
        isExact = false
      }
    }
  }

  private mutating func interval() throws -> (Int, Int?) {
    at += 1
    let low = try number()
    if take("}") { return (low, low) }
    guard take(",") else { throw Unreadable() }
    if take("}") { return (low, nil) }
    let high = try number()
    guard take("}"), high >= low else { throw Unreadable() }
    return (low, high)
  }

  private mutating func number() throws -> Int {
    var value = 0
    var hasDigit = false
    while let digit = next, (0x30...0x39).contains(digit) {
      value = value * 10 + Int(digit - 0x30)
      at += 1
      hasDigit = true
      guard value < 1 << 24 else { throw Unreadable() }
    }
    guard hasDigit else { throw Unreadable() }
    return value
  }

  private mutating func group() throws -> PatternNode? {
    if take("(?:") { return try closed() }
    if take("(?>") {
      isExact = false
      return try closed()
    }
    if take("(?#") {
      while let value = next, value != 0x29 { at += 1 }
      guard take(")") else { throw Unreadable() }
      return nil
    }
    for mark in ["(?=", "(?!", "(?<=", "(?<!"] where take(mark) {
      // Seen as always true: ICU decides.
      isExact = false
      _ = try closed()
      return .empty
    }
    if take("(?<") {
      while let value = next, value != 0x3E { at += 1 }
      guard take(">") else { throw Unreadable() }
      return try closed()
    }
    if take("(?") { return try flagGroup() }
    at += 1
    return try closed()
  }

  private mutating func closed() throws -> PatternNode {
    let node = try choice()
    guard take(")") else { throw Unreadable() }
    return node
  }

  private mutating func flagGroup() throws -> PatternNode? {
    var changed = flags
    var isOn = true
    while let value = next {
      at += 1
      switch Unicode.Scalar(value) {
      case "i": changed.ignoresCase = isOn
      case "s": changed.dotAll = isOn
      case "m": changed.multiline = isOn
      case "x": changed.extended = isOn
      case "w": changed.unicodeWords = isOn
      // Unicode case folding, which is always on.
      case "u": break
      case "-": isOn = false
      case ")":
        flags = changed
        return nil
      case ":":
        let outer = flags
        flags = changed
        defer { flags = outer }
        return try closed()
      default: throw Unreadable()
      }
    }
    throw Unreadable()
  }

  // MARK: Atoms

  /// A literal scalar, taken only where the next atom is one.
  private mutating func plainLiteral() throws -> UInt32? {
    guard let value = next else { return nil }
    switch Unicode.Scalar(value) {
    case "(", "[", ".", "^", "$", "*", "+", "?", "{": return nil
    case "\\":
      let start = at
      at += 1
      if let literal = try literalEscape() { return literal }
      at = start
      return nil
    default:
      at += 1
      return value
    }
  }

  private mutating func atom() throws -> PatternNode? {
    guard let value = next else { return nil }
    switch Unicode.Scalar(value) {
    case "(": return try group()
    case "[":
      at += 1
      guard let set = set(ignoringCase: flags.ignoresCase, extended: flags.extended) else { throw Unreadable() }
      return .set(set)
    case ".":
      at += 1
      guard flags.dotAll else { return .set(ScalarSet.lineEnd.inverted) }
      // ICU takes a CR LF as one.
      isExact = false
      return .choice([.sequence([.set(ScalarSet(0x0D)), .set(ScalarSet(0x0A))]), .set(.all)])
    case "^":
      at += 1
      return .assertion(flags.multiline ? .lineStart : .textStart)
    case "$":
      at += 1
      return .assertion(flags.multiline ? .lineEnd : .lastLineEnd)
    case "\\": return try escape()
    case "*", "+", "?", "{": throw Unreadable()
    default:
      at += 1
      return .set(ScalarSet(value))
    }
  }

  private mutating func escape() throws -> PatternNode? {
    at += 1
    guard let value = next else { throw Unreadable() }
    switch Unicode.Scalar(value) {
    case "b", "B":
      at += 1
      if flags.unicodeWords {
        isExact = false
        return .empty
      }
      return .assertion(value == 0x62 ? .wordBoundary : .noWordBoundary)
    case "A":
      at += 1
      return .assertion(.textStart)
    case "Z":
      at += 1
      return .assertion(.lastLineEnd)
    case "z":
      at += 1
      return .assertion(.textEnd)
    case "R":
      // ICU does not give back the LF of a CR LF.
      at += 1
      isExact = false
      return .choice([.sequence([.set(ScalarSet(0x0D)), .set(ScalarSet(0x0A))]), .set(.lineEnd)])
    case "X", "k", "1", "2", "3", "4", "5", "6", "7", "8", "9":
      isExact = false
      at += 1
      if value == 0x6B {
        while let value = next, value != 0x3E { at += 1 }
        at += 1
      } else if value != 0x58 {
        while let value = next, (0x30...0x39).contains(value) { at += 1 }
      }
      return .repetition(.set(.all), minimum: 0, maximum: nil)
    case "Q":
      at += 1
      var parts: [UInt32] = []
      while let value = next, !looksAt("\\E") {
        parts.append(value)
        at += 1
      }
      _ = take("\\E")
      if flags.ignoresCase {
        isExact = false
        return parts.isEmpty ? nil : .sequence(FoldedLiterals.nodes(parts).nodes)
      }
      // A quantifier behind a quotation holds for its last character.
      guard let last = parts.popLast() else { return nil }
      let tail = try quantified(.set(ScalarSet(last)))
      return .sequence(parts.map { .set(ScalarSet($0)) } + [tail])
    default: break
    }
    if let literal = try literalEscape() { return .set(ScalarSet(literal)) }
    guard let set = setEscape(ignoringCase: flags.ignoresCase) else { throw Unreadable() }
    return .set(set)
  }

  /// An escape that stands for one scalar; the cursor is behind the backslash and stays where it is none.
  mutating func literalEscape() throws -> UInt32? {
    guard let value = next else { throw Unreadable() }
    func hex(_ digits: ArraySlice<UInt32>) -> UInt32? {
      UInt32(String(String.UnicodeScalarView(digits.compactMap(Unicode.Scalar.init))), radix: 16)
    }
    func fixed(_ count: Int) throws -> UInt32 {
      guard at + count < source.count, let code = hex(source[at + 1...at + count]) else { throw Unreadable() }
      at += count + 1
      return code
    }
    switch Unicode.Scalar(value) {
    case "a": at += 1; return 0x07
    case "e": at += 1; return 0x1B
    case "f": at += 1; return 0x0C
    case "n": at += 1; return 0x0A
    case "r": at += 1; return 0x0D
    case "t": at += 1; return 0x09
    case "u": return try fixed(4)
    case "U": return try fixed(8)
    case "c":
      guard at + 1 < source.count else { throw Unreadable() }
      at += 2
      return source[at - 1] & 0x1F
    case "x":
      if at + 1 < source.count, source[at + 1] == 0x7B {
        guard let end = source[at...].firstIndex(of: 0x7D), let code = hex(source[at + 2..<end]) else {
          throw Unreadable()
        }
        at = end + 1
        return code
      }
      return try fixed(2)
    case "0":
      var code: UInt32 = 0
      var count = 0
      at += 1
      while count < 3, let digit = next, (0x30...0x37).contains(digit), code * 8 + digit - 0x30 <= 0o377 {
        code = code * 8 + digit - 0x30
        at += 1
        count += 1
      }
      guard count > 0 else { throw Unreadable() }
      return code
    default: break
    }
    let isLetterOrDigit =
      (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    guard !isLetterOrDigit else { return nil }
    at += 1
    return value
  }
}
