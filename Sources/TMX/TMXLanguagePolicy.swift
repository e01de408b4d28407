/// When two language codes are taken for one language. Case and `_` for `-` never matter.
public enum TMXLanguagePolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// The codes are the same.
  case exact
  /// The wanted code covers more special ones: `en` matches `en-US`.
  case range
  /// The primary languages are the same: `en-GB` matches `en-US`.
  case primary

  /// Whether a side's code answers to the wanted one.
  public func matches(_ code: String, _ wanted: String) -> Bool {
    if code == wanted { return true }
    // Most codes differ in their first letter: nothing is built for those.
    guard let a = code.utf8.first, let b = wanted.utf8.first, a | 0x20 == b | 0x20 else { return false }
    let have = TMXLanguagePolicy.folded(code)
    let want = TMXLanguagePolicy.folded(wanted)
    if have == want { return true }
    switch self {
    case .exact: return false
    case .range: return have.starts(with: want + [UInt8(ascii: "-")])
    case .primary: return have.prefix { $0 != UInt8(ascii: "-") } == want.prefix { $0 != UInt8(ascii: "-") }
    }
  }

  static func folded(_ code: String) -> [UInt8] {
    code.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "_"): UInt8(ascii: "-")
      default: byte
      }
    }
  }
}
