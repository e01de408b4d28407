import TextCore

/// Words that mix letters of Latin, Cyrillic and Greek: what looks like one name is written as another (homoglyphs).
enum MixedScripts {
  private enum Script: String, CaseIterable {
    case latin = "Latin"
    case cyrillic = "Cyrillic"
    case greek = "Greek"

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x400...0x52F: self = .cyrillic
      default: return nil
      }
    }
  }

  /// What to tell people of each mixed word of a name: `mixed scripts: Р (Cyrillic) in a Latin word`.
  ///
  /// The script of most letters is the word's; of as many, the first in this order: Latin, Cyrillic, Greek.
  static func reasons(_ name: String) -> [String] {
    var out: [String] = []
    for word in name.unicodeScalars.split(whereSeparator: { !UnicodeFacts.isLetter($0) && !UnicodeFacts.isMark($0) }) {
      var letters: [Script: [Unicode.Scalar]] = [:]
      for scalar in word { if let script = Script(scalar) { letters[script, default: []].append(scalar) } }
      guard letters.count > 1 else { continue }
      var main = Script.latin
      for script in Script.allCases where letters[script, default: []].count > letters[main, default: []].count {
        main = script
      }
      for script in Script.allCases where script != main {
        guard let found = letters[script] else { continue }
        var seen: Set<Unicode.Scalar> = []
        let shown = found.filter { seen.insert($0).inserted }.map(String.init).joined(separator: ", ")
        out.append("mixed scripts: \(shown) (\(script.rawValue)) in a \(main.rawValue) word")
      }
    }
    return out
  }
}
