import TextCore

/// A small built-in dictionary of common words in nine languages, written for this project: it tells short texts apart
/// before they have taught anything. Its words are lemmas; forms of the texts are matched by their beginnings.
struct SeedLexicon {
  /// The languages of the table's columns.
  static let languages = ["en", "fr", "de", "es", "it", "pl", "nl", "ru", "uk"]

  /// Pseudo-counts of a link, in occurrences of the prior; the words of a row are only roughly one another's.
  static let weight: Float = 0.5
  /// Rows that more words of the texts match than these on either side say little of any of them.
  private static let limit = 40

  private let source: Matcher
  private let target: Matcher

  /// The two columns of a pair of languages; nil where the table lacks one of them, or they are one. O(table).
  init?(_ source: LanguageTag, _ target: LanguageTag) {
    guard source.language != target.language,
      let left = SeedLexicon.languages.firstIndex(of: source.language),
      let right = SeedLexicon.languages.firstIndex(of: target.language)
    else { return nil }
    self.source = Matcher(SeedLexicon.column(left), language: source.language)
    self.target = Matcher(SeedLexicon.column(right), language: target.language)
  }

  /// Links between words of the texts whose lemmas share a row. O(words × their letters + links).
  func links(
    _ source: Vocabulary, _ target: Vocabulary
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    let left = self.source.entries(source)
    let right = self.target.entries(target)
    var best: [UInt64: Float] = [:]
    for (row, words) in left {
      guard let others = right[row], words.count <= SeedLexicon.limit, others.count <= SeedLexicon.limit else {
        continue
      }
      for (word, share) in words {
        for (other, otherShare) in others {
          let key = UInt64(UInt32(bitPattern: word)) << 32 | UInt64(UInt32(bitPattern: other))
          best[key] = max(best[key] ?? 0, SeedLexicon.weight * share * otherShare)
        }
      }
    }
    return best.map { key, weight in
      (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), weight, .seed)
    }
  }

  /// Links for each pair of languages that the pairs of texts are in.
  static func links(
    _ pairs: [AlignmentPair], _ corpus: AlignmentCorpus
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var seen: Set<[String]> = []
    var found: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    for pair in pairs where seen.insert([pair.source.language.language, pair.target.language.language]).inserted {
      if let seed = SeedLexicon(pair.source.language, pair.target.language) {
        found += seed.links(corpus.source, corpus.target)
      }
    }
    return found
  }

  /// The words of one column, row by row. In bytes, for it is read in every run.
  private static func column(_ index: Int) -> [[Substring]] {
    var made: [[Substring]] = []
    made.reserveCapacity(1600)
    var text = table
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        var words: [Substring] = []
        var cell = 0
        var start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
          let isTab = bytes[at] == UInt8(ascii: "\t")
          if isTab || bytes[at] == UInt8(ascii: "|") {
            if cell == index, at > start { words.append(Substring(decoding: bytes[start..<at], as: UTF8.self)) }
            start = at + 1
            if isTab { cell += 1 }
          }
          at += 1
        }
        if cell == index, at > start { words.append(Substring(decoding: bytes[start..<at], as: UTF8.self)) }
        made.append(words)
        at += 1
      }
    }
    return made
  }
}
