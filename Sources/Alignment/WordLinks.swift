/// How strongly a few words of one source segment are linked with words of the target, in steps: the strongest link of
/// any of them with a word, where both directions of the lexicon know it.
struct WordLinks {
  /// How many steps there are; 0 is no link.
  static let count = 7

  private let links: SparseRows<UInt8>
  /// Of each target word the strongest link with the words loaded; all 0 between uses.
  private var dense: [UInt8]
  private var loaded: [Int32] = []

  init(_ links: SparseRows<UInt8>, targetWords: Int) {
    self.links = links
    dense = Array(repeating: 0, count: targetWords)
  }

  /// The links of each pair of words that both directions find likelier than by chance, by the geometric mean of the
  /// two ratios: a step for each e from e² on. O(cells).
  static func levels(_ forward: SparseRows<Float>, _ backward: SparseRows<Float>) -> SparseRows<UInt8> {
    // Squares of 1, e², e³ … e⁶.
    let bounds: [Float] = [1, 54.598150, 403.42879, 2980.9580, 22026.466, 162754.79]
    var made = SparseRows<UInt8>()
    for row in 0..<min(forward.rows, backward.rows) {
      let (left, right) = (forward[row], backward[row])
      var at = left.lowerBound
      var other = right.lowerBound
      while at < left.upperBound, other < right.upperBound {
        let (column, twin) = (forward.columns[at], backward.columns[other])
        if column == twin {
          let product = forward.values[at] * backward.values[other]
          let level = bounds.count { product > $0 }
          if level > 0 { made.append(column, UInt8(level)) }
        }
        if column <= twin { at += 1 }
        if twin <= column { other += 1 }
      }
      made.endRow()
    }
    return made
  }

  /// Takes the links of some source words; negative ones are none.
  mutating func load(_ words: ArraySlice<Int32>) {
    for word in loaded { for cell in links[Int(word)] { dense[Int(links.columns[cell])] = 0 } }
    loaded.removeAll(keepingCapacity: true)
    for word in words where word >= 0 && Int(word) < links.rows {
      loaded.append(word)
      for cell in links[Int(word)] {
        let column = Int(links.columns[cell])
        dense[column] = max(dense[column], links.values[cell])
      }
    }
  }

  /// The strongest link of the words loaded with some target words; negative ones are none.
  @inline(__always)
  func level(_ words: ArraySlice<Int32>) -> Int {
    var level: UInt8 = 0
    for word in words where word >= 0 { level = max(level, dense[Int(word)]) }
    return Int(level)
  }

  /// The same for words that are asked about once. O(words × words × log links).
  static func level(_ links: SparseRows<UInt8>, _ source: ArraySlice<Int32>, _ target: ArraySlice<Int32>) -> Int {
    var level: UInt8 = 0
    for word in source where word >= 0 && Int(word) < links.rows {
      for other in target where other >= 0 { level = max(level, links.value(Int(word), other) ?? 0) }
    }
    return Int(level)
  }
}
