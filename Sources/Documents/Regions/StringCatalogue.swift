import TextCore

/// Translations of Apple's string catalogues (`.xcstrings`), each in its language.
///
/// Of the JSON only the values of `stringUnit` below `localizations` are text; keys, comments and states are none.
struct StringCatalogue {
  private let bytes: [UInt8]
  private var at: Int
  /// The members' names down to the present value; nil for an array.
  private var path: [String?] = []
  private var regions: [TextRegion] = []

  /// The translations in order. O(n).
  static func find(_ bytes: [UInt8], from start: Int) -> [TextRegion] {
    var catalogue = StringCatalogue(bytes: bytes, at: start)
    catalogue.read()
    return catalogue.regions
  }

  private init(bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  private mutating func read() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        path.append(nil)
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = path.popLast()
        at += 1
      case 0x22: string()
      default: at += 1
      }
    }
  }

  private mutating func string() {
    let (range, isKey) = JSONRegions.string(bytes, at: &at)
    if isKey {
      if !path.isEmpty { path[path.count - 1] = String(decoding: bytes[range], as: UTF8.self) }
    } else if !range.isEmpty, path.count >= 6, path[0] == "strings", path[2] == "localizations",
      path[path.count - 2] == "stringUnit", path[path.count - 1] == "value"
    {
      let language = path[3].flatMap { try? LanguageTag($0) }
      regions.append(TextRegion(pieces: [.init(range, .json)], language: language))
    }
  }
}
