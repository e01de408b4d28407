import TextCore

/// Prepares names for reading: tokens, folding, look-alike letters.
enum NameText {
  /// Lower case, NFC, stress marks, ties, soft-sign letters and apostrophes left out.
  static func readable(_ token: String, longest: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in NormalizationForm.nfc.apply(token).unicodeScalars.prefix(longest * 2) {
      let lower = UnicodeFacts.lower(scalar)
      switch lower.value {
      case 0x361, 0x35C, 0xFE20, 0xFE21, 0x2B9, 0x2BA, 0x301, 0x27, 0x2019, 0x2BC, 0x2BB, 0x2D, 0x60, 0xB4, 0x2018:
        continue
      default: break
      }
      if UnicodeFacts.isLetter(lower) { scalars.append(lower) }
      if scalars.count == longest { break }
    }
    return withoutLookAlikes(foreign(scalars))
  }

  /// Letters of other scripts than Latin and Cyrillic, in Latin letters by the script's default scheme.
  private static func foreign(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard
      let odd = scalars.first(where: {
        $0.value >= 0x370 && !(0x400...0x52F).contains($0.value) && $0.value < 0x1E00 || $0.value >= 0x1F00
      })
    else { return scalars }
    guard let id = defaultSchemes[ScriptCode.of(odd).code], let scheme = SchemeCatalog.scheme(id) else {
      return scalars
    }
    let text = NormalizationForm.nfc.apply(scheme.apply(String(String.UnicodeScalarView(scalars))))
    return text.unicodeScalars.map { UnicodeFacts.lower($0) }.filter { UnicodeFacts.isLetter($0) && $0.value < 0x370 }
  }

  private static let defaultSchemes = [
    "Grek": "elot743", "Geor": "georgian-national", "Armn": "bgnpcgn-hy-1981",
  ]

  /// A word in two scripts is read in the one that most of its letters belong to (аpple, Pеtrоv).
  private static func withoutLookAlikes(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var cyrillic = 0
    var latin = 0
    for scalar in scalars {
      if (0x400...0x52F).contains(scalar.value) { cyrillic += 1 } else if scalar.value < 0x250 { latin += 1 }
    }
    guard cyrillic > 0, latin > 0 else { return scalars }
    return latin > cyrillic
      ? scalars.map { toLatin[$0] ?? $0 }.filter { !(0x400...0x52F).contains($0.value) }
      : scalars.map { toCyrillic[$0] ?? $0 }.filter { (0x400...0x52F).contains($0.value) }
  }

  private static let pairs = Array(zip("асеорхуікмтвнјѕ".unicodeScalars, "aceopxyikmtbhjs".unicodeScalars))
  private static let toLatin = Dictionary(pairs, uniquingKeysWith: { a, _ in a })
  private static let toCyrillic = Dictionary(pairs.map { ($0.1, $0.0) }, uniquingKeysWith: { a, _ in a })

  /// Whether a word is written in ideographs, kana or Hangul.
  static func isSyllabic(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.value >= 0x1100 else { return false }
    return ["Hani", "Hang", "Hira", "Kana"].contains(ScriptCode.of(first).code)
  }

  private static let article = "ال".unicodeScalars

  /// The words of a name, lower case, in order; at most `most`.
  static func tokens(_ name: String, most: Int = 24) -> [String] {
    var out: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if word.contains(where: { UnicodeFacts.isLetter($0) || ("0"..."9").contains($0) }) {
        // The Arabic article, which Latin letters set apart: الأسد, al-Assad.
        if word.count > 4, word.starts(with: article) {
          out.append(String(article))
          word.removeFirst(2)
        }
        out.append(String(word))
      }
      word = String.UnicodeScalarView()
    }
    for scalar in NormalizationForm.nfc.apply(name).unicodeScalars {
      switch scalar.value {
      case 0x2BC, 0x60, 0xB4, 0x2019, 0x2018, 0x27: word.append("'")
      case 0x301, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default:
        if UnicodeFacts.isWord(scalar) {
          if word.count < Readings.longest { word.append(UnicodeFacts.lower(scalar)) }
        } else {
          close()
          if out.count >= most { return out }
        }
      }
    }
    close()
    return out
  }
}
