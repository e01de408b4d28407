import TextCore

/// Finds lines that number the parts of both texts alike (`Chapter 7`, `VII.`, `第七章`).
///
/// Numbers alone mislead, since any list has them: only lines that count on from one to the next are taken, and only
/// where nearly all of them have a partner in the same order on the other side.
enum ChapterLines {
  /// Longer lines are sentences.
  static let longest = 80
  /// Fewer lines that count on may do so by chance.
  static let fewest = 3
  /// Higher numbers are years and pages.
  static let highest = 400
  /// More lines of one kind are a list.
  static let most = 2_000
  /// Books, parts, chapters and sections: more kinds are no parts of a text.
  static let mostKinds = 16

  /// A line that begins a numbered part.
  private struct Line {
    var segment: Int
    var number: Int
  }

  /// The lines that are numbered alike, rising on both sides. O(segments + lines²), of no more than `most` lines of
  /// `mostKinds` kinds.
  static func anchors(_ pair: AlignmentPair) -> [AlignmentAnchor] {
    let left = series(pair.source.segments)
    guard !left.isEmpty else { return [] }
    let right = series(pair.target.segments)
    var found: [AlignmentAnchor] = []
    for lines in left {
      var best: [AlignmentAnchor] = []
      // No more lines can have a partner than the shorter series has.
      for others in right where min(lines.count, others.count) * 5 >= max(lines.count, others.count) * 4 {
        let common = chain(lines, others)
        let isTelling = common.count >= fewest && common.count * 5 >= max(lines.count, others.count) * 4
        if isTelling, common.count > best.count { best = common }
      }
      found += best
    }
    return rising(found)
  }

  /// Of each kind of line those that count on, in order; of many kinds those with the most lines.
  private static func series(_ segments: [String]) -> [[Line]] {
    var kinds: [[UInt32]: [Line]] = [:]
    for (index, segment) in segments.enumerated() where segment.utf8.count <= 4 * longest {
      if let (kind, number) = read(Array(segment.unicodeScalars)) {
        kinds[kind, default: []].append(Line(segment: index, number: number))
      }
    }
    let found = kinds.values.filter { lines in
      guard (fewest...most).contains(lines.count) else { return false }
      // Chapters may begin anew with each book.
      let steps = zip(lines, lines.dropFirst()).count { $1.number == $0.number + 1 || $1.number == 1 }
      let rises = zip(lines, lines.dropFirst()).count { $1.number == $0.number + 1 }
      return steps * 5 >= (lines.count - 1) * 4 && rises * 2 >= lines.count - 1
    }
    return found.sorted { ($1.count, $0[0].segment) < ($0.count, $1[0].segment) }.prefix(mostKinds)
      .sorted { $0[0].segment < $1[0].segment }
  }

  /// The kind of a numbered line, which is the word beside its number, and the number; nil for all other lines.
  static func read(_ scalars: [Unicode.Scalar]) -> (kind: [UInt32], number: Int)? {
    guard scalars.count <= longest else { return nil }
    let words = scalars.split { ScalarClass.of($0).0 == .space }
    guard let first = words.first, words.count <= 10 else { return nil }
    if first.first?.value == 0x7B2C { return ideographic(first.dropFirst()) }
    let begins = bare(first)
    // A sentence may begin with a number, and with the pronoun I: a number in front has a mark behind or stands alone.
    if words.count == 1 || begins.count < first.count, let number = number(begins) { return ([], number) }
    guard words.count >= 2, begins.count > 1, let number = number(bare(words[1])) else { return nil }
    guard words.count == 2 || bare(words[1]).count < words[1].count else { return nil }
    return (begins.map { ScalarClass.of($0).1 }, number)
  }

  /// A word without the marks behind it.
  private static func bare(_ word: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var word = word
    while let last = word.last, ScalarClass.of(last).0 == .punctuation { word.removeLast() }
    return word
  }

  private static func number(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...8).contains(word.count) else { return nil }
    var value = 0
    if word.allSatisfy({ (0x30...0x39).contains($0.value) }) {
      for scalar in word { value = value * 10 + Int(scalar.value - 0x30) }
    } else {
      guard let roman = roman(word) else { return nil }
      value = roman
    }
    return (1...highest).contains(value) ? value : nil
  }

  private static func roman(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    var value = 0
    var last = Int.max
    for scalar in word {
      let digit: Int
      switch scalar {
      case "I": digit = 1
      case "V": digit = 5
      case "X": digit = 10
      case "L": digit = 50
      case "C": digit = 100
      default: return nil
      }
      value += digit > last ? digit - 2 * last : digit
      last = digit
    }
    return value
  }

  /// `七章` and `12 回`, the text behind 第.
  private static func ideographic(_ word: ArraySlice<Unicode.Scalar>) -> (kind: [UInt32], number: Int)? {
    var value = 0
    var digit = 0
    for (at, scalar) in zip(word.indices, word) {
      if (0x30...0x39).contains(scalar.value) {
        digit = min(digit, highest) * 10 + Int(scalar.value - 0x30)
      } else if let place = digits.firstIndex(of: scalar) {
        digit = digit * 10 + place
      } else if scalar == "十" {
        value += max(1, digit) * 10
        digit = 0
      } else if scalar == "百" {
        value += max(1, digit) * 100
        digit = 0
      } else {
        value += digit
        return at > word.startIndex && (1...highest).contains(value) ? ([0x7B2C, scalar.value], value) : nil
      }
      guard digit <= highest, value <= 10 * highest else { return nil }
    }
    return nil
  }

  private static let digits: [Unicode.Scalar] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The longest common subsequence of the numbers.
  private static func chain(_ left: [Line], _ right: [Line]) -> [AlignmentAnchor] {
    // Whole books of one count need no table.
    if left.map(\.number) == right.map(\.number) {
      return zip(left, right).map { AlignmentAnchor(source: $0.segment, target: $1.segment) }
    }
    let width = right.count + 1
    var table = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        table[row * width + column] =
          left[row].number == right[column].number
          ? table[(row + 1) * width + column + 1] + 1
          : max(table[(row + 1) * width + column], table[row * width + column + 1])
      }
    }
    var made: [AlignmentAnchor] = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      if left[row].number == right[column].number {
        made.append(AlignmentAnchor(source: left[row].segment, target: right[column].segment))
        (row, column) = (row + 1, column + 1)
      } else if table[(row + 1) * width + column] >= table[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return made
  }

  /// The anchors that none contradicts which was found before.
  private static func rising(_ anchors: [AlignmentAnchor]) -> [AlignmentAnchor] {
    var kept: [AlignmentAnchor] = []
    for anchor in anchors {
      let at = kept.firstIndex { $0.source >= anchor.source } ?? kept.count
      let isAbove = at == 0 || (kept[at - 1].target < anchor.target && kept[at - 1].source < anchor.source)
      let isBelow = at == kept.count || (kept[at].target > anchor.target && kept[at].source > anchor.source)
      if isAbove, isBelow { kept.insert(anchor, at: at) }
    }
    return kept
  }
}

/// Scores beads for beginning with two chapter lines that are numbered alike, and against crossing one.
struct ChapterScorer: EvidenceScorer {
  /// Log-odds. The lines are told by their form only, so that much else can outweigh them.
  static let weight: Float = 6

  /// The partner of each segment that is a chapter line; -1 for others.
  private var source: [Int]
  private var target: [Int]

  init(_ pair: (source: SideTokens, target: SideTokens), anchors: [AlignmentAnchor]) {
    source = Array(repeating: -1, count: pair.source.count)
    target = Array(repeating: -1, count: pair.target.count)
    for anchor in anchors {
      source[anchor.source] = anchor.target
      target[anchor.target] = anchor.source
    }
  }

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    addBeads(row: row, band: band, shapes: shapes, scores: scores, score: score)
  }

  private func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    var score: Float = 0
    for segment in left where source[segment] >= 0 {
      let isTogether = segment == left.lowerBound && source[segment] == right.lowerBound
      score += isTogether ? ChapterScorer.weight : -ChapterScorer.weight
    }
    for segment in right where target[segment] >= 0 {
      if segment != right.lowerBound || target[segment] != left.lowerBound { score -= ChapterScorer.weight }
    }
    return score
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    let score = score(source, target)
    return score == 0 ? [] : [("chapters", Double(score))]
  }
}
