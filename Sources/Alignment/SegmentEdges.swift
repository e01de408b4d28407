/// How the segments of a text begin and end: marks, and the first and last words.
struct SegmentEdges {
  /// Words looked at on either end of a segment.
  static let width = 4
  /// Kinds of beginnings, and of endings with or without closing quotes.
  static let startKinds = Boundary.Start.allCases.count
  static let endKinds = 2 * Boundary.End.allCases.count

  private(set) var starts: [UInt8] = []
  private(set) var ends: [UInt8] = []
  /// Entries of each segment's first words, `width` a segment, -1 where it has fewer.
  private var first: [Int32] = []
  private var last: [Int32] = []

  /// Adds the next segment; marks are left out of its words, and concepts, which stand behind all words.
  mutating func append(_ segment: String, words: ArraySlice<Int32>, kinds: [TokenKind]) {
    starts.append(Boundary.start(of: segment).rawValue)
    let (end, isQuoted) = Boundary.ending(of: segment)
    ends.append(end.rawValue * 2 + (isQuoted ? 1 : 0))
    func isWord(_ entry: Int32) -> Bool { kinds[Int(entry)] == .word || kinds[Int(entry)] == .number }
    for isLast in [false, true] {
      var found: [Int32] = []
      if isLast {
        for word in words.reversed() where found.count < SegmentEdges.width && isWord(word) { found.append(word) }
      } else {
        for word in words where found.count < SegmentEdges.width && isWord(word) { found.append(word) }
      }
      found += Array(repeating: -1, count: SegmentEdges.width - found.count)
      if isLast { last += found } else { first += found }
    }
  }

  /// The first or the last words of a segment.
  @inline(__always)
  func words(_ segment: Int, isLast: Bool) -> ArraySlice<Int32> {
    let range = segment * SegmentEdges.width..<(segment + 1) * SegmentEdges.width
    return isLast ? last[range] : first[range]
  }
}
