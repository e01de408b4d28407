import TextCore

/// A scheme's table laid out flat: letters are small numbers, contexts bit sets, outputs bytes in all three cases.
///
/// An expansion applies dozens of schemes to tens of thousands of names.
final class SchemeEngine: Sendable {
  private struct Rule: Sendable {
    /// Numbers of the key's letters behind the first, in `keys`.
    var key: Int32
    var keyLength: Int32
    /// Contexts in `elements`: those before the key (nearest first), then those behind it.
    var elements: Int32
    var leftCount: Int16
    var rightCount: Int16
    /// First of the outputs in `outputs`.
    var output: Int32
    var outputCount: Int32
  }

  private struct Element: Sendable {
    var isEdge = false
    var negated = false
    var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    mutating func insert(_ number: UInt8) {
      let bit = UInt64(1) << UInt64(number & 63)
      switch number >> 6 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }

    @inline(__always) func contains(_ number: UInt8) -> Bool {
      let word =
        switch number >> 6 {
        case 0: bits.0
        case 1: bits.1
        case 2: bits.2
        default: bits.3
        }
      return word & (1 << UInt64(number & 63)) != 0
    }

    /// As `ContextElement.matches`.
    @inline(__always) func matches(_ number: UInt8, isLetter: Bool) -> Bool {
      if isEdge { return !isLetter }
      return (isLetter || !negated) && contains(number) != negated
    }
  }

  /// An output in lower, title and upper case: where its bytes end in `pool`, one behind the other.
  private struct Output: Sendable {
    var start: UInt32
    var lowerEnd: UInt32
    var titleEnd: UInt32
    var upperEnd: UInt32
  }

  /// Number of a scalar below `directLimit`; 0 where no rule knows it.
  private let direct: [UInt8]
  private let others: [Unicode.Scalar: UInt8]
  private let groups: [Range<Int>]
  private let rules: [Rule]
  private let keys: [UInt8]
  private let elements: [Element]
  private let outputs: [Output]
  private let pool: [UInt8]

  private static let directLimit = 0x530

  /// Lays a table out; nil where it is of a kind that only `SchemeTable.pieces` reads (Hangul, decomposed text, more
  /// than 255 letters).
  init?(_ table: SchemeTable) {
    guard !table.splitsHangul, !table.decomposes else { return nil }
    var layout = Layout()
    var ranges: [(number: UInt8, range: Range<Int>)] = []
    for (first, group) in table.rules {
      let begin = layout.rules.count
      for rule in group { layout.add(rule, ties: table.capitalisesTies) }
      ranges.append((layout.number(first), begin..<layout.rules.count))
    }
    guard layout.count <= 255 else { return nil }
    var groups = [Range<Int>](repeating: 0..<0, count: layout.count + 1)
    for (number, range) in ranges { groups[Int(number)] = range }
    self.groups = groups
    direct = layout.direct
    others = layout.others
    rules = layout.rules
    keys = layout.keys
    elements = layout.elements
    outputs = layout.outputs
    pool = layout.pool
  }

  /// The arrays while they grow.
  private struct Layout {
    var direct = [UInt8](repeating: 0, count: SchemeEngine.directLimit)
    var others: [Unicode.Scalar: UInt8] = [:]
    /// Letters numbered so far; above 255 the numbers mean nothing.
    var count = 0
    var rules: [Rule] = []
    var keys: [UInt8] = []
    var elements: [Element] = []
    var outputs: [Output] = []
    var pool: [UInt8] = []

    /// The number of a letter, the next one where it has none yet.
    mutating func number(_ scalar: Unicode.Scalar) -> UInt8 {
      let isDirect = scalar.value < SchemeEngine.directLimit
      let known = isDirect ? direct[Int(scalar.value)] : others[scalar] ?? 0
      if known != 0 || count > 255 { return known }
      count += 1
      let number = UInt8(truncatingIfNeeded: count)
      if isDirect { direct[Int(scalar.value)] = number } else { others[scalar] = number }
      return number
    }

    mutating func add(_ rule: SchemeRule, ties: Bool) {
      let element = elements.count
      for context in rule.left.reversed() { add(context) }
      for context in rule.right { add(context) }
      rules.append(
        Rule(
          key: Int32(keys.count), keyLength: Int32(rule.key.count), elements: Int32(element),
          leftCount: Int16(rule.left.count), rightCount: Int16(rule.right.count), output: Int32(outputs.count),
          outputCount: Int32(rule.outputs.count)))
      for letter in rule.key.dropFirst() { keys.append(number(letter)) }
      for output in rule.outputs { add(output, ties: ties) }
    }

    private mutating func add(_ element: ContextElement) {
      var made = Element()
      switch element {
      case .edge: made.isEdge = true
      case .set(let members, let negated):
        made.negated = negated
        for member in members { made.insert(number(member)) }
      }
      elements.append(made)
    }

    private mutating func add(_ output: String, ties: Bool) {
      let start = UInt32(pool.count)
      pool += output.utf8
      let lowerEnd = UInt32(pool.count)
      pool += SchemeTable.cased(output, .title, ties: ties).utf8
      let titleEnd = UInt32(pool.count)
      pool += SchemeTable.cased(output, .upper).utf8
      outputs.append(Output(start: start, lowerEnd: lowerEnd, titleEnd: titleEnd, upperEnd: UInt32(pool.count)))
    }
  }

  /// A step through a text: a rule's outputs in one case, or (`output` below 0) a scalar as it is.
  private struct Piece {
    var output: Int32
    var count: Int32
    var casing: SchemeTable.Casing
  }

  private func numbers(_ text: PreparedText) -> [UInt8] {
    text.folded.map { scalar in
      scalar.value < SchemeEngine.directLimit ? direct[Int(scalar.value)] : others[scalar] ?? 0
    }
  }

  /// As `SchemeTable.pieces`. What lies outside the text has number 0, which is in no set.
  @inline(__always)
  private func forEachPiece(_ text: PreparedText, _ body: (Piece, Unicode.Scalar) -> Void) {
    let numbers = numbers(text)
    var pendingCapital = false
    var at = 0
    let count = numbers.count
    while at < count {
      let found = rule(at, numbers, text.classes)
      guard found >= 0 else {
        body(Piece(output: -1, count: 1, casing: .lower), text.source[at])
        at += 1
        continue
      }
      let rule = rules[found]
      let end = at + Int(rule.keyLength)
      let casing = text.casing(at, end)
      body(
        Piece(
          output: rule.output, count: rule.outputCount, casing: casing == .lower && pendingCapital ? .title : casing),
        text.source[at])
      let isSilent =
        rule.outputCount > 0 && outputs[Int(rule.output)].lowerEnd == outputs[Int(rule.output)].start
      pendingCapital =
        isSilent && (pendingCapital || casing == .title) && end < count && text.classes[end].contains(.letter)
      at = end
    }
  }

  private func rule(_ index: Int, _ numbers: [UInt8], _ classes: [PreparedText.Classes]) -> Int {
    search: for candidate in groups[Int(numbers[index])] {
      let rule = rules[candidate]
      let end = index + Int(rule.keyLength)
      guard end <= numbers.count else { continue }
      for offset in 1..<max(1, Int(rule.keyLength)) where numbers[index + offset] != keys[Int(rule.key) + offset - 1] {
        continue search
      }
      var element = Int(rule.elements)
      for distance in 0..<Int(rule.leftCount) {
        let place = index - 1 - distance
        let inside = place >= 0
        guard
          elements[element].matches(
            inside ? numbers[place] : 0, isLetter: inside && classes[place].contains(.letter))
        else { continue search }
        element += 1
      }
      for distance in 0..<Int(rule.rightCount) {
        let place = end + distance
        let inside = place < numbers.count
        guard
          elements[element].matches(
            inside ? numbers[place] : 0, isLetter: inside && classes[place].contains(.letter))
        else { continue search }
        element += 1
      }
      return candidate
    }
    return -1
  }

  @inline(__always)
  private func append(_ piece: Piece, _ choice: Int, _ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    guard piece.output >= 0 else {
      if scalar.value < 0x80 { out.append(UInt8(scalar.value)) } else { out += String(scalar).utf8 }
      return
    }
    guard piece.count > 0 else { return }
    let output = outputs[Int(piece.output) + choice]
    let range =
      switch piece.casing {
      case .lower: Int(output.start)..<Int(output.lowerEnd)
      case .title: Int(output.lowerEnd)..<Int(output.titleEnd)
      case .upper: Int(output.titleEnd)..<Int(output.upperEnd)
      }
    for index in range { out.append(pool[index]) }
  }

  /// The scheme's own spelling, UTF-8.
  func apply(_ text: PreparedText) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.source.count * 2 + 8)
    forEachPiece(text) { piece, scalar in append(piece, 0, scalar, to: &out) }
    return out
  }

  /// All admissible spellings, UTF-8, no two alike: as `Scheme.applyAll` says.
  func applyAll(_ text: PreparedText, limit: Int) -> [[UInt8]] {
    var pieces: [(piece: Piece, scalar: Unicode.Scalar)] = []
    pieces.reserveCapacity(text.source.count)
    forEachPiece(text) { pieces.append(($0, $1)) }
    // Each candidate is the choices it made; the bytes are written for those that remain.
    var beam: [(rank: Int, choices: [UInt8])] = [(0, [])]
    for entry in pieces where entry.piece.count > 1 {
      var order: [(rank: Int, partial: Int, choice: Int)] = []
      order.reserveCapacity(beam.count * Int(entry.piece.count))
      for choice in 0..<Int(entry.piece.count) {
        for partial in beam.indices { order.append((beam[partial].rank + choice, partial, choice)) }
      }
      order.sort { $0.rank < $1.rank }
      let kept = order.prefix(limit * 4)
      beam = kept.map { ($0.rank, beam[$0.partial].choices + [UInt8(truncatingIfNeeded: $0.choice)]) }
    }
    var out: [[UInt8]] = []
    for candidate in beam where out.count < limit {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.source.count * 2 + 8)
      var next = 0
      for (piece, scalar) in pieces {
        var choice = 0
        if piece.count > 1 {
          choice = Int(candidate.choices[next])
          next += 1
        }
        append(piece, choice, scalar, to: &bytes)
      }
      if !out.contains(bytes) { out.append(bytes) }
    }
    return out
  }
}
