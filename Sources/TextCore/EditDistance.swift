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

  /// The nearest of some words, if it is near enough to have been meant: within a third of the word's length.
  public static func nearest(to word: String, in known: [String]) -> String? {
    guard !word.isEmpty, word.unicodeScalars.count <= 64 else { return nil }
    let ranked = known.map { ($0, between(word.lowercased(), $0.lowercased())) }.min { $0.1 < $1.1 }
    guard let (best, distance) = ranked, distance <= max(1, word.unicodeScalars.count / 3 + 1) else { return nil }
    return best
  }
}
