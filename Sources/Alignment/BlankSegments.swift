/// The segments of a pair that say nothing: left out of the search and put back between the beads found.
///
/// Nothing tells blank lines apart, so a search among them costs as much as one among sentences and finds nothing.
struct BlankSegments {
  /// The pair without its blank segments; paragraphs are told by them where nothing else does.
  let pair: AlignmentPair
  private let source: Kept
  private let target: Kept

  /// Which segments of one text are kept.
  private struct Kept {
    /// Their numbers in the whole text; nil where that is all of them.
    var numbers: [Int]?
    var all: Int

    init(_ segments: [String]) {
      all = segments.count
      guard segments.contains(where: Kept.isBlank) else { return }
      numbers = segments.indices.filter { !Kept.isBlank(segments[$0]) }
    }

    private static func isBlank(_ segment: String) -> Bool { segment.utf8.allSatisfy { $0 <= 0x20 } }

    /// The number in the whole text of a kept segment; the whole text's end behind the last.
    func number(_ index: Int) -> Int {
      guard let numbers else { return index }
      return index < numbers.count ? numbers[index] : all
    }

    /// The kept segments that a range of them takes up in the whole text, with the blank ones among them.
    func range(_ range: Range<Int>) -> Range<Int> { number(range.lowerBound)..<(number(range.upperBound - 1) + 1) }

    /// The first kept segment that is not before one of the whole text. O(log n).
    func index(from number: Int) -> Int {
      guard let numbers else { return number }
      var low = 0
      var high = numbers.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[middle] < number { low = middle + 1 } else { high = middle }
      }
      return low
    }

    func text(_ text: AlignmentText, parts: Bool) -> AlignmentText {
      guard let numbers else { return text }
      var kept = text
      kept.segments = numbers.map { text.segments[$0] }
      kept.isHeading = text.isHeading.isEmpty ? [] : numbers.map { text.isHeading[$0] }
      if !text.paragraph.isEmpty {
        kept.paragraph = numbers.map { text.paragraph[$0] }
      } else if parts {
        // A paragraph begins behind each run of blank lines.
        var paragraph = 0
        var last = numbers.first ?? 0
        kept.paragraph = numbers.map { number in
          if number > last + 1 { paragraph += 1 }
          last = number
          return paragraph
        }
      }
      return kept
    }
  }

  /// Leaves the blank segments out. O(n).
  init(_ whole: AlignmentPair) {
    source = Kept(whole.source.segments)
    target = Kept(whole.target.segments)
    guard source.numbers != nil || target.numbers != nil else {
      pair = whole
      return
    }
    let parts = source.numbers != nil && target.numbers != nil
    var kept = AlignmentPair(
      source: source.text(whole.source, parts: parts), target: target.text(whole.target, parts: parts))
    for anchor in whole.anchors {
      // An anchor at a blank line holds for what follows it.
      let moved = AlignmentAnchor(source: source.index(from: anchor.source), target: target.index(from: anchor.target))
      let last = kept.anchors.last ?? AlignmentAnchor(source: -1, target: -1)
      if moved.source > last.source, moved.target > last.target, moved.source < kept.source.segments.count,
        moved.target < kept.target.segments.count
      {
        kept.anchors.append(moved)
      }
    }
    pair = kept
  }

  /// The beads of the whole pair: blank segments at the same place are put together one by one, others stand alone.
  /// O(segments).
  func whole(_ result: AlignmentResult) -> AlignmentResult {
    guard source.numbers != nil || target.numbers != nil else { return result }
    var beads: [Bead] = []
    var (left, right) = (0, 0)
    /// Puts blank segments in front of two places; where only one side must get there, the other goes along.
    func flush(_ source: Int, _ target: Int, mustSource: Bool, mustTarget: Bool) {
      while left < source, right < target {
        beads.append(Bead(source: left..<(left + 1), target: right..<(right + 1)))
        left += 1
        right += 1
      }
      while mustSource, left < source {
        beads.append(Bead(source: left..<(left + 1), target: right..<right))
        left += 1
      }
      while mustTarget, right < target {
        beads.append(Bead(source: left..<left, target: right..<(right + 1)))
        right += 1
      }
    }
    var next = (source: 0, target: 0)
    for bead in result.beads {
      flush(
        source.number(next.source), target.number(next.target), mustSource: !bead.source.isEmpty,
        mustTarget: !bead.target.isEmpty)
      var moved = bead
      moved.source = bead.source.isEmpty ? left..<left : source.range(bead.source)
      moved.target = bead.target.isEmpty ? right..<right : target.range(bead.target)
      beads.append(moved)
      (left, right) = (moved.source.upperBound, moved.target.upperBound)
      next = (next.source + bead.source.count, next.target + bead.target.count)
    }
    flush(source.all, target.all, mustSource: true, mustTarget: true)
    var whole = result
    whole.beads = beads
    return whole
  }
}
