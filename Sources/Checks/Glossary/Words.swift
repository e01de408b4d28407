import TextCore

/// Whole words inside texts.
enum Words {
  /// Whether a text contains another one between word boundaries. O(n·m), both are names.
  static func contains(_ text: String, _ part: String) -> Bool {
    let whole = Array(text.unicodeScalars)
    let inner = Array(part.unicodeScalars)
    guard !inner.isEmpty, inner.count <= whole.count else { return false }
    for start in 0...(whole.count - inner.count) where whole[start..<(start + inner.count)].elementsEqual(inner) {
      let end = start + inner.count
      if isBoundary(whole, start - 1), isBoundary(whole, end) { return true }
    }
    return false
  }

  /// A hyphen joins: Kursk-Vostotchny is another name than Kursk.
  private static func isBoundary(_ text: [Unicode.Scalar], _ at: Int) -> Bool {
    !text.indices.contains(at) || !(UnicodeFacts.isWord(text[at]) || text[at] == "-")
  }
}
