/// Numbers as reports and formats print them, the same in every locale.
public enum DecimalText {
  /// A number with a fixed count of decimals, rounded; `0` for what is not finite. Numbers of more than 14 digits before
  /// the point, whose decimals mean nothing, come as Swift writes them (`1e+300`).
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - places: how many decimals, 1 to 4.
  public static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "0" }
    // A file may say anything, and an `Int` holds no more.
    guard abs(value) < 1e14 else { return String(value) }
    let scale = [10, 100, 1000, 10000][max(1, min(4, places)) - 1]
    let whole = Int((abs(value) * Double(scale)).rounded())
    let digits = String(scale + whole % scale).dropFirst()
    return (value < 0 && whole > 0 ? "-" : "") + "\(whole / scale).\(digits)"
  }
}
