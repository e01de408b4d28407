import TextCore

/// Literals under `(?i)`: full case folding lets one character match two or three (`ß`: `ss`). A superset of what ICU
/// matches.
enum FoldedLiterals {
  /// What a run of literals matches; exact where no character that folds to several takes part.
  static func nodes(_ literals: [UInt32]) -> (nodes: [PatternNode], isExact: Bool) {
    guard !literals.isEmpty else { return ([], true) }
    let folded = literals.flatMap { value -> [UInt32] in
      guard let scalar = Unicode.Scalar(value) else { return [value] }
      return UnicodeFacts.fullFold(scalar).map(\.value)
    }
    var sets = folded.map { ScalarSet($0).closedOverCase }
    // A literal within a longer folding may have no character of its own.
    var optional = Set<Int>()
    var isExact = folded.count == literals.count
    for index in folded.indices {
      for (scalar, text) in expanding[folded[index], default: []] where folded[index...].starts(with: text) {
        isExact = false
        sets[index] = sets[index].union(ScalarSet(scalar))
        optional.formUnion(index + 1..<index + text.count)
      }
    }
    let nodes = sets.indices.map { index -> PatternNode in
      optional.contains(index) ? .repetition(.set(sets[index]), minimum: 0, maximum: 1) : .set(sets[index])
    }
    return (nodes, isExact)
  }

  /// Scalars whose full folding has several scalars, by the first of these.
  private static let expanding: [UInt32: [(UInt32, [UInt32])]] = {
    var out: [UInt32: [(UInt32, [UInt32])]] = [:]
    // Changes_When_Casefolded covers them, with few others.
    for range in ScalarSet.named("\\p{Changes_When_Casefolded}")?.ranges ?? [] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let folded = UnicodeFacts.fullFold(scalar).map(\.value)
        if folded.count > 1 { out[folded[0], default: []].append((value, folded)) }
      }
    }
    return out
  }()
}
