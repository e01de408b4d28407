/// Numbers as reports print them, the same in every locale.
enum Decimal {
  /// Four decimals.
  static func four(_ value: Double) -> String { fixed(value, 4) }

  /// Two decimals.
  static func two(_ value: Double) -> String { fixed(value, 2) }

  private static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "0" }
    let scale = [1.0, 10, 100, 1000, 10000][places]
    let whole = Int((abs(value) * scale).rounded())
    let digits = String(whole % Int(scale))
    return (value < 0 && whole > 0 ? "-" : "") + "\(whole / Int(scale))."
      + String(repeating: "0", count: places - digits.count) + digits
  }
}
