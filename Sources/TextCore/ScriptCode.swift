import CICU

/// An ISO 15924 script code such as `Latn` or `Cyrl`. Coded as its text.
public struct ScriptCode: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The four-letter code in title case.
  public let code: String

  /// Wraps a code as given.
  public init(_ code: String) { self.code = code }

  /// The code.
  public var description: String { code }

  /// Reads a code from a string.
  public init(from decoder: any Decoder) throws { code = try decoder.singleValueContainer().decode(String.self) }

  /// Writes the code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  /// Latin.
  public static let latin = ScriptCode("Latn")
  /// Cyrillic.
  public static let cyrillic = ScriptCode("Cyrl")
  /// Greek.
  public static let greek = ScriptCode("Grek")
  /// Arabic.
  public static let arabic = ScriptCode("Arab")
  /// Hebrew.
  public static let hebrew = ScriptCode("Hebr")
  /// Georgian.
  public static let georgian = ScriptCode("Geor")
  /// Armenian.
  public static let armenian = ScriptCode("Armn")
  /// Han ideographs.
  public static let han = ScriptCode("Hani")
  /// Korean Hangul.
  public static let hangul = ScriptCode("Hang")
  /// Japanese Hiragana.
  public static let hiragana = ScriptCode("Hira")
  /// Japanese Katakana.
  public static let katakana = ScriptCode("Kana")
  /// Thai.
  public static let thai = ScriptCode("Thai")
  /// Devanagari.
  public static let devanagari = ScriptCode("Deva")
  /// Shared by scripts: digits, punctuation, spaces.
  public static let common = ScriptCode("Zyyy")
  /// Takes the script of what it stands on: combining marks.
  public static let inherited = ScriptCode("Zinh")

  /// The script of one scalar (UAX #24, property Script).
  public static func of(_ scalar: Unicode.Scalar) -> ScriptCode {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return .latin
    case 0..<0x80: return .common
    case 0x400...0x481, 0x48A...0x52F: return .cyrillic
    default: break
    }
    guard let name = cicu_script(scalar.value) else { return .common }
    return ScriptCode(String(cString: name))
  }

  /// The scripts of a text in order of first appearance, common and inherited left out. O(n).
  public static func scripts(in text: String) -> [ScriptCode] {
    var seen: [ScriptCode] = []
    for scalar in text.unicodeScalars {
      let script = of(scalar)
      if script != .common, script != .inherited, !seen.contains(script) { seen.append(script) }
    }
    return seen
  }

  /// The script most letters of a text belong to; nil where there is no letter. O(n).
  public static func dominant(in text: String) -> ScriptCode? {
    // Nearly every text has one script, which is counted without a list.
    var count = 0
    var main: ScriptCode?
    var others: [(script: ScriptCode, count: Int)] = []
    for scalar in text.unicodeScalars {
      let script = of(scalar)
      guard script != .common, script != .inherited else { continue }
      if main == nil || main == script {
        main = script
        count += 1
      } else if let index = others.firstIndex(where: { $0.script == script }) {
        others[index].count += 1
      } else {
        others.append((script, 1))
      }
    }
    guard let other = others.max(by: { $0.count < $1.count }), other.count > count else { return main }
    return other.script
  }

  /// Whether words of the script are written without spaces between them, so that no word boundary can be asked for.
  public var writesWithoutSpaces: Bool {
    ["Hani", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Bopo"].contains(code)
  }
}
