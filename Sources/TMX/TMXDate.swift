#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Dates of TMX: `YYYYMMDDThhmmssZ` (ISO 8601, basic form, UTC).
public struct TMXDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int

  /// A moment.
  public init(seconds: Int) { self.seconds = seconds }

  /// Reads the recommended form; nil for any other.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
    self.init(digits: Array(bytes[0..<8] + bytes[9..<15]))
  }

  /// Reads also the forms that other programs write: extended (`2024-01-31T10:00:00Z`), with fractions, with an offset
  /// (`+02:00`), without Z, a date alone.
  public init?(lenient text: String) {
    if let date = TMXDate(text) {
      self = date
      return
    }
    var text = Array(text.utf8)
    if let dot = text.firstIndex(of: UInt8(ascii: ".")) {
      text.removeSubrange(dot..<(text[(dot + 1)...].firstIndex { !TMXDate.isDigit($0) } ?? text.count))
    }
    var offset = 0
    if let sign = text.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      text[..<sign].count(where: TMXDate.isDigit) == 14
    {
      guard let found = TMXDate.offset(text[(sign + 1)...]) else { return nil }
      offset = text[sign] == UInt8(ascii: "+") ? found : -found
      text = Array(text[..<sign])
    }
    let digits = text.filter(TMXDate.isDigit)
    let others = text.filter { !TMXDate.isDigit($0) }
    guard others.allSatisfy({ "TZ-: ".utf8.contains($0) }) else { return nil }
    if digits.count == 8 {
      self.init(digits: digits + Array("000000".utf8))
    } else {
      self.init(digits: digits)
    }
    seconds -= offset
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The seconds of `hh`, `hhmm` or `hh:mm`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy(isDigit) else { return nil }
    let values = digits.map { Int($0) - 0x30 }
    let (hours, minutes) = (values[0] * 10 + values[1], values.count == 4 ? values[2] * 10 + values[3] : 0)
    return hours < 24 && minutes < 60 ? hours * 3600 + minutes * 60 : nil
  }

  private init?(digits: [UInt8]) {
    guard digits.count == 14, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
    guard (1...12).contains(month), day >= 1, day <= TMXDate.days(month, year), hour < 24, minute < 60, second <= 60
    else { return nil }
    // Days from the civil date (Howard Hinnant's algorithm, public domain).
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    seconds = (era * 146_097 + doe - 719_468) * 86_400 + hour * 3600 + minute * 60 + second
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Now, or what SOURCE_DATE_EPOCH says (reproducible-builds.org), so that the same work gives the same bytes.
  public static var now: TMXDate {
    if let set = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: set)), seconds >= 0 {
      return TMXDate(seconds: seconds)
    }
    return TMXDate(seconds: time(nil))
  }

  /// The recommended form.
  public var description: String {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    let year = yoe + era * 400 + (month <= 2 ? 1 : 0)
    func pad(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return pad(year, 4) + pad(month, 2) + pad(doy - (153 * mp + 2) / 5 + 1, 2) + "T" + pad(rest / 3600, 2)
      + pad(rest / 60 % 60, 2) + pad(rest % 60, 2) + "Z"
  }

  /// By time.
  public static func < (a: TMXDate, b: TMXDate) -> Bool { a.seconds < b.seconds }
}
