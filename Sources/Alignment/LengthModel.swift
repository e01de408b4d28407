/// Gale and Church's (1993) model of lengths: the target's length is the source's times a ratio, with a variance that
/// grows with the length. Both numbers are estimated on the texts, since a fixed ratio fails between scripts.
struct LengthModel: Equatable {
  /// Target characters for a source character.
  var ratio = 1.0
  /// Variance for one character.
  var variance = 6.8
  /// Log-odds of two equally long texts against chance.
  var offset = 0.8
  /// The most that a difference in length may cost.
  var cap = 12.0

  /// Confident beads, which the variance is estimated on, differ in length less than others.
  static let widening = 1.6

  /// Log-odds of a translation between texts of these lengths, in scalars.
  func score(_ source: Double, _ target: Double) -> Double {
    let expected = ratio * source
    let spread = variance * (expected + target) / 2 + 1
    let difference = target - expected
    return max(-cap, -difference * difference / spread / 2) + offset
  }
}
