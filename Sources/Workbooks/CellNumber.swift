/// Numbers of cells as text.
enum CellNumber {
  /// A number as spreadsheet programs show it that know no format: 15 digits, `1.1` where the file says
  /// `1.1000000000000001`. What is no number stays as it is.
  static func text(_ written: String) -> String {
    // Whole numbers stand in files as they are shown.
    if written.utf8.count <= 15, written.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == 0x2D }) { return written }
    guard let value = Double(written), value.isFinite else { return written }
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    return shortened(value)
  }

  /// The number with 15 digits at most.
  private static func shortened(_ value: Double) -> String {
    var text = "\(value)"
    var digits = text.utf8.prefix { $0 != UInt8(ascii: "e") }.filter { 0x30...0x39 ~= $0 }
    while digits.first == 0x30 { digits.removeFirst() }
    guard digits.count > 15, let point = text.utf8.firstIndex(of: UInt8(ascii: ".")),
      !text.utf8.contains(UInt8(ascii: "e"))
    else { return text }
    // Rounds behind the point, as many places as the digits before it leave.
    let whole = text[..<point].utf8.filter { 0x30...0x39 ~= $0 }
    let leading =
      whole.allSatisfy { $0 == 0x30 } ? text[point...].utf8.dropFirst().prefix { $0 == 0x30 }.count : -whole.count
    var scale = 1.0
    for _ in 0..<max(0, min(22, 15 + leading)) { scale *= 10 }
    text = "\((value * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A day and time as ISO 8601 writes them: `2026-03-01`, `2026-03-01T12:30:00`, `12:30:00`; nil for numbers that are none.
  ///
  /// - Parameter startsIn1904: whether day 0 is 1 January 1904; else day 1 is 1 January 1900, a year that programs take for a
  ///   leap year (18.17.4.1).
  static func date(_ written: String, startsIn1904: Bool) -> String? {
    guard let value = Double(written), value >= 0, value < 2_958_466 else { return nil }
    var day = Int(value)
    var seconds = Int(((value - Double(day)) * 86_400).rounded())
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
    if day == 0, !startsIn1904 { return time }
    // Days since 1970-01-01.
    let civil = startsIn1904 ? day - 24_107 : day - (day < 60 ? 25_568 : 25_569)
    let date = calendar(civil)
    return seconds == 0 ? date : date + "T" + time
  }

  /// The Gregorian date of a day counted from 1970-01-01, by eras of 400 years that begin in March.
  private static func calendar(_ day: Int) -> String {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let inEra = shifted - era * 146_097
    let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    let number = month < 10 ? month + 3 : month - 9
    return "\(year + era * 400 + (number <= 2 ? 1 : 0))-" + twoDigits(number) + "-"
      + twoDigits(inYear - (153 * month + 2) / 5 + 1)
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
