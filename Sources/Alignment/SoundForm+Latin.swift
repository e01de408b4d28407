import TextCore

extension SoundForm {
  /// The sounds of a word that ICU writes in Latin letters; nil where it does not, or there are fewer than two consonants.
  static func romanized(_ word: [UInt32], _ latin: LatinLetters) -> SoundForm? {
    guard word.count <= 40 else { return nil }
    let text = String(String.UnicodeScalarView(word.compactMap { Unicode.Scalar($0) }))
    let letters = SoundForm.letters(latin.rewritten(text))
    guard let sounds = read(letters, .french), sounds.count(where: { !isVowel($0) }) >= 2 else { return nil }
    return SoundForm(sounds: sounds).withoutTrills
  }

  /// The plain Latin letters of a romanization, without marks and signs between.
  static func letters(_ text: String) -> [UInt32] {
    let scalars = text.unicodeScalars.map { UnicodeFacts.fold($0).value }
    return Cognates.folded(scalars, .word).filter { (0x61...0x7A).contains($0) }
  }

  /// The same with r as l: scripts of the far east have one letter for both.
  var withoutTrills: SoundForm {
    SoundForm(sounds: sounds.map { $0 == UInt8(ascii: "r") ? UInt8(ascii: "l") : $0 })
  }

  /// The sounds of a syllable of pinyin, as it spells foreign names: si is s, er is l, lian is len, luo is lo.
  static func pinyin(_ syllable: [UInt32]) -> [UInt8] {
    let text = String(String.UnicodeScalarView(syllable.compactMap { Unicode.Scalar($0) }))
    if text == "er" { return Array("l".utf8) }
    var rest = text.utf8[...]
    var made: [UInt8] = []
    // Names from elsewhere have ji for gi and ki as well as for ji.
    let initials = [
      "zh": "S", "ch": "S", "sh": "S", "q": "S", "x": "S", "j": "g", "wu": "u", "yi": "i", "yu": "u", "w": "v",
      "y": "i",
      "r": "l",
    ]
    for size in [2, 1] {
      guard let sound = initials[String(decoding: rest.prefix(size), as: UTF8.self)] else { continue }
      made += sound.utf8
      rest = rest.dropFirst(size)
      break
    }
    if made.isEmpty, let first = rest.popFirst() { made.append(first) }
    let final = String(decoding: rest, as: UTF8.self)
    // The i of si, zi, ci, shi, zhi, chi and ri is hardly heard.
    if final == "i", ["s", "z", "c", "zh", "ch", "sh", "r"].contains(String(text.dropLast())) { return made }
    let finals = ["uo": "o", "ian": "en", "ie": "e", "ei": "e", "ue": "e", "iang": "ian", "iong": "ion"]
    made += (finals[final] ?? (final.hasSuffix("ng") ? String(final.dropLast()) : final)).utf8
    return made
  }
}
