import TextCore

extension SchemeTable {
  /// Rewrites lower-case scalars by the first output of each rule, leaving out what no rule covers; the fast path of
  /// the readings.
  ///
  /// O(n · rules of a scalar).
  func reading(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    let letters = [Bool](repeating: true, count: scalars.count)
    var out: [UInt8] = []
    out.reserveCapacity(scalars.count + 4)
    var at = 0
    while at < scalars.count {
      guard let rule = rule(at: at, scalars, letters) else {
        at += 1
        continue
      }
      if let output = rule.outputs.first { out.append(contentsOf: output.utf8) }
      at += rule.key.count
    }
    return out
  }
}
