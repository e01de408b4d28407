import TextCore

/// Small facts about parts of names.
enum NameParts {
  /// The initials of a given name: `Valeri` -> `V.`, `Jean-Luc` -> `J.-L.`, `John Fitzgerald` -> `J. F.`, `Джо` -> `Дж.`,
  /// since Cyrillic дж is one sound.
  static func initials(_ given: String) -> String {
    given.split(separator: " ").map { word in
      word.split(separator: "-").map { $0.prefix($0.hasPrefix("Дж") ? 2 : 1) + "." }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// Edit distance by scalar, letter case ignored. O(n x m).
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(SpellingKey.folded(a).unicodeScalars)
    let b = Array(SpellingKey.folded(b).unicodeScalars)
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }

  /// The graver of two statuses: what a name of two variants is.
  static func graver(_ a: SpellingStatus, _ b: SpellingStatus) -> SpellingStatus { rank(a) >= rank(b) ? a : b }

  private static func rank(_ status: SpellingStatus) -> Int {
    switch status {
    case .preferred: 0
    case .admitted: 1
    case .foreign: 2
    case .deprecated: 3
    case .typo: 4
    case .forbidden: 5
    }
  }
}
