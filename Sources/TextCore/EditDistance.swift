/// Levenshtein's distance, for "did you mean" in messages.
public enum EditDistance {
  /// Insertions, deletions and substitutions of scalars between two words. O(nm) time, O(m) memory.
  public static func between(_ a: String, _ b: String) -> Int {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    var row = Array(0...y.count)
    for i in 0..<x.count {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<y.count {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x[i] == y[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[y.count]
  }

  /// The nearest of some words, if it is near enough to have been meant; nil where none is.
  ///
  /// Near is a third of the longer word in edits, a swap of neighbours being one, or a word of which the other is the
  /// beginning. Case makes no difference. O(nm) for each word, of 64 scalars at most.
  public static func nearest(to word: String, in known: [String]) -> String? {
    let given = Array(word.lowercased().unicodeScalars)
    guard !given.isEmpty, given.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let distance = withSwaps(given, letters)
      let longer = max(given.count, letters.count)
      // A word of which nothing is left is none that was meant.
      guard distance <= max(1, longer / 3), distance < longer else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.word }
    return known.first { candidate in
      let letters = candidate.lowercased().unicodeScalars
      return letters.starts(with: given) || !letters.isEmpty && given.starts(with: letters)
    }
  }

  /// The optimal string alignment distance: as `between`, and a swap of two neighbours is one edit. O(nm).
  public static func withSwaps(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
