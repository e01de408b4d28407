import CICU

extension TextEncoding {
  /// The bytes of a text in this encoding, with the byte order mark where the text had one.
  ///
  /// - Parameter text: UTF-8 without a byte order mark.
  /// - Throws: `InputError` of kind `encoding`, with the place of the first character that the encoding lacks.
  public func encode(_ text: [UInt8]) throws(InputError) -> [UInt8] {
    if isUTF8 { return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + text }
    let upper = name.uppercased()
    let units = Array(String(decoding: text, as: UTF8.self).utf16)
    if upper == "UTF-16LE" || upper == "UTF-16BE" {
      let little = upper.hasSuffix("LE")
      var out: [UInt8] = hasByteOrderMark ? (little ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
      out.reserveCapacity(units.count * 2 + 2)
      for unit in units {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        out.append(little ? low : high)
        out.append(little ? high : low)
      }
      return out
    }
    var bad: Int64 = 0
    var capacity = units.count * 4 + 16
    while true {
      var out = [UInt8](repeating: 0, count: capacity)
      let made = cicu_encode(name, units, Int64(units.count), &out, Int64(capacity), &bad)
      if made == -1 { throw InputError(.encoding, "unknown encoding '\(name)'", expected: "an IANA name") }
      if made == -2 {
        let before = String(decoding: units[..<min(Int(bad), units.count)], as: UTF16.self).utf8.count
        throw InputError(
          .encoding, "\(name) has no such character as the one written here",
          at: LineMap(text).position(at: before), help: "convert the file to UTF-8 first")
      }
      if made <= capacity {
        let mark: [UInt8] = upper == "UTF-32LE" ? [0xFF, 0xFE, 0, 0] : upper == "UTF-32BE" ? [0, 0, 0xFE, 0xFF] : []
        return (hasByteOrderMark ? mark : []) + out[..<Int(made)]
      }
      capacity *= 2
    }
  }
}
