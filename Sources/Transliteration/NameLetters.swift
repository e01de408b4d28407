import TextCore

/// The letters of a word, folded for comparison: bytes, so that two words are aligned without decoding.
struct NameLetters: Sendable, Hashable {
  /// Base letters a…z; Cyrillic ones as English readers write them.
  let latin: [UInt8]
  /// Letters of a Cyrillic word, a byte each (the low seven bits of the scalar, the high bit set); else empty.
  let cyrillic: [UInt8]

  /// No letters.
  init() {
    latin = []
    cyrillic = []
  }

  /// Folds a word. O(length).
  init(_ word: String) {
    var latin: [UInt8] = []
    var cyrillic: [UInt8] = []
    for scalar in NameText.readable(word, longest: PhonemicKey.longest) {
      if (0x400...0x52F).contains(scalar.value) {
        cyrillic.append(UInt8(truncatingIfNeeded: scalar.value & 0x7F) | 0x80)
        latin += NameLetters.english[scalar] ?? []
      } else {
        NameLetters.fold(scalar, into: &latin)
      }
    }
    self.latin = Array(latin.prefix(PhonemicKey.longest))
    self.cyrillic = cyrillic
  }

  private static func fold(_ scalar: Unicode.Scalar, into out: inout [UInt8]) {
    if scalar.value < 0x80 {
      out.append(UInt8(scalar.value))
    } else if let letters = unlike[scalar] {
      out += letters
    } else {
      for part in NormalizationForm.nfd.apply(String(scalar)).unicodeScalars where part.value < 0x80 {
        out.append(UInt8(part.value))
      }
    }
  }

  /// Latin letters that have no decomposition.
  private static let unlike = table("ł l đ d ð d ø o ß ss ı i ə e æ e œ e þ th ħ h ŋ n")
  /// Russian letters as BGN writes them, those of its neighbours as their own schemes do.
  private static let english = table(
    """
    а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f \
    х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz ғ gh қ q ң ng ү u ұ u һ h \
    ә a ө o ҳ h ҷ j ӣ i ӯ u
    """)

  private static func table(_ source: String) -> [Unicode.Scalar: [UInt8]] {
    let words = source.split(separator: " ")
    var out: [Unicode.Scalar: [UInt8]] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      if let letter = words[index].unicodeScalars.first { out[letter] = Array(words[index + 1].utf8) }
    }
    return out
  }
}
