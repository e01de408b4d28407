import TextCore

/// Which given names stand for one another: short forms (Bob, Robert) and forms of other languages (John, Ioannes).
///
/// Their sounds do not show it, so the groups are listed in `Data/transliteration/given-equivalents.tsv`.
enum GivenEquivalents {
  /// How two different words are related.
  enum Relation: Sendable, Hashable {
    /// One is, or both are, short for a name of the group.
    case short
    /// Full forms in two languages.
    case language
  }

  /// Groups of a word, sorted: the group's number doubled, one more where the word is a short form in it. O(length).
  static func groups(_ word: String) -> [UInt16] { table[word] ?? [] }

  /// How two words are related by their groups, nil where they share none. O(groups).
  static func relation(_ a: [UInt16], _ b: [UInt16]) -> Relation? {
    if a.isEmpty || b.isEmpty { return nil }
    var found: Relation?
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let (x, y) = (a[i] >> 1, b[j] >> 1)
      if x == y {
        if (a[i] | b[j]) & 1 == 0 { return .language }
        found = .short
      }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return found
  }

  /// The most that two related words of full names may be apart, in ten-thousandths; drawn from the development pairs
  /// of persons, where less or more by 500 costs recall at precision .99.
  static func cap(_ relation: Relation) -> Int32 {
    switch relation {
    case .short: 1_500
    case .language: 2_000
    }
  }

  private static let table: [String: [UInt16]] = {
    var out: [String: [UInt16]] = [:]
    var group: UInt16 = 0
    for line in givenEquivalentsSource.split(separator: "\n") where !line.hasPrefix("#") {
      for (column, forms) in line.split(separator: "\t").prefix(2).enumerated() {
        let entry = group << 1 | UInt16(column)
        for form in forms.split(separator: " ") {
          // Marks are often left out: josé, jose.
          let text = String(form)
          for word in [text, bare(text)] where out[word, default: []].last.map({ $0 >> 1 }) != group {
            out[word, default: []].append(entry)
          }
        }
      }
      group += 1
    }
    return out
  }()

  private static func bare(_ word: String) -> String {
    var out = String.UnicodeScalarView()
    var isLatin = false
    for scalar in NormalizationForm.nfd.apply(word).unicodeScalars {
      // Marks belong to the letter in Cyrillic, but for the dots of ё.
      if (0x300...0x36F).contains(scalar.value), isLatin || scalar.value == 0x308 && out.last == "е" { continue }
      isLatin = scalar.value < 0x250
      out.append(scalar)
    }
    return NormalizationForm.nfc.apply(String(out))
  }
}
