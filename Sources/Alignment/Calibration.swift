#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes a posterior of the model a probability that people can rely on: words are not independent, as the model takes
/// them to be, which makes it too sure. A line in log-odds, fitted to how often beads of the development sets are
/// right; design note 0007 has the table.
enum Calibration {
  static let slope = 0.75
  static let offset = -0.5

  /// The calibrated confidence of a posterior, both 0 to 1; grows with it.
  static func confidence(_ posterior: Double) -> Double {
    if posterior >= 1 { return 1 }
    if posterior <= 0 { return 0 }
    return 1 / (1 + exp(-(slope * log(posterior / (1 - posterior)) + offset)))
  }
}
