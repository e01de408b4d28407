/// Readings of frequent names that no rule of letters gives: James, Hughes, Siobhán.
///
/// Listed in `Data/transliteration/irregular-readings.tsv`.
enum IrregularReadings {
  /// Phonemes of a lower-case word, none where it is read by the rules. O(length).
  static func of(_ word: [Unicode.Scalar]) -> [[UInt8]] {
    table[String(String.UnicodeScalarView(word))] ?? []
  }

  private static let table: [String: [[UInt8]]] = {
    var out: [String: [[UInt8]]] = [:]
    for line in irregularReadingsSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      out[String(fields[0])] = fields[1].split(separator: " ").map { Array($0.utf8) }
    }
    return out
  }()
}
