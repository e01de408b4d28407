/// A regular expression as a tree.
indirect enum PatternNode: Sendable, Hashable {
  case empty
  /// One scalar of a set.
  case set(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// `maximum` nil: without end.
  case repetition(PatternNode, minimum: Int, maximum: Int?)
  case assertion(Assertion)

  /// What holds at a place, without taking a character. The raw value is its bit in a place's context.
  enum Assertion: UInt8, Sendable, Hashable {
    /// `\b`.
    case wordBoundary = 1
    /// `\B`.
    case noWordBoundary = 2
    /// `^`, `\A`.
    case textStart = 4
    /// `\z`.
    case textEnd = 8
    /// `$`, `\Z`: the end, or before a line end that ends the text.
    case lastLineEnd = 16
    /// `^` under `(?m)`.
    case lineStart = 32
    /// `$` under `(?m)`.
    case lineEnd = 64
  }

  /// The same, read from right to left.
  var reversed: PatternNode {
    switch self {
    case .empty, .set, .assertion: self
    case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
    case .choice(let parts): .choice(parts.map(\.reversed))
    case .repetition(let node, let minimum, let maximum):
      .repetition(node.reversed, minimum: minimum, maximum: maximum)
    }
  }

  /// Automaton states that the tree takes, counted no further than a bound.
  func size(upTo bound: Int) -> Int {
    switch self {
    case .empty, .set, .assertion: return 1
    case .sequence(let parts), .choice(let parts):
      var total = 1
      for part in parts where total <= bound { total += part.size(upTo: bound) }
      return min(total, bound + 1)
    case .repetition(let node, let minimum, let maximum):
      let one = node.size(upTo: bound) + 1
      let copies = max(1, (maximum ?? (minimum + 1)))
      return copies > bound ? bound + 1 : min(bound + 1, one * copies)
    }
  }
}
