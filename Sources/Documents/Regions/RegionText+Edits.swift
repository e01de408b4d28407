import TextCore

extension RegionText {
  /// The edits of the document that an edit of the decoded text means; nil where markup stands inside a word that
  /// changes, where a tab or line break that is an element would have to go elsewhere, and where the text cannot be written.
  ///
  /// Words and the white space between them are followed one by one, so that markup between two words stays between
  /// them. What a word processor has cut into runs stays in its runs, letter by letter. O(length), for words that are
  /// cut O(length²).
  ///
  /// - Parameter range: bytes of the decoded text.
  public func edits(for range: Range<Int>, _ replacement: String) -> [TextEdit]? {
    let touched = slices(range)
    guard let first = touched.first else { return nil }
    let bytes = Array(replacement.utf8)
    if touched.count == 1 {
      guard !isElement(first.piece), allows(replacement, first.piece) else { return nil }
      return [TextEdit(first.source, encode(replacement, first.piece))]
    }
    let old = Self.words(self.bytes, range)
    let new = Self.words(bytes, 0..<bytes.count)
    let isAligned =
      old.count == new.count
      && zip(old, new).allSatisfy { $0.isBlank == $1.isBlank && (!$0.isBlank || same($0, bytes, $1)) }
    guard isAligned else { return spread(range, replacement) }
    var edits: [TextEdit] = []
    for (from, to) in zip(old, new) where !from.isBlank && !same(from, bytes, to) {
      guard let made = spread(from.range, String(decoding: bytes[to.range], as: UTF8.self)) else { return nil }
      edits += made
    }
    return edits
  }

  private struct Word {
    var range: Range<Int>
    var isBlank: Bool
  }

  private func same(_ old: Word, _ bytes: [UInt8], _ new: Word) -> Bool {
    self.bytes[old.range].elementsEqual(bytes[new.range])
  }

  /// Words and stretches of white space, in turn.
  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let length = blank(bytes, at, range.upperBound)
      let end = at + max(1, length)
      if let last = words.indices.last, words[last].isBlank == (length > 0) {
        words[last].range = words[last].range.lowerBound..<end
      } else {
        words.append(Word(range: at..<end, isBlank: length > 0))
      }
      at = end
    }
    return words
  }

  /// How many bytes the white space at an offset has: blanks, tabs, line ends, no-break spaces; 0 for none.
  private static func blank(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: 2
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xAF: 3
    default: 0
    }
  }

  /// A new text shared out among the pieces that hold the old one: a word letter by letter, several words to the first
  /// piece, since Word drops blanks where a run begins or ends unless it is told to keep them.
  private func spread(_ range: Range<Int>, _ replacement: String) -> [TextEdit]? {
    let touched = slices(range)
    guard let first = touched.first,
      !touched.contains(where: { isElement($0.piece) || !allows(replacement, $0.piece) })
    else { return nil }
    if touched.count == 1 { return [TextEdit(first.source, encode(replacement, first.piece))] }
    guard joinsInsideWords(first.piece) else { return nil }
    let old = touched.map { Array(String(decoding: bytes[$0.decoded], as: UTF8.self).unicodeScalars) }
    let new = Array(replacement.unicodeScalars)
    let isWord = Self.words(Array(replacement.utf8), 0..<replacement.utf8.count).allSatisfy { !$0.isBlank }
    let cuts = isWord ? Self.cuts(old, new) : [0] + Array(repeating: new.count, count: old.count)
    var edits: [TextEdit] = []
    for (index, slice) in touched.enumerated() {
      let part = new[cuts[index]..<cuts[index + 1]]
      guard !part.elementsEqual(old[index]) else { continue }
      edits.append(TextEdit(slice.source, encode(String(String.UnicodeScalarView(part)), slice.piece)))
    }
    return edits
  }

  /// Where the new word is cut for the old one's parts to have their own letters: the cuts of a shortest way from one
  /// to the other.
  private static func cuts(_ old: [[Unicode.Scalar]], _ new: [Unicode.Scalar]) -> [Int] {
    let letters = Array(old.joined())
    let width = new.count + 1
    // cost[i * width + j]: the edits that lead from the old letters behind i to the new ones behind j.
    var cost = [Int](repeating: 0, count: (letters.count + 1) * width)
    for i in stride(from: letters.count, through: 0, by: -1) {
      for j in stride(from: new.count, through: 0, by: -1) {
        let here = i * width + j
        if i == letters.count {
          cost[here] = new.count - j
        } else if j == new.count {
          cost[here] = letters.count - i
        } else {
          let step = cost[here + width + 1] + (letters[i] == new[j] ? 0 : 1)
          cost[here] = min(step, cost[here + width] + 1, cost[here + 1] + 1)
        }
      }
    }
    var at = [0]
    var (i, j) = (0, 0)
    for part in old.dropLast() {
      let end = i + part.count
      while i < end {
        let here = i * width + j
        if j < new.count, cost[here] == cost[here + width + 1] + (letters[i] == new[j] ? 0 : 1) {
          (i, j) = (i + 1, j + 1)
        } else if j < new.count, cost[here] == cost[here + 1] + 1 {
          j += 1
        } else {
          i += 1
        }
      }
      at.append(j)
    }
    return at + [new.count]
  }
}
