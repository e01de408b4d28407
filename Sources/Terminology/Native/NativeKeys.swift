/// The keys of the native format: what the decoder knows and `docs/glossary.schema.json` describes.
public enum NativeKeys {
  /// The newest version of the format, and the only one.
  public static let version = "1"
  /// Keys of the file.
  public static let document = ["exonym", "title", "license", "note", "languages", "concepts", "tests"]
  /// Keys of a concept beside language tags.
  public static let concept = [
    "id", "kind", "source", "gender", "note", "definition", "domain", "wikidata", "related", "typos", "case", "fix",
    "context",
  ]
  /// Keys of a language's block.
  public static let name = [
    "use", "allow", "avoid", "forbid", "typos", "short", "gender", "forms", "case", "fix", "context", "origin", "note",
  ]
  /// Keys of a test.
  public static let test = ["lang", "from", "to"]
  /// Every key.
  static let all = Set(document + concept + name + test)
  /// Genders.
  public static let genders = ["m", "f", "n", "pl"]
  /// Grammatical cases.
  public static let cases = ["nom", "gen", "dat", "acc", "ins", "loc", "voc"]
  /// Origins of a preferred name.
  public static let origins = ["attested", "derived", "exonym"]

  /// The known word nearest to a wrong one; nil where none is near.
  ///
  /// Near is a third of the longer word in edits (insertion, deletion, substitution, swap of neighbours).
  public static func nearest(to word: String, among known: [String]) -> String? {
    let lower = word.lowercased()
    let scored = known.map { ($0, distance(lower, $0)) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, max(lower.count, best.0.count) / 3) else {
      return known.first { !lower.isEmpty && ($0.hasPrefix(lower) || lower.hasPrefix($0)) }
    }
    return best.0
  }

  private static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.unicodeScalars.prefix(40))
    let b = Array(b.unicodeScalars)
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
